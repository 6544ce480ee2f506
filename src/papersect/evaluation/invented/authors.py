"""Who wrote the paper and where they work, in the shapes title pages have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.contacts import corresponding, email, emails, orcid
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.people import Person, person
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.romanising import romanised
from papersect.evaluation.invented.work import Work, capitalised
from papersect.lines.label import Label

MARKS = (
    ("", "", "", ""),
    ("1", "2", "3", "4"),
    ("1", "2", "3", "4"),
    ("¹", "²", "³", "⁴"),
    ("*", "**", "***", "†"),
    ("a", "b", "c", "d"),
)


@dataclass(slots=True)
class Byline:
    """Authors with their institutions. `shape` says how they are printed together."""

    work: Work
    people: list[Person]
    places: list[int]
    count: int
    shape: str  # line, column, cards, degrees, bare
    marks: tuple[str, ...]
    naming: Callable[[Person], str]
    form: Form
    capitals: bool
    details: frozenset[str]
    _institutions: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def drawn(cls, work: Work, habits: Dice) -> Byline:
        """Authors, in a shape after the habits of the journal."""
        dice = work.dice
        people = [
            person(dice, work.bank) for _ in range(dice.weighted(((1, 4.0), (2, 3.0), (3, 2.0), (4, 1.0), (6, 0.5))))
        ]
        count = min(len(people), dice.weighted(((1, 5.0), (2, 2.0), (3, 1.0))))
        work.people = people
        blank = habits.pick(("", " "))
        namings: tuple[Callable[[Person], str], ...] = (
            lambda one: one.surname_last(blank),
            lambda one: one.surname_first("", blank),
            lambda one: one.full(True),
            lambda one: one.full(False),
        )
        return cls(
            work=work,
            people=people,
            places=[k % count for k in range(len(people))],
            count=count,
            shape=habits.weighted((("line", 5.0), ("column", 2.0), ("cards", 3.0), ("degrees", 2.5), ("bare", 0.7))),
            marks=habits.pick(MARKS) if count > 1 or dice.chance(0.2) else MARKS[0],
            naming=habits.pick(namings),
            form=habits.pick((Form.CENTRED, Form.RIGHT, Form.LINES, Form.LINES)),
            capitals=habits.chance(0.15),
            details=frozenset(d for d, p in DETAILS if habits.chance(p)),
        )

    def name(self, one: Person, bank: Bank) -> str:
        """The name as printed in that language."""
        text = self.naming(one).upper() if self.capitals else self.naming(one)
        return romanised(text) if bank.latin and not self.work.bank.latin else text

    def listed(self, bank: Bank) -> str:
        """All authors as reference lists have them."""
        text = ", ".join(one.surname_first() for one in self.people)
        return romanised(text) if bank.latin and not self.work.bank.latin else text

    def pieces(self, bank: Bank) -> Iterator[Piece]:
        """The lines of authors, institutions and addresses."""
        yield from {
            "line": self._line,
            "column": self._column,
            "cards": self._cards,
            "degrees": self._degrees,
            "bare": self._bare,
        }[self.shape](bank)
        if "supervisor" in self.details and bank.has("supervisor"):
            yield from self._supervisor(bank)
        if "corresponding" in self.details and bank.has("corresponding"):
            yield corresponding(self.work, self.name(self.people[0], bank), bank, self.form)

    def late(self, bank: Bank) -> Iterator[Piece]:
        """Institutions named only behind the paper, as older journals do."""
        if self.shape == "bare" and self.work.dice.chance(0.7):
            yield from self._affiliations(bank)

    def _bare(self, bank: Bank) -> Iterator[Piece]:
        names = ", ".join(self.name(one, bank) for one in self.people)
        yield Piece(Label.AUTHOR, names, self.form)

    def _line(self, bank: Bank) -> Iterator[Piece]:
        joint = self.work.dice.pick((", ", ", ", ", ", "; ", "  "))
        names = joint.join(self._marked(k, bank) for k in range(len(self.people)))
        yield Piece(Label.AUTHOR, names, self.form)
        yield from self._affiliations(bank)
        if "orcid" in self.details and self.work.dice.chance(0.5):
            for one in self.people:
                text = (
                    f"{self.name(one, bank)}: {orcid(self.work, bank)}"
                    if len(self.people) > 1
                    else orcid(self.work, bank)
                )
                yield Piece(Label.AFFILIATION, text, self.form, close=True)
        if "email" in self.details:
            yield Piece(Label.EMAIL, emails(self.work, self.people, bank), self.form, close=True)

    def _column(self, bank: Bank) -> Iterator[Piece]:
        for k in range(len(self.people)):
            yield Piece(Label.AUTHOR, self._marked(k, bank), self.form, close=k > 0)
        yield from self._affiliations(bank)
        if "email" in self.details:
            yield Piece(Label.EMAIL, emails(self.work, self.people, bank), self.form, close=True)

    def _cards(self, bank: Bank) -> Iterator[Piece]:
        """Each author with all that is told of them."""
        say = self.work.say
        for k, one in enumerate(self.people):
            yield Piece(Label.AUTHOR, self._marked(k, bank), self.form)
            if "degree" in self.details:
                text = say(self.work.dice.pick(("degree", "position")), bank)
                yield Piece(Label.AFFILIATION, text, self.form, close=True)
            yield Piece(Label.AFFILIATION, self._institution(self.places[k], bank), self.form, close=True)
            if "orcid" in self.details:
                yield Piece(
                    Label.AFFILIATION,
                    orcid(self.work, bank),
                    self.form,
                    close=True,
                )
            if "email" in self.details:
                yield Piece(Label.EMAIL, email(self.work, one, bank), self.form, close=True)

    def _degrees(self, bank: Bank) -> Iterator[Piece]:
        """Name, degree and institution in one run: Ручьёв И. И., к.т.н., доцент, Институт …"""
        for k, one in enumerate(self.people):
            text = f"{self.name(one, bank)}, {self.work.say('degree', bank)}"
            if self.work.dice.chance(0.4):
                text = f"{text}, {self._institution(self.places[k], bank)}".replace("\n", ", ")
                yield Piece(Label.AUTHOR, text, self.form, close=k > 0)
                continue
            yield Piece(Label.AUTHOR, text, self.form, close=k > 0)
            if k + 1 == len(self.people) or self.count > 1:
                yield Piece(Label.AFFILIATION, self._institution(self.places[k], bank), self.form, close=True)

    def _affiliations(self, bank: Bank) -> Iterator[Piece]:
        for place in range(self.count):
            mark = self.marks[place] if self.marks[0] else ""
            blank = ("\n" if "apart" in self.details else self.work.dice.pick(("", " "))) if mark else ""
            yield Piece(Label.AFFILIATION, f"{mark}{blank}{self._institution(place, bank)}", self.form, close=True)
            if "address" in self.details:
                street = f"{self.work.say('street', bank)}" if bank.has("street") else ""
                text = bank.fill(self.work.dice, "{postcode}, {city}, " + street, "general").rstrip(", ")
                yield Piece(Label.ADDRESS, text, self.form, close=True)

    def _supervisor(self, bank: Bank) -> Iterator[Piece]:
        head = self.work.say("supervisor", bank)
        one = person(self.work.dice, bank)
        text = f"{head} {self.naming(one)}" if head[-1] in ":–" else f"{head} – {self.naming(one)}"
        yield Piece(Label.AUTHOR, f"{text}, {self.work.say('degree', bank)}", self.form, close=True)

    def _marked(self, place: int, bank: Bank) -> str:
        mark = self.marks[self.places[place]] if self.marks[0] else ""
        if mark and place == 0 and self.work.dice.chance(0.25):
            mark += self.work.dice.pick(("*", ",*", ", *"))
        return self.name(self.people[place], bank) + mark

    def _institution(self, place: int, bank: Bank) -> str:
        known = self._institutions.setdefault(bank.code, [])
        while len(known) <= place:
            known.append(self._invented(bank))
        return known[place]

    def _invented(self, bank: Bank) -> str:
        dice, say = self.work.dice, self.work.say
        text = capitalised(say("institution", bank))
        joint = "\n" if "lines" in self.details else ", "
        if "department" in self.details:
            text = f"{capitalised(say('department', bank))}{joint}{text}"
        if "city" in self.details:
            text = f"{text}{joint}{dice.pick(('', '', 'г. ')) if bank.code == 'ru' else ''}{say('city', bank)}"
        if "country" in self.details:
            text = f"{text}, {say('country', bank)}"
        return text


DETAILS = (
    ("email", 0.5),
    ("degree", 0.7),
    ("department", 0.3),
    ("city", 0.75),
    ("country", 0.5),
    ("orcid", 0.3),
    ("address", 0.12),
    ("supervisor", 0.12),
    ("lines", 0.2),
    ("corresponding", 0.08),
    ("apart", 0.1),  # marks on lines of their own
)
