"""papersect dissects the plain text of scholarly papers into validated JSON with exact source offsets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from papersect.model.document import Document
    from papersect.pipeline import extract
    from papersect.readers.table import READERS
    from papersect.writers.table import WRITERS

__version__ = "0.1.0"
__all__ = ["READERS", "WRITERS", "Document", "__version__", "extract"]

_HOMES = {
    "extract": "papersect.pipeline",
    "Document": "papersect.model.document",
    "READERS": "papersect.readers.table",
    "WRITERS": "papersect.writers.table",
}


def __getattr__(name: str) -> object:
    """What users import, loaded when it is first asked for, so that `import papersect` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
