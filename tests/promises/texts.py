"""Texts to try papersect on: what could stand in a paper, and what hardly could."""

from __future__ import annotations

from hypothesis import strategies as st

# One a line, of the kinds of line that stages look out for.
PIECES = """
Introduction
1. Methods
2.1 Results of the survey
Abstract
Keywords: rivers, weirs
References
Введение
Список литературы
Түйін
УДК 556.5
Аннотация.
Table 1. Yields by year
Fig. 2: A map
Таблица 1 – Показатели
[1] Ashe, B. On rivers. Reed Press, 2001. 25 p.
1. Иванов И. И. О реках. – М., 2005. – 12 с.
Ashe, B. (2001). On rivers. J. Water 3(2), 5–9. https://doi.org/10.1000/xyz
Year   Area   Yield
1998     12     0.5
as was shown [1, 3–5], and by Ashe (2001; see also Reed et al., 1999a)
the so-called e-
commerce of the knowl-
edge
* corresponding author
a@example.org
1 See the note above.
(3) x = y + 1
- an item
• another one
17
iv
Journal of Small Rivers 12
© 2001 The Authors
Theorem 1. All is well.
It is [2, p.
25] so.
[8].
Firstly, this.
A. B. Ashe¹, C. Reed²
University of Weirs, Reedtown
Ibid., p. 7.
|----|----|
| a  | b  |
....... 12
""".strip().split("\n")
LINE_ENDS = ["\n", "\n\n", "\r\n", "\f"]
BREAKS = [
    *LINE_ENDS,
    "\r",
    "\n \n",
    "\n\f\n",
    " ",
    "  ",
    "\t",
    "\x0b",
    "\x85",
    "\u2028",
    "\u2029",
    "\x1c",
    "\u200b",
    "\ufeff",
]
ODD = [
    "\u0301",
    "é",
    "𝔸𝔹",
    "👩‍🔬",
    "שלום עולם",
    "مرحبا",
    "\u202eright\u202c",
    "\u00ad",
    "\0",
    "\x07",
    "-",
    "—",
    "ﬁ",
    "Ⅳ",
    "¹²",
]


def arbitrary_texts() -> st.SearchStrategy[str]:
    """Any code points but surrogates."""
    return st.text(max_size=300)


def paper_like_texts() -> st.SearchStrategy[str]:
    """Pieces of papers, whole and broken, between all kinds of line ends."""
    piece = st.one_of(st.sampled_from(PIECES), st.sampled_from(ODD), st.text(max_size=12))
    gap = st.one_of(st.sampled_from(LINE_ENDS), st.sampled_from(BREAKS))
    return st.lists(st.tuples(piece, gap), max_size=40).map(lambda parts: "".join(a + b for a, b in parts))


def texts() -> st.SearchStrategy[str]:
    """Both."""
    return st.one_of(paper_like_texts(), arbitrary_texts())
