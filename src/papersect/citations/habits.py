"""How an article cites, measured over the whole of it: which form its numbers have, and how well they run in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from papersect.citations.candidate import Candidate
from papersect.citations.order import Place


@dataclass(frozen=True, slots=True)
class Family:
    """The candidates of one form, bracket, parenthesis or superscript, and their places in the running order."""

    members: Sequence[Candidate]
    places: Sequence[Place]

    @property
    def chain(self) -> int:
        """How many candidates the running order goes through."""
        return sum(place.advances for place in self.places)

    @property
    def top(self) -> int:
        """The highest number reached."""
        return max((place.reached for place in self.places), default=0)

    @property
    def density(self) -> float:
        """The share of the numbers up to the highest that the chain names."""
        pairs = zip(self.members, self.places, strict=True)
        return len({n for c, place in pairs if place.advances for n in c.numbers}) / max(1, self.top)


@dataclass(frozen=True, slots=True)
class Habit:
    """How far an article cites in one form: `level` in a word, `attributes` in detail."""

    level: str
    attributes: list[str]


def habits(families: Mapping[str, Family], listed: int, named: int) -> dict[str, Habit]:
    """The habit for each form; `listed` is the size of the reference list, `named` counts names with years."""
    support = {name: family.chain for name, family in families.items()}
    support["bracket"] = len(families["bracket"].members) if "bracket" in families else 0
    return {name: _habit(name, family, support, listed, named) for name, family in families.items()}


def _habit(name: str, family: Family, support: Mapping[str, int], listed: int, named: int) -> Habit:
    rivals = max((count for other, count in support.items() if other != name), default=0)
    ahead, chain, density = support[name] - rivals, family.chain, family.density
    level = "weak"
    if ahead > 0 and chain >= 3 and 2 * chain > named:
        level = "strong" if density >= 0.5 and chain >= 6 else "fair"
    attributes = [
        f"{name}:{level}",
        f"family={name}",
        f"{name}:named={_bucket(named)}",
        f"{name}:winner={max(support, key=lambda other: support[other])}",
        f"{name}:chain={_bucket(chain)}",
        f"{name}:share={_tenth(chain / max(1, len(family.members)))}",
        f"{name}:density={_tenth(density)}",
        f"{name}:brackets={_bucket(support['bracket'])}",
        f"{name}:rivals={_bucket(rivals)}",
        f"{name}:ahead={ahead > 0},{_bucket(abs(ahead))}",
    ]
    if listed > 3:
        attributes.append(f"{name}:covers={_tenth(family.top / listed)}")
    return Habit(level, attributes)


def _bucket(count: int) -> str:
    return str(next((top for top in (0, 1, 2, 4, 8, 16, 32) if count <= top), 99))


def _tenth(share: float) -> str:
    return f"{min(1.0, share):.1f}"
