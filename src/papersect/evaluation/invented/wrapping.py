"""Text cut into lines of a width, words broken at line ends as printers break them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import MARK, unmarked

VOWELS = "аеёиоуыэюяіїєәөүұaeiouyäöüáéíóúãõâêôàèùıеэ"
BREAKS = regex.compile(rf"(?<=[{VOWELS}])(?=(?!\W|\d)[^{VOWELS}ьъй\W\d][{VOWELS}])", regex.IGNORECASE)
WORD = regex.compile(r"\p{L}{6,}")
RATE = 0.75


def wrapped(text: str, width: int, first: int, hyphen: str, dice: Dice) -> list[str]:
    """The text in lines of at most so many characters, `first` in the first line.

    >>> wrapped("one two three", 9, 4, "", Dice("a"))
    ['one', 'two three']
    """
    marked = MARK.search(text) is not None
    lines: list[str] = []
    line: list[str] = []
    room = first
    for token in _tokens(text, width):
        size = len(unmarked(token)) if marked else len(token)
        if not line or size <= room:
            line.append(token)
            room -= size + 1
            continue
        head, tail = _broken(token, room, hyphen, dice)
        if head:
            line.append(head)
        lines.append(" ".join(line))
        line = [tail]
        room = width - 1 - (len(unmarked(tail)) if marked else len(tail))
    return [*lines, " ".join(line)] if line else lines


def _tokens(text: str, width: int) -> Iterator[str]:
    for token in text.split(" "):
        if len(token) <= width:
            yield token
        else:  # an address of the web, cut where printers cut it
            for start in range(0, len(token), width - 2):
                yield token[start : start + width - 2]


def _broken(token: str, room: int, hyphen: str, dice: Dice) -> tuple[str, str]:
    """The token's part that still fits, and the rest."""
    if not hyphen or room < 4 or MARK.search(token) is not None:
        return "", token
    at = token.rfind("-", 2, room - 1) + 1
    if at > 0 and token[at - 2].isalpha() and token[at:]:
        return token[:at], token[at:]
    word = WORD.search(token) if dice.chance(RATE) else None
    if word is None:
        return "", token
    last = min(room - 1, word.end() - 2)
    places = [m.start() for m in BREAKS.finditer(token) if word.start() + 2 <= m.start() <= last]
    return (token[: places[-1]] + hyphen, token[places[-1] :]) if places else ("", token)


def spread(line: str, width: int, dice: Dice) -> str:
    """The line with some of its blanks doubled until it fills the width."""
    words = line.split(" ")
    missing = width - len(unmarked(line))
    if len(words) < 4 or not 0 < missing < len(words):
        return line
    wide = set(dice.some(range(len(words) - 1), missing))
    return "".join(word + ("  " if k in wide else " ") for k, word in enumerate(words)).rstrip()
