"""What is printed on page after page."""

from collections.abc import Callable

from papersect.blocks.settled.furniture import with_furniture
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

PROSE = [f"the {word} lake froze over in the first week of that month" for word in ("old", "new", "long", "deep")] * 5


def labels(text: str, taken_for: Callable[[str], Label] = lambda _: Label.PARAGRAPH) -> dict[str, Label]:
    """The label each text of a line has at last."""
    lines = [LabelledLine(view, taken_for(view.text), 1.0) for view in views_of(lay_out(text)[0])]
    return {line.view.text: line.label for line in with_furniture(lines)}


def paged(*rims: tuple[str, str]) -> str:
    """Pages of prose, each with a line above and one below it."""
    return "\f".join("\n".join([top, *PROSE, bottom]) for top, bottom in rims)


def test_a_running_header_with_its_number() -> None:
    found = labels(paged(*((f"Annals of Ice {n} (1901)", "as usual.") for n in range(3, 7))))
    assert {found[f"Annals of Ice {n} (1901)"] for n in range(3, 7)} == {Label.RUNNING_HEADER}
    assert found[PROSE[0]] is Label.PARAGRAPH


def test_headers_left_and_right_in_turn() -> None:
    tops = [("Lena Ostrova", "so."), ("On lakes and ice", "then.")] * 4
    found = labels(paged(*tops))
    assert found["Lena Ostrova"] is found["On lakes and ice"] is Label.RUNNING_HEADER


def test_a_footer_of_each_page() -> None:
    found = labels(paged(*(("so", "(page number not for citation purposes)") for _ in range(4))))
    assert found["(page number not for citation purposes)"] is Label.RUNNING_FOOTER


def test_numbers_that_keep_step_with_the_pages() -> None:
    found = labels(paged(("so", "- 17 -"), ("then", "- 18 -"), ("now", "- 19 -"), ("it", "400")))
    assert [found[text] for text in ("- 17 -", "- 18 -", "- 19 -", "400")] == [Label.PAGE_NUMBER] * 3 + [
        Label.PARAGRAPH
    ]


def test_without_page_breaks_a_page_apart() -> None:
    text = "\n".join(f"Annals of Ice {n}\n" + "\n".join(PROSE * 2) for n in range(5))
    assert labels(text)["Annals of Ice 3"] is Label.RUNNING_HEADER


def test_sections_that_return_are_none() -> None:
    found = labels(paged(*(("Results", "so.") for _ in range(3))), lambda text: Label.HEADING_2)
    assert found["Results"] is Label.HEADING_2
    assert labels(paged(*((f"Chapter {n}", "so.") for n in range(4))))["Chapter 2"] is Label.PARAGRAPH


def test_rows_of_a_table_over_two_pages_are_not_cut() -> None:
    found = labels(paged(*((f"Annals of Ice {n}", "so.") for n in range(4))), lambda _: Label.TABLE)
    assert Label.RUNNING_HEADER not in list(found.values())[1:-1]


def test_other_labels_of_the_same_line_decide_what_it_is() -> None:
    text = paged(*(("so.", f"Downloaded from example.org, copy {n}") for n in range(5)))
    found = labels(text, lambda line: Label.NOTICE if line.endswith(("1", "3")) else Label.PARAGRAPH)
    assert found["Downloaded from example.org, copy 4"] is Label.NOTICE


def test_notes_that_cite_the_work_above_are_alike() -> None:
    notes = [f"{n} Там же. С. {40 + n}." for n in range(1, 5)]
    found = labels(
        paged(*(("so", note) for note in notes)), lambda text: Label.FOOTNOTE if text[0].isdigit() else Label.PARAGRAPH
    )
    assert {found[note] for note in notes} == {Label.FOOTNOTE}
