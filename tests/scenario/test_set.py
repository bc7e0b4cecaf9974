"""Settings reach any path of a scenario, and say what is wrong with them."""

import pytest

from simulation.errors import ScenarioError, UsageError
from simulation.scenario.json_schema import text
from simulation.scenario.levers import levers
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load, make, read


def two(*settings: str) -> Scenario:
    return load("two_boroughs", settings)


def test_a_share_is_read_as_a_number_or_a_percentage() -> None:
    for value in ("0.5", "50%"):
        assert two(f"incentives.freed_up_resources.share={value}").incentives["freed_up_resources"]["share"] in (
            0.5,
            "50%",
        )


def test_a_stand_in_is_set() -> None:
    assert two("seats.pct_finance.stand_in=gaming").seats["pct_finance"].stand_in == "gaming"


def test_money_and_beds_are_set() -> None:
    trust = two("economy.acute_trusts.st_bride.beds=900", "economy.acute_trusts.st_bride.income=£300m").economy
    assert trust.acute_trusts["st_bride"].beds == 900
    assert trust.acute_trusts["st_bride"].income == 30_000_000_000


def test_a_practice_is_set_by_its_id() -> None:
    rows = two("economy.pcts.eastmere.practices.p07.gps=4").economy.pcts["eastmere"].practices
    assert rows[6].gps == 4.0


def test_a_decision_is_scripted() -> None:
    assert two("decisions.r1.pct_director.budget_basis=blend").decisions == {
        "r1": {"pct_director": {"budget_basis": "blend"}}
    }


def test_no_challenges_leaves_no_question_about_them() -> None:
    scenario = two("challenges=none")
    assert scenario.challenges == {}
    assert all(question.after is None for question in scenario.debrief)
    assert scenario.debrief


def test_one_challenge_is_taken_away() -> None:
    assert set(two().challenges) - set(two("challenges.winter=none").challenges) == {"winter"}


def test_fewer_rounds_leave_out_what_would_come_after_them() -> None:
    scenario = two("period.rounds=2")
    assert scenario.period.rounds == 2
    assert "eighteen_week_sanction" not in scenario.incentives, "law only from April 2007"
    assert set(scenario.briefing) == {"r1", "r2"}
    assert all((challenge.when.round or 1) <= 2 for challenge in scenario.challenges.values())


def test_settings_apply_in_order() -> None:
    assert two("period.rounds=2", "period.rounds=3").period.rounds == 3


def test_setting_what_is_there_already_changes_nothing() -> None:
    assert two("economy.acute_trusts.st_bride.beds=1265") == two()


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("beds", "is no setting.*PATH=VALUE"),
        ("=3", "is no setting"),
        ("seat.pct_finance.stand_in=gaming", "no `seat`.*Did you mean `seats`"),
        ("economy.acute_trusts.st_brid.beds=3", "no `st_brid`.*Did you mean `st_bride`"),
        ("economy.acute_trusts.st_bride.bed=3", "no `bed`.*Did you mean `beds`"),
        ("economy.acute_trusts.st_bride.beds.x=3", "holds a value, not a block"),
        ("economy.acute_trusts.st_bride.beds=many", "expected a whole number"),
        ("economy.acute_trusts.st_bride.beds=-3", "greater than 0"),
        ("economy.pcts.eastmere.practices.p99.gps=3", "no `p99`"),
        ("economy.pcts.eastmere.practices.p07=3", "row of a list cannot be replaced"),
        ("seats.pct_finance.stand_in=cautius", "Did you mean `cautious`"),
        ("decisions.r1.pct_director.budget_basis=hystoric", "Did you mean `historic`"),
        ("decisions.r1.pct_director.beds=3", "is no decision of the seat"),
        ("decisions.r9.pct_director.budget_basis=historic", "round r9 is never played"),
        ("decisions.first.pct_director.budget_basis=historic", "Rounds are called r1"),
        ("incentives.freed_up_resource.share=50%", "Did you mean `freed_up_resources`"),
        ("incentives.freed_up_resources.shares=50%", "Did you mean `share`"),
        ("incentives.freed_up_resources.share=500%", "less than or equal to 1"),
        ("challenges.winter.when.round=[", "cannot be read"),
    ],
)
def test_a_wrong_setting_is_wrong_usage_and_says_why(setting: str, said: str) -> None:
    with pytest.raises(UsageError, match=f"(?s){said}"):
        two(setting)


def test_what_a_setting_breaks_elsewhere_is_a_problem_of_the_scenario() -> None:
    with pytest.raises(ScenarioError, match="there is no aim called"):
        two("aims=none")


@pytest.mark.parametrize("name", ["reference", "two_boroughs"])
def test_every_lever_takes_its_own_example(name: str) -> None:
    source = read(name)
    for lever in levers(name)[:: 1 if name == "reference" else 13]:
        make(source, (lever.example,))


def test_levers_have_a_path_of_each_kind_and_no_path_twice() -> None:
    every = levers("two_boroughs")
    paths = [lever.path for lever in every]
    assert len(paths) == len(set(paths))
    assert {
        "seats.pct_finance.stand_in", "challenges", "challenges.winter", "economy.acute_trusts.st_bride.beds",
        "incentives.freed_up_resources.share", "incentives.qof.pounds", "decisions.r1.pct_director.budget_basis",
        "economy.pcts.eastmere.practices.p01.gps", "economy.acute_trusts.st_bride.shares.eastmere", "period.rounds",
    } <= set(paths)  # fmt: skip
    assert all(lever.text and lever.values for lever in every)


def test_an_example_of_a_lever_shows_the_value_that_the_scenario_has() -> None:
    examples = {lever.path: lever.example for lever in levers("two_boroughs")}
    assert examples["economy.pcts.eastmere.allocation"] == "economy.pcts.eastmere.allocation=£297m"
    assert examples["economy.pcts.eastmere.opening_position"] == "economy.pcts.eastmere.opening_position=-£4.2m"
    assert examples["economy.acute_trusts.st_bride.shares.fenbridge"].endswith("=6%")


def test_the_shipped_json_schema_is_current() -> None:
    from importlib.resources import files

    shipped = files("scenarios").joinpath("scenario.schema.json").read_text(encoding="utf-8")
    assert shipped == text(), "write it again: ringholder schema > scenarios/scenario.schema.json"
