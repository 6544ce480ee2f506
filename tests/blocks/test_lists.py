"""Where items of lists begin."""

import pytest

from papersect.blocks.lists import item_starts
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

CASES = [
    ("We ask:\n1) what snow is;\n2) where it falls and\n3) why.", ["1)", "2)", "3)"]),
    ("Мы спрашиваем:\nа) что такое снег;\nб) где он идёт.", ["а)", "б)"]),
    ("We ask:\n(i) what;\n(ii) where it falls in the months\nof winter;\n(iii) why.", ["(i)", "(ii)", "(iii)"]),
    ("Steps.\n1.Take ice.\n2.Melt it.", ["1.", "2."]),
    ("• ice\n• snow\nand hail", ["•", "•"]),
    ("\uf0b7 ice\n\uf0b7 snow", ["\uf0b7", "\uf0b7"]),
    ("We saw:\n– ice,\n– snow.", ["–", "–"]),
    ("Мы спросили.\n— Шёл снег?\n— Шёл.\n— Долго?", []),  # a dialogue
    ("We saw:\n9 Ice on lakes.\n9 Snow on hills.\n9 Hail.", ["9", "9", "9"]),
    ("Kriterien:\nF Alter von 18 Jahren,\nF Sturz im\nWinter,\nF Unterschrift.", ["F", "F", "F"]),  # a font's bullet
    ("Of ice.\n§ 1. It is cold.\n§ 2. It is white.\n§ 3. It melts.", []),  # numbered paragraphs
    ("Так было.\nВ Риме шёл снег.\nВ Вене шёл снег.\nВ Осло шёл дождь.", []),
    ("as told by the survey of the winter of\n1. It was the first one, and all the\n2. were cold", []),
    ("the mean was a\np = 0.05 in all three of the lakes and\np = 0.07 in all of the others", []),
    ("He wrote.\n1990. It was cold.\n1991. It was warm.", []),
    ("It rained.\n7. Nothing else happened.", []),
]


@pytest.mark.parametrize(("text", "markers"), CASES)
def test_markers(text: str, markers: list[str]) -> None:
    lines = [LabelledLine(view, Label.PARAGRAPH, 1.0) for view in views_of(lay_out(text)[0])]
    assert list(item_starts(lines).values()) == markers
