"""Patients who would suit a local clinic, wherever they were seen: how long they waited, what they cost and gained.

Hospitals see them in the order of all routine patients. What one costs there is what the health service would no longer
spend without the visit, once sessions are given up: the variable and the stepped part, not the tariff.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import tariff
from simulation.model.activity import SPECIALTIES
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import local_care, money, needs, pathways
from simulation.model.totals import totals

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
SHARE = np.array([local_care.SUITABLE.get(name, 0.0) for name in SPECIALTIES])
"""[S] share of routine referrals that a local clinic could see."""
VISITS = needs.FOLLOW_UPS / needs.FIRSTS
"""Follow-up visits for each first."""


@dataclass(frozen=True)
class Suitable:
    """Of the quarter just played, by practice and specialty; all [n, S]."""

    patients: Reals
    """Suitable patients seen, in a clinic or a hospital."""
    days: Reals
    """From referral to first appointment, summed."""
    pence: Reals
    """What they cost the health service, summed."""
    points: Reals
    """What they gained, summed."""


@once_a_quarter
def suitable(economy: "HealthEconomy") -> Suitable:
    """The suitable patients of the quarter just played."""
    quarter, n = economy.last_quarter, len(economy.practices)
    taken = quarter.clinic_seen[:n].astype(np.float64)
    care = totals(economy).by_specialty
    firsts, gp = care["firsts"][:n], care["gp_firsts"][:n]
    routine = gp * (1.0 - pathways.URGENT)
    at_hospital = np.maximum(left(SHARE, economy.behaviour.substituted[:n]) * (routine + taken) - taken, 0.0)
    weeks = care["waited_outpatient"][:n] / np.maximum(firsts - pathways.URGENT * gp, 1.0)
    bar = np.maximum(economy.behaviour.threshold + economy.local.style, 0.0)[:n]
    return Suitable(
        patients=taken + at_hospital,
        days=7.0 * (quarter.clinic_waited[:n] + at_hospital * weeks),
        pence=quarter.clinic_pence[:n] + at_hospital * hospital_cost(economy),
        points=quarter.clinic_benefit[:n] + at_hospital * (1.0 + bar - pathways.BENEFIT_WAIT * weeks),
    )


def left(share: Reals | float, substituted: Reals) -> Reals:
    """Share of the letters that are written who suit, of `share` of all: practices keep the same patients first."""
    return np.asarray(np.maximum(share - substituted, 0.0) / np.maximum(1.0 - substituted, 1e-9))


@once_a_quarter
def hospital_cost(economy: "HealthEconomy") -> Reals:
    """[S] pence that the health service would not spend if a patient did not come to hospital."""
    return _not_spent(economy.april_year)


@lru_cache
def _not_spent(year: int) -> Reals:
    """[S] the same at the tariff of the financial year that begins in April of `year`."""
    prices = tariff.national(year)
    saved = np.asarray((prices.first + VISITS * prices.follow_up) * (money.VARIABLE + money.STEPPED))
    saved.flags.writeable = False
    return saved
