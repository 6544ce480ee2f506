"""Running text: sentences with their citations, paragraphs of some length."""

from __future__ import annotations

from papersect.evaluation.invented.citing import citation
from papersect.evaluation.invented.numbers import CYRILLIC_INITIALS, LATIN_INITIALS
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work, capitalised
from papersect.lines.label import Label

JOINTS = (", ", ", ", ", ", ", ", "; ", " – ")
ABBREVIATED = (" г.", "гг.", ".д.", "др.", "руб.", "etc.", "т.б.")  # stops that stay when the sentence goes on
CITING = {"brackets": 0.22, "round": 0.2, "raised": 0.2, "names": 0.16, "notes": 0.28, "none": 0.0}


def sentence(work: Work) -> str:
    """A sentence, perhaps with a citation before its stop or behind one of its commas."""
    own = f"sentence_{work.field}"
    text = capitalised(work.say(own if work.bank.has(own) and work.dice.chance(0.3) else "sentence"))
    while work.dice.chance(0.33) and len(text) < 320:
        kept = text if text.endswith(ABBREVIATED) else text.removesuffix(".")
        text = f"{kept}{work.dice.pick(JOINTS)}{work.say('tail')}."
    text = with_aside(work, text.replace("..", ".")) if work.dice.chance(0.2) else text.replace("..", ".")
    if not work.dice.chance(CITING[work.manner.citing]):
        return text
    cited = citation(work)
    comma = text.find(", ", 30)
    if comma > 0 and work.dice.chance(0.3):
        return f"{text[:comma]}{cited}{text[comma:]}"
    if not cited.startswith(" ") and work.dice.chance(0.4):
        return text + cited
    return f"{text} {cited.strip()}." if text.endswith("г.") else f"{text[:-1]}{cited}{text[-1]}"


def with_aside(work: Work, text: str) -> str:
    """The sentence with an abbreviation or something in brackets behind one of its words."""
    words = text.split(" ")
    places = [k for k, word in enumerate(words[:-1]) if len(word) > 5 and word.isalpha()]
    if not places:
        return text
    place = work.dice.pick(places)
    words[place] += f" {_aside(work)}"
    return " ".join(words)


def _aside(work: Work) -> str:
    dice, field = work.dice, work.field
    shown = dice.pick(("abbreviation", "abbreviation", "number", "float", "float", "word"))
    if shown == "abbreviation":
        letters = "".join(dice.pick(LATIN_INITIALS if work.bank.latin else CYRILLIC_INITIALS) for _ in range(3))
        return letters if dice.chance(0.5) else f"({letters})"
    if shown == "float":
        words = work.bank.labels[dice.pick(("table", "figure"))]
        word = words[work.manner.words % len(words)]
        number = str(dice.between(1, 6))
        return f"({word.format(n=number) if '{n}' in word else f'{word.lower()} {number}'})"
    if shown == "number":
        return f"({work.bank.fill(dice, dice.pick(('{pct}', 'n = {big}', '{dec}', '{span}', '{year}')), field)})"
    return f"({work.say('keyword')})"


def paragraph(work: Work, sentences: int = 0, lead: str = "") -> Piece:
    """A paragraph with the notes its sentences call for; `lead` opens it."""
    count = sentences or work.dice.weighted(((1, 1.0), (2, 2.0), (3, 3.0), (4, 2.0), (6, 1.0), (9, 0.4)))
    text = " ".join(sentence(work) for _ in range(count))
    return Piece(Label.PARAGRAPH, f"{lead}{text}", Form.PROSE, notes=work.taken_notes())
