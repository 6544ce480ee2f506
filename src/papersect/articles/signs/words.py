"""Signs in the words: whether the topic goes on, and words that open front matter."""

from __future__ import annotations

from papersect.articles.looks import OPENING, look_of
from papersect.articles.survey import Survey

SECTION_CONCEPTS = frozenset({"reference_list", "introduction", "appendix", "section", "acknowledgements"})


def concept(survey: Survey, k: int) -> str | None:
    """The line begins with a word that opens front matter or a section."""
    found = survey.lines[k].view.concepts_at_start & (OPENING | SECTION_CONCEPTS)
    return "+".join(sorted(found)) or None


def look(survey: Survey, k: int) -> str:
    """What kind of front matter the line looks like."""
    return look_of(survey.lines[k].view)


def look_before(survey: Survey, k: int) -> str:
    """What kind of front matter the line before looks like."""
    return look_of(survey.lines[k - 1].view)


def topic_near(survey: Survey, k: int) -> str | None:
    """Fewer words live on across the place than across its neighbours, seen closely."""
    return _dip(survey.cohesion.near, k, 15)


def topic_far(survey: Survey, k: int) -> str | None:
    """Fewer words live on across the place than across its neighbours, seen from afar."""
    return _dip(survey.cohesion.far, k, 40)


def _dip(cohesion: list[float], k: int, step: int) -> str | None:
    """The cohesion at `k` as a share of that around it, in steps."""
    last = len(cohesion) - 1
    around = max(cohesion[max(0, k - step)], cohesion[min(last, k + step)])
    if around < 3:
        return None
    share = cohesion[k] / around
    return str(min(10, int(share * 10)))
