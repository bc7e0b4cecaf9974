"""Commissioning plans: what a cluster proposes, what its PCT rules, what is then set up, and how it goes."""

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from simulation.contracts.plan import CatalogueEntry, Plan, PlanLine, PlanLineStatus, PlanView, Priority, Ruling
from simulation.initiatives import registry as initiatives
from simulation.model.orders import all_forbidden
from simulation.rounds.book import Book
from simulation.rounds.roster import Post
from simulation.standins.plans import SERVES

if TYPE_CHECKING:
    from simulation.initiatives.spec import Scheme
    from simulation.model.economy import HealthEconomy

MAX_PRIORITIES = 3
"""Fewer goals, not more (NatPaCT 2003)."""
WEEKS = 13

PRIORITIES = (
    Priority("demand_management", "Manage demand", "Referrals that could be dealt with nearer to home"),
    Priority("long_term_conditions", "Long-term conditions", "Registers, nurses and matrons for people who use most"),
    Priority("urgent_care", "Urgent care", "Other ways than A&E and a night in hospital"),
    Priority("prescribing", "Prescribing", "Better value from the drugs budget"),
    Priority("prevention", "Prevention", "Smoking, falls and inequalities: pays late"),
    Priority("partnership", "Partnership", "With social care, pharmacists, therapists and the third sector"),
)
LIVE = ("approved", "changed", "setting_up", "running")


@dataclass(frozen=True)
class Standing:
    """What a plan's view needs to know about its reader."""

    post: Post
    pct_of: dict[str, str]
    """The PCT of each cluster."""
    labels: dict[str, str]


@cache
def catalogue() -> tuple[CatalogueEntry, ...]:
    """Every initiative as the Learning From Practice library tells of it: claims included, findings not."""
    return tuple(
        CatalogueEntry(
            name=i.name,
            label=i.label,
            family=i.family,
            description=initiatives.description(i.name),
            claimed=i.claimed,
            set_up=i.set_up,
            running=i.running,
            lead_weeks=i.lead_weeks,
            scale_label=i.scale_label,
            max_scale=i.max_scale,
            claimed_saving=i.claimed_saving,
            serves=SERVES[i.family],
        )
        for i in initiatives.all_initiatives()
    )


def plan_refusal(plan: Plan, post: Post) -> str:
    """Why `plan` cannot be proposed; empty where it can."""
    if post.role != "pbc_cluster_lead" or post.organisation != plan.organisation:
        return "Only the lead of a PBC cluster can propose its commissioning plan."
    if len(plan.priorities) > MAX_PRIORITIES:
        return f"At most {MAX_PRIORITIES} priorities, not {len(plan.priorities)}: fewer goals, not more."
    unknown = [code for code in plan.priorities if code not in {priority.code for priority in PRIORITIES}]
    if unknown:
        return f"There is no priority called {unknown[0]!r}."
    return next((why for why in (_line_refusal(line, plan) for line in plan.lines) if why), "")


def _line_refusal(line: PlanLine, plan: Plan) -> str:
    """Why one line cannot stand in the plan."""
    found = next((i for i in initiatives.all_initiatives() if i.name == line.initiative), None)
    if found is None:
        return f"There is no initiative called {line.initiative!r} in the catalogue."
    if not 1 <= line.scale <= found.max_scale:
        return f"{found.label}: expected 1 to {found.max_scale} ({found.scale_label}), found {line.scale}."
    if SERVES[found.family] not in plan.priorities:
        return f"{found.label} serves none of the plan's priorities: name the priority first, or leave it out."
    return ""


def ruling_refusal(ruling: Ruling, post: Post, pct: str, book: Book) -> str:
    """Why `ruling` cannot be made; empty where it can."""
    if post.role != "pct_director_of_commissioning" or post.organisation != pct:
        return "Only the director of commissioning of that cluster's PCT rules on its plan."
    plan = book.proposals.get(ruling.organisation)
    if plan is None or all(line.initiative != ruling.initiative for line in plan.lines):
        return f"{ruling.organisation} has not proposed {ruling.initiative!r}."
    if ruling.verdict != "approve" and not ruling.reason.strip():
        return "Say why: a refusal or a change needs a reason (DH 2006: reasons for refusal, and what would mend them)."
    return ""


def propose(book: Book, plan: Plan) -> None:
    """Put `plan` before the PCT."""
    book.proposals[plan.organisation] = plan
    book.priorities[plan.organisation] = plan.priorities
    for line in plan.lines:
        key = (plan.organisation, line.initiative)
        if key not in book.lines or book.lines[key].status not in LIVE:
            book.lines[key] = _proposed(line)


def _proposed(line: PlanLine) -> PlanLineStatus:
    """A line that waits for the PCT."""
    label = initiatives.by_name(line.initiative).INITIATIVE.label
    return PlanLineStatus(line.initiative, label, line.scale, "proposed", asked_scale=line.scale)


def carry_out(book: Book, economy: "HealthEconomy", pct_of: dict[str, str]) -> None:
    """Set up what has been approved, as far as the money goes; tell the cluster what became of the rest."""
    for (cluster, name), ruling in book.rulings.items():
        line = book.lines[cluster, name]
        if line.status != "proposed":
            continue
        book.lines[cluster, name] = _ruled(line, ruling, economy, cluster, pct_of[cluster])
        economy.ruled(cluster, name, book.lines[cluster, name].status != "refused")
        economy.promise("plan", pct_of[cluster], cluster, book.lines[cluster, name].status != "refused", line.label)
    for cluster in [c for c, plan in book.proposals.items() if not _waiting(book, plan)]:
        del book.proposals[cluster]


def _waiting(book: Book, plan: Plan) -> bool:
    """Whether a line of `plan` still waits for a ruling."""
    return any(book.lines[plan.organisation, line.initiative].status == "proposed" for line in plan.lines)


def _ruled(line: PlanLineStatus, ruling: Ruling, economy: "HealthEconomy", cluster: str, pct: str) -> PlanLineStatus:
    """`line` after `ruling`: started, or refused with a reason."""
    if ruling.verdict == "refuse":
        return replace(line, status="refused", reason=ruling.reason)
    if economy.forbidden(line.initiative):
        return replace(line, status="refused", reason="Nobody can start it in this scenario.")
    if economy.ordered(cluster, line.initiative):
        return replace(line, status="approved", reason="It is being set up already.", starts="already ordered")
    initiative = initiatives.by_name(line.initiative).INITIATIVE
    scale = ruling.scale if ruling.verdict == "change" else line.scale
    cost = _first_year(initiative.set_up, initiative.running, scale)
    if not economy.commit(pct, cost):
        return replace(line, status="refused", reason="Approved, but the money put aside for plans is spent.")
    weeks = economy.decision_weeks(pct) + initiative.lead_weeks
    economy.start_scheme(cluster, line.initiative, scale, weeks)
    changed = scale != line.scale
    return replace(
        line,
        status="changed" if changed else "approved",
        scale=scale,
        reason=ruling.reason,
        starts=f"in {weeks} weeks",
    )


def _first_year(set_up: int, running: int, scale: int) -> int:
    """Pence that one line needs in its first year."""
    return 100 * scale * (set_up + 4 * running)


def follow_up(book: Book, economy: "HealthEconomy", saved: dict[str, int]) -> None:
    """Bring every line up to date; `saved` is, by cluster, whole pounds by which spend grew less than elsewhere."""
    schemes = {(s.organisation, s.initiative): s for s in economy.schemes}
    for key, line in book.lines.items():
        if key in schemes and line.status in LIVE:
            book.lines[key] = _progress(line, schemes[key])
    for cluster, pounds in saved.items():
        _share_out(book, cluster, pounds)


def _progress(line: PlanLineStatus, scheme: "Scheme") -> PlanLineStatus:
    """One line, plan against actual to date."""
    initiative = initiatives.by_name(line.initiative).INITIATIVE
    quarters = scheme.weeks_run / WEEKS
    return replace(
        line,
        status="running" if scheme.running else "setting_up",
        starts="" if scheme.running else f"in {scheme.weeks_to_start} weeks",
        planned_cost=round(scheme.scale * (initiative.set_up + initiative.running * quarters)),
        actual_cost=scheme.spent // 100,
        planned_saving=round(scheme.scale * initiative.claimed_saving * quarters),
    )


def _share_out(book: Book, cluster: str, pounds: int) -> None:
    """Credit what a cluster saved, as reported, to its running lines by what each had claimed, as reports did then."""
    running = [key for key, line in book.lines.items() if key[0] == cluster and line.status == "running"]
    total = sum(book.lines[key].planned_saving for key in running)
    for key in running:
        share = book.lines[key].planned_saving / total if total else 0.0
        book.lines[key] = replace(
            book.lines[key], reported_saving=book.lines[key].reported_saving + round(pounds * share)
        )


def plan_views(book: Book, economy: "HealthEconomy", standing: Standing) -> tuple[PlanView, ...]:
    """The plans that the reader may see: its own cluster's, or all of its PCT's."""
    post = standing.post
    seen = [
        cluster
        for cluster, pct in standing.pct_of.items()
        if post.organisation in (cluster, pct) or post.organisation.startswith(f"{cluster}.")
    ]
    return tuple(_plan_view(book, economy, standing, cluster) for cluster in seen)


def _plan_view(book: Book, economy: "HealthEconomy", standing: Standing, cluster: str) -> PlanView:
    """One cluster's plan as the reader sees it."""
    post, pct = standing.post, standing.pct_of[cluster]
    leads = post.role == "pbc_cluster_lead" and post.organisation == cluster
    rules = post.role == "pct_director_of_commissioning" and post.organisation == pct
    lines = tuple(line for (where, _), line in book.lines.items() if where == cluster)
    told = _open(all_forbidden(economy))
    if not (leads or rules):
        told = _named_in(lines, told)
    return PlanView(
        organisation=cluster,
        label=standing.labels[cluster],
        can_propose=leads,
        can_rule=rules,
        why_not="" if leads or rules else "The cluster's lead proposes; the PCT's director of commissioning rules.",
        max_priorities=MAX_PRIORITIES,
        priorities=PRIORITIES,
        chosen=book.priorities.get(cluster, ()),
        catalogue=told,
        lines=lines,
        money_available=economy.plan_money(pct) // 100,
    )


@lru_cache(maxsize=64)
def _open(forbidden: frozenset[str]) -> tuple[CatalogueEntry, ...]:
    """What the library tells of all initiatives but those `forbidden`."""
    return tuple(entry for entry in catalogue() if entry.name not in forbidden)


def _named_in(lines: tuple[PlanLineStatus, ...], told: tuple[CatalogueEntry, ...]) -> tuple[CatalogueEntry, ...]:
    """What is `told` of the initiatives in a plan: anybody who may see the plan may look them up."""
    names = {line.initiative for line in lines}
    return tuple(entry for entry in told if entry.name in names)
