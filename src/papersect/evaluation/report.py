"""Figures for people: tables of classes, the worst confusions, the worst documents."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from papersect.evaluation.figures.lines import Lines
from papersect.evaluation.scores import Report, Scores, figures

MOST = 8  # confusions and documents named for each corpus


def report_text(scores: Scores, by_document: bool = False) -> str:
    """The whole report, ready to print."""
    return "\n".join(_report(scores, by_document)) + "\n"


def report_json(scores: Scores, by_document: bool = False) -> str:
    """The figures and confusions of each corpus as JSON, if wanted with the share of lines right in each document."""
    report = figures(scores)
    report["confusions"] = {
        corpus: [[wanted, got, count] for (wanted, got), count in lines.confusions.most_common()]
        for corpus, lines in scores.lines.items()
    }
    if by_document:
        report["by_document"] = scores.by_document
    return orjson.dumps(report, option=orjson.OPT_INDENT_2).decode() + "\n"


def _report(scores: Scores, by_document: bool) -> Iterator[str]:
    for corpus, lines in scores.lines.items():
        yield f"{corpus}: {scores.documents[corpus]} documents, lines: macro F1 {lines.macro:.4f}, micro F1 " + (
            f"{lines.tally.share_right:.4f}"
        )
        yield from _classes(lines)
        yield from _confusions(lines)
        yield from _worst(scores, corpus, None if by_document else MOST)
        yield ""
    for name, figure in figures(scores).items():
        if name not in scores.lines:
            yield from _figure(name, figure)


def _classes(lines: Lines) -> Iterator[str]:
    yield f"  {'class':<20} precision    recall        F1   support"
    tally = lines.tally
    for kind in sorted(tally.classes(), key=lambda kind: -tally.support(kind)):
        shares = (tally.precision(kind), tally.recall(kind), tally.f1(kind))
        yield f"  {kind:<20}" + "".join(f"{_share(share):>10}" for share in shares) + f"{tally.support(kind):>10}"


def _confusions(lines: Lines) -> Iterator[str]:
    worst = [f"{want} as {got or 'nothing'} {n}" for (want, got), n in lines.confusions.most_common(MOST)]
    if worst:
        yield f"  most confused: {', '.join(worst)}"


def _worst(scores: Scores, corpus: str, most: int | None) -> Iterator[str]:
    own = {name: share for name, share in scores.by_document.items() if name.startswith(f"{corpus}/")}
    ranked = sorted(own, key=lambda name: (own[name], name))[:most]
    yield "  lines right in the worst documents:" if most else "  lines right by document:"
    yield from (f"    {own[name]:.4f} {name}" for name in ranked)


def _figure(name: str, figure: Report) -> Iterator[str]:
    yield f"{name}:"
    for key, value in figure.items():
        parts = value.items() if isinstance(value, dict) else [("", value)]
        yield f"  {key:<20}" + ", ".join(f"{part} {_share(share)}".strip() for part, share in parts)


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.4f}"
