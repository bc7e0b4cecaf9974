"""Behaviour: belief, trust, engagement, networks, leads, and what PCT managers get done."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.contracts.measure import Direction, Unit
from simulation.measures.counting import EVERYWHERE, Values, one
from simulation.measures.spec import Base, Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "behaviour"
MINUTES = 11.7
"""Of a GP's consultation (activity 8 row 245)."""
ENGAGED = 50.0
"""Engagement from which a practice counts as engaged (assumption)."""
TIE = 0.5
"""Strength from which two practices count as tied (assumption)."""
_SOURCE = "surveys of practices (rules B1): lag and noise assumption"


def _practices(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.practices))


def _engaged(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.minds.engagement >= ENGAGED, dtype=np.float64)


def _belief(economy: "HealthEconomy") -> Values:
    minds = economy.minds
    return np.asarray(100 * (minds.kept / (minds.kept + minds.broken)).mean(axis=1))


def _workload(economy: "HealthEconomy") -> Values:
    """Hours of doctors' consultations and of what takes them away, over the hours there are; 100 is all of them."""
    given = economy.last_quarter.consultations[: len(economy.practices)] / 13
    doctors = given * (1 - economy.choices.nurse_share / 100) * MINUTES / 60
    return np.asarray(100 * (doctors + economy.hours_lost()) / economy.hours_there())


def _signed(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.choices.enhanced_service == 1, dtype=np.float64)


def _ties(economy: "HealthEconomy") -> Values:
    tied = (economy.minds.ties > TIE).ravel()
    return np.array([np.count_nonzero(tied[pairs]) / 2 for pairs in economy.chart.pairs])


def _energy(economy: "HealthEconomy") -> Values:
    return np.array([100 * cluster.lead_energy for cluster in economy.clusters])


def _clusters(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.clusters))


def _pcts(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.pcts))


def _office(name: str, scale: float = 1.0) -> Counter:
    """An array of the PCTs' offices."""
    return lambda economy: np.asarray(getattr(economy.offices, name) * scale)


def _weeks(economy: "HealthEconomy") -> Values:
    return np.array([economy.decision_weeks(pct.id) for pct in economy.pcts])


def _age(economy: "HealthEconomy") -> Values:
    return economy.figures_age()


def _unmet(economy: "HealthEconomy") -> Values:
    return np.asarray(100 * economy.world.service_unmet[: len(economy.pcts)].mean(axis=1))


def _competence(economy: "HealthEconomy") -> Values:
    return economy.competence()


def _believed(economy: "HealthEconomy") -> Values:
    """25 points for each of the four levels that a PCT gives itself."""
    return np.asarray(25.0 * economy.help.believed)


def _true(economy: "HealthEconomy") -> Values:
    """The same for the levels that it is on."""
    return np.asarray(25.0 * economy.help.true)


def _kept(economy: "HealthEconomy") -> Values:
    return np.array([economy.agreements[0]])


def _made(economy: "HealthEconomy") -> Values:
    return np.array([sum(economy.agreements)])


def _schemes(running_only: bool) -> Counter:
    """Initiatives of each cluster: those that run, or all that were begun."""

    def count(economy: "HealthEconomy") -> Values:
        found = [s.organisation for s in economy.schemes if s.running or not running_only]
        return np.array([found.count(cluster.id) for cluster in economy.clusters])

    return count


def _survey(id: str, label: str, unit: Unit, definition: str, counter: Counter, direction: Direction = "up") -> Kept:
    """The mean over practices of something asked of them, as a score or share."""
    scale = 100.0 if unit == "percent" else 1.0
    return one(
        id, label, unit, direction, definition, FAMILY, counter, _practices, summary="mean", scale=scale, lag_weeks=4,
        noise=0.06, source=_SOURCE,
    )  # fmt: skip


def _known(
    id: str, label: str, unit: Unit, direction: Direction, definition: str, counter: Counter, base: Base = "pct",
    levels: tuple[str, ...] = ("pct", "economy"), below: Counter | None = _pcts, scale: float = 1.0,
) -> Kept:  # fmt: skip
    """A figure that those concerned know as it is."""
    return one(
        id, label, unit, direction, definition, FAMILY, counter, below, base, levels, "last", scale, 0, 0.0,
        source="assumption",
    )  # fmt: skip


_CLUSTER = ("cluster", "pct", "economy")
KEPT: tuple[Kept, ...] = (
    _survey("engagement", "Engagement in commissioning", "score", "0 to 100, mean of practices",
            lambda economy: economy.minds.engagement),
    _survey("practices_engaged", "Practices engaged", "percent", "Share of practices above 50 of 100", _engaged),
    _survey("belief_in_promises", "Belief in promises", "score", "Chance in a hundred that a promise is kept", _belief),
    _survey("trust_in_pct", "Trust in the PCT", "score", "0 to 100, mean of its practices",
            lambda economy: economy.practices_trust()),
    _survey("workload", "Doctors' workload", "score", "Hours of work over hours there are, times 100", _workload,
            "down"),
    one("des_signed", "Signed up to the enhanced service", "percent", "up", "Share of practices", FAMILY, _signed,
        _practices, levels=EVERYWHERE, summary="last", scale=100.0, lag_weeks=0, noise=0.0, source="activity 1 row 2"),
    _known("cluster_ties", "Ties between practices", "count", "up", "Pairs of practices that work together", _ties,
           "cluster", _CLUSTER, None),
    _known("lead_energy", "Cluster lead's energy", "score", "up", "0 to 100", _energy, "cluster", _CLUSTER, _clusters),
    _known("network_maturity", "Maturity of networks", "score", "up",
           "0 to 100: haphazard, informal from 33, managed from 67", lambda economy: 100 * economy.networks.maturity,
           "cluster", _CLUSTER, _clusters),
    _known("plan_delivery", "Plan delivered", "percent", "up", "Initiatives at work", _schemes(True), "cluster",
           _CLUSTER, _schemes(False), 100.0),
    _known("management_capacity", "Managers for commissioning", "posts", "up",
           "Posts that the work with practices and contracts gets", _office("posts"), below=None),
    _known("case_decision_weeks", "Weeks to a decision", "weeks", "down", "From a business case to its answer", _weeks),
    _known("data_age", "Age of activity figures", "weeks", "down", "When they reach the practices", _age),
    _known("data_quality", "Quality of activity figures", "percent", "up", "As practices would judge it",
           _office("information", 100.0)),
    _known("public_confidence", "Public confidence", "score", "up", "In the local health service, 0 to 100",
           _office("confidence")),
    _known("unmet_service_need", "Unmet need in other services", "percent", "down",
           "Mental health, children's and older people's services", _unmet),
    _known("forecast_accuracy", "Forecast accuracy", "percent", "up", "100 where hospital spend came as forecast",
           _office("accuracy")),
    _known("commissioning_competence", "Commissioning competence", "score", "up", "25 for each of 4 levels",
           _competence),
    _known("self_assessed_competence", "Competence as the PCT sees it", "score", "neither",
           "25 for each of 4 levels, as it marks itself", _believed),
    _known("true_competence", "Competence as it is", "score", "up", "25 for each of 4 levels, as it deserves", _true),
    _known("agreements_kept", "Agreements kept", "percent", "up", "Of those that fell due so far", _kept, "economy",
           ("economy",), _made, 100.0),
)  # fmt: skip
