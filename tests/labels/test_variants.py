"""The same lines in another dress: as many of them, in the same order."""

from __future__ import annotations

import pytest

from papersect.labels.variants import VARIANTS, Variant, in_cyrillic, with_capital_nouns, without_blanks
from papersect.languages.lexicon import phrases
from papersect.lines.transcript import lay_out

TEXT = "On Rivers\n\n  Abstract\nThe rivers carry always something, see doe@example.org.\n\f2\n\nTable 3. Widths of x"


@pytest.mark.parametrize("variant", VARIANTS)
def test_keeps_every_line(variant: Variant) -> None:
    lines = lay_out(TEXT)[0]
    assert [(line.start, line.end) for line in variant(lines)] == [(line.start, line.end) for line in lines]


def test_words_of_a_concept_are_translated_by_concept() -> None:
    text = [line.text for line in in_cyrillic(lay_out(TEXT)[0])]
    assert text[1].strip().casefold() in phrases("abstract")
    assert text[0].endswith("Риверс")
    assert text[2].endswith("doe@example.org.")
    assert text[4].endswith(" x")


def test_some_words_take_capitals_wherever_they_stand() -> None:
    words = "rivers carry always something under bridges across valleys"
    changed = with_capital_nouns(lay_out(f"{words}\n{words}")[0])
    assert changed[0].text == changed[1].text != words


def test_no_blank_is_left() -> None:
    assert not any(line.blank_before + line.blank_after for line in without_blanks(lay_out(TEXT)[0]))
