"""A title that runs into its text is a heading, where what follows is a text."""

from __future__ import annotations

import pytest

from papersect.blocks.assemble import assemble
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

LABELS = {"p": Label.PARAGRAPH, "h": Label.HEADING_1, "a": Label.ABSTRACT}
BLUE = "2.1. Blue ice. It was found in most of the southern lakes.\n"
SNOW = "2.2. Snow. It lay on the northern slopes until late in May.\n"


@pytest.mark.parametrize(
    ("text", "kinds", "headings"),
    [
        (BLUE + SNOW, "pp", ["2.1. Blue ice.", "2.2. Snow."]),
        (BLUE, "p", []),  # one number counts nothing
        (BLUE + "2.2. Snow of the North\nIt lay there.", "php", ["2.1. Blue ice.", "2.2. Snow of the North"]),
        ("Conclusion. We have shown that the ice of the lakes is old.", "p", ["Conclusion."]),
        ("Введение. В статье показано, как лёд озёр меняет цвет.", "p", ["Введение."]),
        ("1. Introduction. We have seen what the ice of the lakes is.", "p", ["1. Introduction."]),
        ("Methods: We weighed the ice of the lakes and its snow.\nMethods\nIt was weighed.", "php", ["Methods"]),
        ("Methodology: Anna Berg, Boris Thal, Vera Holm, Ida Lund.", "p", []),  # who did it, not how
        ("Conclusion. We have shown that the ice of the lakes is old.", "a", []),  # within an abstract
        ("Blue ice. It was found in most of the southern lakes.", "p", []),  # no name of a section
    ],
)
def test_run_in_headings(text: str, kinds: str, headings: list[str]) -> None:
    transcript = transcribe(text)
    lines = [
        LabelledLine(view, LABELS[kind], 0.9, 1.0) for view, kind in zip(views_of(transcript.lines), kinds, strict=True)
    ]
    assert [b.content.text for b in assemble(transcript, lines) if b.kind == "heading"] == headings


def test_a_line_half_title_half_text_stays_whole() -> None:
    half = "2.3. The oldest ice of the lakes. It was found in the northern\nsouth.\n"
    mostly = "2.4. The oldest ice of all of the northern lakes. It\nwas blue.\n"
    transcript = transcribe(half + mostly)
    begins = (1.0, 0.0, 1.0, 0.0)
    lines = [
        LabelledLine(view, Label.PARAGRAPH, 0.9, begin)
        for view, begin in zip(views_of(transcript.lines), begins, strict=True)
    ]
    texts = [b.content.text for b in assemble(transcript, lines) if b.kind == "heading"]
    assert texts == ["2.4. The oldest ice of all of the northern lakes."]
