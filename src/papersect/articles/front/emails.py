"""E-mail addresses as written, braces and all."""

from __future__ import annotations

import regex

ADDRESS = regex.compile(
    r"""
    (?: \{ [^{}@\n]{1,200} \} | [\p{L}\d._%+'-]{1,64} )   # a name, or several in braces before one domain
    \s? @ \s?
    [\p{L}\d-]{1,63} (?: \. [\p{L}\d-]{2,63} )+
    """,
    regex.VERBOSE,
)


def addresses(text: str) -> list[str]:
    """All e-mail addresses in a text, in order.

    >>> addresses("Email: {ann, bob}@cs.example.org; c.dee@example.com.")
    ['{ann, bob}@cs.example.org', 'c.dee@example.com']
    """
    return ADDRESS.findall(text)
