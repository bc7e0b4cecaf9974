"""Local schemes, week by week: wait, be paid, offer what the next week's flows take up; what was learned fades."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives import registry
from simulation.initiatives.spec import Initiative, Scheme
from simulation.model import risk_groups, upstream
from simulation.model.activity import EMERGENCIES
from simulation.model.keeping import once_a_quarter
from simulation.model.local_care import LocalCare
from simulation.model.parameters import local_care as number
from simulation.model.parameters import localities

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
WEEKS_A_QUARTER = 13


def run(economy: "HealthEconomy") -> None:
    """Let every scheme do its week: wait for its start, or be paid and offer what the next week's flows take up."""
    _fade(economy.local)
    economy.local.clear()
    ready = _readiness(economy)
    for scheme in economy.schemes:
        place = scheme.organisation
        if place not in ready:
            ready[place] = economy.readiness(place)
        _run_week(economy, scheme, ready[place])
    economy.pay_for_schemes()
    risk_groups.take_over(economy)
    risk_groups.settle(economy)
    _relieve(economy)


@once_a_quarter
def _readiness(economy: "HealthEconomy") -> dict[str, float]:
    """Organisation: its readiness this quarter, as far as somebody has asked for it."""
    return {}


def _run_week(economy: "HealthEconomy", scheme: Scheme, readiness: float) -> None:
    """One scheme's week, in a place of this `readiness`."""
    if scheme.weeks_to_start > 0:
        scheme.weeks_to_start -= 1
        return
    file = registry.by_name(scheme.initiative)
    scheme.running = True
    scheme.fit = fitness(readiness) if scheme.fit_as_set is None else scheme.fit_as_set
    economy.local.owe(scheme, weekly_cost(file.INITIATIVE, scheme))
    file.run_week(economy, scheme)
    scheme.weeks_run += 1


def weekly_cost(initiative: Initiative, scheme: Scheme) -> int:
    """Pence of running cost in a week; thirteen weeks make the quarter's sum exactly."""
    quarter, week = initiative.running * scheme.scale * 100, scheme.weeks_run % WEEKS_A_QUARTER
    return quarter * (week + 1) // WEEKS_A_QUARTER - quarter * week // WEEKS_A_QUARTER


def fitness(readiness: float) -> float:
    """0 to 1: what share of its capacity a scheme brings out in a place of this `readiness`."""
    return number.LEAST_FIT + (1.0 - number.LEAST_FIT) * min(1.0, readiness / number.FULL_FIT)


def _fade(local: LocalCare) -> None:
    """Let what people learned and changed wear off by a week."""
    local.style *= 1.0 - number.REVIEW_FADES
    local.rehabilitated *= 1.0 - number.KEPT_UP
    local.steadied *= 1.0 - number.KEPT_UP
    local.stopped *= 1.0 - number.RESTARTED


def _relieve(economy: "HealthEconomy") -> None:
    """Turn the stocks of people helped into fewer emergencies and fewer items, as shares of those who need it."""
    local, (falling, items) = economy.local, _in_need(economy)
    if local.rehabilitated.any():
        fitter = np.minimum(local.rehabilitated / np.maximum(risk_groups.breathless(economy.people), 1), 1.0)
        relief = number.REHABILITATION * economy.groups.breathless * fitter
        local.emergency_relief[:, EMERGENCIES.index("acsc")] = relief
    steadied = number.FALLS_EFFECT * localities.FALLS_SHARE * local.steadied / falling
    local.emergency_relief[:, EMERGENCIES.index("other")] = steadied
    upstream.relieve(economy)
    local.prescribing_restraint[:] = local.stopped / items


@once_a_quarter
def _in_need(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[R] older people who fall, and items prescribed in a week."""
    patients = np.maximum(economy.list_size, 1)
    return np.maximum(number.FALLERS * economy.constants.ages[:, -1], 1.0), number.ITEMS * patients / 52
