"""Labelled papers of our own invention, in the languages and layouts labelled papers are wanting in.

They mean nothing; what they show is how journals of many countries arrange and print their papers, and what extraction
makes of that.
"""

from __future__ import annotations

from papersect.evaluation.gold import GoldDocument
from papersect.evaluation.invented.banners import Rubrics
from papersect.evaluation.invented.composing import composed
from papersect.evaluation.invented.damage import arrived
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.issues import issue
from papersect.evaluation.invented.pages import Pages
from papersect.evaluation.invented.printing import Print
from papersect.evaluation.invented.setting import Row

Genres = tuple[tuple[str, float], ...]
Issue = tuple[Genres, int, int]  # what it holds, and from how many papers to how many
ISSUES: tuple[tuple[Issue, float], ...] = (
    (((("paper", 1.0),), 3, 5), 3.0),
    (((("thesis", 4.0), ("paper", 1.0), ("letter", 0.5)), 3, 7), 3.0),
    (((("short", 1.0),), 5, 14), 4.0),
    (((("short", 3.0), ("thesis", 3.0), ("paper", 0.7)), 4, 10), 2.0),
    (((("signed", 1.0),), 5, 12), 3.0),
    (((("signed", 4.0), ("paper", 1.0), ("thesis", 1.0)), 4, 8), 2.0),
)


def invented(count: int, seed: int = 0) -> list[GoldDocument]:
    """So many papers; the same seed gives the same papers on any machine, and fewer papers are the first of many.

    >>> [paper] = invented(1)
    >>> paper.corpus, paper.name
    ('invented', 'invented-0-0')
    """
    return [_paper(f"invented-{seed}-{number}") for number in range(count)]


def volumes(count: int, seed: int = 0) -> list[GoldDocument]:
    """So many journal issues or proceedings, each of three to fourteen papers run together, the shorter the more.

    >>> [volume] = volumes(1)
    >>> len(volume.articles) == len(volume.members) > 2
    True
    """
    return [_volume(f"invented-volume-{seed}-{number}") for number in range(count)]


def _paper(name: str) -> GoldDocument:
    dice = Dice(name)
    house = House.drawn(dice)
    paper = composed(dice, house, house.own)
    pages = Pages.drawn(house.sheet, dice, paper.furniture)
    pages.open()
    rubric = [Rubrics.drawn(dice, house.own, paper.subject).banner()] if dice.chance(0.08) else []
    pages.place([*paper.masthead, *rubric, *paper.pieces])
    pages.close()
    printed = _printed(pages.rows, house, dice)
    return printed.document(name, {"language": paper.language, "field": paper.subject}, house.cited)


def _volume(name: str) -> GoldDocument:
    dice = Dice(name)
    genres, least, most = dice.weighted(ISSUES)
    house = House.drawn(dice, genres)
    members = tuple(f"{name}-a{k + 1}" for k in range(dice.between(least, most)))
    pages = issue(dice, house, len(members))
    printed = _printed(pages.rows, house, dice)
    articles = tuple(printed.starts)
    return printed.document(name, {"language": house.own.code}, house.cited, members=members, articles=articles)


def _printed(rows: list[Row], house: House, dice: Dice) -> Print:
    printed = Print()
    printed.rows(arrived(rows, house.sheet, dice), house.sheet)
    return printed
