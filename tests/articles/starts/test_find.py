"""Where articles start, and what is said to speak for it."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.chances import chances_of, come_back, is_torn_off
from papersect.articles.evidence import evidence
from papersect.articles.heads import behind_list, below_section_title, first_own, head_of_page
from papersect.articles.parts import is_part
from papersect.articles.starts.find import find_starts
from papersect.articles.starts.manners import with_kinds
from papersect.articles.starts.sieves import with_mastheads
from papersect.articles.starts.start import Start
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

ROWS = [  # label, how likely an article starts here, text
    (Label.TITLE, 0.9, "On Ice"),
    (Label.PARAGRAPH, 0.0, "Ice is cold, as everybody knows who has ever been out."),
    (Label.REFERENCE, 0.0, "[1] A. Frost. Ice. 1901."),
    (Label.PAGE_NUMBER, 0.0, "12"),
    (Label.TITLE, 0.9, "On Snow"),
    (Label.AUTHOR, 0.0, "B. Flake"),
    (Label.PARAGRAPH, 0.0, "Snow is white, as everybody knows who has ever looked."),
]


def labelled() -> list[LabelledLine]:
    views = views_of(lay_out("\n".join(text for _, _, text in ROWS))[0])
    signs = [("page_numbers_restart",) if chance else () for _, chance, _ in ROWS]
    return [
        LabelledLine(view, label, 1.0, 0.5, chance, sign)
        for view, (label, chance, _), sign in zip(views, ROWS, signs, strict=True)
    ]


def test_the_first_article_starts_with_the_text() -> None:
    assert [start.place for start in find_starts(labelled())] == [4]


def test_evidence_names_what_changes_what_follows_and_what_ends() -> None:
    assert evidence(labelled(), 4) == ["page_numbers_restart", "title", "authors", "end_of_reference_list"]


def test_a_start_without_any_sign_says_so() -> None:
    lines = [LabelledLine(line.view, Label.PARAGRAPH, 1.0, 0.5, 0.9) for line in labelled()]
    assert evidence(lines, 4) == ["change_of_text"]


@pytest.mark.parametrize(
    "text", ["A.5 References cited in Appendix A", "Chapter 6: Snow", "Глава 6. Снег", "Conclusion"]
)
def test_a_part_starts_no_article(text: str) -> None:
    views = views_of(lay_out(text + "\n[1] A. Frost. Ice. 1901.")[0])
    lines = [LabelledLine(view, Label.REFERENCE, 1.0, 0.5, 0.9) for view in views]
    assert is_part(lines, 0)
    assert not is_part(labelled(), 4)


def test_furniture_behind_everything_starts_no_article() -> None:
    views = views_of(lay_out("On Ice\nIce is cold.\n\n\n\n12\n© 2017")[0])
    labels = [Label.TITLE, Label.PARAGRAPH, Label.PAGE_NUMBER, Label.NOTICE]
    lines = [LabelledLine(view, label, 1.0) for view, label in zip(views, labels, strict=True)]
    assert list(with_mastheads(lines, [Start(2, 0.9, [])])) == []


def test_an_appendix_starts_no_article_whoever_wrote_it() -> None:
    labels = {"h": Label.BANNER, "a": Label.AUTHOR}
    assert is_part(lettered("Appendix A\nAda Storm", "ha", labels), 0)
    assert not is_part(lettered("An Appendix to Old Maps\nAda Storm", "ha", labels), 0)


def test_a_subsection_starts_no_article_and_a_torn_piece_may_begin_with_one() -> None:
    (view,) = views_of(lay_out("3.2 On Old Maps")[0])
    assert is_part([LabelledLine(view, Label.HEADING_2, 1.0)], 0)
    assert not is_part([LabelledLine(view, Label.HEADING_2, 1.0, signs=("stray_blank",))], 0)


@pytest.mark.parametrize(("number", "is_chapter"), [("4.1", True), ("1.1", False)])
def test_a_chapter_is_known_by_the_number_of_its_sections(number: str, is_chapter: bool) -> None:
    labels = {"t": Label.TITLE, "a": Label.AUTHOR, "h": Label.HEADING_1}
    lines = lettered(f"Chapter 4: Old Maps\nof the Coast\n{number} Summary", "tah", labels)
    assert is_part(lines, 0) is is_chapter


@pytest.mark.parametrize(
    ("over", "place"),
    [("RESEARCH ARTICLE\n", 1), ("Case report\n", 1), ("ANNALS OF ICE\n", 2), ("RESEARCH ARTICLE\f", 2)],
)
def test_what_an_article_is_printed_as_is_its_own(over: str, place: int) -> None:
    labels = {"p": Label.PARAGRAPH, "b": Label.BANNER, "t": Label.TITLE}
    lines = lettered(f"Ice is cold.\n{over}On Snow", "pbt", labels)
    assert [start.place for start in with_kinds(lines, [Start(2, 0.9, [])])] == [place]


def test_a_page_number_that_starts_anew_belongs_to_the_article_below() -> None:
    texts = ["14", "Ice is cold.", "15", "Snow.", "1", "On Snow", "B. Flake"]
    labels = [Label.PAGE_NUMBER, Label.PARAGRAPH, Label.PAGE_NUMBER, Label.PARAGRAPH]
    labels += [Label.PAGE_NUMBER, Label.TITLE, Label.AUTHOR]
    views = views_of(lay_out("\n".join(texts))[0])
    lines = [LabelledLine(view, label, 1.0) for view, label in zip(views, labels, strict=True)]
    assert [head_of_page(lines, k, come_back(lines)) for k in (3, 5)] == [3, 4]


def test_the_head_of_a_new_page_belongs_to_the_article_below() -> None:
    views = views_of(lay_out("Ice is cold.\n14\fNotes on Snow\nOn Snow\nB. Flake")[0])
    labels = [Label.PARAGRAPH, Label.PAGE_NUMBER, Label.RUNNING_HEADER, Label.TITLE, Label.AUTHOR]
    lines = [LabelledLine(view, label, 1.0) for view, label in zip(views, labels, strict=True)]
    assert head_of_page(lines, 3, come_back(lines)) == 2


HEADS = [  # what stands between a list and a title, and how far up the article reaches
    ("Storm A. Ice. 1901.\nDraft of May 1902\nOn Ice", "eht", 1),
    ("Storm A. Ice. 1901.\nOld Ice Letters\nOn Ice", "eht", 1),
    ("Old Ice Letters\nStorm A. Ice. 1901.\nOld Ice Letters\nOn Ice", "heht", 3),  # it has stood there before
    ("Ice was cold.\nDraft of May 1902\nOn Ice", "pht", 2),
]


@pytest.mark.parametrize(("text", "labels", "place"), HEADS)
def test_the_head_of_a_page_behind_a_list(text: str, labels: str, place: int) -> None:
    lines = lettered(
        text, labels, {"e": Label.REFERENCE, "h": Label.RUNNING_HEADER, "t": Label.TITLE, "p": Label.PARAGRAPH}
    )
    assert head_of_page(lines, len(lines) - 1, come_back(lines)) == place


@pytest.mark.parametrize(("labels", "place"), [("eeet", 3), ("eeee", 1), ("eeep", 1), ("teet", 1)])
def test_a_start_among_the_last_entries_is_that_of_the_front_behind(labels: str, place: int) -> None:
    lines = lettered("Ice\n" * len(labels), labels, {"e": Label.REFERENCE, "t": Label.TITLE, "p": Label.PARAGRAPH})
    assert behind_list(lines, 1) == place


OWN = [  # the furniture over a title, and the line that the article starts with
    ("SECTION 2. ICE\nOn Ice", "bt", 1),
    ("Annals of Ice\nСЕКЦИЯ 2\nЛЁД И СНЕГ\nО льде", "rbbt", 3),
    ("Annals of Ice\nРаздел 2. Лёд\n17\nО льде", "rbnt", 2),  # the number of the article's own first page
    ("Annals of Ice\nUDC 551.3\nOn Ice", "rct", 1),
    ("Annals of Ice\ndoi:10.551/3\nOn Ice", "rct", 0),
    ("Annals of Ice\n17\nOn Ice", "rnt", 0),
    ("ICE AND SNOW\nOn Ice", "bt", 1),
    ("Annals of Ice\nICE AND SNOW\nOn Ice", "rbt", 2),
    ("ANNALS OF ICE 1901\nOn Ice", "bt", 0),  # the masthead
    ("ANNALS OF ICE\nISSN 0000-0000\nOn Ice", "bot", 0),
]


@pytest.mark.parametrize(("text", "labels", "place"), OWN)
def test_titles_of_sections_are_of_no_article(text: str, labels: str, place: int) -> None:
    kinds = {"b": Label.BANNER, "t": Label.TITLE, "r": Label.RUNNING_HEADER, "n": Label.PAGE_NUMBER}
    lines = lettered(text, labels, kinds | {"c": Label.CLASSIFICATION, "o": Label.NOTICE})
    assert first_own(lines, 0) == place


def test_a_masthead_is_no_article() -> None:
    rows = [*labelled()[:4], *labelled()[4:]]
    masthead = LabelledLine(rows[3].view, Label.NOTICE, 1.0, 0.5, 0.9)
    far = [LabelledLine(rows[3].view, Label.NOTICE, 1.0, 0.5, 0.0)] * 9
    lines = [*rows[:3], masthead, *far, *rows[4:]]
    assert [start.place for start in find_starts(lines)] == [3]


def test_a_running_foot_seen_before_hands_its_chance_to_the_line_below() -> None:
    rows = [
        (Label.RUNNING_FOOTER, 0.0, "Ice Letters, May 1901"),
        (Label.PARAGRAPH, 0.0, "Ice is cold."),
        (Label.RUNNING_FOOTER, 0.5, "Ice Letters, May 1901"),
        (Label.TITLE, 0.25, "On Snow"),
    ]
    views = views_of(lay_out("\n".join(text for _, _, text in rows))[0])
    lines = [LabelledLine(view, label, 1.0, 0.5, chance) for view, (label, chance, _) in zip(views, rows, strict=True)]
    assert chances_of(lines, come_back(lines)) == [0.0, 0.0, 0.0, 0.75]


def test_no_start_parts_citations_from_their_list() -> None:
    cited, listed = [(Label.PARAGRAPH, "Ice is cold [1].")] * 6, [(Label.REFERENCE, "[1] A. Frost. Ice. 1901.")] * 6
    rows = [*cited, (Label.TITLE, "THE COLOURS OF SNOW"), (Label.PARAGRAPH, "Snow is white."), *listed]
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, 0.5, 0.9 * (k == 6))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]
    assert find_starts(lines) == []
    lines[7] = LabelledLine(views[7], Label.AUTHOR, 1.0)
    assert [start.place for start in find_starts(lines)] == [6]


GARBLED = "OpHHE, KOPFAHBIC )KOHE dCKEPU-IKOHOMUKAJIBIK QJIEYETTIH MaKaJIaHbIH COHbIHAa yakbIThIHAa"


@pytest.mark.parametrize(
    ("chance", "text", "label", "signs", "torn"),
    [
        (0.1, "The treaty was signed in May.", Label.PARAGRAPH, ("stray_blank",), True),
        (0.0, "The treaty was signed in May.", Label.PARAGRAPH, ("stray_blank",), False),
        (0.01, "The treaty was signed in May.", Label.PARAGRAPH, ("stray_blank", "change_of_topic"), True),
        (0.0, "The treaty was signed in May.", Label.PARAGRAPH, ("stray_blank", "change_of_topic"), False),
        (0.1, "The treaty was signed in May.", Label.PARAGRAPH, (), False),
        (0.1, "12.5", Label.TABLE, ("stray_blank",), False),
        (0.0, GARBLED, Label.PARAGRAPH, ("stray_blank",), True),
    ],
)
def test_a_piece_is_torn_off(chance: float, text: str, label: Label, signs: tuple[str, ...], torn: bool) -> None:
    views = views_of(lay_out(f"It was cold in all the towns by the sea that year.\n {text}")[0])
    lines = [LabelledLine(view, label, 1.0, 0.5, chance, signs) for view in views]
    assert is_torn_off(lines, 1, chance) is torn


@pytest.mark.parametrize(("over", "torn"), [(Label.HEADING_2, True), (Label.PARAGRAPH, False)])
def test_under_a_heading_less_tells_that_a_piece_is_torn_off(over: Label, torn: bool) -> None:
    views = views_of(lay_out("3.2 Towns by the sea\n The treaty was signed in May.")[0])
    lines = [
        LabelledLine(views[0], over, 1.0),
        LabelledLine(views[1], Label.PARAGRAPH, 1.0, 0.5, 0.02, ("stray_blank",)),
    ]
    assert is_torn_off(lines, 1, 0.02) is torn


def test_no_start_parts_a_title_from_its_authors() -> None:
    rows = [(Label.TITLE, "On Ice"), (Label.ABSTRACT, "We look at ice."), (Label.AUTHOR, "A. Frost")]
    rows += [(Label.PARAGRAPH, "Ice is cold.")] * 6
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, 0.5, 0.7 * (label is Label.AUTHOR))
        for view, (label, _) in zip(views, rows, strict=True)
    ]
    assert find_starts(lines) == []


COVERS = [  # (labels and lines before a start that is sure, whether an article starts there)
    (
        [(Label.TITLE, "On the blue ice of Lake Hail"), (Label.AUTHOR, "A. Storm"), (Label.ABSTRACT, "It is free.")],
        False,
    ),
    (
        [(Label.TITLE, "On the blue icc of Lake Hail"), (Label.AUTHOR, "A. Storm"), (Label.ABSTRACT, "It is free.")],
        False,
    ),
    ([(Label.TITLE, "Snow of the north"), (Label.AUTHOR, "B. Flake"), (Label.ABSTRACT, "Snow is white.")], True),
    ([(Label.EMAIL, "ice@letters.example")], False),
    ([(Label.NOTICE, "To cite this version: A. Storm. On the blue ice of"), (Label.NOTICE, "Lake Hail (1901)")], False),
    ([(Label.BANNER, "ICE LETTERS"), (Label.NOTICE, "1901"), (Label.EMAIL, "ice@letters.example")], True),
]


@pytest.mark.parametrize(("before", "starts"), COVERS)
def test_a_cover_is_no_article(before: list[tuple[Label, str]], starts: bool) -> None:
    rows = [(Label.TITLE, "On the blue ice of Lake Hail"), (Label.AUTHOR, "A. Storm")]
    rows += [(Label.PARAGRAPH, "Ice is cold.")] * 8
    views = views_of(lay_out("\n".join(text for _, text in [*before, *rows]))[0])
    lines = [
        LabelledLine(view, label, 1.0, opens=float(k == len(before)))
        for k, (view, (label, _)) in enumerate(zip(views, [*before, *rows], strict=True))
    ]
    assert [start.place for start in find_starts(lines)] == [len(before)] * starts


ALIKE = [  # what each article of a volume begins with, and how far below the first line the last one starts
    (["at", "at", "at", "bat"], 1),
    (["at", "at", "at", "bbat"], 2),
    (["at", "at", "at", "tap"], 0),  # its own title comes first
    (["ta", "ta", "ta", "bat"], 0),  # the others do not begin so
    (["ct", "ct", "ct", "bct"], 1),
]


@pytest.mark.parametrize(("heads", "below"), ALIKE)
def test_titles_of_sections_stand_over_articles_that_begin_alike(heads: list[str], below: int) -> None:
    kinds = {"a": Label.AUTHOR, "t": Label.TITLE, "b": Label.BANNER, "c": Label.CLASSIFICATION, "p": Label.PARAGRAPH}
    rows = [
        (kinds[kind], float(k == 0 and n > 0)) for n, head in enumerate(heads) for k, kind in enumerate(head + "p" * 9)
    ]
    views = views_of(lay_out("Ice\n" * len(rows))[0])
    lines = [LabelledLine(view, label, 1.0, opens=opens) for view, (label, opens) in zip(views, rows, strict=True)]
    place = sum(len(head) + 9 for head in heads[:-1])
    assert find_starts(lines)[-1].place == place + below


RIGHTS = [("© A. Frost, 2018", 1), ("© B. Flake, 2018", 0), ("© Ice Letters, 2018", 0)]


@pytest.mark.parametrize(("text", "below"), RIGHTS)
def test_rights_are_of_the_article_whose_author_has_them(text: str, below: int) -> None:
    rows = [(Label.TITLE, "On Ice"), (Label.AUTHOR, "A. Frost"), *[(Label.PARAGRAPH, "Ice is cold.")] * 9]
    rows += [(Label.NOTICE, text), (Label.TITLE, "On Snow"), (Label.AUTHOR, "B. Flake")]
    rows += [(Label.PARAGRAPH, "Snow is white.")] * 9
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, opens=float(k == 11))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]
    assert [start.place for start in find_starts(lines)] == [11 + below]


def test_behind_a_translation_the_next_article_starts_at_its_code() -> None:
    rows = [(Label.PARAGRAPH, "Лёд холоден.")] * 20 + [(Label.REFERENCE, "[1] Ручьёв И. Лёд. 1901.")]
    rows += [(Label.TITLE, "On Ice"), (Label.AUTHOR, "I. Ruchyov"), (Label.ABSTRACT, "Abstract. Ice is cold.")]
    rows += [(Label.CLASSIFICATION, "УДК 551.3"), (Label.TITLE, "О снеге"), (Label.AUTHOR, "Б. Снегов")]
    rows += [(Label.PARAGRAPH, "Снег бел.")] * 9
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, opens=0.9 * (k == 24))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]
    assert [start.place for start in find_starts(lines)] == [24]


def test_the_names_over_a_title_are_of_its_article_where_the_others_begin_so() -> None:
    rows = [
        row
        for name in ("Frost", "Storm", "Flake", "Hail")
        for row in ((Label.AUTHOR, f"A. {name}"), (Label.TITLE, name), *[(Label.PARAGRAPH, "Ice is cold.")] * 9)
    ]
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, opens=float(k in (11, 22, 34)))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]
    assert [start.place for start in find_starts(lines)] == [11, 22, 33]


@pytest.mark.parametrize(("above", "places"), [("Snow is white.", [21]), ("A. Frost", [])])
def test_the_rights_of_an_author_end_an_article(above: str, places: list[int]) -> None:
    texts = [*["Snow is white."] * 19, above, "© A. Frost, 2018", "On Ice", "B. Flake", *["Ice is cold."] * 3]
    labels = [Label.PARAGRAPH] * 19 + [Label.AUTHOR if above == "A. Frost" else Label.PARAGRAPH, Label.NOTICE]
    labels += [Label.TITLE, Label.AUTHOR] + [Label.PARAGRAPH] * 3
    views = views_of(lay_out("\n".join(texts))[0])
    lines = [LabelledLine(view, label, 0.5, 0.5) for view, label in zip(views, labels, strict=True)]
    assert [start.place for start in find_starts(lines)] == places


SECTIONS = [  # a title, what follows, and the line that the article starts with
    ("MEDICINE\nA. Frost\nUniversity of Hail\nOn Ice", "tait", 1),
    ("МЕДИЦИНСКИЕ НАУКИ\nА. Мороз\nО льде", "tat", 1),
    ("О льде\nА. Мороз\nOn Ice", "tat", 0),  # a translation
    ("On Ice\nA. Frost\nIce is cold.", "tap", 0),
    ("On Ice\nof the South", "tt", 0),
    ("On Ice\nA. Frost", "ta", 0),
]


@pytest.mark.parametrize(("text", "labels", "place"), SECTIONS)
def test_a_title_over_names_and_another_title_is_that_of_a_section(text: str, labels: str, place: int) -> None:
    lines = lettered(text, labels, {"t": Label.TITLE, "a": Label.AUTHOR, "i": Label.AFFILIATION, "p": Label.PARAGRAPH})
    assert below_section_title(lines, 0) == place


def test_articles_of_a_volume_start_below_the_titles_of_its_sections() -> None:
    rows = [
        row
        for name in ("Frost", "Storm", "Flake", "Hail")
        for row in (
            (Label.TITLE, f"PART OF {name.upper()}"),
            (Label.AUTHOR, f"A. {name}"),
            (Label.TITLE, name),
            *[(Label.PARAGRAPH, "Ice is cold.")] * 9,
        )
    ]
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    lines = [
        LabelledLine(view, label, 1.0, opens=float(k % 12 == 0))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]
    assert [start.place for start in find_starts(lines)] == [13, 25, 37]
