"""People at high risk get better by themselves; nurses find as much as they spare; teams settle planned care."""

from collections.abc import Iterator

import numpy as np
import pytest

from simulation.initiatives.spec import Scheme
from simulation.lab.run import played
from simulation.measures import registry
from simulation.model import caseload, risk_groups
from simulation.model.economy import HealthEconomy
from simulation.model.local_care import no_local_care
from simulation.model.parameters import needs
from simulation.scenario.source import load
from tests.model.factory import reference_scenario

ALONE = ("seats=none", "initiatives=none")


@pytest.fixture(scope="module")
def start() -> Iterator[HealthEconomy]:
    economy = HealthEconomy(reference_scenario(24), 3)
    economy.play_quarter()
    yield economy
    economy.close()


def second_year(*settings: str, seeds: tuple[int, ...] = (1, 2)) -> dict[str, float]:
    """Measures of the PCT, summed over the second year and over seeds."""
    total: dict[str, float] = {}
    for seed in seeds:
        for number, (game, _) in enumerate(played(load("reference", (*ALONE, *settings)), seed, 8)):
            if number >= 4:
                for key, value in registry.read(game.economy).items():
                    if key.endswith("@midshire"):
                        total[key.split("@")[0]] = total.get(key.split("@")[0], 0.0) + value
    return total


@pytest.fixture(scope="module")
def without() -> dict[str, float]:
    return second_year()


def change(after: dict[str, float], before: dict[str, float], measure: str) -> float:
    return 100 * (after[measure] / before[measure] - 1)


def test_a_list_fills_with_people_who_are_no_longer_at_high_risk() -> None:
    """Half and more regress without help (activity 7 rows 220, 221)."""
    local, people = no_local_care(1, 4), np.array([[7_500, 2_000, 450, 50]])
    scheme = Scheme("community_matrons", "midshire.a", (0,), 1, 0)
    for _ in range(104):
        share = caseload.work(local, scheme, people, places=70.0)
    held = local.caseloads[scheme.key][0]
    assert held.sum() <= 70.0 + 1e-9
    assert held[:3].sum() > 0.4 * held.sum()
    assert 0.3 < float(share[0]) < 1.0


def test_the_year_before_against_the_year_after_flatters() -> None:
    """Nobody makes this fall: it is that of people who were picked in a bad year."""
    held = np.array([[2.0, 10.0, 30.0, 23.0]])
    now, then = caseload.seeming_fall(held)
    assert float(now[0]) < 0.75 * float(then[0])
    assert float(then[0]) == held.sum() * needs.USE_BY_STRATUM[3]


def test_parts_of_groups_are_parts(start: HealthEconomy) -> None:
    groups = start.groups
    assert (groups.case <= np.minimum(groups.old, groups.very_high) + 1e-12).all()
    assert 0.3 < float(groups.old[:24, 2].mean()) < 0.5
    assert float(groups.very_high[:24, 1].mean()) > float(groups.very_high[:24, 0].mean())


def test_counts_of_groups_are_within_all(start: HealthEconomy) -> None:
    quarter = start.last_quarter
    everybody = quarter.emergencies.sum(axis=(1, 2))
    assert (quarter.emergencies_case <= quarter.emergencies_risk).all()
    assert (quarter.emergencies_old <= everybody).all()
    assert (quarter.emergencies_paid <= quarter.emergencies[:, 1].sum(axis=1)).all()


def test_matrons_do_not_lower_admissions_though_their_own_figures_say_so(without: dict[str, float]) -> None:
    """No significant effect: +16.5% (-5.7 to 38.7) in the group, +2.5% (-2.1 to 7.0) over 65 (rules C4.3)."""
    after = second_year("initiatives.community_matrons.lead=0")
    assert -5.0 < change(after, without, "emergencies_case_group") < 20.0
    assert -2.0 < change(after, without, "emergencies_over_65") < 7.0
    assert after["case_seeming_fall"] / 8 > 25.0


def test_a_team_settles_planned_care_and_finds_emergencies(without: dict[str, float]) -> None:
    """Elective -21%, outpatient -22%, emergency +9%, cost -9% (rules C4.4)."""
    after = second_year("initiatives.case_management.lead=0")
    assert -30.0 < change(after, without, "electives_very_high_risk") < -10.0
    assert -30.0 < change(after, without, "outpatients_very_high_risk") < -10.0
    assert 0.0 < change(after, without, "emergencies_very_high_risk") < 15.0
    assert -15.0 < change(after, without, "spend_very_high_risk") < 0.0


def test_more_is_found_where_care_was_poor(start: HealthEconomy) -> None:
    poor, good = start.branch(), start.branch()
    for economy, care in ((poor, 0.2), (good, 0.8)):
        economy.local.case_management[:] = 1.0
        economy.behaviour.chronic_care[:] = care
    assert (risk_groups.visited(poor) > risk_groups.visited(good)).all()
