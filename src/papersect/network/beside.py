"""Lines beside lines: each row of a text with those some lines before and after it, and the way back."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

F = TypeVar("F", np.float32, np.float64)


def neighbours(hidden: NDArray[F], apart: int) -> NDArray[F]:
    """Each row `[..., line, unit]` between those of the lines `apart` before and after; nothing beyond the rims."""
    *chains, count, width = hidden.shape
    out = np.zeros((*chains, count, 3 * width), hidden.dtype)
    out[..., width : 2 * width] = hidden
    if apart < count:
        out[..., apart:, :width] = hidden[..., :-apart, :]
        out[..., :-apart, 2 * width :] = hidden[..., apart:, :]
    return out


def gathered(slopes: NDArray[F], apart: int) -> NDArray[F]:
    """What `neighbours` spread given back to the lines it came from: its transpose."""
    count, width = slopes.shape[-2], slopes.shape[-1] // 3
    out = slopes[..., width : 2 * width].copy()
    if apart < count:
        out[..., :-apart, :] += slopes[..., apart:, :width]
        out[..., apart:, :] += slopes[..., :-apart, 2 * width :]
    return out
