"""The kinds of line papersect tells apart; JATS terms where JATS has one."""

from enum import StrEnum


class Label(StrEnum):
    """What a line is part of. The order is fixed: trained models refer to it."""

    TITLE = "title"
    AUTHOR = "author"
    AFFILIATION = "affiliation"
    ADDRESS = "address"
    EMAIL = "email"
    ABSTRACT = "abstract"
    KEYWORDS = "keywords"
    CLASSIFICATION = "classification"
    HEADING_1 = "heading1"
    HEADING_2 = "heading2"
    HEADING_3 = "heading3"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"
    FIGURE = "figure"
    TABLE_CAPTION = "table_caption"
    FIGURE_CAPTION = "figure_caption"
    EQUATION = "equation"
    STATEMENT = "statement"
    CODE = "code"
    FOOTNOTE = "footnote"
    TABLE_NOTE = "table_note"
    REFERENCE = "reference"
    PAGE_NUMBER = "page_number"
    RUNNING_HEADER = "running_header"
    RUNNING_FOOTER = "running_footer"
    NOTICE = "notice"
    TOC_ENTRY = "toc_entry"
    BANNER = "banner"
    OTHER = "other"


HEADINGS = frozenset({Label.HEADING_1, Label.HEADING_2, Label.HEADING_3})
FRONT = frozenset(
    {
        Label.TITLE,
        Label.AUTHOR,
        Label.AFFILIATION,
        Label.ADDRESS,
        Label.EMAIL,
        Label.ABSTRACT,
        Label.KEYWORDS,
        Label.CLASSIFICATION,
    }
)
RUNNING = frozenset({Label.RUNNING_HEADER, Label.RUNNING_FOOTER})
FURNITURE = frozenset(
    {
        Label.PAGE_NUMBER,
        Label.RUNNING_HEADER,
        Label.RUNNING_FOOTER,
        Label.NOTICE,
        Label.TOC_ENTRY,
        Label.BANNER,
        Label.OTHER,
    }
)
