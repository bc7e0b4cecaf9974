"""What the alliance of patients and the third sector wishes for: to be heard, and care for those who are missed."""

from simulation.standins.mind import Mind, Thought


def campaign(mind: Mind) -> None:
    """Go to the newspapers, or work quietly."""
    sight = mind.sight
    if sight.trend("infections") > 0:
        mind.pick("campaign", "infection", "patients", 0.6, sight.told("infections"))
        mind.pick("campaign", "infection", "own", 0.5, sight.told("infections"))
    if sight.beyond_share() > 0.1:
        mind.pick("campaign", "waits", "patients", 0.5, sight.beyond_told())
        mind.pick("campaign", "waits", "own", 0.55, sight.beyond_told())
    told = sight.told_or("patient_experience", "what is in the newspaper gets done")
    mind.pick("campaign", "waits", "game", 0.7, told)
    mind.pick("campaign", "local_services", "own", 0.45, told)
    mind.pick("campaign", "none", "shared", 0.55, told)
    mind.pick("campaign", "none", "prudence", 0.5, told)


def survey(mind: Mind) -> None:
    """Ask patients."""
    sight = mind.sight
    told = sight.told_or("patient_experience", "nobody has asked the patients")
    mind.to("patient_survey", 0.25, "shared", 0.5, told)
    mind.to("patient_survey", 0.45, "own", 0.5, told)
    mind.to("patient_survey", 0.15, "prudence", 0.4, told)


def groups(mind: Mind) -> None:
    """Self-help for people with long illnesses."""
    told = mind.sight.told_or("chronic_care", "people with long illnesses help each other best")
    mind.to("self_help", 0.2, "patients", 0.45, told)
    mind.to("self_help", 0.3, "prudence", 0.5, told)
    mind.to("self_help", 0.1, "own", 0.35, told)


def drivers(mind: Mind) -> None:
    """Drivers for those who cannot come by themselves."""
    sight = mind.sight
    told = sight.told_or("access", "one first appointment in ten is missed")
    mind.to("transport", 0.2, "patients", 0.45, told)
    mind.to("transport", 0.2, "prudence", 0.4, told)


def advocates(mind: Mind) -> None:
    """Somebody who goes along, where people ask least."""
    sight = mind.sight
    told = sight.told_or("health_equity", "those who need most ask least")
    unfair = (sight.now("health_equity") or 100) < 95
    mind.to("advocacy", 0.3 if unfair else 0.2, "patients", 0.6 if unfair else 0.4, told)
    mind.to("advocacy", 0.1, "prudence", 0.4, told)


THOUGHTS: tuple[Thought, ...] = (campaign, survey, groups, drivers, advocates)
