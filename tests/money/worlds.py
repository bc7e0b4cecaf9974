"""Economies for tests of money and behaviour: small ones that start quickly, and one with a lever set."""

from simulation.incentives import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.schema import Scenario
from tests.model.factory import small_scenario, two_islands

PCT = "midshire"


def small(seed: int = 1, incentives: dict[str, dict[str, object]] | None = None, practices: int = 24) -> HealthEconomy:
    scenario = small_scenario(practices)
    return HealthEconomy(scenario.model_copy(update={"incentives": incentives or {}}), seed)


def islands(seed: int = 1) -> HealthEconomy:
    return HealthEconomy(two_islands(), seed)


def with_start(scenario: Scenario, start: str) -> Scenario:
    return scenario.model_copy(update={"period": scenario.period.model_copy(update={"start": start})})


def starting(start: str, seed: int = 1) -> HealthEconomy:
    return HealthEconomy(with_start(small_scenario(24), start), seed)


def play(economy: HealthEconomy, quarters: int) -> HealthEconomy:
    for _ in range(quarters):
        economy.play_quarter()
    return economy


def hold(economy: HealthEconomy, row: int, **levers: int | str) -> None:
    """Let a seat hold these levers of a practice, and set them."""
    practice = economy.practices[row]
    for name, value in levers.items():
        setattr(practice.levers, name, value)
    economy.held_levers = (*economy.held_levers, (row, frozenset(levers)))


def hold_all(economy: HealthEconomy, **levers: int | str) -> None:
    for practice in economy.practices:
        hold(economy, practice.row, **levers)


def seat_pct(economy: HealthEconomy, **levers: int | str) -> None:
    """Let seats hold the PCTs, and set these levers of theirs."""
    for pct in economy.pcts:
        economy.held[pct.id] = frozenset(levers)
        for name, value in levers.items():
            setattr(pct.levers, name, value)


def seat_clusters(economy: HealthEconomy, **levers: int | str) -> None:
    for cluster in economy.clusters:
        economy.held[cluster.id] = frozenset(levers)
        for name, value in levers.items():
            setattr(cluster.levers, name, value)


def rule_names() -> tuple[str, ...]:
    return tuple(module.RULE.name for module in registry.MODULES)
