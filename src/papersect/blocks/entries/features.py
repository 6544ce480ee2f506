"""What one sees of a line of a reference list, as named attributes for the model that finds where entries begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from papersect.blocks.entries.lists import EntryList, Seen
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
END = regex.compile(
    r"""
    (?: (?P<link> (?:https?:|www\.|doi|10\.\d{4}) \S* )
      | (?P<initial> \b\p{Lu}\p{Ll}?\. )
      | (?P<year_point> \b (?:1[5-9]|20)\d\d [a-z]?\)? [.;] )
      | (?P<year> \b (?:1[5-9]|20)\d\d [a-z]?\)? )
      | (?P<pages_point> \d\s?[-‐-―−]\s?\p{L}?\d+ \. )
      | (?P<pages> \d\s?[-‐-―−]\s?\p{L}?\d+ )
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
YEAR = regex.compile(r"\b(?:1[5-9]|20)\d\d(?!\d)")
LOCATOR = regex.compile(
    rf"(?: \b (?: {alternatives('page')} | {alternatives('volume')} | {alternatives('issue')} ) \s? \d )",
    regex.VERBOSE | regex.IGNORECASE,
)
TAIL = 40  # how much of a line's end is looked at


def attributes(entries: EntryList) -> list[list[str]]:
    """The attributes of every line of a list."""
    since = _lines_since_name(entries)
    years = [_year_place(item.view.text) for item in entries.lines]
    ends = [_end(item.view.text) for item in entries.lines]
    about = list(_about_the_list(entries))
    habits = _habits(entries, ends, years)
    out = []
    for k in range(len(entries.lines)):
        features = ["bias", *_own(entries, k), *_place(entries, k)]
        features += [f"year={years[k]}", f"since={since[k]}"]
        if k:
            features += _before(entries, k, ends[k - 1], years)
            features += [
                f"end_habit={habits[0][ends[k - 1]]}",
                f"end_habit={habits[0][ends[k - 1]]}&{_name(entries, k)}",
            ]
            features += [
                f"year_habit={habits[1]}&{years[k - 1]}&{ends[k - 1]}",
                f"year_habit={habits[1]}&since={since[k]}",
            ]
        else:
            features.append("first")
        if k + 1 < len(entries.lines):
            features += _after(entries.seen[k + 1], k + 1 in entries.chained)
        features += [f"{fact}&{own}" for fact in about for own in _key_facts(entries, k, ends)]
        out.append(features)
    return out


def _about_the_list(entries: EntryList) -> Iterator[str]:
    yield f"chained{_bucket(entries.chained_share)}"
    yield f"blanks{_bucket(entries.blank_share)}"
    yield f"indented{_bucket(entries.indented_share)}"
    yield f"sorted{_bucket(entries.sorted_share)}"
    yield f"named{_bucket(entries.named_share)}"
    yield f"usual_{entries.usual_name}"


def _bucket(share: float) -> str:
    return str(sum(share > edge for edge in (0.01, 0.08, 0.2, 0.45, 0.8)))


def _key_facts(entries: EntryList, k: int, ends: list[str]) -> Iterator[str]:
    """The few facts whose weight depends on the kind of list."""
    seen, item = entries.seen[k], entries.lines[k]
    chain = (
        f"chain_{seen.mark.form if seen.mark else 'key'}"
        if k in entries.chained
        else "mark"
        if seen.mark
        else "key"
        if seen.has_key
        else "none"
    )
    yield chain
    yield f"blank{min(2, item.line.blank_before)}"
    yield f"left{item.view.indent <= entries.left_indent + 1}"
    yield f"name_{_name(entries, k)}"
    if k:
        yield f"{_name(entries, k)}&{ends[k - 1]}"
        yield f"fill{_fill(entries, k - 1)}"


def _name(entries: EntryList, k: int) -> str:
    """How the line's opening name goes with the list's usual names and their order."""
    seen = entries.seen[k]
    if not seen.name_kind:
        return "none"
    kind = "usual" if KINDS[seen.name_kind] == entries.usual_name else "other"
    return kind + ("_sorted" if k in entries.sorted_names else "")


def _own(entries: EntryList, k: int) -> Iterator[str]:
    seen, text = entries.seen[k], entries.lines[k].view.text
    start = START.match(seen.body)
    yield f"start={start.lastgroup if start else 'empty'}"
    yield f"name={seen.name_kind}"
    yield f"mark={seen.mark.form if seen.mark else 'key' if seen.has_key else ''}"
    yield f"short={min(4, len(text) // 8)}"
    if LOCATOR.match(text):
        yield "locator_start"
    if LOCATOR.search(text):
        yield "locator"
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


def _before(entries: EntryList, k: int, end: str, years: list[str]) -> Iterator[str]:
    """What the line before tells: how it ends, how full it is, whether the next word would still have fitted."""
    seen, text = entries.seen[k], entries.lines[k].view.text
    start = START.match(seen.body)
    kind = start.lastgroup if start else "empty"
    fill = _fill(entries, k - 1)
    word = text.split(None, 1)[0]
    fitted = _length(entries, k - 1) + 1 + len(word) <= entries.width
    yield f"end={end}"
    yield f"end={end}&start={kind}"
    yield f"end={end}&name={seen.name_kind}"
    yield f"fill={fill}"
    yield f"fitted={fitted}"
    yield f"fill={fill}&end={end}"
    yield f"fitted={fitted}&name={bool(seen.name_kind)}"
    yield f"year_before={years[k - 1]}"
    yield f"name_before={entries.seen[k - 1].name_kind}"
    if not entries.seen[k - 1].body:
        yield "lone_mark_before"


def _after(seen: Seen, chained: bool) -> Iterator[str]:
    start = START.match(seen.body)
    yield f"next={start.lastgroup if start else 'empty'}"
    yield f"next_name={bool(seen.name_kind)}"
    yield f"next_chained={chained}"


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


def _lines_since_name(entries: EntryList) -> list[str]:
    """For each line how many lines ago a name of the usual kind opened one, and whether a year has come since."""
    out, ago, year = [], 9, False
    for k, item in enumerate(entries.lines):
        out.append(f"{min(ago, 5)}{year}")
        if k in entries.chained or _name(entries, k).startswith("usual"):
            ago, year = 0, False
        ago += 1
        year = year or YEAR.search(item.view.text) is not None
    return out
