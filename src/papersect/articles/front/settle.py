"""Front matter that names itself: a line of codes, a labelled abstract or keyword list, a supervisor, an address.

The labels of lines are learned mostly from English papers. What begins with its own name in any language of the packs
is that, wherever articles have such things: before their running text, or after their reference list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import attrgetter

import regex

from papersect.articles.cut import cut
from papersect.articles.front.codes import SCHEME, codes
from papersect.articles.front.emails import ADDRESS
from papersect.drafts.block import Block
from papersect.languages.lexicon import alternatives, lexicon, words_of
from papersect.lines.ends import OPEN, last_of

TEXT_KINDS = frozenset({"paragraph", "heading", "list_item", "statement", "footnote", "author", "affiliation", "title"})
CUT_KINDS = frozenset({"paragraph", "abstract", "author", "affiliation", "title", "classification"})
PROSE_LENGTH = 400  # characters of a paragraph that is surely running text
CODE_LINE, ABSTRACT, SHORT_LINE = 120, 150, 300  # characters: at most, at least, at most


def settle(source: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of an article, those that name themselves being what they say, cut off from what runs on."""
    pieces = [piece for block in blocks for piece in _cut_at_labels(source, block)]
    pieces.sort(key=attrgetter("start"))  # a paragraph may run on past an equation, and be cut behind it
    open_place = True
    for block in pieces:
        if block.kind == "reference":
            open_place = True
        elif open_place and block.kind in TEXT_KINDS:
            _settle(block)
            if block.kind == "paragraph" and len(block.content.text) > PROSE_LENGTH:
                open_place = False
    return pieces


def _settle(block: Block) -> None:
    kind = next((kind for kind, names_itself in RULES if names_itself(block.content.text)), block.kind)
    if kind != block.kind:
        block.kind, block.fields = kind, {}


def _cut_at_labels(source: str, block: Block) -> Iterator[Block]:
    """The block, cut before a line of keywords and after a line of codes.

    Yes:   Ice was seen on both lakes. | > Keywords: ice, lakes
    No:    what is found with these | keywords. It was
    """
    rest: Block | None = block
    for k, item in enumerate(block.lines if block.kind in CUT_KINDS else ()):
        above, text = block.lines[k - 1].view.text if k else "", item.view.text
        behind_codes = is_code_line(above) and not is_code_line(text)
        goes_on = text[:1].islower() and last_of(above) in OPEN
        if k and rest and ((is_keyword_list(text) and not goes_on) or behind_codes):
            before, rest = cut(source, rest, item.line.start)
            if before:
                yield before
    if rest:
        yield rest


def is_code_line(text: str) -> bool:
    """A scheme of classification and its codes, and nothing else.

    Yes:   УДК 338.2 + 339
    No:    The UDC was founded in 1905 by two lawyers.
    """
    found = SCHEME.match(text)
    return found is not None and len(text) <= CODE_LINE and bool(codes(text)) and not _has_sentence(text)


def is_keyword_list(text: str) -> bool:
    """A label for keywords, parted from what follows.

    Yes:   Ключевые слова: почва, вода
    No:    Key words were chosen by two readers.
    """
    return _labelled("keywords").match(text) is not None


def is_abstract(text: str) -> bool:
    """A label for an abstract, parted from a text of some length.

    Yes:   Аннотация. В статье показано, как меняется состав почвы при поливе … (and so on)
    No:    Summary of the results
    """
    return len(text) >= ABSTRACT and _labelled("abstract").match(text) is not None


def is_supervisor(text: str) -> bool:
    """A line that names a supervisor.

    Yes:   Научный руководитель – Остров Л. М.
    No:    The supervisor signed the form.
    """
    found = _labelled("supervisor").match(text)
    return found is not None and len(text) < SHORT_LINE and text[found.end() : found.end() + 1].isupper()


def is_address(text: str) -> bool:
    """An e-mail address, with its label at most.

    Yes:   e-mail: ostrova@example.org
    No:    Write to ostrova@example.org for the questionnaire and the data.
    """
    bare, found = ADDRESS.subn(" ", text)
    return found > 0 and len("".join(bare.split())) <= 12


RULES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("classification", is_code_line),
    ("keywords", is_keyword_list),
    ("abstract", is_abstract),
    ("author", is_supervisor),
    ("email", is_address),
)


def _has_sentence(text: str) -> bool:
    """Whether there are more than a few words beside the codes."""
    return sum(len(word) > 3 for word in words_of(text)) > 4 or bool(lexicon().at_start(words_of(text)) & {"section"})


@cache
def _labelled(concept: str) -> regex.Pattern[str]:
    """The label, then a mark that parts it from its text."""
    return regex.compile(rf"\A{alternatives(concept)}\s*[:.—–-]\s*", regex.IGNORECASE)
