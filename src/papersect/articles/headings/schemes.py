"""How deep numbered headings stand: by the schemes a text counts in, and which of them stand over others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from papersect.lines.numbering import Numbering

TOP = ("part", "ordinal", "sign", "roman")
APPENDIX = "appendix"  # stands beside the sections, however these are counted
FIRST = frozenset({"1", "I", "A", "а", "А", "l", "a", "i"})


@dataclass(frozen=True, slots=True)
class Schemes:
    """The level of headings that have a number of one part in each scheme: 1 for “2.” and 2 for “B.” below it."""

    levels: dict[str, int]

    def level(self, number: Numbering) -> int:
        """The level of a heading with this number."""
        return max(1, self.levels.get(number.scheme, 1) + number.depth - 1)


def is_item(number: Numbering) -> bool:
    """Whether it counts parts of the section it stands in: “1)”, “i)”, “(b)”."""
    return number.scheme == "small" or number.scheme.endswith(")")


def schemes_of(numbers: Sequence[Numbering | None], known: Sequence[bool]) -> Schemes:
    """The schemes of a text's headings; `known` says which of the headings without a number stand at the top.

    Yes:   I. Ice, A. Black, B. White, II. Snow, A. Old       letters stand below Roman numbers
    No:    1. Ice, 2. Snow, Acknowledgements, A. Tables       letters stand after the others
    """
    counting = [(k, n) for k, n in enumerate(numbers) if n is not None and not is_item(n) and n.scheme != APPENDIX]
    names = list(dict.fromkeys(n.scheme for _, n in counting))
    own = {name: [(k, n) for k, n in counting if n.scheme == name] for name in names}
    names.sort(key=lambda name: (_restarts(own[name]), name not in TOP))
    levels: dict[str, int] = {}
    above = last = 0
    for name in names:
        places = [k for k, _ in own[name]]
        if not levels:
            above = int(_below_known(own[name], known))
        levels[name] = 1 + above
        if levels.keys() > {name} and any(known[last : places[0]]):
            levels[name] = above
            continue
        last = max(last, places[-1])
        if len(places) > 1 and _firsts(own[name]):
            above += 1
    _lift(own, levels)
    return Schemes(levels)


Placed = list[tuple[int, Numbering]]


def _firsts(placed: Placed) -> int:
    return sum(n.depth == 1 for _, n in placed)


def _restarts(placed: Placed) -> int:
    """How often the count begins anew."""
    firsts = sum(n.number in FIRST for _, n in placed)
    return max(0, firsts - 1)


def _below_known(placed: Placed, known: Sequence[bool]) -> bool:
    """Whether the count begins anew below each of several headings that are known to stand at the top."""
    begins = [k for k, (_, n) in enumerate(placed) if n.number in FIRST]
    before = [placed[k - 1][0] if k else 0 for k in begins]
    return len(begins) > 1 and all(any(known[b : placed[k][0]]) for b, k in zip(before, begins, strict=True))


def _lift(own: dict[str, Placed], levels: dict[str, int]) -> None:
    """Numbers that name the chapter they stand in need no level for it: 1.2 in chapter 1, A.2 in appendix A."""
    for scheme in ("decimal", "letter"):
        placed = own.get(scheme, [])
        if placed and levels[scheme] > 1 and 4 * _firsts(placed) < len(placed):
            levels[scheme] -= 1
