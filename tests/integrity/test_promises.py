"""Each promise notices when it is broken, and says where."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.conftest import SAMPLES

from papersect.integrity.problem import Problem
from papersect.integrity.promises import PROMISES, SOURCE_PROMISES, broken_promises
from papersect.integrity.reading import document_of
from papersect.pipeline import extract
from papersect.writers.table import WRITERS

Json = Any
SAMPLE = SAMPLES / "english-numeric.txt"
TEXT = SAMPLE.read_text("utf-8")


def written() -> Json:
    return json.loads(WRITERS["json"](extract(TEXT)))


def nodes(document: Json, kind: str) -> list[Json]:
    parts = ("front", "body", "references")
    found = [n for a in document["articles"] for part in parts for n in a[part]] + document["furniture"]
    return [node for node in found if node["type"] == kind]


def cited(document: Json) -> Json:
    """A paragraph with a citation that has a target."""
    return next(n for n in nodes(document, "paragraph") if any(c["items"][0]["target"] for c in n["citations"]))


def same_id_twice(document: Json) -> None:
    nodes(document, "paragraph")[1]["id"] = nodes(document, "paragraph")[0]["id"]


def id_of_another_article(document: Json) -> None:
    nodes(document, "paragraph")[0]["id"] = "a7.p99"


def swap_nodes(document: Json) -> None:
    body = document["articles"][0]["body"]
    body[0], body[-1] = body[-1], body[0]


def empty_span(document: Json) -> None:
    span = nodes(document, "paragraph")[0]["spans"][0]
    span["end"] = span["start"]


def span_past_the_end(document: Json) -> None:
    nodes(document, "paragraph")[0]["spans"][-1]["end"] = 10**9


def article_too_short(document: Json) -> None:
    document["articles"][0]["span"]["end"] -= 100


def page_that_begins_late(document: Json) -> None:
    document["source"]["pages"][0]["span"]["start"] = 5


def remark_outside(document: Json) -> None:
    remark = {"code": "x", "severity": "info", "message": "x", "span": {"start": 0, "end": 10**9}, "node": None}
    document["diagnostics"].append(remark)


def target_that_is_nowhere(document: Json) -> None:
    cited(document)["citations"][0]["items"][0]["target"] = "a1.r999"


def target_of_the_wrong_kind(document: Json) -> None:
    cited(document)["citations"][0]["items"][0]["target"] = nodes(document, "paragraph")[0]["id"]


def resolved_without_target(document: Json) -> None:
    cited(document)["citations"][0]["items"][0]["target"] = None


def unresolved_without_reason(document: Json) -> None:
    cited(document)["citations"][0].update(status="unresolved", reason=None)


def forgotten_citation(document: Json) -> None:
    next(r for r in nodes(document, "reference") if r["cited_by"])["cited_by"].pop()


def marker_elsewhere(document: Json) -> None:
    citation = next(c for n in nodes(document, "paragraph") for c in n["citations"])
    citation["at"]["start"] += 1


def marker_outside_its_node(document: Json) -> None:
    citation = next(c for n in nodes(document, "paragraph") for c in n["citations"])
    citation["spans"] = [{"start": 0, "end": 1}]


def section_of_another_title(document: Json) -> None:
    document["articles"][0]["sections"][0]["title"] = "Something else"


def section_with_a_node_twice(document: Json) -> None:
    section = next(s for s in document["articles"][0]["sections"] if s["nodes"])
    section["nodes"].append(section["nodes"][0])


def run_past_the_text(document: Json) -> None:
    nodes(document, "paragraph")[0]["alignment"][-1][2] += 1000


def runs_in_disorder(document: Json) -> None:
    next(n for n in nodes(document, "paragraph") if len(n["alignment"]) > 1)["alignment"].reverse()


def inserted_letters(document: Json) -> None:
    nodes(document, "paragraph")[0]["text"] += "xyz"


def cell_outside_its_table(document: Json) -> None:
    row = next(row for table in nodes(document, "table") for row in table["rows"])
    row[0]["spans"] = [{"start": 0, "end": 3}]


def false_sum(document: Json) -> None:
    document["coverage"]["in_articles"] -= 1


def doubled_text(document: Json) -> None:
    first, second = nodes(document, "paragraph")[:2]
    second["spans"] = first["spans"] + second["spans"]


def dropped_node(document: Json) -> None:
    document["articles"][0]["body"].pop()


def false_counts(document: Json) -> None:
    document["coverage"]["nonblank"] += 1
    document["coverage"]["in_furniture"] += 1


def silent_repair(document: Json) -> None:
    node = nodes(document, "paragraph")[0]
    node["text"] = node["text"].replace("a", "o")


def left_out_word(document: Json) -> None:
    run = nodes(document, "paragraph")[0]["alignment"][0]
    run[0], run[1], run[2] = run[0] + 5, run[1] + 5, run[2] - 5


def changed_cell(document: Json) -> None:
    cell = next(c for table in nodes(document, "table") for row in table["rows"] for c in row if c["text"])
    cell["text"] += "9"


BREAKS: dict[Callable[[Json], None], str] = {
    same_id_twice: "unique ids",
    id_of_another_article: "well-formed ids",
    swap_nodes: "order of nodes",
    empty_span: "order of spans",
    span_past_the_end: "order of spans",
    article_too_short: "articles hold their nodes",
    page_that_begins_late: "pages divide the source",
    remark_outside: "diagnostics in the source",
    target_that_is_nowhere: "targets exist",
    target_of_the_wrong_kind: "targets exist",
    resolved_without_target: "misses say why",
    unresolved_without_reason: "misses say why",
    forgotten_citation: "cited_by mirrors citations",
    marker_elsewhere: "citations in their nodes",
    marker_outside_its_node: "citations in their nodes",
    section_of_another_title: "sections agree with headings",
    section_with_a_node_twice: "sections agree with headings",
    run_past_the_text: "order of alignment",
    runs_in_disorder: "order of alignment",
    inserted_letters: "only blanks inserted",
    cell_outside_its_table: "cells in their table",
    false_sum: "coverage adds up",
    doubled_text: "nothing doubled",
    dropped_node: "nothing dropped",
    false_counts: "coverage is right",
    silent_repair: "verbatim alignment",
    left_out_word: "only line-end hyphens left out",
    changed_cell: "cells hold the source",
}


def problems(document: Json) -> list[Problem]:
    data = json.dumps(document).encode()
    read, wrong = document_of(data, document)
    assert read, wrong
    return list(broken_promises(read, TEXT))


def at(pointer: str, document: Json) -> Json:
    """What a JSON pointer points at."""
    for part in pointer.split("/")[1:]:
        document = document[int(part) if isinstance(document, list) else part]
    return document


def test_what_papersect_writes_keeps_every_promise() -> None:
    assert problems(written()) == []


@pytest.mark.parametrize(("breaking", "promise"), BREAKS.items(), ids=[breaking.__name__ for breaking in BREAKS])
def test_a_broken_promise_is_noticed(breaking: Callable[[Json], None], promise: str) -> None:
    document = written()
    breaking(document)
    found = problems(document)
    assert promise in {problem.promise for problem in found}
    for problem in found:
        at(problem.pointer, document)


def test_every_promise_is_broken_once_above() -> None:
    assert set(BREAKS.values()) == PROMISES.keys() | SOURCE_PROMISES.keys()


def test_all_problems_are_reported() -> None:
    document = written()
    for breaking in (same_id_twice, target_that_is_nowhere, false_sum):
        breaking(document)
    assert {"unique ids", "targets exist", "coverage adds up"} <= {problem.promise for problem in problems(document)}
