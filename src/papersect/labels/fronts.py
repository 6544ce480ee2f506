"""Heads of papers as volumes and journals elsewhere print them: behind another paper's end, codes and authors first.

The labelled papers are mostly single English ones, with the title first. Training shows their heads in other orders and
in the middle of a text, that the model leans less on the place than on the lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from papersect.labels.variants import in_cyrillic
from papersect.languages.lexicon import lexicon, words_of
from papersect.lines.label import HEADINGS, Label
from papersect.lines.transcript import Line

Labelled = tuple[Line, Label]

HEAD, TAIL = 150, 30  # lines: how far front matter may reach, how much of the body is shown behind it
PARTS = {
    Label.TITLE: "title",
    Label.AUTHOR: "author",
    Label.AFFILIATION: "affiliation",
    Label.ADDRESS: "affiliation",
    Label.EMAIL: "affiliation",
    Label.ABSTRACT: "abstract",
    Label.KEYWORDS: "keywords",
}
ORDERS = (
    ("author", "affiliation", "title", "abstract", "keywords"),
    ("author", "title", "affiliation", "abstract", "keywords"),
    ("title", "author", "affiliation", "keywords", "abstract"),
    ("affiliation", "author", "title", "abstract", "keywords"),
)
OPENING = {"abstract": "Abstract. ", "keywords": "Keywords: "}
CODES = ("UDC {}.{}", "DOI 10.{}/{}", "JEL: C{}, D{}", "MSC {}A{}")


def reordered(
    lines: Sequence[Line], labels: Sequence[Label | None], number: int, tail: Sequence[Labelled] = ()
) -> list[Labelled]:
    """The head of a paper with its front matter in another order; empty where the paper shows no title and authors.

    Every other one stands behind `tail`, the end of another paper. `number` chooses the order, the codes before it, the
    alphabet, and whether it is given again in a second language.

    >>> from papersect.lines.transcript import lay_out
    >>> lines, _ = lay_out("On Tides\\nAda Storm\\nThe sea rises.")
    >>> head = reordered(lines, [Label.TITLE, Label.AUTHOR, Label.PARAGRAPH], 0)
    >>> [(line.text, str(label)) for line, label in head]
    [('UDC 10.3', 'classification'), ('Ada Storm', 'author'), ('On Tides', 'title'), ('The sea rises.', 'paragraph')]
    """
    head = [(line, label) for line, label in zip(lines[:HEAD], labels[:HEAD], strict=True) if label is not None]
    parts = _parts(head)
    if not {"title", "author"} <= parts.keys():
        return []
    last = max(k for k, (_, label) in enumerate(head) if label in PARTS)
    front = [*_codes(number), *_in_order(parts, ORDERS[number % len(ORDERS)], capitals=number % 2 == 1)]
    again = _in_order(parts, ("author", "title", "abstract", "keywords"), capitals=False) if number % 5 == 1 else []
    body = head[last + 1 : last + 1 + TAIL]
    before = tail if number % 2 else ()
    return [*_written([*before, *front], number), *again, *_written(body, number)]


def in_volume(tail: Sequence[Labelled], lines: Sequence[Line], labels: Sequence[Label | None]) -> list[Labelled]:
    """The head of a paper as it is, behind the end of another one; empty where the paper shows no title.

    >>> from papersect.lines.transcript import lay_out
    >>> lines, _ = lay_out("On Tides\\nThe sea rises.")
    >>> end = [(lay_out("Ode, T. 1911.")[0][0], Label.REFERENCE)]
    >>> [line.text for line, _ in in_volume(end, lines, [Label.TITLE, Label.PARAGRAPH])]
    ['Ode, T. 1911.', 'On Tides', 'The sea rises.']
    """
    head = [(line, label) for line, label in zip(lines[:HEAD], labels[:HEAD], strict=True) if label is not None]
    last = max((k for k, (_, label) in enumerate(head) if label in PARTS), default=0)
    return [*tail, *head[: last + 1 + TAIL]] if any(label is Label.TITLE for _, label in head) else []


def tail_of(lines: Sequence[Line], labels: Sequence[Label | None]) -> list[Labelled]:
    """The last lines of a paper."""
    return [(line, label) for line, label in zip(lines[-TAIL:], labels[-TAIL:], strict=True) if label is not None]


def _parts(head: Sequence[Labelled]) -> dict[str, list[Labelled]]:
    """The first run of each part of the front matter, an abstract with the label above it."""
    parts: dict[str, list[Labelled]] = {}
    before: list[Labelled] = []
    for part, run in groupby(head, key=lambda item: PARTS.get(item[1], "")):
        found = list(run)
        if part and part not in parts:
            opens = part == "abstract" and before and before[-1][1] in HEADINGS
            parts[part] = [before[-1], *found] if opens else found
        before = found
    return parts


def _in_order(parts: dict[str, list[Labelled]], order: Sequence[str], capitals: bool) -> list[Labelled]:
    return [item for part in order if part in parts for item in _opened(part, parts[part], capitals)]


def _opened(part: str, found: Sequence[Labelled], capitals: bool) -> Iterator[Labelled]:
    """A part of the front matter, an abstract and keywords with a label, a title perhaps in capitals."""
    for k, (line, label) in enumerate(found):
        text = line.text.upper() if capitals and part == "title" else line.text
        if k == 0 and part in OPENING and part not in lexicon().at_start(words_of(text)):
            text = OPENING[part] + text
        yield replace(line, text=text), label


def _codes(number: int) -> Iterator[Labelled]:
    """No, one or two lines of classification codes."""
    for k in range((number + 1) % 3):
        text = CODES[(number + k) % len(CODES)].format(10 + number % 80, 3 + 7 * number % 90)
        yield Line(0, 0, text, 0, 0, 0), Label.CLASSIFICATION


def _written(items: Sequence[Labelled], number: int) -> Iterator[Labelled]:
    """Two of three in Cyrillic."""
    lines = tuple(line for line, _ in items)
    written = in_cyrillic(lines) if number % 3 else lines
    return zip(written, (label for _, label in items), strict=True)
