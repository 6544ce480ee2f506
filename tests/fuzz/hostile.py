"""Texts that no paper is, each a short piece over and over: what drives patterns and loops to their worst."""

from __future__ import annotations

PIECES: dict[str, str] = {
    "words": "word and another ",
    "letters": "a",
    "capitals": "A",
    "digits": "1",
    "numbers": "1 ",
    "endless number": "1234567890",
    "deep numbering": "1.",
    "brackets": "[",
    "markers": "[1]",
    "closing brackets": ")]",
    "open brackets": "(a ",
    "page breaks": "\f",
    "white space": " \t\n",
    "wide blanks": "x" + " " * 50,
    "tabs": "a\t",
    "numbers alone": "1.1.1.1\n",
    "bidi controls": "\u202e\u202dא ",
    "points": ". . ",
    "hyphens": "-",
    "hyphens at line ends": "a-\n",
    "combining marks": "\u0301",
    "commas": "a, ",
    "names": "A. B. Smith, ",
    "years": "(Smith 1999; ",
    "empty brackets": "[ ] A. Smith, B. Jones\n",
    "entries": "[1] A. Smith. Title. 1999.\n",
    "addresses": "a@",
    "links": "http://",
    "cells": "a  b  1\n",
    "short lines": "a\n",
    "Cyrillic": "Я ",
    "labels": "Table 1. ",
    "quotes": "“",
    "semicolons": "a; ",
    "raised figures": "a¹ ",
    "headings": "INTRODUCTION\n",
    "contents": "1 Intro ........ 5\n",
    "signs": "= x + ",
    "dashes": "1–",
    "control characters": "\x00\x01\x02",
    "line separators": "a\u2028b\x85",
    "emoji": "👩‍🔬",
}


def hostile(piece: str, length: int) -> str:
    """A piece over and over, up to a length in characters."""
    return (piece * (length // len(piece) + 1))[:length]
