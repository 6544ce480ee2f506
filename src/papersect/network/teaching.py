"""Trained networks as the teachers of the next one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from papersect.network.attributes import Attributes
from papersect.network.forward import Network
from papersect.network.lessons import Belief, Lesson
from papersect.network.weights import Doubles

LEAST = 1e-3  # of all the probability: where the labels allowed have less to a teacher, it is asked for nothing


def believing(lesson: Lesson, teachers: Sequence[Network]) -> Lesson:
    """The lesson with what the teachers think of it in the mean."""
    rows, allowed = Attributes.of(lesson.rows), lesson.allowed.astype(np.float64)
    opinions = [teacher.opinion(rows) for teacher in teachers]
    labels = np.mean([_within(opinion.labels, allowed) for opinion in opinions], axis=0)
    answers = np.mean([opinion.answers for opinion in opinions], axis=0)
    return replace(lesson, belief=Belief(labels.astype(np.float16), answers.astype(np.float16)))


def _within(found: Doubles, allowed: Doubles) -> Doubles:
    """The probabilities that the labels allowed share; all alike where the teacher thinks nothing of any.

    >>> _within(np.array([[0.5, 0.25, 0.25], [1.0, 0.0, 0.0]]), np.array([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])).round(2)
    array([[0.67, 0.33, 0.  ],
           [0.  , 0.5 , 0.5 ]])
    """
    shared = found * allowed
    total = shared.sum(axis=1, keepdims=True)
    alike = allowed / allowed.sum(axis=1, keepdims=True)
    within: Doubles = np.where(total > LEAST, shared / np.maximum(total, LEAST), alike)
    return within
