"""What the chief executive of a PCT wishes for: balance, a board that is content, and practices that come along."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, position_told


def goals(mind: Mind) -> None:
    """Fewer, or something for everybody."""
    told = mind.sight.told_or("case_decision_weeks", "we have more goals than managers")
    mind.set("goals", 5, "shared", 0.55, told)
    mind.set("goals", 6, "prudence", 0.5, told)
    mind.set("goals", 10, "own", 0.4, told)
    mind.set("goals", 14, "game", 0.5, told)


def support(mind: Mind) -> None:
    """Posts for practices, as long as there is money for posts."""
    sight = mind.sight
    measure = "practices_engaged" if sight.tile("practices_engaged") else "engagement"
    low = (sight.now(measure) or 50) < 60
    mind.set("pbc_support_staff", 6 if low else 4, "shared", 0.6, sight.told(measure))
    mind.set("pbc_support_staff", 3, "prudence", 0.4, sight.told(measure))
    if deficit(sight):
        mind.set("pbc_support_staff", 1, "money", 0.5, position_told(sight))
        mind.set("pbc_support_staff", 1, "own", 0.5, position_told(sight))


def strategy(mind: Mind) -> None:
    """Say where to go, and leave room, or not."""
    sight = mind.sight
    told = sight.told_or("case_decision_weeks", "practices ask where we want to go")
    mind.pick("service_strategy", "guiding", "shared", 0.6, told)
    mind.pick("service_strategy", "guiding", "prudence", 0.5, told)
    mind.pick("service_strategy", "prescriptive", "own", 0.5, told)


def provision(mind: Mind) -> None:
    """Community services at arm's length, once there is time for an upheaval."""
    sight = mind.sight
    if not deficit(sight) and sight.rounds_left >= 3:
        mind.pick(
            "provider_arm",
            "arms_length",
            "shared",
            0.5,
            "practices doubt that we judge our own bids fairly",
        )
    mind.pick("provider_arm", "integrated", "prudence", 0.5, "this is no time for an upheaval")


def networks(mind: Mind) -> None:
    """Let practices choose, unless one wants a tidy map."""
    sight = mind.sight
    told = sight.told_or("practices_engaged", "groups work where practices chose each other")
    mind.pick("network_policy", "own_choice", "shared", 0.7, told)
    mind.pick("network_policy", "own_choice", "prudence", 0.4, told)
    mind.pick("network_policy", "geographic", "own", 0.5, told)


def business(mind: Mind) -> None:
    """A part in what no PCT can afford alone, while there are money and time for it to pay."""
    sight = mind.sight
    if sight.rounds_left < PAYS_AFTER:
        mind.pick("business_service", "none", "prudence", 0.36, "what is shared takes two years to pay")
    elif not deficit(sight):
        mind.pick("business_service", "contracting", "shared", 0.42, "ten of us can afford what one cannot")


def agency(mind: Mind) -> None:
    """Stay out while others pay for account managers, or because there is no money."""
    mind.pick("support_agency", "none", "game", 0.5, "what account managers put right is put right for us as well")
    if deficit(mind.sight):
        mind.pick("support_agency", "none", "own", 0.4, position_told(mind.sight))


def providers(mind: Mind) -> None:
    """Know what one provides before setting it apart."""
    sight = mind.sight
    if deficit(sight):
        mind.pick("provider_agency", "none", "money", 0.4, position_told(sight))
    elif sight.rounds_left >= PAYS_AFTER:
        mind.pick("provider_agency", "join", "shared", 0.36, "we should know what we provide before we judge it")


def assessment(mind: Mind) -> None:
    """Know oneself."""
    told = mind.sight.told_or("trust_in_pct", "nobody has ever told us how good we are")
    mind.pick("self_assessment", "candid", "shared", 0.45, told)
    mind.pick("self_assessment", "checklist", "prudence", 0.4, told)


def learning(mind: Mind) -> None:
    """Learn from others, once one knows what one lacks."""
    assessed = mind.sight.decision("self_assessment")
    if assessed and assessed.current in ("candid", "panel"):
        mind.pick("learning_set", "alike", "shared", 0.42, "we know now what we lack")
    if deficit(mind.sight):
        mind.pick("learning_set", "none", "own", 0.4, position_told(mind.sight))


def leads(mind: Mind) -> None:
    """Leads who are paid for an afternoon last longer."""
    if deficit(mind.sight):
        mind.set("lead_sessions", 0, "money", 0.4, position_told(mind.sight))
        return
    told = mind.sight.told_or("practices_engaged", "our leads do it all in their evenings")
    mind.set("lead_sessions", 1, "shared", 0.4, told)
    mind.set("lead_sessions", 1, "prudence", 0.36, told)


def baseline(mind: Mind) -> None:
    """Find out once where practices stand; the report lasts for a year or two."""
    asked = mind.sight.decision("baseline_assessment")
    told = "nobody here can say which groups work"
    if asked and asked.current != "none":
        mind.pick("baseline_assessment", "none", "money", 0.6, "we have the report")
        mind.pick("baseline_assessment", "none", "prudence", 0.5, "we have the report")
    elif mind.sight.view.round == 1:
        mind.pick("baseline_assessment", "own_staff", "shared", 0.38, told)
        mind.pick("baseline_assessment", "own_staff", "prudence", 0.36, told)


PAYS_AFTER = 4
"""Rounds that must be left for shared support to be begun: benefits take two years, part of them later; assumption."""
THOUGHTS: tuple[Thought, ...] = (
    goals,
    support,
    strategy,
    provision,
    networks,
    business,
    agency,
    providers,
    assessment,
    learning,
    leads,
    baseline,
)
