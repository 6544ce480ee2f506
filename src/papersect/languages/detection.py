"""Which language a text is in: first by the packs' commonest words and letters, then by py3langid.

The packs know ten languages, cost some microseconds a line and are right on short texts of those ten; py3langid
(byte n-grams, 140 languages, its model inside the wheel) is asked once an article at most, and only where the packs
cannot tell, since it takes half a second to load.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import Protocol

from papersect.languages.pack import packs
from papersect.languages.words import Words, one_script, words_of

UNDETERMINED = "und"  # ISO 639-2
SAMPLE = 300  # characters of a text that are looked at
LEAST_EVIDENCE = 1.5  # function words, each shared by its languages
SOME_EVIDENCE = 0.75  # of the same, where the language is one of few
LEAST_DENSITY = 0.12  # of that among all words; prose has about 0.3
LEAD = 1.4  # over the second language
LETTER_WEIGHT = 0.25  # of a telling letter against a function word
LONG, ABSENCE = 50, 0.5  # from so many characters on, a language without any letter it needs counts so much
LEAST_LETTERS = 40  # below which py3langid guesses
LEAST_PROBABILITY = 0.9

LONGEST_LABEL = 60  # characters
TELLING_LABELS = ("abstract", "keywords", "introduction", "reference_list", "acknowledgements")

WORD = re.compile(r"[^\W\d_]+")
ASCII_WORD = re.compile("[a-z]+")  # in small letters; twice as fast
SCRIPTS = {
    "el": re.compile("[Ͱ-Ͽἀ-῿]{3,}"),  # fewer are formulas
    "hy": re.compile("[Ա-֏]{2,}"),
    "he": re.compile("[א-ת]{2,}"),
    "ka": re.compile("[ა-ჿ]+"),
    "ko": re.compile("[가-힣]+"),
    "ja": re.compile("[ぁ-ヿ]+"),
    "zh": re.compile("[㐀-鿿]+"),
    "th": re.compile("[ก-๛]+"),
}  # scripts that one language writes, in the order they are asked for: Japanese before Chinese

ANY_SCRIPT = re.compile("[Ͱ-Ͽἀ-῿Ա-֏א-תა-ჿ가-힣ぁ-ヿ㐀-鿿ก-๛]")

Shares = tuple[tuple[str, float], ...]


class Identifier(Protocol):
    """What is used of py3langid."""

    def classify(self, text: str) -> tuple[str, float]:
        """A language code and its probability."""


def told_by_words(text: str) -> str | None:
    """The language of the packs that a text's words and letters speak for, or None where they do not decide.

    >>> told_by_words("Бұл жұмыста ауыл мектебінің жайы сөз болады.")
    'kk'
    >>> told_by_words("Fig. 3 (b)"), told_by_words("Niczego nie znaleziono ani wczoraj, ani dzisiaj.")
    (None, None)
    """
    words, weights = _weighed(text)
    return _leader(weights, words)


def lacks_letters(text: str, code: str) -> bool:
    """Whether a text, long enough to tell, has no letter without which a language of the packs is hardly ever written.

    >>> lacks_letters("Мотивы названий малых рек и озёр северного региона", "kk"), lacks_letters("Реки", "kk")
    (True, False)
    """
    needed = packs()[code].needed
    return bool(needed) and len(text) >= LONG and set(text.lower()).isdisjoint(needed)


def likeliest(text: str, among: Collection[str], usual: str) -> str:
    """The language, of some that stand beside a text, that its words and letters speak for more than for the usual one.

    >>> likeliest("Ағаш көпірлердің құрылысы", {"kk", "ru"}, "ru"), likeliest("Fig. 3", {"kk", "ru"}, "ru")
    ('kk', 'ru')
    """
    _, weights = _weighed(text)
    best = max(sorted(among), key=lambda code: weights.get(code, 0.0), default=usual)
    return best if weights.get(best, 0.0) > max(SOME_EVIDENCE, LEAD * weights.get(usual, 0.0)) else usual


def _weighed(text: str) -> tuple[int, dict[str, float]]:
    """The number of words looked at, and what speaks for each of the packs' languages."""
    sample = text[:SAMPLE].lower().replace(" et al", " ")  # every language cites so
    if sample.isascii():
        words = ASCII_WORD.findall(sample)
    else:
        sample = one_script(sample)
        words = WORD.findall(sample)
    known = _function_words()
    weights: defaultdict[str, float] = defaultdict(float)
    for word, count in Counter(filter(known.__contains__, words)).items():
        for code, share in known[word]:
            weights[code] += min(count, 3) * share
    _weigh_letters(sample, weights)
    return len(words), weights


def _weigh_letters(sample: str, weights: defaultdict[str, float]) -> None:
    """Add what the telling letters of each language say, also by their absence."""
    letters, present = _letters(), Counter[str]() if sample.isascii() else Counter(sample)
    for letter in present.keys() & letters.keys():
        for code, share in letters[letter]:
            weights[code] += LETTER_WEIGHT * present[letter] * share
    if len(sample) >= LONG:
        for code in weights:
            if (needed := packs()[code].needed) and present.keys().isdisjoint(needed):
                weights[code] *= ABSENCE


def _leader(weights: dict[str, float], words: int) -> str | None:
    ranked = sorted(((weight, code) for code, weight in weights.items()), reverse=True)
    if not ranked or ranked[0][0] < max(LEAST_EVIDENCE, LEAST_DENSITY * words):
        return None
    return ranked[0][1] if len(ranked) == 1 or ranked[0][0] >= LEAD * ranked[1][0] else None


@cache
def _function_words() -> dict[str, Shares]:
    """Single Latin letters are left out: they are formulas and initials as often as words."""
    words = ((code, pack.inline["function_word"]) for code, pack in packs().items())
    return _shares((code, [word for word in found if len(word) > 1 or word > "z"]) for code, found in words)


@cache
def _letters() -> dict[str, Shares]:
    return _shares((code, pack.letters) for code, pack in packs().items())


def _shares(signs: Iterable[tuple[str, Iterable[str]]]) -> dict[str, Shares]:
    """For every sign the languages that have it, each with its share of one."""
    codes: defaultdict[str, list[str]] = defaultdict(list)
    for code, found in signs:
        for sign in found:
            codes[sign].append(code)
    return {sign: tuple((code, 1 / len(having)) for code in having) for sign, having in codes.items()}


def told_by_label(text: str) -> str | None:
    """The language that the label at the start of a text is spelled in, if only one language spells it so.

    >>> told_by_label("Түйін сөздер: көпір"), told_by_label("Аннотация. Мост")
    ('kk', None)
    """
    words = words_of(text[:LONGEST_LABEL])
    for n in range(min(len(words), 4), 0, -1):
        if codes := _labels().get(words[:n]):
            return next(iter(codes)) if len(codes) == 1 else None
    return None


@cache
def _labels() -> dict[Words, frozenset[str]]:
    codes: defaultdict[Words, set[str]] = defaultdict(set)
    for code, pack in packs().items():
        for phrase in (phrase for concept in TELLING_LABELS for phrase in pack.concepts.get(concept, ())):
            codes[words_of(phrase)].add(code)
    return {words: frozenset(found) for words, found in codes.items()}


def told_by_script(text: str) -> str | None:
    """The language whose own script most letters of a text are in.

    >>> told_by_script("结果见下表"), told_by_script("the letter α")
    ('zh', None)
    """
    sample = text[:SAMPLE]
    if sample.isascii() or not ANY_SCRIPT.search(sample):
        return None
    letters = sum(map(str.isalpha, sample))
    return next((code for code, own in SCRIPTS.items() if 3 * len("".join(own.findall(sample))) > letters > 1), None)


def told_by_letters(text: str) -> str | None:
    """The language py3langid is sure of, unless the packs know that language and see more of another."""
    if sum(map(str.isalpha, text)) < LEAST_LETTERS:
        return None
    code, probability = _identifier().classify(text)
    _, weights = _weighed(text)
    if code in packs() and weights.get(code, 0) < max(weights.values(), default=0):
        return None
    return code if probability >= LEAST_PROBABILITY else None


@cache
def _identifier() -> Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # takes half a second

    found: Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return found


def language_of(text: str) -> str:
    """The language of a text of any length, `und` where it cannot be told.

    >>> language_of("Tab. 3: 25 m"), language_of("x = 2y + 1")
    ('und', 'und')
    """
    return told_by_script(text) or told_by_words(text) or told_by_letters(text) or UNDETERMINED
