"""Verbs of initiatives upstream of hospital care, and what their stocks come to week by week.

A part of `HealthEconomy`, beside `margins`. What is built here lasts or grows slowly, so it pays late.
"""

from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model import season
from simulation.model.activity import EMERGENCIES
from simulation.model.local_care import where
from simulation.model.parameters import upstream as number

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
CHILDREN, OLD = 2, 7
"""Age bands below which people are children, and from which they are 65 and over."""


class Upstream:
    """What initiatives can do about homes, families, people out of reach, and patients who wait."""

    def warm_homes(self, scheme: Scheme, homes: float) -> None:
        """Make `homes` a week for each unit of scale warm, of the older people whose home is cold; it lasts."""
        economy, rows = cast("HealthEconomy", self), where(scheme.rows)
        cold = np.maximum(number.COLD * _people(economy, scheme, OLD, None) - economy.local.warmed[rows], 0.0)
        done = _shared(economy.capacity(scheme, homes), cold)
        economy.local.warmed[rows] += done
        scheme.handled += round(float(done.sum()))

    def teach_families(self, scheme: Scheme, families: float) -> None:
        """Teach `families` a week for each unit of scale what to do when a child is ill, and children not to smoke."""
        economy, rows = cast("HealthEconomy", self), where(scheme.rows)
        left = np.maximum(_people(economy, scheme, 0, CHILDREN) / 2 - economy.local.taught[rows], 0.0)
        done = _shared(economy.capacity(scheme, families), left)
        economy.local.taught[rows] += done
        scheme.handled += round(float(done.sum()))

    def reach_out(self, scheme: Scheme, people: float) -> None:
        """Find `people` a week for each unit of scale whom no practice reaches, where people are poor."""
        economy, rows = cast("HealthEconomy", self), where(scheme.rows)
        poor = np.clip((economy.deprivation[rows] - number.POOR_FROM) / number.POOR_FROM, 0.0, 1.0)
        listed = _people(economy, scheme, 0, None)
        found = _shared(economy.capacity(scheme, people), number.OUT_OF_REACH * listed * poor / 52)
        economy.local.sought[rows] += number.LETTERS_EACH * found / np.maximum(economy.need[rows].sum(axis=1), 1e-9)
        care = economy.behaviour.chronic_care
        care[rows] += number.FOUND_CARE * 1_000 * found / np.maximum(listed, 1.0) * (1.0 - care[rows])
        economy.this_week.benefit[rows] += number.FOUND_BENEFIT * found
        scheme.handled += round(float(found.sum()))

    def make_ready(self, scheme: Scheme, patients: float) -> None:
        """See `patients` a week for each unit of scale before their operation, and make them ready for it."""
        economy, rows = cast("HealthEconomy", self), where(scheme.rows)
        listed = economy.this_week.listed[rows].sum(axis=(1, 2)).astype(np.float64)
        seen = _shared(economy.capacity(scheme, patients), listed)
        economy.local.ready[rows] = np.minimum(economy.local.ready[rows] + seen / np.maximum(listed, 1.0), 1.0)
        scheme.handled += round(float(seen.sum()))


def relieve(economy: "HealthEconomy") -> None:
    """Each week: what warm homes spare in winter, families who forget, and children who never begin to smoke."""
    local = economy.local
    local.taught *= 1.0 - number.FORGETTING
    if local.taught.any():
        economy.behaviour.smoking_quits += number.NEVER_BEGIN * local.taught / 52
    if local.warmed.any() and season.week_of_year(economy) in season.WINTER:
        warm = local.warmed / np.maximum(economy.people[:, OLD:].sum(axis=(1, 2, 3)), 1)
        spared = number.OLD_EMERGENCIES * (number.COLD_RISK - 1.0) * number.WARMTH_SPARES * warm
        for kind in ("acsc", "other"):
            local.emergency_relief[:, EMERGENCIES.index(kind)] += spared


def calmer(economy: "HealthEconomy") -> Reals:
    """[R] share of minor attendances and night calls that is left, as families know what to do."""
    families = np.maximum(economy.people[:, :CHILDREN].sum(axis=(1, 2, 3)) / 2, 1.0)
    return np.asarray(
        1.0 - number.CHILD_MINOR * number.TAUGHT_CALMER * np.minimum(economy.local.taught / families, 1.0)
    )


def ready_for_a_day(economy: "HealthEconomy") -> Reals:
    """[R] share of the patients who would stay overnight who are made ready for a day case."""
    return np.asarray(number.MADE_DAY * economy.local.ready)


def _people(economy: "HealthEconomy", scheme: Scheme, first: int, last: int | None) -> Reals:
    """[n] people of some age bands of the practices served."""
    return np.asarray(economy.people[where(scheme.rows), first:last].sum(axis=(1, 2, 3)).astype(np.float64))


def _shared(able: float, wanting: Reals) -> Reals:
    """[n] what is done of a week's work, where it is wanted, nobody twice."""
    return np.minimum(wanting, able * wanting / max(float(wanting.sum()), 1e-9))
