"""Views of every seat, with the decisions really open to it and figures that a test chooses."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import strategies as st

from simulation.contracts.agreement import Agreement, Offer, Term, TermTemplate
from simulation.contracts.decision import OpenDecision, Option
from simulation.contracts.plan import CatalogueEntry, PlanLineStatus, PlanView, Priority
from simulation.contracts.roles import ROLES
from simulation.contracts.view import (
    BudgetLine,
    Challenge,
    RoleBrief,
    SeatCard,
    Tile,
    TrustLink,
    View,
    WaitBand,
)
from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice
from tests.decisions.world import place_of, world

QUARTERS = ("2006/07 Q1", "2006/07 Q2", "2006/07 Q3", "2006/07 Q4", "2007/08 Q1", "2007/08 Q2")
SEAT = {role: f"a_{role}" for role in ROLES}
HOMES = {
    "practice": "eastmere.north.p07",
    "cluster": "eastmere.north",
    "pct": "eastmere",
    "trust": "st_bride",
    "council": "eastmere_council",
    "voluntary": "voices",
}
USUAL: Mapping[str, tuple[tuple[str, str, str, tuple[float, ...], float | None], ...]] = {
    "practice": (
        ("gp_referrals", "GP referrals", "patients", (330, 342, 361), 340),
        ("budget_variance", "Spend against budget", "percent", (1.0, 2.2, 3.1), 0.0),
        ("practice_net_income", "Practice income", "pence", (2.7e7, 2.71e7, 2.72e7), None),
        ("patient_experience", "Patients' experience", "score", (71, 70, 66), 75),
        ("workload", "Workload", "score", (60, 61, 62), None),
        ("outpatient_wait", "Outpatient wait", "weeks", (6.1, 6.8, 7.4), 6),
    ),
    "cluster": (
        ("acute_spend", "Hospital spend", "pence", (3.1e9, 3.2e9, 3.4e9), 3.2e9),
        ("practices_engaged", "Practices engaged", "percent", (40, 42, 45), None),
        ("lead_energy", "Lead's energy", "score", (70, 68, 64), None),
        ("freed_up_resources", "Freed-up resources", "pence", (0, 0, 2.1e7), None),
    ),
    "pct": (
        ("pct_position", "PCT position", "pence", (-1.1e8, -2.3e8, -4.2e8), 0.0),
        ("acute_spend", "Hospital spend", "pence", (3.1e9, 3.2e9, 3.4e9), 3.2e9),
        ("case_decision_weeks", "Weeks to decide a case", "weeks", (9, 11, 14), 8),
        ("practices_engaged", "Practices engaged", "percent", (40, 42, 45), None),
    ),
    "trust": (
        ("trust_position", "Trust position", "pence", (-1.9e8, -4.4e8, -8.0e8), 0.0),
        ("bed_occupancy", "Bed occupancy", "percent", (88, 90.4, 93.0), 85),
        ("ae_four_hours", "A&E within four hours", "percent", (98.1, 97.6, 96.2), 98),
        ("within_18_weeks", "Within 18 weeks", "percent", (35, 38, 41), 85),
        ("infections", "Infections", "patients", (61, 60, 72), None),
    ),
    "council": (
        ("council_position", "Council position", "pence", (-1e7, -4e7, -9e7), 0.0),
        ("delayed_discharge_days", "Delayed discharge days", "days", (900, 1_000, 1_240), 950),
    ),
    "voluntary": (
        ("patient_experience", "Patients' experience", "score", (71, 70, 66), 75),
        ("health_equity", "Health equity", "score", (94, 93, 91), 100),
    ),
}
DOWN = {"gp_referrals", "budget_variance", "workload", "outpatient_wait", "acute_spend", "case_decision_weeks",
        "bed_occupancy", "infections", "delayed_discharge_days"}  # fmt: skip
LATE = (WaitBand("0-13 weeks", 5_000, 2_000, False), WaitBand("over 18 weeks", 1_800, 900, True))
ASKS = Challenge(
    "savings",
    "The board wants the savings",
    "The board asks you to hold what practices have freed up.",
    "Bury 2009-11",
    asks=True,
    options=(
        Option("honour", "Pay the practices what was promised", "They will remember."),
        Option("freeze", "Hold it against the deficit", "Nothing is paid this year."),
        Option("delay", "Delay it into next year", "It will not show before April."),
        Option("review", "Review it, and pay half", "A small step."),
    ),
)


def card(role: str) -> SeatCard:
    """The card of the seat of `role`."""
    organisation = HOMES[ROLES[role].organisation_kind]
    brief = RoleBrief("", "", "", "")
    return SeatCard(SEAT[role], role, ROLES[role].label, ROLES[role].label, organisation, brief, "cautious")


def tile(role: str, measure: str, label: str, unit: str, values: tuple[float | None, ...], plan: float | None) -> Tile:
    """A headline of the seat of `role`."""
    direction = "down" if measure in DOWN else "up"
    quarters = QUARTERS[: len(values)]
    organisation = HOMES[ROLES[role].organisation_kind]
    return Tile(measure, organisation, label, unit, direction, values, quarters, plan, "")  # type: ignore[arg-type]


def template(role: str, name: str) -> TermTemplate:
    """The term by which a holder of `role` undertakes to set `name`."""
    spec = decisions.by_name(name).DECISION
    if isinstance(spec, Choice):
        options = tuple((option.code, option.label) for option in spec.options)
        return TermTemplate("promise", SEAT[role], name, spec.label, "exactly", options=options)
    low, high = decisions.limits(name, place_of(role))
    low = getattr(place_of(role).levers, spec.lever)
    return TermTemplate("service", SEAT[role], name, spec.label, "at_least", (), low, high, spec.step, spec.unit)


def templates() -> tuple[TermTemplate, ...]:
    """All that anybody can undertake."""
    pay = [
        TermTemplate("money", seat, "payment", "Pay", "exactly", (), 1_000, 250_000, 1_000, "pounds")
        for seat in SEAT.values()
    ]
    levers = [template(role, spec.name) for role in ROLES for spec in decisions.owned_by(role)]
    return (*pay, *levers)


def view(role: str, round: int = 1, seed: int = 1, **changes: object) -> View:
    """What the seat of `role` sees in a bad quarter of `two_boroughs`."""
    now = world(QUARTERS[round - 1][:7], round - 1, QUARTERS[round - 1])
    kind = ROLES[role].organisation_kind
    seen = View(
        scenario="two_boroughs",
        title="Two boroughs",
        seed=seed,
        seat=card(role),
        round=round,
        rounds=6,
        quarter=QUARTERS[round - 1],
        phase="conversation",
        briefing="",
        aims=(),
        challenges=(),
        news=(),
        tiles=tuple(tile(role, *row) for row in USUAL[kind]),
        common=(),
        decisions=decisions.open_for(now, place_of(role), role),
        plans=(),
        agreements=(),
        offers=(),
        templates=templates(),
        partners=tuple(card(other) for other in ROLES if other != role),
        budget=(BudgetLine("Hospital care", 10_000_000_00, 10_100_000_00, 40_500_000_00, 40_000_000_00),),
        waits=LATE,
        trust=(TrustLink("Eastmere PCT", "North", 46, -4), TrustLink("North", "Eastmere PCT", 52, 1)),
        nodes=(),
        flows=(),
    )
    return replace(seen, **changes)  # type: ignore[arg-type]


def with_levers(seen: View, values: Mapping[str, str | int]) -> View:
    """`seen` with levers as a round of decisions left them."""
    now = tuple(replace(d, current=values.get(d.name, d.current)) for d in seen.decisions)
    return replace(seen, decisions=now)


def agreement(by: str, to: str, terms: tuple[Term, ...], broken_by: tuple[str, ...] = (), number: int = 7) -> Agreement:
    """An agreement of round 1, open or broken."""
    offer = Offer(number, 1, by, to, terms, 4)
    return Agreement(offer, "broken" if broken_by else "open", 1, broken_by=broken_by)


def owed(number: int) -> OpenDecision:
    """The decision to pay what was promised in an agreement."""
    options = (Option("keep", "Pay as promised"), Option("break", "Do not pay"))
    return OpenDecision(f"honour_{number}", "Pay", "", "choice", "keep", "", "", "", options)


def entry(
    name: str, family: str, set_up: int, running: int, saving: int, weeks: int = 8, most: int = 6
) -> CatalogueEntry:
    """An initiative of the catalogue."""
    return CatalogueEntry(name, name.title(), family, "", "", set_up, running, weeks, "one", most, saving)


CATALOGUE = (
    entry("skin_clinic", "demand_management", 8_000, 15_000, 30_000),
    entry("matrons", "nurses", 5_000, 20_000, 45_000, 13),
    entry("scanner", "diagnostics", 60_000, 25_000, 40_000, 20),
    entry("drug_review", "pharmacists", 2_000, 9_000, 26_000, 4),
    entry("falls_group", "social_care", 3_000, 8_000, 7_000, 10),
    entry("quit_club", "prevention", 1_000, 5_000, 500, 6),
)
CODES = ("demand_management", "long_term_conditions", "urgent_care", "prescribing", "prevention", "partnership")


def plan_view(
    lines: tuple[PlanLineStatus, ...] = (), proposes: bool = False, rules: bool = False, money: int = 600_000
) -> PlanView:
    """The plan of the North cluster."""
    priorities = tuple(Priority(code, code, "") for code in CODES)
    return PlanView("eastmere.north", "North", proposes, rules, "", 3, priorities, (), CATALOGUE, lines, money)


def proposed(name: str, scale: int) -> PlanLineStatus:
    """A line that waits for a ruling."""
    return PlanLineStatus(name, name.title(), scale, "proposed", asked_scale=scale)


MEASURES = {
    "gp_referrals": ("patients", 100, 900),
    "outpatient_wait": ("weeks", 1, 20),
    "inpatient_wait": ("weeks", 2, 40),
    "patient_experience": ("score", 30, 95),
    "practice_net_income": ("pence", 1e7, 4e7),
    "workload": ("score", 20, 95),
    "budget_variance": ("percent", -15, 15),
    "belief_in_promises": ("score", 5, 95),
    "lead_energy": ("score", 5, 95),
    "engagement": ("score", 5, 95),
    "acute_spend": ("pence", 1e9, 4e9),
    "pct_position": ("pence", -2e9, 5e8),
    "trust_position": ("pence", -2e9, 5e8),
    "council_position": ("pence", -5e8, 1e8),
    "health_equity": ("score", 60, 110),
    "bed_occupancy": ("percent", 70, 100),
    "ae_four_hours": ("percent", 80, 100),
    "within_18_weeks": ("percent", 10, 95),
    "infections": ("patients", 0, 200),
    "delayed_discharge_days": ("days", 0, 4_000),
    "data_age": ("weeks", 1, 30),
    "case_decision_weeks": ("weeks", 1, 60),
    "public_confidence": ("score", 10, 90),
    "unmet_service_need": ("percent", 0, 40),
}


@st.composite
def tiles(draw: st.DrawFn, role: str) -> tuple[Tile, ...]:
    """Headlines with any values, known or not."""
    chosen = draw(st.lists(st.sampled_from(sorted(MEASURES)), unique=True, max_size=8))
    made = []
    for name in chosen:
        unit, low, high = MEASURES[name]
        value = st.none() | st.floats(low, high)
        values = tuple(draw(st.lists(value, min_size=0, max_size=4)))
        plan = draw(st.none() | st.floats(low, high))
        made.append(tile(role, name, name.replace("_", " ").capitalize(), unit, values, plan))
    return tuple(made)


@st.composite
def any_view(draw: st.DrawFn, role: str) -> View:
    """A view of the seat of `role` with any figures, levers, waits, budget and trust."""
    number = draw(st.integers(1, 6))
    seen = view(role, number, draw(st.integers(1, 50)))
    levers: dict[str, str | int] = {}
    for decision in seen.decisions:
        if decision.kind == "choice":
            levers[decision.name] = draw(st.sampled_from([option.code for option in decision.options]))
        else:
            levers[decision.name] = draw(st.sampled_from(range(decision.low, decision.high + 1, decision.step)))
    seen = with_levers(seen, levers)
    shut = draw(st.sets(st.sampled_from([decision.name for decision in seen.decisions]), max_size=2))
    kept = tuple(
        replace(d, allowed=d.name not in shut, why_not="Not now." if d.name in shut else "") for d in seen.decisions
    )
    money = st.integers(0, 10**10)
    budget = tuple(
        BudgetLine("x", draw(money), draw(money), draw(money), draw(money)) for _ in range(draw(st.integers(0, 2)))
    )
    people = st.integers(0, 5_000)
    waits = tuple(
        WaitBand("w", draw(people), draw(people), draw(st.booleans())) for _ in range(draw(st.integers(0, 3)))
    )
    trust = tuple(TrustLink("a", "b", draw(st.integers(0, 100)), 0) for _ in range(draw(st.integers(0, 3))))
    return replace(seen, tiles=draw(tiles(role)), decisions=kept, budget=budget, waits=waits, trust=trust)
