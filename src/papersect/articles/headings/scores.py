"""What speaks for each level of a heading without a number: named scores, added up; and what two in a row say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from papersect.articles.headings.sights import Sight, Style

Scores = tuple[float, float, float]
"""What is added for level 1, 2 and 3."""

DEEPEST = 3
UNKNOWN = frozenset({"", "begins", "part"})
"""Names that do not say that a heading stands at the top."""
MANY = 6  # words
IMRAD = 2  # sections known by name, from which on unknown names are rather parts of these


def scores_of(sight: Sight, style: Style) -> dict[int, float]:
    """The sum of all that speaks for each level."""
    total = [0.0] * DEEPEST
    for scores in _scores(sight, style):
        total = [had + more for had, more in zip(total, scores, strict=True)]
    return dict(enumerate(total, start=1))


def _scores(sight: Sight, style: Style) -> Iterator[Scores]:
    yield RARE
    yield NAMES[sight.name]
    yield _of_label(sight)
    yield from (scores for sign, scores in SIGNS if sign(sight, style))


def _of_label(sight: Sight) -> Scores:
    first, second, third = (TAKEN_FOR * sight.certainty * (level == sight.taken_for) for level in (1, 2, 3))
    return first, second, third


def between(before: Sight | None, after: Sight, last: int, level: int, style: Style) -> float:
    """What speaks for a heading's level given that of the one before it."""
    score = 0.0
    if after.number is None and level > last + 1:
        score += SKIP
    if before is None:
        return score
    if after.follows:
        score += CHILD if level == last + 1 else TWIN if level == last else 0.0
    if before.number is None and alike(before, after):
        score += SERIES if level == last else 0.0
    if style.numbered and before.number and not after.number and not after.name:
        score += BELOW_NUMBER if level == last + 1 else 0.0
    return score


def alike(before: Sight, after: Sight) -> bool:
    """Whether two titles begin with the same word.

    Yes:   Group 2: Ice | Group 3: Snow
    No:    Black ice | White ice
    """
    first = before.title.split()[:1]
    return bool(first) and first == after.title.split()[:1] and before.capitals == after.capitals


def unknown_among_sections(sight: Sight, style: Style) -> bool:
    """A title nobody knows, in a text whose sections have the usual names.

    Yes:   Methods, > Ice, Results, Discussion
    No:    Introduction, > Ice, Conclusion
    """
    return not (style.numbered or sight.behind) and style.sections >= IMRAD and sight.name in UNKNOWN


def capitals_like_sections(sight: Sight, style: Style) -> bool:
    """Capitals, in which the text's known sections are set.

    Yes:   METHODS, > ICE, RESULTS
    No:    METHODS, > Ice, RESULTS
    """
    return style.in_capitals and sight.capitals


def no_capitals_unlike_sections(sight: Sight, style: Style) -> bool:
    """No capitals, though the text's known sections are set in them.

    Yes:   METHODS, > Ice, RESULTS
    No:    METHODS, > ICE, RESULTS
    """
    return style.in_capitals and not (sight.capitals or sight.ahead or sight.behind)


def unknown_behind(sight: Sight, style: Style) -> bool:
    """A title nobody knows, after the back matter has begun.

    Yes:   Funding, > A word of the publisher
    No:    Results, > A word of the publisher
    """
    return sight.behind and sight.name in UNKNOWN


def ahead_of_sections(sight: Sight, style: Style) -> bool:
    """A heading before the first one that an article's sections begin with.

    Yes:   > Words of the author, Introduction, Ice
    No:    Introduction, > Ice
    """
    return sight.ahead


def without_number_among_numbered(sight: Sight, style: Style) -> bool:
    """No number, in a text whose headings have one, and no name that does without.

    Yes:   2. Methods, > Ice, 3. Results
    No:    3. Results, > References
    """
    return style.numbered and sight.name in UNKNOWN and not sight.behind


def nearer_than_sections(sight: Sight, style: Style) -> bool:
    """A title nobody knows, with less white space over it than sections known by name have.

    Yes:   Methods, (one empty line) > Ice, (two) Results
    No:    Methods, (two empty lines) > Ice, (two) Results
    """
    return sight.nearer and sight.name in UNKNOWN


def over_few_lines(sight: Sight, style: Style) -> bool:
    """A title nobody knows over a few lines of text.

    Yes:   Methods, > Ice (three lines), Results
    No:    Methods, > Ice (thirty lines), Results
    """
    return sight.brief and sight.name in UNKNOWN


def of_many_words(sight: Sight, style: Style) -> bool:
    """A title nobody knows that says much.

    Yes:   Results, > Ice lasts longer where snow is thin
    No:    Results, > Ice
    """
    return len(sight.title.split()) >= MANY and sight.name in UNKNOWN


def gathered_back_matter(sight: Sight, style: Style) -> bool:
    """Back matter under a heading that gathers it.

    Yes:   Declarations, > Funding, > Ethics, References
    No:    Discussion, > Funding, > Ethics, References
    """
    return sight.gathered


def back_matter_amid_sections(sight: Sight, style: Style) -> bool:
    """What mostly stands behind the sections, before one of them.

    Yes:   Methods, Ice, > Ethical approval, Results
    No:    Methods, Results, > Ethical approval, References
    """
    return sight.name == "back" and sight.amid


def repeated(sight: Sight, style: Style) -> bool:
    """A title that stands twice, as below each of several studies.

    Yes:   Study 1, > Results, Study 2, > Results
    No:    Study 1, > Results of winter, Study 2
    """
    return sight.repeated


TAKEN_FOR = 2.5  # what the model of line labels says weighs, where it is sure
RARE: Scores = (0.0, 0.0, -1.0)
NAMES: dict[str, Scores] = {
    "front": (6.0, 0.0, -1.0),
    "list": (6.0, 0.0, -1.0),
    "back": (5.0, 0.0, -1.0),
    "section": (4.0, 0.0, 0.0),
    "part": (0.5, 1.0, 0.0),
    "begins": (1.0, 0.0, 0.0),
    "": (1.0, -1.0, 0.0),
}
SIGNS: tuple[tuple[Callable[[Sight, Style], bool], Scores], ...] = (
    (unknown_among_sections, (-2.0, 1.0, 0.5)),
    (capitals_like_sections, (4.0, 0.0, 0.0)),
    (no_capitals_unlike_sections, (-4.0, 1.0, 0.5)),
    (unknown_behind, (2.0, 0.0, 0.0)),
    (ahead_of_sections, (3.0, 0.0, 0.0)),
    (without_number_among_numbered, (-2.0, 1.0, 0.0)),
    (back_matter_amid_sections, (-4.0, 1.0, 0.0)),
    (repeated, (-1.5, 0.5, 0.5)),
    (nearer_than_sections, (-1.5, 0.0, 0.0)),
    (over_few_lines, (0.0, 0.0, 1.2)),
    (of_many_words, (-0.4, 0.0, 0.0)),
    (gathered_back_matter, (-6.0, 2.0, 0.0)),
)
SKIP = -4.0  # a level is left out
CHILD, TWIN = 4.0, -1.5  # right below another heading
ALONE = -4.0  # one that stands so below another, and no other beside it
SERIES = 2.0
BELOW_NUMBER = 2.0
