"""A general practice: who consults, refers and prescribes, and why."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from simulation.model import choices, conduct, motives
from simulation.model.levers import PracticeLevers
from simulation.model.organisations.base import Organisation
from simulation.model.parameters import managing, money
from simulation.model.parameters import motives as wishes
from simulation.scenario import schema

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Practice(Organisation):
    """A practice; `row` is its place on the axis of rows."""

    kind: ClassVar[str] = "practice"
    levers: PracticeLevers

    def __init__(self, economy: "HealthEconomy", id: str, row: int, pct: str, cluster: str, scheme: schema.PracticeRow):
        super().__init__(economy, id, scheme.name, PracticeLevers())
        self.row = row
        self.pct = pct
        self.cluster = cluster
        self.scheme = scheme


def weigh(economy: "HealthEconomy") -> None:
    """Let every practice weigh what it does: seats' levers hold, the rest is chosen by motive; margins follow."""
    choices.take_from_seats(economy)
    motives.choose(economy)
    choices.write_back(economy)
    _keep_to_the_plan(economy)
    _back_clerks(economy)
    conduct.conduct(economy)


def _keep_to_the_plan(economy: "HealthEconomy") -> None:
    """Whoever has signed up gives at least the hours that the enhanced service asks for, while it is law."""
    if economy.rule(economy.pcts[0].id, "pbc_enhanced_service") is not None:
        signed = economy.choices.enhanced_service == 1
        hours = economy.choices.pbc_hours
        hours[...] = np.where(signed, np.maximum(hours, wishes.HOURS_NEEDED), hours)


def _back_clerks(economy: "HealthEconomy") -> None:
    """What a practice's clerk finds counts as far as its PCT takes it up with the hospital."""
    full = money.CLERK_HOURS * economy.list_size[: economy.chart.practices] / 1_000
    thorough = np.minimum(economy.choices.coding_checks / np.maximum(full, 0.5), 1.0)
    backing = (managing.UNBACKED + (1 - managing.UNBACKED) * economy.offices.strength)[economy.chart.pct_of]
    economy.minds.checked = money.CLERK_FINDS * np.sqrt(thorough) * backing
