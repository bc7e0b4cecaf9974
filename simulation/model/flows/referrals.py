"""Practices refer, deal with problems themselves, or wait; letters go to the hospital that is near, or chosen."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import EARLY_WEEKS, WEEKS_A_QUARTER
from simulation.model.choosing import choosing
from simulation.model.flows import holding_back
from simulation.model.kernels import letters as kernel
from simulation.model.parameters import needs, pathways, trusts
from simulation.model.risk_groups import left_to_hospital

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def refer(economy: "HealthEconomy") -> Counts:
    """Write the week's letters; return those that go to hospitals, [S, A, R]."""
    week = economy.this_week
    letters, missed, gained = _written(economy)
    local = economy.take_locally(letters)
    kept = np.minimum(local, letters)
    week.referrals[:] = letters - kept
    if economy.week % WEEKS_A_QUARTER < EARLY_WEEKS:
        week.early_referrals[:] = week.referrals.sum(axis=1)
    week.missed_benefit += missed
    week.benefit += pathways.BENEFIT_LOCAL * gained
    return _sent(economy, week.referrals, kept)


def _written(economy: "HealthEconomy") -> tuple[Counts, Reals, Reals]:
    """[R, S] the week's letters; [R] points that people go without who are not referred, and gain in the practice."""
    behaviour, tally, world = economy.behaviour, economy.tally, economy.world
    threshold = behaviour.threshold + economy.local.style
    grown = season.growth(economy, needs.GROWTH_REFERRALS)
    wanted = economy.outside.on_letters(economy.need * (grown * _weekly(economy))[:, None], economy.week)
    habits = kernel.Habits(threshold, np.exp(-threshold), behaviour.substituted, behaviour.induced)
    working = grown * season.working(economy) * left_to_hospital(economy)
    sums = kernel.Sums(tally.private, tally.in_house, tally.sent)
    expected, weighed = kernel.write(wanted, habits, holding_back.waits(economy), working, sums)
    world.held_back, missed, gained = weighed.sum(axis=2)
    letters = economy.streams.poisson("referrals", expected)
    kernel.write_again(letters, world.written_again)
    return letters, missed, gained


def count_up(economy: "HealthEconomy") -> None:
    """At a quarter's end: count those who went private and those dealt with in the practice."""
    quarter, tally = economy.this_quarter, economy.tally
    quarter.private += economy.streams.poisson("private", tally.private)
    quarter.in_house += economy.streams.poisson("in_house", tally.in_house)


def _weekly(economy: "HealthEconomy") -> Reals:
    """[R] this week's factor: working days, consultations had, shocks, and advocates in poor places."""
    world = economy.world
    had = economy.this_week.consultations / np.maximum(world.rates.consultations * season.working(economy), 1.0)
    grown = season.growth(economy, needs.GROWTH_CONSULTATIONS)
    return np.asarray(
        season.working(economy)
        * np.minimum(np.maximum(had / grown, 0.3), 2.0) ** pathways.CONSULT_ON_REFERRAL
        * economy.surge("referrals")
        * (world.advocacy + economy.local.sought)
        * left_to_hospital(economy)
    )


def _sent(economy: "HealthEconomy", letters: Counts, kept: Counts) -> Counts:
    """[S, A, R] where the letters go; count them, and those that are kept."""
    running, rows = economy.world.letter_share, economy.rows
    luck = economy.streams.uniform("referred_to", (letters.shape[1], rows))
    return kernel.send(letters, kept, running, luck, economy.this_quarter.referred_to.transpose(1, 2, 0))


def choose_hospitals(economy: "HealthEconomy") -> None:
    """At a quarter's start: what share of letters goes to each hospital, as a running sum over hospitals."""
    economy.world.letter_share = np.cumsum(np.ascontiguousarray(_shares(economy)), axis=1)


def _shares(economy: "HealthEconomy") -> Reals:
    """[S, A, R] share of letters by hospital: habit and nearness, and waits and quality where the patient chooses."""
    fixed, world = economy.constants, economy.world
    habit = fixed.trust_share.T[None, :, :]
    pull = np.exp(-pathways.CHOICE_BY_WAIT * (world.expected_wait - fixed.start_wait))
    pull = pull * np.exp(trusts.CHOICE_BY_QUALITY * economy.supply.quality)
    chosen = habit * pull[:, :, None]
    chosen = chosen / np.maximum(chosen.sum(axis=1, keepdims=True), 1e-12)
    real = choosing(economy)[None, None, :]
    return np.asarray((1.0 - real) * habit + real * chosen)
