"""Invented labelled papers: the same each time, every line labelled, what their gold says to be found in their text."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import groupby, pairwise

import pytest

from papersect.evaluation.gold import GoldDocument, gold_of_printed
from papersect.evaluation.invented.bank import bank
from papersect.evaluation.invented.banners import Rubrics
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.drawings import drawing
from papersect.evaluation.invented.houses import LANGUAGES
from papersect.evaluation.invented.manners import manner
from papersect.evaluation.invented.noting import NOTE, Noting
from papersect.evaluation.invented.papers import invented, volumes
from papersect.evaluation.invented.pieces import MARK
from papersect.evaluation.invented.work import Work
from papersect.lines.label import FRONT, FURNITURE, Label

RARE = {Label.ADDRESS, Label.CODE, Label.BANNER, Label.OTHER, Label.TOC_ENTRY, Label.HEADING_3}
WHOLE = {"paragraph", "list_item", "abstract", "keywords", "footnote", "reference", "statement"}


@cache
def papers() -> list[GoldDocument]:
    return invented(20)


@cache
def issues() -> list[GoldDocument]:
    return volumes(20)


def test_the_same_seed_gives_the_same_papers_and_another_seed_others() -> None:
    assert invented(3) == papers()[:3]
    assert invented(1, seed=1)[0].text != papers()[0].text
    assert volumes(2) == issues()[:2]


@pytest.mark.parametrize("make", [papers, issues])
def test_every_printed_line_has_a_label_of_its_own(make: object) -> None:
    for document in make():  # type: ignore[operator]
        gold = gold_of_printed(document)
        assert all(line is not None and line.label in set(Label) for line in gold), document.name
        assert len(document.lines) == len(document.transcript.lines)
        assert not MARK.search(document.text)


def test_lines_follow_each_other_and_hold_what_the_transcript_prints() -> None:
    for document in papers():
        printed = [(line.start, line.end) for line in document.transcript.lines]
        assert printed == [(line.start, line.end) for line in document.lines]


def test_text_blocks_have_names_and_other_lines_have_none() -> None:
    for line in (line for document in papers() for line in document.lines):
        assert (line.paragraph is not None) == (line.label in WHOLE)


def test_only_furniture_floats_and_formulas_interrupt_a_paragraph() -> None:
    between = {"page_number", "running_header", "running_footer", "footnote", "equation", "table_caption"}
    between |= {"author", "affiliation", "address", "email", "notice"}  # at the foot of a first page
    for document in papers():
        places = defaultdict(list)
        for k, line in enumerate(document.lines):
            places[line.paragraph].append(k)
        for name, rows in places.items():
            inside = document.lines[rows[0] : rows[-1] + 1] if name else ()
            assert {line.label for line in inside if line.paragraph != name} <= between, (document.name, name)


def test_citations_lie_in_blocks_of_text_and_links_name_entries() -> None:
    for document in papers():
        inside = {k for line in document.lines if line.paragraph for k in range(line.start, line.end)}
        for start, end in document.extra["citations"]:
            assert {start, end - 1} <= inside, document.name
        for start, end, names in document.extra["links"]:
            assert [start, end] in document.extra["citations"]
            assert all(name in document.extra["entries"] for name in names)


def test_levels_stand_at_heading_lines() -> None:
    labels = {"heading1": 1, "heading2": 2, "heading3": 3}
    for document in papers():
        at = {line.start: line.label for line in document.lines}
        assert all(labels[at[int(start)] or ""] == level for start, level in document.extra["levels"].items())


def test_articles_of_a_volume_start_with_front_matter_the_head_of_a_page_or_a_salutation() -> None:
    spoken = tuple(first for code, _ in LANGUAGES for name in ("salutation", "answer") for first in words(code, name))
    for document in issues():
        lines = {line.start: line for line in document.lines}
        assert len(document.articles) == len(document.members) > 2
        assert sorted(document.articles) == list(document.articles)
        for start in document.articles:
            begun = document.text[start : lines[start].end].strip()
            assert Label(lines[start].label or "") in FRONT | FURNITURE or begun.startswith(spoken), begun


def words(code: str, name: str) -> list[str]:
    """The first words of what a language says so, as they may stand at the end of a narrow line."""
    return [phrase.split()[0] for phrase in bank(code).labels[name]]


def test_articles_begin_on_new_pages_in_some_issues_and_on_the_page_of_another_in_others() -> None:
    turned = set()
    for document in issues():
        for before, line in pairwise(document.lines):
            if line.start in document.articles and before.label in ("paragraph", "reference", "page_number"):
                turned.add("\f" in document.text[before.end : line.start])
    assert turned == {True, False}


def test_sections_of_issues_have_titles_of_one_line_and_of_several() -> None:
    runs = {
        len(list(run))
        for document in volumes(60)
        for label, run in groupby(line.label for line in document.lines)
        if label == "banner"
    }
    assert {1, 2, 3} <= runs


def test_theses_without_codes_abstracts_and_keywords_are_among_the_first_papers() -> None:
    bare = [
        document
        for document in invented(100)
        if {"title", "author", "paragraph"} <= labels_of(document)
        and not labels_of(document) & {"classification", "abstract", "keywords", "heading2"}
        and len(document.lines) < 60
    ]
    assert len(bare) >= 8


def labels_of(document: GoldDocument) -> set[str | None]:
    return {line.label for line in document.lines}


def test_all_kinds_of_line_occur() -> None:
    seen = {line.label for document in [*papers(), *issues()] for line in document.lines}
    assert seen >= {label.value for label in set(Label) - RARE}


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_a_language_says_all_that_others_say(code: str) -> None:
    special = {"done", "townish", "verb", "udc", "day", "editor", "fathers", "daughters", "continued"}
    needed = {name for name in bank("en").names if not name.startswith("sentence_")} - special
    assert needed <= bank(code).names


def test_notes_are_numbered_anew_on_each_page_or_through_a_paper() -> None:
    page, paper = Noting("page", "stars"), Noting("paper", "raised")
    assert [page.next(), page.next()] == ["*", "**"]
    page.begun("paper")
    assert page.next() == "***"
    page.begun("page")
    assert page.next() == "*"
    assert [paper.next(), paper.next()] == ["¹", "²"]


def test_every_note_has_got_its_number() -> None:
    assert not any(NOTE in document.text for document in invented(60, seed=4))


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_sections_have_titles_in_each_language(code: str) -> None:
    assert len(bank(code).labels["rubrics"]) == len(bank("en").labels["rubrics"])
    for seed in range(60):
        names = "rubrics" if seed % 2 else "columns"
        rubrics = Rubrics.drawn(Dice(f"{code}{seed}"), bank(code), "economics", names)
        for banner in (rubrics.banner() for _ in range(12)):
            assert banner.label is Label.BANNER
            assert banner.text.strip()
            assert "{" not in banner.text


@pytest.mark.parametrize("code", [code for code, _ in LANGUAGES])
def test_drawings_leave_words_and_numbers_in_each_language(code: str) -> None:
    dice = Dice(code)
    work = Work(dice, bank(code), "economics", "paper", manner(dice, bank(code), "economics", "paper"))
    drawings = [drawing(work).split("\n") for _ in range(60)]
    assert all(line.strip() for lines in drawings for line in lines)
    assert any(lines[0][:1].isdigit() for lines in drawings)
    assert any(not any(char.isdigit() for char in "".join(lines)) for lines in drawings)


def test_papers_cite_in_footnotes_that_are_no_reference_list() -> None:
    again = ("Там же", "Ebd.", "Ibid", "Там само", "Сонда")
    notes = [
        document.text[line.start : line.end]
        for document in invented(100, seed=3)
        for line in document.lines
        if line.label == "footnote"
    ]
    assert sum(any(word in note for word in again) for note in notes) > 10
