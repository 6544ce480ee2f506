"""What stands around a numeric candidate, as shapes that mean the same in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from papersect.citations.candidate import Candidate
from papersect.languages.lexicon import lexicon, words_of

FAMILY = {
    "bracket": "bracket",
    "broken_bracket": "bracket",
    "parenthesis": "parenthesis",
    "glued": "superscript",
    "apart": "superscript",
    "unicode": "superscript",
}
REACH = 40  # characters looked at before a candidate; 30 after it
WORD_BEFORE = regex.compile(r"[\p{L}\p{M}\d.'’-]+$")
WORD_AFTER = regex.compile(r"\s?(?P<word>[\p{L}\p{M}\d.'’/%°-]+)")
DIGIT = regex.compile(r"\d")
SIDES = ("before", "after")
SIGNS = frozenset(".,;:()[]!?\"'”’%-+=")
LABELS = frozenset(
    {"table", "table_mention", "figure", "figure_mention", "equation", "equation_mention", "part", "part_mention"}
    | {"page", "volume", "issue", "chapter", "statement", "statement_mention", "month", "appendix"}
)


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a candidate.

    `gap` says that a blank stands before it, `within` that a parenthesis opened before it is still open; `pair` holds
    the words before and after it, folded.
    """

    before: str
    gap: bool
    word_before: str
    after: str
    word_after: str
    label: bool
    work: bool
    within: bool
    pair: tuple[str, str]


def context(text: str, candidate: Candidate) -> Context:
    """The surroundings of a candidate in its carrier's text."""
    window = text[max(0, candidate.start - REACH) : candidate.start]
    bare = window.rstrip()
    word = WORD_BEFORE.search(bare)
    follows = WORD_AFTER.match(text, candidate.end, candidate.end + 30)
    after = _shape(text[candidate.end : candidate.end + 1])
    concepts = _concepts(word[0]) if word else frozenset()
    return Context(
        before=_shape(bare[-1:]),
        gap=bare != window,
        word_before=_word_shape(word[0] if word else ""),
        after=after,
        word_after=_word_shape(follows["word"]) if follows and after in ("blank", "lower", "upper") else "no",
        label=bool(concepts & LABELS),
        work="work" in concepts,
        within=window.rfind("(") > window.rfind(")"),
        pair=(word[0].casefold() if word else "", follows["word"].casefold() if follows else ""),
    )


Company = Counter[tuple[str, str]]


def company(seen: Sequence[Context]) -> Company:
    """How often each word stands before, and after, the numbers of a document: compounds, lanes, minutes recur."""
    return Counter(key for context in seen for key in (("before", context.pair[0]), ("after", context.pair[1])))


def looks(seen: Context, candidate: Candidate, kept: Company) -> list[str]:
    """The attributes that tell a raised number from any other; `kept` is the company the document's numbers keep."""
    form = candidate.form
    before, after = (_often(kept[side, word]) if word else "none" for side, word in zip(SIDES, seen.pair, strict=True))
    return [
        f"look:{form}",
        f"look:{form},before={seen.before},gap={seen.gap}",
        f"look:{form},after={seen.after}",
        f"look:wordbefore={seen.word_before}",
        f"look:wordafter={seen.word_after}",
        f"look:{several(candidate)}",
        f"look:label={seen.label}",
        f"look:work={seen.work}",
        f"look:{form},within={seen.within}",
        f"look:{form},oftenbefore={before}",
        f"look:{form},oftenafter={after}",
        f"look:{form},before={seen.before},wordafter={seen.word_after}",
    ]


def _often(count: int) -> str:
    return "1" if count == 1 else "2" if count == 2 else "few" if count <= 5 else "many"


def several(candidate: Candidate) -> str:
    """Whether a candidate names one work, a range or several."""
    if len(candidate.numbers) == 1:
        return "one"
    return "range" if any(item.implied for item in candidate.items) else "many"


def _shape(character: str) -> str:
    """The kind of a character: a letter by case, a digit, a blank, else itself."""
    if not character:
        return "rim"
    if character.isspace():
        return "blank"
    if character.isdigit():
        return "digit"
    if character.isalpha():
        return "upper" if character.isupper() else "lower"
    return character if character in SIGNS else "sign"


def _word_shape(word: str) -> str:
    """The kind of a word and its length, up to four letters."""
    if not word:
        return "none"
    length = min(len(word.strip(".")), 4)
    if DIGIT.search(word):
        return f"digit{length}"
    return f"{'upper' if word.isupper() else 'Title' if word[0].isupper() else 'lower'}{length}"


@lru_cache(maxsize=8192)
def _concepts(word: str) -> frozenset[str]:
    return lexicon(inline=True).whole(words_of(word))
