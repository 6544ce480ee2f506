"""How wrong a network is about a batch, and how that changes with each of its weights."""

from __future__ import annotations

import numpy as np

from papersect.network.beside import gathered, neighbours
from papersect.network.chain import marginals
from papersect.network.lessons import Batch
from papersect.network.weights import Array

Grown = dict[str, Array]
"""The weights as they grow, by name."""

FAINT = np.float32(
    -20
)  # a logarithm: what is less likely counts alike, lest numbers grow too small for fast arithmetic
FORBIDDEN = np.float32(1e-15)


def slopes_of(
    grown: Grown, batch: Batch, dilations: tuple[int, ...], stress: Array, mask: Array
) -> tuple[float, Grown]:
    """The loss of the labels a line, and the slope of the whole loss with each weight.

    `stress` says how much each answer counts; `mask` leaves out hidden units, and is as large as all lines' units.
    """
    labels = grown["label"].shape[1]
    chains, length, _ = batch.seen.shape
    lines = max(1.0, float((~batch.allowed.all(axis=2)).sum()))
    states, inputs, outputs = _layers(grown, batch, dilations)
    top: Array = states[-1] * mask
    scores: Array = (top @ grown["label"] + grown["label_bias"]).reshape(chains, length, labels).transpose(1, 0, 2)
    loss, d_scores, d_transitions = _label_loss(scores, batch, grown["transitions"])
    d_scores = np.ascontiguousarray(d_scores.transpose(1, 0, 2) / np.float32(lines)).reshape(-1, labels)
    d_said: Array = _answer_slopes(top @ grown["answer"] + grown["answer_bias"], batch) * stress / np.float32(lines)
    slopes: Grown = {
        "label": top.T @ d_scores,
        "label_bias": d_scores.sum(axis=0),
        "answer": top.T @ d_said,
        "answer_bias": d_said.sum(axis=0),
        "transitions": d_transitions / np.float32(lines),
    }
    back: Array = (d_scores @ grown["label"].T + d_said @ grown["answer"].T) * mask
    for k in reversed(range(len(dilations))):
        d_out = back * (outputs[k] > 0)
        slopes[f"layer{k}"] = inputs[k].T @ d_out
        slopes[f"layer{k}_bias"] = d_out.sum(axis=0)
        d_in = (d_out @ grown[f"layer{k}"].T).reshape(chains, length, -1)
        back = back + gathered(d_in, dilations[k]).reshape(chains * length, -1)
    d_first = back * (states[0] > 0)
    slopes["seen"] = batch.seen.reshape(chains * length, -1).T @ d_first
    slopes["seen_bias"] = d_first.sum(axis=0)
    return loss / lines, slopes


def _layers(grown: Grown, batch: Batch, dilations: tuple[int, ...]) -> tuple[list[Array], list[Array], list[Array]]:
    """The lines after each layer, what each layer saw, and what it added; nothing where there is no line."""
    chains, length, _ = batch.seen.shape
    there = batch.there.reshape(-1, 1)
    seen = batch.seen.reshape(chains * length, -1)
    states, inputs, outputs = [np.maximum(seen @ grown["seen"] + grown["seen_bias"], 0) * there], [], []
    for k, apart in enumerate(dilations):
        inputs.append(neighbours(states[-1].reshape(chains, length, -1), apart).reshape(chains * length, -1))
        outputs.append(np.maximum(inputs[-1] @ grown[f"layer{k}"] + grown[f"layer{k}_bias"], 0) * there)
        states.append(states[-1] + outputs[-1])
    return states, inputs, outputs


def _answer_slopes(odds: Array, batch: Batch) -> Array:
    """How far each answer is from the true one and the teacher's, or where the truth is not known from that alone."""
    want, said = (answers.reshape(len(odds), -1) for answers in (batch.answers, batch.said))
    trust = batch.trust.reshape(-1, 1)
    found = 1 / (1 + np.exp(-np.clip(odds, FAINT, -FAINT)))
    wrong = trust * (found - said) + (1 - trust) * np.where(want >= 0, found - want, 0)
    return wrong.astype(np.float32)


def _label_loss(scores: Array, batch: Batch, transitions: Array) -> tuple[float, Array, Array]:
    """Minus the logarithm of the allowed labels' probability, and its slopes, which a teacher draws to its belief."""
    allowed, believed, trust = (part.transpose(1, 0, 2) for part in (batch.allowed, batch.believed, batch.trust))
    potentials = np.exp(np.maximum(scores - scores.max(axis=2, keepdims=True), FAINT))
    follows = np.exp(transitions)
    # Free chains and those bound to what is allowed go side by side: half as many steps, which take the most time.
    both = np.concatenate([potentials, potentials * allowed + FORBIDDEN], axis=1)
    found, weights, followed = marginals(both, follows, parts=2)
    free, bound = np.split(found, 2, axis=1)
    free_weight, bound_weight = np.split(weights, 2)
    aim = bound + trust * (believed - bound)
    return float((free_weight - bound_weight).sum()), free - aim, followed[0] - followed[1]
