"""Author lines as they are printed, and the persons read from them."""

from __future__ import annotations

import pytest

from papersect.articles.front.authors import names
from papersect.drafts.block import Block
from papersect.text.spans import AlignedText

CASES = [
    ("Lena M. Ostrova 1 , Piet van Berg 2* and A. Quill", ["Ostrova|Lena M.|1", "van Berg|Piet|2 *", "Quill|A.|"]),
    ("Ann Reed, ab Bo Chen, c and Cai Wu * ab", ["Reed|Ann|a b", "Chen|Bo|c", "Wu|Cai|* a b"]),
    ("Остров Л.М.¹, Речная\u00a0А. Б.²", ["Остров|Л.М.|1", "Речная|А. Б.|2"]),
    ("Л.М. Остров1*, А.Б. Речная2", ["Остров|Л.М.|1 *", "Речная|А.Б.|2"]),
    ("Қарлыбаев Ж.Е., Өзенова Ә.Т.", ["Қарлыбаев|Ж.Е.|", "Өзенова|Ә.Т.|"]),
    ("Остров Лев Маркович, д.э.н., профессор", ["Остров|Лев Маркович|"]),
    ("Oliveira, M. S.; Silva, J.", ["Oliveira|M. S.|", "Silva|J.|"]),
    ("By EDWIN B. REED.", ["REED|EDWIN B.|"]),
    ("Anne-Laure OSTROV BERG 1,a", ["OSTROV BERG|Anne-Laure|1 a"]),
    ("Lena Ostrova ID 1☯ , (PhD) Piet Berg", ["Ostrova|Lena|1 ☯", "Berg|Piet|"]),
    ("Department of Rivers", []),
    ("Ann Reed, MD, Bo Chen, M.D., Ph.D.", ["Reed|Ann|", "Chen|Bo|"]),
    ("Ә. Төлегенқызы1*, Д.Р. Фарнаби2, д-р Остров", ["Төлегенқызы|Ә.|1 *", "Фарнаби|Д.Р.|2", "Остров|None|"]),
    ("Ann Reed    Bo Chen-Wu     Lena M. Ostrova", ["Reed|Ann|", "Chen-Wu|Bo|", "Ostrova|Lena M.|"]),
    ("Ann M. Reed, Senior Researcher, Frostburg State University, Frostburg", ["Reed|Ann M.|"]),
    ("Lena Ostrova PhD, Piet Berg, Lecturer, Hail", ["PhD|Lena Ostrova|", "Berg|Piet|"]),
    ("Economics, Frostburg State University, Frostburg", []),
    ("доцент Остров, к.т.н., Пермь", ["Остров|None|"]),
    ("Ann Reed, Plato", ["Reed|Ann|", "Plato|None|"]),
]


def author(text: str) -> Block:
    return Block("author", AlignedText(text, (), ()), 1.0)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names(text: str, expected: list[str]) -> None:
    found = [f"{n['family']}|{n['given']}|{' '.join(n['marks'])}" for n in names(author(text))]
    assert found == expected


def test_a_supervisor_is_told_from_an_author() -> None:
    (person,) = names(author("Научный руководитель – Остров Лев Маркович, к.ф.н., доцент"))
    assert (person["role"], person["text"]) == ("supervisor", "Остров Лев Маркович")
