"""Cyrillic names and titles in Latin letters, as second reference lists print them."""

CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєґ"
LATIN = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y ' e yu ya a g q ng o u u h i yi ye g"
LETTERS = dict(zip(CYRILLIC, LATIN.split(), strict=True))


def romanised(text: str) -> str:
    """The text in Latin letters.

    >>> romanised("Щепетов Ж. Ю.")
    'Shchepetov Zh. Yu.'
    """
    return "".join(_letter(char) for char in text)


def _letter(char: str) -> str:
    latin = LETTERS.get(char.lower())
    if latin is None:
        return {"№": "no.", "«": '"', "»": '"'}.get(char, char)
    latin = latin.replace("_", "")
    return latin.capitalize() if char.isupper() else latin
