"""The shapes the heads of short theses have, and how often."""

from __future__ import annotations

from collections.abc import Callable

from papersect.evaluation.invented.people import Person

ORDERS = (
    (("authors", "title", "teacher"), 5.0),
    (("title", "authors", "teacher"), 3.0),
    (("authors", "teacher", "title"), 2.5),
    (("title", "teacher", "authors"), 0.3),
    (("teacher", "authors", "title"), 0.2),
)
SHAPES = (  # how authors and places stand together
    ("joint", 4.0),
    ("apart", 2.0),
    ("course", 2.0),
    ("run", 1.5),
    ("town", 1.5),
    ("bare", 1.2),
    ("mail", 0.8),
    ("rights", 0.7),
    ("chain", 0.8),
)
PLACES = (  # the lines of an institution, `|` where a line ends
    ("{institution}, {course}", 3.0),
    ("{institution}", 3.0),
    ("{institution}, {city}", 3.0),
    ("{institution}, {city}, {country}", 1.0),
    ("{course}, {institution}", 2.0),
    ("{course}|{institution}", 1.5),
    ("{course}|{institution}, {city}", 1.0),
    ("{institution}|{course}", 1.0),
    ("{institution}|{city}", 1.0),
    ("{department}|{institution}", 0.7),
    ("{position}|{institution}", 0.7),
    ("{course}, {department}, {institution}, {city}", 0.6),
    ("({institution})", 0.5),
    ("{city}, {institution}", 0.5),
)
TITLES = (("plain", 5.0), ("capitals", 5.0), ("lower", 0.5), ("stopped", 0.4))
NAMINGS: tuple[tuple[Callable[[Person], str], float], ...] = (
    (lambda one: one.surname_last(" "), 3.0),
    (lambda one: one.surname_last(""), 3.0),
    (lambda one: one.surname_first("", " "), 3.0),
    (lambda one: one.surname_first("", ""), 3.0),
    (lambda one: one.surname_first(",", " "), 0.4),
    (lambda one: one.full(True), 3.0),
    (lambda one: one.full(False), 1.0),
    (lambda one: f"{one.surname} {one.given}", 1.5),
    (lambda one: f"{one.given} {one.surname}", 1.0),
)
