"""Registered patients as counts by age, condition and risk, and what their numbers mean for need.

Axes: R rows, 9 ages, C conditions, 4 strata of risk.
"""

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import needs
from simulation.model.streams import Streams

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

STRATA = len(needs.STRATA)


def prevalence(deprivation: Reals) -> Reals:
    """[R, 9, C] share of each age band with each condition; at England's mean deprivation those of the registers."""
    ages = np.array(needs.REGISTERED_AGES)
    by_age = np.array([needs.AGE_CONDITION[name] for name in needs.CONDITIONS[1:]])
    national = by_age * (np.array(needs.PREVALENCE) / (by_age @ ages))[:, None]
    poorer = np.exp(needs.SLOPE_CONDITIONS * (deprivation - needs.MEAN_DEPRIVATION))
    ill = poorer[:, None, None] * national.T[None]
    ill = ill * np.minimum(1.0, needs.MOST_ILL / ill.sum(axis=2, keepdims=True).clip(1e-9))
    return np.concatenate([1.0 - ill.sum(axis=2, keepdims=True), ill], axis=2)


def strata(deprivation: Reals) -> Reals:
    """[R, 9, C, 4] share of people in each stratum of risk, by age and condition."""
    odds = np.array(needs.RISK_BY_AGE)[None, :, None] * np.array(needs.RISK_BY_CONDITION)[None, None, :]
    odds = odds * np.exp(needs.SLOPE_CONDITIONS * (deprivation - needs.MEAN_DEPRIVATION))[:, None, None]
    share = np.array(needs.STRATUM_SHARE)
    levels = np.stack([odds**power for power in (0.0, 0.8, 1.0, 1.15)], axis=-1) * share
    return np.asarray(levels / levels.sum(axis=-1, keepdims=True))


def populate(ages: Counts, ill: Reals, risk: Reals, streams: Streams) -> Counts:
    """[R, 9, C, 4] whole people of lists with these ages: the shares on average, the list's ages exactly."""
    with_condition = whole(ages[:, :, None] * ill, ages, streams.uniform("conditions", ages.shape))
    luck = streams.uniform("strata", with_condition.shape)
    return whole(with_condition[..., None] * risk, with_condition, luck)


def whole(parts: Reals, total: Counts, luck: Reals) -> Counts:
    """Round `parts` along their last axis to whole numbers that sum to `total`, by running sums from `luck`."""
    marks = np.floor(np.cumsum(parts, axis=-1) + luck[..., None]).astype(np.int64)
    marks[..., -1] = total
    return np.diff(np.minimum(marks, total[..., None]), axis=-1, prepend=0)


def weights(by_age: tuple[float, ...], by_condition: tuple[float, ...], by_stratum: tuple[float, ...]) -> Reals:
    """[9, C, 4] relative use."""
    return np.asarray(
        np.array(by_age)[:, None, None] * np.array(by_condition)[None, :, None] * np.array(by_stratum)[None, None, :]
    )


FLAT = (1.0,) * len(needs.CONDITIONS)
CONSULTING = weights(needs.AGE_CONSULT, needs.CARE_BY_CONDITION, needs.CARE_BY_STRATUM)
PRESCRIBED = weights(needs.AGE_ITEMS, needs.CARE_BY_CONDITION, needs.CARE_BY_STRATUM)
NURSED = weights(needs.AGE_COMMUNITY, needs.CARE_BY_CONDITION, needs.CARE_BY_STRATUM)
ATTENDING = weights(needs.AGE_AE, FLAT, tuple(needs.CARE_BY_STRATUM))
ADMITTED_ACSC = weights(needs.AGE_EMERGENCY, needs.ACSC_BY_CONDITION, needs.USE_BY_STRATUM)
ADMITTED_OTHER = weights(needs.AGE_EMERGENCY, needs.OTHER_BY_CONDITION, needs.USE_BY_STRATUM)
ADMITTED_DAY = weights(needs.AGE_EMERGENCY, FLAT, tuple(use**0.7 for use in needs.USE_BY_STRATUM))


def over_conditions(people: Counts) -> Counts:
    """[R, 9, 4] people of all conditions; this way to add up takes a sixth of the time of `sum`."""
    return np.asarray(np.einsum("racs->ras", people))


def use(people: Counts | Reals, weight: Reals) -> Reals:
    """[R] relative use of the people of each row."""
    return np.asarray(people.reshape(len(people), -1) @ weight.ravel())
