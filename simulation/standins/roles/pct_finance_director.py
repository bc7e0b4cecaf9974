"""What a finance director wishes for: balance, no surprises, and promises that can be paid."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, depth, position_told

MINISTERS_SHARE = 70
"""Percent of freed-up resources that practices should have at least in 2006/07 (rules A1.8)."""


def share(mind: Mind) -> None:
    """What practices may redirect: enough to be worth it, little enough to be paid."""
    sight = mind.sight
    told = position_told(sight)
    mind.set("freed_up_share", 80, "shared", 0.5, told)
    mind.set("freed_up_share", MINISTERS_SHARE, "prudence", 0.55, told)
    if deficit(sight):
        mind.set("freed_up_share", 50, "own", 0.4 + 0.3 * depth(sight), told)
    if sight.quarter in (1, 2):
        mind.set("freed_up_share", 100, "game", 0.5, "nothing falls due before next year")


def rule(mind: Mind) -> None:
    """Pay what was promised, if it can be paid."""
    sight = mind.sight
    told = position_told(sight)
    if deficit(sight):
        mind.pick("savings_rule", "if_balanced", "shared", 0.4, told)
        mind.pick("savings_rule", "frozen", "own", 0.4 + 0.4 * depth(sight), told)
        mind.pick("savings_rule", "if_balanced", "prudence", 0.6, told)
        if sight.quarter in (4, 1):
            mind.pick("savings_rule", "frozen", "game", 0.9, told)
    else:
        mind.pick("savings_rule", "always", "shared", 0.6, told)
        mind.pick("savings_rule", "if_balanced", "prudence", 0.5, told)


def pool(mind: Mind) -> None:
    """Guard small lists against luck, and the PCT against small lists."""
    told = "a few patients cost as much as a small list"
    mind.set("risk_pool", 5, "prudence", 0.5, told)
    mind.set("risk_pool", 3, "shared", 0.4, told)
    mind.set("risk_pool", 7, "own", 0.35, told)


def reserve(mind: Mind) -> None:
    """A reserve before the winter."""
    sight = mind.sight
    told = position_told(sight)
    mind.set("contingency", 2, "prudence", 0.6, told)
    mind.set("contingency", 1, "shared", 0.4, told)
    if deficit(sight):
        mind.set("contingency", 3, "money", 0.4 + 0.3 * depth(sight), told)


def growth(mind: Mind) -> None:
    """Plan for what will come, for what one can pay, or for a quarrel."""
    sight = mind.sight
    above = sight.above_plan("acute_spend")
    if above > 0.02:
        mind.set("acute_growth", 4, "prudence", 0.5, sight.told("acute_spend"))
        mind.set("acute_growth", 3, "shared", 0.45, sight.told("acute_spend"))
    need = sight.growth()
    if need is not None:
        told = f"the planning tool has need growing by {need:.1%} a year"
        mind.set("acute_growth", round(100 * need), "prudence", 0.52, told)
        mind.set("acute_growth", round(100 * need), "shared", 0.46, told)
    if deficit(sight):
        mind.set("acute_growth", 0, "own", 0.45, position_told(sight))
        mind.set("acute_growth", -2, "game", 0.6, position_told(sight))
    if sight.beyond_share() > 0.1:
        mind.set("acute_growth", 4, "patients", 0.5, sight.beyond_told())


def continuing(mind: Mind) -> None:
    """Who pays for those who are neither quite ill nor quite well."""
    told = position_told(mind.sight)
    mind.pick("continuing_care", "ordinary", "shared", 0.5, told)
    mind.pick("continuing_care", "ordinary", "prudence", 0.4, told)
    if deficit(mind.sight):
        mind.pick("continuing_care", "strict", "own", 0.4 + 0.3 * depth(mind.sight), told)
        mind.pick("continuing_care", "strict", "game", 0.5, told)


THOUGHTS: tuple[Thought, ...] = (share, rule, pool, reserve, growth, continuing)
