"""Commissioning support that PCTs share: people and data that take about two years to be worth what they cost."""

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from simulation.model.organisations.base import Organisation
from simulation.model.parameters import supporting as known
from simulation.model.support.spec import Design

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


class SupportService(Organisation):
    """One shared service; P PCTs of this economy, besides those of the region that take part."""

    kind: ClassVar[str] = "support"

    def __init__(self, economy: "HealthEconomy", design: Design, pcts: int) -> None:
        super().__init__(economy, design.id, design.name)
        self.design = design
        self.picked: Reals = np.zeros((pcts, len(design.tasks)))
        """[P, tasks] 1 where a PCT buys a task."""
        self.stance: Reals = np.zeros(0)
        """[planned] 0 to 1: how much each of the region's other PCTs has to be won over."""
        self.others: int | None = None
        """How many of them take part where a scenario says so; else they choose."""
        self.outside = 0
        self.quarters = 0
        """Quarters since it was founded; nought before."""
        self.level = 1.0
        """Charges over the list price."""
        self.staff = 0.0
        """Posts filled, besides the core of the fixed cost."""
        self.craft = 0.0
        """0 to 1: how well they know their work, the members and their hospitals."""
        self.data = 0.0
        """0 to 1: how clean, complete and quick the warehouse is."""
        self.paid: NDArray[np.int64] = np.zeros(pcts + 1, dtype=np.int64)
        """[P + 1] pence charged this year to each PCT, and to the region's others."""

    @property
    def members(self) -> NDArray[np.bool_]:
        """[P] whether each PCT of this economy takes part."""
        return np.asarray(self.picked.any(axis=1))

    def posts(self, task: str) -> Reals:
        """[P] experienced posts that work for each PCT on a task, by what it pays of all that is paid for it."""
        if task not in self.design.tasks:
            return np.zeros(len(self.picked))
        bought = float(self.picked.sum()) + self.outside * len(self.design.tasks)
        return self.picked[:, self.design.tasks.index(task)] * self.staff * self.craft / max(bought, 1.0)

    def team(self, task: str) -> float:
        """Experienced posts that work on a task for all members, the region's included."""
        if task not in self.design.tasks:
            return 0.0
        on_task = float(self.picked[:, self.design.tasks.index(task)].sum()) + self.outside
        bought = float(self.picked.sum()) + self.outside * len(self.design.tasks)
        return self.staff * self.craft * on_task / max(bought, 1.0)

    def reach(self) -> Reals:
        """[P] 0 to 1: of all that information can be, what each PCT has from the warehouse."""
        if "information" not in self.design.tasks:
            return np.zeros(len(self.picked))
        return self.picked[:, self.design.tasks.index("information")] * self.data * known.REACH

    def choose_outside(self) -> None:
        """Let the region's other PCTs join or leave: they look at what is delivered, and at the charge."""
        most = max(self.design.planned - int(self.members.sum()), 0)
        if self.others is not None:
            self.outside = self.others
            return
        appeal = known.EAGER + known.REPUTE * (self._delivered() - self._hoped()) - known.DEAR * (self.level - 1.0)
        self.outside = int((self.stance[:most] < appeal).sum())

    def _delivered(self) -> float:
        """0 to 1: experienced staff for each member, over what the charge was meant to buy."""
        a_member = self.staff / max(int(self.members.sum()) + self.outside, 1)
        return self.craft * min(a_member * self.design.planned / max(self.design.full_staff, 1.0), 1.0)

    def _hoped(self) -> float:
        """The same as anybody would expect of a service of this age."""
        age = self.quarters
        return known.HOPED * (1.0 - (1.0 - known.CRAFT_PACE) ** age) * (1.0 - (1.0 - known.HIRING) ** age)

    def list_income(self) -> float:
        """Pence a year from everybody's charges at the list price."""
        tasks = float(self.picked.sum()) + self.outside * len(self.design.tasks)
        return tasks * self.design.price

    def work(self) -> None:
        """Hire and lose people, learn, and clean data for a quarter, as far as the charges pay for it."""
        spare = self.list_income() * self.level * (1.0 - known.MARGIN) - self.design.fixed
        able = max(spare / self.design.salary, 0.0)
        new = known.HIRING * max(able - self.staff, 0.0)
        if new > 0:
            self.craft *= self.staff / (self.staff + new)
        self.staff = min(self.staff, able) + new
        self.craft += known.CRAFT_PACE * (1.0 - self.craft)
        tended = min(self._informatics() / known.WAREHOUSE_POSTS, 1.0)
        pace = known.DATA_PACE if tended * self.craft > self.data else known.DATA_DECAY
        self.data += pace * (tended * max(self.craft, self.data) - self.data)
        self.quarters += 1

    def rest(self) -> None:
        """Let people go and data go stale while nobody here takes part."""
        self.staff, self.data = 0.0, self.data * (1.0 - known.DATA_DECAY)

    def _informatics(self) -> float:
        """Posts that look after data."""
        tasks = self.design.tasks
        if "information" not in tasks:
            return 0.0
        bought = float(self.picked.sum()) + self.outside * len(tasks)
        on_data = float(self.picked[:, tasks.index("information")].sum()) + self.outside
        return self.staff * on_data / max(bought, 1.0)
