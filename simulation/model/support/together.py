"""What PCTs gain by buying together: terms for care outside the tariff, and scanning capacity bought quickly."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import SUPPLIERS
from simulation.model.organisations import acute_trust
from simulation.model.parameters import hospital_care
from simulation.model.parameters import supporting as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.support_service import SupportService

Reals = NDArray[np.float64]
TASK = "collaborative_commissioning"


def negotiate(economy: "HealthEconomy") -> None:
    """Each April: a group bargains for all its members with the part of the hospital's income that it stands for.

    A PCT by itself has bargained already: the contract price is what came of that. A group gains by what it can do
    more: a larger part of the hospital's income, and people who prepare for the talks.
    """
    block = _block(economy)
    whole = np.maximum(block.sum(axis=0), 1.0)
    own = block[: len(economy.pcts)] / whole
    alone = own * known.ALONE * economy.offices.strength[:, None]
    best = np.zeros_like(own)
    for service in economy.support_services:
        if service.members.any() and TASK in service.design.tasks:
            best = np.maximum(best, _joint(economy, service, own, block, whole))
    economy.help.terms = known.BLOCK_MARGIN * known.CARDIAC_RENAL * np.maximum(best - alone, 0.0)


def _joint(economy: "HealthEconomy", service: "SupportService", own: Reals, block: Reals, whole: Reals) -> Reals:
    """[P, T] purchasing power of the group for each of its members here, times how well it is prepared."""
    inside = service.picked[:, service.design.tasks.index(TASK)] > 0
    taken = service.outside / max(service.design.planned - int(inside.sum()), 1)
    others = block[len(own) :].sum(axis=0) / whole
    power = own[inside].sum(axis=0) + known.NEAR * min(taken, 1.0) * others
    prepared = min(service.staff * service.craft / known.BARGAIN_POSTS, 1.0) * _led(economy, service)
    return np.asarray(inside[:, None] * np.minimum(power, 1.0) * prepared)


def _led(economy: "HealthEconomy", service: "SupportService") -> float:
    """0 to 1: how well talks are led: a service of its own does so itself, a group as its lead PCT can."""
    if service.design.lever != "lead_commissioning":
        return 1.0
    leads = [place for place, pct in enumerate(economy.pcts) if pct.levers.lead_commissioning == "lead"]
    level = float(economy.help.true[leads].max()) if leads else known.REGION_MEAN
    return min(level / known.SUPPORT_LEVEL, 1.0)


def _block(economy: "HealthEconomy") -> Reals:
    """[G, trusts] pence a year of care outside the tariff, at this year's rate."""
    chart, years = economy.chart, economy.april_year - economy.first_april
    trusts = {account: place for place, account in enumerate(chart.trusts.tolist())}
    groups = {account: place for place, account in enumerate(economy.ledger.places(chart.groups).tolist())}
    found = np.zeros((len(groups), len(trusts)))
    for line in economy.standing:
        if line.purpose == "block":
            pence = line.pence * (1 + line.growth) ** years
            for payer, payee, part in zip(line.payers.tolist(), line.payees.tolist(), pence.tolist(), strict=True):
                if payee in trusts:
                    found[groups[payer], trusts[payee]] += part
    return found


def pay_terms(economy: "HealthEconomy") -> None:
    """Give back a quarter's part of what better terms have taken off the price."""
    if not economy.help.terms.any():
        return
    pence = np.rint(_block(economy)[: len(economy.pcts)] * economy.help.terms / 4).astype(np.int64)
    payees, payers = np.nonzero(pence)
    chart = economy.chart
    economy.ledger.pay_rows(chart.trusts[payers], chart.pcts[payees], pence[payees, payers], "better_terms")


def buy_scans(economy: "HealthEconomy", service: "SupportService") -> None:
    """Clear the backlog of tests where it fills a mobile scanner, as fast as the group can tender; members pay."""
    able = int(known.SCANNERS_A_POST * service.team("procurement"))
    inside = np.flatnonzero(service.members)
    if not able or economy.quarter == 0:
        return
    share = economy.constants.trust_share
    for trust in economy.trusts:
        uses = np.array([float(share[economy.pcts[p].rows, trust.place].mean()) for p in inside])
        if uses.sum() < 0.1:
            continue
        able -= _clear(economy, trust.place, [economy.pcts[p].id for p in inside], uses / uses.sum(), able)


def _clear(economy: "HealthEconomy", place: int, members: list[str], shares: Reals, able: int) -> int:
    """Buy scanners for the people who wait for tests at one trust; how many were hired."""
    waits = economy.world.tests_wait
    aim = hospital_care.WANTED_OF_TARGET * acute_trust.longest_wait(economy, "tests")
    weekly = max(known.TESTED * float(economy.last_quarter.firsts[:, :, place].sum()) / 13, 1.0)
    hired = min(int(max(waits[place] - aim, 0.0) * weekly // known.SCANNER), able)
    if hired:
        scans = hired * known.SCANNER
        waits[place] -= scans / weekly
        for member, part in zip(members, shares.tolist(), strict=True):
            economy.ledger.pay(member, SUPPLIERS, round(part * scans * known.SCAN_PRICE), "scans")
        name = economy.trusts[place].name
        economy.tell(
            f"PCTs acting together hire {hired} mobile scanners for patients of {name}.", members[0], "service"
        )
    return hired
