"""What practices learn from a quarter: beliefs and engagement; virtuous and vicious cycles come of it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import cases, invoicing, leads, networks, offices, practice_funds, public, trust
from simulation.model.minds import neighbours
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import managing

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def remember(economy: "HealthEconomy") -> None:
    """Let everybody learn from the quarter just played."""
    learn(economy)
    feel(economy)
    leads.meet_officers(economy)
    trust.settle(economy)
    public.judge(economy)
    practice_funds.use(economy)
    invoicing.end_quarter(economy)
    economy.ledger.end_quarter()


def learn(economy: "HealthEconomy") -> None:
    """Beliefs: own experience counts in full, that of neighbours in part, the PCT's record with others a little."""
    minds = economy.minds
    hearsay, record = (weight * economy.switched("hearsay") for weight in (known.HEARSAY, known.RECORD))
    for memory, news in ((minds.kept, minds.news_kept), (minds.broken, minds.news_broken)):
        heard = neighbours(minds) @ news
        memory *= known.FORGETTING
        memory += news + hearsay * heard + record * _of_the_pct(economy, news)
        news[...] = 0.0


def feel(economy: "HealthEconomy") -> None:
    """Engagement: moved by what happened, by support, by peers, by overload; back to its own temper slowly."""
    minds = economy.minds
    cases.notice(economy)
    minds.mood += _from_the_pct(economy) + _from_the_cluster(economy) + _from_work(economy)
    if not economy.switched("engagement_memory"):
        minds.engagement[...] = minds.temper
    pull = neighbours(minds) @ minds.engagement - minds.engagement
    tied = minds.ties.sum(axis=1) > managing.TIE
    minds.engagement += minds.mood + known.NEIGHBOUR_PULL * minds.peers * np.where(tied, pull, 0.0)
    minds.engagement += known.TEMPER * (minds.temper - minds.engagement)
    np.clip(minds.engagement, 0.0, 100.0, out=minds.engagement)
    minds.mood[...] = 0.0


def observe(economy: "HealthEconomy", rows: NDArray[np.int64], kind: str, kept: NDArray[np.bool_]) -> None:
    """Let the practices `rows` see a promise of this kind kept or broken to them."""
    minds, place = economy.minds, known.PROMISES.index(kind)
    minds.news_kept[rows, place] += kept
    minds.news_broken[rows, place] += ~kept
    minds.mood[rows] += np.where(kept, known.KEPT_CHEERS, -known.BROKEN_HURTS)


def overhear(economy: "HealthEconomy", wronged: NDArray[np.intp]) -> None:
    """Let all practices of a PCT hear that it broke its word to the `wronged` rows: for most it is only hearsay."""
    minds, pct_of = economy.minds, economy.chart.pct_of
    told = np.bincount(pct_of[wronged], minlength=len(economy.pcts)) / np.bincount(pct_of, minlength=len(economy.pcts))
    minds.mood -= known.BROKEN_HURTS * known.HEARSAY * economy.switched("hearsay") * told[pct_of]


def _of_the_pct(economy: "HealthEconomy", news: Reals) -> Reals:
    """[n, K] the mean of what all practices of the same PCT have seen."""
    members = economy.chart.membership[: len(economy.pcts), : economy.chart.practices]
    means = members @ news / np.maximum(members.sum(axis=1, keepdims=True), 1)
    felt: Reals = means[economy.chart.pct_of]
    return felt


def _from_the_pct(economy: "HealthEconomy") -> Reals:
    """[n] points from what the PCT does: support, information, strategy, conflict rules, slow answers."""
    offices = economy.offices
    points = known.SUPPORT_CHEERS * (offices.support - managing.SUPPORT_USUAL)
    points += known.INFORMED_CHEERS * (offices.information - managing.INFORMATION_START)
    for place, pct in enumerate(economy.pcts):
        points[place] += known.STRATEGY_CHEERS[pct.levers.service_strategy]
        points[place] += known.CONFLICT_CHEERS[pct.levers.conflict_rules]
        points[place] += known.PATHWAY_CHEERS * pct.levers.pathways * offices.strength[place]
        points[place] += managing.ASKED_FOR_CHEERS * pct.levers.unmet_services
        points[place] += known.ARM_CHEERS[pct.levers.provider_arm]
    late = np.maximum(offices.weeks - managing.EIGHT_WEEKS, 0.0)
    felt: Reals = (points - known.DELAY_HURTS * np.minimum(late, 20.0))[economy.chart.pct_of]
    return felt


def _from_the_cluster(economy: "HealthEconomy") -> Reals:
    """[n] points from the cluster: tasks carried and overload, visits to those who hang back, named comparison."""
    minds, place = economy.minds, economy.chart.cluster_of
    circles = economy.circles
    own = known.OWN_TASK_CHEERS * circles.carried - known.OVERLOAD_HURTS * circles.overload
    hanging_back = np.clip((known.ENGAGED - minds.engagement) / known.HANGS_BACK, 0.0, 1.0)
    visits = known.VISIT_CHEERS * circles.visits[place] * hanging_back
    style = np.abs(minds.style.mean(axis=1) + economy.style[: len(place)].mean(axis=1))
    stung = known.NAMED_STINGS * circles.named[place] * (np.clip(style / known.FAR_OFF, 0.0, 1.0) - 0.4)
    together = known.REVIEW_CHEERS * np.minimum(circles.pull[place] / 0.1, 1.0) * (minds.peers - 0.2)
    shown = circles.shown[place] * offices.informed_by(economy)
    points: Reals = own[place] + visits + together + shown - stung + networks.cheers(economy)
    return points


def _from_work(economy: "HealthEconomy") -> Reals:
    """[n] points lost where more patients want to be seen than can be, and hours go into meetings."""
    n, played = economy.chart.practices, economy.last_quarter
    wanted = played.consultations[:n] + played.unmet_consultations[:n]
    short = played.unmet_consultations[:n] / np.maximum(wanted, 1)
    tiring = known.HOURS_TIRE * economy.choices.pbc_hours / np.maximum(economy.doctors, 1.0)
    points: Reals = -economy.minds.workload * (
        known.PRESSURE_HURTS * np.maximum(short - known.SHORT_BORNE, 0.0) + tiring
    )
    return points
