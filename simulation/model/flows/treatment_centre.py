"""Independent treatment centres: paid for so many operations a week, used as far as patients go there.

A centre takes people who were put on a hospital's list this week, do not mind where they go, and need one of its
operations; it does them within the week and is paid the tariff by the invoices of hospitals elsewhere. Places that are
guaranteed and stay empty are paid for as well.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import centres
from simulation.model.flows.queue import HORIZON, spread
from simulation.model.money import ELSEWHERE
from simulation.model.parameters import events as number
from simulation.model.parameters import pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Centre:
    """A centre that one PCT must pay."""

    pct: str
    rows: tuple[int, ...]
    specialties: tuple[int, ...]
    places: int
    """Operations a week that are paid for."""
    price: int
    """Pence for a place that stays empty."""
    until: int
    """The week in which the guarantee ends."""
    willing: float
    """Share of the patients who really choose a hospital that choose the centre."""


def operate(economy: "HealthEconomy") -> None:
    """Let every centre do its week's operations and be paid for its empty places."""
    for place, centre in enumerate(economy.centres):
        if economy.week < centre.until:
            done = _take(economy, centre, place)
            _write_down(economy, done)
            empty = centre.places - int(done.sum())
            centres.count(economy, centre.pct, centre.places, int(done.sum()), centre.price)
            economy.ledger.pay(centre.pct, ELSEWHERE, empty * centre.price, "guaranteed_volume")


def _take(economy: "HealthEconomy", centre: Centre, place: int) -> Counts:
    """[S, R] people who leave the trusts' day-case lists for the centre, no more than it has places."""
    queue, trusts = economy.world.day_list, len(economy.trusts)
    slot, kinds, rows = economy.week % HORIZON, list(centre.specialties), list(centre.rows)
    own = np.ix_(kinds, range(trusts), [slot], [0], rows)
    listed = queue.waiting[own][:, :, 0, 0].astype(np.int64)
    luck = economy.streams.uniform(f"centre.{place}", (2, *listed.shape))
    appeal = _appeal(economy, kinds, trusts)[:, :, None]
    share = np.minimum(economy.behaviour.choice[rows] * centre.willing * appeal, 1.0)
    wishing = np.floor(listed * share + luck[0]).clip(0, listed).astype(np.int64)
    going = spread(wishing.reshape(1, -1), np.array([centre.places]), luck[1].reshape(1, -1)[:, 0]).reshape(
        listed.shape
    )
    queue.waiting[own] -= going[:, :, None, None].astype(np.int32)
    queue.totals[np.ix_(kinds, range(trusts), [slot])] -= going.sum(axis=2)[:, :, None]
    centres.take(economy, kinds, going.sum(axis=2))
    done = np.zeros((queue.totals.shape[0], economy.rows), dtype=np.int64)
    done[np.ix_(kinds, rows)] = going.sum(axis=1)
    return done


def _appeal(economy: "HealthEconomy", kinds: list[int], trusts: int) -> NDArray[np.float64]:
    """[S, A] how much a centre's short wait draws patients, over what it did at the waits of the start."""
    now, start = (
        1.0 - np.exp(-pathways.CHOICE_BY_WAIT * np.maximum(waits[kinds, :trusts] - number.CENTRE_WAIT, 0.5))
        for waits in (economy.world.list_wait[0], economy.constants.list_wait)
    )
    return np.asarray(now / start)


def _write_down(economy: "HealthEconomy", done: Counts) -> None:
    """Count `done` [S, R] as day cases in hospitals elsewhere, soon and in time; nobody is followed up there."""
    week, quarter, elsewhere = economy.this_week, economy.this_quarter, len(economy.trusts)
    quarter.day_cases[:, :, elsewhere] += done.T
    quarter.waited_inpatient[:, :, elsewhere] += done.T * number.CENTRE_WAIT
    week.within_18_weeks[:, elsewhere] += done.sum(axis=0)
    week.benefit += done.sum(axis=0) * pathways.BENEFIT_OPERATION
    economy.world.left += done.sum(axis=0)
