"""Choose and Book: hospitals release slots, practices try to book them, and those who find none lose heart.

A practice tries for as many referrals as it wishes to book (its lever), as far as its computers and those of its PCT
work and its goodwill goes. It finds a slot where the hospital has released its clinics; if not, it writes a letter.
Goodwill falls with every try that fails and comes back slowly. Trusts and PCTs differ in how soon they are ready.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import booking as number
from simulation.model.streams import Streams

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
DRAW_WEEK = -4
"""Week of the streams from which readiness is drawn: before the first day, so that it never changes."""


@dataclass
class Booking:
    """Where electronic booking stands."""

    pace: Reals
    """[A] how fast each hospital releases slots; `elsewhere` like an ordinary one."""
    slots: Reals
    """[A] share of clinics that are released."""
    ready: Reals
    """[n] 0 to 1, share of referrals for which a practice's computers can book at all."""
    speed: Reals
    """[n] of the way that this goes to one in a quarter."""
    goodwill: Reals
    """[n] 0 to 1, share of the tries that they wish for which doctors make."""


def at_start(economy: "HealthEconomy") -> Booking:
    """Booking as it stands on the first day."""
    streams, n = Streams(economy.seed), len(economy.practices)
    streams.turn_to(DRAW_WEEK)
    hospitals = np.append(streams.normal("booking.trusts", len(economy.trusts)), 0.0)
    pct = streams.normal("booking.pcts", len(economy.pcts))
    own = economy.constants.group[:n]
    apart = number.PCTS_APART * pct[own]
    return Booking(
        pace=number.PACE * np.exp(number.TRUSTS_APART * hospitals),
        slots=number.SLOTS_START / (number.SLOTS_START + (1.0 - number.SLOTS_START) * np.exp(-hospitals * 0.5)),
        ready=number.READY_START / (number.READY_START + (1.0 - number.READY_START) * np.exp(-apart)),
        speed=np.minimum(number.READY_SPEED * np.exp(apart), 0.8),
        goodwill=np.ones(n),
    )


def release(economy: "HealthEconomy") -> None:
    """At a quarter's start: hospitals release more slots, computers come to work, and doctors remember last quarter."""
    state, n = economy.booking, len(economy.practices)
    found = _found(economy)
    if economy.switched("booking_goodwill"):
        tried = economy.choices.electronic_booking / 100 * state.ready
        lost = number.DISHEARTENED * tried * (1.0 - found[:n])
        state.goodwill += number.HEARTENED * (1.0 - state.goodwill) - lost * state.goodwill
    state.slots += state.pace * state.slots * (1.0 - state.slots / number.SLOTS_MOST)
    state.slots = np.minimum(state.slots, 1.0)
    state.ready += state.speed * (1.0 - state.ready)


def booked(economy: "HealthEconomy") -> Reals:
    """[n] share of referrals that are booked electronically, with a real choice of hospital."""
    state, n = economy.booking, len(economy.practices)
    tried = economy.choices.electronic_booking / 100 * state.ready * state.goodwill
    return np.asarray(tried * _found(economy)[:n])


def _found(economy: "HealthEconomy") -> Reals:
    """[R] share of tries that find a slot: at the usual hospital, or at another that a patient would take instead."""
    share, slots = economy.constants.trust_share, economy.booking.slots
    usual = share @ slots
    return np.asarray(usual + number.ANOTHER * (1.0 - usual) * float(slots.max()))
