"""Where trained models are kept: NAME.net for a network, NAME.crf for a random field, in a folder or a ZIP."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from papersect.crf.sequence import SequenceTagger
from papersect.network.forward import Network

EPOCH = (1980, 1, 1, 0, 0, 0)  # a fixed time: the same models give the same bytes


class Models:
    """Named models, each opened when it is first asked for."""

    def __init__(self, folder: Traversable | zipfile.Path, fallback: Models | None = None) -> None:
        self._folder = folder
        self._fallback = fallback
        self._taggers: dict[str, SequenceTagger] = {}
        self._networks: dict[str, Network] = {}

    def __getitem__(self, name: str) -> SequenceTagger:
        """The random field of a task."""
        if name not in self._taggers:
            self._taggers[name] = self._tagger(name)
        return self._taggers[name]

    def network(self, name: str) -> Network:
        """The network of a task. Raises ValueError where its file holds something else."""
        if name not in self._networks:
            self._networks[name] = self._network(name)
        return self._networks[name]

    def _network(self, name: str) -> Network:
        file = self._folder / f"{name}.net"
        if self._fallback is not None and not file.is_file():
            return self._fallback.network(name)
        return Network.of(file.read_bytes())

    def _tagger(self, name: str) -> SequenceTagger:
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
    """Write models into one file, given by the names of their files."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(models):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), models[name], zipfile.ZIP_DEFLATED)
