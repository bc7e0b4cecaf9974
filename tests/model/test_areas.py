"""Areas differ for good in emergencies: by ill health that nobody records, and by how readily hospitals admit."""

import numpy as np
import pytest

from simulation.errors import RingholderError
from simulation.measures import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


def admitted(*settings: str) -> dict[str, float]:
    economy, found = HealthEconomy(load("two_boroughs", settings), seed=4), {}
    for _ in range(2):
        economy.play_quarter()
        found = registry.read(economy)
    economy.close()
    return found


@pytest.mark.parametrize("pct", list(load("two_boroughs").economy.pcts))
def test_an_area_with_more_ill_health_has_more_emergencies_and_the_others_no_more(pct: str) -> None:
    other = next(id for id in load("two_boroughs").economy.pcts if id != pct)
    usual, more = admitted(), admitted(f"economy.pcts.{pct}.ill_health=1.15")
    for measure in ("emergency_admissions", "ae_attendances"):
        assert more[f"{measure}@{pct}"] > 1.07 * usual[f"{measure}@{pct}"]
        assert more[f"{measure}@{other}"] == pytest.approx(usual[f"{measure}@{other}"], rel=0.05)
    assert more[f"gp_referrals@{pct}"] == pytest.approx(usual[f"gp_referrals@{pct}"], rel=0.05)


def test_a_trust_that_admits_readily_admits_more_of_those_who_come() -> None:
    trust = next(iter(load("two_boroughs").economy.acute_trusts))
    usual, more = admitted(), admitted(f"economy.acute_trusts.{trust}.admits=1.2")
    assert more["emergency_admissions@economy"] > 1.03 * usual["emergency_admissions@economy"]
    assert more["ae_attendances@economy"] < 1.06 * usual["ae_attendances@economy"]


def test_both_are_one_where_nothing_is_said() -> None:
    economy = HealthEconomy(load("reference"), seed=1)
    assert np.allclose(economy.constants.sickness, 1.0)
    economy.close()


@pytest.mark.parametrize("setting", ["pcts.midshire.ill_health=0", "pcts.midshire.ill_health=poor"])
def test_values_that_make_no_sense_are_refused(setting: str) -> None:
    with pytest.raises(RingholderError):
        load("reference", (f"economy.{setting}",))
