"""What a director of commissioning wishes for: activity within plan, fair budgets, and figures that stand up."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, depth, position_told

CASE_WEEKS = 8
"""The longest wait for an answer to a business case that was thought fit (rules A6.1)."""


def basis(mind: Mind) -> None:
    """Budgets by history or need."""
    sight = mind.sight
    told = sight.told_or("health_equity", "history pays those who spent")
    mind.pick("budget_basis", "blend", "shared", 0.55, told)
    mind.pick("budget_basis", "blend", "prudence", 0.4, told)
    mind.pick("budget_basis", "historic", "own", 0.35, told)
    mind.pick("budget_basis", "historic", "game", 0.6, told)
    if sight.worse("health_equity"):
        mind.pick("budget_basis", "fair_shares", "patients", 0.6, told)


def scope(mind: Mind) -> None:
    """How much practices are made to look at."""
    sight = mind.sight
    told = sight.told_or("acute_spend", "practices ask what their budgets hold")
    mind.pick("budget_scope", "planned_and_prescribing", "shared", 0.5, told)
    mind.pick("budget_scope", "planned_and_prescribing", "money", 0.35, told)
    mind.pick("budget_scope", "planned", "prudence", 0.4, told)
    mind.pick("budget_scope", "all", "own", 0.5, told)


def panel(mind: Mind) -> None:
    """Answer business cases in time."""
    sight = mind.sight
    weeks = sight.now("case_decision_weeks")
    told = sight.told("case_decision_weeks")
    if weeks is not None and weeks > CASE_WEEKS:
        mind.by("panel_meetings", 2, "shared", 0.6, told)
        mind.by("panel_meetings", 1, "prudence", 0.45, told)
    mind.set("panel_meetings", 1, "own", 0.35, told)


def information(mind: Mind) -> None:
    """Buy figures while there is money to buy anything."""
    sight = mind.sight
    measure = "data_age" if sight.tile("data_age") else "data_quality"
    told = sight.told_or(measure, "practices act on figures that they believe")
    mind.to("information", 0.4, "shared", 0.6, told)
    mind.to("information", 0.15, "prudence", 0.4, told)
    if deficit(sight):
        mind.to("information", 0.0, "own", 0.4, position_told(sight))


def challenge(mind: Mind) -> None:
    """Argue about invoices as far as the quarrel pays."""
    sight = mind.sight
    above = sight.above_plan("acute_spend")
    if above > 0.01 or sight.overspend() > 0.002:
        told = sight.told("acute_spend") if above > 0.01 else sight.overspend_told()
        mind.to("contract_challenge", 0.5, "money", 0.6, told)
        mind.to("contract_challenge", 0.5, "own", 0.6, told)
        mind.to("contract_challenge", 0.7, "game", 0.6, told)
        mind.to("contract_challenge", 0.3, "prudence", 0.5, told)
    if sight.mean_trust < 35:
        mind.to(
            "contract_challenge",
            0.1,
            "shared",
            0.45,
            f"trust between us and our partners is {sight.mean_trust:.0f} of 100",
        )


def waits(mind: Mind) -> None:
    """Put spending off by keeping people waiting, or do not."""
    sight = mind.sight
    late = sight.quarter in (3, 4)
    if deficit(sight) and late:
        mind.set("minimum_wait", 8, "own", 0.4 + 0.4 * depth(sight), position_told(sight))
        mind.set("minimum_wait", 12, "game", 0.8, position_told(sight))
    if not late or sight.beyond_share() > 0.05:
        told = sight.beyond_told() if sight.view.waits else f"it is {sight.view.quarter}"
        mind.set("minimum_wait", 0, "patients", 0.7, told)
        mind.set("minimum_wait", 0, "prudence", 0.5, told)
        mind.set("minimum_wait", 0, "game", 0.5, told)


def informatics(mind: Mind) -> None:
    """One warehouse for the region, while there is time for it to pay."""
    sight = mind.sight
    if sight.rounds_left >= PAYS_AFTER and not deficit(sight):
        figures = sight.told_or("data_age", "every PCT cleans the same figures")
        mind.pick("shared_informatics", "join", "shared", 0.4, figures)


def advisers(mind: Mind) -> None:
    """Nobody by the day, unless it burns."""
    weeks = mind.sight.now("case_decision_weeks")
    if weeks is not None and weeks > 1.5 * CASE_WEEKS:
        mind.set("outside_advisers", 40, "own", 0.5, mind.sight.told("case_decision_weeks"))
    mind.set("outside_advisers", 0, "money", 0.5, "advisers go, and what they knew goes with them")


def group(mind: Mind) -> None:
    """Terms for a group."""
    if mind.sight.rounds_left >= PAYS_AFTER:
        mind.pick("lead_commissioning", "member", "money", 0.6, "a hospital listens to six of us")
        mind.pick("lead_commissioning", "member", "prudence", 0.4, "a hospital listens to six of us")


def planning(mind: Mind) -> None:
    """Reckon from disease what people will need."""
    mind.pick("scenario_planning", "registers", "shared", 0.4, "we plan by last year and a bit")
    mind.pick("scenario_planning", "national", "prudence", 0.4, "we plan by last year and a bit")


def change(mind: Mind) -> None:
    """Somebody with a free afternoon for every good idea."""
    sight = mind.sight
    if deficit(sight):
        mind.to("change_help", 0.0, "money", 0.4, position_told(sight))
        return
    told = sight.told_or("practices_engaged", "good ideas wait for somebody with an afternoon")
    mind.to("change_help", 0.2, "shared", 0.42, told)
    mind.to("change_help", 0.1, "prudence", 0.36, told)


def stopping(mind: Mind) -> None:
    """What is not worth its money, when there is none."""
    sight = mind.sight
    if deficit(sight):
        mind.set("decommissioning", 3, "money", 0.45, position_told(sight))
        mind.set("decommissioning", 5, "own", 0.4, position_told(sight))
    else:
        told = sight.told_or("public_confidence", "nobody thanks a PCT for what it stops")
        mind.set("decommissioning", 0, "patients", 0.5, told)
        mind.set("decommissioning", 0, "prudence", 0.4, told)


PAYS_AFTER = 4
"""Rounds that must be left for shared support to be begun: benefits take two years, part of them later; assumption."""
THOUGHTS: tuple[Thought, ...] = (
    basis,
    scope,
    panel,
    information,
    challenge,
    waits,
    informatics,
    advisers,
    group,
    planning,
    change,
    stopping,
)
