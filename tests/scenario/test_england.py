"""Economies of many areas, made from the lists of all England."""

import numpy as np
import pytest

from scenarios.data import england_lists, ten_areas
from simulation.errors import ScenarioError, UsageError
from simulation.scenario.england import build, pcts, tables
from simulation.scenario.schema import Pct, Scenario
from simulation.scenario.source import load


@pytest.fixture(scope="module")
def ten() -> Scenario:
    return load("ten_areas")


def people(pct: Pct) -> int:
    return sum(row.list_size for row in pct.practices)


def test_the_lists_are_those_of_england_in_2006() -> None:
    areas = tables.areas()
    patients = np.array([area.patients for area in areas])
    sizes = np.array([row.list_size for area in areas for row in area.practices])
    assert 200 <= len(areas) <= 215
    assert len(sizes) == pytest.approx(8_000, rel=0.01)
    assert patients.sum() == pytest.approx(53_500_000, rel=0.001)
    assert sizes.std() / sizes.mean() == pytest.approx(0.61, abs=0.03)  # activity row 9
    deprivation = np.array([area.deprivation for area in areas])
    assert deprivation @ patients / patients.sum() == pytest.approx(21.7, abs=0.1)
    need = np.array([area.need_index for area in areas])
    assert need @ patients / patients.sum() == pytest.approx(1.0, abs=0.001)
    assert np.corrcoef(need, deprivation)[0, 1] > 0.3
    assert all(sum(row.ages) == row.list_size for area in areas for row in area.practices)


def test_local_economies_are_a_few_areas_and_hold_all_of_england_once() -> None:
    found = [area for _, members in tables.regions() for area in members]
    assert sorted(area.id for area in found) == sorted(area.id for area in tables.areas())
    assert all(1 <= len(members) <= 5 for _, members in tables.regions())


def test_lists_are_perturbed() -> None:
    real = np.array([[300, 600, 700, 800, 900, 800, 700, 500, 400], [100, 200, 250, 300, 350, 300, 250, 200, 150]] * 6)
    made = england_lists.perturbed(real.astype(float), 20.0, np.random.default_rng(1))
    assert made.ages.sum(axis=0).tolist() == real.sum(axis=0).tolist()
    assert not {tuple(row) for row in made.ages.tolist()} & {tuple(row) for row in real.tolist()}


def test_areas_spread_over_england_and_the_seed_chooses_them() -> None:
    sample = build.sample(10, seed=3)
    assert sample == build.sample(10, seed=3)
    assert sample != build.sample(10, seed=4)
    scores = [area.deprivation for area in sample]
    assert scores == sorted(scores)
    assert scores[0] < 13
    assert scores[-1] > 30
    with pytest.raises(UsageError, match="areas"):
        build.sample(500)


def test_every_patient_goes_somewhere_and_every_trust_has_the_beds_for_who_comes() -> None:
    scenario = build.economy(build.sample(20, seed=5), "some", "Some areas", {}, seed=5)
    economy = scenario.economy
    need = {id: people(pct) * 0.952 * pct.need_index for id, pct in economy.pcts.items()}
    for id in economy.pcts:
        given = [trust.shares.get(id, 0.0) for trust in economy.acute_trusts.values()]
        assert 0.88 <= sum(given) <= 0.9
        assert sum(share > 0 for share in given) <= 6
    for trust in economy.acute_trusts.values():
        served = sum(need[id] * share for id, share in trust.shares.items()) / (1 - trust.other_commissioners.share)
        sick = sum(need[id] * share * economy.pcts[id].ill_health for id, share in trust.shares.items()) / sum(
            need[id] * share for id, share in trust.shares.items()
        )
        wanted = 0.25 + 0.75 * sick * trust.admits
        assert trust.beds / served / wanted * 1_000 == pytest.approx(2.55, rel=0.2)


def test_ten_areas_is_what_its_maker_makes(ten: Scenario) -> None:
    areas = build.sample(10, ten_areas.SEED, least=ten_areas.LEAST, most=ten_areas.MOST)
    made = build.economy(areas, ten_areas.NAME, ten_areas.TITLE, ten.incentives, ten_areas.SEED)
    assert ten_areas.text(made) == ten_areas.text(ten)
    assert [people(pct) for pct in made.economy.pcts.values()] == [people(pct) for pct in ten.economy.pcts.values()]
    assert ten.incentives == load("reference").incentives


def test_ten_areas_differ_in_what_matters(ten: Scenario) -> None:
    pcts = list(ten.economy.pcts.values())
    assert 300 <= sum(len(pct.practices) for pct in pcts) <= 400
    assert 5 <= len(ten.economy.acute_trusts) <= 8
    assert max(pct.need_index for pct in pcts) / min(pct.need_index for pct in pcts) > 1.3
    assert {pct.at_start["pbc_support_staff"] for pct in pcts} >= {0, 5}
    assert len({pct.competence.true for pct in pcts}) > 5
    needy = [pct.allocation / people(pct) / pct.need_index for pct in pcts]
    assert np.std(needy) / np.mean(needy) == pytest.approx(0.03, abs=0.02)


def test_areas_of_england_keep_ill_health_of_their_own_and_one_on_average() -> None:
    areas = tables.areas()
    sick, patients = np.array([pcts.ill_health(area) for area in areas]), np.array([area.patients for area in areas])
    assert sick @ patients / patients.sum() == pytest.approx(1.0, abs=0.02)
    assert np.log(sick).std() == pytest.approx(0.13, abs=0.02)
    assert np.corrcoef(sick, [area.deprivation for area in areas])[0, 1] > 0.1


def test_what_is_in_force_at_the_start_must_be_a_decision_of_a_pct() -> None:
    scenario = load("ten_areas", ("economy.pcts.siskin_heath.at_start.panel_meetings=4",))
    assert scenario.economy.pcts["siskin_heath"].at_start["panel_meetings"] == 4
    for wrong in ("panel_meetings=9", "service_strategy=vague"):
        with pytest.raises((ScenarioError, UsageError), match=wrong.split("=")[0]):
            load("ten_areas", (f"economy.pcts.siskin_heath.at_start.{wrong}",))
