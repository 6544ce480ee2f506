"""Pieces of programs in papers that print them."""

from __future__ import annotations

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.lines.label import Label

NAMES = ("total", "rows", "flow", "next_step", "read_all", "depth", "i", "k", "max_load", "state")
LINES = (
    "{a} = {b}({c});",
    "for {a} in range({n}):",
    "    {a}[{c}] = {b} + {n}",
    "if ({a} > {n}) {{",
    "}}",
    "    return {a};",
    "while {a} < {b} do",
    "end;",
    "{a} := {b} * {n};",
    "def {b}({a}, {c}):",
    "print({a}, {b}[{n}])",
    "# {a} -> {b}",
)


def listing(dice: Dice) -> Piece:
    """Some lines of a program, numbered or not."""
    lines = [_line(dice) for _ in range(dice.between(4, 14))]
    mark = dice.weighted((("", 3.0), ("{n}: ", 1.0), ("{n}. ", 0.6), ("{n} ", 0.4)))
    lines = [mark.format(n=k) + line for k, line in enumerate(lines, 1)]
    return Piece(Label.CODE, "\n".join(lines), Form.SET)


def _line(dice: Dice) -> str:
    a, b, c = (dice.pick(NAMES) for _ in range(3))
    return dice.pick(LINES).format(a=a, b=b, c=c, n=dice.between(0, 99))
