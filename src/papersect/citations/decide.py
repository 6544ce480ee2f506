"""Which candidates are markers: learned weights for numbers, a few rules for names and years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.evidence import SHORT_LIST, Weigh, judge
from papersect.citations.linkers.author_year import Catalogue, known
from papersect.citations.surroundings import FAMILY
from papersect.crf.sequence import SequenceTagger

YES, NO = "citation", "other"
HABIT = 3  # sure markers with names and years, before the less sure ones of the same document are believed
FEW = 9  # entries: of 2,155 brackets in papers with longer lists, all whose numbers the list has are citations
RIVALS = 4  # numeric markers for each with a name, above which names and years are no habit
NUMBER_FOLLOWS = regex.compile(r"[)\]]?\s?\[\d")


def accept(
    texts: Sequence[str], candidates: Sequence[Candidate], listed: int, entries: Catalogue, model: SequenceTagger
) -> list[Candidate]:
    """The candidates that are citation markers, and the references to own objects, in their order.

    `listed` is the highest number of the reference list, `entries` the list by year.
    """
    numeric = _numeric(texts, candidates, listed, model)
    named = [c for c in candidates if c.style == "author_year"]
    sure = sum(c.sure and c.form != "bare" for c in named)
    habit = sure >= HABIT and len(numeric) < RIVALS * sure
    kept = {id(c) for c in numeric} | {id(c) for c in named if _believed(c, texts[c.carrier], habit, entries)}
    return [c for c in candidates if id(c) in kept or c.style == "cross_reference"]


def _numeric(
    texts: Sequence[str], candidates: Sequence[Candidate], listed: int, model: SequenceTagger
) -> list[Candidate]:
    accepted = []
    for sequence in judge(texts, candidates, listed, _weigher_of(model)):
        tagged = model.tag([judged.attributes for judged in sequence])
        pairs = zip((judged.candidate for judged in sequence), tagged, strict=True)
        accepted += [
            candidate
            for candidate, (label, _) in pairs
            if (label == YES and not _beyond(candidate, listed)) or _located(candidate) or _of_few(candidate, listed)
        ]
    return accepted


@lru_cache(maxsize=8)
def _weigher_of(model: SequenceTagger) -> Weigh:
    return weigher(model.weights())


def weigher(weights: Mapping[tuple[str, str], float]) -> Weigh:
    """How much attributes by themselves speak for a citation, as log-odds of a model's weights."""

    odds: dict[str, float] = defaultdict(float)
    for (attribute, label), weight in weights.items():
        odds[attribute] += weight if label == YES else -weight

    def weigh(attributes: Sequence[str]) -> float:
        return sum([odds.get(attribute, 0.0) for attribute in attributes])

    return weigh


def _located(candidate: Candidate) -> bool:
    """Whether it is a bracket that names a page or the like, which nothing but a citation does."""
    return candidate.form == "bracket" and any(item.locator_kind for item in candidate.items)


def _of_few(candidate: Candidate, listed: int) -> bool:
    """Whether it is a bracket with numbers of a list that is too short to show a habit in the text."""
    numbers = candidate.numbers
    return candidate.form == "bracket" and listed <= FEW and numbers[0] > 0 and numbers[-1] <= listed


def _beyond(candidate: Candidate, listed: int) -> bool:
    """Whether it is no bracket, and the few entries there are do not reach up to its numbers."""
    return 0 < listed <= SHORT_LIST and FAMILY[candidate.form] != "bracket" and candidate.numbers[-1] > listed


def _believed(candidate: Candidate, text: str, habit: bool, entries: Catalogue) -> bool:
    """Whether names with a year are a citation here: by the list, by their form, by the habit of the document."""
    if candidate.form == "repeat":
        return True
    if candidate.form != "enclosed" and NUMBER_FOLLOWS.match(text, candidate.end):
        return False  # the number cites, the name is but named
    if any(known(item, entries) for item in candidate.items):
        return True
    return (candidate.sure and habit) if candidate.form == "bare" else (candidate.sure or habit)
