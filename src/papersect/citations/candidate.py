"""What a finder hands on: a stretch of text that may be a citation marker."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.drafts.block import Item, Marker


@dataclass(slots=True)
class Candidate:
    """A possible marker at `[start, end)` of the text of carrier number `carrier`.

    `form` names the finder's pattern, which the document-wide decision goes by; `numbers` are those a numeric one has,
    in its order; `sure` says that the form alone proves it, whatever the rest of the document does; candidates of one
    parenthesis share a `group`.
    """

    start: int
    end: int
    style: str
    form: str
    items: list[Item]
    numbers: tuple[int, ...] = ()
    sure: bool = False
    carrier: int = 0
    group: int = -1

    def years(self) -> list[int]:
        """How many items each year of a mention stands for, letters after it included: 2002, 2012a, b → 1, 2."""
        counts: list[int] = []
        previous = ""
        for item in self.items:
            year = (item.key or "").rstrip("abcdefghijkабвг")[-4:]
            if year == previous and (item.key or "")[-1:].isalpha():
                counts[-1] += 1
            else:
                counts.append(1)
            previous = year
        return counts

    def marker(self) -> Marker:
        """The marker it becomes when it is accepted."""
        return Marker(self.start, self.end, self.style, self.items)
