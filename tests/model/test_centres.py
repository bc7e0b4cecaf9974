"""A centre with guaranteed volumes: opened by setting, used as patients choose, paid for whether used or not."""

from simulation.measures import registry
from simulation.model import conservation
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


def played(*settings: str, rounds: int = 4) -> dict[str, float]:
    economy = HealthEconomy(load("reference", settings), seed=2)
    for _ in range(rounds):
        economy.play_quarter()
        conservation.check(economy)
    found = registry.read(economy)
    economy.close()
    return found


def test_a_larger_contract_is_used_less_and_the_rest_is_paid_for() -> None:
    small, large = (played(f"treatment_centre.planned={share}") for share in ("10%", "40%"))
    assert 0 < large["centre_use@midshire"] < small["centre_use@midshire"] <= 100
    assert large["centre_unused_cost@midshire"] > small["centre_unused_cost@midshire"] >= 0


def test_there_is_none_before_it_opens_or_unless_it_is_set() -> None:
    assert "centre_use@midshire" not in played(rounds=1)
    late = ("treatment_centre.planned=20%", "treatment_centre.from=r3")
    assert "centre_use@midshire" not in played(*late, rounds=2)
    assert played(*late, rounds=3)["centre_use@midshire"] > 0
