"""The fields of an entry: one table of named recognisers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from papersect.references.entry import EntryText
from papersect.text.spans import Span


def authors(entry: EntryText) -> list[str] | None:
    """The names as written, those after a title and a slash included."""
    spans = entry.names.spans or (entry.responsible.spans if entry.responsible else ())
    return [entry.text[slice(*span)].strip(" ,") for span in spans] or None


def _cut(entry: EntryText, span: Span | None) -> str | None:
    return entry.text[slice(*span)] if span else None


Value = str | int | list[str] | None
Recogniser = Callable[[EntryText], Value]

FIELDS: Mapping[str, Recogniser] = MappingProxyType(
    {
        "label": lambda entry: entry.label.text if entry.label else None,
        "number": lambda entry: entry.label.number if entry.label else None,
        "authors": authors,
        "year": lambda entry: _cut(entry, entry.year),
        "title": lambda entry: _cut(entry, entry.titles.title),
        "container": lambda entry: _cut(entry, entry.titles.container),
        "volume": lambda entry: _cut(entry, entry.locators.volume),
        "pages": lambda entry: _cut(entry, entry.locators.pages),
        "doi": lambda entry: _cut(entry, entry.links.doi),
        "url": lambda entry: _cut(entry, entry.links.url),
    }
)


def read_fields(text: str, label_forms: frozenset[str] | None = None) -> dict[str, Value]:
    """All fields of an entry; None where one is not found. Every value is cut from the text as it stands.

    `label_forms` are the forms of label to be read (see `labels`); without them any.

    >>> fields = read_fields("[3] H. Meyer and A. Ozols, “Quiet lakes,” Lake Res., vol. 12, pp. 45–51, 2004.")
    >>> fields["authors"], fields["title"], fields["container"], fields["pages"], fields["year"]
    (['H. Meyer', 'A. Ozols'], 'Quiet lakes', 'Lake Res', '45–51', '2004')
    """
    entry = EntryText(text, label_forms)
    return {name: recognise(entry) for name, recognise in FIELDS.items()}
