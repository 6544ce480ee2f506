"""Tables as they come out of pages, and the grids they had."""

import pytest

from papersect.blocks.tables.grid import find_grid
from papersect.lines.transcript import lay_out

KEPT = """
              Yield in 1891.      Yield in 1892.
  Farm.      Rye.     Oats.      Rye.     Oats.
  Upper       12       9         14       11
  Lower        8      10         10       13
  Average     10       9.5       12       12
"""
RULED = """
+---------+-------+------+
| Region  | Sheep | Kids |
+---------+-------+------+
| North   |  1204 |   33 |
| South   |   998 |  104 |
+---------+-------+------+
"""
LEADERS = """
Coal ............. 12
Iron and steel ...  7
Timber ........... 31
"""
WRAPPED = """
Crop        Soil          Yield
Winter rye  sandy         14.2
            with clay
Barley      black earth   20.1
"""


def cells(text: str) -> list[list[str]]:
    """The texts of the grid, a span told by its width."""
    grid = find_grid(text, lay_out(text)[0])
    return [[c.content.text + (f" <{c.col_span}>" if c.col_span > 1 else "") for c in row] for row in grid.rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            KEPT,
            [
                ["", "Yield in 1891. <2>", "Yield in 1892. <2>"],
                ["Farm.", "Rye.", "Oats.", "Rye.", "Oats."],
                ["Upper", "12", "9", "14", "11"],
                ["Lower", "8", "10", "10", "13"],
                ["Average", "10", "9.5", "12", "12"],
            ],
            id="columns set apart by blanks, a header over two of them",
        ),
        pytest.param(
            RULED,
            [["Region", "Sheep", "Kids"], ["North", "1204", "33"], ["South", "998", "104"]],
            id="rules drawn with signs",
        ),
        pytest.param(
            LEADERS, [["Coal", "12"], ["Iron and steel", "7"], ["Timber", "31"]], id="dots from a name to its number"
        ),
        pytest.param(
            WRAPPED,
            [["Crop", "Soil", "Yield"], ["Winter rye", "sandy with clay", "14.2"], ["Barley", "black earth", "20.1"]],
            id="a cell that goes on in the next line",
        ),
    ],
)
def test_layout_gives_the_grid(text: str, expected: list[list[str]]) -> None:
    assert cells(text) == expected


FLOWING = """
Country Rank
Kazakhstan 31
Russian Federation 44

India 107
Sri Lanka 95
"""


def test_one_blank_between_columns_is_enough_where_values_tell_them() -> None:
    assert cells(FLOWING) == [
        ["Country", "Rank"],
        ["Kazakhstan", "31"],
        ["Russian Federation", "44"],
        ["India", "107"],
        ["Sri Lanka", "95"],
    ]
