"""Classification codes: UDC, BBK, GRNTI, JEL, MSC, ACM, PACS, and the DOI."""

from __future__ import annotations

from typing import TypedDict

import regex

NAMES = {
    "UDC": ("УДК", "UDC", "UDK", "ӘОЖ", "ЭОЖ", "CDU", "УДК"),
    "BBK": ("ББК", "BBK", "LBC", "КБЖ"),
    "GRNTI": ("МРНТИ", "ГРНТИ", "IRSTI", "МҒТАР", "МГТАР", "ҒТАМР", "FTAMR", "ХҒТАР", "ЭАТБТИ"),
    "VAK": ("ВАК", "VAK"),
    "JEL": ("JEL",),
    "MSC": ("MSC", "AMS", "2000 Mathematics Subject Classification", "2010 Mathematics Subject Classification"),
    "ACM": ("ACM", "CCS", "CR"),
    "PACS": ("PACS",),
}
SCHEME_OF = {name.casefold(): scheme for scheme, names in NAMES.items() for name in names}
SCHEME = regex.compile(
    r"(?<!\p{L})(?P<name>" + "|".join(sorted(map(regex.escape, SCHEME_OF), key=len, reverse=True)) + r")(?!\p{L})",
    regex.IGNORECASE,
)
DOI = regex.compile(r"\b10\.\d{4,9}/[^\s,;]+[^\s,;.)]")
CODE = regex.compile(r"[\p{L}\d][\p{L}\d.:/+()\[\]\"'’ʹ‘`«»“”=*-]*")
SEPARATOR = regex.compile(r"[;,]|\s{2,}")
LEAD = regex.compile(
    r"[\s:.№#–—-]*(?:(?:classification|subject|codes?|класс\p{L}*|код\p{L}*)\b[\s:.–—-]*)*", regex.IGNORECASE
)


class Code(TypedDict):
    """A code and the scheme it belongs to."""

    scheme: str
    value: str


def codes(text: str) -> list[Code]:
    """The codes in a line, each with its scheme.

    >>> codes("УДК 338.2; 339.9 МРНТИ 06.52.13")
    [{'scheme': 'UDC', 'value': '338.2'}, {'scheme': 'UDC', 'value': '339.9'}, {'scheme': 'GRNTI', 'value': '06.52.13'}]
    >>> [code["value"] for code in codes("УДК 81’246.2:81’27, 94(47)«18»")]
    ['81’246.2:81’27', '94(47)«18»']
    >>> codes("JEL Classification: E31, E52; doi: 10.1000/182")
    [{'scheme': 'JEL', 'value': 'E31'}, {'scheme': 'JEL', 'value': 'E52'}, {'scheme': 'DOI', 'value': '10.1000/182'}]
    """
    identifiers = [Code(scheme="DOI", value=found) for found in DOI.findall(text)]
    bare = DOI.sub(" ", text)
    names = list(SCHEME.finditer(bare))
    ends = [*(name.start() for name in names), len(bare)][1:]
    found = [
        Code(scheme=SCHEME_OF[name["name"].casefold()], value=value)
        for name, end in zip(names, ends, strict=True)
        for value in _values(bare[name.end() : end])
    ]
    return found + identifiers


def _values(text: str) -> list[str]:
    """The codes behind a scheme's name: what has a digit in it."""
    parts = SEPARATOR.split(text[LEAD.match(text).end() :])  # type: ignore[union-attr]  # it matches the empty text too
    codes = (CODE.match(part.strip()) for part in parts)
    return [code.group().rstrip(".:") for code in codes if code and any(char.isdigit() for char in code.group())]
