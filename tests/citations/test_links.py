"""What a marker means: the entry, the footnote, the table it names, or why it names none."""

from __future__ import annotations

from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.citations.link import link_citations
from papersect.citations.numerals import LOCATORS
from papersect.drafts.block import ArticleDraft, Block, Marker
from papersect.model.nodes import Locator
from papersect.text.spans import Weaver


def block(text: str, kind: str = "paragraph", **fields: object) -> Block:
    return Block(kind, Weaver(text).copy(0, len(text)).woven(), 1.0, fields=fields)


def entry(text: str, **fields: object) -> Block:
    return block(text, "reference", **fields)


def markers(text: str, *entries: Block) -> list[Marker]:
    article = ArticleDraft(body=[block(text)], references=list(entries))
    link_citations([article])
    return article.body[0].citations


ROE = entry("Roe A. Wells of the plain. 1998.", number=1, authors=["Roe A."], year=1998)
ONO = entry("Ono K., Abe T. Dew ponds. 2003a.", number=2, authors=["Ono K.", "Abe T."], year=2003)
TWO = entry("Ono K., Ito S. Fog nets. 2003b.", number=3, authors=["Ono K.", "Ito S."], year=2003)


def targets(text: str, *entries: Block) -> list[Block | None]:
    return [item.target for marker in markers(text, *entries) for item in marker.items]


def test_a_number_means_the_entry_that_has_it() -> None:
    assert targets("Wells [1, 3] and ponds [2].", ROE, ONO, TWO) == [ROE, TWO, ONO]


def test_without_numbers_the_place_in_the_list_counts() -> None:
    bare = [entry("Roe A. Wells. 1998."), entry("Abe T. Dew ponds. 2003.")]
    assert targets("Ponds [2] are older than wells [1].", *bare) == [bare[1], bare[0]]


def test_an_entry_without_a_number_follows_on_its_neighbour() -> None:
    mixed = [entry("a", number=1), entry("b"), entry("c", number=3), entry("d", number=4)]
    assert targets("All of it [1–4].", *mixed) == mixed


@pytest.mark.parametrize(
    ("text", "entries", "reason"),
    [
        ("Wells [1].", [], "no_reference_list"),
        ("Wells [9].", [ROE, ONO, TWO], "no_such_entry"),
        ("Wells [1].", [ROE, entry("Poe B. Springs. 1999.", number=1)], "ambiguous"),
        ("Wells (Roe et al., 1998).", [], "no_reference_list"),
        ("Wells (Roe et al., 1999).", [ROE], "no_such_entry"),
        ("Nets (Ono et al., 2003).", [entry("Ono K. Nets. 2003."), entry("Ono K. Ponds. 2003.")], "ambiguous"),
    ],
)
def test_a_miss_says_why(text: str, entries: list[Block], reason: str) -> None:
    (marker,) = markers(text, *entries)
    assert (marker.items[0].target, marker.reason) == (None, reason)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wells (Roe, 1998).", [ROE]),
        ("Roe (1998) dug wells.", [ROE]),
        ("Ponds (Ono & Abe, 2003).", [ONO]),
        ("Nets (Ono et al., 2003b).", [TWO]),
        ("Nets (Roe, 1998; Ono & Ito, 2003).", [ROE, TWO]),
        ("Nets (ONO and ITO 2003).", [TWO]),
    ],
)
def test_names_and_a_year_mean_the_one_entry_they_fit(text: str, expected: list[Block]) -> None:
    assert targets(text, ROE, ONO, TWO) == expected


def test_surnames_survive_accents_and_one_misread_letter() -> None:
    muller = entry("Müller F. Zisternen. 2011.", authors=["Müller F."], year=2011)
    assert targets("Cisterns (Muller et al., 2011), (Mülier et al., 2011).", muller) == [muller, muller]


def test_each_work_of_a_parenthesis_is_a_marker_where_the_list_knows_them() -> None:
    text = "Nets (Roe, 1998; Ono & Ito, 2003)."
    assert [text[m.start : m.end] for m in markers(text, ROE, TWO)] == ["Roe, 1998", "Ono & Ito, 2003"]


def test_the_first_of_two_parallel_lists_is_meant() -> None:
    twin = entry("Roe A. Kolodtsy stepi. 1998.", number=1, parallel_of=ROE)
    assert targets("Wells [1].", ROE, twin) == [ROE]


def test_ibid_goes_back_to_the_last_work() -> None:
    first, second = markers("Wells [1, p. 4]. Ponds are older [ibid., p. 9].", ROE, ONO)
    assert (second.items[0].target, second.items[0].locator_value) == (first.items[0].target, "9")


@pytest.mark.parametrize("sign", ["*", "¹"])
def test_a_sign_means_the_footnote_that_begins_with_it(sign: str) -> None:
    source = f"The spring{sign} dried up.\n{sign} In the dry year."
    text = Block("paragraph", Weaver(source).copy(0, 21).woven(), 1.0)
    note = Block("footnote", Weaver(source).copy(22, len(source)).woven(), 1.0, fields={"marker": sign})
    link_citations([ArticleDraft(body=[text, note])])
    assert [(m.style, m.items[0].target) for m in text.citations] == [("note", note)]


def test_label_words_mean_the_articles_own_objects() -> None:
    table = block("1 2 3", "table", number="2")
    table.caption = block("Table 2. Depths.", "caption")
    text = block("Depths are in Table 2, not in Table 7.")
    link_citations([ArticleDraft(body=[text, table])])
    assert [(m.style, m.items[0].target) for m in text.citations] == [("cross_reference", table)]
    assert table.caption.citations == []


def test_markers_broken_over_a_line_end_are_whole() -> None:
    weaver = Weaver("wells [4, p.\n25].").copy(0, 12).insert(" ").copy(13, 17)
    text = Block("paragraph", weaver.woven(), 1.0)
    link_citations([ArticleDraft(body=[text])])
    assert [(m.start, m.end, m.items[0].locator_value) for m in text.citations] == [(6, 16, "25")]


PIECES = [
    "[1]",
    "[",
    "]",
    "(2, 3)",
    "(",
    "Roe (1998)",
    "et al., 2003",
    "¹²",
    "4,5 ",
    "Ibid., p. ",
    "Table 2",
    ". ",
    "ж",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30).map("".join))
def test_markers_lie_within_the_text_and_never_overlap(text: str) -> None:
    found = markers(text, ROE, ONO) if text else []
    at = 0
    for marker in found:
        assert at <= marker.start < marker.end <= len(text)
        assert marker.items
        at = marker.end


@pytest.mark.parametrize("piece", ["[1] ", "[", "(", "(1", "[1, ", "Roe (1998", "1,", "¹", "A ", "et al. ", "(a; "])
def test_long_runs_of_anything_come_to_an_end(piece: str) -> None:
    text = piece * 4000
    assert all(marker.end <= len(text) for marker in markers(text, ROE))


def test_a_surname_is_known_in_any_of_its_cases() -> None:
    listed = [entry("Мурзаева А. Ледники. 1955."), entry("Бурдуковский В. Шпалы. 1951.")]
    assert targets("Улицы, описанные Мурзаевой (1955), и данные Бурдуковского (1951).", *listed) == listed


def test_a_dash_stands_for_the_authors_of_the_entry_before() -> None:
    listed = [entry("Roe, A. 1990. Wells."), entry("———. 1991. Ponds."), entry("Ito, S. 1991. Nets.")]
    assert targets("So it is told (Roe, 1991).", *listed) == [listed[1]]


def test_when_somebody_lived_is_no_citation() -> None:
    assert markers("So said Adam Roe (1771–1834) of the wells.", ROE) == []


def test_a_short_list_is_cited_in_brackets_and_not_beyond_its_end() -> None:
    listed = [entry("Roe A. Wells. 1998.", number=1), entry("Abe T. Dew ponds. 2003.", number=2)]
    assert targets("Wells are deep [1, 2], some 4,5–11 m.", *listed) == listed


def test_every_kind_of_place_in_a_work_is_one_the_document_has() -> None:
    kinds = get_args(get_type_hints(Locator)["kind"])
    assert set(LOCATORS.values()) <= set(kinds)


@pytest.mark.xfail(strict=True, reason="which author a work is named again of is not looked at")
def test_a_work_named_again_is_its_authors() -> None:
    *_, again = markers("Wells [1]. Ponds [2]. Roe A. Op. cit., p. 9.", ROE, ONO)
    assert again.items[0].target is ROE
