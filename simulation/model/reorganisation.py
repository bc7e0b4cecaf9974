"""A PCT is merged: half of its managers are gone or between posts, people who knew each other part, files are lost."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.model.parameters import networks as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.pct import Pct


def reorganise(economy: "HealthEconomy") -> None:
    """Merge the PCTs whose round has come."""
    for pct in economy.pcts:
        if pct.scheme.merged_in == economy.quarter + 1:
            merge(economy, pct)


def merge(economy: "HealthEconomy", pct: "Pct") -> None:
    """Halve a PCT's managers for some time; its contacts fade on both sides; its figures must be put together anew."""
    place = economy.pct_place(pct.id)
    economy.disrupt_management(pct.id, known.MERGER_LEAVES, known.MERGER_WEEKS)
    economy.offices.information[place] *= known.MERGER_FIGURES
    _part(economy, pct)
    economy.tell(f"{pct.name} is merged with its neighbours: half of its managers change posts.", pct.id, "people")


def _part(economy: "HealthEconomy", pct: "Pct") -> None:
    """Who is trusted for himself is gone, and so is who was not: both sides begin again nearer to the middle."""
    relations = economy.relations
    own = relations.places[pct.id]
    others = np.array([place for place in relations.places.values() if place != own])
    relations.level[others, own] += known.CONTACTS_LOST * (known.STRANGER - relations.level[others, own])
    relations.level[own, others] += known.CONTACTS_LOST * (known.STRANGER - relations.level[own, others])
