"""Numbers, codes and addresses that patterns ask for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from papersect.evaluation.invented.dice import Dice

CYRILLIC_INITIALS = "АБВГДЕИКЛМНОПРСТЮЯ"
LATIN_INITIALS = "ABCDEFGHJKLMNPRST"
LETTERS = "xyzabcnmktuvRSTQ"
GREEK = "αβγδεηλμνρσφωΔΩΓ"
SITES = (
    "zarechie-stat.example",
    "prioz.example/docs",
    "openrivers.example",
    "stepnoi-vestnik.example/arch",
    "data.example",
)
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XX")
USERS = ("ivan", "berest", "olga_k", "sci.dep", "lopukh", "info", "m.ovraz", "kaf-ekon", "editor", "zim88")
HOSTS = ("zgu.example.ru", "mail.example", "example.kz", "inbox.example", "uni-example.de", "example.edu", "example.ua")


class Customs(Protocol):
    """How a language writes numbers: the point of decimals, whether in Latin letters, the names of months."""

    decimal: str
    latin: bool
    labels: dict[str, list[str]]


def decimal(dice: Dice, customs: Customs) -> str:
    """A number with one to three places."""
    return f"{dice.between(0, dice.pick((3, 9, 99)))}{customs.decimal}{dice.between(1, dice.pick((9, 99, 999)))}"


def percent(dice: Dice, customs: Customs) -> str:
    """A share in per cent, a blank before the sign or not."""
    number = decimal(dice, customs) if dice.chance(0.6) else str(dice.between(2, 98))
    return f"{number}{dice.pick((' ', ' ', ''))}%"


def date(dice: Dice, customs: Customs) -> str:
    """A day as it is printed in the language."""
    day, month, year = dice.between(1, 28), dice.between(1, 12), dice.between(2004, 2024)
    if dice.chance(0.7) or "months" not in customs.labels:
        return f"{day:02d}.{month:02d}.{year}"
    return customs.labels.get("day", ["{d} {m} {y}"])[0].format(d=day, m=customs.labels["months"][month - 1], y=year)


def initials(dice: Dice, customs: Customs) -> str:
    """One or two initials, together or apart."""
    letters = LATIN_INITIALS if customs.latin else CYRILLIC_INITIALS
    first, second = dice.pick(letters), dice.pick(letters)
    if customs.latin and dice.chance(0.5):
        return f"{first}."
    return f"{first}. {second}." if dice.chance(0.5) else f"{first}.{second}."


def udc(dice: Dice, customs: Customs) -> str:
    """A number of the decimal classification."""
    tail = dice.pick(
        ("", f".{dice.between(1, 99)}", f".{dice.between(1, 9)}:{dice.between(300, 699)}", "(574)", "-053.2")
    )
    return f"{dice.between(1, 999):03d}{tail}"


def doi(dice: Dice, customs: Customs) -> str:
    """A DOI that none has."""
    publisher = dice.pick(("zgu", "vest", "jrn", "2713", "j.prk", "s00"))
    return f"10.{dice.between(90000, 99999)}/{publisher}.{dice.between(2010, 2024)}.{dice.between(1, 40)}"


def orcid(dice: Dice, customs: Customs) -> str:
    """Sixteen digits."""
    return "-".join(f"{dice.between(0, 9999):04d}" for _ in range(4))


def issn(dice: Dice, customs: Customs) -> str:
    """Eight digits."""
    return f"{dice.between(1000, 2999)}-{dice.between(100, 9999):04d}"


def jel(dice: Dice, customs: Customs) -> str:
    """Codes of economics."""
    return ", ".join(f"{dice.pick('CDEFGJLOQR')}{dice.between(10, 59)}" for _ in range(dice.between(1, 4)))


def symbol(dice: Dice, customs: Customs) -> str:
    """A letter of a formula."""
    return dice.pick(GREEK) if dice.chance(0.3) else dice.pick(LETTERS)


def span(dice: Dice, customs: Customs) -> str:
    """A run of years."""
    first = dice.between(1985, 2015)
    return f"{first}{dice.pick('–––-')}{first + dice.between(1, 9)}"


def inline(dice: Dice, customs: Customs) -> str:
    """A short formula inside a sentence."""
    left, right = symbol(dice, customs), symbol(dice, customs)
    sign = dice.pick(("=", "=", "≤", "<", "≥", "∈", "→", "≠"))
    form = dice.pick(
        ("{a} {s} {b}", "{a}({b}) {s} 0", "{a}{b} {s} {n}", "{a} + {b} {s} {n}", "{a}_{n} {s} {b}", "‖{a}‖ {s} {b}{n}")
    )
    return form.format(a=left, b=right, s=sign, n=dice.between(0, 9))


NUMBERS: dict[str, Callable[[Dice, Customs], str]] = {
    "year": lambda dice, customs: str(dice.between(1985, 2024)),
    "span": span,
    "year2": lambda dice, customs: str(dice.between(10, 24)),
    "int": lambda dice, customs: str(dice.between(1, 12)),
    "int2": lambda dice, customs: dice.pick(ROMAN),
    "roman": lambda dice, customs: dice.pick(ROMAN),
    "big": lambda dice, customs: str(dice.between(13, 950)),
    "dec": decimal,
    "pct": percent,
    "date": date,
    "formula": inline,
    "initials": initials,
    "udc": udc,
    "bbk": lambda dice, customs: f"{dice.between(20, 88)}.{dice.between(1, 99)}{dice.pick(('', '(2Рос)', 'я73'))}",
    "irsti": lambda dice, customs: f"{dice.between(3, 87):02d}.{dice.between(1, 99):02d}.{dice.between(1, 99):02d}",
    "vak": lambda dice, customs: f"{dice.between(1, 25):02d}.00.{dice.between(1, 25):02d}",
    "edn": lambda dice, customs: "".join(dice.pick("ABCDEFGHKLMNPQRSTUVWXYZ") for _ in range(6)),
    "doi": doi,
    "orcid": orcid,
    "issn": issn,
    "jel": jel,
    "sym": symbol,
    "spin": lambda dice, customs: f"{dice.between(1000, 9999)}-{dice.between(1000, 9999)}",
    "postcode": lambda dice, customs: str(
        dice.between(100000, 699999) if not customs.latin else dice.between(10000, 99999)
    ),
    "phone": lambda dice, customs: (
        f"+7 ({dice.between(300, 999)}) {dice.between(100, 999)}-{dice.between(10, 99)}-{dice.between(10, 99)}"
    ),
    "folder": lambda dice, customs: dice.pick(("art", "node", "doc", "ru/page", "article/view", "files/publication")),
    "site": lambda dice, customs: dice.pick(SITES),
    "email": lambda dice, customs: f"{dice.pick(USERS)}{dice.pick(('', '', '1', '77'))}@{dice.pick(HOSTS)}",
}
