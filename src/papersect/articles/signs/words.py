"""Signs in the words: whether the topic goes on, and words that open front matter."""

from __future__ import annotations

from papersect.articles.survey import Survey


def concept(survey: Survey, k: int) -> str | None:
    """The line begins with a word that opens front matter or a section."""
    return "+".join(sorted(survey.lines[k].view.concepts_at_start)) or None


def look(survey: Survey, k: int) -> str:
    """What kind of front matter the line and the next two look like."""
    return _looks(survey, k, k + 3)


def look_before(survey: Survey, k: int) -> str:
    """What kind of front matter the two lines before look like."""
    return _looks(survey, k - 2, k)


def echo(survey: Survey, k: int) -> str:
    """Whether the line and the one before come back before or behind."""
    return f"{survey.echoes[k - 1]}>{survey.echoes[k]}"


def echo_near(survey: Survey, k: int) -> str:
    """Whether the lines before come back behind, or those behind before, as they would inside an article."""
    before = {"after", "both"} & set(survey.echoes[max(0, k - 6) : k])
    after = {"before", "both"} & set(survey.echoes[k : k + 6])
    return f"{'crossing' if before else 'none'}>{'crossing' if after else 'none'}"


def _looks(survey: Survey, start: int, end: int) -> str:
    return ">".join(survey.looks[max(0, start) : end])


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
