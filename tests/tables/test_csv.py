"""Tables written as CSV."""

from pydantic import TypeAdapter

from papersect.model.nodes import Cell, Table
from papersect.writers.csv import squared

TABLE = TypeAdapter(Table)


def cell(text: str, row_span: int = 1, col_span: int = 1) -> Cell:
    """A cell of which only the text and the size matter."""
    return Cell(text=text, spans=[], row_span=row_span, col_span=col_span, header=False, citations=[])


def table(rows: list[list[Cell]]) -> Table:
    """A table of which only the rows matter."""
    nothing = {"language": None, "ocr_quality": None, "label": None, "number": None, "caption": None}
    empty: dict[str, list[object]] = {"spans": [], "alignment": [], "citations": [], "notes": []}
    named = {"id": "a1.t1", "type": "table", "text": "", "confidence": 1, "header_rows": 0}
    return TABLE.validate_python({**named, **nothing, **empty, "rows": rows})


def test_a_cell_over_several_places_stands_in_the_first() -> None:
    rows = [[cell("Farm", row_span=2), cell("Yield", col_span=2)], [cell("Rye"), cell("Oats")], [cell("Upper")]]
    assert list(squared(table(rows))) == [["Farm", "Yield", ""], ["", "Rye", "Oats"], ["Upper", "", ""]]
