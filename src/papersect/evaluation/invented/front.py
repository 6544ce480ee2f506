"""Front matter in all the orders and shapes journals print it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from papersect.evaluation.invented.authors import Byline
from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work, capitalised, in_capitals
from papersect.lines.label import Label

ORDERS = (
    ("codes", "title", "authors", "abstract", "keywords"),
    ("codes", "title", "authors", "abstract", "keywords"),
    ("codes", "authors", "title", "abstract", "keywords"),
    ("authors", "title", "abstract", "keywords"),
    ("title", "authors", "abstract", "keywords"),
    ("codes", "authors", "title", "keywords", "abstract"),
    ("codes", "title", "authors", "keywords", "abstract"),
    ("authors", "codes", "title", "abstract", "keywords"),
)
BRIEF = (("authors", "title"), ("title", "authors"), ("codes", "authors", "title"), ("codes", "title", "authors"))


@dataclass(slots=True)
class Front:
    """The habits of one front matter, the same in each of its languages."""

    work: Work
    byline: Byline
    order: tuple[str, ...]
    again: tuple[str, ...]  # what other languages repeat
    title_form: Form
    title_capitals: bool
    code_form: Form
    abstract_form: str  # own (label on its own line), stop, colon, none
    keyword_form: str
    spaced_labels: bool  # А н н о т а ц и я
    wide: bool
    titles: dict[str, str] = field(default_factory=dict)

    def pieces(self, bank: Bank, first: bool) -> Iterator[Piece]:
        """The front matter in one language; codes only the first time."""
        return (piece for _, piece in self.parts(bank, first))

    def parts(self, bank: Bank, first: bool) -> Iterator[tuple[str, Piece]]:
        """Its pieces, each with the part of the front matter it belongs to."""
        parts: dict[str, Callable[[Bank], Iterator[Piece]]] = {
            "codes": self._codes if first else lambda _: iter(()),
            "title": self._title,
            "authors": self.byline.pieces,
            "abstract": self._abstract,
            "keywords": self._keywords,
        }
        for name in self.order if first else self.again:
            for piece in parts[name](bank):
                piece.wide = self.wide
                yield name, piece

    def title(self, bank: Bank) -> str:
        """The title in a language, always the same."""
        if bank.code not in self.titles:
            self.titles[bank.code] = capitalised(self.work.say("title", bank))
        return self.titles[bank.code]

    def _title(self, bank: Bank) -> Iterator[Piece]:
        text = in_capitals(self.title(bank), bank) if self.title_capitals else self.title(bank)
        if not self.work.bank.has("funded") or not self.work.dice.chance(0.07):
            yield Piece(Label.TITLE, text, self.title_form)
            return
        mark = self.work.dice.pick(("*", "*", "¹", "1"))
        note = Piece(Label.FOOTNOTE, f"{mark}{self.work.dice.pick((' ', ''))}{self.work.say('funded')}")
        yield Piece(Label.TITLE, text + mark, self.title_form, notes=[note])

    def _codes(self, bank: Bank) -> Iterator[Piece]:
        dice, say = self.work.dice, self.work.say
        codes = [say("udc", bank)] if bank.has("udc") and dice.chance(0.85) else []
        codes += [say("codes", bank) for _ in range(dice.weighted(((0, 5.0), (1, 4.0), (2, 2.0), (3, 0.5))))]
        if len(codes) > 1 and dice.chance(0.2):
            codes = [dice.pick((" ", "   ", " " * 30, ", ", "; ", " / ")).join(codes)]
        kind = [Piece(Label.BANNER, self._kind(bank))] if bank.has("kind") and dice.chance(0.15) else []
        above = dice.chance(0.4)
        yield from kind if above else ()
        for k, code in enumerate(codes if self.work.coded else ()):
            yield Piece(Label.CLASSIFICATION, code, self.code_form, close=k > 0 and dice.chance(0.7))
        yield from () if above else kind

    def _kind(self, bank: Bank) -> str:
        """What sort of article it is: Оригинальная статья / Original article."""
        work = self.work
        text = work.say("kind", bank)
        if bank.code != "en" and work.dice.chance(0.2):
            text = f"{text}{work.dice.pick((' / ', ' / ', chr(10)))}{work.say('kind', work.english)}"
        return in_capitals(text, bank) if work.dice.chance(0.2) else text

    def _abstract(self, bank: Bank) -> Iterator[Piece]:
        work, dice = self.work, self.work.dice
        if bank.has("parts") and dice.chance(0.5 if work.field == "medicine" else 0.07):
            yield from self._structured(bank)
            return
        count = dice.weighted(((2, 2.0), (4, 3.0), (7, 2.0), (11, 1.0)))
        yield from self._labelled(bank, "abstract", Label.ABSTRACT, self._summary(bank, count), self.abstract_form)

    def _summary(self, bank: Bank, sentences: int) -> str:
        return " ".join(capitalised(self.work.say("abstract", bank)) for _ in range(sentences))

    def _structured(self, bank: Bank) -> Iterator[Piece]:
        """Aim, methods, results, each named, in one paragraph or in several."""
        dice = self.work.dice
        stop = dice.pick((". ", ". ", ": "))
        parts = [f"{name}{stop}{self._summary(bank, dice.between(1, 3))}" for name in bank.labels["parts"]]
        if dice.chance(0.4):
            yield from self._labelled(bank, "abstract", Label.ABSTRACT, " ".join(parts), self.abstract_form)
            return
        yield from self._labelled(bank, "abstract", Label.ABSTRACT, parts[0], self.abstract_form)
        for part in parts[1:]:
            yield Piece(Label.ABSTRACT, part, Form.PROSE, close=dice.chance(0.8))

    def _keywords(self, bank: Bank) -> Iterator[Piece]:
        work, dice = self.work, self.work.dice
        words = [work.say("keyword", bank) for _ in range(dice.between(3, 9))]
        text = dice.pick((", ", ", ", ", ", "; ", "; ", " • ", ". ", " – ")).join(words) + dice.pick((".", "", ""))
        yield from self._labelled(bank, "keywords", Label.KEYWORDS, text, self.keyword_form)

    def _labelled(self, bank: Bank, name: str, label: Label, text: str, form: str) -> Iterator[Piece]:
        head = self.work.say(name, bank) if form != "none" else ""
        if bank.labels.get(name):
            head = self.work.dice.pick(bank.labels[name]) if form != "none" else ""
        capitals = self.title_capitals and self.work.dice.chance(0.2)
        head = head.upper() if capitals else head
        head = " ".join(head) if self.spaced_labels and " " not in head else head
        if form == "own":
            yield Piece(Label.HEADING_1, head + self.work.dice.pick(("", "", ":", ".")), self.title_form)
        elif form != "none":
            text = f"{head}{ {'stop': '.', 'colon': ':', 'dash': ' –'}[form] } {text}"
        yield Piece(label, text, self.work.dice.pick((Form.PROSE, Form.PROSE, Form.LINES)))


def front(work: Work, habits: Dice) -> Front:
    """Front matter of a form at random, the same for the same habits."""
    brief = work.genre == "letter" or (work.genre == "thesis" and habits.chance(0.7))
    order = habits.pick(BRIEF if brief else ORDERS)
    form = habits.weighted((("own", 2.5), ("stop", 4.0), ("colon", 3.0), ("none", 1.2), ("dash", 0.3)))
    return Front(
        work=work,
        byline=Byline.drawn(work, habits),
        order=order,
        again=habits.pick((order, order, order, ("title", "abstract", "keywords"), ("abstract", "keywords"))),
        title_form=habits.pick((Form.CENTRED, Form.CENTRED, Form.LINES)),
        title_capitals=habits.chance(0.5),
        code_form=habits.pick((Form.LINES, Form.LINES, Form.RIGHT)),
        abstract_form=form,
        keyword_form=form if form != "none" and habits.chance(0.6) else habits.pick(("colon", "colon", "stop")),
        spaced_labels=habits.chance(0.04),
        wide=habits.chance(0.7),
    )


def marginalia(work: Work, matter: Front) -> Iterator[Piece]:
    """Dates, rights and how to cite the paper, wherever they are printed."""
    dice, own = work.dice, work.bank
    for name, share in (("received", 0.25), ("rights", 0.2)):
        if dice.chance(share):
            yield Piece(Label.NOTICE, work.say(name))
    if dice.chance(0.25):
        where = own.fill(dice, "{journal}. {year}. {number} {int}. {pages} {int}–{big}", work.field)
        head = f"{work.say('citation')}: {matter.byline.listed(own)}"
        yield Piece(Label.NOTICE, f"{head} {matter.title(own)} // {capitalised(where)}.")
