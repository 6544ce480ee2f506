"""One pattern for many spellings means what the plain alternation of them, longest first, means."""

from __future__ import annotations

import regex
from hypothesis import given
from hypothesis import strategies as st

from papersect.text.trie import one_of

SPELLINGS = st.lists(st.text("ab.( с-", min_size=1, max_size=5).filter(str.strip), min_size=1, max_size=8)


@given(SPELLINGS, st.text("ab.( с-", max_size=12))
def test_same_as_the_longest_alternative(spellings: list[str], text: str) -> None:
    fitting = [spelling for spelling in spellings if regex.match(regex.escape(spelling).replace(r"\ ", r"\s+"), text)]
    found = regex.match(one_of(spellings), text)
    assert (found is None) is (fitting == [])


@given(SPELLINGS)
def test_every_spelling_is_matched_whole(spellings: list[str]) -> None:
    pattern = regex.compile(one_of(spellings), regex.VERBOSE)
    assert all(pattern.fullmatch(spelling) for spelling in spellings)
