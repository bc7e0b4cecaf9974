"""The scenario-planning tool: the economy's own need functions, and plans that come nearer to need."""

import numpy as np
import pytest

from simulation.model.economy import HealthEconomy
from simulation.model.parameters import needs
from simulation.model.parameters import supporting as known
from simulation.model.support import planning
from simulation.scenario.source import load

SEEDS = (1, 2, 3)


@pytest.fixture(scope="module")
def start() -> HealthEconomy:
    return HealthEconomy(load("reference"), 3)


def test_what_it_reckons_is_what_comes(start: HealthEconomy) -> None:
    """At the start, care reckoned from disease is within a tenth of what the year then brings.

    A tenth of need for community nursing is not met; and hospitals admit more than need asks for, because of the four
    hours.
    """
    care, _ = planning.outlook(start, "midshire", planning.reckon(start, "registers")).care
    economy = start.branch()
    firsts = emergencies = contacts = 0
    for _ in range(4):
        quarter, rows = economy.play_quarter(), economy.rows_of("midshire")
        firsts += quarter.firsts[rows].sum()
        emergencies += quarter.emergencies[rows].sum()
        contacts += quarter.community_contacts[rows].sum()
    assert np.allclose([care.firsts, 0.9 * care.contacts], [firsts, contacts], rtol=0.1)
    assert 0.75 * emergencies < care.emergencies < emergencies


def test_room_reckoned_is_about_the_room_there_is(start: HealthEconomy) -> None:
    """Clinics, lists and beds for the people of a hospital that is in balance at the start."""
    found = planning.outlook(start, "county_general", planning.reckon(start, "registers"))
    asked = [takes(found.care[0]) for takes in (planning.clinics, planning.lists, planning.beds)]
    assert found.room is not None
    assert np.allclose(asked, found.room, rtol=0.1)


def test_an_ageing_people_needs_more_of_everything(start: HealthEconomy) -> None:
    found = planning.outlook(start, "midshire", planning.reckon(start, "registers"))
    now, later = found.care
    assert later.bed_days > now.bed_days
    assert later.contacts / now.contacts > later.firsts / now.firsts
    assert all(then > before for _, before, then in found.prevalence if _ != "mental_illness")


def test_national_figures_miss_what_is_special(start: HealthEconomy) -> None:
    """Practices in poor places have more disease than England at their ages; only registers show it."""
    poorest = max(start.practices, key=lambda practice: practice.scheme.deprivation).id
    sick = {}
    for figures in ("national", "registers"):
        found = planning.outlook(start, poorest, planning.reckon(start, figures))
        sick[figures] = sum(per_1000 for _, per_1000, _ in found.prevalence)
    assert sick["registers"] > sick["national"]


def test_trusts_and_pcts_add_up(start: HealthEconomy) -> None:
    """Clusters' care adds up to their PCT's."""
    found = planning.reckon(start, "registers")
    whole = planning.outlook(start, "midshire", found).care[0].emergencies
    parts = [planning.outlook(start, f"midshire.{c}", found).care[0].emergencies for c in "abcd"]
    assert sum(parts) == pytest.approx(whole)


def test_the_season_ahead_averages_out(start: HealthEconomy) -> None:
    economy = start.branch()
    product = 1.0
    for _ in range(4):
        economy.play_quarter()
        product *= planning.season_ahead(economy)
    assert product == pytest.approx(1.0, abs=0.02)


def paired(*settings: str, quarters: int = 10) -> dict[str, list[list[float]]]:
    """Measures of each quarter after the second, by seed, with and without a setting."""
    found: dict[str, list[list[float]]] = {}
    for seed in SEEDS:
        for label, each in (("with", settings), ("without", ())):
            economy = HealthEconomy(load("reference", each), seed)
            for _ in range(quarters):
                economy.play_quarter()
            for measure in ("forecast_accuracy@midshire", "cancelled_operations@county_general"):
                series = [true[measure] for true in economy.record.true[2:]]
                found.setdefault(f"{measure} {label}", []).append(series)
            economy.close()
    return found


def test_a_pct_that_plans_by_need_forecasts_better() -> None:
    found = paired("support.scenario_planning=on")
    better, usual = (np.mean(found[f"forecast_accuracy@midshire {label}"]) for label in ("with", "without"))
    assert better > usual


def test_a_hospital_that_plans_by_need_cancels_less() -> None:
    """Fewer operations are called off, and waits swing less."""
    found = paired("support.capacity_planning=on")
    fewer, usual = (np.mean(found[f"cancelled_operations@county_general {label}"]) for label in ("with", "without"))
    assert fewer < usual


def test_without_the_tool_last_quarter_is_all_there_is() -> None:
    usual, seen = np.array([100.0, 50.0]), np.array([110.0, 40.0])
    assert planning.expected(usual, seen, "none").tolist() == seen.tolist()
    half = planning.expected(usual, seen, "registers")
    assert seen[1] < half[1] < 52.0
    assert len(known.AGEING) == len(needs.REGISTERED_AGES)
