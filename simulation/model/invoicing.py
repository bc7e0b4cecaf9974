"""Invoices of a quarter: what patients were given, as it was coded, priced at tariff, checked and paid."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import coding, hospital_pay, tariff
from simulation.model.activity import EMERGENCIES, Activity
from simulation.model.chart import Chart
from simulation.model.money import PHARMACIES, Ledger, Places
from simulation.model.parameters import money as known
from simulation.model.parameters import prices, trusts
from simulation.model.totals import totals

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]

HEADINGS: tuple[str, ...] = ("outpatients", "electives", "emergencies", "ae", "drugs")
"""What a practice's spend is kept by; all but drugs are paid to hospitals at tariff."""
OUTPATIENTS, ELECTIVES, EMERGENCIES_, AE, DRUGS = range(len(HEADINGS))
SAME_DAY = EMERGENCIES.index("same_day")
QUARTERS_KEPT = 4
PLAIN_CASE = 100_000
"""Pence that a case is worth which counts as one."""


@dataclass
class Invoices:
    """What has been billed. H headings, R rows, G payers, T providers."""

    quarter: Pence
    """[H, R] this quarter, net of credits."""
    year: Pence
    """[H, R] this financial year to date."""
    past: Pence
    """[4, H, R] the last four whole quarters, the newest last."""
    chance: Reals
    """[R] pence of this year's spend that is luck in what cases cost, above or below the mean."""
    credits: Pence
    """[R] pence taken off this quarter's invoices after a check."""
    by_payer: Pence
    """[H - 1, G, T] this financial year to date, before credits."""
    quarter_by_payer: Pence
    """[H - 1, G, T] this quarter."""
    base_year: Reals
    """[H - 1, G, T] pence of the year before the first: the threshold of rules that have one."""
    marginal: Pence
    """[P, trusts] pence that trusts have given back this year at the marginal rate."""
    lines: Places
    """Where the ledger keeps a bill."""
    depth: Reals
    """[T] how much fuller the coding is than at the start, as a share of price."""
    quarter_work: Reals
    """[T] pence of the quarter's work at plain prices: what moves variable cost."""
    last_work: Reals
    """[T] the same, of the last quarter played to its end."""


def no_invoices(chart: Chart, ledger: Ledger) -> Invoices:
    """Nothing billed yet."""
    (groups, rows), providers, pcts = chart.membership.shape, chart.payers.shape[1], len(chart.pcts)
    hospital = len(HEADINGS) - 1
    return Invoices(
        quarter=np.zeros((len(HEADINGS), rows), dtype=np.int64),
        year=np.zeros((len(HEADINGS), rows), dtype=np.int64),
        past=np.zeros((QUARTERS_KEPT, len(HEADINGS), rows), dtype=np.int64),
        chance=np.zeros(rows),
        credits=np.zeros(rows, dtype=np.int64),
        by_payer=np.zeros((hospital, groups, providers), dtype=np.int64),
        quarter_by_payer=np.zeros((hospital, groups, providers), dtype=np.int64),
        base_year=np.zeros((hospital, groups, providers)),
        marginal=np.zeros((pcts, providers - 2), dtype=np.int64),
        lines=bill_lines(chart, ledger),
        depth=np.zeros(providers),
        quarter_work=np.zeros(providers),
        last_work=np.zeros(providers),
    )


def worth(activity: Activity, pay: tariff.Prices, short_stay: float) -> Pence:
    """[4, R, T] pence of `activity` at tariff by heading, with `short_stay` of the full price for a same-day stay."""
    emergency = _emergency(pay, short_stay)
    outpatients = pay.first @ activity.firsts + pay.follow_up @ activity.follow_ups
    electives = pay.day_case @ (activity.day_cases + activity.planned) + pay.inpatient @ activity.inpatients
    return np.stack([outpatients, electives, emergency @ activity.emergencies, pay.ae @ activity.ae])


def _emergency(pay: tariff.Prices, short_stay: float) -> Pence:
    """[E] prices of emergencies, with `short_stay` of the full one for a same-day stay."""
    emergency = pay.emergency.copy()
    emergency[SAME_DAY] = round(float(emergency[SAME_DAY]) * short_stay)
    return emergency


def priced(economy: "HealthEconomy", activity: Activity) -> Reals:
    """[4, R, T] pence of `activity` at this year's tariff; local clinics at the community price."""
    national = tariff.national(economy.april_year)
    pence = worth(activity, national, economy.short_stay_price()).astype(np.float64) * economy.price_factor
    pence[:, :, -1] *= prices.COMMUNITY_PRICE
    return pence


def weighted_cases(economy: "HealthEconomy") -> Reals:
    """[n] admissions of last quarter, each counted by its price in the first year over that of a plain case."""
    pay, care = tariff.national(economy.first_april), totals(economy).by_specialty
    electives = (care["day_cases"] + care["planned"]) @ pay.day_case + care["inpatients"] @ pay.inpatient
    admitted = economy.last_quarter.emergencies.sum(axis=2) @ _emergency(pay, prices.SHORT_STAY_WORK)
    return np.asarray((electives + admitted)[: economy.chart.practices] / PLAIN_CASE)


def invoice(economy: "HealthEconomy") -> None:
    """Bill the quarter's hospital care and prescriptions, take off what checks have found, and pay.

    Nothing within a quarter depends on what has been paid in it, so its weeks are billed at once.
    """
    books = economy.invoices
    plain = priced(economy, economy.this_quarter)
    books.quarter_work += plain.sum(axis=(0, 1)) + _as_work(economy)
    billed = hospital_pay.due(economy, _with_luck(economy, plain) * (1.0 + books.depth))
    by_case = economy.paid_by_case()
    credits = np.rint(billed * _found_wrong(economy) * by_case).astype(np.int64)
    _pay(economy, billed, credits)
    _enter(economy, billed - credits, credits)


def _as_work(economy: "HealthEconomy") -> Reals:
    """[T] pence by which same-day stays are more work than their price this quarter says, against the usual price."""
    full = tariff.national(economy.april_year).emergency[SAME_DAY] * economy.price_factor
    stays = economy.this_quarter.emergencies[:, SAME_DAY].sum(axis=0)
    return np.asarray(stays * full * (prices.SHORT_STAY_WORK - economy.short_stay_price()))


def end_quarter(economy: "HealthEconomy") -> None:
    """Turn the page of the books after a quarter, and let coding move (`coding`)."""
    books = economy.invoices
    books.past = np.concatenate([books.past[1:], books.quarter[None]])
    books.last_work = books.quarter_work.copy()
    coding.end_quarter(economy)
    for total in (books.quarter, books.credits, books.quarter_by_payer, books.quarter_work):
        total[...] = 0


def end_year(economy: "HealthEconomy") -> None:
    """Begin the year's sums again, and let block contracts grow."""
    hospital_pay.new_year(economy)
    books = economy.invoices
    for total in (books.year, books.chance, books.by_payer, books.marginal):
        total[...] = 0


def yearly(economy: "HealthEconomy") -> Pence:
    """[H, R] pence of the last four whole quarters."""
    total: Pence = economy.invoices.past.sum(axis=0)
    return total


def wrong_share(economy: "HealthEconomy") -> Reals:
    """[T] share of an invoice's value that is charged wrongly: with errors, and where coding has become keener."""
    wrong = known.OVERCHARGED + known.KEENER_WRONG * np.maximum(economy.invoices.depth, 0.0)
    errors = economy.supply.errors
    wrong[: len(errors)] += known.OVERCHARGED * (errors / trusts.CODING_ERRORS - 1.0)
    wrong[-1] = 0.0
    return wrong


def _with_luck(economy: "HealthEconomy", pence: Reals) -> Reals:
    """The same with the skewed cost of single stays: few cases cost very much, which matters to a small list."""
    stays = economy.this_quarter
    cases = (stays.day_cases + stays.planned + stays.inpatients).sum(axis=1) + stays.emergencies.sum(axis=1)
    shape = np.maximum(cases / known.COST_SPREAD**2, 0.5)
    z = economy.streams.normal("cost_of_stays", cases.shape)
    factor = np.maximum(1.0 - 1.0 / (9.0 * shape) + z / (3.0 * np.sqrt(shape)), 0.2) ** 3
    factor[:, -1] = 1.0
    lucky = pence.copy()
    lucky[ELECTIVES : EMERGENCIES_ + 1] *= factor
    economy.invoices.chance += (lucky - pence).sum(axis=(0, 2))
    return lucky


def _found_wrong(economy: "HealthEconomy") -> Reals:
    """[R, T] share of an invoice that checks by the PCT and by the practice's clerk take off."""
    by_pct = economy.chart.membership[: len(economy.pcts)].T @ economy.offices.checked
    missed = 1.0 - by_pct
    missed[: economy.chart.practices] *= 1.0 - economy.minds.checked
    share: Reals = (1.0 - missed)[:, None] * wrong_share(economy) * _agreed(economy)
    return share


def _agreed(economy: "HealthEconomy") -> Reals:
    """[R, T] how readily a provider corrects what a payer has found, by its trust in the PCT."""
    ready = np.ones((len(economy.chart.groups), economy.providers))
    for place, pct in enumerate(economy.pcts):
        for trust in economy.trusts:
            level = economy.relations.between(trust.id, pct.id) / 100
            ready[place, trust.place] = known.GRUDGING + (1 - known.GRUDGING) * level
    willing: Reals = economy.chart.membership.T @ ready
    return willing


def _pay(economy: "HealthEconomy", billed: Pence, credits: Pence) -> None:
    """Hospitals by payer and heading, corrections back, and pharmacies."""
    chart, books = economy.chart, economy.invoices
    owed = chart.membership @ billed
    books.by_payer += owed
    books.quarter_by_payer += owed
    back = chart.membership @ credits.sum(axis=0)
    drugs = chart.membership[: len(economy.pcts)] @ economy.this_quarter.prescribing
    economy.ledger.post(books.lines, np.concatenate([owed.ravel(), back.ravel(), drugs]))


def bill_lines(chart: Chart, ledger: Ledger) -> Places:
    """The ledger's lines for a bill: each heading by payer and provider, corrections, drugs."""
    payers, payees = chart.payers.ravel(), chart.payees.ravel()
    bills = [ledger.route(payers, payees, name, len(payers)) for name in HEADINGS[:DRUGS]]
    back = ledger.route(payees, payers, "challenge_credit", len(payers))
    drugs = ledger.route(chart.pcts, ledger.places([PHARMACIES]), "drugs", len(chart.pcts))
    return np.concatenate([*bills, back, drugs])


def _enter(economy: "HealthEconomy", net: Pence, credits: Pence) -> None:
    books = economy.invoices
    hospital = net.sum(axis=2)
    for total in (books.quarter, books.year):
        total[:DRUGS] += hospital
        total[DRUGS] += economy.this_quarter.prescribing
    books.credits += credits.sum(axis=(0, 2))
