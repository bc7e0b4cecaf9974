"""What patients make of their practice: whether they are seen, by whom, how long they wait, and what the doctor weighs.

A patient is very satisfied unless something in the year has put her off. A doctor for whom money weighs lets it be
seen: the more, the nearer the price felt comes to what a referral is worth.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters.satisfaction import PUTS_OFF, VERY_SATISFIED
from simulation.model.totals import totals

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
QUARTERS = 4


@once_a_quarter
def cost_weighed(economy: "HealthEconomy") -> Reals:
    """[n] how much money weighs in the doctor's mind, against the mean benefit of what is given; nought or more."""
    n = economy.chart.practices
    felt = economy.minds.budget_pull.mean(axis=1) + economy.choices.referral_restraint / 100
    return np.asarray(np.maximum(felt + economy.behaviour.prescribing_restraint[:n], 0.0))


@once_a_quarter
def refused(economy: "HealthEconomy") -> Reals:
    """[n] patients of a quarter whom the practice would have referred by its own habit, and did not."""
    n = economy.chart.practices
    usual = np.exp(-economy.style[:n])
    less = np.maximum(usual - np.exp(-economy.behaviour.threshold[:n]), 0.0)
    return np.asarray((economy.need[:n] * less).sum(axis=1) * WEEKS_A_QUARTER)


@once_a_quarter
def not_agreed(economy: "HealthEconomy") -> Reals:
    """[n] patients of a quarter whose operation was proposed, and not agreed to by a practice that holds the money."""
    n = economy.chart.practices
    listed = economy.last_quarter.listed[:n].sum(axis=2)
    return np.asarray((listed * (1.0 / economy.behaviour.agreed[:n] - 1.0)).sum(axis=1))


def put_off(economy: "HealthEconomy") -> Reals:
    """[n] weighted events a year, for each patient, that put people off their practice."""
    quarter, rows = economy.last_quarter, slice(0, economy.chart.practices)
    strange = quarter.consultations[rows] * (1.0 - economy.behaviour.continuity[rows])
    care = totals(economy).by_row
    waited = (care["waited_outpatient"] + care["waited_inpatient"])[rows]
    events = (
        PUTS_OFF["turned_away"] * quarter.unmet_consultations[rows]
        + PUTS_OFF["another_doctor"] * strange
        + PUTS_OFF["week_waited"] * waited
        + PUTS_OFF["refused"] * (refused(economy) + not_agreed(economy))
        + PUTS_OFF["cost_weighed"] * quarter.consultations[rows] * cost_weighed(economy)
    )
    return np.asarray(QUARTERS * events / np.maximum(economy.list_size[rows], 1))


def very_satisfied(economy: "HealthEconomy") -> Reals:
    """[n] share of a practice's patients whom nothing has put off."""
    return np.asarray(VERY_SATISFIED * np.exp(-put_off(economy)))
