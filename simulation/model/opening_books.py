"""The books of the first day: accounts, contracts, costs, history, motives, trust."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.decisions import registry as decisions
from simulation.incentives import registry as incentives
from simulation.model import choices, contracts, expected, information
from simulation.model.budget_setting import plan_fund
from simulation.model.budgets import no_budgets
from simulation.model.cases import no_cases
from simulation.model.chart import draw_chart
from simulation.model.circles import no_circles
from simulation.model.costs import open_costs
from simulation.model.enrolment import no_enrolment
from simulation.model.invoicing import QUARTERS_KEPT, no_invoices
from simulation.model.leads import first_leads
from simulation.model.minds import first_minds
from simulation.model.money import Ledger
from simulation.model.networks import first_networks
from simulation.model.offices import first_drive, first_offices
from simulation.model.parameters import money as known
from simulation.model.recall import first_recall
from simulation.model.supply import first_supply
from simulation.model.support.quarter import open_support
from simulation.model.trust import first_relations

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

START_WEEK = -2
"""Week of the streams from which the first day's luck of this room is drawn."""


def open_books(economy: "HealthEconomy") -> None:
    """Open every book in the order in which they need each other."""
    economy.streams.turn_to(START_WEEK)
    economy.first_april = economy.april_year
    economy.price_factor = 1.0
    economy.instalments, economy.told, economy.agreements = [], [], (0, 0)
    economy.ledger = _accounts(economy)
    economy.chart = draw_chart(economy, economy.ledger)
    economy.terms = incentives.read(economy.scenario.incentives)
    economy.members = {}
    incentives.set_levers(economy)
    economy.supply = first_supply(economy)
    _practices(economy)
    economy.held = held(economy)
    economy.held_levers = tuple(
        (practice.row, economy.held[practice.id]) for practice in economy.practices if practice.id in economy.held
    )
    _minds(economy)
    _money(economy)
    economy.record = information.no_record()
    open_support(economy)


def held(economy: "HealthEconomy") -> dict[str, frozenset[str]]:
    """By organisation, the levers that its seats set."""
    levers: dict[str, frozenset[str]] = {}
    for seat in economy.scenario.seats.values():
        own = frozenset(spec.lever for spec in decisions.owned_by(seat.role))
        levers[seat.organisation] = levers.get(seat.organisation, frozenset()) | own
    return levers


def _accounts(economy: "HealthEconomy") -> Ledger:
    """An account for everybody, with what was brought forward."""
    ledger = Ledger()
    for one in (*economy.organisations, *economy.support_services):
        ledger.open(one.id)
    for pct in economy.pcts:
        ledger.settle("treasury", pct.id, pct.scheme.opening_position, "opening")
    for trust in economy.trusts:
        ledger.settle("treasury", trust.id, trust.scheme.brought_forward, "opening")
    ledger.end_quarter()
    ledger.end_year()
    return ledger


def _practices(economy: "HealthEconomy") -> None:
    """Doctors, need for general practice, and how care stands."""
    n = economy.chart.practices
    economy.doctors = np.array([practice.scheme.gps for practice in economy.practices])
    use = economy.world.rates.consultations[:n] / economy.list_size[:n]
    economy.need_weight = 1 + known.NEED_PAID * (use / use.mean() - 1)
    economy.care_at_start = float(economy.behaviour.chronic_care[:n].mean())
    economy.continuity_at_start = economy.behaviour.continuity[:n].copy()


def _minds(economy: "HealthEconomy") -> None:
    economy.minds = first_minds(economy)
    economy.choices = choices.as_levers_stand(economy)
    economy.recall = first_recall(economy)
    economy.circles = no_circles(len(economy.clusters))
    economy.networks = first_networks(len(economy.clusters))
    economy.offices = first_offices(len(economy.pcts))
    economy.offices.drive = first_drive(economy)
    economy.enrolment = no_enrolment(economy.chart.practices)
    economy.cases = no_cases(len(economy.clusters), economy.chart.practices)
    economy.told_budget = np.zeros(economy.chart.practices, dtype=np.bool_)
    economy.offices.policy = [pct.levers.network_policy for pct in economy.pcts]
    economy.relations = first_relations(economy)
    economy.circles.lead_rows = first_leads(economy)


def _money(economy: "HealthEconomy") -> None:
    """Contracts that close stated incomes, costs that make stated deficits, and a year of history."""
    chart = economy.chart
    economy.invoices = no_invoices(chart, economy.ledger)
    pence, by_heading = expected.spend(economy, expected.year(economy))
    at_tariff = np.tensordot(chart.membership, pence.sum(axis=0), axes=1)
    economy.costs = open_costs(economy, pence.sum(axis=(0, 1)) / 52)
    economy.invoices.past[:] = _quarters(by_heading)
    economy.invoices.base_year[:] = np.einsum("gr,hrt->hgt", chart.membership, pence)
    economy.standing = contracts.strike(economy, at_tariff, chart.membership[: len(economy.pcts)] @ by_heading[-1])
    economy.reserve_at_start = np.array([pct.levers.contingency for pct in economy.pcts], dtype=np.float64)
    economy.budgets = no_budgets(economy)
    # Plans can be approved before the first April's budgets are out, so the money for them is there from the start.
    economy.offices.plan_fund[:] = [plan_fund(economy, place) for place in range(len(economy.pcts))]


def _quarters(year: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.repeat((year // QUARTERS_KEPT)[None], QUARTERS_KEPT, axis=0)
