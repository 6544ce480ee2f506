"""References that stand in footnotes, as is the habit in German and in the humanities."""

from __future__ import annotations

from papersect.references.fields import read_fields


def is_reference(text: str) -> bool:
    """Whether a footnote names a work: by a link to it, or by its authors together with a year, pages or a container.

    >>> is_reference("12 Zieglgruber, L.: Vom Messen der Tiefe. In: Lot und Leine, 2009, S. 9–30.")
    True
    >>> is_reference("3 Берёзкин А.П. Тихие озёра // Вестник лимнологии. 2011. С. 15.")
    True
    >>> is_reference("* The survey was made in spring."), is_reference("Ebd., S. 12.")
    (False, False)
    """
    fields = read_fields(text)
    named = fields["authors"] and any(fields[name] for name in ("year", "pages", "container"))
    return bool(fields["doi"] or named)
