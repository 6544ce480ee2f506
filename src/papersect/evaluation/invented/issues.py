"""Journal issues and proceedings: a title page, contents, section titles, papers one behind the other."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.evaluation.invented.banners import Rubrics
from papersect.evaluation.invented.binding import Binding
from papersect.evaluation.invented.composing import composed
from papersect.evaluation.invented.composition import Composition
from papersect.evaluation.invented.contents import contents
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.openings import imprint, preface, title_page
from papersect.evaluation.invented.pages import Furniture, Pages
from papersect.evaluation.invented.pieces import Piece
from papersect.lines.label import Label

NUMBERED = 0.12  # the share of issues that number what they hold
NUMBERS = ("{n}", "{n}.", "P-{n:02}", "O{n}", "Paper {n}", "[{n}]", "1.{n}", "№ {n}")
COLUMNS = 0.6  # the share of issues with letters and reviews whose sections are named after those


def issue(dice: Dice, house: House, count: int) -> Pages:
    """So many papers of a house on pages that run on."""
    papers = [composed(dice, house, house.language(dice), f"a{k + 1}.") for k in range(count)]
    columns = "signed" in dict(house.genres) and dice.chance(COLUMNS)
    if dice.chance(NUMBERED):
        _number(dice, papers)
    rubrics = Rubrics.drawn(dice, house.own, house.fields[0], "columns" if columns else "rubrics")
    banners = [rubrics.banner() if rubrics.opens(k == 0) else None for k in range(count)]
    pages = Pages.drawn(house.sheet, dice, Furniture([house.head], house.foot))
    pages.open()
    listed = list(contents(dice, house, papers, banners))
    if dice.chance(0.7):
        _open(dice, house, pages, listed)
    _bind(dice, pages, papers, banners)
    if dice.chance(0.4):
        pages.turn()
        pages.place([*(listed if dice.chance(0.6) else []), *imprint(dice, house)])
    pages.close()
    return pages


def _number(dice: Dice, papers: Sequence[Composition]) -> None:
    """Number the papers, on lines of their own or before their titles."""
    form, first, alone = dice.pick(NUMBERS), dice.pick((1, 1, dice.between(2, 60))), dice.chance(0.5)
    for number, paper in enumerate(papers, first):
        text, head = form.format(n=number), paper.pieces[0]
        if head.label is Label.TITLE and not alone:
            head.text = f"{text} {head.text}"
        else:
            head.start = False
            paper.pieces.insert(0, Piece(Label.TITLE, text, head.form, start=True))


def _open(dice: Dice, house: House, pages: Pages, listed: Sequence[Piece]) -> None:
    """Print what stands before the papers, each part on a page of its own or not."""
    parts = [list(title_page(dice, house))]
    parts += [list(preface(dice, house))] if dice.chance(0.12) else []
    parts += [list(listed)] if dice.chance(0.6) else []
    apart = dice.chance(0.5)
    for k, part in enumerate(parts):
        if k and apart:
            pages.turn()
        pages.place(part)
    pages.turn()


def _bind(dice: Dice, pages: Pages, papers: Sequence[Composition], banners: Sequence[Piece | None]) -> None:
    """Print the papers, each behind the title of the section it opens."""
    binding = Binding.drawn(dice)
    for k, (paper, banner) in enumerate(zip(papers, banners, strict=True)):
        turned = k > 0 and binding.turned()
        pages.furniture = paper.furniture if binding.own_rims else pages.furniture
        if turned:
            pages.turn()
        elif k:
            pages.place(binding.parting())
            first = banner or paper.pieces[0]
            first.apart = max(first.apart, binding.space())
        pages.place(paper.masthead if turned and not banner else [])
        pages.place([banner] if banner else [])
        pages.place(paper.pieces)
