"""What each corpus calls the nodes papersect publishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from papersect.model.nodes import Heading, Leaf

# A node kind that is missing from a corpus's table keeps its own name where `rest` is None, else it is called that.
FRONT_OF_ZONES = (
    "title",
    "author",
    "affiliation",
    "address",
    "email",
    "abstract",
    "keywords",
    "classification",
    "notice",
)
HEADING_LEVELS = {1: "sectionHeader", 2: "subsectionHeader"}
DEEPER = "subsubsectionHeader"


@dataclass(frozen=True, slots=True)
class Names:
    """How a corpus names kinds of node; `floats` says whether a caption is called what its table or figure is."""

    kinds: Mapping[str, str]
    rest: str | None = None
    floats: bool = False


SECTLABEL = Names(
    {
        "abstract": "bodyText",
        "paragraph": "bodyText",
        "keywords": "keyword",
        "classification": "category",
        "list_item": "listItem",
        "page_number": "page",
        "running_header": "note",
        "running_footer": "note",
        "notice": "copyright",
        "statement": "construct",
        "code": "construct",
        "table_note": "table",
    }
)
ZONES = Names(
    {
        **dict.fromkeys(FRONT_OF_ZONES, "front"),
        "reference": "reference",
        "page_number": "page",
        "running_header": "headnote",
        "running_footer": "footnote",
        "footnote": "footnote",
    },
    rest="body",
)
THESES = Names(
    {
        "heading": "title",
        "title": "title",
        "reference": "ref",
        **dict.fromkeys(("page_number", "running_header", "running_footer"), "meta"),
    },
    rest="text",
)
FULLTEXT = Names(
    {
        "heading": "heading",
        "title": "heading",
        "table": "table",
        "table_note": "table",
        "figure": "figure",
        "equation": "equation",
        "list_item": "item",
    },
    rest="paragraph",
    floats=True,
)
JATS = Names({"address": "affiliation", "email": "affiliation", "table_note": "table", "statement": "paragraph"})
RUSSIAN = Names(
    {
        "title": "title",
        **dict.fromkeys(("author", "affiliation", "address", "email"), "author"),
        "abstract": "abstract",
        "keywords": "keywords",
        "heading": "heading",
        "table": "table",
        "table_note": "table",
        "figure": "figure",
        "reference": "reference",
    },
    rest="paragraph",
    floats=True,
)
AS_PUBLISHED = Names({})
BY_HAND = Names({})  # as lines are labelled: headings with their level, captions with what they are of
CORPORA: Mapping[str, Names] = {
    "sectlabel": SECTLABEL,
    "zones": ZONES,
    "volumes": ZONES,
    "theses": THESES,
    "fulltext": FULLTEXT,
    "fragments": FULLTEXT,
    "labelled": BY_HAND,
}
FAMILIES: Mapping[str, Names] = {"pmc": JATS, "scielo": JATS, "russian": RUSSIAN}


def names_of(corpus: str) -> Names:
    """The table of a corpus, or of the family its name begins with."""
    family = (names for prefix, names in FAMILIES.items() if corpus.startswith(prefix))
    return CORPORA.get(corpus) or next(family, AS_PUBLISHED)


def label_of(node: Leaf, owner: Leaf | None, in_front: bool, corpus: str) -> str:
    """What a corpus calls a node; `owner` is the table or figure that a caption or note belongs to."""
    names = names_of(corpus)
    if names is SECTLABEL and isinstance(node, Heading):
        return HEADING_LEVELS.get(node.level, DEEPER)
    if names is SECTLABEL and node.type == "caption":
        return "tableCaption" if owner and owner.type == "table" else "figureCaption"
    if names is BY_HAND and isinstance(node, Heading):
        return f"heading{min(3, node.level)}"
    if names is BY_HAND and node.type == "caption" and owner:
        return f"{owner.type}_caption"
    if names is ZONES and in_front:
        return "front"
    if names.floats and node.type == "caption" and owner:
        return owner.type
    return names.kinds.get(node.type, names.rest or node.type)
