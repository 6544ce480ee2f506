"""All that is learned, and from what: a new learned task is one row in the table."""

from __future__ import annotations

import difflib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from papersect.evaluation.allowed import Allowed, allowed_labels
from papersect.evaluation.citing import train_citations
from papersect.evaluation.entries import train_entries
from papersect.evaluation.gold import GoldDocument, gold_of_printed
from papersect.evaluation.invented import papers as invented
from papersect.labels.compositions import excerpt, volume
from papersect.labels.examples import LABELS, QUESTIONS, Example, articles_of, lesson_of
from papersect.labels.rewrapped import rewrapped
from papersect.labels.variants import VARIANTS, in_cyrillic, misread
from papersect.lines.label import FURNITURE
from papersect.network.learning import learn
from papersect.network.weights import to_bytes

Trainer = Callable[[Sequence[GoldDocument]], bytes]
JOINED = frozenset({"volumes", "fragments"})  # made from papers of other corpora
WHOLE = frozenset(
    {"zones", "pmc_text", "pmc_ocr", "sectlabel", "gitenberg", "labelled", "invented"}
)  # whole papers: volumes are made of them
BODIES = frozenset({"fulltext", "pmc_text", "pmc_ocr", "labelled", "invented"})  # excerpts are torn from them

WEIGHTS = {  # how often a corpus' papers are shown: the many of zones must not outweigh all others
    "zones": 0.15,
    "theses": 0.4,
    "gitenberg": 0.4,
    "sectlabel": 0.7,
    "fulltext": 0.8,
    "pmc_text": 0.8,
    "pmc_ocr": 0.8,
    "pmc_layout": 1.0,
    "tables_text": 1.0,
    "refs": 0.6,
    "labelled": 0.8,
    "invented": 0.3,
}
MASTHEAD = 30  # lines that may stand above a paper and are no part of it
USUAL_WEIGHT = 0.6
DRESSED = {
    "sectlabel": 6,
    "pmc_layout": 6,
    "fulltext": 4,
    "pmc_text": 4,
    "pmc_ocr": 4,
    "labelled": 3,
    "gitenberg": 2,
    "theses": 2,
    "refs": 2,
}
"""How many variants of each paper of a corpus are shown besides; of zones, every other paper has one."""
DRESS_EVERY = 2
DRESSED_SHARE = 0.5  # of a paper's weight that a variant has: many variants, each seen less often, teach more
SCRIPTS, OTHER_SCRIPT = (in_cyrillic, misread), 12
"""Of the bodies torn to excerpts, every so many also stands in Cyrillic, or misread as Latin."""
VOLUMES, EXCERPTS, INVENTED, INVENTED_VOLUMES = 0.8, 2.0, 0.8, 0.4
"""How many are made: for each whole paper, for each body, and of our own invention for each paper at all."""
COMPOSED = 0.4  # of our own invention, for each paper, that volumes and excerpts are made of, too
VOLUME_WEIGHT, EXCERPT_WEIGHT, INVENTED_VOLUME_WEIGHT = 0.2, 0.2, 0.14


def train_on(documents: Sequence[GoldDocument]) -> dict[str, bytes]:
    """The models of all learned tasks by file name."""
    return {name: train(documents) for name, train in TRAINERS.items()}


def train_labels(documents: Sequence[GoldDocument]) -> bytes:
    """The network of line labels, of where paragraphs begin and where articles start."""
    lessons = [lesson_of(example) for example in label_examples(documents)]
    return to_bytes(learn(lessons, [str(label) for label in LABELS], QUESTIONS))


def label_examples(documents: Sequence[GoldDocument]) -> Iterator[Example]:
    """All that the network is shown: the papers and invented ones, some in other dress, run together, and torn.

    Files joined from papers are left out, their papers being there.
    """
    single = [document for document in documents if document.corpus not in JOINED]
    finer = {document.name: document for document in single if document.corpus == "fulltext"}
    papers = [*single, *invented.invented(round(INVENTED * len(single)), seed=1)]
    examples = [(document.corpus, example_of(document, finer.get(document.name))) for document in papers]
    random = Random(len(examples))
    for number, (corpus, example) in enumerate(examples):
        yield example
        for _ in range(DRESSED.get(corpus, number % DRESS_EVERY == 0)):
            yield _dressed(replace(example, weight=DRESSED_SHARE * example.weight), random)
    yield from _composed(examples[: round((1 + COMPOSED) * len(single))], random)
    for document in invented.volumes(round(INVENTED_VOLUMES * len(single)), seed=2):
        yield replace(example_of(document), weight=INVENTED_VOLUME_WEIGHT)


def _dressed(example: Example, random: Random) -> Example:
    """The example as it might have arrived otherwise."""
    if any(paragraph is not None for paragraph in example.paragraphs) and random.random() < 0.5:
        return rewrapped(example, random)
    return replace(example, lines=random.choice(VARIANTS)(example.lines))


def _composed(examples: Sequence[tuple[str, Example]], random: Random) -> Iterator[Example]:
    whole = [piece for corpus, example in examples if corpus in WHOLE for piece in articles_of(example)]
    bodies = [piece for corpus, example in examples if corpus in BODIES for piece in articles_of(example)]
    bodies += [
        replace(example, lines=script(example.lines)) for script in SCRIPTS for example in bodies[::OTHER_SCRIPT]
    ]
    for _ in range(round(VOLUMES * len(whole))):
        yield replace(_worn(volume(whole, random), random), weight=VOLUME_WEIGHT)
    for _ in range(round(EXCERPTS * len(bodies))):
        yield replace(excerpt(bodies, random), weight=EXCERPT_WEIGHT)


def _worn(example: Example, random: Random) -> Example:
    """The example, half the time as it might have arrived otherwise."""
    return replace(example, lines=random.choice(VARIANTS)(example.lines)) if random.random() < 0.5 else example


def example_of(document: GoldDocument, finer: GoldDocument | None = None) -> Example:
    """A document as the network is shown it; `finer` is the same paper as a corpus with finer labels knows it."""
    gold = gold_of_printed(document)
    allowed = allowed_labels(document)
    if finer is not None and finer is not document:
        allowed = narrowed(document, allowed, finer)
    ends = [line.end for line in document.transcript.lines]
    starts = frozenset(bisect_right(ends, at) for at in document.articles) - {0}
    optional = frozenset(bisect_right(ends, at) for at in document.extra.get("articles_optional", ()))
    unknown = frozenset(k for k, line in enumerate(gold) if line is None or line.label is None)
    first = min(starts, default=0)
    if first <= MASTHEAD and unknown >= set(range(first)):
        starts -= {first}
        allowed[:first] = [FURNITURE] * first
    return Example(
        lines=document.transcript.lines,
        allowed=tuple(allowed),
        paragraphs=tuple(line.paragraph if line else None for line in gold),
        starts=starts,
        doubtful=(optional | unknown) - starts if document.articles else frozenset(),
        weight=WEIGHTS.get(document.corpus, USUAL_WEIGHT),
        invented=document.corpus == "invented",
    )


def narrowed(document: GoldDocument, allowed: Sequence[Allowed], finer: GoldDocument) -> list[Allowed]:
    """The labels that both corpora allow, wherever the two texts run alike."""
    ours = [line.text.strip() for line in document.transcript.lines]
    theirs = [line.text.strip() for line in finer.transcript.lines]
    known, result = allowed_labels(finer), list(allowed)
    for at, other, size in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for k in range(size):
            result[at + k] = result[at + k] & known[other + k] or result[at + k]
    return result


TRAINERS: dict[str, Trainer] = {
    "labels.net": train_labels,
    "entries.crf": train_entries,
    "citations.crf": train_citations,
}
