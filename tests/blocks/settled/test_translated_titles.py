"""Titles again in another language, among authors, abstracts and keywords."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.translated_titles import with_translated_titles
from papersect.lines.label import Label

LABELS = {
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "f": Label.AFFILIATION,
    "k": Label.KEYWORDS,
    "s": Label.ABSTRACT,
    "b": Label.BANNER,
    "n": Label.PAGE_NUMBER,
}
RUSSIAN = "Снег на льду северных озёр\nИ. И. Ручьёв\nКлючевые слова: снег, лёд."

KAZAKH = "Солтүстік көлдердің мұзындағы қар туралы\nИ. И. Өзенов"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (f"{RUSSIAN}\nSnow on the ice of the northern lakes\n\nI. I. Ruchyov", "takka", "takta"),
        (f"{RUSSIAN}\nI. I. Ruchyov\nSnow on the ice\nof the northern lakes\nLakeside", "takafff", "takattf"),
        (f"{RUSSIAN}\nInstitute of northern lakes and snow\nI. I. Ruchyov", "takfa", "takfa"),  # it names a place
        (f"{RUSSIAN}\nСнег на льду северных озёр\nИ. И. Ручьёв", "takka", "takka"),  # the same language
        (f"{RUSSIAN}\nI. I. RUCHYOV, A. B. FROST\nInstitute of Ice", "takaf", "takaf"),  # initials
        (f"{RUSSIAN}\nI. RUCHYOV, A. FROST\nInstitute of Ice", "takaf", "takaf"),
        (f"{RUSSIAN}\nSnow on the lakes of the U.S. Arctic\nI. I. Ruchyov", "takfa", "takta"),
        (f"{RUSSIAN}\nSNOW ON THE ICE\nI. I. Ruchyov", "takba", "takta"),
        (f"{RUSSIAN}\n7\nSNOW ON THE ICE\nI. I. Ruchyov", "taknba", "taknba"),  # at the head of a page
        (
            f"{KAZAKH}\nИнститут озёр, Тараз\nМотивы названий малых рек и озёр северного региона\nАннотация",
            "taffs",
            "tafts",
        ),
        (f"{KAZAKH}\nИнститут озёр\nи малых рек северного и восточного района, Тараз\nАннотация", "taffs", "taffs"),
        ("Snow on the ice\nA. Frost\nKeywords: snow.\nSchnee auf dem Eis der Seen\nAbstract", "takks", "takts"),
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_translated_titles(lines)] == [LABELS[kind] for kind in after]
