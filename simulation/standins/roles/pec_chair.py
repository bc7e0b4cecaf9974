"""What a PEC chair wishes for: clinicians who lead, and colleagues who are paid for what they take on."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, position_told


def conflicts(mind: Mind) -> None:
    """Probity against pace."""
    sight = mind.sight
    told = sight.told_or("case_decision_weeks", "most cases come from those who would be paid")
    mind.pick("conflict_rules", "proportionate", "shared", 0.6, told)
    mind.pick("conflict_rules", "proportionate", "prudence", 0.4, told)
    mind.pick("conflict_rules", "light", "own", 0.5, told)
    mind.pick("conflict_rules", "light", "game", 0.7, told)
    if sight.worse("public_confidence"):
        mind.pick("conflict_rules", "strict", "prudence", 0.6, sight.told("public_confidence"))


def pathways(mind: Mind) -> None:
    """Agree with the consultants what each side does."""
    sight = mind.sight
    told = sight.told_or("treated_closer_to_home", "much that goes to hospital could be done nearer home")
    mind.to("pathways", 0.5, "shared", 0.55, told)
    mind.to("pathways", 0.35, "patients", 0.5, told)
    mind.to("pathways", 0.2, "prudence", 0.45, told)


def special_interest(mind: Mind) -> None:
    """Clinics held by GPs: soon, near, and dear."""
    sight = mind.sight
    waiting = (sight.now("outpatient_wait") or 0) > 6 or sight.beyond_share() > 0.1
    told = sight.told_or("outpatient_wait", "colleagues with the skill are waiting to be asked")
    mind.to("gpwsi_posts", 0.5, "own", 0.5, told)
    mind.to("gpwsi_posts", 0.6, "game", 0.4, told)
    if waiting:
        mind.to("gpwsi_posts", 0.35, "patients", 0.5, told)
    if deficit(sight):
        mind.to("gpwsi_posts", 0.0, "money", 0.5, position_told(sight))


def fee(mind: Mind) -> None:
    """What a procedure in house is worth."""
    sight = mind.sight
    told = sight.told_or("treated_closer_to_home", "much that goes to hospital could be done nearer home")
    mind.set("procedure_fee", 60, "shared", 0.5, told)
    mind.set("procedure_fee", 40, "prudence", 0.45, told)
    mind.set("procedure_fee", 110, "own", 0.55, told)
    mind.set("procedure_fee", 170, "game", 0.6, told)


def unmet(mind: Mind) -> None:
    """Services that nobody commissions for, and everybody sees the want of."""
    sight = mind.sight
    told = sight.told_or("unmet_service_need", "practices see who is not getting care")
    mind.to("unmet_services", 0.4, "patients", 0.5, told)
    mind.to("unmet_services", 0.25, "shared", 0.4, told)
    if deficit(sight):
        mind.to("unmet_services", 0.0, "money", 0.45, position_told(sight))


def scrutiny(mind: Mind) -> None:
    """Who looks at those who provide what they commission."""
    told = mind.sight.told_or("treated_closer_to_home", "those who commission are paid to provide")
    mind.pick("provider_scrutiny", "reports", "prudence", 0.42, told)
    mind.pick("provider_scrutiny", "reports", "patients", 0.4, told)
    mind.pick("provider_scrutiny", "none", "own", 0.4, "colleagues do not like to be watched")


THOUGHTS: tuple[Thought, ...] = (conflicts, pathways, special_interest, fee, unmet, scrutiny)
