"""Pictures as text: what they show, at any width, and that colour is never the only signal."""

import re
from dataclasses import replace

import pytest
from msgspec import structs
from textual.content import Content

from simulation.contracts.view import BudgetLine, TrustLink, WaitBand
from tests.tui import sample_figures, sample_places
from tests.tui.sample_view import finance_view
from tui.widgets import budget, closing, outcome, panels, tiles, trust, waits
from tui.widgets.canvas import Canvas, spark

WIDTHS = (40, 50, 58, 62, 66, 76, 80, 96, 118)
VIEW = finance_view("over")
assert VIEW.closing is not None
DRAWN = {
    "tiles": lambda width: Content("\n").join(tiles.draw(tile, max(width // 3, 18)) for tile in VIEW.tiles),
    "rows": lambda width: Content("\n").join(tiles.draw_row(tile, max(width, 52)) for tile in VIEW.common),
    "budget": lambda width: budget.draw(VIEW.budget, width),
    "waits": lambda width: waits.draw(VIEW.waits, max(width, 40)),
    "mirror": lambda width: trust.draw_mirror(VIEW.trust, width),
    "ladder": lambda width: trust.draw(VIEW.trust, width),
    "outcomes": lambda width: Content("\n").join(outcome.draw(item, width) for item in VIEW.consequences),
    "closing": lambda width: closing.draw(VIEW.closing.lines, width) if VIEW.closing else Content(),
}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["budget", "mirror", "ladder", "outcomes", "closing"])
def test_no_line_is_wider_than_there_is_room(name: str, width: int) -> None:
    """Lines that are too long would wrap and break the columns."""
    assert max(line.cell_length for line in DRAWN[name](width).split("\n")) <= width


@pytest.mark.parametrize("name", DRAWN)
def test_money_is_never_shown_as_bare_pence(name: str) -> None:
    """Numbers become text in `tui.text` alone, which shortens everything above ten thousand."""
    assert not re.search(r"\d{6,}", DRAWN[name](100).plain)


def test_a_tile_says_value_change_plan_and_certainty() -> None:
    words = tiles.draw(VIEW.tiles[0], 24).plain.split("\n")
    assert words[0] == "PCT position"
    assert words[1].startswith("-£2.65m")
    assert words[1].endswith("█▅▃▁▇▅")
    assert words[2:] == ["▼ -£1.25m worse", "plan £0 · worse", "this week, exact"]


def test_a_tile_that_nobody_has_reported_says_so() -> None:
    tile = structs.replace(VIEW.tiles[0], reported=(None, None), quarters=("a", "b"), plan=None)
    words = tiles.draw(tile, 24).plain
    assert "? no figure yet" in words
    assert "··" in words
    assert "no plan" in words


def test_a_falling_wait_is_good_news_in_words() -> None:
    row = tiles.draw_row(sample_figures.COMMON[2], 76).plain
    assert "▼ -0.5 better" in row


def test_a_row_gives_plan_and_note_when_there_is_room() -> None:
    assert "plan 8.0w · 6 weeks old, ±4%" in tiles.draw_row(sample_figures.COMMON[2], 100).plain
    assert "6 weeks" not in tiles.draw_row(sample_figures.COMMON[2], 76).plain


def test_overspending_is_hatched_and_said() -> None:
    over, under = budget.draw(VIEW.budget[:2], 76).plain.split("\n")[1:]
    assert "▒" in over
    assert over.endswith("over")
    assert "▒" not in under
    assert under.endswith("under")


def test_all_bars_of_a_budget_have_one_scale() -> None:
    lines = (BudgetLine("a", 1_000_00, 1_000_00, 0, 0), BudgetLine("b", 500_00, 500_00, 0, 0))
    first, second = (line.count("▇") for line in budget.draw(lines, 60).plain.split("\n")[1:])
    assert abs(first - 2 * second) <= 1


def test_nobody_without_a_budget_gets_an_empty_picture() -> None:
    assert "no budget" in budget.draw((), 60).plain
    assert "reported" in waits.draw((), 60).plain
    assert "heard nothing" in trust.draw((), 60).plain


def test_the_target_line_stands_before_the_first_band_beyond_it() -> None:
    lines = waits.draw(VIEW.waits, 76).plain.split("\n")
    at = next(at for at, line in enumerate(lines) if "target" in line)
    assert "9-13 weeks" in lines[at - 1]
    assert "! 14-18 weeks" in lines[at + 1]


def test_a_few_who_wait_too_long_can_still_be_seen() -> None:
    bands = (WaitBand("0-4 weeks", 0, 90_000, False), WaitBand("over 26 weeks", 0, 3, True))
    assert "▒ 3" in waits.draw(bands, 76).plain


def test_the_mirror_shows_both_ways_of_one_organisation() -> None:
    words = trust.draw_mirror(VIEW.trust, 78).plain
    assert "trusts Eastmere PCT" in words
    row = next(line for line in words.split("\n") if "North cluster" in line)
    assert "52" in row.split("North")[0]
    assert "70" in row.split("North")[1]
    assert {link.who for link in trust.others(VIEW.trust)} == {"Practices", "St Bride's"}


def test_trust_in_one_direction_only_leaves_the_other_side_open() -> None:
    words = trust.draw_mirror((TrustLink("Voices", "Eastmere PCT", 40, 0), TrustLink("A", "Eastmere PCT", 50, 1)), 78)
    assert "–" in words.plain
    assert "thin" in words.plain


def test_a_consequence_is_compared_three_ways_and_explained() -> None:
    item = replace(
        VIEW.consequences[0], value=-2.0e8, last_quarter=-1.0e8, plan=0.0, left_as_it_was=-2.5e8, why="Luck."
    )
    words = outcome.draw(item, 76).plain.split("\n")
    assert words[0].split() == [
        "PCT",
        "position",
        "-£2.00m",
        "-£1.00m",
        "worse",
        "-£2.00m",
        "worse",
        "+£500k",
        "better",
    ]
    assert words[1].strip() == "Luck."


def test_a_consequence_without_a_base_has_a_dash() -> None:
    item = replace(VIEW.consequences[0], last_quarter=None, plan=None, left_as_it_was=None)
    assert outcome.draw(item, 76).plain.split("\n")[0].count("–") == 3


def test_a_difference_too_small_to_show_is_none() -> None:
    item = replace(VIEW.consequences[4], value=46.0, last_quarter=46.01)
    assert "no change" in outcome.draw(item, 76).plain


def test_a_closing_line_gives_start_end_two_years_on_and_report() -> None:
    assert VIEW.closing is not None
    words = closing.draw(VIEW.closing.lines[:1], 76).plain
    assert [word for word in words.split() if word.startswith("-£")] == [
        "-£1.10m",
        "-£2.76m",
        "-£2.92m",
        "-£2.67m",
        "-£1.66m",
    ]


def test_news_is_literal() -> None:
    lines = panels.news_lines(sample_places.NEWS, "Nothing.")
    assert any("[proposed]" in line.plain for line in lines)
    assert panels.news_lines((), "Nothing.")[0].plain == "Nothing."


def test_what_others_said_begins_with_who() -> None:
    lines = [line.plain for line in panels.said_lines((*sample_places.SAID, sample_places.SAID[0]), "")]
    at = lines.index("▪ PEC chair")
    assert lines[at + 1] == lines[at + 2] == "  Fee for a procedure: £60. Without a fee nobody will open a clinic."
    assert len([line for line in lines if line.startswith("▪")]) == 4


def test_later_lines_of_a_paragraph_hang() -> None:
    lines = panels.hung(Content("one two three four five six"), 12).plain.split("\n")
    assert len(lines) > 2
    assert all(line.startswith("  ") for line in lines[1:])


def test_a_spark_spans_its_values_and_marks_what_is_not_known() -> None:
    assert spark((1.0, None, 8.0)) == "▁·█"
    assert spark((3.0, 3.0)) == "▅▅"
    assert spark((None,)) == "·"
    assert spark((1.0, 2.0, 3.0), 2) == "▁█"
    assert spark((8.907, 8.911)) in {"▄▅", "▅▅", "▄▄"}


def test_a_canvas_keeps_to_its_edges() -> None:
    canvas = Canvas(4, 2)
    canvas.write(2, 0, "long")
    canvas.write(0, 9, "out")
    canvas.dot(0, 4)
    canvas.stroke((0, 0), (99, 0))
    assert canvas.content().plain.split("\n") == ["⠉⠉lo", "⠁   "]
    assert canvas.free(0, 0)
    assert not canvas.free(2, 0)
    assert not canvas.free(3, 1, 2)


def test_a_long_label_stands_on_a_line_of_its_own() -> None:
    item = replace(VIEW.consequences[0], label="Avoidable emergencies (ambulatory care)", why="")
    lines = outcome.draw(item, 76).plain.split("\n")
    assert lines[0] == "Avoidable emergencies (ambulatory care)"
    assert lines[1].split()[0] == "-£2.61m"


def test_a_first_figure_has_nothing_to_be_compared_with() -> None:
    tile = structs.replace(VIEW.tiles[0], reported=(-5.0e8,), quarters=("before",))
    assert "from before play" in tiles.draw(tile, 24).plain


def test_a_position_is_not_compared_with_last_year() -> None:
    tile = structs.replace(VIEW.tiles[0], reported=(-1e9, -1e8), quarters=("2006/07 Q4", "2007/08 Q1"), from_april=True)
    assert "counted from April" in tiles.draw(tile, 30).plain
    assert "better" not in tiles.draw(tile, 30).plain.split("\n")[2]


def test_a_late_report_shows_the_newest_figure_and_its_quarter() -> None:
    tile = structs.replace(VIEW.tiles[0], reported=(-1e8, -2e8, None), quarters=("before", "2006/07 Q1", "2006/07 Q2"))
    lines = tiles.draw(tile, 30).plain.split("\n")
    assert lines[1].startswith("-£2.00m 2006/07 Q1")
    assert lines[2] == "▼ -£1.00m worse"
    assert "2006/07 Q1" in tiles.draw_row(tile, 76).plain
