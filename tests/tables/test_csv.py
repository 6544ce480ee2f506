"""Tables written as CSV."""

from papersect.model.nodes import Cell, Table
from papersect.writers.csv import squared


def cell(text: str, row_span: int = 1, col_span: int = 1) -> Cell:
    """A cell of which only the text and the size matter."""
    return Cell(text=text, spans=[], row_span=row_span, col_span=col_span, header=False, citations=[])


def test_a_cell_over_several_places_stands_in_the_first() -> None:
    rows = [[cell("Farm", row_span=2), cell("Yield", col_span=2)], [cell("Rye"), cell("Oats")], [cell("Upper")]]
    table = Table.model_construct(rows=rows)
    assert list(squared(table)) == [["Farm", "Yield", ""], ["", "Rye", "Oats"], ["Upper", "", ""]]
