"""Training: slopes, what is learned, and that the same lessons give the same bytes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from papersect.network import forward
from papersect.network.attributes import Attributes
from papersect.network.forward import Network
from papersect.network.learning import learn, sprouts, teachers_of
from papersect.network.lessons import Data, Lesson, Plan, batch_of, pieces
from papersect.network.reasons import reasons
from papersect.network.slopes import slopes_of
from papersect.network.teaching import believing
from papersect.network.weights import from_bytes, to_bytes

QUICK = Plan(width=16, dilations=(1, 2), length=32, pieces=4, epochs=60, rate=1e-2, rarest=1, averaged=0.9, dropped=0.0)
HEAD, TEXT = "head", "text"
STEP = 0.002


def lesson(partly: bool = False) -> Lesson:
    """Every fourth line is a head and has a sign two lines before it; `partly` tells nothing of the lines that are."""
    rows = [["odd" if k % 2 else "even", *(["sign"] if k % 4 == 2 else [])] for k in range(40)]
    allowed = np.array([[k % 4 == 0, k % 4 != 0] for k in range(40)], np.bool_)
    if partly:
        allowed[::4] = True
    return Lesson(rows, allowed, np.array([[k % 4 == 1] for k in range(40)], np.int8))


@pytest.fixture(scope="module")
def network() -> Network:
    return Network.of(to_bytes(learn([lesson()] * 4, [HEAD, TEXT], {"after": 1.0}, QUICK)))


def test_learns_labels_and_answers_from_what_stands_lines_away(network: Network) -> None:
    opinion = network.opinion(Attributes.of(lesson().rows))
    assert [network.labels[y] for y in opinion.labels.argmax(axis=1)[4:36]] == [HEAD, TEXT, TEXT, TEXT] * 8
    assert list(opinion.answers[4:36, 0] > 0.5) == [False, True, False, False] * 8


def test_learns_what_is_told_from_lines_partly_known() -> None:
    weights = learn([lesson(), lesson(partly=True)] * 2, [HEAD, TEXT], {"after": 1.0}, QUICK)
    found = Network(weights).opinion(Attributes.of(lesson().rows)).labels.argmax(axis=1)
    assert list(found[4:36]) == [0, 1, 1, 1] * 8


def test_a_teacher_is_believed_within_what_is_allowed(network: Network) -> None:
    belief = believing(lesson(partly=True), [network]).belief
    assert belief is not None
    assert belief.labels.sum(axis=1) == pytest.approx(1.0, abs=1e-2)
    assert list(belief.labels[4:36:4, 0] > 0.5) == [True] * 8  # the heads, of which the lesson tells nothing
    assert list(belief.labels[5:36:4, 0]) == [0.0] * 8


def test_a_teacher_alone_teaches_what_no_lesson_tells(network: Network) -> None:
    untold = replace(lesson(), allowed=np.ones((40, 2), np.bool_), answers=np.full((40, 1), -1, np.int8))
    plan = replace(QUICK, taught=False, trust=1.0)
    weights = learn([believing(untold, [network])] * 4, [HEAD, TEXT], {"after": 1.0}, plan)
    opinion = Network(weights).opinion(Attributes.of(lesson().rows))
    assert list(opinion.labels.argmax(axis=1)[4:36]) == [0, 1, 1, 1] * 8
    assert list(opinion.answers[4:36, 0] > 0.5) == [False, True, False, False] * 8


def test_one_of_the_teachers_is_shown_nothing_invented() -> None:
    turned = replace(lesson(), allowed=~lesson().allowed, invented=True)
    plan = replace(QUICK, epochs=180)
    teachers = teachers_of([lesson(), turned], [HEAD, TEXT], {"after": 1.0}, plan, lambda _: None)
    heads = [teacher.opinion(Attributes.of(lesson().rows)).labels[4:36:4, 0].mean() for teacher in teachers]
    assert heads[0] > 0.9
    assert heads[1] == pytest.approx(0.5, abs=0.2)


def test_what_was_seen_lines_away_is_the_reason(network: Network) -> None:
    first = list(reasons(network, lesson().rows, [0] * 40))[20]
    assert (-2, "sign") in [(step, name) for step, name, _ in first[:6]]


def test_same_lessons_give_same_bytes() -> None:
    first, second = (to_bytes(learn([lesson()], [HEAD, TEXT], {"after": 1.0}, QUICK)) for _ in range(2))
    assert first == second


def test_bytes_read_back(network: Network) -> None:
    assert to_bytes(from_bytes(to_bytes(network.weights))) == to_bytes(network.weights)


@pytest.mark.parametrize("data", [b"", b"no weights", b"{}\nmore", b'{"arrays": 3}\n'])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no weights of a network"):
        from_bytes(data)


def test_long_texts_are_seen_in_stretches_as_a_whole(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [list(row) for row in lesson().rows] * 5
    whole = network.opinion(Attributes.of(rows))
    monkeypatch.setattr(forward, "STRETCH", 48)
    parts = network.opinion(Attributes.of(rows))
    assert parts.labels == pytest.approx(whole.labels, abs=1e-5)
    assert parts.answers == pytest.approx(whole.answers, abs=1e-5)


def test_nothing_has_no_opinion(network: Network) -> None:
    assert network.opinion(Attributes.of([])).labels.shape == (0, 2)


def test_slopes_are_those_of_the_loss() -> None:
    plan = Plan(width=5, dilations=(1, 2), length=16, dropped=0.0, rarest=1)
    lessons = [lesson(partly=True)]
    data = Data(lessons, ["even", "odd", "sign"])
    random = np.random.default_rng(5)
    grown = sprouts(random, 3, 2, 1, plan)
    batch = batch_of(data, list(pieces(0, lessons[0], plan, random)), 3, plan, random)
    mask = np.ones((batch.seen.shape[0] * batch.seen.shape[1], 5), np.float32)
    silent = np.zeros(1, np.float32)  # the loss returned is that of the labels alone

    _, slopes = slopes_of(grown, batch, plan.dilations, silent, mask)
    for name in ("seen", "layer0", "layer1_bias", "label", "transitions"):
        place = np.unravel_index(np.argmax(np.abs(slopes[name])), slopes[name].shape)
        losses = []
        for step in (STEP, -STEP):
            moved = grown | {name: grown[name].copy()}
            moved[name][place] += step
            losses.append(slopes_of(moved, batch, plan.dilations, silent, mask)[0])
        assert (losses[0] - losses[1]) / (2 * STEP) == pytest.approx(slopes[name][place], rel=0.05, abs=2e-3)
