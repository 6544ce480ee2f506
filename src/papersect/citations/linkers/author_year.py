"""From surnames and a year to the one entry they fit."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import regex

from papersect.citations.names import NAME, PARTICLE, et_al
from papersect.drafts.block import Block, Item

HEAD = 240  # characters of an entry within which its authors stand, where they were not parsed
YEAR = regex.compile(r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)(?P<letter>\s?[a-kа-г](?!\p{L}))?(?!\d)")
NOT_SURNAME = regex.compile(r"['’]s\b|\b\p{Lu}\.")  # possessive, initial
ACCENT_APART = regex.compile(r"\s(?=[´¨ˇ`˜])|(?<=[´¨ˇ`˜])\s")
PARTICLES = regex.compile(rf"(?i)^(?:{PARTICLE}\s)+")
DASH = regex.compile(r"(?:\p{Pd}\s?){2,9}|[―—_]{1,9}\s?[.,:]")
STEM, ENDING = 4, 3  # letters that two forms of a surname share at least, and that each has besides at most
LAST_LATIN = "ʯ"
WORD = regex.compile(r"[\p{L}\p{M}'’´¨ˇ`˜-]{2,}")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as the text refers to it."""

    block: Block
    names: tuple[str, ...]
    years: frozenset[str]
    letter: str


Catalogue = dict[str, list[Entry]]


def fold(name: str) -> str:
    """A surname without case, accents and stray marks, as two printings of it agree.

    >>> fold("Lo ¨scher") == fold("LÖSCHER"), fold("O’Neil")
    (True, 'oneil')
    """
    plain = unicodedata.normalize("NFKD", name).casefold().replace("ß", "ss")
    return "".join(filter(str.isalpha, plain))


@cache
def _et_al() -> regex.Pattern[str]:
    return regex.compile(et_al(), regex.IGNORECASE)


def surnames_in(names: str) -> list[str]:
    """The folded surnames of a mention, first author first, initials and particles left out.

    >>> surnames_in("van der Berg & O'Neil's"), surnames_in("Есин А. Б. и др.")
    (['berg', 'oneil'], ['есин'])
    """
    bare = ACCENT_APART.sub("", _et_al().sub(" ", NOT_SURNAME.sub(" ", names)))
    found = [fold(PARTICLES.sub("", name)) for name in NAME.findall(bare)]
    return [name for name in found if len(name) > 1]


def catalogue(entries: Sequence[Block]) -> Catalogue:
    """The entries by year; those of a romanised twin list are left out. A dash at its beginning stands for the names of
    the entry before."""
    found: Catalogue = defaultdict(list)
    names: tuple[str, ...] = ()
    for block in entries:
        if not block.fields.get("parallel_of"):
            entry = _entry(block)
            entry = replace(entry, names=names) if names and DASH.match(block.content.text) else entry
            names = entry.names
            for year in entry.years:
                found[year].append(entry)
    return found


def _entry(block: Block) -> Entry:
    text = block.content.text
    head = "; ".join(block.fields.get("authors") or ()) or text[:HEAD]
    parsed = str(block.fields.get("year") or "")[:4]
    years = list(YEAR.finditer(text))
    lettered = next((y["letter"].strip() for y in years if y["letter"] and parsed in ("", y["year"])), "")
    names = tuple(fold(word) for word in WORD.findall(head))
    known = frozenset({parsed}) if parsed else frozenset(y["year"] for y in years)
    return Entry(block, tuple(n for n in names if len(n) > 1), known, lettered)


def known(item: Item, entries: Catalogue) -> bool:
    """Whether any entry begins with the surname and has the year."""
    found = YEAR.search(item.key or "")
    names = surnames_in((item.key or "")[: found.start()]) if found else []
    return bool(found and names and _fitting(entries.get(found["year"], []), names[:1], ""))


def link_names(item: Item, entries: Catalogue) -> str | None:
    """Give an item its target, or say why it has none."""
    if not entries:
        return "no_reference_list"
    found = YEAR.search(item.key or "")
    names = surnames_in((item.key or "")[: found.start()]) if found else []
    if not found or not names:
        return "no_such_entry"
    fitting = _fitting(entries.get(found["year"], []), names, (found["letter"] or "").strip())
    if len(fitting) == 1:
        item.target = fitting[0].block
        return None
    return "ambiguous" if fitting else "no_such_entry"


def _fitting(entries: Sequence[Entry], names: Sequence[str], letter: str) -> list[Entry]:
    """The entries that fit, by ever finer marks as long as more than one does."""
    first = (
        [e for e in entries if names[0] in e.names[:3]]
        or [e for e in entries if _nearly(names[0], e.names[:2])]
        or [e for e in entries if any(are_one_declined(names[0], other) for other in e.names[:2])]
    )
    for narrower in (
        [e for e in first if e.letter == letter],
        [e for e in first if e.names[:1] == (names[0],)],
        [e for e in first if all(name in e.names for name in names)],
    ):
        if len(first) > 1 and narrower:
            first = [e for e in first if e in narrower]
    return first


def _nearly(name: str, others: Sequence[str]) -> bool:
    """Whether a surname differs from one of others by a single letter, as OCR makes it."""
    return len(name) > 4 and any(_one_letter_apart(name, other) for other in others)


def are_one_declined(name: str, other: str) -> bool:
    """Whether two folded surnames differ in their endings alone, as the text declines them in languages not written
    with Latin letters.

    >>> are_one_declined("мурзаевой", "мурзаева"), are_one_declined("бурдуковского", "бурдуковский")
    (True, True)
    >>> are_one_declined("иванов", "иваницкий"), are_one_declined("meyers", "meyer")
    (False, False)
    """
    stem = _in_common(name, other)
    return stem >= STEM and max(len(name), len(other)) - stem <= ENDING and name > LAST_LATIN


def _one_letter_apart(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    common = _in_common(a, b)
    return a[common + 1 :] == b[common + 1 :] or a[common:] == b[common + 1 :] or a[common + 1 :] == b[common:]


def _in_common(a: str, b: str) -> int:
    """How many letters two names begin with alike."""
    return next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
