"""Patients: who they are, what care does for them, and whether it does so fairly."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.measures.counting import Values, of_practices, one, patients, total
from simulation.measures.spec import Kept

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
FAMILY = "patients"
HIGH_RISK = 2
"""Strata from this one on are of high risk of admission."""
POOREST = 0.2
"""Share of practices called the poorest, and the least poor."""


def _high_risk(economy: "HealthEconomy") -> Values:
    """People of each practice in the two highest strata of risk."""
    return np.asarray(economy.people[: len(economy.practices), :, :, HIGH_RISK:].sum(axis=(1, 2, 3)))


def _residents(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.constants.residents[: len(economy.practices)])


def _care(economy: "HealthEconomy") -> Values:
    """Quality of care for long-term conditions of each practice's patients, times patients."""
    return np.asarray(
        100 * economy.behaviour.chronic_care[: len(economy.practices)] * patients(economy).astype(np.float64)
    )


def _went_well(economy: "HealthEconomy") -> Values:
    """Contacts of each practice's patients that went as they should: seen when they wanted, in time, by their doctor.

    Of consultations, those to be had, counted half where it was not the usual doctor, and less where cost was weighed;
    of first appointments and of
    operations, less what the wait costs (a wait as long as the maximum of December 2005 counts as bad); infections and
    operations put off count against. The weights are an assumption.
    """
    quarter, rows = economy.last_quarter, slice(0, len(economy.practices))
    usual = (0.5 + 0.5 * economy.behaviour.continuity[rows]) * np.maximum(1.0 - economy.cost_weighed(), 0.0)
    firsts, treated = _counted(economy, "firsts"), _counted(economy, "day_cases", "inpatients")
    waited_first = _counted(economy, "waited_outpatient") / MAX_FIRST
    waited_list = _counted(economy, "waited_inpatient") / MAX_LIST
    return np.asarray(
        CONSULTATION * quarter.consultations[rows] * usual
        + FIRST * np.maximum(firsts - waited_first, 0)
        + TREATED * np.maximum(treated - waited_list, 0)
        + ADMITTED * np.maximum(_counted(economy, "emergencies") - HARM * _harmed(economy), 0)
    )


CONSULTATION, FIRST, TREATED, ADMITTED, HARM = 1.0, 8.0, 40.0, 20.0, 5.0
"""What a contact counts for in what patients say of the service (assumption)."""
MAX_FIRST, MAX_LIST = 13.0, 26.0
"""Weeks: maximum waits from December 2005 (activity 5 row 158)."""


def _contacts(economy: "HealthEconomy") -> Values:
    """All the contacts that patients wanted, weighted as in `_went_well`."""
    quarter, rows = economy.last_quarter, slice(0, len(economy.practices))
    wanted = quarter.consultations[rows] + quarter.unmet_consultations[rows]
    planned = FIRST * (_counted(economy, "firsts") + economy.refused()) + TREATED * (
        _counted(economy, "day_cases", "inpatients") + economy.not_agreed()
    )
    return np.asarray(CONSULTATION * wanted + planned + ADMITTED * _counted(economy, "emergencies"))


def _counted(economy: "HealthEconomy", *names: str) -> Reals:
    """[practices] the quarter's arrays of these names, summed over all but practices."""
    return np.asarray(total(*(of_practices(name) for name in names))(economy), dtype=np.float64)


def _harmed(economy: "HealthEconomy") -> Reals:
    """Infections and delayed days in hospital, shared out by where each practice's patients were admitted."""
    quarter, rows, trusts = economy.last_quarter, slice(0, len(economy.practices)), len(economy.trusts)
    admitted = quarter.emergencies[:, :, :trusts].sum(axis=1)
    share = admitted[rows] / np.maximum(admitted.sum(axis=0), 1)
    return np.asarray(share @ (quarter.infections[:trusts] + quarter.cancelled.sum(axis=0)[:trusts]))


def _fair(economy: "HealthEconomy") -> Values:
    """[1] 100 less the gap, in percent, in benefit for need between the poorest and the least poor fifth of them."""
    rows = slice(0, len(economy.practices))
    got, missed = economy.last_quarter.benefit[rows], economy.last_quarter.missed_benefit[rows]
    order = np.argsort(economy.deprivation[rows], kind="stable")
    fifth = max(1, round(POOREST * len(order)))
    least, poorest = (got[i].sum() / max((got + missed)[i].sum(), 1e-9) for i in (order[:fifth], order[-fifth:]))
    return np.array([100.0 - 100.0 * abs(poorest - least) / max(least, 1e-9)])


def _quits(economy: "HealthEconomy") -> Values:
    return np.asarray(economy.behaviour.smoking_quits[: len(economy.practices)])


KEPT: tuple[Kept, ...] = (
    one(
        "smoking_quits",
        "People who stopped smoking",
        "patients",
        "up",
        "Patients who have stopped smoking for good with the practice's or a scheme's help since the start",
        FAMILY,
        _quits,
        summary="last",
        lag_weeks=4,
        noise=0.05,
    ),
    one(
        "registered_patients",
        "Registered patients",
        "patients",
        "neither",
        "People on practices' lists",
        FAMILY,
        patients,
        summary="last",
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "residents",
        "Residents",
        "patients",
        "neither",
        "People who live in the area: registered patients less list inflation",
        FAMILY,
        _residents,
        summary="last",
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "high_risk_patients",
        "Patients at high risk",
        "patients",
        "down",
        "Registered patients in the two highest strata of risk of admission",
        FAMILY,
        _high_risk,
        summary="last",
        lag_weeks=13,
        noise=0.1,
    ),
    one(
        "chronic_care",
        "Care of long-term conditions",
        "score",
        "up",
        "Quality of registers, recall and review in the practice, 0 to 100",
        FAMILY,
        _care,
        patients,
        summary="mean",
        lag_weeks=13,
        noise=0.02,
    ),
    one(
        "patient_experience",
        "Patients' experience",
        "score",
        "up",
        "Share of the contacts that patients wanted which went as they should, 0 to 100",
        FAMILY,
        _went_well,
        _contacts,
        summary="mean",
        scale=100.0,
        lag_weeks=13,
        noise=0.04,
    ),
    one(
        "patient_benefit",
        "Benefit to patients",
        "score",
        "up",
        "Health benefit of care received for each 1,000 patients; one point is a referral of mean benefit",
        FAMILY,
        of_practices("benefit"),
        patients,
        summary="sum",
        scale=1000.0,
        lag_weeks=13,
        noise=0.05,
    ),
    one(
        "missed_benefit",
        "Benefit missed",
        "score",
        "down",
        "Benefit that patients went without, by waiting or not being seen, for each 1,000 patients",
        FAMILY,
        of_practices("missed_benefit"),
        patients,
        summary="sum",
        scale=1000.0,
        lag_weeks=13,
        noise=0.05,
    ),
    one(
        "health_equity",
        "Fairness to the poorest",
        "score",
        "up",
        "100 where patients of the poorest fifth of practices get as much of the benefit they need as the others",
        FAMILY,
        _fair,
        base="economy",
        levels=("economy",),
        summary="mean",
        lag_weeks=13,
        noise=0.01,
    ),
)
