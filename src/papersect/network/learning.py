"""Trains a network: from lines with the labels they may have, and the answers that are known.

A line whose label is only partly known teaches what it can: the network is asked to put all its weight on the labels
that are allowed (a conditional random field with partial labels, after Tsuboi et al. 2008).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from papersect.network.forward import Network
from papersect.network.lessons import Data, Lesson, Plan, batch_of, batches
from papersect.network.slopes import Grown, slopes_of
from papersect.network.teaching import believing
from papersect.network.weights import Array, Weights

Moments = dict[str, tuple[Array, Array]]


def learn(
    lessons: Sequence[Lesson],
    labels: Sequence[str],
    questions: Mapping[str, float],
    plan: Plan | None = None,
    told: Callable[[str], None] = lambda _: None,
) -> Weights:
    """The trained weights. The same lessons in the same order give the same weights on the same machine.

    Two networks are trained, one without what was invented, then a third one of the same size that heeds what they
    think beside what is known: it errs less and is less sure where it errs (after born-again networks, Furlanello et
    al. 2018). `questions` says of each how much a wrong answer counts beside a wrong label; `told` hears of each epoch.
    """
    plan = plan or Plan()
    if plan.taught:
        teachers = teachers_of(lessons, labels, questions, plan, told)
        lessons = [believing(lesson, teachers) for lesson in lessons]
    return _learned(lessons, labels, questions, plan, told)


def teachers_of(
    lessons: Sequence[Lesson],
    labels: Sequence[str],
    questions: Mapping[str, float],
    plan: Plan,
    told: Callable[[str], None],
) -> list[Network]:
    """Two networks that have learned for a while: one from the lessons that are not invented, one from all of them."""
    short = replace(plan, epochs=-(-plan.epochs // 3))
    met = [replace(lesson, weight=0.0) if lesson.invented else lesson for lesson in lessons]
    return [
        Network(_learned(shown, labels, questions, replace(short, seed=plan.seed + k), told))
        for k, shown in enumerate((met, lessons), 1)
    ]


def _learned(
    lessons: Sequence[Lesson],
    labels: Sequence[str],
    questions: Mapping[str, float],
    plan: Plan,
    told: Callable[[str], None],
) -> Weights:
    """The weights of one network."""
    attributes = _known_attributes(lessons, plan.rarest)
    data = Data(lessons, attributes)
    stress = np.array(list(questions.values()), np.float32)
    random = np.random.default_rng(plan.seed)
    grown = sprouts(random, len(attributes), len(labels), len(questions), plan)
    kept = {name: array.copy() for name, array in grown.items()}
    moments = {name: (np.zeros_like(array), np.zeros_like(array)) for name, array in grown.items()}
    epochs = [list(batches(lessons, plan, random)) for _ in range(plan.epochs)]
    total, step = sum(map(len, epochs)), 0
    for epoch, shown in enumerate(epochs, 1):
        losses = []
        for pieces in shown:
            step += 1
            batch = batch_of(data, pieces, len(attributes), plan, random)
            mask = _mask(random, batch.seen.shape[0] * batch.seen.shape[1], plan)
            loss, slopes = slopes_of(grown, batch, plan.dilations, stress, mask)
            _move(grown, moments, slopes, step, _rate(plan.rate, step, total), plan.decay)
            _follow(kept, grown, min(plan.averaged, step / (step + 10)))
            losses.append(loss)
        told(f"epoch {epoch} of {plan.epochs}: loss {sum(losses) / max(1, len(losses)):.4f}")
    return Weights(tuple(attributes), tuple(labels), tuple(questions), plan.dilations, kept)


def _mask(random: np.random.Generator, lines: int, plan: Plan) -> Array:
    """Which hidden units are left out (Srivastava et al. 2014); those that stay stand in for them."""
    stay = random.random((lines, plan.width), np.float32) >= plan.unseen
    return stay.astype(np.float32) / np.float32(1 - plan.unseen)


def _follow(kept: Grown, grown: Grown, pace: float) -> None:
    """The kept weights are a moving average of the trained ones (Polyak and Juditsky 1992)."""
    for name in kept:
        kept[name] += (1 - pace) * (grown[name] - kept[name])


def _known_attributes(lessons: Sequence[Lesson], rarest: int) -> list[str]:
    counts = Counter(name for lesson in lessons for row in lesson.rows for name in row)
    return sorted(name for name, count in counts.items() if count >= rarest)


def sprouts(random: np.random.Generator, seen: int, labels: int, questions: int, plan: Plan) -> Grown:
    """The weights before any training."""

    def spread(rows: int, columns: int, size: float) -> Array:
        return (random.standard_normal((rows, columns)) * size).astype(np.float32)

    width = plan.width
    grown = {"seen": spread(seen, width, 0.15), "seen_bias": np.zeros(width, np.float32)}
    for k in range(len(plan.dilations)):
        grown[f"layer{k}"] = spread(3 * width, width, 0.5 * (2 / (3 * width)) ** 0.5)
        grown[f"layer{k}_bias"] = np.zeros(width, np.float32)
    grown["label"] = spread(width, labels, 0.05)
    grown["label_bias"] = np.zeros(labels, np.float32)
    grown["answer"] = spread(width, questions, 0.05)
    grown["answer_bias"] = np.full(questions, -1, np.float32)
    grown["transitions"] = np.zeros((labels, labels), np.float32)
    return grown


def _rate(rate: float, step: int, total: int) -> float:
    """A short rise, then a slow fall along a cosine."""
    warm = min(1.0, step / (0.05 * total + 1))
    return rate * warm * (0.02 + 0.49 * (1 + math.cos(math.pi * step / total)))


def _move(grown: Grown, moments: Moments, slopes: Grown, step: int, rate: float, decay: float) -> None:
    """One step of Adam with decoupled decay (Loshchilov and Hutter 2019), long slopes cut short."""
    size = float(np.sqrt(sum(float((slope**2).sum()) for slope in slopes.values())))
    cut = min(1.0, 1.0 / (size + 1e-12))
    for name, slope in slopes.items():
        mean, square = moments[name]
        mean += 0.1 * (cut * slope - mean)
        square += 0.005 * ((cut * slope) ** 2 - square)
        moved = (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.995**step)) + 1e-8)
        grown[name] -= rate * (moved + decay * grown[name] * (grown[name].ndim > 1))
