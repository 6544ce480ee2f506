"""What is known of the title of a heading: whose name it is, in any language."""

from __future__ import annotations

from papersect.languages.lexicon import Words, lexicon, phrases, vocabulary, words_of

BACK = frozenset(
    {
        "abbreviation_list",
        "acknowledgements",
        "appendix",
        "author_contributions",
        "author_information",
        "conflict_of_interest",
        "corresponding_author",
        "data_availability",
        "ethics",
        "for_citation",
        "funding",
        "received",
    }
)
"""Concepts of headings behind the last section."""
FRONT = frozenset({"abstract", "classification", "contents", "introduction", "keywords", "preface"})
LABELS = (BACK | FRONT | {"reference_list"}) - {"introduction", "appendix", "contents", "preface"}
"""Concepts that a title of a few more words may begin with."""
LONGEST_LABEL = 5  # words


def name_of(title: str) -> str:
    """What is known of a title.

    >>> [name_of(title) for title in ("INTRODUCTION", "Выводы", "Participants", "Funding", "Results of winter", "Ice")]
    ['front', 'section', 'part', 'back', 'begins', '']
    """
    words = words_of(title.partition(":")[0])
    concepts = lexicon().whole(words)
    if concepts & FRONT:
        return "front"
    if "reference_list" in concepts:
        return "list"
    if concepts & BACK:
        return "back"
    if words in vocabulary("section_part"):
        return "part"
    if "section" in concepts:
        return "section"
    return _by_first_words(words)


def _by_first_words(words: Words) -> str:
    begun = lexicon().at_start(words)
    if begun & LABELS and len(words) <= LONGEST_LABEL:
        return "front" if begun & FRONT else "list" if "reference_list" in begun else "back"
    if not begun & {"section", "introduction"}:
        return ""
    joined = any("section" in lexicon().whole(words[:n]) and words[n] in phrases("and") for n in range(1, len(words)))
    return "section" if joined else "begins" if "section" in begun else ""
