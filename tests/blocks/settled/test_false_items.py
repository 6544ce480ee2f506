"""Verses, turns of a dialogue and what a sentence counts are text, lists stay lists."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.false_items import without_counting_sentences, without_dialogues, without_verses
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "i": Label.LIST_ITEM}
TEXT = "The songs that the reapers sang when the snow had melted from the fields are of two kinds:"


@pytest.mark.parametrize(
    ("verses", "label"),
    [
        ("The first one goes for me,\nthe second for my sister,\nthe third one for the bread.", "p"),
        ("Снег лежит на старой крыше,\nа под крышей спит зима,\nи никто её не слышит,\nтолько тёмные дома.", "p"),
        ("in the morning,\nat noon,\nin the evening.", "i"),
        ("Snow and the ice\nthat comes of it\nHail\nRain", "i"),
        ("Training of those\nwho see ice\nand of their helpers\nReports", "i"),  # of a narrow column
        ("1. Snow and\nice of it\nand of hail", "i"),
        (f"{TEXT}\nand some of them are old,\nand others {TEXT[10:]}", "i"),  # lines are full before they go on
    ],
)
def test_verses(verses: str, label: str) -> None:
    letters = "p" + "i" * (verses.count("\n") + 1)
    lines = without_verses(lettered(f"{TEXT}\n{verses}", letters, LABELS))
    assert {line.label for line in lines[1:]} == {LABELS[label]}


@pytest.mark.parametrize(
    ("turns", "label"),
    [
        ("\u2014 Did it snow?\n\u2014 It did.", "p"),
        ("\u2014¿Nevó?\n\u2014Nevó toda la noche, y por la mañana\ntambién.", "p"),
        ("А.: Шёл снег.\nБ.: Да, снег.\nА.: Всю ночь.", "p"),
        ("R: Did it snow?\nC1: It did, and by morning\nit was white.", "p"),
        ("A: Snow.\nB: Hail.", "i"),
        ("1) What is snow?\n2) It is cold.", "i"),
        ("\u2013 snow;\n\u2013 hail.", "i"),
        ("\u2013 What is snow?\n\u2013 Where does it fall?", "i"),
        ("\u2013 Snow is white.\n\u2013 Hail is not.", "i"),
        ("— Шёл снег?\n— Шёл.\n— Тогда я спрошу:", "p"),  # which goes over to a list
        ("— Шёл снег?\n— Шёл.\n— Тогда я спрошу", "i"),
    ],
)
def test_turns_of_a_dialogue(turns: str, label: str) -> None:
    lines = without_dialogues(lettered(turns, "i" * (turns.count("\n") + 1), LABELS))
    assert {line.label for line in lines} == {LABELS[label]}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("We show (1) that snow is white;\n(2) that it falls\nfrom clouds.", "pii", "ppp"),
        ("Мы взяли 1) снег; 2) лёд на реке и на озере;\n3) град.", "pi", "pp"),
        ("We show:\n(1) that snow is white;\n(2) that it falls.", "pii", "pii"),
        ("We have seen (1) and ask:\n(2) How does it fall?", "pi", "pi"),
        ("We show (1) that snow is white;\n\n(2) that it falls.", "pi", "pi"),  # an empty line parts them
        ("We show (1) that snow is white,\n(5) that it falls.", "pi", "pi"),
        ("We show (a) that snow is white,\n(b) that it falls.", "pi", "pp"),
        ("We show (1) that snow is white;\n(2) that it falls.\n• Ice\n• Hail", "piii", "ppii"),
        ("as is told of case (b) above, and as\n(b) that it falls.", "pi", "pi"),
        ("as is told in Table 1. They are cold,\n2. Snow", "pi", "pi"),
        ("as (1) tells and as we see\ne ice of the lakes\ne snow", "pII", "pII"),  # bullets, misread
        ("as (1) tells the others. We see\ne ice of the lakes\ne snow", "pii", "pii"),  # of another sentence
        ("We ask (1) what Prof. Smith said, and\n(2) what he saw.", "pi", "pp"),
    ],
)
def test_what_a_sentence_counts(text: str, before: str, after: str) -> None:
    kinds = LABELS | {"I": Label.LIST_ITEM}  # I begins one
    lines = without_counting_sentences(lettered(text, before, kinds, beginning="I"))
    assert [line.label for line in lines] == [kinds[letter] for letter in after]
