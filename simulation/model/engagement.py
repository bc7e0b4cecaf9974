"""What practices learn from a quarter: beliefs and engagement; virtuous and vicious cycles come of it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import cases, invoicing, leads, networks, offices, practice_funds, public, trust
from simulation.model.minds import Minds, neighbours
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import dealings, managing
from simulation.model.parameters import engaging as law

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
POINTS_A_LOG = 25.0
"""Points of 100 that one in log odds is worth in the middle of the scale (arithmetic)."""


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
    near = neighbours(minds)
    for memory, news in ((minds.kept, minds.news_kept), (minds.broken, minds.news_broken)):
        heard = near @ news
        memory *= known.FORGETTING
        memory += news + hearsay * heard + record * _of_the_pct(economy, news)
        news[...] = 0.0


def feel(economy: "HealthEconomy") -> None:
    """Engagement: events move it, the more the further it can go; conditions, as people get used to them, draw it."""
    minds = economy.minds
    cases.notice(economy)
    if not economy.switched("engagement_memory"):
        minds.engagement[...] = minds.temper
        minds.usual[...] = 0.0
    minds.engagement += _drawn(minds, _conditions(economy)) + _shaken(minds) + _swayed(minds)
    np.clip(minds.engagement, 0.0, 100.0, out=minds.engagement)
    minds.mood[...] = 0.0


def _conditions(economy: "HealthEconomy") -> Reals:
    """[n] points a quarter, for whoever stands at 50, from how things are; only so much that cheers gets attention."""
    parts = np.array((*_from_the_pct(economy), *_from_the_cluster(economy), _from_work(economy)))
    good, bad = np.maximum(parts, 0.0).sum(axis=0), np.minimum(parts, 0.0).sum(axis=0)
    return np.asarray(_attended(economy.minds, good) + bad)


def _attended(minds: Minds, good: Reals) -> Reals:
    """[n] what is left of a quarter's good news for those with so much time for it: the busier, the less."""
    most = law.ATTENTION * (1.0 - law.BUSY_MISS * minds.workload)
    return np.asarray(most * (1.0 - np.exp(-good / most)))


def _drawn(minds: Minds, points: Reals) -> Reals:
    """[n] part of the way to where temper and conditions would settle it; what has become usual counts in part."""
    felt = points - law.USED_TO * minds.usual
    minds.usual += law.EXPECTS * (points - minds.usual)
    temper = np.clip(minds.temper, 1.0, 99.0) / 100.0
    odds = np.log(temper / (1.0 - temper)) + felt / law.TEMPER / POINTS_A_LOG
    return np.asarray(law.TEMPER * (100.0 / (1.0 + np.exp(-odds)) - minds.engagement))


def _shaken(minds: Minds) -> Reals:
    """[n] what the quarter's events do: gains by the room left above, losses by what there is to lose."""
    good, bad = np.maximum(minds.mood, 0.0), np.minimum(minds.mood, 0.0)
    kept = minds.engagement / 50.0
    return np.asarray(_attended(minds, good) * (2.0 - kept) + bad * kept)


def _swayed(minds: Minds) -> Reals:
    """[n] part of the way to those to whom it is tied."""
    tied = minds.ties.sum(axis=1) > managing.TIE
    pull = neighbours(minds) @ minds.engagement - minds.engagement
    return np.asarray(known.NEIGHBOUR_PULL * minds.peers * np.where(tied, pull, 0.0))


def observe(economy: "HealthEconomy", rows: NDArray[np.int64], kind: str, kept: NDArray[np.bool_]) -> None:
    """Let the practices `rows` see a promise of this kind kept or broken to them; it moves whoever looks at records."""
    minds, place = economy.minds, known.PROMISES.index(kind)
    minds.news_kept[rows, place] += kept
    minds.news_broken[rows, place] += ~kept
    minds.mood[rows] += minds.doubt * np.where(kept, known.KEPT_CHEERS, -known.BROKEN_HURTS)


def overhear(economy: "HealthEconomy", wronged: NDArray[np.intp]) -> None:
    """Let all practices of a PCT hear that it broke its word to the `wronged` rows: for most it is only hearsay."""
    minds, pct_of = economy.minds, economy.chart.pct_of
    told = np.bincount(pct_of[wronged], minlength=len(economy.pcts)) / np.bincount(pct_of, minlength=len(economy.pcts))
    minds.mood -= minds.doubt * known.BROKEN_HURTS * known.HEARSAY * economy.switched("hearsay") * told[pct_of]


def _of_the_pct(economy: "HealthEconomy", news: Reals) -> Reals:
    """[n, K] the mean of what all practices of the same PCT have seen."""
    members = economy.chart.membership[: len(economy.pcts), : economy.chart.practices]
    means = members @ news / np.maximum(members.sum(axis=1, keepdims=True), 1)
    felt: Reals = means[economy.chart.pct_of]
    return felt


def _from_the_pct(economy: "HealthEconomy") -> tuple[Reals, ...]:
    """[n] each, points a quarter from what the PCT does: information, strategy, rules, slow answers."""
    offices, levers = economy.offices, [pct.levers for pct in economy.pcts]
    late = np.maximum(offices.weeks - managing.EIGHT_WEEKS, 0.0)
    points = (
        known.INFORMED_CHEERS * (offices.information - managing.INFORMATION_START),
        np.array([known.STRATEGY_CHEERS[each.service_strategy] for each in levers]),
        np.array([known.CONFLICT_CHEERS[each.conflict_rules] for each in levers]),
        known.PATHWAY_CHEERS * np.array([each.pathways for each in levers]) * offices.strength,
        managing.ASKED_FOR_CHEERS * np.array([each.unmet_services for each in levers]),
        np.array([known.ARM_CHEERS[each.provider_arm] for each in levers]),
        -known.DELAY_HURTS * np.minimum(late, 20.0),
    )
    return tuple(np.asarray(each)[economy.chart.pct_of] for each in points)


def _from_the_cluster(economy: "HealthEconomy") -> tuple[Reals, ...]:
    """[n] each, points from the cluster: support that reaches it, tasks and overload, visits, reports."""
    minds, place = economy.minds, economy.chart.cluster_of
    circles = economy.circles
    together, pct_of = networks.holds(economy)[place], economy.chart.pct_of
    hours = np.minimum(economy.choices.pbc_hours / dealings.USUAL_HOURS, 1.0)
    hanging_back = np.clip((known.ENGAGED - minds.engagement) / known.HANGS_BACK, 0.0, 1.0)
    style = np.abs(minds.style.mean(axis=1) + economy.style[: len(place)].mean(axis=1))
    return (
        known.SUPPORT_CHEERS * (economy.offices.support[pct_of] * together - managing.SUPPORT_USUAL),
        known.OWN_TASK_CHEERS * circles.carried[place] * together,
        -law.STRANGERS_WEARY * hours * (1.0 - together),
        -known.OVERLOAD_HURTS * circles.overload[place],
        known.VISIT_CHEERS * circles.visits[place] * hanging_back,
        -known.NAMED_STINGS * circles.named[place] * (np.clip(style / known.FAR_OFF, 0.0, 1.0) - 0.4),
        known.REVIEW_CHEERS * np.minimum(circles.pull[place] / 0.1, 1.0) * (minds.peers - 0.2),
        circles.shown[place] * offices.informed_by(economy),
        networks.cheers(economy),
    )


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
