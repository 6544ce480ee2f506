"""What a poor scan does to a line of print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import MARK
from papersect.evaluation.invented.setting import Row
from papersect.evaluation.invented.sheet import Sheet

CONFUSED = {
    "о": "o0с",
    "0": "ОOо",
    "l": "1I",
    "1": "l|I",
    "ш": "щм",
    "щ": "ш",
    "и": "нй",
    "н": "ип",
    "п": "нл",
    "с": "ce",
    "е": "eсё",
    "а": "aв",
    "р": "p",
    "К": "K",
    "Т": "T",
    "т": "гm",
    "м": "ш",
    "у": "y",
    "х": "x",
    "в": "ь8",
    "З": "3",
    "3": "З8",
    "6": "б",
    "5": "S",
    "8": "В",
    "ы": "ьi",
    "i": "l",
    "e": "c",
    "n": "ri",
    "m": "rn",
    "u": "ii",
    "h": "li",
    "ö": "o",
    "ü": "u",
    "ã": "à",
    "ғ": "г",
    "қ": "к",
    "ң": "н",
    "ұ": "у",
    "ә": "э",
    ".": ",",
    ",": ".",
    "–": "-~",
    "«": "<",
    "»": ">",
    "[": "|(",
    "]": "1)",
}
STRAY = "|~'`.:_•^\\"


TORN = 0.6  # how often a line is torn in two, as a multiple of the share of characters misread


def arrived(rows: Iterable[Row], sheet: Sheet, dice: Dice) -> Iterator[Row]:
    """The rows as they reach the reader: misread, torn in two, moved in."""
    for row in rows:
        row.text = damaged(row.text, sheet.damage, dice)
        if sheet.stray and dice.chance(sheet.stray):
            row.text = " " * dice.between(1, 3) + row.text
        yield from _torn(row, dice) if sheet.damage and dice.chance(sheet.damage * TORN) else (row,)


def _torn(row: Row, dice: Dice) -> Iterator[Row]:
    at = row.text.find(" ", dice.between(8, 40))
    if at < 0 or MARK.search(row.text) or not row.text[:at].strip() or not row.text[at:].strip():
        yield row
        return
    rest = replace(row, text=row.text[at + 1 :], gap=dice.between(0, 1), level=0, start=False)
    row.text = row.text[:at]
    yield from (row, rest)


def damaged(text: str, share: float, dice: Dice) -> str:
    """The line with so large a share of its characters misread, lost, split apart or run together.

    >>> damaged("Введение", 0.0, Dice("a"))
    'Введение'
    """
    if share <= 0:
        return text
    result = "".join(_misread(char, share, dice) for char in text)
    if dice.chance(share * 3):
        result = f"{dice.pick(STRAY)} {result}" if dice.chance(0.5) else f"{result} {dice.pick(STRAY)}"
    return result if result.strip() else text


def _misread(char: str, share: float, dice: Dice) -> str:
    if not dice.chance(share) or MARK.match(char):
        return char
    if char == " ":
        return dice.pick((" ", "", "  "))
    if dice.chance(0.1):
        return char + " "
    if dice.chance(0.08):
        return ""
    return dice.pick(CONFUSED.get(char, char))
