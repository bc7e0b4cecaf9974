"""What surveys of practices and of the leads of their clusters asked: the policy, the budget, services, relations."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.contracts.measure import Direction, Unit
from simulation.measures.counting import EVERYWHERE, Values, one
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "behaviour"
GOOD = 50.0
"""Trust in its PCT from which a practice calls relations good (rules B1: 72% did in 2007)."""
EARLY_WEEKS = 9
"""Weeks from the opening of the enhanced service to the count of 31 May 2006 (rules A5.4)."""
CLUSTERS = ("cluster", "pct", "economy")
SOURCE = "surveys of practices and leads (rules B1)"


def _practices(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.practices))


def _supports(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.supporters(), dtype=np.float64)


def _good(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.practices_trust() >= GOOD, dtype=np.float64)


def _leads_good(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.practices_trust()[economy.circles.lead_rows] >= GOOD, dtype=np.float64)


def _told(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.told_budget, dtype=np.float64)


def _commissioned(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.cases.commissioned, dtype=np.float64)


def _early(economy: "HealthEconomy") -> Values:
    weeks = economy.enrolment.signed_after
    return np.asarray((weeks >= 0) & (weeks <= EARLY_WEEKS), dtype=np.float64)


def _clusters(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.clusters))


def _sent(economy: "HealthEconomy") -> Values:
    return economy.cases.sent


def _approved(economy: "HealthEconomy") -> Values:
    return economy.cases.approved


def _ruled(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.cases.approved + economy.cases.refused)


def _quality(economy: "HealthEconomy") -> Values:
    return economy.offices.quality


def _pcts(economy: "HealthEconomy") -> Values:
    return np.ones(len(economy.pcts))


def _asked(id: str, label: str, definition: str, counter: Counter) -> Kept:
    """Share of practices that say so."""
    return one(
        id, label, "percent", "up", definition, FAMILY, counter, _practices, levels=EVERYWHERE, summary="last",
        scale=100.0, lag_weeks=4, noise=0.06, source=SOURCE,
    )  # fmt: skip


def _counted(
    id: str, label: str, unit: Unit, definition: str, counter: Counter, below: Counter | None, direction: Direction
) -> Kept:
    """What clusters and their PCT know of cases."""
    scale = 100.0 if unit == "percent" else 1.0
    return one(
        id, label, unit, direction, definition, FAMILY, counter, below, "cluster", CLUSTERS,
        "sum" if below is None else "mean", scale, 0, 0.0, source="assumption",
    )  # fmt: skip


KEPT: tuple[Kept, ...] = (
    _asked("supports_policy", "Practices that support the policy", "Share that speak for practice-based commissioning",
           _supports),
    _asked("has_budget", "Practices with a budget", "Share that have been given an indicative budget they can read",
           _told),
    _asked("commissioned_service", "Practices that commissioned a service",
           "Share that have brought about at least one new service through their cluster", _commissioned),
    _asked("good_relationship", "Good relations with the PCT", "Share of practices that call them good", _good),
    _asked("signed_two_months", "Signed up after two months",
           "Share signed up nine weeks after the enhanced service opened", _early),
    one("leads_good_relationship", "Leads on good terms with the PCT", "percent", "up",
        "Share of clusters whose lead calls relations with the PCT good", FAMILY, _leads_good, _clusters, "cluster",
        CLUSTERS, "last", 100.0, 4, 0.06, source=SOURCE),
    _counted("business_cases", "Business cases sent", "count", "Put to the PCT by clusters in the quarter", _sent, None,
             "up"),
    _counted("cases_approved", "Business cases approved", "percent", "Of those ruled on in the quarter", _approved,
             _ruled, "up"),
    one("case_decision_quality", "Soundness of decisions", "percent", "up",
        "Chance that a business case is ruled on as a sober and fair reader would", FAMILY, _quality, _pcts, "pct",
        ("pct", "economy"), "last", 1.0, 0, 0.0, source="assumption"),
)  # fmt: skip
