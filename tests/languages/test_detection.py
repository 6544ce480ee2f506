"""Languages told from single sentences, and what cannot be told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.languages.detection import language_of, told_by_label, told_by_words
from papersect.languages.pack import packs

SENTENCES = [line.split(" | ", 1) for line in (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES)
def test_one_sentence_is_enough(code: str, sentence: str) -> None:
    assert language_of(sentence) == code


@pytest.mark.parametrize(("code", "sentence"), SENTENCES)
def test_words_alone_are_never_wrong(code: str, sentence: str) -> None:
    assert told_by_words(sentence) in (code, None)


def test_words_alone_tell_most_sentences() -> None:
    own = [(code, sentence) for code, sentence in SENTENCES if code in packs()]
    assert sum(told_by_words(sentence) == code for code, sentence in own) >= 0.85 * len(own)


@pytest.mark.parametrize(
    "text", ["", "12, 34; 5", "x = 2y + 1", "Fig. 3 (b)", "α + β > γ", "[4, 25]", "QWJ-7 PLM ABX 45 (NN)"]
)
def test_what_is_no_language(text: str) -> None:
    assert language_of(text) == "und"


def test_latin_letters_in_cyrillic_words_change_nothing() -> None:
    assert told_by_words("Бiлiм беру жүйесi жəне оның дамуы туралы айтылады.") == "kk"
    assert told_by_words("Цeль дoклaдa – oпиcaть мocты, кoтopыe были пocтpoeны нa peкe.") == "ru"


@pytest.mark.parametrize("letters", ["эгкноуухi", "агкноуухи"])
def test_kazakh_read_with_russian_letters_is_neither_mongolian_nor_russian(letters: str) -> None:
    text = "Оқушылардың екі тобының арасында айырмашылық табылған жоқ, сондықтан жаңа сабақтар қажет болып отыр."
    assert language_of(text.translate(str.maketrans("әғқңөұүһі", letters))) == "kk"


def test_labels_tell_when_one_language_spells_them_so() -> None:
    labels = ["Keywords: trade", "Кілт сөздер: сауда", "Ключові слова: торгівля", "Ачкыч сөздөр: соода", "Резюме"]
    assert [told_by_label(label) for label in labels] == ["en", "kk", "uk", "ky", None]


@given(st.text())
def test_any_text_has_some_answer(text: str) -> None:
    assert told_by_words(text) in (*packs(), None)
