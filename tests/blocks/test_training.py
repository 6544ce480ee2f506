"""What the model of paragraph starts is trained on."""

from papersect.blocks.flow import flow_of
from papersect.blocks.training import LAYOUTS, GoldFlow, known_stretches, paragraphs_of, set_anew
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

TEXT = "The lake froze early that\nyear.\nNobody had expected it to,\nleast of all the fishermen."


def gold() -> GoldFlow:
    lines = [LabelledLine(view, Label.PARAGRAPH, 1.0) for view in views_of(lay_out(TEXT)[0])]
    return GoldFlow(list(flow_of(lines, {Label.PARAGRAPH})), ["p1", "p1", None, "p2"])


def test_stretches_of_unknown_paragraph_are_left_out() -> None:
    assert [tags for _, tags in known_stretches(gold())] == [["B", "I"], ["B"]]


def test_paragraphs_are_told_apart() -> None:
    assert paragraphs_of(gold()) == ["The lake froze early that year.", "least of all the fishermen."]


def test_every_layout_keeps_the_paragraphs() -> None:
    for layout in LAYOUTS:
        names, tags = set_anew(paragraphs_of(gold()), layout)
        assert tags.count("B") == 2
        assert len(names) == len(tags)
