"""Hospitals by hand: a day of beds, wards that fill, queues of the first day, capacity set for reasons."""

from dataclasses import dataclass

import numpy as np
import pytest

from simulation.model.economy import HealthEconomy
from simulation.model.flows.beds import HABITS, _leaving
from simulation.model.kernels.beds import DRAWS, Hospitals, Patients, go_home, no_bed, play_day
from simulation.model.organisations import acute_trust
from tests.model.factory import reference_scenario, seat


@dataclass
class OneHospital:
    """A hospital with patients of one group of rows only."""

    patients: Patients
    hospitals: Hospitals

    def play(self, day: int) -> None:
        play_day(self.patients, self.hospitals, HABITS, 0, day)

    def count(self, name: str) -> int:
        """Of the hospital, or of its patients."""
        return int(getattr(self.hospitals if name in Hospitals._fields else self.patients, name).item())


def empty_hospital(
    economy: HealthEconomy, beds: int, emergencies: int = 0, stays: int = 0, needed: float = 0.0
) -> OneHospital:
    delayed, trolleys, coming, later, called, days = np.zeros((6, 1, 1), dtype=np.int64)
    coming[:], called[:] = emergencies, stays
    in_bed, care, luck = np.zeros((1, 1, 3), dtype=np.int64), np.array([[needed], [0.0]]), np.full((1, 1, 140), 0.5)
    patients = Patients(in_bed, delayed, trolleys, coming, later, called, days, care[0], care[1], luck)
    nothing = np.zeros((9, 1), dtype=np.int64)
    return OneHospital(patients, Hospitals(np.array([beds]), _leaving(economy)[0, :1], *nothing))


def test_emergencies_beyond_the_beds_wait_on_trolleys_and_operations_are_cancelled(small: HealthEconomy) -> None:
    hospital = empty_hospital(small, 20, emergencies=210, stays=70)
    hospital.play(0)
    came = hospital.count("admitted")
    assert hospital.count("taken") == 20
    assert hospital.count("waiting") == hospital.count("trolleys") == came - 20
    assert hospital.count("stranded") == came - 20
    assert hospital.count("cancelled") > 0
    hospital.patients.emergencies[:] = hospital.patients.stays[:] = 0
    hospital.play(1)
    assert hospital.count("taken") + hospital.count("trolleys") == came - hospital.count("gone")


def test_people_who_need_care_at_home_wait_in_bed_for_it(small: HealthEconomy) -> None:
    hospital = empty_hospital(small, 100, needed=1.0)
    hospital.patients.in_bed[:], hospital.hospitals.taken[:] = (10, 40, 20), 70
    for day in range(7):
        hospital.play(day)
    assert hospital.count("delayed") > 20
    assert hospital.count("gone") == 10 - hospital.patients.in_bed[0, 0, 0]
    hospital.patients.found[:] = 1.0
    late = hospital.count("delayed")
    go_home(hospital.patients, hospital.hospitals, 0, 0, 1.0, np.full(DRAWS, 0.5))
    assert hospital.count("delayed") < late


def test_the_risk_of_no_bed_rises_steeply_above_85_in_100() -> None:
    risk = [no_bed(rate, 3, HABITS.ward) for rate in (0.80, 0.85, 0.90, 0.95)]
    assert risk[0] < 0.001
    assert risk[1] < 0.005
    assert risk[2] > 3 * risk[1]
    assert risk[3] > 3 * risk[2]
    assert no_bed(0.0, 3, HABITS.ward) == 0.0


def test_the_first_day_has_the_waits_of_the_scenario() -> None:
    economy = HealthEconomy(reference_scenario(12), seed=5)
    rows = slice(0, economy.rows)
    fixed, world = economy.constants, economy.world
    weight = np.array(fixed.listing)
    assert (fixed.start_wait[:, 0]).mean() == pytest.approx(6.0, rel=0.1)
    weekly = world.day_room.sum() + world.stay_room.sum()
    listed = world.day_list.size().sum() + world.stay_list.size().sum()
    assert listed / weekly == pytest.approx(11.0 / 0.855, rel=0.12)
    assert world.outpatients.by_row()[:, :, rows].sum() > 0
    assert weight.max() < 0.6
    economy.close()


def test_managers_open_a_ward_when_beds_are_full_and_close_one_when_they_are_not(small: HealthEconomy) -> None:
    small.play_quarter()
    trust = small.trusts[0]
    trust.confidence = 1.0
    start = trust.levers.beds
    for rate, change in ((0.95, 1), (0.70, -1), (0.85, 0)):
        small.last_quarter.bed_days[0] = round(rate * small.last_quarter.bed_days_open[0])
        trust.levers.beds = start
        acute_trust._open_wards(small, trust)
        assert np.sign(trust.levers.beds - start) == change


def test_a_trust_in_debt_opens_less(small: HealthEconomy) -> None:
    small.play_quarter()
    trust = small.trusts[0]
    rich = acute_trust._confidence(small, trust)
    owed = trust.scheme.income // 10 + max(small.ledger.balance(trust.id), 0)
    small.ledger.pay(trust.id, "treasury", owed, "opening")
    assert acute_trust._confidence(small, trust) < rich
    assert acute_trust._step(trust, np.ones(1), np.full(1, 9.0))[0] > 1.0


def test_managers_work_towards_the_milestones(small: HealthEconomy) -> None:
    weeks = []
    for quarter in (0, 3, 7):
        small.quarter = quarter
        weeks.append(acute_trust.longest_wait(small, "inpatient"))
    assert weeks == [20.0, 20.0, 11.0]


def test_somebody_in_a_seat_sets_beds_alone() -> None:
    economy = HealthEconomy(reference_scenario(6, seats={"chief": seat("acute_chief_executive", "county_general")}), 1)
    held = economy.trusts[0].levers.beds = economy.trusts[0].levers.beds // 2
    for _ in range(3):
        economy.play_quarter()
    assert economy.trusts[0].levers.beds == held
    economy.close()
