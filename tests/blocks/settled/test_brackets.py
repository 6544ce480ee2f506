"""A citation torn by a line end stays whole."""

from papersect.pipeline import extract

TORN = """The water of the upper lake was measured every morning for a year, and the lower one less often [4, p.
31]. It fell in August.
"""


def test_a_marker_over_a_line_end_is_one_citation() -> None:
    (article,) = extract(TORN).articles
    (paragraph,) = [node for node in article.body if node.type == "paragraph"]
    (citation,) = paragraph.citations
    assert citation.text == "[4, p. 31]"
    assert [(item.key, item.locator and item.locator.value) for item in citation.items] == [("4", "31")]


def test_a_line_that_closes_a_bracket_alone_belongs_to_the_text_before() -> None:
    (article,) = extract(TORN.replace("31]. It fell in August.", "31].")).articles
    assert [node.text.endswith("[4, p. 31].") for node in article.body] == [True]


def test_a_heading_does_not_end_inside_a_bracket() -> None:
    (article,) = extract("2 Results\n\nThe gauge was read every morning [4, p.\n25]. It fell in August.\n").articles
    assert [(node.type, node.text) for node in article.body] == [
        ("heading", "2 Results"),
        ("paragraph", "The gauge was read every morning [4, p. 25]. It fell in August."),
    ]


def test_no_paragraph_begins_inside_a_parenthesis() -> None:
    text = "It was seen in the birch (Accession no.\nBP 12), the alder (Accession no.\nAI 7) and the ash.\n"
    (article,) = extract(f"2 Results\n\n{text}").articles
    assert [node.type for node in article.body] == ["heading", "paragraph"]
