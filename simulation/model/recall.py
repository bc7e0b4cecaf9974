"""Why practices call in people with long-term conditions, and what that takes from care that nobody pays for.

A practice gives effort to registers, recall and review for the money of the quality framework, as far as money weighs
with it, and because its standards ask for it, which they do more each year. Effort has a ceiling: once everybody is
called in, more money brings no more. What goes into it comes out of time for everything else.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import money, needs
from simulation.model.parameters import recall as number

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
NATIONAL = money.QOF_POINTS * money.QOF_POINT
"""Pounds that the framework was worth to the reference practice."""


@dataclass
class Recall:
    """One value for each of n practices."""

    effort: Reals
    """0 to 1: of all that can be done on registers and recall."""
    usual: Reals
    """The same as the framework stood in 2006, when the economy begins."""
    other: Reals
    """0 to 1: quality of care for conditions that the framework does not pay for; a stock that moves slowly."""


def first_recall(economy: "HealthEconomy") -> Recall:
    """Effort and care of the first day, with the framework as England had it."""
    n = len(economy.practices)
    usual = _effort(economy, np.ones(n), 0.0)
    return Recall(effort=usual.copy(), usual=usual, other=np.full(n, CARE_START))


CARE_START = 0.5
"""Care for what is not paid for at the start, 0 to 1 (assumption, as that for what is)."""


def weigh(economy: "HealthEconomy") -> None:
    """At a quarter's start: effort by what is paid and asked for now; other care goes towards what is left of time."""
    own = economy.recall
    own.effort = _effort(economy, _worth(economy), economy.quarter / 4)
    allowed = np.clip(CARE_START - number.CROWDED_OUT * more(economy), 0.0, 1.0)
    own.other += number.OTHER_DRIFT * (allowed - own.other)


def more(economy: "HealthEconomy") -> Reals:
    """[n] effort beyond that of the first day."""
    return np.asarray(economy.recall.effort - economy.recall.usual)


def _worth(economy: "HealthEconomy") -> Reals:
    """[n] how much the framework's money moves: nothing where it does not apply, less and less with every pound."""
    terms: Any = economy.terms["qof"]
    return np.asarray(economy.rule_rows("qof") * np.sqrt(terms.points * terms.pounds / NATIONAL))


def _effort(economy: "HealthEconomy", worth: Reals, years: float) -> Reals:
    """[n] effort, 0 to 1."""
    minds, n = economy.minds, len(economy.practices)
    paid = number.RECALL_PAID * worth * np.minimum(minds.money / known.MONEY_MEAN, 2.0)
    poorer = 1.0 - number.POORER_NORM * (economy.deprivation[:n] - needs.MEAN_DEPRIVATION)
    felt = number.NORM_SHARED + (1.0 - number.NORM_SHARED) * 2.0 * minds.patients
    asked = (number.RECALL_NORM + number.NORM_RISES * years) * np.clip(poorer, 0.5, 1.2) * felt
    load = 1.0 + number.RECALL_LOAD * (minds.workload - 0.5)
    return np.clip((paid + asked) / load, 0.0, 1.0)


def on_avoidable(economy: "HealthEconomy") -> Reals:
    """[R] what avoidable admissions are multiplied by, by care for conditions that are paid for and for others."""
    better = np.exp(-number.PAID_ON_ACSC * (economy.behaviour.chronic_care - CARE_START))
    better *= economy.groups.incentivised
    return np.asarray(better + _not_paid_for(economy))


@once_a_quarter
def _not_paid_for(economy: "HealthEconomy") -> Reals:
    """[R] avoidable admissions for other conditions, as a share of all of the start."""
    n, paid = len(economy.practices), economy.groups.incentivised
    other = np.ones(len(paid))
    other[:n] = np.exp(-number.OTHER_ON_ACSC * (economy.recall.other - CARE_START))
    return np.asarray((1.0 - paid) * other)


def paid_part(economy: "HealthEconomy") -> Reals:
    """[R] of avoidable admissions as they now are, those for conditions that are paid for."""
    better = np.exp(-number.PAID_ON_ACSC * (economy.behaviour.chronic_care - CARE_START))
    return np.asarray(economy.groups.incentivised * better / np.maximum(on_avoidable(economy), 1e-9))
