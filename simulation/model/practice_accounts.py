"""What practices earn from their contract and what their work costs them."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import SUPPLIERS
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]
WEEKS = 13
AUTUMN = "Q3"


def bear(economy: "HealthEconomy") -> None:
    """Pay practices for a quarter and let them bear what their choices cost."""
    chart, ledger = economy.chart, economy.ledger
    pcts = chart.pcts[chart.pct_of]
    suppliers = ledger.places([SUPPLIERS])
    ledger.pay_rows(pcts, chart.accounts, global_sum(economy), "gp_contract")
    ledger.pay_rows(pcts, chart.accounts, _local_fees(economy), "local_enhanced_service")
    ledger.pay_rows(pcts, chart.accounts, _flu_fees(economy), "flu_fee")
    ledger.pay_rows(chart.accounts, suppliers, _pence(np.maximum(costs(economy), 0.0)), "staff")


def global_sum(economy: "HealthEconomy") -> Pence:
    """[n] pence a quarter of the contract, without the quality framework, weighted for need."""
    years = economy.april_year - economy.first_april
    patient = known.GP_CONTRACT * 100 - quality_pounds() * 100
    grown = patient / 4 * (1 + known.CONTRACT_GROWTH) ** years
    return _pence(economy.list_size[: economy.chart.practices] * economy.need_weight * grown)


def quality_pounds() -> float:
    """Pounds a patient a year that the quality framework pays for the points of a practice at the start."""
    return known.QOF_POINTS * known.QOF_START * known.QOF_POINT / known.QOF_LIST


def costs(economy: "HealthEconomy") -> Reals:
    """[n] pence that a quarter's practice costs: premises and staff as at the start, and what was chosen besides."""
    lists = economy.list_size[: economy.chart.practices].astype(np.float64)
    base = lists * economy.need_weight * known.GP_CONTRACT * 100 / 4 * known.EXPENSES
    grown = (1 + known.CONTRACT_GROWTH + known.EXPENSES_DRIFT) ** (economy.quarter / 4)
    total: Reals = (base + _surgeries(economy, lists) + _clinics(economy, lists) + _desk(economy, lists)) * grown
    return total


def _surgeries(economy: "HealthEconomy", lists: Reals) -> Reals:
    """Appointments above or below those of the start, who gives them, and evenings and Saturdays."""
    chosen = economy.choices
    wanted = lists * known.CONSULTATIONS / 4
    mixed = known.NURSES_AT_START * known.NURSE_CONSULTATION + (1 - known.NURSES_AT_START) * known.DOCTOR_CONSULTATION
    more = (chosen.appointments - 100) / 100 * wanted * mixed
    cheaper = known.NURSE_CONSULTATION - known.DOCTOR_CONSULTATION
    nurses = (chosen.nurse_share / 100 - known.NURSES_AT_START) * wanted * cheaper
    locums = chosen.pbc_hours * WEEKS * known.DOCTOR_HOUR * known.BACKFILL
    total: Reals = more + nurses + locums + chosen.extended_hours * WEEKS * known.EXTENDED_HOUR
    return total


def _clinics(economy: "HealthEconomy", lists: Reals) -> Reals:
    """Sessions in the practice: minor surgery, long-term conditions, smoking, visits, vaccination, groups."""
    chosen = economy.choices
    surgery = chosen.in_house_clinics * (known.NURSE_SESSION * known.DOCTOR_HOUR + known.CLINIC_CONSUMABLES)
    sessions = chosen.long_term_clinics - known.CLINICS_AT_START + chosen.smoking_advice
    nurses = (sessions * known.NURSE_SESSION + chosen.home_visits) * known.NURSE_HOUR
    flu = _vaccinated(economy) * known.FLU_DOSE
    groups = chosen.self_care_groups * known.GROUP
    total: Reals = WEEKS * (surgery + nurses) + flu + groups
    return total


def _desk(economy: "HealthEconomy", lists: Reals) -> Reals:
    """Switching, checking and booking."""
    chosen = economy.choices
    switched = chosen.generic_switching / 100 * lists * known.SWITCHABLE * known.SWITCH
    referrals = economy.last_quarter.referrals[: len(lists)].sum(axis=1)
    booked = (chosen.electronic_booking - known.BOOKED_AT_START) / 100 * referrals * known.BOOKING
    total: Reals = switched + booked + chosen.coding_checks * WEEKS * known.CLERK_HOUR
    return total


def _vaccinated(economy: "HealthEconomy") -> Reals:
    """[n] people vaccinated in the quarter."""
    n = economy.chart.practices
    season = 1.0 if economy.quarter_label.endswith(AUTUMN) else 0.0
    people: Reals = season * economy.behaviour.flu_cover[:n] * economy.list_size[:n] * known.FLU_RISK
    return people


def _flu_fees(economy: "HealthEconomy") -> Pence:
    return _pence(_vaccinated(economy) * known.FLU_FEE)


def _local_fees(economy: "HealthEconomy") -> Pence:
    """[n] pence for procedures done in the practices' own sessions, at each PCT's fee."""
    n = economy.chart.practices
    done = economy.last_quarter.in_house[:n].sum(axis=1)
    room = economy.choices.in_house_clinics * WEEKS * known.PROCEDURES
    fees = np.array([pct.levers.procedure_fee for pct in economy.pcts])[economy.chart.pct_of]
    return _pence(np.minimum(done, room) * fees * 100)


def _pence(amounts: Reals) -> Pence:
    return np.rint(amounts).astype(np.int64)
