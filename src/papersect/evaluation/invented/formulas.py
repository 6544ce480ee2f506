"""Formulas as extraction leaves them: on one line, or torn into single signs."""

from __future__ import annotations

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.numbers import GREEK, LETTERS
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work
from papersect.lines.label import Label

SUBSTANCES = (
    "H2O",
    "CO2",
    "NaCl",
    "Fe2O3",
    "CaCO3",
    "NH4+",
    "O2",
    "H2SO4",
    "C6H12O6",
    "SiO2",
    "NO3–",
    "CH3COOH",
    "Al3+",
)
OPERATORS = (" + ", " – ", " − ", " · ", "/", " ≤ ", " ∙ ", " ")
FUNCTIONS = ("sin ", "exp", "ln ", "∑", "∫", "lim", "max", "√", "∂", "Δ")


def formula(work: Work) -> Piece:
    """A formula with or without its number."""
    dice = work.dice
    number = f"({work.count('formula')})" if dice.chance(0.6) else ""
    if work.field in ("nature", "medicine") and dice.chance(0.3):
        return Piece(Label.EQUATION, f"{_reaction(dice)}{dice.pick((' ', '    '))}{number}".rstrip(), Form.SET)
    if dice.chance(0.35):
        return Piece(Label.EQUATION, _torn(dice, number), Form.SET)
    text = f"{_term(dice)} = {_sum(dice)}{dice.pick((',', '.', ';', ''))}"
    blank = dice.pick((" ", "   ", " " * 12, "\t", "\n"))
    return Piece(Label.EQUATION, f"{' ' * dice.pick((0, 0, 12, 20))}{text}{blank}{number}".rstrip(), Form.SET)


def _reaction(dice: Dice) -> str:
    """A chemical equation."""
    side = [dice.pick(("", "2", "3")) + dice.pick(SUBSTANCES) for _ in range(dice.between(3, 5))]
    return f"{' + '.join(side[:2])} {dice.pick(('→', '=', '⇄', '↔'))} {' + '.join(side[2:])}"


def _sum(dice: Dice) -> str:
    terms = [_term(dice) for _ in range(dice.between(1, 5))]
    return "".join(term + (dice.pick(OPERATORS) if k + 1 < len(terms) else "") for k, term in enumerate(terms))


def _term(dice: Dice) -> str:
    letter = dice.pick(LETTERS + GREEK)
    shape = dice.pick(
        ("{}", "{}{}", "{} {}", "{}({})", "{} ( {} )", "{f}{}", "{n}{}", "{}_{}", "{n},{n} {}", "d{}", "{}²")
    )
    return shape.format(letter, dice.pick(LETTERS), f=dice.pick(FUNCTIONS), n=dice.between(0, 12))


def _torn(dice: Dice, number: str) -> str:
    """Numerators, indices and signs each on a line of their own."""
    rows = []
    for _ in range(dice.between(3, 9)):
        rows.append(
            dice.pick(
                (
                    dice.pick(LETTERS),
                    dice.pick(LETTERS),
                    f"{dice.pick(LETTERS)} = {dice.between(0, 1)}",
                    dice.pick(GREEK),
                    f"{_term(dice)} =",
                    str(dice.between(0, 9)),
                    f"{dice.pick(LETTERS)} {dice.pick(LETTERS)}",
                    dice.pick("∑∫−+()[]"),
                    _sum(dice),
                    "\uf0e5",
                    "\uf02b" if dice.chance(0.5) else "+",
                )
            )
        )
    return "\n".join([*(row for row in rows), *([number] if number else [])])
