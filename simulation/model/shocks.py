"""What challenges can do to patients and hospitals from outside: more demand for some weeks, beds closed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.errors import UsageError
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.keeping import Kept, once_a_quarter
from simulation.model.organisations.acute_trust import AcuteTrust
from simulation.model.organisations.base import Organisation
from simulation.model.state import World

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

KINDS = ("referrals", "emergencies", "ae", "prescribing", "consultations", "delays")
"""What can be in more or less demand."""


@dataclass(frozen=True, eq=False)
class Surge:
    """More (or less) of one kind of demand, for some rows, until a week."""

    kind: str
    rows: NDArray[np.integer]
    factor: float
    until: int


class Shocks:
    """Verbs of the economy for challenges."""

    week: int
    rows: int
    world: World
    surges: tuple[Surge, ...] = ()
    kept: Kept | None

    def organisation(self, id: str) -> Organisation:
        """The organisation with this id."""
        raise NotImplementedError

    def demand(self, kind: str, rows: NDArray[np.integer], factor: float, weeks: int) -> None:
        """Multiply the demand of `rows` for `kind` by `factor` for `weeks`."""
        if kind not in KINDS:
            raise UsageError(f"Nothing is called {kind!r} that can be in demand.", expected=KINDS, found=kind)
        self.surges = (*self.surges, Surge(kind, rows.copy(), factor, self.week + weeks))
        self.kept = None if self.kept is None else {}

    def close_beds(self, trust: str, beds: int, weeks: int) -> None:
        """Close `beds` of a trust for `weeks`."""
        found = self.organisation(trust)
        if not isinstance(found, AcuteTrust):
            raise UsageError(f"{trust!r} has no beds to close.", advice="Name an acute trust.", found=trust)
        self.world.closed.append((found.place, beds, self.week + weeks))

    def surge(self, kind: str) -> NDArray[np.float64]:
        """[R] what the demand for `kind` is multiplied by in this week."""
        return np.asarray(by_week(cast("HealthEconomy", self), kind)[self.week % WEEKS_A_QUARTER])


@once_a_quarter
def by_week(economy: "HealthEconomy", kind: str) -> NDArray[np.float64]:
    """[13, R] what the demand for `kind` is multiplied by in each week of this quarter."""
    factor = np.ones((WEEKS_A_QUARTER, economy.rows))
    factor *= economy.outside.demand.get(kind, 1.0)
    first = economy.week - economy.week % WEEKS_A_QUARTER
    for surge in economy.surges:
        if surge.kind == kind:
            factor[: max(surge.until - first, 0), surge.rows] *= surge.factor
    return factor
