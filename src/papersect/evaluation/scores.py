"""All figures over labelled papers, gathered document by document."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from papersect.evaluation.figures.articles import Articles, articles_of
from papersect.evaluation.figures.citations import citations_of
from papersect.evaluation.figures.levels import levels_of
from papersect.evaluation.figures.lines import Lines, lines_of
from papersect.evaluation.figures.painting import paint
from papersect.evaluation.figures.paragraphs import paragraphs_of
from papersect.evaluation.figures.tables import tables_of
from papersect.evaluation.figures.tally import Tally
from papersect.evaluation.gold import GoldDocument
from papersect.model.document import Document

Report = dict[str, Any]  # what JSON can hold


@dataclass(slots=True)
class Scores:
    """The figures of a set of documents, those that depend on the corpus by its name."""

    documents: Counter[str] = field(default_factory=Counter)
    lines: dict[str, Lines] = field(default_factory=lambda: defaultdict(Lines))
    paragraphs: Tally = field(default_factory=Tally)
    entries: Tally = field(default_factory=Tally)
    citations: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    tables: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    levels: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    articles: dict[str, Articles] = field(default_factory=lambda: defaultdict(Articles))
    by_document: dict[str, float] = field(default_factory=dict)

    def add(self, gold: GoldDocument, document: Document) -> None:
        """Count one document."""
        painting = paint(gold, document)
        corpus = gold.corpus
        lines = lines_of(painting)
        self.documents[corpus] += 1
        self.lines[corpus].merge(lines)
        (self.entries if corpus == "refs" else self.paragraphs).merge(paragraphs_of(painting))
        self.citations[corpus].merge(citations_of(painting))
        self.tables[corpus].merge(tables_of(painting))
        self.levels[corpus].merge(levels_of(painting))
        self.articles[corpus].merge(articles_of(painting))
        self.by_document[f"{corpus}/{gold.name}"] = lines.tally.share_right


def score(pairs: Iterable[tuple[GoldDocument, Document]]) -> Scores:
    """The figures of labelled papers, each with what papersect made of it."""
    scores = Scores()
    for gold, document in pairs:
        scores.add(gold, document)
    return scores


def figures(scores: Scores) -> Report:
    """The figures as plain data: for each corpus its lines, then each other figure by corpus."""
    report: Report = {corpus: _lines(scores, corpus) for corpus in scores.lines}
    for name, tally in (("paragraphs", scores.paragraphs), ("entries", scores.entries)):
        if tally.right or tally.missed:
            report[name] = {kind: tally.f1(kind) for kind in ("starts", "whole")}
    report |= _by_corpus("citations", scores.citations, ("spans", "characters", "links"))
    report |= _by_corpus("tables", scores.tables, ("cells", "found"))
    levels = {corpus: tally.share_right for corpus, tally in scores.levels.items() if tally.support()}
    joined = {
        corpus: {"starts": made.tally.f1(), "files_all_right": made.all_right / scores.documents[corpus]}
        for corpus, made in scores.articles.items()
        if made.joined
    }
    single = {
        corpus: made.whole / scores.documents[corpus] for corpus, made in scores.articles.items() if not made.joined
    }
    named = (("levels", levels), ("articles", joined), ("one_article", single))
    return report | {name: figure for name, figure in named if figure}


def _lines(scores: Scores, corpus: str) -> Report:
    lines = scores.lines[corpus]
    return {
        "documents": scores.documents[corpus],
        "macro": lines.macro,
        "micro": lines.tally.share_right,
        "classes": {kind: lines.tally.f1(kind) for kind in lines.tally.classes()},
    }


def _by_corpus(name: str, tallies: dict[str, Tally], kinds: tuple[str, ...]) -> Report:
    """A figure of the corpora whose gold knows it."""
    known = {corpus: tally for corpus, tally in tallies.items() if tally.right}
    figure = {corpus: {kind: tally.f1(kind) for kind in kinds} for corpus, tally in known.items()}
    return {name: figure} if figure else {}
