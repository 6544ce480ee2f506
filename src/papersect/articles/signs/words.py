"""Signs in the words: whether the topic goes on, and words that open front matter."""

from __future__ import annotations

import regex

from papersect.articles.survey import Survey

OPENING_CONCEPTS = frozenset(
    {
        "classification",
        "received",
        "abstract",
        "keywords",
        "copyright",
        "reference_list",
        "introduction",
        "appendix",
        "section",
        "supervisor",
        "acknowledgements",
    }
)
IMPRINT = regex.compile(
    r"""
    (?P<doi> \bdoi\b | \b10\.\d{4,5}/ )
  | (?P<issn> \bISSN\b )
  | (?P<mail> \S@\S )
  | (?P<web> \bwww\. | https?:// )
  | (?P<preprint> \barXiv: | \bbioRxiv\b )
  | (?P<volume> \b\d{1,4} \s? \( (?:19|20)\d\d \) | \b(?:19|20)\d\d [,;:] \s? \d )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


def concept(survey: Survey, k: int) -> str | None:
    """The line begins with a word that opens front matter or a section."""
    found = survey.lines[k].view.concepts_at_start & OPENING_CONCEPTS
    return "+".join(sorted(found)) or None


def imprint(survey: Survey, k: int) -> str | None:
    """The line looks like an imprint: DOI, ISSN, address, volume and year."""
    found = IMPRINT.search(survey.lines[k].view.text)
    return found.lastgroup if found else None


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
