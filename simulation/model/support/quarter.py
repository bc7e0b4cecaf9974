"""What commissioning support does in a quarter, in this order.

1. PCTs join, leave, pick tasks; in April the region's other PCTs do so too, and the year's money is settled.
2. Each shared service hires, learns, cleans data and charges its members.
3. What its people and data come to is lent to the members; account managers put right what others gain from as well.
4. In April a group that buys together bargains; in each quarter it brings in scanners where people wait.
5. Every PCT learns.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.calendar import quarter_of_year
from simulation.model.money import SUPPLIERS
from simulation.model.organisations.support_service import SupportService
from simulation.model.parameters import money
from simulation.model.parameters import supporting as known
from simulation.model.support import accounts, experiment, learning, planning, standing, together
from simulation.model.support.designs import DESIGNS, FRAMEWORK
from simulation.model.support.help import no_help

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

PLANNING = ("needs_analysis", "strategy", "pathway_redesign")


def open_support(economy: "HealthEconomy") -> None:
    """Begin without any shared service; the region's other PCTs have their opinions and their competence."""
    luck = economy.streams.uniform("support.region", (len(DESIGNS), 64))
    for service, stances in zip(economy.support_services, luck, strict=True):
        service.stance = np.sort(stances[: service.design.planned])
    economy.ledger.open(accounts.OTHER_PCTS)
    economy.ledger.open(FRAMEWORK)
    true, believed = (
        np.array([getattr(pct.scheme.competence, name) for pct in economy.pcts]) for name in ("true", "self_assessed")
    )
    economy.help = no_help(len(economy.pcts), len(economy.trusts), true, believed)
    z = economy.streams.normal("support.competence", known.REGION_PCTS)
    experiment.follow(economy)
    economy.help.region = np.clip(known.REGION_MEAN + known.REGION_SPREAD * z, 1.0, known.BEST_KNOWN)


def run(economy: "HealthEconomy") -> None:
    """Steps 1 to 5, before PCTs share out their managers."""
    experiment.follow(economy)
    april = quarter_of_year(economy.quarter_label) == 0
    for service in economy.support_services:
        _join(economy, service)
        if service.members.any():
            _run(economy, service, april)
        elif service.quarters:
            service.rest()
    _lend(economy)
    _advise(economy)
    if april:
        together.negotiate(economy)
    together.pay_terms(economy)
    planning.pay(economy)
    standing.direct(economy)
    learning.learn(economy)


def _join(economy: "HealthEconomy", service: SupportService) -> None:
    """Write down which tasks each PCT buys."""
    design = service.design
    for place, pct in enumerate(economy.pcts):
        bought = experiment.tasks_for(economy, service, getattr(pct.levers, design.lever))
        service.picked[place] = [task in bought for task in design.tasks]


def _run(economy: "HealthEconomy", service: SupportService, april: bool) -> None:
    """Found a service or settle its year, let it work, and charge for it."""
    service.others = experiment.outside(economy, service)
    if not service.quarters:
        service.choose_outside()
        accounts.found(economy, service)
    elif april:
        service.choose_outside()
        accounts.settle_year(economy, service)
    service.work()
    accounts.charge(economy, service)
    if together.TASK in service.design.tasks:
        together.buy_scans(economy, service)


def _lend(economy: "HealthEconomy") -> None:
    """Add up what all services do for each PCT."""
    help = economy.help
    for stock in (help.posts, help.contracts, help.procurement, help.contact, help.arms):
        stock[:] = 0.0
    missing = np.ones(len(economy.pcts))
    for service in economy.support_services:
        if service.staff:
            help.posts += sum((service.posts(task) for task in PLANNING), np.zeros(len(economy.pcts)))
            help.contracts += service.posts("contracts")
            help.procurement += service.posts("procurement")
            help.contact += sum((service.posts(task) for task in service.design.tasks), np.zeros(len(economy.pcts)))
        missing *= 1.0 - service.reach()
        if "provider_development" in service.design.tasks:
            _develop(economy, service)
    help.reach = 1.0 - missing
    help.at_source = (
        known.SPILL * _in_the_same_trusts(economy) @ help.contracts
        if help.contracts.any()
        else np.zeros(len(economy.pcts))
    )


def _in_the_same_trusts(economy: "HealthEconomy") -> NDArray[np.float64]:
    """[P, P] how far each PCT's patients go where another's go, over all others that are met there."""
    share = np.array([economy.constants.trust_share[pct.rows, :-1].mean(axis=0) for pct in economy.pcts])
    common = np.minimum(share[:, None], share[None]).sum(axis=2)
    np.fill_diagonal(common, 0.0)
    return np.asarray(common / np.maximum(common.sum(axis=1, keepdims=True), 1.0))


def _develop(economy: "HealthEconomy", service: SupportService) -> None:
    """Look into what members provide themselves, plan estates, and prepare trusts for foundation status."""
    help, able = economy.help, min(service.staff * service.craft / known.PIPELINE_POSTS, 1.0)
    help.arms[:] = service.members * able
    goal = service.members * able
    help.years_of_estates += known.CRAFT_PACE / 2 * (goal - help.years_of_estates)
    own = _members_part(economy, service)
    for trust in economy.trusts:
        if not trust.foundation:
            economy.costs.efficiency[trust.place] += known.PIPELINE * able * own[trust.place] / 4


def _members_part(economy: "HealthEconomy", service: SupportService) -> NDArray[np.float64]:
    """[trusts] share of the patients of the PCTs here whose PCT is a member."""
    fixed = economy.constants
    sent = np.array([fixed.residents[pct.rows] @ fixed.trust_share[pct.rows, :-1] for pct in economy.pcts])
    return np.asarray(service.members @ sent / np.maximum(sent.sum(axis=0), 1.0))


def _advise(economy: "HealthEconomy") -> None:
    """Advisers by the day: at work from the first day, dear, and gone when they are no longer paid."""
    for place, pct in enumerate(economy.pcts):
        days = pct.levers.outside_advisers
        if days:
            posts = days / known.ADVISER_DAYS * known.ADVISER_WORTH
            economy.help.posts[place] += posts * 0.6
            economy.help.contracts[place] += posts * 0.4
            economy.ledger.pay(pct.id, FRAMEWORK, days * known.ADVISER_DAY, "advisers")
            economy.ledger.pay(FRAMEWORK, SUPPLIERS, days * known.ADVISER_DAY, "staff")


def invoices_checked(economy: "HealthEconomy", place: int) -> float:
    """Percent of invoices that shared staff and advisers check for a PCT, besides its own managers."""
    help = economy.help
    return float(help.contracts[place] + help.at_source[place]) / money.CHALLENGE_POSTS
