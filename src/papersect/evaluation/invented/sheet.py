"""How a paper is printed and how much of that its text kept: drawn once, held to throughout."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.dice import Dice


@dataclass(frozen=True, slots=True)
class Sheet:
    """Widths, indents and blanks in characters. `kept` says whether blanks for layout are kept at all."""

    width: int
    columns: bool
    title_share: float  # how much of the width titles fill
    joined: bool  # a paragraph is one line
    kept: bool
    indent: int
    margin: int
    hanging: int
    abstract: int  # how far abstracts are moved in at both sides
    hyphen: str
    justified: bool
    blanks: str  # none, blocks, headings, lines
    page_lines: int
    break_: str  # what stands between pages
    newline: str
    furniture: bool
    number_at: str  # top, foot, none
    number_form: str
    head: str  # none, own (beside a number line), with (the number on the line)
    foot: str  # none, a site, a notice
    stray: float  # the share of lines moved in for no reason
    damage: float  # the share of characters a scan misread


ENDLESS = 100_000  # lines of a page, where the text knows no pages


def drawn(dice: Dice) -> Sheet:
    """A sheet at random."""
    joined = dice.chance(0.12)
    kept = not joined and dice.chance(0.3)
    columns = not joined and not kept and dice.chance(0.22)
    furniture = dice.chance(0.35 if joined else 0.85)
    return Sheet(
        width=dice.between(36, 56) if columns else dice.between(62, 108),
        columns=columns,
        title_share=dice.share(0.45, 1.0),
        joined=joined,
        kept=kept,
        indent=dice.between(2, 8) if kept or dice.chance(0.08) else 0,
        margin=dice.pick((0, 0, 3, 8, 12)) if kept else 0,
        hanging=dice.pick((0, 0, 4)) if kept else 0,
        abstract=dice.pick((0, 0, 4, 8)) if kept else 0,
        hyphen=dice.weighted((("", 5.0), ("-", 5.0), ("¬", 0.6), ("\u00ad", 0.6))),
        justified=kept and dice.chance(0.3),
        blanks=dice.weighted((("none", 4.0), ("blocks", 3.0), ("headings", 3.0), ("lines", 0.3))),
        page_lines=(dice.between(32, 64) + (40 if columns else 0)) if furniture or not joined else ENDLESS,
        break_=dice.weighted((("\f", 6.0), ("", 2.0), ("\n", 2.0))) if furniture else dice.pick(("\f", "", "")),
        newline="\r\n" if dice.chance(0.06) else "\n",
        furniture=furniture,
        number_at=dice.weighted((("foot", 5.0), ("top", 3.0), ("none", 1.5))),
        number_form=dice.pick(("{n}", "{n}", "{n}", "– {n} –", "- {n} -", "—{n}—", "| {n}", "[{n}]", "{n} ")),
        head=dice.weighted((("none", 3.0), ("own", 3.0), ("with", 4.0))),
        foot=dice.weighted((("none", 8.0), ("site", 1.0), ("notice", 1.0))),
        stray=dice.pick((0.02, 0.1)) if dice.chance(0.05) else 0.0,
        damage=dice.pick((0.002, 0.005, 0.01, 0.025)) if dice.chance(0.16) else 0.0,
    )
