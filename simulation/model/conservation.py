"""Nobody appears or vanishes: who entered a pathway, a bed or a list has left it or is still there."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.errors import RingholderError
from simulation.model.opening import inside

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]


class NotConserved(RingholderError):
    """Patients or pence that appeared or vanished."""


def check(economy: "HealthEconomy") -> None:
    """Raise `NotConserved` where people on lists, on hospital pathways or in beds, or pence, do not add up."""
    world = economy.world
    _equal("registered patients", economy.people.sum(axis=(1, 2, 3)), economy.list_size)
    _equal("people on hospital pathways", inside(world), world.entered - world.left)
    in_bed = world.occupied.sum(axis=(1, 2)) + world.delayed.sum(axis=1) + world.trolleys.sum(axis=1)
    _equal("people in hospital beds", in_bed, world.admitted - world.gone)
    for queue in world.queues:
        _equal("people in cohorts", queue.waiting.sum(axis=(3, 4), dtype=np.int64), queue.totals)
    _not_negative("people under follow-up", world.follow)
    _not_negative("people of a stratum", economy.people)
    _equal("pence of all accounts", economy.ledger.balances.sum(keepdims=True), np.zeros(1, dtype=np.int64))


def _equal(what: str, found: Counts, expected: Counts) -> None:
    """Refuse counts that differ."""
    if not np.array_equal(found, expected):
        wrong = tuple(int(place) for place in np.argwhere(found != expected)[0])
        raise NotConserved(
            f"There are {found[wrong]} {what} at {wrong}, where {expected[wrong]} should be.",
            advice="Some flow takes people or pence from one place without putting them in another.",
            what=what,
            place=wrong,
        )


def _not_negative(what: str, found: Counts) -> None:
    """Refuse counts below nought."""
    if found.min() < 0:
        wrong = tuple(int(place) for place in np.argwhere(found < 0)[0])
        raise NotConserved(
            f"There are {found[wrong]} {what} at {wrong}.",
            advice="Some flow takes more people from there than there are.",
            what=what,
            place=wrong,
        )
