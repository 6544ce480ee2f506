"""What speaks for and against a numeric candidate: its neighbours, the reference list, the running order of numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from papersect.citations.candidate import Candidate
from papersect.citations.habits import Family, Habit, habits
from papersect.citations.order import Place, running_order
from papersect.citations.surroundings import FAMILY, Context, company, context, looks, several

SHORT_LIST = 3  # entries a list needs before its size says anything
SCALE = 0.4  # of a log-odds in the running order, where a first mention counts 1

Weigh = Callable[[Sequence[str]], float]


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with the attributes the learned model weighs; `looks` are those of its surroundings alone."""

    candidate: Candidate
    attributes: list[str]
    looks: list[str]


def judge(
    texts: Sequence[str], candidates: Sequence[Candidate], listed: int, weigh: Weigh, every: bool = False
) -> list[list[Judged]]:
    """The numeric candidates of an article with their attributes, a sequence for each form that it may cite in.

    `listed` is the highest number of the reference list, 0 where there is none; `weigh` gives the log-odds of looks;
    with `every` the forms that the article hardly cites in are judged too.
    """
    members: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.form in FAMILY:
            members[FAMILY[candidate.form]].append(candidate)
    contexts = {name: [context(texts[c.carrier], c) for c in found] for name, found in members.items()}
    seen = {name: _looks(contexts[name], members[name]) for name in members}
    families = {name: Family(members[name], _order(members[name], seen[name], listed, weigh)) for name in members}
    named = sum(c.style == "author_year" and c.sure for c in candidates)
    found = habits(families, listed, named)
    return [
        [
            Judged(c, _weighed(found[name], _attributes(c, around, place, listed) + look), look)
            for c, around, place, look in zip(
                members[name], contexts[name], families[name].places, seen[name], strict=True
            )
        ]
        for name in members
        if every or name == "bracket" or found[name].level != "weak"
    ]


def _looks(contexts: Sequence[Context], members: Sequence[Candidate]) -> list[list[str]]:
    kept = company(contexts)
    return [looks(seen, c, kept) for seen, c in zip(contexts, members, strict=True)]


def _order(members: Sequence[Candidate], seen: Sequence[list[str]], listed: int, weigh: Weigh) -> list[Place]:
    top = listed + 2 if listed > SHORT_LIST else 999
    numbers = [c.numbers if c.numbers[0] > 0 and c.numbers[-1] <= top else () for c in members]
    return running_order(numbers, [SCALE * max(-4.0, min(4.0, weigh(look))) for look in seen])


def _weighed(habit: Habit, own: list[str]) -> list[str]:
    """The attributes of a habit and a candidate's own, these once more together with the level of the habit."""
    return habit.attributes + own + [f"{habit.level}&{attribute}" for attribute in own]


def _attributes(c: Candidate, seen: Context, place: Place, listed: int) -> list[str]:
    family = FAMILY[c.form]
    order, inside = _order_of(c, place), _inside(c.numbers[-1], listed)
    many = several(c)
    return [
        f"form={c.form}",
        f"{family}:order={order}",
        f"{family}:list={inside}",
        f"{family}:order={order},several={many}",
        f"{family}:before={seen.before},gap={seen.gap}",
        f"{c.form}:before={seen.before}",
        f"{c.form}:order={order},before={seen.before}",
        f"{family}:after={seen.after}",
        f"{family}:wordbefore={seen.word_before}",
        f"{family}:wordafter={seen.word_after}",
        f"{c.form}:several={many}",
        f"{family}:letter={any((item.key or '')[-1:].isalpha() for item in c.items)}",
        f"{family}:size={len(str(c.numbers[-1]))}",
        f"{family}:label={seen.label}",
        f"{family}:work={seen.work}",
        f"locator={c.items[-1].locator_kind is not None}",
    ]


def _order_of(c: Candidate, place: Place) -> str:
    """How a candidate stands to the running order of its form."""
    low, high = c.numbers[0], c.numbers[-1]
    if low == 0:
        return "zero"
    if place.advances:
        return "advances"
    if high <= place.reached:
        return "repeats"
    if high <= place.reached + 3:
        return "near"
    return "year" if high > 999 else "beyond"


def _inside(high: int, listed: int) -> str:
    """How a number stands to the size of the reference list."""
    if listed <= SHORT_LIST:
        return "nolist"
    return "in" if high <= listed else "near" if high <= listed + 2 else "out"
