"""Documents with something in them changed: all that `validate` may be given but a document papersect wrote."""

from __future__ import annotations

import json
import random
from copy import deepcopy
from functools import cache
from typing import Any

from papersect.errors import InvalidDocumentError
from papersect.integrity.problem import Problem
from papersect.integrity.promises import broken_promises
from papersect.integrity.reading import document_of, parse
from papersect.pipeline import extract
from papersect.writers.json import write

Json = Any
TEXT = """\
On Small Rivers

A. B. Ashe¹, C. Reed²
¹ University of Weirs, Reedtown

Abstract. Rivers were measured [1, p. 25].

1 Introduction

It was shown before [1, 2], and by Reed (2001).¹

1.1 Aims

Table 1. Yields by year
Year   Area   Yield
1998     12     0.5
1999     13     0.7

¹ See the note above.

References
[1] Ashe, B. On rivers. Reed Press, 2001. 25 p.
[2] Reed, C. On weirs. J. Water 3(2), 5–9 (2002).
"""
VALUES: list[Json] = [
    *(None, True, 0, -1, 1.5, 10**30, -(10**30), 1e308, "", "a1", "\ud800", "\0", "a1.p1.c1", "[" * 50),
    *([], {}, [[]], [None], {"start": 5, "end": 1}, {"type": "table"}, [0, 0, 0], [[0, 0, 10**9]]),
    float("nan"),
]


@cache
def written() -> bytes:
    """The document of a small paper."""
    return write(extract(TEXT))


def damaged(seed: int) -> tuple[Json, str]:
    """That document with a few of its values replaced, left out or doubled, and the text it is of."""
    choose = random.Random(seed)
    document = json.loads(written())
    for _ in range(choose.randint(1, 3)):
        _damage(document, choose)
    return document, TEXT


def _damage(value: Json, choose: random.Random) -> None:
    """Change something, in or below a container."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not keys:
        return
    key = choose.choice(keys)
    if isinstance(value[key], dict | list) and value[key] and choose.random() < 0.9:
        _damage(value[key], choose)
    elif choose.random() < 0.2:
        del value[key]
    elif choose.random() < 0.2 and isinstance(value, list):
        value.insert(choose.choice(keys), deepcopy(value[key]))
    else:
        value[key] = deepcopy(choose.choice([*VALUES, *value.values()] if isinstance(value, dict) else VALUES))


def answers(data: bytes, text: str | None = None) -> list[Problem]:
    """What `validate` finds in some bytes; a refusal counts as a problem, any other error as a finding."""
    try:
        document, problems = document_of(data, parse(data, "x"))
    except InvalidDocumentError as refusal:
        return [Problem("", str(refusal))]
    if document is None:
        return problems
    return [*problems, *broken_promises(document), *(broken_promises(document, text) if text is not None else ())]
