"""What the reader makes of bytes: encodings, line ends, and files that are no text."""

from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from papersect.errors import UnreadableInputError
from papersect.readers.plain import read, transcribe

RUSSIAN = (
    "Развитие сельского туризма рассматривается как одно из направлений экономической политики. "
    "В статье показано, какие меры приняты в 2005-2010 годах и что изменилось в областях. Объём услуг вырос.\n"
)
KAZAKH = "Ауыл туризмін дамыту мәселелері қарастырылған. Өңірлердің мүмкіндіктері көрсетіліп, ұсыныстар берілді.\n"
FRENCH = "Les résultats montrent que la qualité des données dépend des méthodes utilisées, où l’on voit que çà et là.\n"
GERMAN = "Die Veränderungen der Hochschulen sind größer, als häufig gesagt wird; Müller führt Gründe dafür an.\n"
POLISH = "Rozwój turystyki jest uważany za ważny kierunek polityki państwa, źródło: święta, łódź i ćma.\n"
CZECH = "Článek se zabývá hlavními problémy příležitostí, které žáci a učitelé považují za nejdůležitější.\n"
TURKISH = "Çalışmada altyapının geliştirilmesinin başlıca sorunları ile ağaç ve ığdır örneği görülmektedir.\n"
ENGLISH = "The naïve approach – as Müller showed – costs £5 and gives 5 ± 2 °C. It’s “quoted” here, and plain.\n"

SAMPLES = [
    *((RUSSIAN, encoding) for encoding in ("windows-1251", "koi8-r", "iso8859-5", "cp866")),
    *((KAZAKH, encoding) for encoding in ("kz1048", "ptcp154")),
    *((text, "windows-1252") for text in (FRENCH, GERMAN, ENGLISH)),
    *((text, encoding) for text in (POLISH, CZECH) for encoding in ("cp1250", "iso8859-2")),
    (TURKISH, "iso8859-9"),
    *(
        (RUSSIAN + KAZAKH, encoding)
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
    ),
]


@pytest.mark.parametrize("length", [60, 400, 2000, 100_000])
@pytest.mark.parametrize(("text", "encoding"), SAMPLES)
def test_encodings_are_recognised(text: str, encoding: str, length: int) -> None:
    text = (text * (1 + length // len(text)))[:length]
    transcript = read(text.encode(encoding))
    assert transcript.text == text
    assert text.encode(transcript.encoding).decode(transcript.encoding) == text


def test_a_few_foreign_lines_among_english_ones_decide_the_encoding() -> None:
    text = "Plain English lines say nothing of the encoding.\n" * 500 + "Введение и выводы\n" + "And so on.\n" * 500
    assert read(text.encode("koi8-r")).encoding == "koi8_r"


def test_the_callers_encoding_wins() -> None:
    assert read("Введение".encode("koi8-r"), encoding="windows-1251").text == "чЧЕДЕОЙЕ"


@pytest.mark.parametrize("encoding", ["utf-8", "no-such-thing", "rot13", "zlib"])
def test_a_wrong_encoding_is_refused_with_a_remedy(encoding: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"paper\.txt: .*encoding"):
        read("é".encode("latin-1"), "paper.txt", encoding)


def test_byte_order_mark_is_not_text_and_hash_is_of_the_bytes() -> None:
    with_mark, without = read("\ufeffOne".encode()), read(b"One")
    assert with_mark.text == without.text == "One"
    assert (with_mark.encoding, without.encoding) == ("utf-8-sig", "utf-8")
    assert with_mark.sha256 != without.sha256


def test_utf8_cut_in_mid_character_stays_utf8() -> None:
    assert read("Привет".encode()[:-1]).text == "Приве\ufffd"


def test_utf8_with_one_damaged_byte_stays_utf8() -> None:
    assert read((RUSSIAN * 3).encode().replace("статье".encode(), b"\xff")).text.count("\ufffd") == 3


def test_line_ends_are_kept_as_they_are() -> None:
    transcript = read(b"one\r\ntwo\rthree\nfour\ffive")
    assert transcript.text == "one\r\ntwo\rthree\nfour\ffive"
    assert [line.text for line in transcript.lines] == ["one", "two", "three", "four", "five"]
    assert [page.number for page in transcript.pages] == [1, 2]


def test_nothing_and_white_space_are_texts_without_lines() -> None:
    assert read(b"").lines == read(b" \n\t\r\n\f\n").lines == ()


def docx() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    return buffer.getvalue()


def archive_of_text() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("paper.txt", "text")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "remedy"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF", "pdftotext -layout"),
        (docx(), "Word", "plain text"),
        (archive_of_text(), "ZIP", "unzip"),
        (gzip.compress(b"text"), "gzip", "gunzip"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG", "OCR"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG", "OCR"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "Word", "plain text"),
        (b"{\\rtf1\\ansi text}", "RTF", "pandoc"),
        (b"text with a \0 in it", "NUL byte at 12", "--encoding"),
        (bytes(1000), "NUL byte at 0", "--encoding"),
        (bytes(range(1, 9)) * 50, "control bytes", "text file"),
    ],
)
def test_binary_files_are_named_with_a_remedy(data: bytes, kind: str, remedy: str) -> None:
    with pytest.raises(UnreadableInputError, match=r"^paper: ") as caught:
        read(data, "paper")
    assert kind in str(caught.value)
    assert remedy in str(caught.value)


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(UnreadableInputError, match="lone surrogate at character 2"):
        transcribe("ab\ud800cd")
