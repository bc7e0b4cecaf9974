"""A PBC cluster of practices and its lead."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from simulation.model import circles, networks
from simulation.model.kernels import ties
from simulation.model.levers import ClusterLevers
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import managing, money
from simulation.model.parameters import networks as growing
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


class Cluster(Organisation):
    """A cluster; `rows` are its practices."""

    kind: ClassVar[str] = "cluster"
    levers: ClusterLevers

    def __init__(
        self, economy: "HealthEconomy", id: str, pct: str, rows: NDArray[np.int64], scheme: schema.Cluster
    ) -> None:
        super().__init__(economy, id, scheme.name, ClusterLevers())
        self.pct = pct
        self.rows = rows
        self.formed = scheme.formed
        self.lead_energy = 1.0


def meet(economy: "HealthEconomy") -> None:
    """Let every cluster meet: tasks are shared out, styles compared, leads tire or rest, ties and networks grow."""
    capable = capacity(economy)
    for place, cluster in enumerate(economy.clusters):
        if cluster.id not in economy.held:
            _lead(economy, cluster, float(capable[place]))
        _ask_consultants(economy, cluster)
        _share_tasks(economy, place, float(capable[place]))
        _compare(economy, place)
        _tire(economy, place)
    _tie(economy)
    networks.grow(economy)


def capacity(economy: "HealthEconomy") -> Reals:
    """[C] commissioning tasks that each cluster can carry, by its practices' hours, its lead and the PCT's support."""
    hours = circles.of_cluster(economy, economy.choices.pbc_hours.astype(np.float64)) / managing.TASK_HOURS
    hours *= networks.holds(economy)
    per_pct = np.bincount([economy.pct_place(c.pct) for c in economy.clusters], minlength=len(economy.pcts))
    posts = np.array([pct.levers.pbc_support_staff for pct in economy.pcts]) * economy.offices.strength
    helped = managing.TASKS_PER_POST * posts / np.maximum(per_pct, 1)
    energy = np.array([cluster.lead_energy for cluster in economy.clusters])
    places = [economy.pct_place(cluster.pct) for cluster in economy.clusters]
    tasks: Reals = (hours + helped[places]) * (managing.WITHOUT_LEAD + (1 - managing.WITHOUT_LEAD) * energy)
    return tasks


def _lead(economy: "HealthEconomy", cluster: Cluster, capable: float) -> None:
    """What a lead without a seat does: as many tasks as can be carried, visits while fresh, reviews where trusted."""
    levers, minds = cluster.levers, economy.minds
    mean = float(minds.engagement[cluster.rows].mean())
    levers.task_range = int(np.clip(round(capable), 1, 8))
    levers.practice_visits = round(managing.FRESH_VISITS * max(2 * cluster.lead_energy - 1.0, 0.0))
    levers.peer_review = "peers" if mean > known.ENGAGED and cluster.lead_energy > managing.FRESH else "none"
    levers.benchmarking = "anonymous" if mean > known.ENGAGED - 10 else "none"


def _ask_consultants(economy: "HealthEconomy", cluster: Cluster) -> None:
    """Consultants who read letters with practices are paid for by the PCT; they come from the nearest trust."""
    if cluster.levers.peer_review == "with_consultant" and economy.trusts:
        shares = economy.constants.trust_share[cluster.rows, : len(economy.trusts)].sum(axis=0)
        trust = economy.trusts[int(np.argmax(shares))]
        economy.ledger.pay(cluster.pct, trust.id, money.CONSULTANT_REVIEW * len(cluster.rows), "management")


def _share_tasks(economy: "HealthEconomy", place: int, capable: float) -> None:
    """Tasks within reach are carried; those beyond it are done thinly and weigh on everybody."""
    tasks = economy.clusters[place].levers.task_range
    economy.circles.carried[place] = min(float(tasks), capable) * min(1.0, capable / max(tasks, 1))
    economy.circles.overload[place] = max(0.0, tasks - capable)


def _compare(economy: "HealthEconomy", place: int) -> None:
    """How far reviews and reports pull styles this quarter; visits reach as far as the lead's energy."""
    cluster, book = economy.clusters[place], economy.circles
    spread_thin = 1.0 / (1.0 + managing.SPREAD_THIN * float(book.overload[place]))
    pull = known.PEER_PULL[cluster.levers.peer_review] * (0.5 + 0.5 * cluster.lead_energy)
    book.pull[place] = (pull + known.FEEDBACK_PULL[cluster.levers.benchmarking]) * spread_thin
    book.met[place] = managing.REVIEW_HOURS[cluster.levers.peer_review]
    book.shown[place] = managing.COMPARED_CHEERS[cluster.levers.benchmarking]
    book.reminded[place] = managing.REMINDED[cluster.levers.benchmarking]
    book.named[place] = float(cluster.levers.benchmarking == "named")
    book.visits[place] = cluster.levers.practice_visits * cluster.lead_energy


def _tire(economy: "HealthEconomy", place: int) -> None:
    """Hours, tasks and reviews tire a lead; rest and a supporting manager restore."""
    cluster, levers = economy.clusters[place], economy.clusters[place].levers
    support = float(economy.offices.support[economy.pct_place(cluster.pct)])
    spent = managing.VISIT_TIRES * levers.practice_visits + managing.TASK_TIRES * levers.task_range
    spent += managing.REVIEW_TIRES[levers.peer_review] + 0.5 * managing.TASK_TIRES * float(
        economy.circles.overload[place]
    )
    rest = managing.LEAD_RESTS * (0.6 + 0.8 * support) * (1.0 - cluster.lead_energy)
    spent += growing.LESSONS_TIRE[levers.learning_network]
    rest *= networks.rested(economy, place)
    tired = spent * (1.1 - 0.5 * support) * networks.spared(economy, place) * economy.switched("lead_fatigue")
    cluster.lead_energy = float(np.clip(cluster.lead_energy + rest - tired, 0.05, 1.0))


def _tie(economy: "HealthEconomy") -> None:
    """Ties grow between like practices that both give time, where they chose each other; others fade."""
    minds, chart = economy.minds, economy.chart
    gives = np.minimum(economy.choices.pbc_hours / 2.0, 1.0) * np.clip(minds.engagement / 60.0, 0, 1)
    policy = np.array([pct.levers.network_policy for pct in economy.pcts])[chart.pct_of]
    formed = np.array([cluster.formed for cluster in economy.clusters])[chart.cluster_of]
    imposed = (policy == "geographic") | (formed == "geographic")
    pace = managing.TIE_GROWTH * np.where(imposed, managing.TIE_IMPOSED, 1.0)
    reviews = 1.0 + economy.circles.met[chart.cluster_of]
    energy = np.array([c.lead_energy for c in economy.clusters])[chart.cluster_of]
    meetings = ties.Meetings(
        chart.cluster_of, policy == "own_choice", np.minimum(gives * reviews, 1.0), pace, 0.5 + 0.5 * energy
    )
    ties.tie(minds.ties, minds.likeness, meetings, managing.LIKE_MINDED, managing.TIE_FADE)
