"""Words spelled in Latin and Cyrillic letters at once."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.languages.words import LETTERS, TWO_SCRIPTS, one_script
from papersect.remarks.suspicion import Suspicion

SHORTEST = 4  # Uвх is a formula, not a word


def look_alikes(text: str) -> Iterator[Suspicion]:
    """A word that becomes one script's when letters give way to their twins in it.

    >>> from papersect.remarks.suspicion import readings
    >>> readings(look_alikes, "В cтатье описан мост.")  # Yes: a Latin c
    [('cтатье', 'статье')]
    >>> readings(look_alikes, "Строят 3D-модель; напряжение Uвх мало.")  # No
    []
    """
    if not TWO_SCRIPTS.search(text):
        return
    for found in LETTERS.finditer(text):
        word = found.group()
        if len(word) >= SHORTEST and TWO_SCRIPTS.search(word) and not TWO_SCRIPTS.search(one_script(word)):
            yield Suspicion(found.start(), found.end(), one_script(word))
