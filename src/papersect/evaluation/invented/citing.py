"""Citations as papers print them, each marked with the entries it names."""

from __future__ import annotations

from papersect.evaluation.invented.noting import NOTE
from papersect.evaluation.invented.pieces import CLOSE, MOST, Form, Piece, opened
from papersect.evaluation.invented.sources import Source
from papersect.evaluation.invented.work import Work, capitalised
from papersect.lines.label import Label


def citation(work: Work) -> str:
    """A citation to stand behind a word, its blank before it; empty where the paper has none."""
    if work.manner.citing == "notes":
        return _note(work)
    if not work.sources or work.manner.citing == "none":
        return ""
    text, cited = FORMS[work.manner.citing](work)
    return _marked(work, text, cited)


def _marked(work: Work, text: str, cited: list[Source]) -> str:
    if len(work.cited) >= MOST:
        return ""
    work.cited.append([source.key for source in cited])
    blank = " " if text.startswith(" ") else ""
    return f"{blank}{opened(len(work.cited) - 1)}{text.lstrip()}{CLOSE}"


def _chosen(work: Work) -> list[int]:
    """Places of sources in the list, in order."""
    dice, size = work.dice, len(work.sources)
    count = min(size, dice.weighted(((1, 7.0), (2, 2.0), (3, 1.0))))
    return dice.some(range(size), count)


def _run(work: Work) -> list[int]:
    start = work.dice.between(0, len(work.sources) - 3)
    return list(range(start, start + 3))


def _brackets(work: Work) -> tuple[str, list[Source]]:
    dice = work.dice
    if len(work.sources) > 4 and dice.chance(0.08):
        places = _run(work)
        inner = f"{places[0] + 1}{dice.pick('–-')}{places[-1] + 1}"
        return f" [{inner}]", [work.sources[k] for k in places]
    places = _chosen(work)
    page = work.say("loc")
    numbers = [f"{k + 1}{f', {page} {dice.between(3, 400)}' if dice.chance(0.16) else ''}" for k in places]
    joint = "; " if any("," in number for number in numbers) or dice.chance(0.3) else ", "
    return f" [{joint.join(numbers)}]", [work.sources[k] for k in places]


def _round(work: Work) -> tuple[str, list[Source]]:
    text, cited = _brackets(work)
    return text.replace("[", "(").replace("]", ")"), cited


def _raised(work: Work) -> tuple[str, list[Source]]:
    places = _chosen(work)
    return ",".join(str(k + 1) for k in places), [work.sources[k] for k in places]


def _names(work: Work) -> tuple[str, list[Source]]:
    dice = work.dice
    left, right = "[]" if work.manner.words % 3 == 0 else "()"
    places = _chosen(work)
    named = [_named(work, work.sources[k]) for k in places]
    if dice.chance(0.2):
        named[-1] += f", {work.say('loc')} {dice.between(3, 400)}"
    return f" {left}{'; '.join(named)}{right}", [work.sources[k] for k in places]


def _named(work: Work, source: Source) -> str:
    if not source.people:
        return f"{' '.join(source.title.split()[:2])}, {source.year}"
    names = [person.surname for person in source.people]
    if len(names) > 2:
        shown = f"{names[0]} {work.say('others', source.bank)}"
    else:
        shown = f" {work.say('and', source.bank)} ".join(names)
    return f"{shown}{work.dice.pick((', ', ', ', ' '))}{source.year}"


def _note(work: Work) -> str:
    """A note at the foot of the page, now and then only pointing to the work cited before."""
    cited = _marked(work, NOTE, [])
    if not cited:
        return ""
    again = work.count("note") > 1 and work.dice.chance(0.4)
    text = capitalised(work.say("note_again" if again else "footnote"))
    mark = MARKS[work.manner.words % len(MARKS)] if work.dice.chance(0.9) else work.dice.pick(MARKS)
    work.notes.append(Piece(Label.FOOTNOTE, f"{NOTE}{mark}{text}", Form.LINES))
    return cited


MARKS = (" ", " ", " ", "", ". ", ") ")
FORMS = {"brackets": _brackets, "round": _round, "raised": _raised, "names": _names}
