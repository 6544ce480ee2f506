"""Every id that is named exists and is of the right kind, and citations and references agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from papersect.integrity.ids import sections
from papersect.integrity.problem import Problem, Subject, extent, lies_within
from papersect.model.document import Document
from papersect.model.nodes import Affiliation, Author, Citation, Leaf
from papersect.model.walk import citations, leaf_citations, leaves

REFERENCES = frozenset({"reference"})
MEANT: dict[str, frozenset[str]] = {  # what a marker of each style can mean
    "numeric": REFERENCES,
    "author_year": REFERENCES,
    "superscript": REFERENCES,
    "note": frozenset({"footnote", "reference"}),
    "cross_reference": frozenset({"table", "figure", "equation", "heading", "statement", "code"}),
}


def targets_exist(subject: Subject) -> Iterator[Problem]:
    """What citations, authors, parallel entries and diagnostics name is there, and is what can be named so."""
    kinds = {leaf.id: leaf.type for leaf, _ in leaves(subject.document)}
    for citation, pointer in citations(subject.document):
        for k, item in enumerate(citation.items):
            if item.target is not None and kinds.get(item.target) not in MEANT[citation.style]:
                there = kinds.get(item.target, "nothing")
                message = f"the target {item.target} of a {citation.style} citation is {there}"
                yield Problem(f"{pointer}/items/{k}/target", message, extent(citation.spans))
    yield from _affiliations_exist(subject.document)
    yield from _others_exist(subject.document, kinds)


def _affiliations_exist(document: Document) -> Iterator[Problem]:
    for a, article in enumerate(document.articles):
        affiliations = {node.id for node in article.front if isinstance(node, Affiliation)}
        for n, node in enumerate(article.front):
            for k, person in enumerate(node.names if isinstance(node, Author) else ()):
                for name in person.affiliations:
                    if name not in affiliations:
                        pointer = f"/articles/{a}/front/{n}/names/{k}/affiliations"
                        yield Problem(pointer, f"{name} is no affiliation of this article", extent(node.spans))


def _others_exist(document: Document, kinds: dict[str, str]) -> Iterator[Problem]:
    for a, article in enumerate(document.articles):
        for n, entry in enumerate(article.references):
            if entry.parallel_of is not None and (
                kinds.get(entry.parallel_of) != "reference" or entry.parallel_of == entry.id
            ):
                pointer = f"/articles/{a}/references/{n}/parallel_of"
                yield Problem(pointer, f"{entry.parallel_of} is no other reference", extent(entry.spans))
    known = kinds.keys() | {article.id for article in document.articles}
    known |= {section.id for article in document.articles for section, _ in sections(article, "")}
    for n, remark in enumerate(document.diagnostics):
        if remark.node is not None and remark.node not in known:
            yield Problem(f"/diagnostics/{n}/node", f"no node has the id {remark.node}")


def status_agrees_with_items(subject: Subject) -> Iterator[Problem]:
    """A citation is resolved where every item has a target; where not, it says why."""
    for citation, pointer in citations(subject.document):
        resolved = bool(citation.items) and all(item.target is not None for item in citation.items)
        if (citation.status == "resolved") != resolved:
            message = f"is called {citation.status}, against what its items say"
            yield Problem(f"{pointer}/status", message, extent(citation.spans))
        if (citation.reason is None) != (citation.status == "resolved"):
            yield Problem(f"{pointer}/reason", "a reason belongs to what is unresolved", extent(citation.spans))


def cited_by_mirrors_citations(subject: Subject) -> Iterator[Problem]:
    """A reference lists exactly the citations that mean it."""
    meaning: dict[str, set[str]] = defaultdict(set)
    for citation, _ in citations(subject.document):
        for item in citation.items:
            if item.target is not None:
                meaning[item.target].add(citation.id)
    for a, article in enumerate(subject.document.articles):
        for n, entry in enumerate(article.references):
            listed = entry.cited_by
            if set(listed) != meaning[entry.id] or len(set(listed)) != len(listed):
                odd = sorted(set(listed) ^ meaning[entry.id]) or listed
                message = f"lists and citations disagree on {', '.join(odd[:3])}"
                yield Problem(f"/articles/{a}/references/{n}/cited_by", message, extent(entry.spans))


def markers_stand_in_their_nodes(subject: Subject) -> Iterator[Problem]:
    """A citation's text is what stands at its place in the node, and its spans lie inside the node's."""
    for leaf, pointer in leaves(subject.document):
        for citation, place in leaf_citations(leaf, pointer):
            if not _inside(citation, leaf):
                yield Problem(f"{place}/spans", f"lie outside those of {leaf.id}", extent(citation.spans))
        for k, citation in enumerate(leaf.citations):
            yield from _placed(citation, leaf.text, f"{pointer}/citations/{k}")


def _inside(citation: Citation, leaf: Leaf) -> bool:
    return all(lies_within(span.start, span.end, leaf.spans) for span in citation.spans)


def _placed(citation: Citation, text: str, pointer: str) -> Iterator[Problem]:
    start, end = citation.at.start, citation.at.end
    if not 0 <= start < end <= len(text) or text[start:end] != citation.text:
        message = f"text[{start}:{end}] of the node is not {citation.text!r}"
        yield Problem(f"{pointer}/at", message, extent(citation.spans))
