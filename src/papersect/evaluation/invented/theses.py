"""The heads of short theses: authors, where they study or work, title, supervisor, in the orders proceedings have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from papersect.evaluation.invented.contacts import email
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.people import Person, person
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.thesis_shapes import NAMINGS, ORDERS, PLACES, SHAPES, TITLES
from papersect.evaluation.invented.work import Work, capitalised, in_capitals
from papersect.lines.label import Label


@dataclass(slots=True)
class Head:
    """The head of one short thesis."""

    work: Work
    people: list[Person]
    title: str
    order: tuple[str, ...]
    shape: str
    place: str
    title_shape: str
    naming: Callable[[Person], str]
    capitals: bool
    teacher: bool
    form: Form

    @classmethod
    def drawn(cls, work: Work, habits: Dice) -> Head:
        """A head, its shape after the habits of the proceedings."""
        dice = work.dice
        people = [person(dice, work.bank) for _ in range(dice.weighted(((1, 7.0), (2, 3.0), (3, 1.0), (4, 0.3))))]
        return cls(
            work=work,
            people=people,
            title=capitalised(work.say("title")),
            order=habits.weighted(ORDERS),
            shape=habits.weighted(SHAPES),
            place=habits.weighted(PLACES),
            title_shape=habits.weighted(TITLES),
            naming=habits.weighted(NAMINGS),
            capitals=habits.chance(0.12),
            teacher=habits.chance(0.5) and dice.chance(0.85),
            form=habits.pick((Form.LINES, Form.LINES, Form.CENTRED, Form.RIGHT)),
        )

    def pieces(self) -> Iterator[Piece]:
        """All its lines."""
        parts = {"authors": self._authors, "title": self._title, "teacher": self._teacher}
        for name in self.order:
            yield from parts[name]()

    def late_teacher(self) -> Iterator[Piece]:
        """The supervisor named only behind the text."""
        if not self.teacher and self.work.dice.chance(0.06):
            yield Piece(Label.AUTHOR, self.work.say("teacher"), self.work.dice.pick((Form.RIGHT, Form.LINES)))

    def listed(self) -> str:
        """All authors as contents list them."""
        return ", ".join(one.surname_first() for one in self.people)

    def _title(self) -> Iterator[Piece]:
        text = _broken(self.work.dice, self.title)
        if self.title_shape == "capitals":
            text = in_capitals(text, self.work.bank)
        elif self.title_shape == "lower":
            text = text[:1].lower() + text[1:]
        elif self.title_shape == "stopped":
            text = text.rstrip("?!.") + "."
        yield Piece(Label.TITLE, text, Form.CENTRED if self.form is Form.RIGHT else self.form)

    def _teacher(self) -> Iterator[Piece]:
        if self.teacher:
            yield self._author(self.work.say("teacher"), close=self.work.dice.chance(0.7))

    def _authors(self) -> Iterator[Piece]:
        yield from {
            "joint": self._joint,
            "apart": self._apart,
            "course": self._course,
            "run": self._run,
            "town": self._town,
            "bare": self._bare,
            "mail": self._mail,
            "rights": self._rights,
            "chain": self._chain,
        }[self.shape]()

    def _joint(self) -> Iterator[Piece]:
        yield from self._bare()
        yield from self._place()

    def _apart(self) -> Iterator[Piece]:
        """Each author over an institution of their own."""
        for k, one in enumerate(self.people):
            yield self._author(self._name(one), close=k > 0)
            yield from self._place()

    def _course(self) -> Iterator[Piece]:
        """И. И. Ручьёв, 3 курс – and the institution below."""
        text = "; ".join(f"{self._name(one)}, {self.work.say('course')}" for one in self.people)
        yield self._author(text)
        yield self._below(Label.AFFILIATION, capitalised(self.work.say("institution")))

    def _run(self) -> Iterator[Piece]:
        """Name, course and institution in one run."""
        names = ", ".join(self._name(one) for one in self.people)
        parts = [self.work.say("course"), self.work.say("institution")]
        yield self._author(", ".join([names, *(parts if self.work.dice.chance(0.7) else parts[1:])]))

    def _town(self) -> Iterator[Piece]:
        names = ", ".join(self._name(one) for one in self.people)
        yield self._author(f"{names} ({self.work.say('city')})")

    def _bare(self) -> Iterator[Piece]:
        yield self._author(self.work.dice.pick((", ", ", ", "; ")).join(self._name(one) for one in self.people))

    def _mail(self) -> Iterator[Piece]:
        yield from self._bare()
        if self.work.dice.chance(0.5):
            yield from self._place()
        yield self._below(Label.EMAIL, email(self.work, self.people[0], self.work.bank))

    def _rights(self) -> Iterator[Piece]:
        """© И. И. Ручьёв, 2011"""
        year = self.work.bank.fill(self.work.dice, "{year}", "general")
        yield self._author(f"© {', '.join(self._name(one) for one in self.people)}, {year}")
        if self.work.dice.chance(0.6):
            yield from self._place()

    def _chain(self) -> Iterator[Piece]:
        """И. И. Ручьёв, 3 курс; рук. А. А. Снегов, к.т.н. – and the institution in brackets."""
        names = ", ".join(self._name(one) for one in self.people)
        self.teacher = False
        yield self._author(f"{names}, {self.work.say('course')}; {self.work.say('helped')}")
        yield self._below(Label.AFFILIATION, f"({capitalised(self.work.say('institution'))})")

    def _place(self) -> Iterator[Piece]:
        for line in self.place.split("|"):
            text = self.work.bank.fill(self.work.dice, line, self.work.field, 2)
            shown = text if line.startswith("{course") and self.work.dice.chance(0.7) else capitalised(text)
            yield self._below(Label.AFFILIATION, shown)

    def _name(self, one: Person) -> str:
        text = self.naming(one)
        return text.replace(one.surname, one.surname.upper()) if self.capitals else text

    def _author(self, text: str, close: bool = False) -> Piece:
        return Piece(Label.AUTHOR, text, self.form, close=close)

    def _below(self, label: Label, text: str) -> Piece:
        return Piece(label, text, self.form, close=self.work.dice.chance(0.85))


def _broken(dice: Dice, title: str) -> str:
    """The title, now and then broken by hand about its middle."""
    at = title.find(" ", len(title) // 2)
    if len(title) < 30 or at < 0 or not dice.chance(0.25):
        return title
    return f"{title[:at]}\n{title[at + 1 :]}"
