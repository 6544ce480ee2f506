"""The tree that an article's headings make."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.drafts.block import Block, SectionDraft


def sections_of(body: Sequence[Block]) -> list[SectionDraft]:
    """The sections of a body; a skipped level is no error, a lower heading goes below the last higher one."""
    roots: list[SectionDraft] = []
    open_sections: list[SectionDraft] = []
    for block in body:
        if block.kind != "heading":
            if open_sections:
                open_sections[-1].blocks.append(block)
            continue
        section = SectionDraft(block, block.fields.get("level") or 1)
        while open_sections and open_sections[-1].level >= section.level:
            open_sections.pop()
        (open_sections[-1].sections if open_sections else roots).append(section)
        open_sections.append(section)
    return roots
