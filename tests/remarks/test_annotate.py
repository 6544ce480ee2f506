"""The stage as a whole: languages, quality and remarks on a small draft."""

from __future__ import annotations

from papersect.drafts.block import ArticleDraft, Block, Draft
from papersect.remarks.annotate import annotate
from papersect.text.spans import Span, Weaver

ENGLISH = "The bridge was built by the town in the last years of the war, and it has been repaired twice since then."
KAZAKH = "Бұл мақалада өзен үстіне салынған көпірдің тарихы және оның қала үшін маңызы туралы айтылады."
GARBLED = (
    "byJI KyMbIcTa MeKTeITIH xkaHa OaFbITTapbl KapacTbipblUIaAbl, OHBIH MaHbI3bl 3op )koHe KaxkeTTi Aen CaHaJIaAbI"
)


def block(kind: str, text: str) -> Block:
    return Block(kind, Weaver(text).copy(0, len(text)).woven(), 1.0)


def annotated(*articles: list[Block]) -> Draft:
    draft = Draft([ArticleDraft(body=blocks) for blocks in articles], [])
    annotate(draft)
    return draft


def test_short_nodes_take_the_language_of_their_article() -> None:
    heading, formula, abstract = block("heading", "The bridge"), block("equation", "x = 2"), block("abstract", KAZAKH)
    draft = annotated([abstract, heading, block("paragraph", ENGLISH), block("paragraph", ENGLISH), formula])
    assert draft.articles[0].language == "en"
    assert [abstract.language, heading.language, formula.language] == ["kk", "en", "und"]


def test_quality_is_rated_where_there_are_words() -> None:
    good, bad, short = block("paragraph", ENGLISH), block("paragraph", GARBLED), block("paragraph", "See above.")
    annotated([good, bad, short, block("equation", GARBLED)])
    assert good.ocr_quality == 1.0
    assert bad.ocr_quality is not None
    assert bad.ocr_quality < 0.5
    assert short.ocr_quality is None


def test_badly_read_text_is_warned_of_once_a_node_and_once_an_article() -> None:
    draft = annotated([block("paragraph", ENGLISH)], [block("paragraph", GARBLED)])
    assert [remark.code for remark in draft.remarks] == ["low_ocr_quality_article", "low_ocr_quality"]
    assert all(remark.severity == "warning" and remark.span == Span(0, len(GARBLED)) for remark in draft.remarks)


def test_suspicious_readings_name_their_place_and_leave_the_text_alone() -> None:
    text = f'{ENGLISH} It came 28" in the list.'
    node = block("paragraph", text)
    (remark,) = annotated([node]).remarks
    assert (remark.code, remark.severity, remark.block) == ("mark_for_ordinal", "info", node)
    assert remark.span is not None
    assert text[slice(*remark.span)] == '28"'
    assert '28" may have been printed as 28th' in remark.message
    assert node.content.text == text


def test_captions_and_notes_are_annotated_too() -> None:
    table = block("table", "1 2 3")
    table.caption, table.notes = block("caption", ENGLISH), [block("table_note", ENGLISH)]
    annotated([table])
    assert [table.caption.language, table.notes[0].language, table.caption.ocr_quality] == ["en", "en", 1.0]


def test_short_nodes_may_be_in_the_language_of_their_neighbours() -> None:
    title, abstract = block("title", "Ағаш көпірлердің құрылысы мен күтімінің мәселелері"), block("abstract", KAZAKH)
    annotated([title, abstract, block("paragraph", ENGLISH), block("paragraph", ENGLISH)])
    assert [title.language, abstract.language] == ["kk", "kk"]


def test_a_title_in_the_same_script_is_told_by_its_letters() -> None:
    russian = "Мосты строили из дерева, и они стояли долго, пока лёд не ломал их весной, а потом это забыли."
    title = block("title", "Студенттер сөйлеуіндегі қала нысандарының бейресми атаулары")
    draft = annotated([title, block("abstract", KAZAKH), block("paragraph", russian), block("paragraph", russian)])
    assert (draft.articles[0].language, title.language) == ("ru", "kk")
