"""What papersect promises of every document, each promise with the check that holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from papersect.integrity import alignment, cells, coverage, ids, links, order, sections
from papersect.integrity.problem import Check, Problem, Subject
from papersect.model.document import Document

PROMISES: Mapping[str, Check] = MappingProxyType(
    {
        "unique ids": ids.ids_are_unique,
        "well-formed ids": ids.ids_are_well_formed,
        "order of nodes": order.nodes_are_in_order,
        "order of spans": order.spans_are_in_order,
        "articles hold their nodes": order.articles_hold_their_nodes,
        "pages divide the source": order.pages_divide_the_source,
        "diagnostics in the source": order.remarks_lie_in_the_source,
        "targets exist": links.targets_exist,
        "misses say why": links.status_agrees_with_items,
        "cited_by mirrors citations": links.cited_by_mirrors_citations,
        "citations in their nodes": links.markers_stand_in_their_nodes,
        "sections agree with headings": sections.sections_agree_with_headings,
        "order of alignment": alignment.alignment_runs_are_in_order,
        "only blanks inserted": alignment.only_blanks_are_inserted,
        "cells in their table": cells.cells_lie_in_their_table,
        "coverage adds up": coverage.counts_add_up,
        "nothing doubled": coverage.leaves_do_not_overlap,
    }
)
# These need the text the document was made from.
SOURCE_PROMISES: Mapping[str, Check] = MappingProxyType(
    {
        "nothing dropped": coverage.every_character_has_a_leaf,
        "coverage is right": coverage.counts_are_right,
        "verbatim alignment": alignment.runs_are_verbatim,
        "only line-end hyphens left out": alignment.only_hyphens_are_left_out,
        "cells hold the source": cells.cells_hold_the_source,
    }
)


def broken_promises(document: Document, text: str | None = None) -> Iterator[Problem]:
    """Every problem of a document; with the text it was made from, also those that only the text shows."""
    subject = Subject(document, text)
    checks = PROMISES if text is None else {**PROMISES, **SOURCE_PROMISES}
    for promise, check in checks.items():
        for problem in check(subject):
            yield Problem(problem.pointer, problem.message, problem.span, promise)
