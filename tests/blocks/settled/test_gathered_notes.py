"""Notes gathered under a heading, and text between notes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.gathered_notes import with_gathered_notes, without_calling_notes
from papersect.lines.label import Label

LABELS = {
    "p": Label.PARAGRAPH,
    "n": Label.FOOTNOTE,
    "h": Label.HEADING_1,
    "t": Label.TITLE,
    "o": Label.PAGE_NUMBER,
    "r": Label.REFERENCE,
}

QUOTED = [
    ("NOTES\n1. So Frost:\nThe ice was blue.\n2. See above.\n3. See below.", "hnpnn", "hnnnn"),
    ("FOOTNOTES:\n[1] So Frost:\nON ICE\n[2] See above.\n[3] So Hail.\n[4] And Flake.", "hnhpnn", "hnnnnn"),
    ("Примечания\n1 Так у Мороза:\n17\nЛёд был голубым.\n2 Там же.\n3 См. выше.", "hnopnn", "hnonnn"),
    ("NOTES\n1. So Frost.\n2. See above.\n3. See below.\nSnow is white.", "hnnnp", "hnnnp"),  # the last one's end
    ("NOTES\n1. So Frost:\nThe ice was blue.\n2. See above.", "hnpn", "hnpn"),  # too few
    ("NOTES\n1. So.\nON SNOW\nSnow is white.\n2. See.\n3. See.\n4. See.", "hntpnnn", "hntpnnn"),  # next article
    ("RESULTS\n1. So.\nThe ice was blue.\n2. See above.\n3. See below.", "hnpnn", "hnpnn"),
]
CALLING = [
    ("[1] Frost: On Ice.\nSnow was seen by Flake[2]\nin the south.\n[2] Flake: On Snow.", "nnnn", "nppn"),
    ("[7] Мороз. О льде.\nСнег видел Снежин [8].\n[8] Снежин. О снеге.", "nnn", "npn"),
    ("[1] Frost: On Ice.\nIt was seen by Flake.\n[2] Flake: On Snow.", "nnn", "nnn"),
    ("[1] Frost: On Ice.\nSnow was seen by Flake[2]\nin the south.", "nnn", "nnn"),  # the note called is not there
    ("1 Frost: On Ice.\nThere were 2 more.\n2 Flake: On Snow.", "nnn", "nnn"),  # a number is no call
]


@pytest.mark.parametrize(("text", "before", "after"), QUOTED)
def test_what_stands_between_two_gathered_notes_is_of_the_first(text: str, before: str, after: str) -> None:
    found = with_gathered_notes(lettered(text, before, LABELS))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]


@pytest.mark.parametrize(("text", "before", "after"), CALLING)
def test_what_calls_the_next_note_is_text(text: str, before: str, after: str) -> None:
    lines = [replace(line, begins=float(not line.view.text[0].islower())) for line in lettered(text, before, LABELS)]
    found = without_calling_notes(lines)
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
