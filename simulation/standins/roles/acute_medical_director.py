"""What the medical director of an acute trust wishes for: patients safe, targets met, work that is paid."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, position_told

FOUR_HOURS = 98.0
"""Percent of A&E patients to be dealt with inside four hours (activity 5 row 174)."""


def coding(mind: Mind) -> None:
    """Write down what was done, or a little more of it."""
    sight = mind.sight
    told = position_told(sight)
    mind.pick("coding_depth", "ordinary", "shared", 0.5, told)
    mind.pick("coding_depth", "ordinary", "prudence", 0.5, told)
    mind.pick("coding_depth", "thorough", "game", 0.9, told)
    mind.pick("coding_depth", "thorough", "own", 0.6 if deficit(sight) else 0.4, told)


def front_door(mind: Mind) -> None:
    """Near four hours: a senior doctor, or a bed to wait in."""
    sight = mind.sight
    seen = sight.now("ae_four_hours")
    told = sight.told_or("ae_four_hours", "a breach of four hours is counted, an admission is paid")
    mind.pick("admission_policy", "observation_ward", "game", 0.8, told)
    if seen is not None and seen < FOUR_HOURS:
        mind.pick("admission_policy", "senior_review", "patients", 0.6, told)
        mind.pick("admission_policy", "observation_ward", "own", 0.6, told)
        mind.pick("admission_policy", "ordinary", "prudence", 0.45, "a consultant at the door day and night is dear")
        mind.pick("admission_policy", "ordinary", "money", 0.5, "a consultant at the door day and night is dear")
    elif sight.trend("same_day_emergencies") > 0 or (sight.now("bed_occupancy") or 0) > 92:
        measure = "same_day_emergencies" if sight.trend("same_day_emergencies") > 0 else "bed_occupancy"
        mind.pick("admission_policy", "senior_review", "shared", 0.5, sight.told(measure))


def follow_ups(mind: Mind) -> None:
    """Fewer visits make room for new patients, and pay less."""
    sight = mind.sight
    waiting = (
        (sight.now("outpatient_wait") or 0) > 6 or (sight.now("inpatient_wait") or 0) > 9 or sight.beyond_share() > 0.1
    )
    told = next(
        (sight.told(m) for m in ("outpatient_wait", "inpatient_wait") if sight.tile(m)),
        "clinics are full of old patients",
    )
    if waiting:
        mind.pick("follow_up_policy", "lean", "patients", 0.5, told)
        mind.pick("follow_up_policy", "lean", "shared", 0.55, told)
    mind.pick("follow_up_policy", "ordinary", "prudence", 0.45, told)
    mind.pick("follow_up_policy", "generous", "game", 0.5, told)


def colleagues(mind: Mind) -> None:
    """Letters between consultants."""
    sight = mind.sight
    told = f"trust between us and our partners is {sight.mean_trust:.0f} of 100"
    mind.pick("consultant_referrals", "agreed", "shared", 0.5, told)
    mind.pick("consultant_referrals", "open", "own", 0.5, position_told(sight))
    mind.pick("consultant_referrals", "open", "game", 0.5, position_told(sight))


def day_cases(mind: Mind) -> None:
    """Home in the evening, and a bed free."""
    sight = mind.sight
    measure = "bed_occupancy" if sight.tile("bed_occupancy") else "inpatient_wait"
    told = sight.told_or(measure, "a day case leaves a bed free")
    mind.to("day_case_drive", 0.6, "own", 0.45, told)
    mind.to("day_case_drive", 0.5, "patients", 0.5, told)
    mind.to("day_case_drive", 0.3, "prudence", 0.5, told)


THOUGHTS: tuple[Thought, ...] = (coding, front_door, follow_ups, colleagues, day_cases)
