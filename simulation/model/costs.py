"""What it costs to do what is done: trusts, councils, services, PCTs, the alliance (practices: practice_accounts)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import contracts, practice_accounts, tariff, trust_books
from simulation.model.money import ELSEWHERE, SUPPLIERS
from simulation.model.organisations import trust_managers
from simulation.model.organisations.council import continuing_care
from simulation.model.parameters import events, prices
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.acute_trust import AcuteTrust
    from simulation.model.organisations.council import Council
    from simulation.model.organisations.pct import Pct

Reals = NDArray[np.float64]
WEEKS = 13
POUNDS_THOUSAND = 100_000
"""Pence."""


@dataclass
class CostBook:
    """What trusts' costs stand at. T trusts."""

    base: Reals
    """[T] pence a year at the start."""
    work: Reals
    """[T] pence of a week's work at plain prices at the start."""
    beds: Reals
    """[T] beds open at the start."""
    efficiency: Reals
    """[T] share of cost that is gone for good through programmes and habit; below nought: posts were added."""
    sessions: Reals
    """[T] price of the clinics and lists of an ordinary week at the start, in pence."""

    def sessions_open(self, economy: "HealthEconomy") -> Reals:
        """[T] clinics and lists now open, by what they are paid, over those of the start."""
        return np.asarray(worth_of_sessions(economy) / np.maximum(self.sessions, 1.0))


def worth_of_sessions(economy: "HealthEconomy") -> Reals:
    """[T] pence at the first year's tariff of what an ordinary week's clinics and lists can do."""
    pay, world, count = tariff.national(economy.first_april), economy.world, len(economy.trusts)
    clinics, theatres = economy.outside.clinics, economy.outside.theatres
    rooms = (world.clinic_room * clinics, world.day_room * theatres, world.stay_room * theatres)
    each = (pay.first, pay.day_case, pay.inpatient)
    return np.asarray(sum(price @ room[:, :count] for price, room in zip(each, rooms, strict=True)), dtype=np.float64)


def open_costs(economy: "HealthEconomy", weekly_work: Reals) -> CostBook:
    """Costs that make each trust's stated surplus or deficit, given its work in an ordinary week."""
    schemes = [trust.scheme for trust in economy.trusts]
    return CostBook(
        base=np.array([s.income - s.opening_position for s in schemes], dtype=np.float64),
        work=np.maximum(weekly_work[: len(schemes)], 1.0),
        beds=np.array([s.beds for s in schemes], dtype=np.float64),
        efficiency=np.zeros(len(schemes)),
        sessions=worth_of_sessions(economy),
    )


def bear_costs(economy: "HealthEconomy") -> None:
    """Pay what falls due week by week, and in a quarter's first week its standing payments."""
    economy.instalments = [one for one in economy.instalments if one.fall(economy.ledger)]
    if economy.week % WEEKS == 0:
        contracts.pay_standing(economy)


def close_quarter(economy: "HealthEconomy") -> None:
    """Pay what a quarter came to: staff and wards, officers' choices, social care, practices' work."""
    dearer = dearer_left(economy)
    for trust in economy.trusts:
        _run_trust(economy, trust)
        economy.ledger.pay(trust.id, SUPPLIERS, round(float(dearer[trust.place])), "staff")
    trust_books.close_quarter(economy)
    for pct in economy.pcts:
        _run_pct(economy, pct)
    for council in economy.councils:
        _run_council(economy, council)
    _run_alliances(economy)
    practice_accounts.bear(economy)
    _run_services(economy)


def dearer_left(economy: "HealthEconomy") -> Reals:
    """[T] pence of a quarter by which the cases left to trusts cost more than those of their kind cost before.

    A centre takes the young and fit; the price is the same for all, so that a trust loses more than it saves.
    """
    return np.asarray(economy.centre.taken * known.VARIABLE * (1.0 - events.CENTRE_SIMPLE))


def price_level(economy: "HealthEconomy") -> float:
    """Pay and prices against the first year: awards and contracts begin in April."""
    return float((1 + known.COST_GROWTH) ** (economy.april_year - economy.first_april))


def pay_for_work(economy: "HealthEconomy") -> None:
    """Drugs, tests and food of the quarter: the part of a trust's cost that goes with each case."""
    book = economy.costs
    grown = price_level(economy) * (1 - book.efficiency)
    real = economy.invoices.quarter_work[: len(book.base)] / (economy.price_factor * tariff_level(economy))
    pence = np.rint(_variable(economy) * book.base / 52 * real / book.work * grown).astype(np.int64)
    economy.ledger.pay_rows(economy.chart.trusts, economy.ledger.places([SUPPLIERS]), pence, "staff")


def _variable(economy: "HealthEconomy") -> float:
    """Share of cost that goes with each case; all of it in an experiment without sticky costs."""
    return known.VARIABLE if economy.switched("sticky_costs") else 1.0


def tariff_level(economy: "HealthEconomy") -> float:
    """The national tariff against that of the first year."""
    return float((1 + prices.TARIFF_UPLIFT) ** (economy.april_year - economy.first_april))


def _run_trust(economy: "HealthEconomy", trust: "AcuteTrust") -> None:
    """The fixed and stepped cost of a trust for a quarter, and what its levers cost."""
    book, place, ledger = economy.costs, trust.place, economy.ledger
    grown = price_level(economy) * (1 - book.efficiency[place])
    sessions = book.sessions_open(economy)[place]
    beds = trust.levers.beds * float(economy.outside.beds[place]) / book.beds[place]
    steps = known.BED_SHARE * beds + (1 - known.BED_SHARE) * sessions
    pence = book.base[place] / 4 * grown * (known.FIXED + known.STEPPED * steps) * economy.switched("sticky_costs")
    ledger.pay(trust.id, SUPPLIERS, round(pence), "staff")
    ledger.pay(trust.id, SUPPLIERS, round(_premium(trust) * price_level(economy)), "premium")
    ledger.pay(trust.id, SUPPLIERS, trust.levers.infection_control * POUNDS_THOUSAND, "quality")
    ledger.settle(trust.id, SUPPLIERS, round(_desks(economy, trust)), "management")
    saved = trust.levers.savings_programme / 100 * known.STAFF_SHARE * known.SAVINGS_BITE
    book.efficiency[place] += (saved + known.OWN_EFFICIENCY) / 4


def _premium(trust: "AcuteTrust") -> int:
    levers = trust.levers
    return WEEKS * (levers.extra_lists * known.EXTRA_LIST + levers.outreach_clinics * known.OUTREACH_CLINIC)


def _desks(economy: "HealthEconomy", trust: "AcuteTrust") -> float:
    """Pence a quarter for policies that need people, by the size of the trust."""
    levers, size = trust.levers, trust.scheme.income / known.REFERENCE_TRUST
    return size * (
        known.CODERS[levers.coding_depth]
        + known.ADMISSION_COST[levers.admission_policy]
        + known.AGREED_REFERRAL[levers.consultant_referrals]
        + known.FOLLOW_UP_COST[levers.follow_up_policy]
        + known.DAY_CASE_POINT * levers.day_case_drive
        + trust_managers.costs_of_effort(economy, trust.place)
    )


def _run_pct(economy: "HealthEconomy", pct: "Pct") -> None:
    """What a PCT's officers choose to spend in a quarter."""
    levers, ledger = pct.levers, economy.ledger
    ledger.pay(pct.id, SUPPLIERS, round(levers.pbc_support_staff * known.MANAGER * 100 / 4), "management")
    meetings = levers.panel_meetings * known.PANEL + levers.pathways * known.PATHWAY
    ledger.pay(pct.id, SUPPLIERS, meetings, "management")
    ledger.pay(pct.id, SUPPLIERS, levers.information * POUNDS_THOUSAND, "information")
    ledger.pay(pct.id, SUPPLIERS, _networks(economy, pct), "networks")
    ledger.pay(pct.id, SUPPLIERS, WEEKS * levers.gpwsi_posts * known.GPWSI_SESSION, "gpwsi")
    released = (economy.reserve_at_start[economy.pct_place(pct.id)] - levers.contingency) / 100
    spent = economy.allocation(pct.id) / 4 * released * (1 - known.RESERVE_TO_PLANS)
    ledger.settle(pct.id, ELSEWHERE, round(spent), "other_care")
    wanted = [s for s in economy.services if s.pct == pct.id and s.service in known.PRACTICES_ASK_FOR]
    for service in wanted:
        ledger.pay(pct.id, service.id, levers.unmet_services * POUNDS_THOUSAND // len(wanted), "unmet_services")
    if levers.provider_arm == "arms_length":
        community = sum(s.budget for s in economy.services if s.pct == pct.id and s.service == "community")
        ledger.pay(pct.id, SUPPLIERS, round(community * known.ARMS_LENGTH / 4), "management")


def _networks(economy: "HealthEconomy", pct: "Pct") -> int:
    """Pence a quarter for leads, help with change, scrutiny, assessments and meetings elsewhere."""
    levers, own = pct.levers, [c for c in economy.clusters if c.pct == pct.id]
    meetings = sum(known.MEETINGS_ELSEWHERE[c.levers.learning_network] for c in own)
    leads = len(own) * WEEKS * levers.lead_sessions * known.LEAD_SESSION
    looking = known.SCRUTINY_COST[levers.provider_scrutiny] + known.ASSESSMENT[levers.baseline_assessment]
    return leads + meetings + looking + levers.change_help * POUNDS_THOUSAND


def _run_services(economy: "HealthEconomy") -> None:
    """Services spend what they are paid in the quarter."""
    ledger = economy.ledger
    places = ledger.places(s.id for s in economy.services)
    pence = np.maximum(ledger.balances_of(places), 0)
    ledger.pay_rows(places, ledger.places([SUPPLIERS]), pence, "staff")


def _run_council(economy: "HealthEconomy", council: "Council") -> None:
    """A council's care for a quarter, by what it buys and who is eligible."""
    levers, ledger = council.levers, economy.ledger
    shifted = continuing_care(economy, council)
    ledger.settle(ELSEWHERE, council.pct, shifted, "continuing_care")
    ledger.settle(council.id, ELSEWHERE, shifted, "continuing_care")
    grown = (1 + known.COUNCIL_COST_GROWTH) ** (economy.quarter / 4)
    home = known.HOME_CARE_SHARE * levers.home_care / 100
    care = council.budget / 4 * grown * (1 - known.HOME_CARE_SHARE + home + known.ELIGIBILITY_COST[levers.eligibility])
    ledger.pay(council.id, SUPPLIERS, round(care), "care")
    ledger.pay(council.id, SUPPLIERS, WEEKS * levers.intermediate_beds * known.INTERMEDIATE_BED, "care")
    ledger.pay(council.id, SUPPLIERS, known.ONE_BODY[levers.integration], "joint_fund")
    ledger.pay(council.id, SUPPLIERS, levers.joint_fund * POUNDS_THOUSAND, "joint_fund")
    ledger.pay(council.id, SUPPLIERS, levers.falls_prevention * POUNDS_THOUSAND, "care")


def _run_alliances(economy: "HealthEconomy") -> None:
    """The alliance's money for a quarter: half its grant from councils, and what it does with all of it."""
    ledger = economy.ledger
    for alliance in economy.alliances:
        for council in economy.councils:
            ledger.pay(council.id, alliance.id, alliance.grant // 8 // len(economy.councils), "grant")
        levers = alliance.levers
        works = levers.patient_survey + levers.self_help + levers.transport + levers.advocacy
        campaign = 0 if levers.campaign == "none" else known.CAMPAIGN
        ledger.pay(alliance.id, SUPPLIERS, works * POUNDS_THOUSAND + campaign + known.ALLIANCE_OFFICE, "staff")
