"""Commissioning plans: what a cluster's lead proposes, and how a director of commissioning rules."""

from typing import Literal

from simulation.contracts import units
from simulation.contracts.plan import CatalogueEntry, Plan, PlanLine, PlanLineStatus, PlanView, Ruling
from simulation.standins import variety
from simulation.standins.sight import Sight
from simulation.standins.temper import Temper

Verdict = Literal["approve", "change", "refuse"]

SERVES = {
    "demand_management": "demand_management",
    "diagnostics": "demand_management",
    "independent_sector": "demand_management",
    "long_term_conditions": "long_term_conditions",
    "nurses": "long_term_conditions",
    "urgent_care": "urgent_care",
    "pharmacists": "prescribing",
    "prevention": "prevention",
    "social_care": "partnership",
    "third_sector": "partnership",
    "allied_health": "partnership",
    "leisure": "prevention",
    "regeneration": "prevention",
    "education": "prevention",
    "vulnerable_communities": "partnership",
    "pre_operative": "demand_management",
    "out_of_hours": "urgent_care",
}
"""The priority that each family of initiatives serves."""
OWN_PROVIDERS = ("demand_management", "diagnostics", "nurses")
"""Families that the practices of a cluster mostly provide themselves, and so are paid for (rules E20)."""
ENOUGH = 3
"""Initiatives in hand at which a lead proposes no more: fewer, and done."""
CAREFUL = 0.8
"""Weight of prudence from which on somebody begins with a pilot; assumption."""
LIVE = ("proposed", "approved", "changed", "setting_up", "running")


def propose(sight: Sight, temper: Temper) -> Plan | None:
    """The plan that a cluster's lead puts forward, where there is money and not enough is in hand."""
    plan = next((plan for plan in sight.view.plans if plan.can_propose), None)
    if plan is None or sum(line.status in LIVE for line in plan.lines) >= ENOUGH:
        return None
    lines = _lines(sight, temper, plan)
    if not lines:
        return None
    families = {entry.name: entry.family for entry in plan.catalogue}
    priorities = dict.fromkeys(SERVES[families[line.initiative]] for line in lines)
    return Plan(sight.me, plan.organisation, sight.view.round, tuple(priorities), lines)


def _lines(sight: Sight, temper: Temper, plan: PlanView) -> tuple[PlanLine, ...]:
    """The initiatives that suit best, within the part of the money that the character asks for."""
    tried = {line.initiative for line in plan.lines}
    left = temper.plan_share * plan.money_available
    chosen: list[PlanLine] = []
    served: set[str] = set()
    appeal = {entry.name: _appeal(sight, temper, entry) for entry in plan.catalogue}
    for entry in sorted(plan.catalogue, key=lambda entry: (-appeal[entry.name], entry.name)):
        priority = SERVES.get(entry.family, "")
        scale = _scale(entry, temper, left)
        fits = priority and entry.name not in tried and (priority in served or len(served) < plan.max_priorities)
        if fits and scale and len(chosen) < temper.plan_lines and appeal[entry.name] > 0:
            chosen.append(PlanLine(entry.name, scale))
            served.add(priority)
            left -= first_year(entry, scale)
    return tuple(chosen)


def _scale(entry: CatalogueEntry, temper: Temper, money: float) -> int:
    """The scale that is asked for: what the money allows, a pilot for the careful."""
    most = entry.max_scale if temper.weights["prudence"] < CAREFUL else max(1, entry.max_scale // 3)
    affordable = int(money // max(1, first_year(entry, 1)))
    return min(most, affordable)


def first_year(entry: CatalogueEntry, scale: int) -> int:
    """Whole pounds that an initiative needs in its first year."""
    return scale * (entry.set_up + 4 * entry.running)


def payback(entry: CatalogueEntry, believes: float) -> float:
    """A year's believed saving over a first year's cost."""
    return 4 * entry.claimed_saving * believes / max(1, first_year(entry, 1))


def _appeal(sight: Sight, temper: Temper, entry: CatalogueEntry) -> float:
    """How much a lead of this character likes an initiative, seeing what is wrong here."""
    money = (temper.weights["money"] + temper.weights["own"] + temper.weights["game"]) * min(
        3.0, payback(entry, temper.believes)
    )
    need = (temper.weights["patients"] + temper.weights["shared"]) * _need(sight, entry.family)
    haste = temper.weights["prudence"] * entry.lead_weeks / 26
    taste = variety.number(sight.me, sight.view.seed, entry.name) % 100 / 400
    return money + need - haste + taste


def _need(sight: Sight, family: str) -> float:
    """How much what is seen speaks for a family of initiatives, 0 to 2."""
    signs = {
        "urgent_care": sight.trend("emergency_admissions") > 0 or sight.trend("ae_attendances") > 0 or _full(sight),
        "demand_management": sight.above_plan("gp_referrals") > 0.02 or sight.above_plan("acute_spend") > 0.02,
        "diagnostics": sight.above_plan("gp_referrals") > 0.02,
        "long_term_conditions": sight.trend("acsc_emergencies") > 0 or sight.trend("emergency_spend") > 0,
        "prevention": (sight.now("health_equity") or 100) < 95,
        "third_sector": (sight.now("health_equity") or 100) < 95,
        "pharmacists": sight.above_plan("prescribing_spend") > 0.01,
        "social_care": sight.trend("delayed_discharge_days") > 0,
        "out_of_hours": sight.trend("ae_attendances") > 0,
        "pre_operative": sight.worse("inpatient_wait") or _full(sight),
        "vulnerable_communities": (sight.now("health_equity") or 100) < 95,
    }
    return 2.0 if signs.get(family) else 0.7


def _full(sight: Sight) -> bool:
    """Whether the hospital is seen to be full."""
    return (sight.now("bed_occupancy") or 0) > 90


def rule(sight: Sight, temper: Temper) -> tuple[Ruling, ...]:
    """Rulings on every line that waits for one, as long as the money lasts."""
    rulings: list[Ruling] = []
    spent = 0
    for plan in sight.view.plans:
        entries = {entry.name: entry for entry in plan.catalogue}
        for line in plan.lines if plan.can_rule else ():
            if line.status == "proposed" and line.initiative in entries:
                ruling = _ruling(sight, temper, plan, line, entries[line.initiative], plan.money_available - spent)
                spent += first_year(entries[line.initiative], ruling.scale)
                rulings.append(ruling)
    return tuple(rulings)


def _ruling(
    sight: Sight, temper: Temper, plan: PlanView, line: PlanLineStatus, entry: CatalogueEntry, money: int
) -> Ruling:
    """One ruling: money first, then what the claim is worth, then who would be paid."""
    verdict, scale, why = _judge(temper, line, entry, money)
    if entry.family in OWN_PROVIDERS and scale:
        why += "; those who would be paid for it left the room"
    return Ruling(sight.me, plan.organisation, line.initiative, verdict, scale, units.capital(f"{why}."))


def _judge(temper: Temper, line: PlanLineStatus, entry: CatalogueEntry, money: int) -> tuple[Verdict, int, str]:
    """Verdict, scale and why."""
    affordable = max(0, money) // max(1, first_year(entry, 1))
    believed, running = units.pounds(entry.claimed_saving * temper.believes), units.pounds(entry.running)
    worth = f"we believe {believed} a quarter of what is claimed, and it costs {running} to run"
    if not affordable:
        return (
            "refuse",
            0,
            f"it needs {units.pounds(first_year(entry, line.scale))} and {units.pounds(max(0, money))} is left",
        )
    if payback(entry, temper.believes) < _hurdle(temper):
        return "refuse", 0, f"{worth}: show us a comparison with practices without it"
    if temper.weights["prudence"] >= CAREFUL and line.scale > 1:
        return "change", min(affordable, line.scale // 2), "a pilot first, and we look at it after a year"
    if affordable < line.scale:
        return "change", affordable, f"{units.pounds(max(0, money))} reaches for no more"
    return "approve", line.scale, worth


def _hurdle(temper: Temper) -> float:
    """The least payback that a director of this character asks for: more by those who guard the money."""
    return max(0.0, 0.6 * temper.weights["money"] + 0.3 * temper.weights["own"] - 0.6 * temper.weights["shared"])
