"""What all papers of one journal have in common."""

from __future__ import annotations

from dataclasses import dataclass, field

from papersect.evaluation.invented.bank import Bank, bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.sheet import Sheet, drawn

LANGUAGES = (
    ("ru", 45.0),
    ("kk", 10.0),
    ("uk", 8.0),
    ("de", 8.0),
    ("es", 8.0),
    ("pt", 8.0),
    ("fr", 5.0),
    ("en", 5.0),
    ("ky", 1.5),
    ("tr", 1.5),
)
NEIGHBOURS = {"kk": ("kk", "kk", "ru", "ru", "en"), "ru": ("ru",) * 8 + ("en",), "uk": ("uk", "uk", "uk", "ru")}
GENRES = (("paper", 7.0), ("thesis", 2.0), ("letter", 0.6), ("short", 2.2))
CODED = ((1.0, 6.0), (0.0, 2.5), (0.5, 1.5))
LOOSE = ((0.0, 4.0), (0.15, 3.0), (0.5, 2.0), (1.0, 1.0))


@dataclass(slots=True)
class House:
    """A journal: its sheet, its languages, and the seed of the habits its papers share."""

    sheet: Sheet
    seed: str
    own: Bank
    fields: tuple[str, ...]
    genres: tuple[tuple[str, float], ...]
    head: str
    foot: str
    coded: float  # the share of its papers that print codes
    loose: float  # the share of its papers that keep habits of their own
    cited: list[list[str]] = field(default_factory=list)  # which entries each citation names, over all its papers

    @classmethod
    def drawn(cls, dice: Dice, genres: tuple[tuple[str, float], ...] = GENRES) -> House:
        """A journal at random."""
        own = bank(dice.weighted(LANGUAGES))
        fields = tuple(dice.some(own.grammar.fields, min(len(own.grammar.fields), dice.between(1, 3))))
        foot = dice.pick(("www.{site}", "© {journal}, {year}", "https://{site}", "{journal} {year}", "ISSN {issn}"))
        head = own.say(dice, "running", fields[0])
        return cls(
            sheet=drawn(dice),
            seed=str(dice.between(0, 10**9)),
            own=own,
            fields=fields,
            genres=genres,
            head=head,
            foot=own.fill(dice, foot, fields[0]),
            coded=dice.weighted(CODED),
            loose=dice.weighted(LOOSE),
        )

    def habits(self, dice: Dice) -> str:
        """The seed of chances that fall alike for all its papers but those that keep to habits of their own."""
        return f"{self.seed}-{dice.between(0, 10**9)}" if dice.chance(self.loose) else self.seed

    def language(self, dice: Dice) -> Bank:
        """The language of one of its papers."""
        return bank(dice.pick(NEIGHBOURS.get(self.own.code, (self.own.code,))))
