"""Text for look-up without regard to case, character for character as long as the original."""


def lowered(text: str) -> str:
    """The text in lower case; unchanged where a letter (İ) would become two.

    Patterns of the standard library on lowered text are three to seven times as fast as case-folding ones: there are
    hundreds of words to look for in every entry.

    >>> lowered("Vol. 12, С. 5")
    'vol. 12, с. 5'
    """
    low = text.lower()
    return low if len(low) == len(text) else text
