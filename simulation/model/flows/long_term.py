"""Long-term conditions: care for them, and people who move between states of health and risk.

Axes: R rows, 9 ages, C conditions, 4 strata of risk. Every move is of whole people and leaves their number as it is.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import calendar, rates, recall, start, upstream
from simulation.model.kernels import people as kernel
from simulation.model.parameters import local_care, localities, needs
from simulation.model.parameters.recall import RECALL_WORTH

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Whole = NDArray[np.int64]

SMOKERS_ILLS = (needs.CONDITIONS.index("copd"), needs.CONDITIONS.index("heart"))


def care(economy: "HealthEconomy") -> None:
    """At a quarter's start: move the quality of care and the shares reached towards what practices' choices allow."""
    behaviour, choices, rows = economy.behaviour, economy.choices, slice(0, len(economy.practices))
    people = economy.list_size[rows] / 6_000
    sessions = choices.long_term_clinics - localities.CLINICS_START
    able = (
        localities.CHRONIC_START
        + (localities.CHRONIC_PER_SESSION * sessions + localities.SELF_CARE * choices.self_care_groups) / people
    )
    recall.weigh(economy)
    able = able + RECALL_WORTH * recall.more(economy)
    behaviour.chronic_care[rows] += localities.CHRONIC_DRIFT * (np.clip(able, 0.0, 1.0) - behaviour.chronic_care[rows])
    _visit_high_risk(economy, choices.home_visits)
    _vaccinate(economy, choices.flu_campaign / 100)
    _stop_smoking(economy, choices.smoking_advice)


def open_hours(economy: "HealthEconomy") -> None:
    """At a quarter's start: who gives consultations, and how many need not go elsewhere in the evening."""
    world, choices, rows = economy.world, economy.choices, slice(0, len(economy.practices))
    world.nurse_share[rows] = choices.nurse_share / 100
    hours = choices.extended_hours * 6_000 / economy.list_size[rows]
    world.diverted[rows] = np.maximum(localities.MOST_DIVERTED, 1.0 - localities.EXTENDED_DIVERTS * hours)
    world.diverted[rows] *= upstream.calmer(economy)[rows]


def _visit_high_risk(economy: "HealthEconomy", hours: Whole) -> None:
    """Nurses' hours a week over the people at the highest risk whom they could visit."""
    rows = slice(0, len(economy.practices))
    highest = economy.people[rows, :, :, -1].sum(axis=(1, 2))
    reached = hours / np.maximum(highest * localities.VISIT_HOURS, 1e-9)
    economy.behaviour.case_management[rows] = np.minimum(reached, 1.0)


def _vaccinate(economy: "HealthEconomy", called: Reals) -> None:
    """In autumn, those come who are called, and some besides."""
    if calendar.quarter_of_year(economy.quarter_label) == localities.AUTUMN:
        rows = slice(0, len(economy.practices))
        cover = localities.FLU_UNASKED + localities.FLU_ANSWER * called
        economy.behaviour.flu_cover[rows] = np.minimum(cover, 1.0)


def _stop_smoking(economy: "HealthEconomy", sessions: Whole) -> None:
    """Add those who stop for good in a quarter of these sessions a week."""
    rows = slice(0, len(economy.practices))
    stock = economy.behaviour.smoking_quits[rows]
    smokers = np.maximum(local_care.SMOKERS * economy.people[rows, 2:].sum(axis=(1, 2, 3)) - stock, 0.0)
    dates = np.minimum(sessions * calendar.WEEKS_A_QUARTER * localities.QUIT_DATES, 0.25 * smokers)
    stock += dates * local_care.FOUR_WEEK_QUITS * local_care.LASTING_QUITS


def move(economy: "HealthEconomy") -> None:
    """At a quarter's end: people rise and fall between strata, fall ill, and are followed by others; styles drift."""
    luck = economy.streams.uniform("people", (4, *economy.people.shape))
    _change_risk(economy, luck[:2])
    _change_condition(economy, luck[2:])
    rates.renew(economy)
    _drift(economy)


def _change_risk(economy: "HealthEconomy", luck: Reals) -> None:
    """Up and down one stratum; the chances balance at the shares of the start, better care lets fewer rise."""
    worse = np.exp(-localities.CHRONIC_ON_RISK * (economy.behaviour.chronic_care - localities.CHRONIC_START))
    kernel.change_risk(economy.people, economy.constants.rising, worse, np.array((0.0, *needs.REGRESSION)), luck)


def _change_condition(economy: "HealthEconomy", luck: Reals) -> None:
    """People fall ill; people with a condition leave and are followed by others without one, age and risk alike."""
    kernel.change_condition(economy.people, economy.constants.falling_ill, _spared(economy), needs.TURNOVER, luck)


def _spared(economy: "HealthEconomy") -> Reals:
    """[R, C - 1] share of onset that is left as smokers stop."""
    adults = np.maximum(economy.people[:, 2:].sum(axis=(1, 2, 3)), 1)
    stopped = economy.behaviour.smoking_quits / (local_care.SMOKERS * adults)
    left = np.ones((economy.rows, len(needs.CONDITIONS)))
    left[:, SMOKERS_ILLS] -= localities.QUITTER_RISK * np.minimum(stopped, 1.0)[:, None]
    return left[:, 1:].copy()


def _drift(economy: "HealthEconomy") -> None:
    """Habits change a little from quarter to quarter, and keep their spread; each group's mean stays."""
    fixed, streams = economy.constants, economy.streams
    common, own = streams.normal("style.common", economy.rows), streams.normal("style.own", economy.style.shape)
    new = start.spread_of_styles(common, own)
    kept = needs.STYLE_KEPT * economy.style + np.sqrt(1.0 - needs.STYLE_KEPT**2) * new
    economy.style[:] = start.centred(kept, economy.need, fixed.group_starts, fixed.group)
