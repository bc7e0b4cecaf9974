"""How many people wait, and for how long already."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.measures.counting import Values, both
from simulation.measures.spec import Counter, Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

FAMILY = "waiting"
OUTPATIENT = ("outpatients",)
INPATIENT = ("lists", "held")
"""Queues in which day cases and stays of all specialties follow each other."""


def _still(queues: tuple[str, ...], over: int) -> tuple[Counter, Counter]:
    """People in `queues` for more than `over` weeks: [practices, specialties] and [trusts, specialties]."""

    def practices(economy: "HealthEconomy") -> Values:
        people = np.asarray(sum(getattr(economy.world, queue).by_row(over) for queue in queues)).sum(axis=1)
        specialties, _, rows = economy.world.follow.shape
        return np.asarray(people.reshape(-1, specialties, rows).sum(axis=0).T[: len(economy.practices)])

    def trusts(economy: "HealthEconomy") -> Values:
        people = np.asarray(sum(getattr(economy.world, queue).by_provider(over) for queue in queues))
        specialties, hospitals, _ = economy.world.follow.shape
        return np.asarray(people.reshape(-1, specialties, hospitals).sum(axis=0).T[: len(economy.trusts)])

    return practices, trusts


KEPT: tuple[Kept, ...] = (
    *both(
        "outpatient_waiting",
        "Waiting for a first appointment",
        "patients",
        "down",
        "People who wait for a routine first appointment at the quarter's end",
        FAMILY,
        _still(OUTPATIENT, -1),
        summary="last",
        specialties=True,
        lag_weeks=4,
        noise=0.01,
    ),
    *both(
        "inpatient_waiting",
        "Waiting for an operation",
        "patients",
        "down",
        "People on a waiting list for an operation at the quarter's end, those held back included",
        FAMILY,
        _still(INPATIENT, -1),
        summary="last",
        specialties=True,
        lag_weeks=4,
        noise=0.01,
    ),
    *both(
        "waiting_over_13_weeks",
        "Over 13 weeks for an appointment",
        "patients",
        "down",
        "People who have waited more than 13 weeks for a first appointment at the quarter's end",
        FAMILY,
        _still(OUTPATIENT, 13),
        summary="last",
        lag_weeks=4,
        noise=0.0,
        source="maximum wait from December 2005: activity 5 row 158",
        specialties=True,
    ),
    *both(
        "waiting_over_26_weeks",
        "Over 26 weeks for an operation",
        "patients",
        "down",
        "People who have waited more than 26 weeks for an operation at the quarter's end",
        FAMILY,
        _still(INPATIENT, 26),
        summary="last",
        lag_weeks=4,
        noise=0.0,
        source="maximum wait from December 2005: activity 5 row 158",
        specialties=True,
    ),
)
