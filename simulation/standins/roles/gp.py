"""What a general practitioner wishes for: time, patients seen soon, and a budget that is worth the trouble."""

from simulation.standins.mind import Mind, Thought

OVERWORKED = 65
"""Workload score from which on a partner looks for something to drop; assumption."""
DISTRUST = 40
"""Belief or trust (0 to 100) below which hours for commissioning look wasted; assumption."""


def review(mind: Mind) -> None:
    """Letters are read together where referrals rise, and left alone where nobody has the time."""
    sight = mind.sight
    mind.to(
        "referral_review", 0.2, "shared", 0.35, sight.told_or("gp_referrals", "we can learn from each other's letters")
    )
    if sight.trend("gp_referrals") > 0 or sight.above_plan("gp_referrals") > 0.02:
        mind.to("referral_review", 0.4, "shared", 0.6, sight.told("gp_referrals"))
        mind.to("referral_review", 0.2, "prudence", 0.4, sight.told("gp_referrals"))
    if (sight.now("workload") or 0) > OVERWORKED:
        mind.to("referral_review", 0.0, "own", 0.5, sight.told("workload"))


def clinics(mind: Mind) -> None:
    """A clinic of one's own where patients wait, and none where the practice earns less."""
    sight = mind.sight
    if (sight.now("outpatient_wait") or 0) > 6 or sight.trend("outpatient_wait") > 0:
        mind.to("in_house_clinics", 0.5, "patients", 0.5, sight.told("outpatient_wait"))
        mind.to("in_house_clinics", 0.25, "prudence", 0.4, sight.told("outpatient_wait"))
    elif sight.beyond_share() > 0.1:
        mind.to("in_house_clinics", 0.5, "patients", 0.45, sight.beyond_told())
    if sight.trend("practice_net_income") < 0:
        mind.to("in_house_clinics", 0.0, "own", 0.5, sight.told("practice_net_income"))


def appointments(mind: Mind) -> None:
    """More appointments where patients cannot be seen, fewer where income falls."""
    sight = mind.sight
    for measure in ("patient_experience", "access"):
        if sight.worse(measure):
            mind.by("appointments", 1, "patients", 0.6, sight.told(measure))
    if sight.trend("unmet_consultations") > 0:
        mind.by("appointments", 1, "patients", 0.5, sight.told("unmet_consultations"))
    if sight.trend("practice_net_income") < 0:
        mind.by("appointments", -1, "own", 0.6, sight.told("practice_net_income"))


def switching(mind: Mind) -> None:
    """Repeat prescriptions are the quickest money; somebody has to do the work."""
    sight = mind.sight
    told = sight.told_or("prescribing_spend", "the dear brands can be switched")
    mind.to("generic_switching", 0.4, "shared", 0.45, told)
    mind.to("generic_switching", 0.2, "prudence", 0.4, told)
    if (sight.now("budget_variance") or 0) > 0:
        mind.to("generic_switching", 0.8, "money", 0.6, sight.told("budget_variance"))
        mind.to("generic_switching", 0.6, "own", 0.35, sight.told("budget_variance"))


def hours(mind: Mind) -> None:
    """Hours for commissioning as long as something comes of them."""
    sight = mind.sight
    belief = sight.now("belief_in_promises")
    belief = sight.now("trust_in_pct") if belief is None else belief
    measure = "belief_in_promises" if sight.tile("belief_in_promises") else "trust_in_pct"
    told = sight.told_or(measure, "nothing is planned without hours")
    if broken := sight.broken_by_others():
        mind.to("pbc_hours", 0.0, "own", 0.7, f"an agreement of round {broken[-1].since_round} with us was broken")
        mind.to("pbc_hours", 0.2, "shared", 0.5, f"an agreement of round {broken[-1].since_round} with us was broken")
    elif belief is not None and belief < DISTRUST:
        mind.to("pbc_hours", 0.0, "own", 0.5, told)
        mind.to("pbc_hours", 0.2, "shared", 0.5, told)
    else:
        mind.to("pbc_hours", 0.5, "shared", 0.6, told)
        mind.to("pbc_hours", 0.2, "prudence", 0.4, told)
        mind.to("pbc_hours", 0.1, "game", 0.5, told)


def scheme(mind: Mind) -> None:
    """The enhanced service pays for a plan that a practice may want to write in any case."""
    if mind.sight.year == "2006/07":
        because = "the enhanced service pays this year only"
        mind.pick("enhanced_service", "yes", "shared", 0.6, because)
        mind.pick("enhanced_service", "yes", "own", 0.5, because)
        mind.pick("enhanced_service", "yes", "game", 0.8, because)
        mind.pick("enhanced_service", "yes", "prudence", 0.4, because)


def restraint(mind: Mind) -> None:
    """The budget weighs on referrals as far as somebody gains by it."""
    sight = mind.sight
    variance = sight.now("budget_variance")
    if variance is None:
        mind.set("referral_restraint", 5, "shared", 0.4, sight.told_or("gp_referrals", "the budget is ours to look at"))
        mind.set(
            "referral_restraint",
            -10,
            "game",
            0.5,
            "next year's budget may follow this year's spending",
        )
        return
    told = sight.told("budget_variance")
    if variance > 1:
        mind.set("referral_restraint", 15, "shared", 0.6, told)
        mind.set("referral_restraint", 5, "prudence", 0.5, told)
        mind.set("referral_restraint", 10, "own", 0.4, told)
    mind.set("referral_restraint", -20 if variance < 0 else -10, "game", 0.7, told)
    if sight.worse("patient_experience"):
        mind.set("referral_restraint", 0, "patients", 0.6, sight.told("patient_experience"))


THOUGHTS: tuple[Thought, ...] = (review, clinics, appointments, switching, hours, scheme, restraint)
