"""An entry's text with what was found in it; each thing is looked for once, where the one before it ended."""

from __future__ import annotations

from functools import cached_property

from papersect.references.labels import EntryLabel, label_of
from papersect.references.links import Links, links_of
from papersect.references.locators import Locators, locators_of
from papersect.references.names import Names, names_of, responsibility
from papersect.references.titles import Titles, titles_of
from papersect.references.years import year_of
from papersect.text.spans import Span

LONGEST = 3_000  # characters of an entry that are read; what is longer is no entry


class EntryText:
    """The text of one entry, read on demand. All spans count characters of `text`."""

    def __init__(self, text: str, label_forms: frozenset[str] | None = None) -> None:
        self.text = text[:LONGEST]
        self._label_forms = label_forms

    @cached_property
    def label(self) -> EntryLabel | None:
        """The number or key in front."""
        label = label_of(self.text)
        return label if label and (self._label_forms is None or label.form in self._label_forms) else None

    @property
    def begin(self) -> int:
        """Where the entry proper begins, after its label."""
        return self.label.end if self.label else 0

    @cached_property
    def links(self) -> Links:
        """DOI and address, and where the entry proper ends before them."""
        return links_of(self.text, self.begin)

    @cached_property
    def names(self) -> Names:
        """The names in front of the title."""
        return names_of(self.text, self.begin, self.links.begin)

    @cached_property
    def responsible(self) -> Names | None:
        """The names after a title and a slash, as library rules have them."""
        return responsibility(self.text, self.names.end, self.links.begin)

    @cached_property
    def year(self) -> Span | None:
        """The year of publication."""
        proper = year_of(self.text, self.names.end, self.links.begin)
        return proper or year_of(self.text, self.links.begin, self.links.access)

    @cached_property
    def locators(self) -> Locators:
        """Volume and pages, and where the first of them begins."""
        return locators_of(self.text, self.names.end, self.links.begin, self.year)

    @cached_property
    def titles(self) -> Titles:
        """Title and container."""
        return titles_of(self.text, self.names, self.year, self.locators, self.links.begin)
