"""What a kind of commissioning support is: tasks, members it was planned for, prices and staff."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

TASKS: tuple[str, ...] = (
    "needs_analysis",
    "strategy",
    "pathway_redesign",
    "procurement",
    "collaborative_commissioning",
    "contracts",
    "information",
)
"""Tasks along the commissioning cycle that a shared service can do for its members."""


@dataclass(frozen=True)
class Design:
    """One kind of support. Money in pence."""

    id: str
    """Id of the organisation and of its account."""
    name: str
    lever: str
    """The field of a PCT's levers by which it takes part."""
    bundles: Mapping[str, tuple[str, ...]]
    """Tasks bought, by the lever's value; a value that is not named buys nothing."""
    planned: int
    """PCTs for which its prices were set."""
    set_up: int
    """Once, shared by its founders."""
    fixed: int
    """A year, however many members it has."""
    price: int
    """A year, for one member and one task."""
    salary: int
    """A year, of one post besides those in the fixed cost."""
    source: str

    @cached_property
    def tasks(self) -> tuple[str, ...]:
        """Everything that it can be asked to do."""
        return tuple(dict.fromkeys(task for bundle in self.bundles.values() for task in bundle))

    @property
    def full_staff(self) -> float:
        """Posts that it was planned to have: what its planned members' charges pay for."""
        return (self.planned * len(self.tasks) * self.price - self.fixed) / self.salary
