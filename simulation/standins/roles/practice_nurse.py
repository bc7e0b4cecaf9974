"""What a practice nurse wishes for: time for people with long illnesses, and something done before they fall ill."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.roles.gp import OVERWORKED


def long_term(mind: Mind) -> None:
    """Registers and recall: good care, and points."""
    sight = mind.sight
    told = sight.told_or("chronic_care", "people on our registers are due for review")
    mind.to("long_term_clinics", 0.5, "patients", 0.55, told)
    mind.to("long_term_clinics", 0.5, "own", 0.5, told)
    mind.to("long_term_clinics", 0.3, "prudence", 0.5, told)
    mind.to("long_term_clinics", 0.4, "game", 0.4, told)
    if sight.trend("acsc_emergencies") > 0:
        mind.to("long_term_clinics", 0.6, "shared", 0.6, sight.told("acsc_emergencies"))


def smoking(mind: Mind) -> None:
    """Health that shows in ten years."""
    sight = mind.sight
    told = sight.told_or("patient_benefit", "half of those who set a date to stop do")
    mind.to("smoking_advice", 0.5, "patients", 0.5, told)
    mind.to("smoking_advice", 0.2, "prudence", 0.4, told)
    if (sight.now("workload") or 0) > OVERWORKED:
        mind.to("smoking_advice", 0.0, "own", 0.5, sight.told("workload"))


def visits(mind: Mind) -> None:
    """Frail people at home: valued, dear, and no proof that it saves an admission."""
    sight = mind.sight
    if sight.tile("high_risk_patients"):
        mind.to("home_visits", 0.4, "patients", 0.5, sight.told("high_risk_patients"))
        mind.to("home_visits", 0.15, "prudence", 0.4, sight.told("high_risk_patients"))
    elif sight.trend("emergency_admissions") > 0:
        mind.to("home_visits", 0.4, "shared", 0.5, sight.told("emergency_admissions"))
    if sight.trend("practice_net_income") < 0 or (sight.now("workload") or 0) > OVERWORKED:
        mind.to(
            "home_visits", 0.0, "own", 0.5, sight.told("workload" if sight.tile("workload") else "practice_net_income")
        )


def flu(mind: Mind) -> None:
    """The call goes out for the autumn or not at all; each vaccination is paid."""
    if mind.sight.quarter in (2, 3):
        because = "vaccination has to be done before the winter"
        mind.to("flu_campaign", 0.8, "patients", 0.6, because)
        mind.to("flu_campaign", 0.8, "own", 0.5, because)
        mind.to("flu_campaign", 0.7, "prudence", 0.6, because)
        mind.to("flu_campaign", 0.9, "game", 0.5, because)


def groups(mind: Mind) -> None:
    """Expert patients: cheap, liked, and for those who have time."""
    sight = mind.sight
    told = sight.told_or("patient_experience", "people learn best from each other")
    mind.to("self_care_groups", 0.5, "patients", 0.45, told)
    mind.to("self_care_groups", 0.25, "prudence", 0.35, told)
    mind.to("self_care_groups", 0.0, "own", 0.35, told)


THOUGHTS: tuple[Thought, ...] = (long_term, smoking, visits, flu, groups)
