"""Every measure is kept, says what it is, adds up over its levels, and is moved by something."""

import math
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from simulation.contracts.measure import Measure
from simulation.lab.run import play_alone
from simulation.measures import FAMILIES, registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load

EXPECTED = {
    "gp_referrals", "first_outpatients", "gp_first_outpatients", "follow_ups", "elective_admissions",
    "day_cases", "day_case_share", "emergency_admissions", "same_day_emergencies", "acsc_emergencies",
    "ae_attendances", "ae_type_1", "ae_four_hours", "gp_consultations", "unmet_consultations",
    "out_of_hours_contacts", "prescription_items", "outpatient_waiting", "inpatient_waiting", "outpatient_wait",
    "inpatient_wait", "within_18_weeks", "waiting_over_13_weeks", "waiting_over_26_weeks",
    "cancelled_operations", "removed_from_list", "bed_occupancy", "length_of_stay", "delayed_discharge_days",
    "no_bed_days", "infections", "hospital_deaths", "readmissions", "in_house_procedures", "community_contacts",
    "registered_patients", "residents", "patient_experience", "patient_benefit", "missed_benefit",
    "health_equity", "access", "chronic_care", "high_risk_patients", "treated_closer_to_home", "acute_spend",
    "prescribing_spend", "community_spend", "pct_position", "trust_position", "council_position",
    "practice_net_income", "practice_spend_on_budget", "indicative_budget", "budget_variance",
    "freed_up_resources", "emergency_spend", "elective_spend", "outpatient_spend", "unit_cost", "engagement",
    "belief_in_promises", "trust_in_pct", "workload", "practices_engaged", "des_signed", "cluster_ties",
    "lead_energy", "management_capacity", "case_decision_weeks", "data_age", "data_quality",
    "public_confidence", "unmet_service_need", "forecast_accuracy", "commissioning_competence",
    "true_competence", "self_assessed_competence", "support_paid", "support_returns",
    "agreements_kept", "plan_delivery", "supports_policy", "has_budget", "commissioned_service", "good_relationship",
    "leads_good_relationship", "signed_two_months", "business_cases", "cases_approved", "case_decision_quality",
    "network_maturity",
}  # fmt: skip
STILL = {
    "signed_two_months": "counted once, nine weeks after the enhanced service opened",
    "registered_patients": "lists do not change while a scenario lasts",
    "residents": "nobody moves house while a scenario lasts",
    "waiting_over_13_weeks": "hardly anybody waited so long after 2005 (activity 5 row 162), and nobody in these games",
}
"""Measures that a whole game leaves as they are, with the reason."""
Readings = Mapping[str, float]


@pytest.fixture(scope="module")
def quarters() -> list[Readings]:
    """What is true after each quarter of a game of stand-ins."""
    return [played.measures for played in play_alone(load("two_boroughs"), 4)]


def test_some_measures_are_read_as_all_are() -> None:
    economy = HealthEconomy(load("reference"), 3)
    economy.play_quarter()
    some = frozenset({"day_case_share", "pct_position", "suitable_wait", "inpatient_waiting"})
    whole = registry.read(economy, specialties=True)
    assert registry.read(economy, specialties=True, only=some) == {
        key: value for key, value in whole.items() if key.partition("@")[0] in some
    }


@pytest.fixture(scope="module")
def squeezed() -> list[Readings]:
    """The same of an economy whose PCT makes everybody wait and breaks its word while its hospitals close beds."""
    economy = HealthEconomy(load("reference", ("challenges=none",)), 4)
    economy.pcts[0].levers.minimum_wait = 20
    for trust in economy.trusts:
        trust.levers.beds = trust.levers.beds * 4 // 5
    readings: list[Readings] = []
    for quarter in range(5):
        economy.play_quarter()
        economy.promise("agreement", economy.pcts[0].id, economy.clusters[0].id, quarter < 2, "Support in person")
        readings.append(registry.read(economy))
    economy.close()
    return readings


def test_no_family_is_left_out() -> None:
    """Each file that keeps measures is among the families."""
    folder = Path(registry.__file__).parent
    keeping = {
        path.stem for path in folder.glob("*.py") if re.search(r"^KEPT\b", path.read_text("utf-8"), re.MULTILINE)
    }
    assert keeping == {family.__name__.rpartition(".")[2] for family in FAMILIES}


def test_every_measure_that_the_game_needs_is_kept() -> None:
    """Those that scenarios, screens and reports name."""
    assert {measure.id for measure in registry.all_measures()} >= EXPECTED


@pytest.mark.parametrize("measure", registry.all_measures(), ids=lambda measure: measure.id)
def test_a_measure_says_what_it_is(measure: Measure) -> None:
    """A label, a definition, levels, and how late and unsure it is."""
    assert measure.label[0].isupper() or measure.label[0].isdigit()
    assert len(measure.definition.split()) >= 3
    assert measure.levels
    assert measure.lag_weeks >= 0
    assert 0 <= measure.noise < 0.5


def test_every_reading_is_a_number(quarters: list[Readings]) -> None:
    """Nothing is infinite or not a number."""
    assert [key for readings in quarters for key, value in readings.items() if not math.isfinite(value)] == []


def counted() -> list[str]:
    """Measures that are sums of practices' counts and nothing else."""
    return [
        one.measure.id
        for one in registry.kept()
        if one.base == "practice" and one.denominator is None and one.measure.summary != "mean"
    ]


@pytest.mark.parametrize("id", counted())
def test_counts_add_up_over_the_levels(quarters: list[Readings], id: str) -> None:
    """A PCT's count is that of its clusters, and theirs is that of their practices."""
    readings = {key.partition("@")[2]: value for key, value in quarters[-1].items() if key.startswith(f"{id}@")}
    plain = {place: value for place, value in readings.items() if "[" not in place}
    for place, value in plain.items():
        below = [v for p, v in plain.items() if p.startswith(f"{place}.") and p.count(".") == place.count(".") + 1]
        parts = [v for p, v in readings.items() if p.startswith(f"{place}[")]
        assert not below or math.isclose(value, sum(below), rel_tol=1e-9, abs_tol=1e-6), place
        assert not parts or math.isclose(value, sum(parts), rel_tol=1e-9, abs_tol=1e-6), place


def test_every_measure_is_moved_by_something(quarters: list[Readings], squeezed: list[Readings]) -> None:
    """Each differs somewhere from one quarter to another, in a game or in hard times, but for those with a reason."""
    moved = {
        key.partition("@")[0]
        for before, after in (*pairwise(quarters), *pairwise(squeezed))
        for key in after
        if after[key] != before.get(key, after[key])
    }
    assert EXPECTED - moved == set(STILL)


def test_figures_leave_out_what_is_not_a_number() -> None:
    keys = registry.Keys({"a@x": 0, "b@x": 1, "c@x": 2}, np.arange(3))
    figures = registry.Figures(keys, np.array([1.5, np.nan, 0.0]))
    assert dict(figures) == {"a@x": 1.5, "c@x": 0.0}
    assert list(figures.values()) == [1.5, 0.0]
    assert len(figures) == 2
    assert "b@x" not in figures
    assert figures.get("b@x") is None
