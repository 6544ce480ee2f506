"""What is suspected in running text, and what must not be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.remarks.readings import FINDERS
from papersect.remarks.suspicion import readings

CASES = """
symbol_for_quote | a “well kept garden™ by the river, | garden™ → garden”
symbol_for_quote | die „gute Brücke® am Fluss | Brücke® → Brücke“
symbol_for_quote | a “Gardenix™ pump” by the river |
symbol_for_quote | the Gardenix™ pump, "as sold" |
mark_for_ordinal | it ranked 31" in the list of towns | 31" → 31st
mark_for_ordinal | built in the 19™ century | 19™ → 19th
mark_for_ordinal | on the 12” of May | 12” → 12th
mark_for_ordinal | built in the 19" century | 19" → 19th
mark_for_ordinal | laid in a curved 14" pipe by the river |
mark_for_ordinal | they call it "the year 12" in the books |
mark_for_ordinal | a pipe of 12" diameter, 5'11" tall, at 4°12'30" east |
look_alike_letters | Описан cтарый мост. | cтарый → старый
look_alike_letters | Бiлiм беру | Бiлiм → Білім
look_alike_letters | Строят 3D-модель, IT-отдел, Uвх и web-сайт. |
letter_for_digit | as shown in [l4] and [1, l2] | [l4] → [14]; [1, l2] → [1, 12]
letter_for_digit | in l987 and 2O11 | l987 → 1987; 2O11 → 2011
letter_for_digit | for x in [0, l], [I], [O1a], 5l of water, and B2O10 |
latin_locator | Мост описан в [4, c. 25]. | c → с
latin_locator | Мост (см. рис. 2 и таблицу с. 3) |
latin_locator | the bridge [4, c. 25] |
"""


@pytest.mark.parametrize("case", CASES.strip().split("\n"))
def test_case(case: str) -> None:
    code, text, expected = (part.strip() for part in case.split("|"))
    found = readings(FINDERS[code], text)
    assert "; ".join(f"{read} → {reading}" for read, reading in found) == expected


PIECES = st.lists(
    st.sampled_from(['"', "“", "”", "™", " ", "[", "]", "l", "1", "O", "с", "c", ".", "мост", "garden", "19"])
)


@given(PIECES.map("".join))
def test_readings_are_changes_of_stretches_of_the_text(text: str) -> None:
    for finder in FINDERS.values():
        for found in finder(text):
            assert 0 <= found.start < found.end <= len(text)
            assert found.reading != text[found.start : found.end]
