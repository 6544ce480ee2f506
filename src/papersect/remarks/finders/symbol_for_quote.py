"""A trademark sign or the like where a quotation must end: “integration core™."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.remarks.suspicion import Suspicion

CLOSING = {'"': '"', "“": "”", "„": "“", "«": "»", "‘": "’"}
QUOTED = regex.compile(
    r"""
    (?<! [^\s([—–-] ) (?P<open> ["“„«‘] ) (?= \w )
    [^"“”„«»‘’™®©]{1,160}+
    (?<= [\p{L}\d] ) (?P<symbol> [™®©] )
    (?= [\s.,;:)\]] | $ )
    """,
    regex.VERBOSE,
)
CLOSED = regex.compile(r"""[^"“”„«»]{0,200}+ (?<! [\s([] ) ["”“»] (?! \w )""", regex.VERBOSE)


def symbol_for_quote(text: str) -> Iterator[Suspicion]:
    """A ™, ® or © after a quotation mark that nothing else closes.

    >>> from papersect.remarks.suspicion import readings
    >>> readings(symbol_for_quote, 'They call it the "green belt™ of the town, and rightly.')  # Yes
    [('belt™', 'belt"')]
    >>> readings(symbol_for_quote, 'They call it the "Greenbelt™ project", and rightly.')  # No
    []
    >>> readings(symbol_for_quote, "We used Greenbelt™ pumps.")  # No
    []
    """
    if not any(symbol in text for symbol in "™®©"):
        return
    for found in QUOTED.finditer(text):
        if CLOSED.match(text, found.end()):
            continue
        at = found.start("symbol")
        start = max(found.start("open"), text.rfind(" ", found.start("open"), at)) + 1
        yield Suspicion(start, found.end(), text[start:at] + CLOSING[found["open"]])
