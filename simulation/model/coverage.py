"""Which specialties a budget covers, and what part of planned care that is: the rest is charged to nobody's budget."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.amounts import EVERYBODY
from simulation.model import tariff
from simulation.model.activity import SPECIALTIES
from simulation.model.invoicing import ELECTIVES, HEADINGS, OUTPATIENTS

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def covered(terms: Any) -> NDArray[np.bool_]:
    """[S] whether a budget under these terms covers the specialty."""
    if terms.services == EVERYBODY:
        return np.ones(len(SPECIALTIES), dtype=np.bool_)
    return np.isin(np.array(SPECIALTIES), terms.services)


def part(economy: "HealthEconomy") -> Reals:
    """[H, n] part of each heading that falls on the specialties covered: of this year so far, else as need has it."""
    n, services = economy.chart.practices, economy.budgets.services
    share = np.ones((len(HEADINGS), n))
    if services.all():
        return share
    pay, year = tariff.national(economy.april_year), economy.this_year
    visits = year.firsts[:n].sum(axis=2) * pay.first + year.follow_ups[:n].sum(axis=2) * pay.follow_up
    stays = (year.day_cases + year.planned)[:n].sum(axis=2) * pay.day_case + year.inpatients[:n].sum(
        axis=2
    ) * pay.inpatient
    need = economy.need[:n]
    share[OUTPATIENTS] = _of(visits, need * pay.first, services)
    share[ELECTIVES] = _of(stays, need * economy.constants.listing * pay.inpatient, services)
    return share


def of_letters(economy: "HealthEconomy") -> Reals:
    """[n] part of a practice's letters that go to specialties covered, as need has it."""
    need = economy.need[: economy.chart.practices]
    return np.asarray((need * economy.budgets.services).sum(axis=1) / need.sum(axis=1))


def _of(worth: Reals, expected: Reals, services: NDArray[np.bool_]) -> Reals:
    """[n] part of [n, S] `worth` in the specialties covered; of what is `expected` where there is none yet."""
    known = np.where(worth.sum(axis=1, keepdims=True) > 0, worth, expected).astype(np.float64)
    return np.asarray(known[:, services].sum(axis=1) / np.maximum(known.sum(axis=1), 1e-9))
