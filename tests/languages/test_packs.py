"""Every pack keeps its schema, and what it says is found again in text."""

from __future__ import annotations

import json
import unicodedata
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from papersect.languages.concepts import INLINE, LABELS
from papersect.languages.lexicon import lexicon, phrases
from papersect.languages.pack import Pack, packs
from papersect.languages.words import words_of

CODES = ("de", "en", "es", "fr", "kk", "ky", "pt", "ru", "tr", "uk")
EVERY_PACK_HAS = (LABELS.keys() - {"transliterated"}) | (
    INLINE.keys() - {"archive_locator", "ordinal_noun", "season", "settlement"}
)
WORDLESS = {"&", "§", "§§", "//"}


def test_the_languages_promised() -> None:
    assert tuple(packs()) == CODES


@pytest.fixture(params=CODES)
def pack(request: pytest.FixtureRequest) -> Pack:
    return packs()[request.param]


def test_names_every_concept(pack: Pack) -> None:
    assert not EVERY_PACK_HAS - pack.concepts.keys() - pack.inline.keys()


def test_labels_are_found_at_the_start_of_a_line(pack: Pack) -> None:
    lost = [
        (concept, phrase)
        for concept in pack.concepts
        for phrase in pack.labels(concept)
        for line in (phrase, f"{phrase.upper()}: 12")
        if concept not in lexicon().at_start(words_of(line))
    ]
    assert lost == []


def test_phrases_are_words_and_say_nothing_twice(pack: Pack) -> None:
    for concepts in (pack.concepts, pack.inline, pack.misread):
        for concept, spelled in concepts.items():
            assert len(set(spelled)) == len(spelled), concept
            assert [p for p in spelled if not words_of(p) and p not in WORDLESS] == [], concept
            assert [p for p in spelled if p != unicodedata.normalize("NFC", p)] == [], concept


def test_labels_are_written_in_the_script_of_the_language(pack: Pack) -> None:
    for concept in ("abstract", "keywords", "reference_list", "introduction", "table", "supervisor", "month", "and"):
        letters = "".join(letter for phrase in pack.phrases(concept) for letter in phrase if letter.isalpha())
        own = sum(unicodedata.name(letter).startswith(pack.script.upper()) for letter in letters)
        assert own > 0.9 * len(letters), concept


def test_short_words_say_nothing_of_a_line() -> None:
    for word in ("and", "и", "с", "p", "s", "id", "no", "not", "in", "de", "the", "і", "e"):
        assert not lexicon().whole((word,)), word


def test_the_schema_beside_the_packs_is_current() -> None:
    beside = (files("papersect.languages") / "packs" / "schema.json").read_text("utf-8")
    assert json.loads(beside) == Pack.model_json_schema()


def test_an_independent_validator_accepts_the_packs(pack: Pack) -> None:
    schema = Pack.model_json_schema()
    written = pack.model_dump(mode="json")
    Draft202012Validator(schema).validate(written)
    assert not Draft202012Validator(schema).is_valid(written | {"inline": {"colour": ["red"]}})


def test_unknown_concepts_are_refused() -> None:
    good = packs()["en"].model_dump()
    with pytest.raises(ValidationError, match="unknown concepts: colour"):
        Pack.model_validate(good | {"concepts": {"colour": ("red",)}})
    with pytest.raises(KeyError, match="colour"):
        phrases("colour")
