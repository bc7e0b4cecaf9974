"""The money of shared services: set-up, charges, pay, and what is left over or missing at the year's end."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import SUPPLIERS, TREASURY
from simulation.model.parameters import supporting as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.support_service import SupportService

Reals = NDArray[np.float64]
OTHER_PCTS = "other_pcts"
"""The account of the region's other PCTs, which the Department keeps even."""


def found(economy: "HealthEconomy", service: "SupportService") -> None:
    """Set a service up: its founders pay in equal parts, and the money is spent on premises and systems."""
    shares = _equal_shares(service)
    _collect(economy, service, np.rint(shares * service.design.set_up).astype(np.int64))
    economy.ledger.pay(service.id, SUPPLIERS, economy.ledger.balance(service.id), "staff")
    economy.tell(f"{_count(service)} PCTs join to set up: {service.name}.", service.id, "service")


def charge(economy: "HealthEconomy", service: "SupportService") -> None:
    """Charge every member for a quarter, and pay staff, premises and systems."""
    design = service.design
    tasks = np.append(service.picked.sum(axis=1), service.outside * len(design.tasks))
    owed = np.rint(tasks * design.price * service.level / 4).astype(np.int64)
    service.paid += owed
    _collect(economy, service, owed)
    cost = round((service.staff * design.salary + design.fixed) / 4)
    economy.ledger.pay(service.id, SUPPLIERS, cost, "staff")


def settle_year(economy: "HealthEconomy", service: "SupportService") -> None:
    """In April pay a dividend from what is over, call in what is missing, and set the year's charges."""
    design, ledger = service.design, economy.ledger
    balance = ledger.balance(service.id)
    cost = service.staff * design.salary + design.fixed
    spare = balance - round(known.RESERVE * cost)
    if spare > 0:
        _share_out(economy, service, spare)
    elif balance < 0:
        _collect(economy, service, np.rint(-balance * _by_payment(service)).astype(np.int64))
        economy.tell(f"{service.name} has overspent; its members pay.", service.id, "service")
    core = design.fixed + 0.5 * min(service.staff, design.full_staff) * design.salary
    income = max(service.list_income(), 1.0) * (1.0 - known.MARGIN)
    service.level = float(np.clip(core / income, 1.0, known.DEAREST))
    service.paid[:] = 0


def _share_out(economy: "HealthEconomy", service: "SupportService", pence: int) -> None:
    """Pay a dividend to the shareholders, by what each paid in the year."""
    if not service.paid.sum():
        return
    parts = np.floor(pence * _by_payment(service)).astype(np.int64)
    for pct, part in zip(economy.pcts, parts[:-1].tolist(), strict=True):
        economy.ledger.pay(service.id, pct.id, part, "dividend")
    economy.ledger.pay(service.id, OTHER_PCTS, int(parts[-1]), "dividend")
    economy.ledger.pay(OTHER_PCTS, TREASURY, int(parts[-1]), "dividend")
    economy.tell(f"{service.name} pays its members a dividend of £{pence // 100:,}.", service.id, "service")


def _collect(economy: "HealthEconomy", service: "SupportService", pence: NDArray[np.int64]) -> None:
    """Take [P + 1] pence from the members."""
    for pct, part in zip(economy.pcts, pence[:-1].tolist(), strict=True):
        if part:
            economy.ledger.pay(pct.id, service.id, part, "support_service")
    if pence[-1]:
        economy.ledger.pay(TREASURY, OTHER_PCTS, int(pence[-1]), "allocation")
        economy.ledger.pay(OTHER_PCTS, service.id, int(pence[-1]), "support_service")


def _by_payment(service: "SupportService") -> Reals:
    """[P + 1] shares of what was paid this year; equal ones where nothing was."""
    total = int(service.paid.sum())
    return service.paid / total if total else _equal_shares(service)


def _equal_shares(service: "SupportService") -> Reals:
    """[P + 1] shares by number of members."""
    heads = np.append(service.members.astype(np.float64), float(service.outside))
    return np.asarray(heads / max(heads.sum(), 1.0))


def _count(service: "SupportService") -> int:
    return int(service.members.sum()) + service.outside
