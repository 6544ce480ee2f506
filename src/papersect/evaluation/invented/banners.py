"""Titles of sections between the papers of an issue, in the one form the issue has."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.bank import Bank, bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.numbers import ROMAN
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.lines.label import Label

SHAPES = (
    ("name", 5.0),  # Педагогические науки
    ("old", 2.0),  # any title of a section from the words of the language
    ("over", 2.5),  # СЕКЦИЯ 3, its name on the next lines
    ("run", 2.0),  # Раздел II. Педагогические науки
    ("quoted", 1.5),  # Секция «Педагогические науки»
    ("many", 1.5),  # in several languages, a line each
    ("numbered", 0.8),  # 3. Педагогические науки
    ("alone", 0.7),  # СЕКЦИЯ 3
)
TONGUES = {
    "ru": ("kk", "ru", "en"),
    "kk": ("kk", "ru", "en"),
    "ky": ("ky", "ru", "en"),
    "uk": ("uk", "en"),
    "pt": ("pt", "es", "en"),
    "es": ("es", "pt", "en"),
    "de": ("de", "en"),
    "fr": ("fr", "en"),
    "tr": ("tr", "en"),
    "en": ("en", "fr"),
}
JOINTS = (". ", ". ", ": ", " – ", ".\n", " ")


@dataclass(slots=True)
class Rubrics:
    """The sections of one issue, numbered as they come."""

    dice: Dice
    own: Bank
    field: str
    shape: str
    order: list[int]  # which rubric comes when
    wording: int
    joint: str
    capitals: bool
    form: Form
    share: float  # of the papers that open a section
    names: str  # the list of what sections are called: fields, or columns of a journal
    count: int = 0

    @classmethod
    def drawn(cls, dice: Dice, own: Bank, field: str, names: str = "rubrics") -> Rubrics:
        """Sections of a form at random."""
        return cls(
            dice=dice,
            own=own,
            field=field,
            shape=dice.weighted(SHAPES),
            order=dice.shuffled(range(len(own.labels[names]))),
            wording=dice.between(0, 11),
            joint=dice.pick(JOINTS),
            capitals=dice.chance(0.5),
            form=dice.pick((Form.CENTRED, Form.CENTRED, Form.LINES, Form.RIGHT)),
            share=dice.weighted(((0.0, 4.5), (0.12, 3.0), (0.3, 3.0), (0.6, 0.7), (1.0, 0.8))),
            names=names,
        )

    def opens(self, first: bool) -> bool:
        """Whether a section opens before the next paper."""
        return self.share > 0 and self.dice.chance(max(self.share, 0.7 * first))

    def banner(self) -> Piece:
        """The title of the next section."""
        self.count += 1
        text = {
            "name": self._name,
            "old": lambda own: own.say(self.dice, "banner", self.field),
            "over": lambda own: f"{self._section(own)}\n{self._name(own)}",
            "run": lambda own: f"{self._section(own)}{self.joint}{self._name(own)}",
            "quoted": lambda own: self._worded(own, "quoted").format(t=self._name(own)),
            "many": self._many,
            "numbered": lambda own: f"{self.count}. {self._name(own)}",
            "alone": self._section,
        }[self.shape](self.own)
        return Piece(Label.BANNER, text, self.form, apart=self.dice.pick((0, 0, 1, 2)))

    def _many(self, own: Bank) -> str:
        """The same in several languages: Раздел 1 – Педагогические науки over Section 1 – Pedagogical Sciences."""
        banks = [bank(code) for code in TONGUES[own.code]]
        if self.wording % 3 == 0:
            return "\n".join(self._name(one) for one in banks)
        if self.wording % 3 == 1:
            return "\n".join(self._section(one) for one in banks)
        return "\n".join(f"{self._section(one)}{self.joint}{self._name(one)}" for one in banks)

    def _section(self, own: Bank) -> str:
        number = (self.count - 1) % 9
        return self._worded(own, "section").format(n=number + 1, r=ROMAN[number])

    def _name(self, own: Bank) -> str:
        rubrics = own.labels[self.names]
        text = rubrics[self.order[(self.count - 1) % len(self.order)] % len(rubrics)]
        return text.upper() if self.capitals else text

    def _worded(self, own: Bank, name: str) -> str:
        words = own.labels[name]
        return words[self.wording % len(words)]
