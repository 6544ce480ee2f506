"""Signs of a new article in what lives on across a line: words, running heads, the script, the manner of citing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from papersect.labels.names import names, picked
from papersect.labels.observations.lines import Marks
from papersect.labels.sightings import Sightings, marks
from papersect.labels.turns.chains import Links, Places, Weights, cohesion_of, crossings
from papersect.lines.characters import blocks_of, codes_of, ends_of, sums_of
from papersect.lines.facts import fingerprint
from papersect.lines.view import LineView
from papersect.network.attributes import Column

NEAR, FAR = 15, 40  # lines: how far off the cohesion is looked at to compare
VALLEY = 10  # lines on each side across none of which fewer words live on
LITTLE = 3.0  # weight of chains below which there is nothing to compare
HEAD_REACH = 300  # lines between two standings of a running head, at most
SHORTEST, LONGEST = 8, 120  # characters of a running head
SCRIPTS, CITING = 12, 80  # lines looked at on each side


Found = Iterator[Column]


def topics(views: Sequence[LineView], seen: Sightings) -> Found:
    """The attributes that tell what goes on across a line and what does not."""
    cohesion = cohesion_of(views[0].facts.words)
    yield from _dips("near", cohesion.near, NEAR)
    yield from _dips("far", cohesion.far, FAR)
    yield from _running_heads(views)
    yield _scripts(views)
    yield from _manners(seen, len(views))


def _dips(name: str, chains: Weights, step: int) -> Found:
    """The cohesion at a line as a share of that around it, in tenths, where it is lower; whether it is lowest there."""
    count = len(chains) - 1
    here = np.arange(count)
    around = np.maximum(chains[np.maximum(0, here - step)], chains[np.minimum(count, here + step)])
    here, around = here[around >= LITTLE], around[around >= LITTLE]
    share = (10 * chains[here] / around).astype(np.intp)
    here, share = here[share < 9], share[share < 9]
    yield picked(names(f"words_{name}={{}}", range(9)), share, lines=here)
    lowest = chains[here] == _lowest_around(chains)[here]
    yield picked(names(f"valley_{name}={{}}", range(9)), share[lowest], lines=here[lowest])


def _lowest_around(chains: Weights) -> Weights:
    rim = np.full(VALLEY, np.inf)
    lowest: Weights = sliding_window_view(np.concatenate([rim, chains, rim]), 2 * VALLEY + 1).min(axis=1)
    return lowest


def _told(name: str, lines: Places) -> Column:
    return Column([name], np.zeros(len(lines), np.intp), lines)


def _running_heads(views: Sequence[LineView]) -> Found:
    """Whether any line that comes back comes back across a line, where such lines stand around it."""
    heads = crossings(_heads(views), len(views), HEAD_REACH)
    here = np.arange(len(views))
    around = np.maximum(heads[np.maximum(0, here - 60)], heads[np.minimum(len(views), here + 60)]) > 0
    yield _told("running_head=goes_on", here[around & (heads[:-1] > 0)])
    yield _told("running_head=changes", here[around & (heads[:-1] == 0)])


def _heads(views: Sequence[LineView]) -> Links:
    """The links between lines that come back, their numbers aside."""
    facts = views[0].facts
    last: dict[str, int] = {}
    links = []
    for k in sorted(facts.repeating | facts.echoes.keys()):
        if SHORTEST <= len(views[k].text) <= LONGEST:
            head = fingerprint(views[k].text)
            if head in last:
                links.append((last[head], k))
            last[head] = k
    begin, end = np.array(links, np.intp).reshape(-1, 2).T
    return Links(begin, end, np.ones(len(links)))


def _scripts(views: Sequence[LineView]) -> Column:
    """The lines at which the script changes."""
    cyrillic = [_are_cyrillic([view.text for view in views[block]]) for block in blocks_of(len(views))]
    sums = sums_of(np.concatenate(cyrillic)).astype(np.intp)
    here = np.arange(len(views))
    low, high = np.maximum(0, here - SCRIPTS), np.minimum(len(views), here + SCRIPTS)
    then = 2 * (sums[here] - sums[low]) > here - low
    now = 2 * (sums[high] - sums[here]) > high - here
    return _told("script_changes", here[(now != then) & (here - low >= 3) & (high - here >= 3)])


def _are_cyrillic(texts: Sequence[str]) -> Marks:
    codes, ends = codes_of(texts), ends_of(texts)
    sums = sums_of((codes >= ord("Ѐ")) & (codes <= ord("ԯ")))
    cyrillic: Marks = 3 * (sums[ends[1:]] - sums[ends[:-1]]).astype(np.intp) > np.diff(ends)
    return cyrillic


def _manners(seen: Sightings, count: int) -> Found:
    """Whether works are cited in another manner before the line and after it."""
    here = np.arange(count)
    low, high = np.maximum(0, here - CITING), np.minimum(count, here + CITING)
    by = [sums_of(marks(seen, [sign], count)).astype(np.intp) for sign in ("cites_by_number", "cites_by_year")]
    before, after = [sums[here] - sums[low] for sums in by], [sums[high] - sums[here] for sums in by]
    enough = (np.maximum(*before) >= 3) & (np.maximum(*after) >= 3)
    alike = (before[0] > before[1]) == (after[0] > after[1])
    yield _told("citing_goes_on", here[enough & alike])
    yield _told("citing_changes", here[enough & ~alike])
