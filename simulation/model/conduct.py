"""From what practices have chosen to the margins where patients meet it: referred, seen, dealt with, prescribed."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import booking, decommissioning, networks, offices, recall
from simulation.model.activity import SPECIALTIES
from simulation.model.invoicing import DRUGS, ELECTIVES, EMERGENCIES_
from simulation.model.minds import neighbours
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import money, motives
from simulation.model.parameters.recall import RECALL_BREAKS
from simulation.model.shadow_price import agreed_operations, price_felt

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
WEEKS = 13
SUITABLE = np.array([known.SUITABLE.get(name, 0.0) for name in SPECIALTIES])
GPWSI = np.array([known.GPWSI_SUITABLE.get(name, 0.0) for name in SPECIALTIES])
TESTED = np.array([1.0 if name in ("cardiology", "respiratory", "general_medicine") else 0.0 for name in SPECIALTIES])


def conduct(economy: "HealthEconomy") -> None:
    """Set the margins of every practice for the quarter."""
    _learn_style(economy)
    _set_thresholds(economy)
    _set_local_work(economy)
    _set_surgeries(economy)
    _use_nurse_time(economy)
    _set_prescribing(economy)


def _learn_style(economy: "HealthEconomy") -> None:
    """Reviews, comparison and agreed pathways pull what is learned towards guidance; old habit pulls back."""
    minds, n = economy.minds, economy.chart.practices
    own = economy.style[:n] + minds.style
    near = neighbours(minds)
    tied = near.sum(axis=1, keepdims=True) > 0
    target = np.where(tied, near @ own, own) + known.GUIDANCE
    informed = offices.informed_by(economy)
    keen = np.clip(minds.engagement / motives.WILLING["engagement"], motives.WILLING["least"], motives.WILLING["most"])
    willing = keen * (motives.WILLING["alone"] + minds.peers)
    pull = economy.circles.pull[economy.chart.cluster_of] * informed * willing
    drift = known.HABIT * economy.switched("habit")
    minds.style += np.minimum(pull, 0.5)[:, None] * (target - own) - drift * minds.style
    _follow_pathways(economy, own)


def _follow_pathways(economy: "HealthEconomy", own: Reals) -> None:
    """Pathways agreed with consultants pull every practice of the PCT towards guidance, whoever its peers are."""
    agreed = np.array([pct.levers.pathways for pct in economy.pcts]) * economy.offices.strength
    pull = np.minimum(known.PATHWAY_PULL * agreed, 0.3)[economy.chart.pct_of][:, None]
    economy.minds.style += pull * (known.GUIDANCE - own)


def _set_thresholds(economy: "HealthEconomy") -> None:
    """Habit, what has been learned, letters talked through, the budget's shadow price, and what partners decide."""
    minds, chosen, n = economy.minds, economy.choices, economy.chart.practices
    own = economy.style[:n] + minds.style
    read = chosen.referral_review[:, None] / 100
    review = read * (known.REVIEW_CUT + known.REVIEW_PULL * (known.GUIDANCE - own))
    planned = economy.budgets.scope[:, ELECTIVES]
    price = known.PATHWAY / known.BENEFIT_SCALE * planned
    felt = price_felt(economy)
    aim = (felt * price)[:, None] * economy.budgets.services
    pace = known.BUDGET_HABIT if economy.switched("habit") else 1.0
    minds.budget_pull += pace * (aim - minds.budget_pull)
    restraint = chosen.referral_restraint[:, None] / 100
    nurses = known.NURSE_REFERS * (chosen.nurse_share[:, None] / 100 - money.NURSES_AT_START)
    economy.behaviour.threshold[:n] = own + review + minds.budget_pull + restraint - nurses
    emergencies = economy.budgets.scope[:, EMERGENCIES_]
    economy.behaviour.admission[:n] = -np.clip(known.SCOPE_FELT * felt * emergencies, 0.0, known.ADMISSION_LIMIT)
    agreed = economy.behaviour.agreed[:n]
    agreed += pace * (agreed_operations(economy) * decommissioning.left(economy)[:, None] - agreed)


def _set_local_work(economy: "HealthEconomy") -> None:
    """In-house sessions, GPs with a special interest and own equipment take work from hospital, and bring some out."""
    n = economy.chart.practices
    referrals = _referrals(economy)
    fees = np.array([pct.levers.procedure_fee for pct in economy.pcts], dtype=np.float64)[economy.chart.pct_of]
    needless = 1.0 - networks.kept_out(economy)
    brought_out = known.INDUCED_SHARE + known.FEE_INDUCES * (fees - break_even())
    bounds = motives.INDUCED_BOUNDS
    induced = (np.clip(brought_out, bounds["least"], bounds["most"]) * needless)[:, None]
    rooms = economy.choices.in_house_clinics * money.PROCEDURES * WEEKS * _roomy(economy)
    own = _taken(referrals, SUITABLE, rooms[:, None] * (1 - induced))
    gpwsi = _special_interest(economy, referrals)
    tests = known.EQUIPMENT_SUBSTITUTES * np.minimum(economy.minds.equipment, 2.0)[:, None] * TESTED
    economy.behaviour.substituted[:n] = 1.0 - (1.0 - own) * (1.0 - gpwsi) * (1.0 - tests)
    brought = own * induced / (1.0 - induced) + gpwsi * known.INDUCED_SHARE / (1.0 - known.INDUCED_SHARE)
    economy.behaviour.induced[:n] = brought


def break_even() -> float:
    """Pounds a procedure at which an in-house session pays for itself."""
    session = money.NURSE_SESSION * money.DOCTOR_HOUR + money.CLINIC_CONSUMABLES
    return float(session / money.PROCEDURES / 100)


def _special_interest(economy: "HealthEconomy", referrals: Reals) -> Reals:
    """[n, S] share of referrals that go to a GP with a special interest of the PCT."""
    share = np.zeros_like(referrals)
    for pct in economy.pcts:
        room = pct.levers.gpwsi_posts * known.GPWSI_PATIENTS * WEEKS * (1 - known.INDUCED_SHARE)
        mine = referrals[pct.rows].sum(axis=0, keepdims=True)
        share[pct.rows] = _taken(mine, GPWSI, np.array([[room]]))
    return share


def _taken(referrals: Reals, suitable: Reals, rooms: Reals) -> Reals:
    """Share of referrals dealt with: what suits, as far as there is room."""
    wanted = (referrals * suitable).sum(axis=1, keepdims=True)
    share: Reals = suitable * np.minimum(1.0, rooms / np.maximum(wanted, 1e-9))
    return share


def _referrals(economy: "HealthEconomy") -> Reals:
    """[n, S] referrals that a quarter would bring at the practice's style."""
    n = economy.chart.practices
    wanted: Reals = economy.need[:n] * np.exp(-economy.style[:n]) * WEEKS
    return wanted


def _roomy(economy: "HealthEconomy") -> Reals:
    """[n] more can be done in a session where premises have been improved."""
    more: Reals = 1.0 + known.PREMISES_ROOM * np.minimum(economy.minds.premises, 4.0)
    return more


def hours_lost(economy: "HealthEconomy") -> Reals:
    """[n] hours a week of doctors that commissioning, letters and in-house sessions take from appointments."""
    chosen = economy.choices
    letters = _referrals(economy).sum(axis=1) / WEEKS * chosen.referral_review / 100 * known.LETTER_MINUTES / 60
    clinics = chosen.in_house_clinics * money.NURSE_SESSION * money.BACKFILL
    reviews = economy.circles.met[economy.chart.cluster_of] * economy.doctors
    lost: Reals = chosen.pbc_hours * (1 - money.BACKFILL) + letters + clinics + reviews
    return lost


def _set_surgeries(economy: "HealthEconomy") -> None:
    """Consultations offered over consultations wanted, and the chance of seeing one's own doctor."""
    chosen, minds, n = economy.choices, economy.minds, economy.chart.practices
    hours = economy.doctors * known.CLINICAL_HOURS
    lost = hours_lost(economy) / hours * (1 - money.NURSES_AT_START)
    nurses = known.NURSE_FREES * (chosen.nurse_share / 100 - money.NURSES_AT_START)
    weekly = economy.list_size[:n] * money.CONSULTATIONS / 52
    evenings = chosen.extended_hours * known.EXTENDED_WORTH / weekly
    room = known.PREMISES_ACCESS * np.minimum(minds.premises, 4.0) + known.NURSE_TIME_ACCESS * minds.nurse_time
    economy.behaviour.access[:n] = np.maximum(chosen.appointments / 100 * (1 - lost) + nurses + evenings + room, 0.3)
    shared = known.NURSE_BREAKS * (chosen.nurse_share / 100 - money.NURSES_AT_START)
    evenings_out = known.EVENING_BREAKS * chosen.extended_hours
    away = (known.HOURS_BREAK * chosen.pbc_hours + evenings_out) / economy.doctors
    called = RECALL_BREAKS * recall.more(economy)
    economy.behaviour.continuity[:n] = np.clip(economy.continuity_at_start - shared - away - called, 0.05, 0.95)
    economy.behaviour.choice[:n] = booking.booked(economy)


def _use_nurse_time(economy: "HealthEconomy") -> None:
    """Nurse time bought with freed-up resources improves the care of long-term conditions while it lasts."""
    care, n = economy.behaviour.chronic_care, economy.chart.practices
    care[:n] += known.CHRONIC_PACE * known.NURSE_TIME_CARE * economy.minds.nurse_time * (1.0 - care[:n])


def _set_prescribing(economy: "HealthEconomy") -> None:
    """Generic switching, whose gains fade, and restraint where drugs count against the budget."""
    chosen, margins, n = economy.choices, economy.behaviour, economy.chart.practices
    share = margins.generic_share[:n]
    share += known.SWITCH_GAIN * chosen.generic_switching / 100 * (known.GENERIC_CEILING - share)
    share -= known.GENERIC_FADE * np.maximum(share - known.GENERIC_FLOOR, 0.0)
    drugs = economy.budgets.scope[:, DRUGS]
    felt = price_felt(economy) * known.ITEM / known.DRUG_SCALE
    margins.prescribing_restraint[:n] = np.clip(felt * drugs, 0.0, motives.MOST_RESTRAINT)
