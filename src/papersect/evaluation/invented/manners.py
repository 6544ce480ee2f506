"""Habits of authors and journals, drawn by country and field."""

from __future__ import annotations

from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.work import Manner

LISTINGS: dict[str, tuple[tuple[str, float], ...]] = {
    "de": (("din", 5.0), ("harvard", 3.0), ("vancouver", 2.0)),
    "pt": (("abnt", 6.0), ("vancouver", 2.0), ("harvard", 2.0)),
    "es": (("vancouver", 4.0), ("harvard", 5.0)),
    "fr": (("harvard", 4.0), ("din", 3.0), ("vancouver", 2.0)),
    "tr": (("harvard", 6.0), ("vancouver", 2.0)),
    "en": (("harvard", 4.0), ("vancouver", 4.0), ("gost_short", 1.0)),
}
GOST = (("gost", 6.0), ("gost_short", 4.0), ("vancouver", 0.7), ("harvard", 0.5))
NUMBERINGS = (
    ("{n}. ", 6.0),
    ("{n} ", 1.5),
    ("[{n}] ", 1.5),
    ("{n}) ", 0.8),
    ("{n}.\t", 0.5),
    ("{n}.\n", 0.4),
    ("[{n}]\n", 0.1),
    ("", 0.7),
)


def manner(dice: Dice, bank: Bank, field: str, genre: str) -> Manner:
    """Habits at random."""
    citing = _citing(dice, bank, field)
    bare = citing in ("names",) and dice.chance(0.7)
    return Manner(
        citing=citing,
        listing=dice.weighted(LISTINGS.get(bank.code, GOST)),
        numbering="" if bare else dice.weighted(NUMBERINGS[:-1] if citing in ("brackets", "raised") else NUMBERINGS),
        heading=_heading(dice, field, genre),
        capitals=dice.chance(0.25),
        spaced=dice.chance(0.03),
        dotted=dice.chance(0.12),
        words=dice.between(0, 11),
        table=dice.weighted((("gaps", 3.0), ("blanks", 4.0), ("tabs", 1.0), ("torn_rows", 3.0), ("torn_columns", 2.0))),
        table_caption=dice.weighted(
            (("dash", 4.0), ("stop", 4.0), ("alone", 2.0), ("right", 1.5), ("colon", 0.7), ("blank", 0.7))
        ),
        figure_caption=dice.weighted((("stop", 5.0), ("dash", 3.0), ("colon", 0.8), ("blank", 0.5), ("alone", 0.4))),
        bilingual=bank.code != "en" and dice.chance(0.1),
        figure_text=dice.chance(0.5),
    )


def _citing(dice: Dice, bank: Bank, field: str) -> str:
    if field == "law":
        return dice.weighted((("brackets", 4.0), ("notes", 6.0), ("names", 2.5), ("none", 0.7)))
    if bank.latin and field == "medicine":
        return dice.weighted((("brackets", 3.0), ("raised", 4.0), ("round", 1.5), ("names", 1.0)))
    if bank.latin:
        return dice.weighted(
            (("brackets", 4.0), ("names", 4.0), ("raised", 2.0), ("notes", 1.2), ("round", 0.8), ("none", 0.3))
        )
    return dice.weighted(
        (("brackets", 8.0), ("names", 1.3), ("raised", 0.6), ("round", 0.5), ("notes", 1.0), ("none", 1.0))
    )


def _heading(dice: Dice, field: str, genre: str) -> str:
    if genre in ("short", "signed"):
        return "none"
    if genre != "paper":
        return dice.weighted((("none", 6.0), ("plain", 2.0), ("run_in", 1.5), ("numbered", 1.0)))
    styles = (
        ("none", 6.0 if field == "law" else 1.2),
        ("plain", 5.0),
        ("numbered", 4.0),
        ("roman", 0.6),
        ("chapter", 0.3),
        ("run_in", 1.2),
    )
    return dice.weighted(styles)
