"""Entries of a romanised second list are linked to those of the first."""

from papersect.drafts.block import ArticleDraft, Block
from papersect.references.parse import parse_references
from papersect.text.spans import Weaver

FIRST = [
    "1. Берёзкин А.П. Тихие озёра северного края // Вестник лимнологии. – 2011. – Т. 4, № 2. – С. 15–31.",
    "2. Карпов В.С., Лунина О.Д. Методы наблюдения за уровнем воды. – Томск: Речное слово, 2009. – 214 с.",
    "3. Meyer H. Quiet lakes. Lake Res. 2004;12(3):45-51.",
    "4. Тихонов Л.Л. Лёд и ветер // Гидрология сегодня. – 2013. – № 7. – С. 3–9.",
]
SECOND = [
    "1. Berezkin A.P. Tikhie ozera severnogo kraya. Vestnik limnologii, 2011, vol. 4, no. 2, pp. 15–31.",
    "2. Karpov V.S., Lunina O.D. Metody nablyudeniya za urovnem vody. Tomsk: Rechnoe slovo, 2009. 214 p.",
    "3. Meyer H. Quiet lakes. Lake Res. 2004;12(3):45-51.",
    "4. Tikhonov L.L. Led i veter. Gidrologiya segodnya, 2013, no. 7, pp. 3–9.",
]


def test_a_twin_with_the_same_numbers() -> None:
    assert parallels(FIRST + SECOND) == [None] * 4 + [0, 1, 2, 3]


def test_a_twin_in_another_order_without_numbers() -> None:
    first, second = ([text.partition(" ")[2] for text in texts] for texts in (FIRST[:2] + FIRST[3:], SECOND))
    del second[2]
    assert parallels([*first, second[1], second[0], second[2]]) == [None] * 3 + [1, 0, 2]


def test_a_second_list_of_other_works_is_no_twin() -> None:
    others = [
        "1. Okafor N. What rivers remember. Harbour Press, 1987.",
        "2. Lindqvist E. Old maps. J. Maps, 1990, vol. 9, pp. 112–130.",
        "3. Vance P. Weather. J. Rain, 1991, vol. 8, pp. 1–2.",
    ]
    assert parallels(FIRST + others) == [None] * 7


def test_one_list_in_two_scripts_is_one_list() -> None:
    assert parallels(FIRST) == [None] * 4


def parallels(texts: list[str]) -> list[int | None]:
    """For each entry the position of the one it repeats."""
    blocks = [Block("reference", Weaver(text).copy(0, len(text)).woven(), 1.0) for text in texts]
    parse_references([ArticleDraft(references=blocks)])
    found = [block.fields.get("parallel_of") for block in blocks]
    return [blocks.index(block) if block else None for block in found]
