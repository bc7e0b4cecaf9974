"""What goes on in practices: lasting motives, habits, what they believe of promises, and how engaged they are."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import behaviour as known
from simulation.model.parameters import managing, motives

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


@dataclass
class Minds:
    """One value for each of n practices unless another shape is said."""

    money: Reals
    """0 to 1: weight of the practice's resources; this and the next four never change."""
    patients: Reals
    workload: Reals
    peers: Reals
    standing: Reals
    patience: Reals
    """Worth of a pound next year against this year."""
    understanding: Reals
    """0 to 1: how far it sees that this year's spending builds next year's historic budget."""
    reluctance: Reals
    """0 to 1: inclination at which it signs up to commissioning."""
    temper: Reals
    """0 to 100: engagement to which it returns when nothing happens."""
    style: Reals
    """[n, S] threshold for referral that has been learned from peers, pathways and reviews, above old habit."""
    budget_pull: Reals
    """[n, S] threshold that the budget has brought about so far."""
    engagement: Reals
    """0 to 100."""
    kept: Reals
    """[n, K] kept promises remembered, by kind, with fractions for hearsay."""
    broken: Reals
    """[n, K] broken promises remembered."""
    news_kept: Reals
    """[n, K] kept promises of this quarter, not yet talked about."""
    news_broken: Reals
    """[n, K] broken promises of this quarter."""
    mood: Reals
    """Points of engagement won or lost this quarter by what happened."""
    usual: Reals
    """Points a quarter from how things are that it has come to expect."""
    inclination: Reals
    """0 to 1: how far it has come towards signing up."""
    ties: Reals
    """[n, n] 0 to 1: strength of ties; nobody is tied to itself."""
    likeness: Reals
    """[n, n] 0 to 1: how alike two practices are."""
    checked: Reals
    """Share of wrong charges that the practice's clerk finds and the PCT takes up."""
    fund: NDArray[np.int64]
    """Pence of freed-up resources paid and not yet spent."""
    nurse_time: Reals
    """Pounds a patient a year of nurse time bought with freed-up resources, as long as it lasts."""
    equipment: Reals
    """Pounds a patient of equipment bought with freed-up resources."""
    premises: Reals
    """Pounds a patient of premises improved with freed-up resources."""
    talk: float
    """1 where practices hear and watch those to whom they are tied; nought where an experiment takes that away."""
    doubt: float
    """1 where practices judge promises by their record; nought where they take them at face value."""
    worth: Reals = field(default_factory=lambda: np.zeros(0))
    """What a pound saved is worth to it this quarter, as it last reckoned (`shadow_price`)."""


def first_minds(economy: "HealthEconomy") -> Minds:
    """Motives drawn once; practices that refer little tend to be those that mind resources more."""
    n, kinds = economy.chart.practices, len(known.PROMISES)
    z = economy.streams.normal("motives", (12, n))
    careful = _standard(economy.style[:n].mean(axis=1))
    link, spread = known.CAREFUL_TAKE_PART * economy.switched("self_selection"), motives.MONEY_SPREAD
    money = known.MONEY_MEAN * np.exp(spread * (link * careful + np.sqrt(1 - link**2) * z[0]) - spread**2 / 2)
    temper = np.clip(known.ENGAGEMENT_MEAN + known.ENGAGEMENT_SPREAD * z[1], 5, 95)
    expect = np.clip(known.EXPECT_PAYMENT + motives.EXPECT_SPREAD * z[2], 0.1, 0.9)[:, None]
    nothing, wide, table = np.zeros(n), np.zeros((n, kinds)), np.zeros((n, economy.style.shape[1]))
    return Minds(
        money=np.clip(money, 0.02, 1.0) * economy.switched("money_motive"),
        patients=_share(z[3]) * economy.switched("patients_motive"),
        workload=_share(z[4]) * economy.switched("workload_motive"),
        peers=_share(z[5]) * economy.switched("peer_influence"),
        standing=_share(z[6]) * economy.switched("standing_motive"),
        patience=_between(known.PATIENCE, z[7]),
        understanding=_between(known.UNDERSTANDING, z[8]),
        reluctance=_share(z[9]),
        temper=temper,
        style=table.copy(),
        budget_pull=table.copy(),
        engagement=temper.copy(),
        kept=known.PRIOR * np.repeat(expect, kinds, axis=1),
        broken=known.PRIOR * np.repeat(1 - expect, kinds, axis=1),
        news_kept=wide.copy(),
        news_broken=wide.copy(),
        mood=nothing.copy(),
        usual=nothing.copy(),
        inclination=nothing.copy(),
        ties=_first_ties(economy),
        likeness=_likeness(economy),
        checked=nothing.copy(),
        fund=np.zeros(n, dtype=np.int64),
        nurse_time=nothing.copy(),
        equipment=nothing.copy(),
        premises=nothing.copy(),
        talk=float(economy.switched("peer_influence")),
        doubt=float(economy.switched("belief")),
    )


def belief(minds: Minds, kind: str) -> Reals:
    """[n] chance that a promise of this kind is kept, as each practice sees it."""
    place = known.PROMISES.index(kind)
    chance: Reals = minds.kept[:, place] / (minds.kept[:, place] + minds.broken[:, place])
    return 1.0 - minds.doubt * (1.0 - chance)


def beliefs(minds: Minds) -> Reals:
    """[n] the same over all kinds."""
    chance: Reals = (minds.kept / (minds.kept + minds.broken)).mean(axis=1)
    return chance


def neighbours(minds: Minds) -> Reals:
    """[n, n] ties as weights that sum to one for whoever has any and minds them."""
    total = minds.ties.sum(axis=1, keepdims=True)
    weights: Reals = minds.talk * minds.ties / np.maximum(total, 1e-9)
    return weights


def _standard(values: Reals) -> Reals:
    spread = float(values.std())
    return (values - values.mean()) / spread if spread > 0 else np.zeros_like(values)


def _share(z: Reals) -> Reals:
    """0 to 1 from a standard normal, evenly."""
    return np.asarray(1.0 / (1.0 + np.exp(-1.702 * z)))


def _between(ends: tuple[float, float], z: Reals) -> Reals:
    return ends[0] + (ends[1] - ends[0]) * _share(z)


def _likeness(economy: "HealthEconomy") -> Reals:
    """[n, n] practices of like patients, size and style, wherever they are in a PCT (rules B3.4)."""
    n = economy.chart.practices
    traits = np.stack(
        [
            _standard(economy.deprivation[:n].astype(np.float64)),
            _standard(np.log(economy.list_size[:n])),
            _standard(economy.style[:n].mean(axis=1)),
        ]
    )
    apart = ((traits[:, :, None] - traits[:, None, :]) ** 2).sum(axis=0)
    alike: Reals = np.exp(-apart / 4.0) * (economy.chart.pct_of[:, None] == economy.chart.pct_of[None, :])
    np.fill_diagonal(alike, 0.0)
    return alike


def _first_ties(economy: "HealthEconomy") -> Reals:
    """[n, n] ties at the start: between like practices that chose each other; hardly any in a group drawn on a map."""
    chart = economy.chart
    same = chart.cluster_of[:, None] == chart.cluster_of[None, :]
    chose = np.array([managing.TIE_OWN if c.formed == "own_choice" else managing.TIE_MAP for c in economy.clusters])
    ties: Reals = _likeness(economy) * same * chose[chart.cluster_of][:, None]
    return ties
