"""What screens draw: the map and its flows, budgets, waits and trust, as data."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Literal

from simulation.contracts.view import BudgetLine, MapFlow, MapNode, TrustLink, WaitBand
from simulation.model import pictures as drawn
from simulation.model.invoicing import yearly
from simulation.scenario.schema import Scenario

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.cluster import Cluster

State = Literal["good", "middling", "poor", "unknown"]
USUAL = {
    "pbc_cluster_lead": ("acute_spend", "engagement", "treated_closer_to_home"),
    "pct_chief_executive": ("pct_position", "practices_engaged", "public_confidence"),
    "pct_director_of_commissioning": ("acute_spend", "gp_referrals", "case_decision_weeks"),
    "pct_finance_director": ("pct_position", "acute_spend", "prescribing_spend"),
    "pec_chair": ("practices_engaged", "treated_closer_to_home", "missed_benefit"),
    "acute_chief_executive": ("trust_position", "inpatient_wait", "bed_occupancy"),
    "acute_medical_director": ("ae_four_hours", "infections", "inpatient_wait"),
    "council_social_care_lead": ("council_position", "delayed_discharge_days"),
    "patients_and_third_sector": ("patient_experience@economy", "health_equity@economy"),
}


class Drawn:
    """What the views of one organisation's seats show alike in a quarter: drawn once, when somebody looks."""

    def __init__(self, economy: "HealthEconomy", labels: Mapping[str, str]) -> None:
        past, everybody = cache(partial(yearly, economy)), cache(partial(drawn.waits_now, economy))
        self.budget = cache(partial(budget, economy, past))
        self.waits = cache(partial(waits, economy, everybody))
        self.trust = cache(partial(trust, economy, labels))


def usual_headlines(role: str) -> tuple[str, ...]:
    """What an unnamed officer in `role` looks at."""
    return USUAL[role]


def names(scenario: Scenario) -> dict[str, str]:
    """The name of every organisation of `scenario` by its id."""
    economy = scenario.economy
    found = {
        id: block.name
        for group in (economy.pcts, economy.acute_trusts, economy.councils, economy.alliance, economy.sha)
        for id, block in group.items()
    }
    for pct, block in economy.pcts.items():
        found |= {f"{pct}.{cluster}": inner.name for cluster, inner in block.clusters.items()}
    return found


def nodes(scenario: Scenario, economy: "HealthEconomy", last: Mapping[str, float]) -> tuple[MapNode, ...]:
    """Practices, clusters, trusts and what lies beyond as places on the schematic map."""
    practices = [
        MapNode(
            p.id,
            p.name,
            "practice",
            p.scheme.x,
            p.scheme.y,
            p.scheme.list_size,
            _practice_state(last.get(f"engagement@{p.id}")),
            p.cluster,
        )
        for p in economy.practices
    ]
    trusts = [
        MapNode(
            id,
            block.name,
            "trust",
            block.x,
            block.y,
            block.beds,
            _trust_state(last.get(f"bed_occupancy@{id}")),
            id,
        )
        for id, block in scenario.economy.acute_trusts.items()
    ]
    return (*practices, *_clusters(economy, last), *trusts, _beyond(economy))


def _clusters(economy: "HealthEconomy", last: Mapping[str, float]) -> list[MapNode]:
    """Each cluster in the middle of its practices."""
    return [_cluster(cluster, economy, last) for cluster in economy.clusters]


def _cluster(cluster: "Cluster", economy: "HealthEconomy", last: Mapping[str, float]) -> MapNode:
    members = [practice for practice in economy.practices if practice.cluster == cluster.id]
    x, y = (
        round(sum(places) / max(len(members), 1))
        for places in zip(*((p.scheme.x, p.scheme.y) for p in members), strict=True)
    )
    size = sum(practice.scheme.list_size for practice in members)
    state = _practice_state(last.get(f"engagement@{cluster.id}"))
    return MapNode(cluster.id, cluster.name, "cluster", x, y, size, state, cluster.pct)


def _beyond(economy: "HealthEconomy") -> MapNode:
    """Hospitals elsewhere, at the edge of the map."""
    return MapNode(economy.elsewhere.id, economy.elsewhere.name, "other", 96, 4, 0, "unknown", "")


def _practice_state(engagement: float | None) -> State:
    """How engaged a practice is with commissioning, as a colour; bounds are an assumption."""
    return _banded(engagement, 55, 35)


def _trust_state(occupancy: float | None) -> State:
    """How full a hospital is, as a colour: trouble from 85%, crises from 90% (Bagust 1999)."""
    return _banded(None if occupancy is None else -occupancy, -85, -90)


def _banded(value: float | None, good: float, poor: float) -> State:
    """`good` at or above the first bound, `poor` below the second."""
    if value is None:
        return "unknown"
    return "good" if value >= good else "middling" if value >= poor else "poor"


def flows(economy: "HealthEconomy") -> tuple[MapFlow, ...]:
    """Patients referred from each cluster to each hospital in the last quarter."""
    sent = economy.last_quarter.referred_to.sum(axis=1)
    ends = [*(trust.id for trust in economy.trusts), economy.elsewhere.id]
    return tuple(
        MapFlow(cluster.id, end, int(sent[cluster.rows, place].sum()), "referrals")
        for cluster in economy.clusters
        for place, end in enumerate(ends)
    )


def budget(economy: "HealthEconomy", past: Callable[[], drawn.Pence], organisation: str) -> tuple[BudgetLine, ...]:
    """Budget against spend of an organisation, this year to date; `past` is what the last year's invoices came to."""
    return tuple([BudgetLine(*line) for line in drawn.budget_lines(economy, organisation, past())])


def waits(economy: "HealthEconomy", everybody: Callable[[], drawn.Waits], organisation: str) -> tuple[WaitBand, ...]:
    """How long the people of an organisation (a trust's, or a PCT's patients) have waited so far."""
    return tuple(WaitBand(*band) for band in drawn.wait_bands(economy, organisation, everybody()))


def trust(economy: "HealthEconomy", labels: Mapping[str, str], organisation: str) -> tuple[TrustLink, ...]:
    """How far the organisation's partners trust it, and it them."""
    partners = (*economy.pcts, *economy.clusters, *economy.trusts, *economy.councils)
    others = [partner.id for partner in partners if partner.id != organisation]
    own = labels.get(organisation, organisation)
    links: list[TrustLink] = []
    for other, (ours, change, theirs, their_change) in zip(
        others, economy.trust_links(organisation, others).tolist(), strict=True
    ):
        name = labels.get(other, other)
        links += (TrustLink(own, name, ours, change), TrustLink(name, own, theirs, their_change))
    return tuple(links)
