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


STACKED = """
Year
1990
1991

Wheat
12.1
13.0

Rye
8.1
8.8
"""
CELL_BY_CELL = """
Sample

Width

Height

upper

1.2

3.4

lower

2.2

4.4

middle

1.9

4.1
"""
TABS = "Farm\tRye\tOats\nUpper\t12\t9\nLower meadow\t8\t10\n"
YEARS = """
Показатель               2019       2020
Численность населения,
тыс. чел.             1 345,2    1 351,0
Уровень безработицы       4,9        6,2
"""
LONG_CELLS = """
Agency            Task                          State
Office of Water   Draw up a plan for less       Closed
Power             waste and report to the
                  council
Office of Roads   Set goals for each year       Open
"""
MONEY = """
                          2008        2009
Salaries ............  $  1,204    $  1,310
Repairs .............        87          90
  Total .............  $  1,291    $  1,400
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            STACKED,
            [["Year", "Wheat", "Rye"], ["1990", "12.1", "8.1"], ["1991", "13.0", "8.8"]],
            id="column after column",
        ),
        pytest.param(
            CELL_BY_CELL,
            [["Sample", "Width", "Height"], ["upper", "1.2", "3.4"], ["lower", "2.2", "4.4"], ["middle", "1.9", "4.1"]],
            id="a cell a line",
        ),
        pytest.param(TABS, [["Farm", "Rye", "Oats"], ["Upper", "12", "9"], ["Lower meadow", "8", "10"]], id="tabs"),
        pytest.param(
            YEARS,
            [
                ["Показатель", "2019", "2020"],
                ["Численность населения, тыс. чел.", "1 345,2", "1 351,0"],
                ["Уровень безработицы", "4,9", "6,2"],
            ],
            id="a long name before its values",
        ),
        pytest.param(
            LONG_CELLS,
            [
                ["Agency", "Task", "State"],
                ["Office of Water Power", "Draw up a plan for less waste and report to the council", "Closed"],
                ["Office of Roads", "Set goals for each year", "Open"],
            ],
            id="several cells of a row go on",
        ),
        pytest.param(
            MONEY,
            [
                ["", "2008", "2009"],
                ["Salaries", "$  1,204", "$  1,310"],
                ["Repairs", "87", "90"],
                ["Total", "$  1,291", "$  1,400"],
            ],
            id="signs of currency stand off",
        ),
    ],
)
def test_other_ways_of_setting_cells_apart(text: str, expected: list[list[str]]) -> None:
    assert cells(text) == expected


def test_years_name_columns() -> None:
    assert [find_grid(text, lay_out(text)[0]).header_rows for text in (YEARS, MONEY, KEPT)] == [1, 1, 2]


def test_what_stands_alone_in_a_row_heads_nothing() -> None:
    text = "Winter\nIce\nSnow\nHail\n12\n7\n3\n"
    rows = find_grid(text, lay_out(text)[0]).rows
    assert not any(cell.header for row in rows[1:] for cell in row)


def test_what_stands_first_in_a_row_heads_it() -> None:
    text = "Winter   1901   1902\nIce        12     14\nSnow        7      9\n"
    rows = find_grid(text, lay_out(text)[0]).rows
    assert [[cell.header for cell in row] for row in rows] == [[True] * 3, [True, False, False], [True, False, False]]


def test_the_title_of_a_group_of_rows_heads_them() -> None:
    text = "Winter   1901   1902\nLakes\nIce        12     14\nSnow        7      9\nHail        3      2\n"
    rows = find_grid(text, lay_out(text)[0]).rows
    assert [row[0].header for row in rows] == [True] * 5
