"""Initiatives that a scenario runs, or forbids, whatever anybody decides: set up and stopped at a quarter's start."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.initiatives import registry
from simulation.initiatives.spec import Initiative
from simulation.model.members import rows_meant
from simulation.scenario.experiments import InitiativeOrder

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def give(economy: "HealthEconomy") -> None:
    """Set up what begins in this round and stop what ended with the last."""
    for name, order in economy.scenario.initiatives.items():
        if order.run == "off":
            continue
        if int(order.from_[1:]) == economy.quarter + 1:
            _set_up(economy, registry.by_name(name).INITIATIVE, order)
        elif order.to is not None and int(order.to[1:]) == economy.quarter:
            for cluster in economy.clusters:
                economy.stop_scheme(cluster.id, name)


def forbidden(economy: "HealthEconomy", initiative: str) -> bool:
    """Whether nobody can start it."""
    order = economy.scenario.initiatives.get(initiative)
    return order is not None and order.run == "off"


def all_forbidden(economy: "HealthEconomy") -> frozenset[str]:
    """Initiatives that nobody can start."""
    return frozenset(name for name, order in economy.scenario.initiatives.items() if order.run == "off")


def ordered(economy: "HealthEconomy", organisation: str, initiative: str) -> bool:
    """Whether it runs there by the scenario's order, so that nobody else need start it."""
    return any(s.ordered and (s.organisation, s.initiative) == (organisation, initiative) for s in economy.schemes)


def _set_up(economy: "HealthEconomy", entry: Initiative, order: InitiativeOrder) -> None:
    """Start it in every cluster meant, for the practices meant."""
    run_by = rows_meant(economy, order.organisations, f"{entry.name}.organisations")
    served = np.intersect1d(run_by, rows_meant(economy, order.practices, f"{entry.name}.practices"))
    for cluster in economy.clusters:
        rows = np.intersect1d(cluster.rows, served)
        if rows.size:
            scale = order.scale if isinstance(order.scale, int) else _full(economy, entry, rows)
            weeks = entry.lead_weeks if order.lead is None else order.lead
            scheme = economy.start_scheme(cluster.id, entry.name, scale, weeks)
            scheme.rows, scheme.ordered, scheme.fit_as_set = tuple(int(row) for row in rows), True, order.fit


def _full(economy: "HealthEconomy", entry: Initiative, rows: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> int:
    """Units that are enough for the patients of `rows`, within what the catalogue has."""
    patients = int(economy.list_size[rows].sum())
    return int(np.clip(round(patients / entry.serves), 1, entry.max_scale))
