"""Front matter in a second language starts no article, on whichever side of the text it stands."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.starts.start import Start
from papersect.articles.starts.translations import behind_translations, starts_of_own
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

RUSSIAN_FRONT = """УДК 631.4
Почва и вода в засушливой степи
Л. М. Остров
Аннотация. В статье рассмотрено, как меняется состав почвы при поливе солёной водой в засушливые годы.
Ключевые слова: почва, вода, степь"""
ENGLISH_FRONT = """Soil and water in the dry steppe
L. M. Ostrov
Abstract. The paper shows how the soil changes when fields are watered with salt water in dry years.
Keywords: soil, water, steppe"""
TEXT = "\n".join(
    ["Введение"] + ["Почва степи бедна водой, и поэтому поля поливают из рек и каналов, как это было всегда."] * 70
)
ENTRIES = "Список литературы\n1. Остров Л. М. Почва и вода // Вестник степи. 2001. № 2. С. 3-9."


def places(parts: list[str]) -> tuple[list[LabelledLine], list[int]]:
    """The lines of all parts, and where each but the first begins."""
    views = views_of(transcribe("\n".join(parts)).lines)
    counts = [part.count("\n") + 1 for part in parts]
    return [LabelledLine(view, Label.PARAGRAPH, 0.5) for view in views], [sum(counts[:n]) for n in range(1, len(parts))]


def test_a_translation_behind_the_entries_belongs_to_the_article_before() -> None:
    lines, starts = places([f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}", ENGLISH_FRONT, f"{RUSSIAN_FRONT}\n{TEXT}"])
    assert starts_of_own(lines, starts) == starts[1:]


def test_a_translation_before_the_text_belongs_to_it() -> None:
    lines, starts = places(
        [f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}", f"УДК 5\n{ENGLISH_FRONT}", RUSSIAN_FRONT[10:] + TEXT]
    )
    assert starts_of_own(lines, starts) == starts[:1]


def test_articles_in_one_language_stay_apart() -> None:
    lines, starts = places([f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}", f"{RUSSIAN_FRONT}\n{TEXT}"])
    assert starts_of_own(lines, starts) == starts


def test_a_lone_text_has_no_starts() -> None:
    lines, starts = places([f"{ENGLISH_FRONT}\n{RUSSIAN_FRONT}\n{TEXT}"])
    assert starts_of_own(lines, starts) == []


ROMANISED = "References\n1. Ostrov L. M. Pochva i voda // Vestnik stepi. 2001. No. 2. P. 3-9."


def listed(parts: list[str]) -> tuple[list[LabelledLine], list[int]]:
    """The lines as above, entries being references."""
    lines, starts = places(parts)
    return [line.taken_for(Label.REFERENCE) if line.view.text[:3] == "1. " else line for line in lines], starts


def test_a_translation_with_the_list_in_other_letters_belongs_to_the_article_before() -> None:
    lines, starts = listed([f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}", f"{ENGLISH_FRONT}\n{ROMANISED}"])
    assert starts_of_own(lines, starts) == []


def test_an_article_of_its_own_has_text_or_a_code_or_a_list_of_its_own_length() -> None:
    before = f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}"
    longer = ROMANISED + "\n1. Ostrov L. M. Sol." * 3
    for part in (
        f"{ENGLISH_FRONT}\n{TEXT}\n{ROMANISED}",
        f"UDC 5\n{ENGLISH_FRONT}\n{ROMANISED}",
        ENGLISH_FRONT + longer,
    ):
        lines, starts = listed([before, part])
        assert starts_of_own(lines, starts) == starts


def test_an_article_with_a_section_of_its_own_is_no_translation() -> None:
    before = f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}"
    lines, starts = listed([before, f"{ENGLISH_FRONT}\nThe salt of the steppe\nIt is white.\n{ROMANISED}"])
    lines = [line.taken_for(Label.HEADING_1) if line.view.text.startswith("The salt") else line for line in lines]
    assert starts_of_own(lines, starts) == starts


def test_a_part_of_the_list_behind_a_translation_without_text_belongs_to_the_article_before() -> None:
    entries = "\n".join([ENTRIES] + ["1. Остров Л. М. Соль и вода степи. 2003."] * 5)
    lines, starts = listed([f"{RUSSIAN_FRONT}\n{TEXT}\n{entries}", f"{ENGLISH_FRONT}\n{ROMANISED}"])
    told = [line if line.label is Label.REFERENCE else line.taken_for(Label.ABSTRACT) for line in lines[starts[0] :]]
    assert starts_of_own([*lines[: starts[0]], *told], starts) == []


def test_names_in_another_language_do_not_hide_that_of_the_title() -> None:
    names = "\n".join(["Остров Лев Маркович, доцент кафедры почв степного института, лауреат премии"] * 6)
    before, translation = f"{RUSSIAN_FRONT}\n{TEXT}\n{ENTRIES}", f"{names}\n{ENGLISH_FRONT}"
    lines, starts = places([before, translation])
    labels = {"Soil": Label.TITLE, "Abst": Label.ABSTRACT, "Keyw": Label.KEYWORDS}
    lines = [line.taken_for(labels.get(line.view.text[:4], line.label)) for line in lines]
    assert starts_of_own(lines, starts) == []


LETTERS = {
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "b": Label.ABSTRACT,
    "p": Label.PARAGRAPH,
    "r": Label.REFERENCE,
    "n": Label.PAGE_NUMBER,
}
ABOVE = "О льде\nЛед стар.\n[1] Мороз А. Лед. 1901."


@pytest.mark.parametrize(
    ("above", "below", "letters", "first"),
    [
        (ABOVE, "On Ice\nA. Moroz\nAbstract. It is old.\nО снеге\nСнег бел.", "tprtabtp", 6),
        (ABOVE, "On Ice\nAbstract. It is old.\n7\nБ. Град\nО снеге\nСнег бел.", "tprtbnatp", 6),
        (f"On Ice\n{ABOVE}", "On Snow\nAbstract. It is white.\nО снеге\nСнег бел.", "ttprtbtp", 4),  # given above
        (ABOVE, "On Snow\nAbstract. It is white.\nSnow is white.\nО граде\nГрад бел.", "tprtbptp", 3),  # has a text
        (ABOVE, "On Snow\nО снеге\nAbstract. It is white.\nСнег бел.", "tprttbp", 3),
        (ABOVE, "О снеге\nБ. Град\nСнег бел.", "tprtap", 3),
    ],
)
def test_an_article_starts_behind_the_translation_that_ends_the_one_above(
    above: str, below: str, letters: str, first: int
) -> None:
    lines = lettered(f"{above}\n{below}", letters, LETTERS)
    place = above.count("\n") + 1
    assert [start.place for start in behind_translations(lines, [Start(place, 0.9, [])])] == [first]
