"""What is measured once for a whole text, so that no line has to ask for it again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from papersect.lines.characters import CharacterTable, blocks_of, codes_of
from papersect.lines.sequences import counting_pages, counting_references, counting_sections
from papersect.lines.tokens import Tokens, words_in
from papersect.lines.transcript import Line

DIGITS = re.compile(r"\d+")
NO_LETTERS = re.compile(r"[\W\d_]")
FREQUENT = 40
ECHO_LENGTHS = (5, 150)  # letters an echo needs at least, characters it may have at most
RIM = ".,;:!?()[]{}\"'“”‘’«»„*†‡"


class Echo(NamedTuple):
    """How many lines away a line's letters are met again, at the nearest, and how often they stand in the text."""

    distance: int
    times: int


NO_ECHO = Echo(0, 1)


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is measured once for the whole text; lengths and indents in characters.

    `repeated` holds the fingerprints of lines met again and again, `repeating` the places of those; `tokens` are all
    that white space parts, `words` what is a word in them, case folded; `frequent` holds the tokens every sentence of
    this text needs, `lowered` those met without a capital; the `counts_…` the places of lines that carry on a count;
    `echoes` tells of lines whose letters stand alike elsewhere.
    """

    line_count: int
    page_count: int
    median_length: float
    usual_indent: int
    blank_share: float
    repeated: frozenset[str]
    tokens: Tokens
    words: Tokens
    frequent: frozenset[str] = frozenset()
    lowered: frozenset[str] = frozenset()
    counts_pages: frozenset[int] = frozenset()
    counts_sections: frozenset[int] = frozenset()
    counts_references: frozenset[int] = frozenset()
    repeating: frozenset[int] = frozenset()
    echoes: dict[int, Echo] = field(default_factory=dict)

    @property
    def parts_blocks_by_blanks(self) -> bool:
        """Whether empty lines stand between blocks at all."""
        return self.blank_share > 0.02


def fingerprint(text: str) -> str:
    """A line with its numbers and case blurred, by which running headers are known again.

    >>> fingerprint("Journal of Tests 12")
    'journal of tests 0'
    """
    return DIGITS.sub("0", text.casefold())


def facts_of(
    lines: Sequence[Line],
    indents: Sequence[int],
    texts: Sequence[str],
    shapes: Sequence[str],
) -> DocumentFacts:
    """The facts of a whole text, given its lines, their indents, and them stripped and as shapes."""
    repeated, repeating = _repeated(_fingerprints(texts, shapes))
    tokens = Tokens.of(texts)
    lowered = _lower_words(dict(zip(tokens.known, tokens.times().tolist(), strict=True)))
    frequent = sorted(lowered.items(), key=itemgetter(1), reverse=True)[:FREQUENT]
    return DocumentFacts(
        line_count=len(lines),
        page_count=lines[-1].page + 1 if lines else 0,
        median_length=median(map(len, texts)) if texts else 0,
        usual_indent=Counter(indents).most_common(1)[0][0] if indents else 0,
        blank_share=sum(line.blank_before > 0 for line in lines) / max(1, len(lines)),
        repeated=repeated,
        tokens=tokens,
        words=words_in(texts, tokens),
        repeating=repeating,
        frequent=frozenset(word for word, _ in frequent),
        lowered=frozenset(lowered),
        counts_pages=counting_pages(texts),
        counts_sections=counting_sections(texts),
        counts_references=counting_references(texts),
        echoes=_echoes(texts),
    )


def _repeated(prints: Sequence[str]) -> tuple[frozenset[str], frozenset[int]]:
    """The fingerprints met again and again, and their places."""
    repeated = frozenset(text for text, n in Counter(prints).items() if n > 2 and len(text) > 3)
    return repeated, frozenset(k for k, text in enumerate(prints) if text in repeated)


def _fingerprints(texts: Sequence[str], shapes: Sequence[str]) -> list[str]:
    """The fingerprints of lines, given their shapes, which show where there are digits at all."""
    return [
        DIGITS.sub("0", text) if "0" in shape else text
        for text, shape in zip(map(str.casefold, texts), shapes, strict=True)
    ]


def _echoes(texts: Sequence[str]) -> dict[int, Echo]:
    """For each line whose letters are met again: how many lines away, at the nearest, and how often in all.

    >>> _echoes(["The River 1", "flows", "on", "12 The River"])
    {0: Echo(distance=3, times=2), 3: Echo(distance=3, times=2)}
    """
    least, most = ECHO_LENGTHS
    voices = [
        letters.casefold() if len(letters) > least and len(text) < most else ""
        for block in blocks_of(len(texts))
        for text, letters in zip(texts[block], _letters(texts[block]), strict=True)
    ]
    times = Counter(voices)
    places: dict[str, list[int]] = defaultdict(list)
    for k, voice in enumerate(voices):
        if voice and times[voice] > 1:
            places[voice].append(k)
    nearest: dict[int, Echo] = {}
    for lines in places.values():
        for before, after in pairwise(lines):
            nearest[before] = Echo(min(nearest.get(before, (after,))[0], after - before), len(lines))
            nearest[after] = Echo(after - before, len(lines))
    return nearest


KEPT = CharacterTable(lambda character: 2 if character == "\n" or not NO_LETTERS.match(character) else 1)


def _letters(texts: Sequence[str]) -> list[str]:
    """The letters of each text.

    >>> _letters(["The River 1", "12 of_it"])
    ['TheRiver', 'ofit']
    """
    codes = codes_of(["\n".join(texts)])
    letters: str = codes[KEPT.of(codes) == 2].tobytes().decode("utf-32-le", "surrogatepass")
    return letters.split("\n")


def _lower_words(tokens: Mapping[str, int]) -> dict[str, int]:
    """How often each word stands without a capital, given how often each token stands."""
    lowered: dict[str, int] = {}
    for token, times in tokens.items():
        if token.islower() and (token.isalpha() or (token := token.strip(RIM)).isalpha()):
            lowered[token] = lowered.get(token, 0) + times
    return lowered
