"""No pattern of the package takes long over a text made to lead it astray.

What is measured is how processor time grows, so that a busy machine makes no difference.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from tests.fuzz.patterns import Pattern, fed, patterns, pumps

TINY, SHORT, LONG = 20, 200, 1_600  # characters
ENDLESS = 0.2  # seconds that nothing but exponential growth can take over a tiny text
AT_ONCE = 0.02  # seconds over a long text that are not worth a look
LINEAR, QUADRATIC = 3 * LONG / SHORT, 3 * (LONG / SHORT) ** 2
PATTERNS = patterns()


def match(pattern: Pattern, text: str | bytes) -> None:
    """From one place: linear, since what is read from a file may be one line of any length."""
    pattern.match(text)


def search(pattern: Pattern, text: str | bytes) -> None:
    """From every place: at most quadratic, and only where the pipeline bounds what it gives to the pattern."""
    for _ in pattern.finditer(text):
        pass


def seconds(ask: Callable[[Pattern, str | bytes], None], pattern: Pattern, pump: str, length: int) -> float:
    text = fed(pattern, pump, length)
    begin = time.process_time()
    ask(pattern, text)
    return time.process_time() - begin


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 250


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_is_not_led_astray(name: str) -> None:
    pattern = PATTERNS[name]
    for ask, most in ((match, LINEAR), (search, QUADRATIC)):
        for pump in pumps(pattern):
            assert seconds(ask, pattern, pump, TINY) < ENDLESS, (ask.__name__, pump)
        worst = max(pumps(pattern), key=lambda pump: seconds(ask, pattern, pump, SHORT))
        long = seconds(ask, pattern, worst, LONG)
        short = min(seconds(ask, pattern, worst, SHORT) for _ in range(3))
        assert long < AT_ONCE or long / short < most, (ask.__name__, worst)
