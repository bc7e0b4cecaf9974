"""What the social care lead of a council wishes for: the budget kept, nobody neglected, and no blame for full wards."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, depth, position_told


def care(mind: Mind) -> None:
    """Packages for those who could leave hospital, as far as the money goes."""
    sight = mind.sight
    told = sight.told("delayed_discharge_days")
    if sight.trend("delayed_discharge_days") > 0 or sight.above_plan("delayed_discharge_days") > 0.05:
        mind.by("home_care", 2, "shared", 0.6, told)
        mind.by("home_care", 1, "prudence", 0.4, told)
        mind.by("home_care", 1, "own", 0.35, told)
    if deficit(sight):
        mind.by("home_care", -1, "own", 0.4 + 0.3 * depth(sight), position_told(sight))
        mind.by("home_care", -1, "money", 0.4 + 0.3 * depth(sight), position_told(sight))
        mind.by("home_care", -2, "game", 0.6, position_told(sight))


def places(mind: Mind) -> None:
    """Somewhere to go after hospital."""
    sight = mind.sight
    told = sight.told_or("delayed_discharge_days", "old people wait for somewhere to go")
    mind.to("intermediate_beds", 0.4, "shared", 0.5, told)
    mind.to("intermediate_beds", 0.3, "patients", 0.45, told)
    mind.to("intermediate_beds", 0.1, "prudence", 0.4, told)


def line(mind: Mind) -> None:
    """Who gets care at all."""
    sight = mind.sight
    told = position_told(sight)
    mind.pick("eligibility", "substantial", "prudence", 0.6, told)
    mind.pick("eligibility", "substantial", "shared", 0.45, told)
    if deficit(sight):
        mind.pick("eligibility", "critical", "own", 0.3 + 0.4 * depth(sight), told)
        mind.pick("eligibility", "critical", "game", 0.6, told)
    else:
        mind.pick("eligibility", "moderate", "patients", 0.5, told)


def fund(mind: Mind) -> None:
    """Money in one pot with the PCT."""
    sight = mind.sight
    if broken := sight.broken_by_others():
        because = f"an agreement of round {broken[-1].since_round} with us was broken"
        mind.to("joint_fund", 0.0, "own", 0.7, because)
        mind.to("joint_fund", 0.0, "prudence", 0.6, because)
        return
    told = sight.told_or("delayed_discharge_days", "old people wait for somewhere to go")
    mind.to("joint_fund", 0.4, "shared", 0.6, told)
    mind.to("joint_fund", 0.15, "prudence", 0.4, told)
    mind.to("joint_fund", 0.0, "own", 0.4, position_told(sight))


def falls(mind: Mind) -> None:
    """A rail costs less than a hip."""
    sight = mind.sight
    told = sight.told_or("emergency_admissions", "a rail costs less than a hip")
    mind.to("falls_prevention", 0.5, "patients", 0.5, told)
    mind.to("falls_prevention", 0.3, "prudence", 0.45, told)
    mind.to("falls_prevention", 0.0, "own", 0.35, position_told(sight))


def together(mind: Mind) -> None:
    """One fund for old people, where words are kept."""
    sight = mind.sight
    if broken := sight.broken_by_others():
        because = f"an agreement of round {broken[-1].since_round} with us was broken"
        mind.pick("integration", "separate", "own", 0.5, because)
        return
    told = sight.told_or("delayed_discharge_days", "old people fall between two budgets")
    mind.pick("integration", "pooled", "shared", 0.42, told)
    mind.pick("integration", "pooled", "prudence", 0.36, told)


THOUGHTS: tuple[Thought, ...] = (care, places, line, fund, falls, together)
