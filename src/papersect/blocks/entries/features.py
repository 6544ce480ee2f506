"""What one sees of a line of a reference list, as named attributes for the model that finds where entries begin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from papersect.blocks.entries.lists import EntryList
from papersect.blocks.entries.names import KINDS
from papersect.languages.lexicon import alternatives

START = regex.compile(
    r"""
      (?P<link>https?:|www\.|doi\b|10\.\d{4})
    | (?P<letter_mark>\p{Ll}\s?\))
    | (?P<lower>[\p{Ll}])
    | (?P<capitals>\p{Lu}{2,}\b)
    | (?P<initial>\p{Lu}\.)
    | (?P<capital>\p{Lu})
    | (?P<year>\(?(?:1[5-9]|20)\d\d[a-z]?\b)
    | (?P<pages>\d+\s?[-‐-―−]\s?\d+)
    | (?P<volume>\d+\s?[(:,;])
    | (?P<digit>\d)
    | (?P<quote>["“„«'‘])
    | (?P<bracket>[(\[])
    | (?P<rest>.)
    """,
    regex.VERBOSE,
)
END = regex.compile(  # read backwards from the line's end
    r"""(?r)
    (?: (?P<link> (?:https?:|www\.|doi|10\.\d{4}) \S* )
      | (?P<initial> \b\p{Lu}\p{Ll}?\. )
      | (?P<pages_point> \d\s?[-‐-―−]\s?\p{L}?\d+ \. )
      | (?P<pages> \d\s?[-‐-―−]\s?\p{L}?\d+ )
      | (?P<year_point> \b (?:1[5-9]|20)\d\d [a-z]?\)? [.;] )
      | (?P<year> \b (?:1[5-9]|20)\d\d [a-z]?\)? )
      | (?P<number_point> \d[)\]]?\. )
      | (?P<word_point> \p{Ll}{4,}[)\]"”]?\. )
      | (?P<short_point> \p{L}{1,3}\. )
      | (?P<joining> (?: & | \b (?:"""
    + alternatives("and")
    + r""") ) )
      | (?P<hyphen> \p{L}[-‐‑¬\u00ad] )
      | (?P<number>\d) | (?P<point>\.) | (?P<comma>,) | (?P<semicolon>;) | (?P<colon>:) | (?P<dash>\p{Pd})
      | (?P<word>\p{Ll}) | (?P<capital>\p{Lu}) | (?P<rest>.)
    ) $
    """,
    regex.VERBOSE,
)
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d(?!\d)")
LOCATOR = re.compile(rf"(?<! \w ) {alternatives('page', 'volume', 'issue')} \s? \d", re.VERBOSE)
COMMON = 4  # lines: a word that so many lines of a list begin or end with says something of their place in an entry
TAIL = 40  # how much of a line's end is looked at


def attributes(entries: EntryList) -> list[list[str]]:
    """The attributes of every line of a list."""
    seen = Sight.of(entries)
    about = list(_about_the_list(entries))
    return [_all_of(seen, about, k) for k in range(len(entries.lines))]


@dataclass(frozen=True, slots=True)
class Sight:
    """What is read off all lines of a list once."""

    entries: EntryList
    starts: list[str]
    ends: list[str]
    years: list[str]
    names: list[str]
    since: list[str]
    first_words: Counter[str]
    last_words: Counter[str]
    end_habit: dict[str, str]
    year_habit: str

    @classmethod
    def of(cls, entries: EntryList) -> Sight:
        """The sight of a list."""
        texts = [item.view.text for item in entries.lines]
        names = [_name(entries, k) for k in range(len(texts))]
        ends, years = [_end(text) for text in texts], [_year_place(text) for text in texts]
        return cls(
            entries,
            [_start(seen.body) for seen in entries.seen],
            ends,
            years,
            names,
            _lines_since_name(entries, names, years),
            Counter(text.split(None, 1)[0] for text in texts),
            Counter(text.rsplit(None, 1)[-1] for text in texts),
            *_habits(entries, ends, years),
        )


def _all_of(sight: Sight, about: list[str], k: int) -> list[str]:
    entries = sight.entries
    features = ["bias", *_own(sight, k), *_place(entries, k)]
    features += _before(sight, k) if k else ["first"]
    if k + 1 < len(entries.lines):
        features += _after(sight, k + 1)
    facts = list(_key_facts(sight, k))
    return features + [f"{kind}&{fact}" for kind in about for fact in facts]


def _about_the_list(entries: EntryList) -> Iterator[str]:
    yield f"chained{_bucket(entries.chained_share)}"
    yield f"blanks{_bucket(entries.blank_share)}"
    yield f"indented{_bucket(entries.indented_share)}"
    yield f"sorted{_bucket(entries.sorted_share)}"
    yield f"named{_bucket(entries.named_share)}"
    yield f"usual_{entries.usual_name}"


def _bucket(share: float) -> str:
    return str(sum(share > edge for edge in (0.01, 0.08, 0.2, 0.45, 0.8)))


def _key_facts(sight: Sight, k: int) -> Iterator[str]:
    """The few facts whose weight depends on how the list is set."""
    entries = sight.entries
    seen, item = entries.seen[k], entries.lines[k]
    form = seen.mark.form if seen.mark else "key" if seen.has_key else "none"
    yield f"chain_{form}" if k in entries.chained else f"mark_{form}"
    yield f"blank{min(2, item.line.blank_before)}"
    yield f"left{item.view.indent <= entries.left_indent + 1}"
    yield f"name_{sight.names[k]}"
    if k:
        yield f"{sight.names[k]}&{sight.ends[k - 1]}"
        yield f"fill{_fill(entries, k - 1)}"


def _name(entries: EntryList, k: int) -> str:
    """How the line's opening name goes with the list's usual names and their order."""
    seen = entries.seen[k]
    if not seen.name_kind:
        return "none"
    kind = "usual" if KINDS[seen.name_kind] == entries.usual_name else "other"
    return kind + ("_sorted" if k in entries.sorted_names else "")


def _own(sight: Sight, k: int) -> Iterator[str]:
    entries = sight.entries
    seen, text = entries.seen[k], entries.lines[k].view.text
    yield f"start={sight.starts[k]}"
    yield f"name={seen.name_kind}"
    yield f"name={sight.names[k]}"
    yield f"chain={k in entries.chained}"
    yield f"mark={seen.mark.form if seen.mark else 'key' if seen.has_key else ''}"
    yield f"short={min(4, len(text) // 8)}"
    yield f"year={sight.years[k]}"
    yield f"since={sight.since[k]}"
    if sight.first_words[text.split(None, 1)[0]] >= COMMON:
        yield f"common_start&{sight.starts[k]}&{sight.names[k]}"
    if locator := LOCATOR.search(text.lower()):
        yield "locator_start" if locator.start() == 0 else "locator"
    if seen.mark and not seen.body:
        yield "lone_mark"
    if not any(map(str.isalpha, text)):
        yield "no_letters"


def _place(entries: EntryList, k: int) -> Iterator[str]:
    item = entries.lines[k]
    yield f"indent={min(4, max(0, item.view.indent - entries.left_indent))}"
    if k:
        before = entries.lines[k - 1]
        step = item.view.indent - before.view.indent
        yield f"step={(step > 1) - (step < -1)}"
        yield f"gap={item.view.index - before.view.index > 1}"
        yield f"page={item.line.page != before.line.page}"
        yield f"blank={min(2, item.line.blank_before)}"


def _before(sight: Sight, k: int) -> Iterator[str]:
    """What the line before tells: how it ends, how full it is, whether the next word would still have fitted."""
    entries, end, start = sight.entries, sight.ends[k - 1], sight.starts[k]
    text, before = entries.lines[k].view.text, entries.lines[k - 1].view.text
    name, fill = sight.names[k], _fill(entries, k - 1)
    fitted = _length(entries, k - 1) + 1 + len(text.split(None, 1)[0]) <= entries.width
    yield f"end={end}"
    yield f"end={end}&start={start}"
    yield f"end={end}&name={entries.seen[k].name_kind}"
    yield f"end={end}&name={name}"
    yield f"fill={fill}"
    yield f"fill={fill}&end={end}"
    yield f"fitted={fitted}"
    yield f"fitted={fitted}&name={name}"
    yield f"year_before={sight.years[k - 1]}"
    yield f"name_before={entries.seen[k - 1].name_kind}"
    yield f"end_habit={sight.end_habit[end]}"
    yield f"end_habit={sight.end_habit[end]}&{name}"
    yield f"year_habit={sight.year_habit}&{sight.years[k - 1]}&{end}"
    yield f"year_habit={sight.year_habit}&since={sight.since[k]}"
    if sight.last_words[before.rsplit(None, 1)[-1]] >= COMMON:
        yield f"common_end&{name}"
    if not entries.seen[k - 1].body:
        yield "lone_mark_before"


def _after(sight: Sight, k: int) -> Iterator[str]:
    yield f"next={sight.starts[k]}"
    yield f"next_name={sight.names[k]}"
    yield f"next_chained={k in sight.entries.chained}"


def _habits(entries: EntryList, ends: list[str], years: list[str]) -> tuple[dict[str, str], str]:
    """How often each kind of line end stands before sure starts, and whether years stand in the entries' last lines."""
    before = [k - 1 for k in entries.sure if k]
    counted = Counter(ends[k] for k in before)
    share = {end: _bucket(counted[end] / max(1, len(before))) for end in set(ends)}
    late = sum(years[k] != "none" for k in before) / max(1, len(before))
    early = sum(years[k] != "none" for k in entries.sure) / max(1, len(entries.sure))
    return share, ("none" if len(before) < 3 else f"{_bucket(early)}{_bucket(late)}")


def _length(entries: EntryList, k: int) -> int:
    view = entries.lines[k].view
    return len(view.text) + view.indent - entries.left_indent


def _fill(entries: EntryList, k: int) -> int:
    """How full a line is, in tenths of the list's width, the lower half as one."""
    return max(5, min(11, 10 * _length(entries, k) // max(1, entries.width)))


def _start(body: str) -> str:
    """The kind of what a line begins with, its number left out."""
    match = START.match(body)
    return str(match.lastgroup) if match else "empty"


def _end(text: str) -> str:
    """The kind of what a line ends with."""
    match = END.search(text[-TAIL:])
    return str(match.lastgroup) if match else "rest"


def _year_place(text: str) -> str:
    """Where in a line a year stands: early, midway or late."""
    match = YEAR.search(text)
    if match is None:
        return "none"
    return ("early", "midway", "late")[min(2, 3 * match.start() // max(1, len(text)))]


def _lines_since_name(entries: EntryList, names: list[str], years: list[str]) -> list[str]:
    """For each line how many lines ago a name of the usual kind opened one, and whether a year has come since."""
    out, ago, year = [], 9, False
    for k in range(len(entries.lines)):
        out.append(f"{min(ago, 5)}{year}")
        if k in entries.chained or names[k].startswith("usual"):
            ago, year = 0, False
        ago += 1
        year = year or years[k] != "none"
    return out
