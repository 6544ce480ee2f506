"""Each rule of front matter that names itself keeps to its own examples, and none takes running text."""

from __future__ import annotations

import pytest

from papersect.articles.divide import divide
from papersect.articles.front import settle
from papersect.blocks.assemble import assemble
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

RULE_CASES = [
    (settle.is_code_line, "УДК 338.2 + 339", "The UDC was founded in 1905 by two lawyers."),
    (settle.is_code_line, "МРНТИ 06.52.13", "УДК"),
    (settle.is_keyword_list, "Түйін сөздер: топырақ, су", "Key words were chosen by two readers."),
    (settle.is_abstract, "Аннотация. " + "Рассмотрен состав почвы. " * 8, "Summary of the results"),
    (settle.is_supervisor, "Научный руководитель: Остров Л. М.", "The supervisor signed the form."),
    (settle.is_address, "e-mail: ostrova@example.org", "Write to ostrova@example.org for the questionnaire."),
]


@pytest.mark.parametrize(("rule", "yes", "no"), RULE_CASES)
def test_rule(rule: object, yes: str, no: str) -> None:
    assert callable(rule)
    assert rule(yes)
    assert not rule(no)


def test_front_matter_run_on_in_one_paragraph_comes_apart() -> None:
    text = (
        "УДК 631.4\nАннотация. " + "Рассмотрен состав почвы. " * 8 + "\nКлючевые слова: почва, вода\n\nВведение в тему."
    )
    transcript = transcribe(text)
    labelled = [
        LabelledLine(view, Label.PARAGRAPH, 0.5, begins=float(view.line.blank_before > 0))
        for view in views_of(transcript.lines)
    ]
    (article,) = divide(transcript, assemble(transcript, labelled)).articles
    assert [block.kind for block in article.front] == ["classification", "abstract", "keywords"]
    assert article.front[0].fields["codes"] == [{"scheme": "UDC", "value": "631.4"}]
    assert article.front[2].fields["keywords"] == ["почва", "вода"]
    assert [block.kind for block in article.body] == ["paragraph"]


def test_what_is_cut_off_behind_an_equation_stands_behind_it() -> None:
    text = "All rivers that we saw are taken as\n  x = y + 1   (1)\nwhere x is wide.\nKeywords: rivers, weirs\n"
    labels = [Label.PARAGRAPH, Label.EQUATION, Label.PARAGRAPH, Label.PARAGRAPH]
    transcript = transcribe(text)
    labelled = [
        LabelledLine(view, label, 0.9, begins=float(view.index == 0))
        for view, label in zip(views_of(transcript.lines), labels, strict=True)
    ]
    pieces = settle.settle(text, assemble(transcript, labelled))
    assert [block.content.text[:5] for block in pieces] == ["All r", "x = y", "Keywo"]


def test_a_sentence_is_not_cut_before_its_keywords() -> None:
    text = "Lakes are told by these\nkeywords. It was done\nso for years.\n"
    transcript = transcribe(text)
    labelled = [
        LabelledLine(view, Label.PARAGRAPH, 0.9, begins=float(view.index == 0)) for view in views_of(transcript.lines)
    ]
    assert len(settle.settle(text, assemble(transcript, labelled))) == 1
