"""What practices without a seat choose by their own motives: gain as they see it, against time and what it costs."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import choices, conduct, trust
from simulation.model.invoicing import DRUGS
from simulation.model.minds import neighbours
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import money

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def choose(economy: "HealthEconomy") -> None:
    """Let every practice set the levers that no seat holds."""
    _sign(economy)
    choices.move(economy, "pbc_hours", _hours(economy), 0.5)
    choices.move(economy, "referral_review", _review(economy), 0.5)
    choices.move(economy, "in_house_clinics", _clinics(economy), 0.5)
    choices.move(economy, "generic_switching", _switching(economy), 0.5)
    choices.move(economy, "coding_checks", _checks(economy), 0.5)
    choices.move(economy, "electronic_booking", _booking(economy), 0.3)
    choices.move(economy, "long_term_clinics", _long_term(economy), 0.3)
    choices.move(economy, "home_visits", _visits(economy), 0.3)
    choices.move(economy, "smoking_advice", np.rint(economy.minds.patients * _sixth(economy) * 0.6), 0.3)
    choices.move(economy, "flu_campaign", 30 + 50 * economy.minds.patients, 0.3)
    choices.move(economy, "appointments", _appointments(economy), 0.4)
    _use_savings(economy)


def _sixth(economy: "HealthEconomy") -> Reals:
    """[n] list size over 6,000."""
    return economy.list_size[: economy.chart.practices] / 6_000


def _sign(economy: "HealthEconomy") -> None:
    """Sign up when money and the PCT's push outweigh reluctance; peers count for little (rules C5.2)."""
    minds, chosen = economy.minds, economy.choices.enhanced_service
    law = economy.rule(economy.pcts[0].id, "pbc_enhanced_service")
    if law is None:
        minds.inclination[...] = 0.0
        chosen[...] = np.where(choices.free(economy, "enhanced_service"), 0, chosen)
        return
    push = economy.offices.support[economy.chart.pct_of] * trust.towards_pct(economy) * 2.0
    signed_near = neighbours(minds) @ (chosen == 1).astype(np.float64)
    odds = (
        known.SIGN_BASE
        + known.SIGN_MONEY * np.minimum(minds.money / known.MONEY_MEAN, 2.0) / 2
        + known.SIGN_PUSH * push
    )
    odds += known.SIGN_ENGAGED * minds.engagement / 100 + known.SIGN_PEERS * signed_near
    minds.inclination += (1.0 - minds.inclination) / (1.0 + np.exp(-odds))
    wants = minds.inclination > minds.reluctance
    chosen[...] = np.where(choices.free(economy, "enhanced_service"), np.maximum(chosen, wants), chosen)


def _hours(economy: "HealthEconomy") -> Reals:
    """Hours for commissioning: given by the engaged, less by the overworked; the enhanced service asks for some."""
    minds = economy.minds
    trusting = 0.6 + 0.7 * trust.towards_pct(economy)
    given = np.clip((minds.engagement - 35) / 25, 0, 2) * (1.2 - 0.6 * minds.workload) * np.sqrt(economy.doctors)
    signed = economy.choices.enhanced_service == 1
    hours: Reals = np.maximum(given * trusting, np.where(signed, known.HOURS_NEEDED, 0))
    return hours


def _review(economy: "HealthEconomy") -> Reals:
    """Percent of letters talked through: where the budget matters, the cluster reviews, and time allows."""
    minds = economy.minds
    gain = minds.money * conduct.worth_of_saving(economy) * 100
    asked = 40 * np.minimum(economy.circles.pull[economy.chart.cluster_of] / 0.1, 1.0) * minds.peers
    wish: Reals = np.clip((gain + asked) * np.clip(minds.engagement / 50, 0, 1.5) - 15 * minds.workload, 0, 60)
    return wish


def _clinics(economy: "HealthEconomy") -> Reals:
    """In-house sessions: held where the fee covers them, or nearly does and the practice likes to offer them."""
    minds = economy.minds
    fees = np.array([pct.levers.procedure_fee for pct in economy.pcts], dtype=np.float64)[economy.chart.pct_of]
    margin = (fees - conduct.break_even()) / conduct.break_even()
    keen = margin * minds.money / known.MONEY_MEAN + 0.5 * minds.patients + 0.3 * minds.standing - 0.6 * minds.workload
    sessions: Reals = np.clip(np.floor(2.0 * keen * _sixth(economy)), 0, np.minimum(economy.doctors, 6))
    return sessions


def _switching(economy: "HealthEconomy") -> Reals:
    """Percent of switchable prescriptions reviewed: advisers press, and money does where drugs are in the budget."""
    felt = conduct.worth_of_saving(economy) * economy.budgets.scope[:, DRUGS] * economy.minds.money
    wish: Reals = np.clip(8 + 120 * felt + 12 * economy.minds.standing - 6 * economy.minds.workload, 0, 60)
    return wish


def _checks(economy: "HealthEconomy") -> Reals:
    """Hours of a clerk on invoices: by those who believe that a saving would be theirs and distrust the figures."""
    doubt = 1.0 - economy.offices.information[economy.chart.pct_of]
    gain = economy.minds.money * conduct.worth_of_saving(economy) * 20
    full = money.CLERK_HOURS * economy.list_size[: economy.chart.practices] / 1_000
    hours: Reals = np.clip(gain * doubt, 0, 1) * full
    return hours


def _booking(economy: "HealthEconomy") -> Reals:
    """Percent booked electronically: paid and pushed up to what hospitals release."""
    law = economy.rule(economy.pcts[0].id, "choose_and_book")
    paid = 0.0 if law is None else 25.0
    push = 30 * economy.offices.support[economy.chart.pct_of]
    wish: Reals = np.clip(15 + paid * economy.minds.money / known.MONEY_MEAN + push * economy.minds.standing, 10, 60)
    return wish


def _long_term(economy: "HealthEconomy") -> Reals:
    """Nurse sessions: up to where the last one earns its cost in quality points, further where patients weigh more."""
    care = economy.behaviour.chronic_care[: economy.chart.practices]
    keen = economy.minds.patients + 0.3 * economy.minds.standing - 0.5 - 2.0 * np.maximum(care - 0.8, 0.0)
    wish: Reals = money.CLINICS_AT_START + keen * _sixth(economy)
    return np.maximum(np.rint(wish), 1)


def _visits(economy: "HealthEconomy") -> Reals:
    """Nurse hours for people at high risk: a little, by those who mind patients most and engage."""
    wish: Reals = np.floor(6 * economy.minds.patients * np.clip(economy.minds.engagement / 60, 0, 1) * _sixth(economy))
    return wish


def _appointments(economy: "HealthEconomy") -> Reals:
    """Appointments: more where patients are turned away and that weighs more than money and workload."""
    n, played = economy.chart.practices, economy.last_quarter
    wanted = played.consultations[:n] + played.unmet_consultations[:n]
    short = 100 * played.unmet_consultations[:n] / np.maximum(wanted, 1)
    minds = economy.minds
    respond = np.clip(0.8 * minds.patients + 0.3 * minds.standing - 0.4 * minds.money - 0.2 * minds.workload, 0, 1)
    wish: Reals = np.clip(100 + respond * np.maximum(short - 4, 0), 95, 112)
    return wish


def _use_savings(economy: "HealthEconomy") -> None:
    """What freed-up resources buy: nurses for those who mind patients, premises for those who mind standing."""
    minds = economy.minds
    wishes = np.stack([np.full(len(minds.money), 0.35), minds.patients, minds.money + 0.3, minds.standing])
    best = np.argmax(wishes, axis=0)
    now = economy.choices.savings_use
    now[...] = np.where(choices.free(economy, "savings_use"), best, now)
