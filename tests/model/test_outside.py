"""Capacity and demand set from outside: each moves what it should, for as long as it holds, and where it holds."""

from collections.abc import Sequence

import numpy as np
import pytest

from simulation.errors import UsageError
from simulation.measures import registry
from simulation.model import conservation
from simulation.model.economy import HealthEconomy
from simulation.scenario.levers import levers
from simulation.scenario.outside import KINDS, LINES
from simulation.scenario.source import load

ROUNDS = 3
Figures = dict[str, float]


def played(settings: Sequence[str], rounds: int = ROUNDS, scenario: str = "reference") -> list[Figures]:
    """Every measure of every round, by specialty too; nobody appears or vanishes."""
    economy = HealthEconomy(load(scenario, settings), seed=2)
    found = []
    for _ in range(rounds):
        economy.play_quarter()
        conservation.check(economy)
        found.append(registry.read(economy, specialties=True))
    economy.close()
    return found


@pytest.fixture(scope="module")
def plain() -> list[Figures]:
    return played(())


def last(found: list[Figures], key: str) -> float:
    return found[-1][key]


CUTS = {
    "clinics": ("outpatient_wait@economy", 1),
    "theatres": ("inpatient_wait@economy", 1),
    "beds": ("bed_occupancy@economy", 1),
    "ae": ("ae_four_hours@economy", -1),
    "tests": ("within_18_weeks@economy", -1),
    "orthopaedics": ("outpatient_wait@economy[orthopaedics]", 1),
    "ophthalmology": ("inpatient_waiting@economy[ophthalmology]", 1),
    "general_practice": ("unmet_consultations@economy", 1),
    "out_of_hours": ("out_of_hours_contacts@economy", -1),
    "community": ("community_contacts@economy", -1),
    "social_care": ("delayed_discharge_days@economy", 1),
    "mental_health": ("gp_consultations@economy", 1),
    "older_people": ("gp_consultations@economy", 1),
}
"""Line: what a cut of a fifth moves, and which way."""


@pytest.mark.parametrize("line", CUTS)
def test_a_cut_hurts_and_more_helps(line: str, plain: list[Figures]) -> None:
    key, way = CUTS[line]
    cut = played((f"capacity.{line}.factor=0.8",))
    assert np.sign(last(cut, key) - last(plain, key)) == way
    if line not in ("out_of_hours", "ae", "general_practice", "mental_health", "older_people"):
        more = played((f"capacity.{line}.factor=1.2",))
        assert np.sign(last(more, key) - last(plain, key)) == -way


RISES = {
    "referrals": "gp_referrals@economy",
    "emergencies": "emergency_admissions@economy",
    "ae": "ae_attendances@economy",
    "prescribing": "prescription_items@economy",
    "consultations": "gp_consultations@economy",
    "delays": "delayed_discharge_days@economy",
}


@pytest.mark.parametrize("kind", KINDS)
def test_demand_rises_and_falls_by_about_what_is_set(kind: str, plain: list[Figures]) -> None:
    key = RISES[kind]
    for factor in (0.95, 1.05):
        there = played((f"demand.{kind}.factor={factor}",), rounds=1)
        change = there[0][key] / plain[0][key] - 1.0
        assert np.sign(change) == np.sign(factor - 1.0)
        assert abs(change) <= abs(factor - 1.0) * 1.3


def test_it_begins_and_ends_when_it_is_told(plain: list[Figures]) -> None:
    surge = played(("demand.emergencies.factor=1.1", "demand.emergencies.from=r2", "demand.emergencies.to=2"))
    key = "emergency_admissions@economy"
    assert surge[0] == plain[0]
    assert surge[1][key] / plain[1][key] == pytest.approx(1.1, abs=0.02)
    assert surge[2][key] / plain[2][key] == pytest.approx(1.0, abs=0.02)


def test_a_surge_can_last_some_weeks_and_growth_adds_up(plain: list[Figures]) -> None:
    key = "emergency_admissions@economy"
    short = played(("demand.emergencies.factor=1.13", "demand.emergencies.weeks=6"), rounds=1)
    assert short[0][key] / plain[0][key] == pytest.approx(1 + 0.13 * 6 / 13, abs=0.02)
    grown = played(("demand.emergencies.growth=20%",))
    changes = [there[key] / here[key] - 1 for there, here in zip(grown, plain, strict=True)]
    assert changes == sorted(changes)
    by_itself = 1.2 ** (2.5 / 4) - 1
    # a crowded department admits more for the clock while there is room, and crammed wards take fewer
    assert by_itself - 0.05 <= changes[-1] <= by_itself + 0.06


def test_only_those_meant_are_touched(plain: list[Figures]) -> None:
    some = played(("capacity.beds.factor=0.85", "capacity.beds.trust=county_general"), rounds=1)
    assert some[0]["bed_occupancy@county_general"] > plain[0]["bed_occupancy@county_general"] + 5
    assert some[0]["bed_occupancy@royal_infirmary"] == pytest.approx(plain[0]["bed_occupancy@royal_infirmary"], abs=0.5)
    few = played(("demand.referrals.factor=1.3", "demand.referrals.practices=midshire.a"), rounds=1)
    assert few[0]["gp_referrals@midshire.a"] > 1.2 * plain[0]["gp_referrals@midshire.a"]
    assert few[0]["gp_referrals@midshire.b"] == plain[0]["gp_referrals@midshire.b"]
    one = played(("demand.referrals.factor=1.3", "demand.referrals.specialty=ent"), rounds=1)
    assert one[0]["gp_referrals@midshire[ent]"] > 1.2 * plain[0]["gp_referrals@midshire[ent]"]
    assert one[0]["gp_referrals@midshire[urology]"] == plain[0]["gp_referrals@midshire[urology]"]


def test_a_line_that_is_held_is_left_as_it_was() -> None:
    held = played(("capacity.beds.managers=held", "capacity.beds.factor=0.9"), rounds=8)
    beds = [round_["beds_open@county_general"] for round_ in held]
    # an outbreak closes 24 beds for some weeks
    assert beds == pytest.approx([beds[0]] * 8, abs=24)
    economy = HealthEconomy(load("reference", ("capacity.clinics.managers=held",)), seed=2)
    start = economy.world.clinic_room.copy()
    for _ in range(5):
        economy.play_quarter()
    assert np.array_equal(economy.world.clinic_room, start)
    economy.close()


def test_a_factor_of_one_changes_nothing(plain: list[Figures]) -> None:
    assert played(("capacity.beds.factor=1", "demand.referrals.factor=1")) == plain


def test_a_branch_goes_on_with_it() -> None:
    settings = ("capacity.theatres.factor=0.9", "capacity.theatres.from=r2", "capacity.theatres.managers=held")
    economy = HealthEconomy(load("reference", settings), seed=2)
    economy.play_quarter()
    branch = economy.branch()
    for one in (economy, branch):
        one.play_quarter()
        one.play_quarter()
    assert branch.digests() == economy.digests()
    branch.close()
    economy.close()


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("capacity.bedz.factor=0.9", "beds"),
        ("demand.emergancies.factor=0.9", "emergencies"),
        ("capacity.beds.trust=county_genral", "county_general"),
        ("capacity.beds.pct=midshire", "trust"),
        ("capacity.community.managers=held", "held"),
        ("capacity.beds.factor=-1", "0"),
        ("demand.ae.specialty=ent", "referrals"),
        ("demand.referrals.specialty=knees", "specialty"),
        ("demand.referrals.practices=midshire.z", "midshire"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(setting: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        load("reference", (setting,))


@pytest.mark.parametrize("scenario", ["reference", "two_boroughs"])
def test_every_lever_is_listed_with_an_example_that_works(scenario: str) -> None:
    listed = {lever.path: lever for lever in levers(scenario)}
    paths = [f"capacity.{line}.factor" for line in LINES] + [f"demand.{kind}.factor" for kind in KINDS]
    for path in paths:
        assert listed[path].text
    examples = tuple(lever.example for path, lever in listed.items() if path.split(".")[0] in ("capacity", "demand"))
    assert len(examples) > 100
    load(scenario, examples)
