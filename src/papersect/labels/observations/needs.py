"""What a line needs for an observation to hold at all: cheap questions, asked of all lines at once.

An observation is a function of one line, and says all there is to say. Where most lines plainly lack what it looks for,
a decorator above it names that, and only the lines that have it are looked at. A need must never leave out a line for
which the observation holds; the tests see to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from papersect.lines.view import LineView

Look = TypeVar("Look", bound=Callable[[LineView], bool])
Choice = Callable[[Sequence[LineView]], Sequence[LineView]]

NEEDS: dict[Callable[[LineView], bool], Choice] = {}
"""The needs of observations, by their functions."""


def needs(choice: Choice) -> Callable[[Look], Look]:
    """Says that an observation can only hold for the lines of a choice."""

    def declared(look: Look) -> Look:
        NEEDS[look] = choice
        return look

    return declared


@cache
def having(piece: str, *others: str) -> Choice:
    """Lines with all of some pieces of shape."""
    if others:
        return lambda views: having(*others)(having(piece)(views))
    return lambda views: [view for view in views if piece in view.shape]


@cache
def beginning(classes: str) -> Choice:
    """Lines whose shape begins with one of some classes."""
    return lambda views: [view for view in views if view.shape[0] in classes]


@cache
def ending(classes: str) -> Choice:
    """Lines whose shape ends with one of some classes."""
    return lambda views: [view for view in views if view.shape[-1] in classes]


@cache
def shorter(length: int) -> Choice:
    """Lines of fewer characters."""
    return lambda views: [view for view in views if len(view.shape) < length]


@cache
def below_end(classes: str) -> Choice:
    """Lines below one whose shape ends with one of some classes."""
    return lambda views: [below for view in views if view.shape[-1] in classes and (below := view.next)]


@cache
def listed(fact: str) -> Choice:
    """Lines that a fact of the text lists by their places."""
    return lambda views: [views[k] for k in sorted(getattr(views[0].facts, fact))]


@cache
def above_label(concept: str, reach: int) -> Choice:
    """Lines at most so many lines above one that begins with a concept's label."""

    def choice(views: Sequence[LineView]) -> Sequence[LineView]:
        labels = [view.index for view in views if concept in view.concepts_at_start]
        return [views[k] for k in sorted({k for at in labels for k in range(max(0, at - reach), at)})]

    return choice


def gapped(views: Sequence[LineView]) -> Sequence[LineView]:
    """Lines that a tab or a run of blanks parts."""
    return [view for view in views if "\t" in view.shape or "  " in view.shape]


def spread(views: Sequence[LineView]) -> Sequence[LineView]:
    """Lines with leaders, a tab or a run of blanks."""
    return [v for v in views if ".." in v.shape or ". ." in v.shape or "\t" in v.shape or "  " in v.shape]


def telling(views: Sequence[LineView]) -> Sequence[LineView]:
    """Lines with a phrase of the language packs."""
    return [view for view in views if view.concepts]


def labelled(views: Sequence[LineView]) -> Sequence[LineView]:
    """Lines that begin with a label of the language packs."""
    return [view for view in views if view.concepts_at_start]


def page_rims(views: Sequence[LineView]) -> Sequence[LineView]:
    """First and last lines of pages."""
    return [view for view in views if view.first_on_page or view.last_on_page]
