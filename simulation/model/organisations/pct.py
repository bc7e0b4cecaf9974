"""A primary care trust: what it manages, supports and pays."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from simulation.model.invoicing import DRUGS
from simulation.model.levers import PctLevers
from simulation.model.organisations import sha
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import dealings, managing, money, networks, supporting
from simulation.model.support import learning, planning
from simulation.model.support import quarter as support
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

WEEKS = 13


class Pct(Organisation):
    """A primary care trust; `rows` are its practices."""

    kind: ClassVar[str] = "pct"
    levers: PctLevers

    def __init__(self, economy: "HealthEconomy", id: str, rows: NDArray[np.int64], scheme: schema.Pct) -> None:
        super().__init__(economy, id, scheme.name, replace(PctLevers(), **scheme.at_start))  # type: ignore[arg-type]
        self.rows = rows
        self.scheme = scheme


def manage(economy: "HealthEconomy") -> None:
    """Let every PCT share out its managers, and what comes of it: information, checks, answers and support."""
    sha.oversee(economy)
    support.run(economy)
    for place, pct in enumerate(economy.pcts):
        if pct.id not in economy.held:
            _steer(economy, place)
        _share_posts(economy, place)
        _inform(economy, place)
        _support(economy, place)
        _answer(economy, place)
        _draw_the_map(economy, place)
        _serve(economy, place)
    _forecast(economy)


def asked_of(economy: "HealthEconomy", place: int) -> float:
    """Posts that everything asked of a PCT's commissioning managers would take."""
    pct, office = economy.pcts[place], economy.offices
    levers = pct.levers
    own = [c for c in range(len(economy.clusters)) if economy.clusters[c].pct == pct.id]
    freed = managing.TASK_FREES * sum(float(economy.circles.carried[c]) for c in own)
    asked = size(economy, place) * (
        money.CHALLENGE_POSTS * levers.contract_challenge
        + managing.PANEL_POSTS * levers.panel_meetings
        + managing.PATHWAY_POSTS * levers.pathways
        + managing.STRATEGY_POSTS[levers.service_strategy]
        + managing.BASIS_POSTS[levers.budget_basis]
        + managing.SCOPE_POSTS[levers.budget_scope]
        + sum(managing.COMPARE_POSTS[economy.clusters[c].levers.benchmarking] for c in own)
        + managing.INFORMATION_POSTS * levers.information
        + managing.FIXED_POSTS
        + networks.SCRUTINY_POSTS[levers.provider_scrutiny]
        + dealings.ASSESSED_POSTS * (levers.baseline_assessment == "own_staff")
        + learning.posts_taken(economy, place)
    )
    return max(asked + managing.CASE_POSTS * float(office.asked[place]) - freed, 1.0)


def size(economy: "HealthEconomy", place: int) -> float:
    """A PCT's patients over those of an ordinary one.

    Its work grows with them: what a large PCT saves on one strategy it loses on holding more together (rules A7.3).
    """
    return float(economy.list_size[economy.pcts[place].rows].sum()) / managing.ORDINARY_PCT


def _share_posts(economy: "HealthEconomy", place: int) -> None:
    """Goals divide the managers; a disruption takes some away for a time."""
    pct, office = economy.pcts[place], economy.offices
    able = pct.scheme.management_posts * (
        managing.ABLE["base"] + managing.ABLE["a_level"] * float(economy.help.true[place])
    )
    office.posts[place] = able * float(office.disrupted[place]) * goals_share(pct.levers.goals)
    office.posts[place] += float(economy.help.posts[place])
    room = float(office.posts[place]) / asked_of(economy, place) if economy.switched("management_limits") else 9.0
    office.strength[place], office.room[place] = min(1.0, room), min(room, managing.MOST_ROOM)
    office.disrupted_weeks[place] = max(int(office.disrupted_weeks[place]) - WEEKS, 0)
    if office.disrupted_weeks[place] == 0:
        office.disrupted[place] += managing.RECOVERY * (1.0 - office.disrupted[place])


def goals_share(goals: int) -> float:
    """Share of a PCT's managers that commissioning with practices gets among so many goals."""
    return float(managing.GOALS_OF_COMMISSIONING / (goals + managing.GOALS_OF_COMMISSIONING))


def _inform(economy: "HealthEconomy", place: int) -> None:
    """Information is a stock: money and managers build it over quarters, and it decays without them."""
    pct, office = economy.pcts[place], economy.offices
    bought = 1.0 - np.exp(-pct.levers.information / (managing.INFORMATION_SCALE * size(economy, place)))
    # what is bought needs the PCT's own managers; a shared warehouse brings its own people
    known_of = 1.0 - (1.0 - bought * float(office.strength[place])) * (1.0 - float(economy.help.reach[place]))
    aim = managing.INFORMATION_FLOOR + (managing.INFORMATION_CEILING - managing.INFORMATION_FLOOR) * known_of
    office.information[place] += managing.INFORMATION_PACE * (aim - office.information[place])
    if pct.scheme.information_held > 0.0:
        office.information[place] = pct.scheme.information_held
    if not economy.switched("poor_information"):
        office.information[place] = managing.INFORMATION_CEILING
    looked_at = pct.levers.contract_challenge * float(office.strength[place]) + support.invoices_checked(economy, place)
    checked = min(looked_at / 100, 1.0) * money.CHALLENGE_FINDS
    office.checked[place] = checked * (0.5 + float(office.information[place]))


def _support(economy: "HealthEconomy", place: int) -> None:
    """How well practices are supported: posts for the practices they serve, and what other managers can add."""
    pct, office = economy.pcts[place], economy.offices
    posts = pct.levers.pbc_support_staff * float(office.disrupted[place]) + managing.OTHERS_HELP * float(
        office.posts[place]
    )
    tidy = managing.MAP_SAVES if pct.levers.network_policy == "geographic" else 1.0
    full = len(pct.rows) / managing.SUPPORT_PRACTICES * tidy
    knows = dealings.ASSESSED[pct.levers.baseline_assessment]
    office.assessed[place] = max(knows, float(office.assessed[place]) * (1.0 - dealings.ASSESSED_FADES))
    support = 1.0 - np.exp(-posts * (1.0 + dealings.ASSESSED_AIMS * float(office.assessed[place])) / full)
    promised = support >= managing.SUPPORT_PROMISED
    if pct.levers.pbc_support_staff > 0:
        economy.minds.news_kept[pct.rows, known.PROMISES.index("support")] += 0.5 * promised
        economy.minds.news_broken[pct.rows, known.PROMISES.index("support")] += 0.5 * (not promised)
    office.support[place] = support


def _answer(economy: "HealthEconomy", place: int) -> None:
    """Weeks to an answer: waiting for the panel, reading, conflicts of interest, and managers who have the time."""
    pct, office = economy.pcts[place], economy.offices
    levers = pct.levers
    held = max(float(office.strength[place]), managing.LEAST_HELD)
    panel = min(WEEKS / 2 / max(levers.panel_meetings, 1e-9) / held, managing.NO_PANEL)
    reading = managing.PREPARATION / max(float(office.room[place]), 0.1)
    other = managing.CONFLICT_WEEKS[levers.conflict_rules] + managing.ARM_WEEKS[levers.provider_arm] * (
        1.0 - float(economy.help.arms[place])
    )
    office.weeks[place] = max(1.0, panel + reading + other + managing.STRATEGY_WEEKS[levers.service_strategy])
    if office.asked[place] > 0:
        late = economy.decision_weeks(pct.id) > managing.EIGHT_WEEKS
        news = economy.minds.news_broken if late else economy.minds.news_kept
        news[pct.rows, known.PROMISES.index("answer")] += 1.0
    office.asked[place] = 0.0
    office.paused_weeks[place] = max(int(office.paused_weeks[place]) - WEEKS, 0)


def _draw_the_map(economy: "HealthEconomy", place: int) -> None:
    """A map drawn over the groups that practices chose costs goodwill once, and leaves members without ties."""
    pct, office = economy.pcts[place], economy.offices
    if office.policy[place] == "own_choice" and pct.levers.network_policy == "geographic":
        economy.dishearten(pct.rows, known.IMPOSED_HURTS)
        for row in pct.rows:
            economy.relations.move(economy.practices[row].id, pct.id, -managing.IMPOSED_TRUST)
    office.policy[place] = pct.levers.network_policy


def _serve(economy: "HealthEconomy", place: int) -> None:
    """Services that few goals leave out, or that a growing reserve is kept from, slip a little each quarter."""
    pct = economy.pcts[place]
    hoarded = max(pct.levers.contingency - float(economy.reserve_at_start[place]), 0.0)
    slipped = (
        managing.HOARDING_STARVES * hoarded
        + managing.NEGLECT * max(managing.GOALS_THAT_COVER - pct.levers.goals, 0) / managing.GOALS_THAT_COVER
    )
    for service in economy.services:
        if service.pct == pct.id and service.service in money.PRACTICES_ASK_FOR:
            service.unmet_start = min(service.unmet_start + slipped, 0.9)


def _steer(economy: "HealthEconomy", place: int) -> None:
    """What officers without a seat do: a deficit freezes savings and sharpens challenges; balance lets them breathe."""
    pct = economy.pcts[place]
    position = economy.ledger.balance(pct.id) / economy.allocation(pct.id)
    pct.levers.savings_rule = "frozen" if position < managing.DEEP_DEFICIT else "if_balanced"
    short = "deficit" if position < 0 else "balance"
    pct.levers.contract_challenge = managing.STEER_CHALLENGE[short]
    pct.levers.information = managing.STEER_INFORMATION[short]


def _forecast(economy: "HealthEconomy") -> None:
    """Judge the last forecast of hospital spend, and make the next from what is known: late and partial figures."""
    office, chart = economy.offices, economy.chart
    members = chart.membership[: len(economy.pcts)]
    billed = (members @ economy.invoices.past[:, :DRUGS].sum(axis=1).T).astype(np.float64)
    actual = billed[:, -1]
    judged = office.forecast > 0
    miss = np.abs(office.forecast - actual) / np.maximum(actual, 1.0)
    office.accuracy = np.where(judged, np.clip(100 * (1 - managing.FORECAST_SCALE * miss), 0, 100), office.accuracy)
    z = economy.streams.normal("forecast", len(economy.pcts))
    growth = np.array([_growth_planned(economy, pct) for pct in economy.pcts]) / 4
    planned = np.array([supporting.PLANNED_BY[pct.levers.scenario_planning] for pct in economy.pcts])
    late = np.clip(1.5 - 1.5 * office.information, 0.0, 1.0)
    seen = (1 - late) * actual + late * billed[:, 0]
    office.forecast = seen * (1 + growth) * (1 + managing.FORECAST_ERROR * (1 - office.information) * (1 - planned) * z)


def _growth_planned(economy: "HealthEconomy", pct: Pct) -> float:
    """Share a year by which a PCT expects hospital care to grow: by its plan, or nearer to what need will do."""
    figures, plan = pct.levers.scenario_planning, pct.levers.acute_growth / 100
    if figures == "none":
        return plan
    return plan + supporting.PLANNED_BY[figures] * (planning.growth(economy, figures) - plan)
