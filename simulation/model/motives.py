"""What practices without a seat choose by their own motives: gain as they see it, against time and what it costs."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from simulation.model import choices, conduct, coverage, enrolment, shadow_price, trust
from simulation.model.invoicing import DRUGS
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import money
from simulation.model.parameters import motives as wish

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def choose(economy: "HealthEconomy") -> None:
    """Let every practice set the levers that no seat holds."""
    enrolment.open_quarter(economy)
    economy.minds.worth = shadow_price.worth_of_saving(economy)
    choices.move(economy, {name: wished(economy) for name, wished in WISHES.items()}, wish.PACE)
    _use_savings(economy)


def _sixth(economy: "HealthEconomy") -> Reals:
    """[n] list size over the average."""
    return economy.list_size[: economy.chart.practices] / wish.AVERAGE_LIST


def _hours(economy: "HealthEconomy") -> Reals:
    """Hours for commissioning: given by the engaged, less by the overworked; the enhanced service asks for some."""
    minds = economy.minds
    low, high = wish.HOURS["from_engagement"], wish.HOURS["to_engagement"]
    trusting = wish.HOURS["distrustful"] + (wish.HOURS["trusting"] - wish.HOURS["distrustful"]) * trust.towards_pct(
        economy
    )
    keen = np.clip((minds.engagement - low) / (high - low), 0, wish.HOURS["most"])
    given = keen * (1.2 - wish.HOURS["workload"] * minds.workload) * np.sqrt(economy.doctors)
    signed = economy.choices.enhanced_service == 1
    hours: Reals = np.maximum(given * trusting, np.where(signed, wish.HOURS_NEEDED, 0))
    return hours


def _review(economy: "HealthEconomy") -> Reals:
    """Percent of letters talked through: where the budget matters, the cluster reviews, and time allows."""
    minds = economy.minds
    gain = minds.money * minds.worth * wish.REVIEW["money"] * coverage.of_letters(economy)
    asked = wish.REVIEW["asked"] * np.minimum(economy.circles.pull[economy.chart.cluster_of] / 0.1, 1.0) * minds.peers
    keen = np.clip(minds.engagement / known.ENGAGED, 0, 1.5)
    percent = (gain + asked) * keen - wish.REVIEW["workload"] * minds.workload
    return np.asarray(np.clip(percent, 0, wish.REVIEW["most"]))


def _clinics(economy: "HealthEconomy") -> Reals:
    """In-house sessions: held where the fee covers them, or nearly does and the practice likes to offer them."""
    minds = economy.minds
    fees = np.array([pct.levers.procedure_fee for pct in economy.pcts], dtype=np.float64)[economy.chart.pct_of]
    margin = (fees - conduct.break_even()) / conduct.break_even()
    keen = margin * minds.money / known.MONEY_MEAN + wish.CLINICS["patients"] * minds.patients
    keen += wish.CLINICS["standing"] * minds.standing - wish.CLINICS["workload"] * minds.workload
    most = np.minimum(economy.doctors, wish.CLINICS["most"])
    return np.asarray(np.clip(np.floor(wish.CLINICS["sessions"] * keen * _sixth(economy)), 0, most))


def _switching(economy: "HealthEconomy") -> Reals:
    """Percent of switchable prescriptions reviewed: advisers press, and money does where drugs are in the budget."""
    felt = economy.minds.worth * economy.budgets.scope[:, DRUGS] * economy.minds.money
    percent = (
        wish.SWITCHING["base"] + wish.SWITCHING["money"] * felt + wish.SWITCHING["standing"] * economy.minds.standing
    )
    percent = percent - wish.SWITCHING["workload"] * economy.minds.workload
    return np.asarray(np.clip(percent, 0, wish.SWITCHING["most"]))


def _checks(economy: "HealthEconomy") -> Reals:
    """Hours of a clerk on invoices: by those who believe that a saving would be theirs and distrust the figures."""
    doubt = 1.0 - economy.offices.information[economy.chart.pct_of]
    gain = economy.minds.money * economy.minds.worth * wish.CHECKING
    full = money.CLERK_HOURS * economy.list_size[: economy.chart.practices] / 1_000
    hours: Reals = np.clip(gain * doubt, 0, 1) * full
    return hours


def _booking(economy: "HealthEconomy") -> Reals:
    """Percent booked electronically: paid and pushed up to what hospitals release."""
    law: Any = economy.rule(economy.pcts[0].id, "choose_and_book")
    pay = 0.0 if law is None else np.sqrt(law.fee / wish.BOOKING_FEE)
    paid = wish.BOOKING["paid"] * pay * economy.rule_rows("choose_and_book")
    push = wish.BOOKING["pushed"] * economy.offices.support[economy.chart.pct_of]
    percent = wish.BOOKING["base"] + paid * economy.minds.money / known.MONEY_MEAN + push * economy.minds.standing
    return np.asarray(np.clip(percent, wish.BOOKING["least"], wish.BOOKING["most"]))


def _long_term(economy: "HealthEconomy") -> Reals:
    """Nurse sessions: up to where the last one earns its cost in quality points, further where patients weigh more."""
    care = economy.behaviour.chronic_care[: economy.chart.practices]
    keen = economy.minds.patients + wish.LONG_TERM["standing"] * economy.minds.standing - wish.LONG_TERM["threshold"]
    keen = keen - wish.LONG_TERM["beyond"] * np.maximum(care - wish.LONG_TERM["enough"], 0.0)
    sessions: Reals = money.CLINICS_AT_START + keen * _sixth(economy)
    return np.maximum(np.rint(sessions), 1)


def _visits(economy: "HealthEconomy") -> Reals:
    """Nurse hours for people at high risk: a little, by those who mind patients most and engage."""
    keen = economy.minds.patients * np.clip(economy.minds.engagement / wish.AWARE["engagement"], 0, 1)
    hours: Reals = np.floor(wish.VISITS * keen * _sixth(economy))
    return hours


def _smoking(economy: "HealthEconomy") -> Reals:
    """Stop-smoking sessions: by those who mind patients most."""
    return np.rint(economy.minds.patients * _sixth(economy) * wish.SMOKING)


def _flu(economy: "HealthEconomy") -> Reals:
    """Percent of people at risk who are called."""
    return wish.FLU["base"] + wish.FLU["patients"] * economy.minds.patients


def _appointments(economy: "HealthEconomy") -> Reals:
    """Appointments: more where patients are turned away and that weighs more than money and workload."""
    n, played = economy.chart.practices, economy.last_quarter
    wanted = played.consultations[:n] + played.unmet_consultations[:n]
    short = 100 * played.unmet_consultations[:n] / np.maximum(wanted, 1)
    minds = economy.minds
    respond = wish.APPOINTMENTS["patients"] * minds.patients + wish.APPOINTMENTS["standing"] * minds.standing
    respond = respond - wish.APPOINTMENTS["money"] * minds.money - wish.APPOINTMENTS["workload"] * minds.workload
    more = np.clip(respond, 0, 1) * np.maximum(short - wish.APPOINTMENTS["borne"], 0)
    return np.asarray(np.clip(100 + more, wish.APPOINTMENTS["least"], wish.APPOINTMENTS["most"]))


def _use_savings(economy: "HealthEconomy") -> None:
    """What freed-up resources buy: nurses for those who mind patients, premises for those who mind standing."""
    minds = economy.minds
    hold, money_too = np.full(len(minds.money), wish.SAVINGS["hold"]), minds.money + wish.SAVINGS["diagnostics"]
    wishes = np.stack([hold, minds.patients, money_too, minds.standing])
    best = np.argmax(wishes, axis=0)
    now = economy.choices.savings_use
    now[...] = np.where(choices.free(economy, "savings_use"), best, now)


WISHES: dict[str, Callable[["HealthEconomy"], Reals]] = {
    "pbc_hours": _hours,
    "referral_review": _review,
    "in_house_clinics": _clinics,
    "generic_switching": _switching,
    "coding_checks": _checks,
    "electronic_booking": _booking,
    "long_term_clinics": _long_term,
    "home_visits": _visits,
    "smoking_advice": _smoking,
    "flu_campaign": _flu,
    "appointments": _appointments,
}
"""What practices wish of each lever that they move by degrees; no wish depends on what another comes to."""
