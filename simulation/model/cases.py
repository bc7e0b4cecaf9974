"""Business cases: clusters without a seat put ideas to their PCT, which rules on them as well and fairly as it can."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.model import networks, rulings
from simulation.model.parameters import behaviour, managing
from simulation.model.parameters import dealings as known
from simulation.model.parameters.networks import LESSONS_SOBER

if TYPE_CHECKING:
    from simulation.initiatives.spec import Scheme
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.cluster import Cluster

Reals = NDArray[np.float64]
Whole = NDArray[np.int64]
WEEKS = 13
CATALOGUE = registry.all_initiatives()
YEAR_COST = np.array([float(entry.set_up + 4 * entry.running) for entry in CATALOGUE])
USED = np.array([entry.used_by_patients for entry in CATALOGUE])
_PLACES = {entry.name: place for place, entry in enumerate(CATALOGUE)}
YEAR_CLAIM = np.array([4.0 * entry.claimed_saving for entry in CATALOGUE])


@dataclass(frozen=True)
class Case:
    """A business case that waits for its answer."""

    cluster: int
    """Place of the cluster."""
    initiative: int
    """Place in the catalogue."""
    weeks: int
    """Until the answer is due, from this quarter's start."""
    waited: int
    """Weeks that it has waited before."""


@dataclass
class Cases:
    """What has been asked and answered. C clusters, n practices."""

    waiting: list[Case]
    sent: Whole
    """[C] cases put to the PCT this quarter, by seats and without."""
    approved: Whole
    """[C] cases approved this quarter."""
    refused: Whole
    """[C] cases refused this quarter."""
    commissioned: NDArray[np.bool_]
    """[n] practices that have brought a new service about through their cluster."""
    by_seats: Whole
    """[3, C] cases of the quarter to come that seats have sent, approved and refused."""
    asked_in: dict[tuple[str, str], int] = field(default_factory=dict)
    """Week in which a case for a scheme was sent: organisation and initiative."""
    seen: frozenset[tuple[str, str]] = frozenset()
    """Schemes whose first patient has been noticed: organisation and initiative."""


def no_cases(clusters: int, practices: int) -> Cases:
    """Nothing asked yet."""
    none, seats = np.zeros(clusters, dtype=np.int64), np.zeros((3, clusters), dtype=np.int64)
    return Cases([], none.copy(), none.copy(), none.copy(), np.zeros(practices, dtype=np.bool_), seats)


def deal(economy: "HealthEconomy") -> None:
    """Clusters send their cases, and PCTs answer those that fall due in the quarter."""
    book = economy.cases
    book.sent[...], book.approved[...], book.refused[...] = book.by_seats
    book.by_seats[...] = 0
    rulings.judge(economy)
    if economy.switched("business_cases"):
        _send(economy)
    due = [case for case in book.waiting if case.weeks <= WEEKS]
    book.waiting = [
        Case(case.cluster, case.initiative, case.weeks - WEEKS, case.waited + WEEKS)
        for case in book.waiting
        if case.weeks > WEEKS
    ]
    luck = economy.streams.normal("rulings", (len(economy.clusters), len(CATALOGUE)))
    for case in due:
        _answer(economy, case, float(luck[case.cluster, case.initiative]))


def ideas(economy: "HealthEconomy") -> Reals:
    """[C] rate a quarter of business cases: tasks, engagement, ties, a lead with energy, belief in an answer."""
    minds, chart = economy.minds, economy.chart
    size = np.bincount(chart.cluster_of, minlength=len(economy.clusters))
    engaged = np.bincount(chart.cluster_of, minds.engagement, len(size)) / size / known.IDEA_ENGAGED
    heard = (minds.kept[:, _ANSWERS] / (minds.kept + minds.broken)[:, _ANSWERS]).mean(axis=1)
    belief = np.bincount(chart.cluster_of, 1.0 - minds.doubt * (1.0 - heard), len(size)) / size
    energy = np.array([cluster.lead_energy for cluster in economy.clusters])
    tasks = np.minimum(economy.circles.carried / known.IDEA_TASKS, 1.5)
    together = known.STRANGERS + (1.0 - known.STRANGERS) * np.minimum(networks.knit(economy) / known.KNIT, 1.5)
    rate: Reals = known.IDEAS * tasks * engaged**2 * (0.5 + belief) * together * (0.4 + 0.6 * energy)
    rate *= networks.brings_about(economy)
    return rate


_ANSWERS = [behaviour.PROMISES.index(kind) for kind in ("plan", "answer", "saving")]


def ruled(economy: "HealthEconomy", cluster: str, initiative: str, approved: bool) -> None:
    """Keep the record of a case that seats sent and ruled on."""
    book = economy.cases
    place = [one.id for one in economy.clusters].index(cluster)
    book.by_seats[:, place] += (1, approved, not approved)
    if approved:
        book.asked_in[cluster, initiative] = economy.week


def _send(economy: "HealthEconomy") -> None:
    """Draw which clusters have a case this quarter, and which one looks best to them."""
    luck = economy.streams.uniform("cases.whether", len(economy.clusters))
    taste = economy.streams.normal("cases.which", (len(economy.clusters), len(CATALOGUE)))
    ready = 1.0 - np.exp(-ideas(economy))
    for place, cluster in enumerate(economy.clusters):
        if luck[place] < ready[place] and cluster.id not in economy.constants.seats and _room(economy, place, cluster):
            _propose(economy, place, cluster, taste[place])


def _room(economy: "HealthEconomy", place: int, cluster: "Cluster") -> bool:
    """Whether the cluster has hands for one more."""
    waiting = sum(case.cluster == place for case in economy.cases.waiting)
    return waiting + sum(s.organisation == cluster.id for s in economy.schemes) < known.MOST_AT_ONCE


def _propose(economy: "HealthEconomy", place: int, cluster: "Cluster", taste: Reals) -> None:
    """Put the case that looks best of those to be had: by its claims, what patients would have of it, and taste."""
    pct = economy.pct_place(cluster.pct)
    there = {s.initiative for s in economy.schemes if s.organisation == cluster.id}
    there |= {entry.name for entry in CATALOGUE if economy.forbidden(entry.name)}
    there |= {CATALOGUE[case.initiative].name for case in economy.cases.waiting if case.cluster == place}
    most = known.BIGGEST * economy.offices.plan_fund[pct] / 100
    open_to = np.array([entry.name not in there for entry in CATALOGUE]) & (most >= YEAR_COST)
    if not open_to.any():
        return
    hope = known.HOPE * (1.0 - LESSONS_SOBER * float(economy.networks.lessons[place]))
    looks = np.log(YEAR_CLAIM / YEAR_COST) + hope * taste
    looks += known.FOR_PATIENTS * USED * float(economy.minds.patients[cluster.rows].mean())
    best = int(np.argmax(np.where(open_to, looks, -np.inf)))
    economy.cases.waiting.append(Case(place, best, economy.decision_weeks(cluster.pct), 0))
    economy.cases.sent[place] += 1
    economy.cases.asked_in[cluster.id, CATALOGUE[best].name] = economy.week
    economy.offices.asked[pct] += 1.0


def _answer(economy: "HealthEconomy", case: Case, luck: float) -> None:
    """Rule on a case: approved and set up, or refused, which those who took part remember."""
    cluster, entry = economy.clusters[case.cluster], CATALOGUE[case.initiative]
    pct = economy.pct_place(cluster.pct)
    good = rulings.score(economy, pct)[case.initiative] + rulings.noise(economy)[pct] * luck > 0
    approved = bool(good) and economy.commit(cluster.pct, entry.set_up + 4 * entry.running)
    rows = cluster.rows
    part = rows[economy.minds.engagement[rows] >= known.TAKES_PART]
    news = economy.minds.news_kept if approved else economy.minds.news_broken
    news[part, behaviour.PROMISES.index("plan")] += 1.0
    if approved:
        economy.cases.approved[case.cluster] += 1
        lead = round(entry.lead_weeks * networks.quicker(economy, case.cluster))
        economy.start_scheme(cluster.id, entry.name, 1, case.weeks + lead)
    else:
        economy.cases.refused[case.cluster] += 1
        reasons = float(economy.offices.strength[pct])
        economy.minds.mood[part] -= known.REFUSED_HURTS * (1.0 - 0.5 * reasons)
        for row in part:
            economy.relations.move(economy.practices[row].id, cluster.pct, -managing.REFUSAL_TRUST)


def notice(economy: "HealthEconomy") -> None:
    """What clusters brought about and now see: those who took part are heartened, quick wins more, others a little."""
    book, minds = economy.cases, economy.minds
    for scheme in economy.schemes:
        key = (scheme.organisation, scheme.initiative)
        _count(economy, scheme)
        if scheme.running and key in book.asked_in and key not in book.seen:
            book.seen |= {key}
            points = known.CHANGED_CHEERS + known.QUICK_CHEERS * _quick(economy, scheme)
            rows = np.array(scheme.rows, dtype=np.int64)
            takes_part = minds.engagement[rows] >= known.TAKES_PART
            minds.mood[rows] += points * np.where(takes_part, 1.0, known.HEARTENS_OTHERS)


def _count(economy: "HealthEconomy", scheme: "Scheme") -> None:
    """Who takes part in a cluster that asked for a service which patients now use has commissioned one."""
    asked = (scheme.organisation, scheme.initiative) in economy.cases.asked_in
    if asked and scheme.handled and USED[_PLACES[scheme.initiative]]:
        rows = np.array(scheme.rows, dtype=np.int64)
        economy.cases.commissioned[rows[economy.minds.engagement[rows] >= known.TAKES_PART]] = True


def _quick(economy: "HealthEconomy", scheme: "Scheme") -> bool:
    """Whether the first patient came within a few months of the case."""
    asked = economy.cases.asked_in[scheme.organisation, scheme.initiative]
    return economy.week - scheme.weeks_run - asked <= known.QUICK_WEEKS
