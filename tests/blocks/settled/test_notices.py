"""Rights and dates among references and addresses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.notices import with_notices, with_whole_notices
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("text", "label", "notice"),
    [
        ("© Снегов Б. И., Ручьёв И. И., 2018", Label.REFERENCE, True),
        ("© Frost A., 2018", Label.AUTHOR, False),  # whose paper it is
        ("© Snow and ice are free to all", Label.PARAGRAPH, False),
        ("Поступила в редакцию 4.05.2018", Label.KEYWORDS, True),
        ("Received: 7 March 2018; Accepted: 28 June 2018;", Label.AFFILIATION, True),
        ("received 12 May 2018 and read at once", Label.PARAGRAPH, False),
        ("Received ideas of 2018", Label.PARAGRAPH, False),
    ],
)
def test_labels(text: str, label: Label, notice: bool) -> None:
    (line,) = with_notices([LabelledLine(views_of(lay_out(text)[0])[0], label, 0.8)])
    assert (line.label is Label.NOTICE) == notice


LABELS = {"n": Label.NOTICE, "a": Label.ABSTRACT, "p": Label.PARAGRAPH, "t": Label.TITLE}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("It may be copied by\nall, if they name it. Maps are\nnot meant.\nIce is cold", "naaa", "nnna"),
        ("Статья доступна на\nусловиях лицензии.\nЛёд холоден", "npp", "nnp"),
        ("It may be copied.\nice is cold", "na", "na"),  # no sentence goes on
        ("A. Frost & B. Flake\nIce is cold", "na", "na"),
        ("It may be copied by\n\nall, if they name it.", "na", "na"),
        ("It may be copied by\nall, if they name it.", "nt", "nt"),
    ],
)
def test_a_notice_ends_with_its_block(text: str, before: str, after: str) -> None:
    lines = [replace(line, begins=float(line.view.text[0].isupper())) for line in lettered(text, before, LABELS)]
    assert [line.label for line in with_whole_notices(lines)] == [LABELS[kind] for kind in after]
