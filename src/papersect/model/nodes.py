"""The published nodes: frozen, validated, their field descriptions those of the schema."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar, cast, dataclass_transform

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

T = TypeVar("T")

Confidence = Annotated[float, Field(ge=0, le=1, description="How sure papersect is of this, 0 to 1.")]
AlignmentRun = Annotated[
    tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)], Annotated[int, Field(ge=1)]],
    Field(description="[text_start, source_start, length]: characters copied verbatim from the source."),
]


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def light(kind: type[T]) -> type[T]:
    """Makes a class immutable, and closed against unknown fields.

    A slotted dataclass, since there are many of these: a pydantic model weighs ten times as much.
    """
    made = dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))(kind)
    return cast("type[T]", made)


@light
class Span:
    """A half-open stretch of the source, in code points."""

    start: int = Field(ge=0, description="Offset of the first code point.")
    end: int = Field(ge=0, description="Offset just past the last code point.")


@light
class TextRange:
    """A half-open stretch of a node's own text, in code points."""

    start: int = Field(ge=0, description="Offset of the first code point in the node's text.")
    end: int = Field(ge=0, description="Offset just past the last code point in the node's text.")


@light
class Locator:
    """The place inside a cited work that a citation names."""

    kind: Literal[
        "page", "volume", "chapter", "section", "figure", "table", "note", "paragraph", "article", "other"
    ] = Field(description="What is counted: pages, volumes …")
    value: str = Field(description="The place as the citation writes it, such as 25 or 5–7.")


@light
class CitationItem:
    """One work, note, table … that a citation names."""

    key: str | None = Field(description="The number or author–year key as written; null where a marker has none.")
    target: str | None = Field(description="The id of the reference, footnote or float meant; null where unresolved.")
    implied: bool = Field(description="True where the key was not written but lies inside a range such as 3–5.")
    locator: Locator | None = Field(description="The place inside the work, where the citation names one.")


@light
class Citation:
    """A citation marker in the running text."""

    id: str = Field(description="Unique id, built from the node's.")
    spans: list[Span] = Field(min_length=1, description="Where the marker stands in the source.")
    at: TextRange = Field(description="Where the marker stands in the node's text.")
    text: str = Field(description="The marker as it stands in the node's text.")
    style: Literal["numeric", "author_year", "superscript", "note", "cross_reference"] = Field(
        description="The form of the marker."
    )
    items: list[CitationItem] = Field(description="What the marker names, in order.")
    status: Literal["resolved", "unresolved"] = Field(description="Resolved where every item has a target.")
    reason: str | None = Field(
        description="Why it is unresolved: no_reference_list, no_such_entry, ambiguous …; null where resolved."
    )


@light
class Leaf:
    """A node that owns a part of the source."""

    id: str = Field(description="Unique id, built from the article, the kind and the position.")
    type: str = Field(description="The kind of node.")  # each kind narrows it; here it fixes the place among the keys
    text: str = Field(description="The text, its line ends turned into blanks and its line-end hyphens resolved.")
    spans: list[Span] = Field(min_length=1, description="The stretches of source the node owns, in order.")
    alignment: list[AlignmentRun] = Field(description="Which characters of text stand where in the source.")
    confidence: Confidence = Field()  # a value, or dataclasses would put it last
    language: str | None = Field(description="ISO 639 code of the text's language; und where it cannot be told.")
    ocr_quality: float | None = Field(
        ge=0, le=1, description="How much the text looks like rightly read words, 0 to 1; null where too short to tell."
    )
    citations: list[Citation] = Field(description="The citation markers in the text, in order.")


@light
class Title(Leaf):
    """The title of an article, in one language."""

    type: Literal["title"] = Field(description="The kind of node.")


@light
class PersonName:
    """A person as an author line names them."""

    text: str = Field(description="The name as written, without marks.")
    family: str | None = Field(description="The family name.")
    given: str | None = Field(description="Given names or initials.")
    marks: list[str] = Field(description="The marks (*, ¹, a) that tie the person to affiliations and notes.")
    affiliations: list[str] = Field(description="Ids of the affiliations of this article with the same mark.")
    role: Literal["author", "supervisor"] = Field(description="Author, or the supervisor of the work.")


@light
class Author(Leaf):
    """A line of authors."""

    type: Literal["author"] = Field(description="The kind of node.")
    names: list[PersonName] = Field(description="The persons named, in order.")


@light
class Affiliation(Leaf):
    """An institution of the authors."""

    type: Literal["affiliation"] = Field(description="The kind of node.")
    marks: list[str] = Field(description="The marks that tie it to authors.")


@light
class Address(Leaf):
    """A postal address."""

    type: Literal["address"] = Field(description="The kind of node.")


@light
class Email(Leaf):
    """A line of e-mail addresses."""

    type: Literal["email"] = Field(description="The kind of node.")
    addresses: list[str] = Field(description="The e-mail addresses, as written.")


@light
class Abstract(Leaf):
    """An abstract, or one paragraph of it."""

    type: Literal["abstract"] = Field(description="The kind of node.")


@light
class Keywords(Leaf):
    """The author's keywords, in one language."""

    type: Literal["keywords"] = Field(description="The kind of node.")
    keywords: list[str] = Field(description="The keywords, without their label.")


@light
class ClassificationCode:
    """One code of a classification scheme."""

    scheme: str = Field(description="UDC, BBK, GRNTI, JEL, MSC, ACM, PACS, DOI … or other.")
    value: str = Field(description="The code as written.")


@light
class Classification(Leaf):
    """A line of classification codes or identifiers: UDC, MRNTI, JEL, MSC, DOI …"""

    type: Literal["classification"] = Field(description="The kind of node.")
    codes: list[ClassificationCode] = Field(description="The codes found in the line.")


@light
class Heading(Leaf):
    """A heading; its level counts from 1."""

    type: Literal["heading"] = Field(description="The kind of node.")
    level: int = Field(ge=1, description="Depth in the article, 1 for the highest.")
    number: str | None = Field(description="The number in front of it, as written, without its final point.")
    title: str = Field(description="The heading without its number.")


@light
class Paragraph(Leaf):
    """A paragraph of running text."""

    type: Literal["paragraph"] = Field(description="The kind of node.")


@light
class ListItem(Leaf):
    """An item of a list."""

    type: Literal["list_item"] = Field(description="The kind of node.")
    marker: str | None = Field(description="The bullet, number or letter in front of it.")


@light
class Equation(Leaf):
    """A displayed formula."""

    type: Literal["equation"] = Field(description="The kind of node.")
    number: str | None = Field(description="Its number at the margin, without brackets.")


@light
class Statement(Leaf):
    """A theorem, definition, lemma, proof …"""

    type: Literal["statement"] = Field(description="The kind of node.")
    kind: str | None = Field(description="What it calls itself, such as Theorem.")
    number: str | None = Field(description="Its number.")


@light
class Code(Leaf):
    """Program text or an algorithm."""

    type: Literal["code"] = Field(description="The kind of node.")
    number: str | None = Field(description="Its number, where it has one.")


@light
class Footnote(Leaf):
    """A footnote or an endnote."""

    type: Literal["footnote"] = Field(description="The kind of node.")
    marker: str | None = Field(description="The mark it begins with.")


@light
class Caption(Leaf):
    """The caption of a table or figure, its label included."""

    type: Literal["caption"] = Field(description="The kind of node.")


@light
class TableNote(Leaf):
    """A note below a table."""

    type: Literal["table_note"] = Field(description="The kind of node.")
    marker: str | None = Field(description="The mark it begins with.")


@light
class Cell:
    """A table cell; an empty one has no spans."""

    text: str = Field(description="The text of the cell; empty where it holds nothing.")
    spans: list[Span] = Field(description="Where it stands in the source, inside the table's spans.")
    row_span: int = Field(ge=1, description="How many rows it takes.")
    col_span: int = Field(ge=1, description="How many columns it takes.")
    header: bool = Field(description="True in header rows and for row headings.")
    citations: list[Citation] = Field(description="The citation markers in the cell, in order.")


@light
class Table(Leaf):
    """A table; its spans are its grid, rules included, and caption and notes stand beside it."""

    type: Literal["table"] = Field(description="The kind of node.")
    spans: list[Span] = Field(description="The stretches of source the node owns; empty where only a caption is left.")
    label: str | None = Field(description="The label as written, such as Table 1.")
    number: str | None = Field(description="The number in the label.")
    caption: Caption | None = Field(description="The caption, label included.")
    notes: list[TableNote] = Field(description="The notes that belong to it.")
    header_rows: int = Field(ge=0, description="How many of the first rows are its head.")
    rows: list[list[Cell]] = Field(description="The rows, each a list of cells; a spanned place is not listed again.")


@light
class Figure(Leaf):
    """A figure: what the text kept of its drawing, and its caption."""

    type: Literal["figure"] = Field(description="The kind of node.")
    spans: list[Span] = Field(description="The stretches of source the node owns; empty where only a caption is left.")
    label: str | None = Field(description="The label as written, such as Fig. 1.")
    number: str | None = Field(description="The number in the label.")
    caption: Caption | None = Field(description="The caption, label included.")


@light
class Reference(Leaf):
    """An entry of a reference list; fields not found with confidence are null."""

    type: Literal["reference"] = Field(description="The kind of node.")
    label: str | None = Field(description="The number or mark in front of it, as written.")
    number: int | None = Field(description="Its number, where the label is one.")
    cited_by: list[str] = Field(description="Ids of the citations that mean it.")
    authors: list[str] | None = Field(description="Author names as written, in order.")
    year: str | None = Field(description="Year of publication, with its letter where it has one.")
    title: str | None = Field(description="Title of the work.")
    container: str | None = Field(description="Journal, book or proceedings it stands in.")
    volume: str | None = Field(description="Volume.")
    pages: str | None = Field(description="Pages.")
    doi: str | None = Field(description="DOI, without a resolver's address.")
    url: str | None = Field(description="URL.")
    parallel_of: str | None = Field(description="Id of the entry that this one repeats in another script.")


@light
class PageNumber(Leaf):
    """A printed page number."""

    type: Literal["page_number"] = Field(description="The kind of node.")


@light
class RunningHeader(Leaf):
    """A line repeated at the head of pages."""

    type: Literal["running_header"] = Field(description="The kind of node.")


@light
class RunningFooter(Leaf):
    """A line repeated at the foot of pages."""

    type: Literal["running_footer"] = Field(description="The kind of node.")


@light
class Notice(Leaf):
    """A copyright, licence or publication notice."""

    type: Literal["notice"] = Field(description="The kind of node.")


@light
class TocEntry(Leaf):
    """A line of a contents page."""

    type: Literal["toc_entry"] = Field(description="The kind of node.")


@light
class Banner(Leaf):
    """A section or conference title over several articles."""

    type: Literal["banner"] = Field(description="The kind of node.")


@light
class Other(Leaf):
    """What belongs to no article and fits no other kind: a title page, a preface, debris."""

    type: Literal["other"] = Field(description="The kind of node.")


FrontNode = Annotated[
    Title | Author | Affiliation | Address | Email | Abstract | Keywords | Classification | Heading,
    Field(discriminator="type"),
]
BodyNode = Annotated[
    Heading | Paragraph | ListItem | Table | Figure | Equation | Statement | Code | Footnote,
    Field(discriminator="type"),
]
FurnitureNode = Annotated[
    PageNumber | RunningHeader | RunningFooter | Notice | TocEntry | Banner | Other,
    Field(discriminator="type"),
]
