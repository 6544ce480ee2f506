"""Every observation says Yes to its Yes examples and No to its No examples, and has at least one of each."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
import regex

from papersect.labels.observations.table import OBSERVATIONS, Observation
from papersect.lines.transcript import lay_out
from papersect.lines.view import LineView, views_of

HEAD = regex.compile(r"(?P<answer> Yes | No ) :", regex.VERBOSE)
MARGIN = 7  # where the text of an example begins, after `Yes:` or `>`

Example = tuple[Observation, bool, str]


def examples(look: Observation) -> Iterator[Example]:
    """The examples of a docstring: each from its `Yes:` or `No:` to the next."""
    rows: list[str] = []
    answer = None
    for row in [*inspect.cleandoc(look.__doc__ or "").split("\n"), "No:"]:
        if head := HEAD.match(row):
            if answer is not None:
                yield look, answer, "\n".join(rows).rstrip()
            answer, rows = head["answer"] == "Yes", [" " * head.end() + row[head.end() :]]
        elif answer is not None:
            rows.append(row)


def marked_line(example: str) -> LineView:
    """The view of the line with the mark, or of the only line."""
    rows = example.split("\n")
    marked = next((k for k, row in enumerate(rows) if row[:MARGIN].strip() == ">"), 0)
    text = "\n".join(row[MARGIN:] for row in rows)
    views = views_of(lay_out(text.replace("\f\n", "\f"))[0])
    printed = [k for k, row in enumerate(rows) if row[MARGIN:].strip()]
    return views[printed.index(marked)]


ALL = [example for look in OBSERVATIONS for example in examples(look)]


@pytest.mark.parametrize(
    ("look", "answer", "example"), ALL, ids=[f"{look.__name__}-{answer}" for look, answer, _ in ALL]
)
def test_example(look: Observation, answer: bool, example: str) -> None:
    assert look(marked_line(example)) is answer


@pytest.mark.parametrize("look", OBSERVATIONS, ids=lambda look: look.__name__)
def test_has_both_kinds_of_example(look: Observation) -> None:
    assert {answer for _, answer, _ in examples(look)} == {True, False}


def test_names_are_unique() -> None:
    names = [look.__name__ for look in OBSERVATIONS]
    assert len(names) == len(set(names))
