"""Where items of lists begin: at a bullet, or at a marker that counts on from the one before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from papersect.languages.lexicon import phrases, words_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine
from papersect.text.numbers import value_of

BULLET = regex.compile(r"[•▪●◦‣■□◆➢✓] | [○·∙\p{Co}] (?= \s | \p{Lu} )", regex.VERBOSE)
COUNTED = regex.compile(
    r"""
    (?P<open> [(]? )
    (?: (?P<digits> \d{1,2} ) | (?P<roman> [ivx]{1,5} ) | (?P<letter> \p{Ll} ) )
    (?P<close> \) | \. | :(?= \s ) )
    (?: \s+ | (?= \p{Lu} ) )
    \S
    """,
    regex.VERBOSE,
)
SIGN = regex.compile(
    r"""
    (?P<sign> [^\s\p{L}\p{N}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Sc}'"§¶] | \p{Nl} ) \s+ [\p{L}\p{N}]
  | (?P<sign> [\p{Ll}\p{N}B-DF-HJ-NP-TV-XZ] ) \s+ (?: \p{Lu}\p{Ll} | A\s )  # a letter or digit misread for a bullet
    """,
    regex.VERBOSE,
)
TURN = regex.compile(r"[—–-] \s* [¿¡«“„]? \p{Lu}", regex.VERBOSE)
ROMAN = {"i": 1, "v": 5, "x": 10}
ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщюя")
ENDED = regex.compile(r"[.:;,!?…)\]”’»—–-]$", regex.VERBOSE)
SURE = 0.8  # the network, that a line is text
REACH = 40  # lines from one item to the next at most
OFTEN = 3  # lines that begin with one sign: it is a bullet, or what was read for one
FEW = 0.25  # of the column: the line before stops so far from its end


class Marker(NamedTuple):
    """A marker that counts: the `form` it is written in, its place in the count, and itself."""

    form: str
    value: int
    text: str


def item_starts(lines: Sequence[LabelledLine]) -> dict[int, str]:
    """The lines of running text that begin an item of a list, by their index, each with its marker.

    Yes:   We ask two things: | 1) what snow is; | 2) where it falls.
    No:    as the survey of | 1990. It was | the first one.
    """
    found = dict(_bulleted(lines))
    found.update(_of_one_sign(lines))
    found.update(_counted(lines))
    return found


def markers_of(text: str) -> Iterator[Marker]:
    """The markers that a line may begin with: “i)” counts as a letter and as a Roman number.

    >>> [marker.value for marker in markers_of("i) ice")], list(markers_of("2.Snow"))
    ([1, 9], [Marker(form='digits.', value=2, text='2.')])
    >>> list(markers_of("2.5 km")), list(markers_of("1990. It"))
    ([], [])
    """
    if _begins_in_letters(text) or not (match := COUNTED.match(text)):
        return
    shown = text[: match.end("close")]
    rim = match["open"] + match["close"]
    if match["digits"]:
        yield Marker("digits" + rim, value_of(match["digits"]), shown)
    if match["roman"]:
        yield Marker("roman" + rim, _roman(match["roman"]), shown)
    letter = match["letter"] or match["roman"]
    for number, alphabet in enumerate(ALPHABETS):
        if letter and letter in alphabet:
            yield Marker(f"letter{number}{rim}", alphabet.index(letter) + 1, shown)


def _begins_in_letters(text: str) -> bool:
    """Whether a line begins with letters that count nothing, as most lines do."""
    return text[:2].isalpha() and text[0] not in ROMAN


def _roman(text: str) -> int:
    values = [ROMAN[letter] for letter in text]
    return values[-1] + sum(-a if a < b else a for a, b in pairwise(values))


def _bulleted(lines: Sequence[LabelledLine]) -> Iterator[tuple[int, str]]:
    """Lines that show a bullet, which no running text begins with."""
    for line in lines:
        if not _begins_in_letters(line.view.text) and (match := BULLET.match(line.view.text)):
            yield line.view.index, match.group()


def _of_one_sign(lines: Sequence[LabelledLine]) -> Iterator[tuple[int, str]]:
    """Lines that begin with one and the same sign, each after the end of a sentence: dashes, and misread bullets."""
    places: dict[str, list[int]] = defaultdict(list)
    for k, line in enumerate(lines):
        match = None if _begins_in_letters(line.view.text) else SIGN.match(line.view.text)
        if match and not _may_be_turn(line) and _may_begin(lines, k):
            places[match["sign"]].append(k)
    for sign, found in places.items():
        near = [
            k
            for before, k, after in zip([-REACH - 1, *found], found, [*found[1:], len(lines) + REACH], strict=False)
            if min(k - before, after - k) <= REACH
        ]
        if len(near) >= OFTEN or (len(near) > 1 and sign in "-–—*+"):
            yield from ((lines[k].view.index, sign) for k in near)


def _may_be_turn(line: LabelledLine) -> bool:
    """Whether a dash may begin a turn of a dialogue: a sentence, that the network surely takes for text.

    Yes:   — It snowed.   (a paragraph)
    No:    – snow,   – Snow   (an item)
    """
    is_text = line.label is not Label.LIST_ITEM and line.confidence > SURE
    return is_text and TURN.match(line.view.text) is not None


def _counted(lines: Sequence[LabelledLine]) -> Iterator[tuple[int, str]]:
    """Lines whose marker counts on from another one not far away, in a count that begins with the first number."""
    chains: dict[str, list[tuple[int, Marker]]] = {}
    for k, line in enumerate(lines):
        for marker in markers_of(line.view.text):
            if line.label is not Label.LIST_ITEM and not _may_begin(lines, k):
                continue
            chain = chains.get(marker.form, [])
            if chain and chain[-1][1].value + 1 == marker.value and k - chain[-1][0] <= REACH:
                chain.append((k, marker))
            elif marker.value == 1 or line.label is Label.LIST_ITEM:
                yield from _long_enough(lines, chain)
                chains[marker.form] = [(k, marker)]
    for chain in chains.values():
        yield from _long_enough(lines, chain)


def _long_enough(lines: Sequence[LabelledLine], chain: Sequence[tuple[int, Marker]]) -> Iterator[tuple[int, str]]:
    if len(chain) >= OFTEN or (len(chain) > 1 and chain[0][1].value == 1):
        yield from ((lines[k].view.index, marker.text) for k, marker in chain)


def _may_begin(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether the line before has come to an end: by its last sign or word, an empty line, or much room left."""
    if k == 0 or lines[k].line.blank_before:
        return True
    before, here = lines[k - 1], lines[k]
    if before.view.index + 1 != here.view.index or ENDED.search(before.view.text):
        return True
    if words_of(before.view.text)[-1:] and words_of(before.view.text)[-1] in phrases("and"):
        return True
    return len(before.view.text) < (1 - FEW) * before.view.facts.median_length
