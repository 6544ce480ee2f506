"""Tables and figures with their captions, notes, and what extraction makes of their cells."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.drawings import drawing
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work, capitalised, spaced, stopped
from papersect.evaluation.invented.wrapping import wrapped
from papersect.lines.label import Label

CELL_WIDTH = 18


def table(work: Work) -> Iterator[Piece]:
    """A table: caption above (rarely below), the grid, notes."""
    number = work.count("table")
    again = ""
    if work.bank.has("continued") and work.dice.chance(0.6):
        again = work.dice.pick(work.bank.labels["continued"]).format(n=number)
    grid = Piece(Label.TABLE, _grid(work), Form.SET, again=again)
    captions = list(_table_caption(work, number))
    yield from [grid, *captions] if work.dice.chance(0.04) else [*captions, grid]
    if work.dice.chance(0.4):
        yield Piece(Label.TABLE_NOTE, _note(work), close=work.dice.chance(0.6))


def _note(work: Work) -> str:
    """What stands below a table: its source, a remark, or what the abbreviations in it mean."""
    text = capitalised(work.say("table_note"))
    if not work.dice.chance(0.25):
        return text
    known = "; ".join(f"{_abbreviated(term)} – {term}" for term in (work.say("keyword") for _ in range(3)))
    head = text.split(" ", 1)[0]
    return f"{head} {known}." if head.endswith((".", ":")) else f"{capitalised(known)}."


def _abbreviated(term: str) -> str:
    """The first letters of its words; of one word the first three.

    >>> _abbreviated("depth of snow"), _abbreviated("snow")
    ('DOS', 'SNO')
    """
    words = term.split()
    return ("".join(word[0] for word in words) if len(words) > 1 else term[:3]).upper()


def named(work: Work, kind: str, number: int) -> str:
    """The label of a table or figure with its number, in the one form the paper has; a lone one may have none."""
    words = work.bank.labels[kind]
    word = words[work.manner.words % len(words)]
    if number == 1 and "{n}" not in word and work.dice.chance(0.3 if work.genre == "short" else 0.04):
        return word.rstrip(" №.")
    text = word.format(n=number) if "{n}" in word else f"{word} {number}"
    return spaced(text) if work.manner.spaced else text


def _table_caption(work: Work, number: int) -> Iterator[Piece]:
    name, title = named(work, "table", number), capitalised(work.say("table_title"))
    style = work.manner.table_caption
    if style in ("alone", "right"):
        yield Piece(Label.TABLE_CAPTION, name, Form.RIGHT if style == "right" else Form.LINES)
        yield Piece(Label.TABLE_CAPTION, title, Form.CENTRED, close=True)
    else:
        yield Piece(Label.TABLE_CAPTION, f"{name}{JOINTS[style]}{work.dice.pick((title, title, stopped(title)))}")
    if work.manner.bilingual:
        yield Piece(
            Label.TABLE_CAPTION,
            f"Table {number}{JOINTS.get(style, '. ')}{capitalised(work.say('table_title', work.english))}",
        )


JOINTS = {"dash": " – ", "stop": ". ", "colon": ": ", "blank": " "}


def _grid(work: Work) -> str:
    dice = work.dice
    columns, count = dice.between(2, 7), dice.between(3, 13)
    wordy = dice.chance(0.2)
    if wordy:
        columns, count = min(columns, 3), min(count, 4)
    heads = [capitalised(work.say("head")) for _ in range(columns)]
    rows = [
        [capitalised(work.say("row")) if dice.chance(0.9) else str(k + 1), *_cells(work, columns - 1, wordy)]
        for k in range(count)
    ]
    if dice.chance(0.12):
        rows.insert(0, [str(k + 1) for k in range(columns)])
    shape = work.manner.table if dice.chance(0.8) else "torn_rows"
    return SHAPES[shape](dice, heads, rows)


def _cells(work: Work, count: int, wordy: bool) -> list[str]:
    if wordy:
        return [work.say("item").rstrip(";.")[:90] if work.dice.chance(0.7) else "–" for _ in range(count)]
    form = work.dice.pick(("{dec}", "{int}", "{big}", "{pct}", "{dec} ± {dec}", "{dec}", "{dec}*", "–", "{big} {big}"))
    return [
        work.bank.fill(work.dice, form if work.dice.chance(0.85) else work.dice.pick(("–", "-", "{int}")), "general")
        for _ in range(count)
    ]


def _gaps(dice: Dice, heads: list[str], rows: list[list[str]]) -> str:
    """Columns kept by blanks; long cells on several lines."""
    widths = [26, *([dice.between(9, 15)] * (len(heads) - 1))]
    return "\n".join(line for cells in [heads, *rows] for line in _aligned(dice, cells, widths))


def _aligned(dice: Dice, cells: list[str], widths: list[int]) -> Iterator[str]:
    parts = [wrapped(cell, width - 2, width - 2, "", dice) for cell, width in zip(cells, widths, strict=True)]
    for k in range(max(map(len, parts))):
        line = "".join(
            (part[k] if k < len(part) else "").ljust(width) for part, width in zip(parts, widths, strict=True)
        )
        yield line.rstrip()


def _blanks(dice: Dice, heads: list[str], rows: list[list[str]]) -> str:
    """Cells of a row run together with single blanks."""
    lines = (
        [line for head in heads for line in wrapped(head, CELL_WIDTH, CELL_WIDTH, "", dice)]
        if dice.chance(0.5)
        else [" ".join(heads)]
    )
    for row in rows:
        first = wrapped(row[0], 34, 34, "", dice)
        rest = " ".join(row[1:])
        lines += [*first[:-1], f"{first[-1]} {rest}"] if len(rest) < 60 else [*first, *wrapped(rest, 70, 70, "", dice)]
    return "\n".join(lines)


def _tabs(dice: Dice, heads: list[str], rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in [heads, *rows])


def _torn_rows(dice: Dice, heads: list[str], rows: list[list[str]]) -> str:
    """A cell a line, row after row."""
    return _torn(dice, [cell for row in [heads, *rows] for cell in row])


def _torn_columns(dice: Dice, heads: list[str], rows: list[list[str]]) -> str:
    """A cell a line, column after column."""
    return _torn(dice, [cell for column in zip(heads, *rows, strict=True) for cell in column])


def _torn(dice: Dice, cells: list[str]) -> str:
    width = dice.between(12, 30)
    blank = "\n\n" if dice.chance(0.2) else "\n"
    return blank.join("\n".join(wrapped(cell, width, width, "", dice)) for cell in cells)


SHAPES = {"gaps": _gaps, "blanks": _blanks, "tabs": _tabs, "torn_rows": _torn_rows, "torn_columns": _torn_columns}


def figure(work: Work) -> Iterator[Piece]:
    """A figure: what words its drawing has, then the caption."""
    number, dice = work.count("figure"), work.dice
    if work.manner.figure_text:
        yield Piece(Label.FIGURE, drawing(work), Form.SET)
    name, title = named(work, "figure", number), capitalised(work.say("figure_title"))
    form = dice.pick((Form.CENTRED, Form.LINES))
    if work.manner.figure_caption == "alone":
        yield Piece(Label.FIGURE_CAPTION, name, form)
        yield Piece(Label.FIGURE_CAPTION, title, form, close=True)
        return
    joint = JOINTS[work.manner.figure_caption]
    if dice.chance(0.07):
        title = f"{title}{dice.pick((': ', '. '))}{_legend(work)}"
    yield Piece(Label.FIGURE_CAPTION, f"{name}{joint}{dice.pick((title, title, stopped(title)))}", form)
    if work.manner.bilingual:
        text = f"Fig. {number}{joint}{capitalised(work.say('figure_title', work.english))}"
        yield Piece(Label.FIGURE_CAPTION, text, form)


def _legend(work: Work) -> str:
    """What the parts of a figure show: а – вода; б – снег."""
    dice = work.dice
    letters = dice.pick(("абвг", "АБВГ", "1234") if not work.bank.latin else ("abcd", "ABCD", "1234"))
    mark = dice.pick((" – ", ") ", " - "))
    return "; ".join(f"{letter}{mark}{work.say('keyword')}" for letter in letters[: dice.between(2, 4)])
