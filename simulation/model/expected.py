"""What an ordinary year costs at the start: steady flows at tariff, for contracts and for history."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import invoicing, rates
from simulation.model.activity import EMERGENCIES, Activity, no_activity
from simulation.model.calendar import WEEKS_A_YEAR
from simulation.model.opening import Steady
from simulation.model.parameters import hospital_care, needs, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]


def year(economy: "HealthEconomy") -> Activity:
    """The hospital care and prescriptions of an ordinary year from the first day's people and habits."""
    made = no_activity(economy.rows, economy.providers)
    _outpatients_and_lists(economy, made)
    _emergencies(economy, made)
    price = needs.ITEM_PRICE
    made.prescribing[:] = np.rint(economy.world.rates.items * WEEKS_A_YEAR * price).astype(np.int64)
    return made


def spend(economy: "HealthEconomy", care: Activity) -> tuple[Reals, Pence]:
    """[4, R, T] pence at tariff of a year's `care`, and [H, R] the same by heading, drugs included."""
    pence = invoicing.priced(economy, care)
    by_heading = np.concatenate([pence.sum(axis=2), care.prescribing[None].astype(np.float64)])
    return pence, np.rint(by_heading).astype(np.int64)


def _outpatients_and_lists(economy: "HealthEconomy", made: Activity) -> None:
    steady, share = Steady(economy), economy.constants.trust_share
    hospitals = share.shape[1]
    kept = 1.0 - pathways.REMOVED
    for name, flow in (("firsts", steady.firsts), ("follow_ups", steady.follow_ups)):
        getattr(made, name)[:, :, :hospitals] = _yearly(flow.transpose(2, 0, 1))
    for name, flow in (("day_cases", steady.day), ("inpatients", steady.stay)):
        getattr(made, name)[:, :, :hospitals] = _yearly(kept * flow.transpose(2, 0, 1))
    planned = economy.world.rates.planned * np.exp(-economy.style)
    made.planned[:, :, :hospitals] = _yearly(planned[:, :, None] * share[:, None, :])


def _emergencies(economy: "HealthEconomy", made: Activity) -> None:
    expected, share = economy.world.rates, economy.constants.trust_share
    hospitals = share.shape[1]
    admitted = expected.emergencies.copy()
    admitted[:, EMERGENCIES.index("same_day")] += rates.NEAR_FOUR_ADMITTED * expected.ae[:, 0]
    attending = expected.ae.copy()
    attending[:, 0] += hospital_care.VIA_AE * expected.emergencies.sum(axis=1)
    made.emergencies[:, :, :hospitals] = _yearly(admitted[:, :, None] * share[:, None, :])
    made.ae[:, :, :hospitals] = _yearly(attending[:, :, None] * share[:, None, :])


def _yearly(weekly: Reals) -> Pence:
    return np.rint(weekly * WEEKS_A_YEAR).astype(np.int64)
