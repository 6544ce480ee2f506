"""A trained network as the teacher of the next one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from papersect.network.attributes import Attributes
from papersect.network.forward import Network
from papersect.network.lessons import Belief, Lesson
from papersect.network.weights import Doubles

LEAST = 1e-3  # of all the probability: where the labels allowed have less to the teacher, it is asked for nothing


def believing(lesson: Lesson, teacher: Network) -> Lesson:
    """The lesson with what the teacher thinks of it."""
    opinion = teacher.opinion(Attributes.of(lesson.rows))
    labels = _within(opinion.labels, lesson.allowed.astype(np.float64))
    return replace(lesson, belief=Belief(labels.astype(np.float16), opinion.answers.astype(np.float16)))


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
