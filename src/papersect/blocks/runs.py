"""Lines of one label that stand together to blocks: all that is neither running text nor a float."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import regex

from papersect.blocks.group import Group, kind_of
from papersect.blocks.two_lines import parts_headings
from papersect.languages.lexicon import phrases, vocabulary
from papersect.lines.view import LabelledLine

Parting = Callable[[LabelledLine, LabelledLine], bool]

GOES_ON = regex.compile(r"[,:;&‐¬\u00ad-]$")
MARKED = regex.compile(r"(?: \d{1,2} | [\p{Ll}] | [*†‡§¶¹²³⁴-⁹]+ ) [.)]? (?: \s* \p{Lu} | $ )", regex.VERBOSE)
BETWEEN_NAMES = regex.compile(r"\s* [,;•·]+ \s+ (?= \p{Lu} )", regex.VERBOSE)
MARK_BEHIND = regex.compile(r"[\d*†‡§¶#] [,\s]* $", regex.VERBOSE | regex.REVERSE)  # read backwards
INITIAL_BEHIND = regex.compile(r"\b \p{Lu} \. $", regex.VERBOSE | regex.REVERSE)
OPEN_BRACKET = regex.compile(r"\( [^()]{1,40} $", regex.VERBOSE | regex.REVERSE)
FEWEST = 2  # names before one that is cut by the line end
NUMBERED = regex.compile(r"[(\[] \s? (?=[\p{L}.]*\d) [\p{L}\p{N}.]{1,6} \s? [)\]] [.,;]? $", regex.VERBOSE)
RELATIONS = "=<>≤≥≈≃≅≡≠∼~∝→⇒⇔⟶⇌∈⊂⊆"
RELATION = regex.compile(f"[{RELATIONS}]")
OPERATOR = regex.compile(rf"[{RELATIONS}+−–×·⋅/*)\]}}] | -\s", regex.VERBOSE)
OPEN_OPERATOR = regex.compile(rf"[{RELATIONS}+−–×·⋅/*(\[{{∑∏∫√-]$")
SHREDDED = 6  # characters: a relation so short is the limit of a sum


def runs(labelled: Sequence[LabelledLine], but: frozenset[str]) -> Iterator[Group]:
    """The blocks of all kinds except those named."""
    lines: list[LabelledLine] = []
    kind = ""
    for line in labelled:
        here = kind_of(line.label)
        if lines and (here != kind or PARTINGS.get(kind, at_gap)(lines[-1], line)):
            yield Group(kind, lines)
            lines = []
        kind = here
        if kind not in but:
            lines.append(line)
    if lines:
        yield Group(kind, lines)


def always(_: LabelledLine, __: LabelledLine) -> bool:
    """Each line by itself."""
    return True


def at_gap(before: LabelledLine, after: LabelledLine) -> bool:
    """At an empty line or a page break."""
    return after.line.blank_before > 0 or before.line.page != after.line.page


def _goes_on(before: LabelledLine, after: LabelledLine) -> bool:
    """Whether the words at the joint say that a list of names or a title goes on."""
    text = after.view.text
    last = before.view.words[-1:]
    first = after.view.words[:1]
    joins = phrases("and")
    return (
        bool(GOES_ON.search(before.view.text))
        or text[:1].islower()
        or text[:1] in ",;&"
        or (last + first != () and any(word in joins for word in last + first))
    )


def _cuts_name(text: str) -> bool:
    """Whether a line of names ends in the midst of one: it lacks the mark that the others have, or ends in an initial
    as no other does.

    Yes:   Ada Frost 1 , Bo Flake 2 , Anna I. | Hail 3
           Ada Frost, Bo Flake, Anna I. | Hail
    No:    Ada Frost 1 , Bo Flake 2 , Anna Hail 3 | C. Storm 4
           Frost A., Flake B., Hail A. | Storm C.
    """
    *names, last = BETWEEN_NAMES.split(text)
    if len(names) < FEWEST:
        return False
    if all(MARK_BEHIND.search(name) for name in names):
        return MARK_BEHIND.search(last) is None
    return INITIAL_BEHIND.search(last) is not None and not any(INITIAL_BEHIND.search(name) for name in names)


def _at_unfinished_gap(before: LabelledLine, after: LabelledLine) -> bool:
    return at_gap(before, after) and not (_goes_on(before, after) or _is_unfinished(before))


def _is_unfinished(line: LabelledLine) -> bool:
    """Whether a line ends in a word that needs another, or in an open bracket.

    Yes:   The Ice of the Lakes between  ·  The Ice (Glacies of
    No:    The Ice of the Lakes (II)
    """
    *before, last = line.view.words or ("",)
    return (bool(before) and (last,) in vocabulary("governing_word")) or OPEN_BRACKET.search(line.view.text) is not None


def _unless_going_on(before: LabelledLine, after: LabelledLine) -> bool:
    return not (_goes_on(before, after) or (not at_gap(before, after) and _cuts_name(before.view.text)))


def _at_mark(before: LabelledLine, after: LabelledLine) -> bool:
    return at_gap(before, after) or bool(MARKED.match(after.view.text))


def _at_concept(concept: str) -> Parting:
    def parts(before: LabelledLine, after: LabelledLine) -> bool:
        return at_gap(before, after) or concept in after.view.concepts_at_start

    return parts


def _at_new_equation(before: LabelledLine, after: LabelledLine) -> bool:
    """Behind the number of an equation; at a gap, unless what stands on either side is but a piece of one, as where
    extraction has torn fractions and sums to shreds: without a relation of its own, or at an open operator.

    Yes:   a = b (1) | c  ·  a = b, | (an empty line) c = d + e
    No:    a = | (an empty line) c  ·  a = b | (an empty line) (1)  ·  a = b | (an empty line) + c = d
    """
    text, above = after.view.text, before.view.text
    if NUMBERED.search(above) or before.line.page != after.line.page:
        return True
    whole = RELATION.search(text) is not None and len(text) > SHREDDED and OPERATOR.match(text) is None
    return after.line.blank_before > 0 and whole and OPEN_OPERATOR.search(above) is None


def _after_page(before: LabelledLine, after: LabelledLine) -> bool:
    return at_gap(before, after) or before.view.text[-1:].isdigit()


def _at_new_algorithm(before: LabelledLine, after: LabelledLine) -> bool:
    return "algorithm" in after.view.concepts_at_start and after.line.blank_before > 0


PARTINGS: dict[str, Parting] = {
    "title": _at_unfinished_gap,
    "author": _unless_going_on,
    "affiliation": _at_mark,
    "address": _at_mark,
    "email": always,
    "keywords": _at_concept("keywords"),
    "classification": _at_concept("classification"),
    "heading": parts_headings,
    "equation": _at_new_equation,
    "code": _at_new_algorithm,
    "page_number": always,
    "running_header": always,
    "running_footer": always,
    "toc_entry": _after_page,
}
"""Where one block of a kind ends and the next begins, though no other kind stands between."""
