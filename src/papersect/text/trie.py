"""Many spellings as one pattern that reads each letter once, however many there are."""

from __future__ import annotations

from collections.abc import Iterable

import regex

Trie = dict[str, "Trie"]
END = ""


def one_of(spellings: Iterable[str]) -> str:
    r"""A regular-expression group of spellings, the longest that fits first; a blank in them matches any white space.

    A plain alternation would try spelling after spelling at every place of the text.

    >>> one_of(["p.", "pp.", "page"])
    '(?:p(?:\\.|age|p\\.))'
    >>> regex.match(one_of(["op. cit.", "op."]), "op.\ncit. 3")[0]
    'op.\ncit.'
    """
    root: Trie = {}
    for spelling in sorted(set(spellings)):
        node = root
        for letter in spelling:
            node = node.setdefault(letter, {})
        node[END] = {}
    return f"(?:{_pattern(root)})"


def _pattern(node: Trie) -> str:
    branches = [_letter(letter) + _pattern(below) for letter, below in node.items() if letter != END]
    if not branches:
        return ""
    if len(branches) == 1 and END not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if END in node else "")


def _letter(letter: str) -> str:
    return r"\s+" if letter == " " else regex.escape(letter, special_only=True)
