"""Networks of practices: haphazard at first, then informal, then managed; and what they learn from elsewhere."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import circles
from simulation.model.parameters import behaviour, dealings
from simulation.model.parameters import networks as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


@dataclass
class Networks:
    """What clusters have grown into. C clusters."""

    maturity: Reals
    """[C] 0 to 1: haphazard, informal (from a third), managed (from two thirds)."""
    lessons: Reals
    """[C] 0 to 1: how much of what others have learned it knows."""


def first_networks(clusters: int) -> Networks:
    """As they began."""
    return Networks(np.full(clusters, known.MATURITY_START), np.zeros(clusters))


def grow(economy: "HealthEconomy") -> None:
    """A quarter's growth, or decay where nobody gives time."""
    book = economy.networks
    book.maturity += known.MATURITY_PACE * (_within_reach(economy) - book.maturity)
    for place, cluster in enumerate(economy.clusters):
        member = cluster.levers.learning_network
        pace = known.LESSONS_PACE[member] * (cluster.lead_energy if member != "none" else 1.0)
        book.lessons[place] += pace * (known.LESSONS[member] - book.lessons[place])


def _within_reach(economy: "HealthEconomy") -> Reals:
    """[C] maturity that hours, support, ties and help would bring about in time."""
    practices = np.array([len(cluster.rows) for cluster in economy.clusters])
    hours = circles.of_cluster(economy, economy.choices.pbc_hours.astype(np.float64)) / practices / known.FULL_HOURS
    support = economy.offices.support[_pcts(economy)]
    aim = known.MATURITY["hours"] * np.minimum(hours, 1.0) * holds(economy) + known.MATURITY["support"] * support
    aim += known.MATURITY["ties"] * np.minimum(knit(economy) / known.FULL_TIES, 1.0)
    aim += known.MATURITY["help"] * helped(economy)
    return np.asarray(np.minimum(aim, 1.0))


def knit(economy: "HealthEconomy") -> Reals:
    """[C] mean strength of ties between a cluster's practices."""
    ties = economy.minds.ties.ravel()
    total = np.array([np.add.reduce(ties[pairs]) for pairs in economy.chart.pairs])
    others = [len(cluster.rows) * (len(cluster.rows) - 1) for cluster in economy.clusters]
    return np.asarray(total / np.maximum(others, 1))


def holds(economy: "HealthEconomy") -> Reals:
    """[C] 0 to 1: how far practices act as one: of what strangers are told to do together, little comes."""
    return np.asarray(dealings.STRANGERS + (1.0 - dealings.STRANGERS) * np.minimum(knit(economy) / dealings.KNIT, 1.0))


def helped(economy: "HealthEconomy") -> Reals:
    """[C] 0 to 1: help with change that each cluster gets out of what its PCT spends."""
    pcts = _pcts(economy)
    share = np.array([pct.levers.change_help for pct in economy.pcts])[pcts] / np.bincount(pcts)[pcts]
    return np.asarray(1.0 - np.exp(-share / known.HELP_SCALE))


def brings_about(economy: "HealthEconomy") -> Reals:
    """[C] times the changes of a network half grown."""
    mature = economy.networks.maturity
    return np.asarray(known.HAPHAZARD_DOES + known.MATURE_DOES * mature)


def quicker(economy: "HealthEconomy", place: int) -> float:
    """Share of the usual time in which a cluster sets a service up."""
    return 1.0 - known.HELP_SHORTENS * float(helped(economy)[place])


def cheers(economy: "HealthEconomy") -> Reals:
    """[n] points of engagement: help with change for those who hang back, scrutiny for those who hold clinics."""
    minds, chart = economy.minds, economy.chart
    back = np.clip((behaviour.ENGAGED - minds.engagement) / behaviour.HANGS_BACK, 0.0, 1.0)
    irked = np.array([known.SCRUTINY_IRKS[pct.levers.provider_scrutiny] for pct in economy.pcts])[chart.pct_of]
    clinics = np.minimum(economy.choices.in_house_clinics, 1)
    return np.asarray(known.HELP_CHEERS * helped(economy)[chart.cluster_of] * back - irked * clinics)


def spared(economy: "HealthEconomy", place: int) -> float:
    """Share of what tires the lead of a cluster that is left to it: paid time and a managed network take the rest."""
    cluster = economy.clusters[place]
    paid = economy.pcts[economy.pct_place(cluster.pct)].levers.lead_sessions
    managed = known.MANAGED_SPARES * float(economy.networks.maturity[place])
    return max(1.0 - known.PAID_SPARES * paid, 0.2) * (1.0 - managed)


def rested(economy: "HealthEconomy", place: int) -> float:
    """Times the usual rest of a cluster's lead."""
    cluster = economy.clusters[place]
    return 1.0 + known.PAID_RESTS * economy.pcts[economy.pct_place(cluster.pct)].levers.lead_sessions


def kept_out(economy: "HealthEconomy") -> Reals:
    """[n] share of what practices' clinics would do needlessly that scrutiny keeps out of them."""
    cuts = np.array([known.SCRUTINY_CUTS[pct.levers.provider_scrutiny] for pct in economy.pcts])
    able = np.minimum(economy.offices.strength, 1.0)
    return np.asarray((cuts * able)[economy.chart.pct_of])


def stage(maturity: float) -> str:
    """What people would call a network so mature."""
    return "haphazard" if maturity < 1 / 3 else "informal" if maturity < 2 / 3 else "managed"


def _pcts(economy: "HealthEconomy") -> NDArray[np.intp]:
    """[C] place of each cluster's PCT."""
    return np.array([economy.pct_place(cluster.pct) for cluster in economy.clusters], dtype=np.intp)


def report(economy: "HealthEconomy", place: int) -> str:
    """What a baseline assessment says of a cluster."""
    cluster, minds = economy.clusters[place], economy.minds
    taking_part = 100 * float((minds.engagement[cluster.rows] >= behaviour.ENGAGED).mean())
    kind = stage(float(economy.networks.maturity[place]))
    ties = "close" if knit(economy)[place] > known.FULL_TIES else "loose"
    return (
        f"Baseline assessment: {kind} network, ties {ties}; {taking_part:.0f}% of practices take part; the lead has "
        f"{100 * cluster.lead_energy:.0f}% of their energy."
    )
