"""What speaks for and against a numeric candidate: its neighbours, the reference list, the running order of numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.order import Place, running_order
from papersect.languages.lexicon import lexicon, words_of

FAMILY = {
    "bracket": "bracket",
    "broken_bracket": "bracket",
    "parenthesis": "parenthesis",
    "glued": "superscript",
    "apart": "superscript",
    "unicode": "superscript",
}
WORD_BEFORE = regex.compile(r"[\p{L}\p{M}\d.'’-]+$")
WORD_AFTER = regex.compile(r"\s?(?P<word>[\p{L}\p{M}\d.'’/%°-]+)")
LABELS = frozenset(
    {"table", "figure", "equation", "part", "page", "volume", "issue", "chapter", "statement", "month", "appendix"}
)


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a candidate, as shapes."""

    before: str
    gap: bool
    word_before: str
    after: str
    word_after: str


def context(text: str, candidate: Candidate) -> Context:
    """The surroundings of a candidate in its carrier's text."""
    window = text[max(0, candidate.start - 40) : candidate.start]
    bare = window.rstrip()
    word = WORD_BEFORE.search(bare)
    follows = WORD_AFTER.match(text, candidate.end, candidate.end + 30)
    return Context(
        before=_shape(bare[-1:]),
        gap=bare != window,
        word_before=word[0] if word else "",
        after=_shape(text[candidate.end : candidate.end + 1]),
        word_after=follows["word"] if follows else "",
    )


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
    return character if character in ".,;:()[]!?\"'”’%-+=" else "sign"


def _word_shape(word: str) -> str:
    if not word:
        return "none"
    kind = (
        "digit"
        if any(map(str.isdigit, word))
        else "upper"
        if word.isupper()
        else "Title"
        if word[0].isupper()
        else "lower"
    )
    return f"{kind}{min(len(word.strip('.')), 4)}"


def local_weight(seen: Context, candidate: Candidate) -> float:
    """A rough say of the surroundings in whether a number was raised, for the chain of first mentions."""
    weight = 0.0
    if seen.before in '.,;:)”"’!?' and seen.before != "rim":
        weight += 0.6
    elif seen.gap and candidate.form != "parenthesis":
        weight -= 0.5
    if seen.before == "upper" or "digit" in _word_shape(seen.word_before):
        weight -= 0.6
    if _is_label(seen.word_before):
        weight -= 1.5
    if seen.word_after and (
        (seen.word_after[0].islower() and len(seen.word_after) < 4) or not seen.word_after[0].isalpha()
    ):
        weight -= 0.4
    if len(candidate.numbers) > 1:
        weight += 0.3
    return weight


@lru_cache(maxsize=4096)
def _is_label(word: str) -> bool:
    return bool(lexicon(inline=True).whole(words_of(word)) & LABELS)


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with the attributes the learned model weighs."""

    candidate: Candidate
    attributes: list[str]


def judge(texts: Sequence[str], candidates: Sequence[Candidate], listed: int) -> list[list[Judged]]:
    """The numeric candidates of an article with their attributes, a sequence for each family of forms.

    `listed` is the highest number of the reference list, 0 where there is none.
    """
    families: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.form in FAMILY:
            families[FAMILY[candidate.form]].append(candidate)
    contexts = {name: [context(texts[c.carrier], c) for c in members] for name, members in families.items()}
    orders = {}
    for name, members in families.items():
        weights = [local_weight(seen, c) for seen, c in zip(contexts[name], members, strict=True)]
        orders[name] = running_order([_plausible(c, listed) for c in members], weights)
    named = sum(c.style == "author_year" and c.sure for c in candidates)
    shared = _document(families, orders, listed, named)
    return [
        [
            Judged(c, shared[name] + _crossed(shared[name][0], _attributes(c, seen, place, listed)))
            for c, seen, place in zip(members, contexts[name], orders[name], strict=True)
        ]
        for name, members in families.items()
    ]


def _plausible(candidate: Candidate, listed: int) -> tuple[int, ...]:
    top = listed + 2 if listed > 3 else 999
    return candidate.numbers if candidate.numbers[0] > 0 and candidate.numbers[-1] <= top else ()


def _document(
    families: dict[str, list[Candidate]], orders: dict[str, list[Place]], listed: int, named: int
) -> dict[str, list[str]]:
    """Attributes all candidates of a family share: how far the document cites in that form."""
    chains = {name: sum(place.advances for place in places) for name, places in orders.items()}
    tops = {name: max((p.reached for p in places), default=0) for name, places in orders.items()}
    support = Counter({name: chains[name] for name in families})
    support["bracket"] = len(families.get("bracket", ()))
    winner = max(support, key=lambda name: support[name], default="")
    shared = {}
    for name, members in families.items():
        share = chains[name] / max(1, len(members))
        named_once = {n for c, p in zip(members, orders[name], strict=True) if p.advances for n in c.numbers}
        density = len(named_once) / max(1, tops[name])
        rivals = max((support[other] for other in support if other != name), default=0)
        level = "weak"
        if support[name] > rivals and chains[name] >= 3 and 2 * chains[name] > named:
            level = "strong" if density >= 0.5 and chains[name] >= 6 else "fair"
        shared[name] = [
            f"{name}:{level}",
            f"family={name}",
            f"{name}:named={_bucket(named)}",
            f"{name}:winner={winner}",
            f"{name}:chain={_bucket(chains[name])}",
            f"{name}:share={_tenth(share)}",
            f"{name}:density={_tenth(density)}",
            f"{name}:brackets={_bucket(support['bracket'])}",
            f"{name}:rivals={_bucket(rivals)}",
            f"{name}:ahead={support[name] > rivals},{_bucket(abs(support[name] - rivals))}",
        ]
        if listed > 3:
            shared[name].append(f"{name}:covers={_tenth(tops[name] / listed)}")
    return shared


def _crossed(level: str, attributes: list[str]) -> list[str]:
    """The attributes, those of the candidate itself once more together with how far the document cites in its form."""
    return attributes + [f"{level}&{attribute}" for attribute in attributes]


def _bucket(count: int) -> str:
    return str(next((top for top in (0, 1, 2, 4, 8, 16, 32) if count <= top), 99))


def _tenth(share: float) -> str:
    return f"{min(1.0, share):.1f}"


def _attributes(c: Candidate, seen: Context, place: Place, listed: int) -> list[str]:
    family = FAMILY[c.form]
    low, high = c.numbers[0], c.numbers[-1]
    if low == 0:
        order = "zero"
    elif place.advances:
        order = "advances"
    elif high <= place.reached:
        order = "repeats"
    elif high <= place.reached + 3:
        order = "near"
    elif high > 999:
        order = "year"
    else:
        order = "beyond"
    inside = "nolist" if listed <= 3 else "in" if high <= listed else "near" if high <= listed + 2 else "out"
    several = "one" if len(c.numbers) == 1 else "range" if any(i.implied for i in c.items) else "many"
    after_word = _word_shape(seen.word_after) if seen.after in ("blank", "lower", "upper") else "no"
    found = [
        f"form={c.form}",
        f"{family}:order={order}",
        f"{family}:list={inside}",
        f"{family}:order={order},several={several}",
        f"{family}:before={seen.before},gap={seen.gap}",
        f"{c.form}:before={seen.before}",
        f"{c.form}:order={order},before={seen.before}",
        f"{family}:after={seen.after}",
        f"{family}:wordbefore={_word_shape(seen.word_before)}",
        f"{family}:wordafter={after_word}",
        f"{c.form}:several={several}",
        f"{family}:letter={any(str.isalpha(i.key[-1]) for i in c.items if i.key)}",
        f"{family}:size={len(str(high))}",
    ]
    if _is_label(seen.word_before):
        found.append(f"{family}:label")
    if c.items[-1].locator_kind:
        found.append("locator")
    return found
