"""Practices refer, deal with problems themselves, or wait; letters go to the hospital that is near, or chosen."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import season
from simulation.model.calendar import EARLY_WEEKS, WEEKS_A_QUARTER
from simulation.model.choosing import choosing
from simulation.model.flows import holding_back
from simulation.model.parameters import needs, pathways, trusts
from simulation.model.risk_groups import left_to_hospital

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def refer(economy: "HealthEconomy") -> Counts:
    """Write the week's letters; return those that go to hospitals, [S, A, R]."""
    week, behaviour = economy.this_week, economy.behaviour
    threshold = behaviour.threshold + economy.local.style
    grown, inclined = season.growth(economy, needs.GROWTH_REFERRALS), np.exp(-threshold)
    wanted = economy.need * (grown * _weekly(economy))[:, None]
    wanted = economy.outside.on_letters(wanted, economy.week)
    would_be = wanted * inclined
    written, private = holding_back.letters(economy, would_be * (1.0 - behaviour.substituted))
    letters = economy.streams.poisson("referrals", written)
    letters += _again(economy)
    economy.tally.private += private
    economy.tally.sent += inclined * (grown * season.working(economy) * left_to_hospital(economy))[:, None]
    in_practice = would_be * behaviour.substituted
    economy.tally.in_house += in_practice + wanted * behaviour.induced
    kept = np.minimum(economy.take_locally(letters), letters)
    sent = letters - kept
    week.referrals[:] = sent
    if economy.week % WEEKS_A_QUARTER < EARLY_WEEKS:
        week.early_referrals[:] = sent.sum(axis=1)
    to = split(economy, sent)
    economy.this_quarter.referred_to[:, :, : to.shape[1]] += to.transpose(2, 0, 1)
    economy.this_quarter.referred_to[:, :, -1] += np.maximum(kept, 0)
    _weigh(economy, wanted, in_practice, threshold, inclined)
    return to


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


def _again(economy: "HealthEconomy") -> Counts:
    """[R, S] letters written again for people sent back or discharged early."""
    world = economy.world
    due = np.floor(world.written_again).astype(np.int64)
    world.written_again -= due
    return due


def split(economy: "HealthEconomy", sent: Counts) -> Counts:
    """[S, A, R] where the letters go."""
    running = economy.world.letter_share
    luck = economy.streams.uniform("referred_to", (sent.shape[1], sent.shape[0]))
    letters = np.ascontiguousarray(sent.T, dtype=np.float64)
    marks = (letters[:, None, :] * running + luck[:, None, :]).astype(np.int64)
    marks[:, -1] = letters
    marks[:, 1:] -= marks[:, :-1].copy()
    return marks


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


def _weigh(economy: "HealthEconomy", wanted: Reals, in_practice: Reals, threshold: Reals, inclined: Reals) -> None:
    """Reckon what people go without who are not referred, and gain in the practice.

    Expected benefit is exponential with a mean of one point: those below a threshold t are 1 - exp(-t) of need, with
    1 - exp(-t) * (1 + t) points between them; exp(-t) is `inclined`.
    """
    each = 1.0 + np.maximum(threshold, 0.0)
    missed = wanted * (1.0 - np.minimum(inclined, 1.0) * each)
    economy.this_week.missed_benefit += missed.sum(axis=1)
    economy.this_week.benefit += pathways.BENEFIT_LOCAL * (in_practice * each).sum(axis=1)
