"""Printed lines to one running text that remembers where each character stood."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.blocks.hyphens import Joint, Vocabulary, joint
from papersect.lines.transcript import Line, Transcript
from papersect.text.spans import AlignedText, Weaver


class Loom:
    """Weaves lines of one source into texts; it knows the words of the whole source."""

    def __init__(self, transcript: Transcript) -> None:
        self.source = transcript.text
        self.vocabulary = Vocabulary([line.text for line in transcript.lines])

    def weave(self, lines: Sequence[Line]) -> AlignedText:
        """The lines as one text: line ends turned into blanks, and hyphens that only served them left out."""
        weaver = Weaver(self.source)
        texts = [line.text.strip() for line in lines]
        for line, text, following in zip(lines, texts, [*texts[1:], ""], strict=False):
            start = line.start + line.text.find(text)
            end = start + len(text)
            how = joint(text, following, self.vocabulary) if following else Joint.TIE
            if how is Joint.MEND:
                weaver.copy(start, end - 1).omit(end - 1, end)
            else:
                weaver.copy(start, end)
            if how is Joint.BLANK:
                weaver.insert(" ")
        return weaver.woven()

    def keep(self, lines: Sequence[Line]) -> AlignedText:
        """The lines as they were printed, line by line with their indents, as for program text."""
        weaver = Weaver(self.source)
        margin = min((len(line.text) - len(line.text.lstrip()) for line in lines), default=0)
        for k, line in enumerate(lines):
            if k:
                weaver.insert("\n")
            weaver.copy(line.start + margin, line.start + len(line.text.rstrip()))
        return weaver.woven()
