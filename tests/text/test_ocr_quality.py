"""Reading quality: high for good text of any language, low for text read with the wrong alphabet."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.text.ocr_quality import ocr_quality

SENTENCES = (Path(__file__).parent.parent / "languages" / "sentences.txt").read_text("utf-8").splitlines()
GOOD = [
    "The mRNA of p53 was measured at pH 7.4 in NaCl, as PubMed and LaTeX users, McDonald et al. (2001), know well.",
    "See https://example.org/aB_cD and write to a.Bc@example.org; IL-6, CO2, H2O and 3D-models are common, R&D too.",
    "А.С. Петров, к.т.н., доцент кафедры ИТ-технологий МГУ, описал 3D-модель и web-сайт [4, с. 25].",
    "Ж.Қ. Әбенов, ф.ғ.к., доцент: «Қазақ тілі» кафедрасы, ҚазҰУ (2019 ж. 25-бет), т.б.",
]
BAD = [
    "byJI KyMbIcTa MeKTeITIH xkaHa OaFbITTapbl KapacTbipblUIaAbl, OHBIH MaHbI3bl 3op )koHe KaxkeTTi Aen CaHaJIaAbI",
    "Kөпip caлy iciнiң тapиxы тypaлы aйтылaды жәнe oның мaңызы көpceтiлeдi",
    "th3se wo}rds w^ere r~ead ba|dly b<y a machi»ne th#at di{d not kn*ow th$em",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_clean_sentences(line: str) -> None:
    assert (ocr_quality(line.split(" | ")[1]) or 1.0) >= 0.95


@pytest.mark.parametrize("text", GOOD)
def test_scholarly_oddities_are_no_damage(text: str) -> None:
    quality = ocr_quality(text)
    assert quality is not None
    assert quality >= 0.9


@pytest.mark.parametrize("text", BAD)
def test_wrong_alphabets(text: str) -> None:
    quality = ocr_quality(text)
    assert quality is not None
    assert quality < 0.5


@pytest.mark.parametrize("text", ["", "12 34 56 78 90 11", "Table 1", "— — — — — —"])
def test_too_little_to_tell(text: str) -> None:
    assert ocr_quality(text) is None


def test_the_garbled_article(shared: Path) -> None:
    text = (shared / "seed" / "proceedings-excerpt.txt").read_text("utf-8")
    clean, garbled = text[:9900].split("\n\n"), text[9920:].split("\n\n")
    assert max(quality for part in garbled if (quality := ocr_quality(part)) is not None) < 0.5
    assert min(quality for part in clean if (quality := ocr_quality(part)) is not None) >= 0.9


@given(st.text())
def test_between_nought_and_one(text: str) -> None:
    quality = ocr_quality(text)
    assert quality is None or 0.0 <= quality <= 1.0
