"""Signs in what kinds of lines stand before and after a place."""

from __future__ import annotations

from papersect.articles.survey import Survey

NEAR, WIDE, FAR = 8, 30, 150


def bucket(count: int, of: int) -> str:
    """A count of lines in a window as one of four words."""
    share = count / of
    return "no" if not count else "few" if share < 0.2 else "some" if share < 0.5 else "many"


def kinds(survey: Survey, k: int) -> str:
    """The kinds of the line before, page furniture aside, and of the line."""
    before = survey.before[k]
    return f"{survey.groups[before] if before >= 0 else 'nothing'}>{survey.groups[k]}"


def kinds_behind(survey: Survey, k: int) -> str:
    """The kinds of the line and the two after it."""
    return ">".join(survey.groups[k : k + 3])


def kinds_before(survey: Survey, k: int) -> str:
    """The kinds of the two lines before."""
    return ">".join(survey.groups[max(0, k - 2) : k])


def furniture_before(survey: Survey, k: int) -> str | None:
    """Page furniture stands right before the line."""
    return survey.groups[k - 1] if survey.before[k] != k - 1 else None


def front_after(survey: Survey, k: int) -> str:
    """How much front matter follows at once."""
    return bucket(survey.count("front", k, k + NEAR), NEAR)


def front_wide_after(survey: Survey, k: int) -> str:
    """How much front matter follows."""
    return bucket(survey.count("front", k, k + WIDE), WIDE)


def front_before(survey: Survey, k: int) -> str:
    """How much front matter stands right before."""
    return bucket(survey.count("front", k - NEAR, k), NEAR)


def front_wide_before(survey: Survey, k: int) -> str:
    """How much front matter stands before."""
    return bucket(survey.count("front", k - WIDE, k), WIDE)


def body_after(survey: Survey, k: int) -> str:
    """How much running text follows."""
    return bucket(survey.count("body", k, k + WIDE), WIDE)


def body_before(survey: Survey, k: int) -> str:
    """How much running text stands before."""
    return bucket(survey.count("body", k - WIDE, k), WIDE)


def references_before(survey: Survey, k: int) -> str:
    """How many entries of a reference list stand right before."""
    return bucket(survey.count("reference", k - WIDE, k), WIDE)


def references_after(survey: Survey, k: int) -> str:
    """How many entries of a reference list follow."""
    return bucket(survey.count("reference", k, k + WIDE), WIDE)


def references_far_before(survey: Survey, k: int) -> str | None:
    """A reference list stands somewhere before, and no front matter since."""
    seen = survey.count("reference", k - FAR, k) > 3
    return "yes" if seen else None


def body_since_front(survey: Survey, k: int) -> str:
    """How much of the last pages is front matter: none means an article is well under way."""
    return bucket(survey.count("front", k - FAR, k), FAR)


def showy_after(survey: Survey, k: int) -> str:
    """How many of the next lines look like front matter by themselves."""
    return bucket(survey.count("showy", k, k + NEAR), NEAR)


def showy_wide_after(survey: Survey, k: int) -> str:
    """How many of the lines that follow look like front matter by themselves."""
    return bucket(survey.count("showy", k, k + WIDE), WIDE)


def showy_before(survey: Survey, k: int) -> str:
    """How many of the lines right before look like front matter by themselves."""
    return bucket(survey.count("showy", k - NEAR, k), NEAR)


def showy_wide_before(survey: Survey, k: int) -> str:
    """How many of the lines before look like front matter by themselves."""
    return bucket(survey.count("showy", k - WIDE, k), WIDE)


def looks_after(survey: Survey, k: int) -> str:
    """Which of people, places, imprints and opening words follow within a page."""
    looks = ("people", "place", "imprint", "opening")
    return "+".join(look for look in looks if survey.count(look, k, k + WIDE)) or "none"


def looks_before(survey: Survey, k: int) -> str:
    """Which of people, places, imprints and opening words stand within a page before."""
    looks = ("people", "place", "imprint", "opening")
    return "+".join(look for look in looks if survey.count(look, k - WIDE, k)) or "none"
