"""What a practice manager wishes for: income, staff who cope, and figures that can be argued with."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.roles.gp import OVERWORKED


def checks(mind: Mind) -> None:
    """Invoices are checked where the budget runs over, or where a clerk is worth more than she costs."""
    sight = mind.sight
    over = sight.now("budget_variance") or 0.0
    told = sight.told_or("budget_variance", "one invoice in eleven is coded wrongly")
    mind.to("coding_checks", 0.25, "shared", 0.35, told)
    mind.to("coding_checks", 0.2, "prudence", 0.45, told)
    if over > 0:
        mind.to("coding_checks", 0.5, "shared", 0.5, told)
        mind.to("coding_checks", 0.5, "money", 0.6, told)
        mind.to("coding_checks", 0.75, "own", 0.5, told)
    if (sight.now("data_quality") or 100) < 85:
        mind.to("coding_checks", 0.5, "shared", 0.5, sight.told("data_quality"))


def booking(mind: Mind) -> None:
    """Choice for patients who wait, as far as the desk can bear it."""
    sight = mind.sight
    told = sight.told_or("outpatient_wait", "patients are owed a choice of hospital")
    mind.to("electronic_booking", 0.4, "shared", 0.4, told)
    if (sight.now("outpatient_wait") or 0) > 6 or sight.beyond_share() > 0.1:
        mind.to("electronic_booking", 0.7, "patients", 0.5, told)
    if (sight.now("workload") or 0) > OVERWORKED:
        mind.to("electronic_booking", 0.1, "own", 0.5, sight.told("workload"))


def staffing(mind: Mind) -> None:
    """Nurses where money is short or patients cannot be seen, doctors where patients complain."""
    sight = mind.sight
    if sight.trend("practice_net_income") < 0:
        mind.by("nurse_share", 2, "own", 0.6, sight.told("practice_net_income"))
        mind.by("nurse_share", 1, "money", 0.5, sight.told("practice_net_income"))
    if sight.worse("access"):
        mind.by("nurse_share", 2, "patients", 0.5, sight.told("access"))
    elif sight.worse("patient_experience"):
        mind.by("nurse_share", -1, "patients", 0.5, sight.told("patient_experience"))


def opening(mind: Mind) -> None:
    """Evenings for patients who work; nobody pays for them."""
    sight = mind.sight
    measure = "access" if sight.tile("access") else "patient_experience"
    if sight.worse(measure):
        mind.to("extended_hours", 0.5, "patients", 0.55, sight.told(measure))
        mind.to("extended_hours", 0.2, "prudence", 0.35, sight.told(measure))
    mind.to("extended_hours", 0.25, "shared", 0.35, "people who work cannot come by day")
    mind.to("extended_hours", 0.0, "own", 0.4, sight.told_or("practice_net_income", "nobody pays for evenings"))


def savings(mind: Mind) -> None:
    """What freed-up resources buy, if they ever come."""
    sight = mind.sight
    told = sight.told_or("freed_up_resources", "we should say what savings are for")
    mind.pick("savings_use", "nurse_time", "patients", 0.5, told)
    mind.pick("savings_use", "diagnostics", "shared", 0.55, told)
    mind.pick("savings_use", "premises", "own", 0.6, told)
    mind.pick("savings_use", "premises", "game", 0.5, told)
    mind.pick("savings_use", "hold", "prudence", 0.5, told)


THOUGHTS: tuple[Thought, ...] = (checks, booking, staffing, opening, savings)
