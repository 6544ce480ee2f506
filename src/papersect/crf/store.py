"""Where trained models are kept: one file NAME.crf a task, in a folder or a ZIP."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from papersect.crf.sequence import SequenceTagger

EPOCH = (1980, 1, 1, 0, 0, 0)  # a fixed time: the same models give the same bytes


class Models:
    """Named models, each opened when it is first asked for."""

    def __init__(self, folder: Traversable | zipfile.Path, fallback: Models | None = None) -> None:
        self._folder = folder
        self._fallback = fallback
        self._opened: dict[str, SequenceTagger] = {}

    def __getitem__(self, name: str) -> SequenceTagger:
        if name not in self._opened:
            self._opened[name] = self._open(name)
        return self._opened[name]

    def _open(self, name: str) -> SequenceTagger:
        file = self._folder / f"{name}.crf"
        if self._fallback is None:
            return SequenceTagger(file.read_bytes())
        if not file.is_file():
            return self._fallback[name]
        tagger = SequenceTagger(file.read_bytes())
        return tagger if len(tagger.labels) > 1 else self._fallback[name]  # what saw no examples cannot choose


@cache
def shipped() -> Models:
    """The models that come with papersect."""
    return Models(files("papersect.models"))


def load(path: Path) -> Models:
    """Models from a folder, or from a file that `save` wrote; a task they leave out, or learned nothing of,
    falls to the shipped model."""
    return Models(path if path.is_dir() else zipfile.Path(path), shipped())


def save(models: Mapping[str, bytes], path: Path) -> None:
    """Write named models into one file."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(models):
            archive.writestr(zipfile.ZipInfo(f"{name}.crf", EPOCH), models[name], zipfile.ZIP_DEFLATED)
