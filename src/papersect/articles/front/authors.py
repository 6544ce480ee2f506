"""Author lines: the persons they name, their marks, and their part as author or supervisor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import regex

from papersect.articles.front.emails import ADDRESS
from papersect.articles.front.marks import SIGNS, SUPERSCRIPTS, marks_in
from papersect.articles.front.names import INITIAL, is_name, parse_name
from papersect.drafts.block import Block
from papersect.languages.lexicon import alternatives, lexicon, words_of

NOISE = regex.compile(
    r"(?<!\p{L})(?:ORCID(?:\s?iD)?|ID)(?!\p{L}) | https?://\S+ | \d{4}-\d{4}-\d{4}-\d{3}[\dX]", regex.VERBOSE
)
BRACKETED = regex.compile(r"\([^()]{0,200}\)")
SIGN_OR_FIGURE = rf"[{regex.escape(SIGNS)}{SUPERSCRIPTS}\d]+"
STOPPED = regex.compile(r"(?:\p{Lu}\.-?){2,}")
SHORT = 4  # letters of a degree behind a name, at most: more are a post's
LETTER = r"(?<!\p{L})(?!d[aeo]\b|e\b)[a-h]{1,3}(?![\p{L}.'’])"  # a, ab: but no particle of a name
NOT_A_NAME = regex.compile(rf"{SIGN_OR_FIGURE} | {LETTER}", regex.VERBOSE)
ONE_MARK = rf"(?: {SIGN_OR_FIGURE} | {LETTER} )"
MARK_BEHIND_COMMA = regex.compile(
    rf", \s* (?P<marks> {ONE_MARK} (?: [\s,]+ {ONE_MARK} ){{0,6}} ) [\s,]+ (?= \p{{Lu}} )", regex.VERBOSE
)


def names(block: Block) -> list[dict[str, Any]]:
    """The persons an author block names, as the published fields of PersonName; `affiliations` still empty."""
    return persons("\n".join(item.view.text for item in block.lines) or block.content.text)


def persons(text: str) -> list[dict[str, Any]]:
    """The persons that some lines name, as the published fields of PersonName.

    >>> [person["text"] for person in persons("Ada Frost, Candidate of Economic Sciences; A. B. Storm")]
    ['Ada Frost', 'A. B. Storm']
    """
    role = "supervisor" if "supervisor" in lexicon().at_start(words_of(text)) else "author"
    found: list[dict[str, Any]] = []
    parts = [(_bare(part), part) for part in _parts(text)]
    placed = any("institution" in lexicon().within(words_of(name)) for name, _ in parts)
    for name, part in parts:
        marks = marks_in(" ".join(NOT_A_NAME.findall(part)))
        is_post, bears_degree = _is_position(name), _is_position(part)
        placed |= is_post or (bears_degree and not name)
        if placed and len(name.split()) == 1 and not bears_degree:  # the town, the country
            continue
        if is_name(name.replace(",", "")) and not is_post:
            family, given = parse_name(name)
            found.append(
                {"text": name, "family": family, "given": given, "marks": marks, "affiliations": [], "role": role}
            )
        elif found and not name:
            found[-1]["marks"] += [mark for mark in marks if mark not in found[-1]["marks"]]
    return found


def _parts(text: str) -> Iterator[str]:
    """The pieces between commas, semicolons, “and” and line ends; a family name and its initials are one piece."""
    text = MARK_BEHIND_COMMA.sub(r" \g<marks>, ", text)
    text = BRACKETED.sub(" ", ADDRESS.sub(" ", NOISE.sub(" ", text.replace("-\n", "-"))))
    pieces = _separator().split(_lead().sub("", text.strip(), count=1))
    for line in pieces:
        yield from _rejoined([piece.strip() for piece in regex.split(r"[,;]", line.replace("\n", " "))])


def _rejoined(pieces: Sequence[str]) -> Iterator[str]:
    """“Ostrova, L. M.” written with a comma comes back together."""
    held: str | None = None
    for piece in pieces:
        if held is not None and _are_initials(_bare(piece)) and len(_bare(held).split()) == 1:
            yield f"{held}, {piece}"
            held = None
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _are_initials(text: str) -> bool:
    words = text.split()
    return bool(words) and all(INITIAL.fullmatch(word) for word in words)


def _bare(part: str) -> str:
    """A piece without marks and what stands at its rims."""
    words = NOT_A_NAME.sub(" ", part).strip(" ,;:–—-|").split()
    while not _leads_with_initials(words) and (
        degree := next((n for n in (3, 2, 1) if _are_degree(words[:n])), 0)  # “ст. преп.”
    ):
        del words[:degree]
    if words and regex.fullmatch(r"\p{L}{3,}\.", words[-1]):  # a full stop, not an abbreviation's
        words[-1] = words[-1][:-1]
    return " ".join(words)


def _are_degree(words: Sequence[str]) -> bool:
    return "degree" in lexicon().whole(words_of(" ".join(words)))


def _leads_with_initials(words: Sequence[str]) -> bool:
    """Whether a name follows capital letters with a stop each: Д.Р. Острова, where д-р is a doctor."""
    return len(words) > 1 and STOPPED.fullmatch(words[0]) is not None


def _is_position(text: str) -> bool:
    """Whether a piece says what somebody is, or where.

    Yes:   Associate Professor
           Senior Researcher
           Frostburg State University
    No:    Lena Ostrova PhD
    """
    if _leads_with_initials(text.split()):
        return False
    words = words_of(text)
    if "degree" in lexicon().at_start(words) or "institution" in lexicon().within(words):
        return True
    last = words[-1:]
    return len("".join(last)) > SHORT and "degree" in lexicon().whole(last)


@cache
def _separator() -> regex.Pattern[str]:
    """“and” in any language, bullets, wide blanks, and a line end before and after which whole names stand."""
    return regex.compile(
        rf"""
        (?<!\p{{L}}) {alternatives("and")} (?!\p{{L}}|\.)
      | [•·|&] | [^\S\n]{{3,}}
      | (?<= \p{{Ll}}{{2}} [\p{{Ll}}\d\s*†‡§,]{{0,8}} ) \n (?= \p{{Lu}} )
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


@cache
def _lead() -> regex.Pattern[str]:
    """What stands before the first name: By, Supervisor: …"""
    return regex.compile(rf"\A(?:{alternatives('supervisor')}|authors?|автор(?:ы)?|by)\s*[:.–—-]*\s+", regex.IGNORECASE)
