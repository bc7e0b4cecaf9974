"""A market asked for by setting: as many equal trusts for the same people, and nothing that names one that is gone."""

import pytest

from simulation.errors import RingholderError
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


@pytest.mark.parametrize("name", ["reference", "two_boroughs"])
@pytest.mark.parametrize("wanted", [1, 3])
def test_beds_money_and_patients_stay_the_same(name: str, wanted: int) -> None:
    before, after = load(name), load(name, (f"market.providers={wanted}",))
    trusts, old = after.economy.acute_trusts.values(), before.economy.acute_trusts.values()
    assert len(trusts) == wanted
    assert sum(t.beds for t in trusts) == pytest.approx(sum(t.beds for t in old), abs=wanted)
    assert sum(t.income for t in trusts) == pytest.approx(sum(t.income for t in old), rel=1e-6)
    for pct in before.economy.pcts:
        given = sum(t.shares[pct] for t in trusts)
        assert given == pytest.approx(sum(t.shares.get(pct, 0.0) for t in old))


@pytest.mark.parametrize("name", ["reference", "two_boroughs"])
def test_nothing_names_a_trust_that_is_gone(name: str) -> None:
    before, after = load(name), load(name, ("market.providers=1",))
    gone = set(before.economy.acute_trusts) - set(after.economy.acute_trusts)
    assert gone
    assert not {seat.organisation for seat in after.seats.values()} & gone
    assert not any(id in challenge.model_dump_json() for challenge in after.challenges.values() for id in gone)


def test_other_commissioners_send_patients_to_all_alike() -> None:
    economy = HealthEconomy(load("reference", ("market.providers=3",)), 1)
    share = economy.constants.trust_share[len(economy.practices) :, :3]
    assert share == pytest.approx(1 / 3)
    economy.close()


@pytest.mark.parametrize("setting", ["market.providers=-1", "market.providers=40", "market.choice=maybe"])
def test_another_value_is_refused(setting: str) -> None:
    with pytest.raises(RingholderError, match=setting.partition("=")[0]):
        load("reference", (setting,))
