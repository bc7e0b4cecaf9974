"""The line plot: axes, points, gaps, and what is said below it."""

import itertools

import pytest

from tui.widgets.plot import Series, draw

QUARTERS = ("2006/07 Q3", "2006/07 Q4", "2007/08 Q1", "2007/08 Q2")


def series(*reported: float | None, plan: tuple[float | None, ...] = (), left: tuple[float | None, ...] = ()) -> Series:
    return Series("Waits", "weeks", QUARTERS[: len(reported)], reported, plan, left)


def rows(drawn: Series, width: int = 60, height: int = 16, at: int = -1) -> list[str]:
    return draw(drawn, width, height, at).plain.split("\n")


def row_of(lines: list[str], mark: str) -> int:
    return next(at for at, line in enumerate(lines[1:]) if mark in line)


@pytest.mark.parametrize("size", [(30, 8), (52, 14), (90, 30)])
def test_a_plot_keeps_to_its_size(size: tuple[int, int]) -> None:
    lines = rows(series(4.0, 9.5, 7.0, 8.0, plan=(8.0,) * 4), *size)
    assert len(lines) <= size[1]
    assert max(len(line) for line in lines) <= size[0]


def test_every_reported_quarter_has_a_point() -> None:
    lines = rows(series(4.0, None, 7.0, 8.0))
    assert sum(line.count("●") for line in lines[1:-1]) == 3


def test_higher_values_stand_higher() -> None:
    lines = rows(series(2.0, left=(9.0,)))
    assert row_of(lines, "○") < row_of(lines, "●")


def test_the_axis_is_labelled_in_the_unit() -> None:
    lines = rows(series(4.0, 9.5))
    assert any(line.lstrip().startswith("10.0w ┤") for line in lines)
    assert "Q3" in lines[-3]
    assert "2006/07" in lines[-2]


def test_ticks_are_evenly_spaced() -> None:
    ticks = [at for at, line in enumerate(rows(series(0.0, 40.0), height=22)) if "┤" in line]
    assert len({after - before for before, after in itertools.pairwise(ticks)}) == 1


def test_the_quarter_looked_at_is_read_out() -> None:
    lines = rows(series(4.0, 9.5, plan=(8.0, 8.0), left=(None, 9.9)), width=80, at=1)
    assert lines[-1] == "2006/07 Q4   ● 9.5 weeks   ╌ 8.0 weeks   ○ 9.9 weeks"


def test_the_legend_names_only_what_is_drawn() -> None:
    assert "plan" not in rows(series(4.0, 5.0))[0]
    assert "plan" in rows(series(4.0, 5.0, plan=(3.0, 3.0)))[0]
    assert "had you left it" in rows(series(4.0, 5.0, left=(None, 3.0)), width=90)[0]


def test_nothing_known_is_said() -> None:
    assert rows(series(None, None)) == ["Waits: nothing is known yet."]


@pytest.mark.parametrize("values", [(5.0,), (5.0, 5.0), (0.0, 0.0), (-3e9, 4e9), (1e-9, 2e-9)])
def test_any_values_can_be_drawn(values: tuple[float, ...]) -> None:
    assert sum(line.count("●") for line in rows(series(*values))[1:]) >= 1


def test_what_came_before_play_is_labelled_too() -> None:
    lines = rows(Series("Waits", "weeks", ("before", "2006/07 Q1"), (4.0, 5.0)))
    assert lines[-3].split() == ["before", "Q1"]
