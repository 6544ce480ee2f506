"""Labels as papers print them, and what they are known as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.languages.lexicon import lexicon, vocabulary, words_of

LINES = """
1. Введение | introduction
СПИСОК ИСПОЛЬЗОВАННОЙ ЛИТЕРАТУРЫ: | reference_list
Литература и источники | reference_list
REFERENCES (TRANSLITERATED) | reference_list transliterated
Библиографиялық тізім | reference_list
Пайдаланылган эдебиеттер тiзiмi | reference_list
К л ю ч е в ы е  с л о в а: река, мост | keywords
К л ю ч е в ы е с л о в а: река | keywords
KEY-WORDS: river, bridge | keywords
A B S T R A C T | abstract
Abstract-This paper | abstract
Tүйiн | abstract
ӘОЖ 511.2 | classification
ЭОЖ 511.2 | classification
Cведения об авторах | author_information
Авторлар туралы мәлімет | author_information
Дәйексөз үшін: | for_citation
Zitierweise: | for_citation
Продолжение таблицы 2 | continued
2-кестенің жалғасы | continued
2-кесте. Өзендер | table
Tab. 2: Flüsse | table
Рис. 3 | figure
ANAHTAR KELİMELER: nehir | keywords
GİRİŞ | introduction
Mots-clés : fleuve | keywords
Palavras-chave: rio | keywords
Deﬁnition 3 | statement
Научный руководитель – к.э.н., доцент | supervisor
Ғылыми жетекшісі: | supervisor
Literaturverzeichnis | reference_list
Там же. С. 12. | ibid
Tabellen zeigen | -
Таблице 3 | -
not in the table | -
"""


@pytest.mark.parametrize("case", LINES.strip().split("\n"))
def test_at_start(case: str) -> None:
    line, expected = case.split(" | ")
    concepts = lexicon().at_start(words_of(line))
    assert set(expected.split()) - {"-"} <= concepts
    assert bool(concepts) is (expected != "-")


def test_within_finds_every_phrase() -> None:
    assert {"institution", "degree"} <= lexicon().within(words_of("доцент, Институт рек и мостов"))


def test_vocabulary_knows_short_words() -> None:
    assert words_of("с.") in vocabulary("page")
    assert words_of("Янв.") in vocabulary("month")


@given(st.text())
def test_words_are_folded_once_and_for_all(text: str) -> None:
    words = words_of(text)
    assert all(words)
    assert words_of("  ".join(words)) == words or any(len(word) == 1 for word in words)
