"""What extraction leaves of drawings: numbers of axes, legends, letters of panels, boxes of flow charts, names."""

from __future__ import annotations

from collections.abc import Callable

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.work import Work, capitalised
from papersect.evaluation.invented.wrapping import wrapped

STEPS = ("0.1", "0.2", "0.5", "1", "1", "2", "5", "10", "10", "20", "25", "50", "100", "500", "1000")


def drawing(work: Work) -> str:
    """The words and numbers of one drawing."""
    parts = work.dice.weighted(KINDS)
    lines = [line for part in parts for line in part(work)]
    width = work.dice.between(10, 34)
    return "\n".join(part for line in lines or ["0"] for part in _kept(line, width, work.dice))


def _kept(line: str, width: int, dice: Dice) -> list[str]:
    """The line as it stands where it is a row of numbers, else cut as narrow boxes cut it."""
    return [line] if line[:1].isdigit() or "   " in line else wrapped(line, width, width, "", dice)


def _axis(work: Work) -> list[str]:
    """Numbers in equal steps, one a line or all on one, from above or below."""
    dice, decimal = work.dice, work.bank.decimal
    step = dice.pick(STEPS)
    places, first = len(step.partition(".")[2]), dice.pick((0, 0, 0, dice.between(1, 5)))
    numbers = [f"{k * float(step):.{places}f}".replace(".", decimal) for k in range(first, first + dice.between(4, 10))]
    if dice.chance(0.15):
        numbers = [f"{number}%" for number in numbers]
    shape = dice.weighted((("down", 5.0), ("up", 2.0), ("row", 4.0)))
    return [dice.pick((" ", " ", "   ")).join(numbers)] if shape == "row" else numbers[:: -1 if shape == "down" else 1]


def _years(work: Work) -> list[str]:
    first, dice = work.dice.between(1985, 2012), work.dice
    years = [str(first + k) for k in range(dice.between(3, 9))]
    return [" ".join(years)] if dice.chance(0.6) else years


def _values(work: Work) -> list[str]:
    """Numbers over bars."""
    form = work.dice.pick(("{dec}", "{big}", "{int}", "{pct}"))
    values = [work.bank.fill(work.dice, form, "general") for _ in range(work.dice.between(2, 8))]
    return [" ".join(values)] if work.dice.chance(0.3) else values


def _names(work: Work) -> list[str]:
    return [capitalised(work.say("axis")) for _ in range(work.dice.between(1, 4))]


def _legend(work: Work) -> list[str]:
    """What lines and hatchings mean."""
    marks = work.dice.pick((("", "", "", ""), ("1 – ", "2 – ", "3 – ", "4 – "), ("■ ", "□ ", "▲ ", "● "), ("— ",) * 4))
    return [f"{mark}{work.say(work.dice.pick(('axis', 'keyword')))}" for mark in marks[: work.dice.between(2, 4)]]


def _panels(work: Work) -> list[str]:
    """а) б) в) – on lines of their own or on one."""
    letters = (work.dice.pick(("abcd", "ABCD")) if work.bank.latin else "абвг")[: work.dice.between(2, 4)]
    form = work.dice.pick(("{}", "{})", "({})"))
    shown = [form.format(letter) for letter in letters]
    return ["       ".join(shown)] if work.dice.chance(0.4) else shown


def _boxes(work: Work) -> list[str]:
    """Boxes of a flow chart, a phrase each."""
    boxes = [capitalised(work.say("boxes")) for _ in range(work.dice.between(4, 12))]
    arrow = work.dice.pick(("", "", "", "↓", "→"))
    return [line for box in boxes for line in ((box, arrow) if arrow and work.dice.chance(0.5) else (box,))]


def _plotted(work: Work) -> list[str]:
    """A drawing made of signs."""
    if work.dice.chance(0.5):
        return [f"{'|' if k else '+'}   {'*' * work.dice.between(1, 30)}" for k in range(work.dice.between(3, 7))]
    inner = capitalised(work.say("boxes"))[:24]
    rule = f"+{'-' * (len(inner) + 2)}+"
    return [f"{rule}   ", f"| {inner} |   ", f"{rule}   "]


def _letters(work: Work) -> list[str]:
    """Points and lengths of a sketch."""
    return [work.bank.fill(work.dice, work.dice.pick(("{sym}", "{sym}{int}", "{int}")), "general") for _ in range(6)]


Part = Callable[[Work], list[str]]
KINDS: tuple[tuple[tuple[Part, ...], float], ...] = (
    ((_axis, _names), 3.0),
    ((_names, _axis, _axis), 2.0),
    ((_axis, _years, _legend), 2.0),
    ((_values, _years, _legend), 2.0),
    ((_values, _names), 1.5),
    ((_legend,), 1.0),
    ((_boxes,), 3.0),
    ((_panels,), 0.7),
    ((_axis, _names, _panels), 0.7),
    ((_letters,), 0.8),
    ((_plotted, _names), 0.5),
    ((_names,), 1.0),
)
