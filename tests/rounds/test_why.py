"""What is said to have moved a figure is what was computed, and the causes add up to the change."""

from itertools import pairwise

from simulation.contracts.plan import Plan, PlanLine
from simulation.rounds.plans_for import planned
from simulation.rounds.quarter import Without, concerning
from simulation.rounds.why import RUNNING_ON
from simulation.rounds.wording import Moved, why
from tests.rounds.conftest import Begin
from tests.rounds.test_game import pull


def moved(change: float, own: float = 0.0, everybody: float = 0.0) -> Moved:
    """A score of 70 that moved."""
    return Moved(70.0, change, "score", own, everybody)


def test_the_largest_causes_are_named_with_their_size_and_way() -> None:
    said = why(
        moved(2.0), [("your “Appointments”", 3.0), ("the season and chance", -1.0), ("what others decided", 0.01)]
    )
    assert said == "Your “Appointments” (+3.0 points) raised it; the season and chance (-1.0 points) lowered it."


def test_a_figure_that_stands_still_says_what_holds_it() -> None:
    assert "your decisions so far have it 4.0 points lower" in why(moved(0.0, own=-4.0), [])
    assert "All that was decided so far has it 2.0 points higher" in why(moved(0.0, everybody=2.0), [])
    assert why(moved(0.0), []).startswith("Steady: no decision")


def test_no_cause_is_named_that_pushed_nothing() -> None:
    assert "others" not in why(moved(1.0), [("the season and chance", 1.0), ("what others decided", 0.0)])


def test_no_cause_is_named_whose_size_would_read_as_nothing() -> None:
    small = Moved(2.0, 0.04, "percent", 0.0, 0.0)
    assert "0.0 points" not in why(small, [("the season and chance", 0.04), ("what others decided", -0.02)])


def test_eighteen_weeks_are_planned_as_a_climb_to_march_2008() -> None:
    plans = [planned("within_18_weeks@st_bride", {"within_18_weeks@st_bride": 25.0}, quarter) for quarter in range(9)]
    assert plans[0] == 25.0
    assert plans[-1] == 85.0
    assert all(later > sooner for sooner, later in pairwise(plans) if later is not None and sooner is not None)


def test_nobody_plans_a_score() -> None:
    assert planned("patient_experience@economy", {"patient_experience@economy": 68.0}, 1) is None


def test_a_clusters_plan_is_part_of_what_its_lead_did(begin: Begin) -> None:
    game = begin("cluster_lead")
    game.open_round()
    game.hear(Plan("cluster_lead", "eastmere.north", 1, ("prescribing",), (PlanLine("prescribing_review", 1),)))
    game.close_round()
    (page,) = game.pages
    assert concerning("cluster_lead", page.book, page.script) == (("eastmere.north", "prescribing_review"),)
    book = page.book.copy()
    Without(seat="cluster_lead").turned(book, page.script)
    assert {key for key in page.book.rulings if key not in book.rulings} == {("eastmere.north", "prescribing_review")}


def test_a_world_without_a_seat_that_did_nothing_is_the_world(begin: Begin) -> None:
    game = begin("gp_alder")
    game.close_round()
    assert game.teller.shadows.without("gp_alder")[1] == game.teller.last


def test_what_one_decided_earlier_is_told_later(begin: Begin) -> None:
    game = begin("gp_alder")
    pull(game, "gp_alder", pbc_hours=4)
    game.close_round()
    (view,) = game.close_round().views
    workload = next(c for c in view.consequences if c.measure == "workload")
    assert "your decisions so far have it" in workload.why or "our earlier decisions" in workload.why


def test_a_position_is_not_compared_across_the_end_of_the_year(begin: Begin) -> None:
    game = begin("pct_finance")
    (view,) = game.close_round().views
    position = next(found for found in view.consequences if found.measure == "pct_position")
    assert view.quarter.endswith("Q1")
    assert position.last_quarter is None
    assert RUNNING_ON in position.why.lower()
    assert "after-effects" not in position.why
    (view,) = game.close_round().views
    assert next(c for c in view.consequences if c.measure == "pct_position").last_quarter == position.value
