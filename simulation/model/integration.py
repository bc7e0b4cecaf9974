"""Health and social care together: pooled money, or one body (a care trust) with nurses and carers of its own."""

from typing import TYPE_CHECKING

from simulation.model.parameters import dealings as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.council import Council


def join(economy: "HealthEconomy", council: "Council", place: int) -> None:
    """A quarter on the way to what council and PCT have agreed; making one body of two costs managers at first."""
    shared = economy.offices.shared
    wanted = known.SHARED[council.levers.integration]
    if council.levers.integration == "care_trust" and shared[place] < known.NEWLY_JOINED:
        left = min(float(economy.offices.disrupted[place]), known.JOINING_LEAVES)
        economy.disrupt_management(council.pct, left, 13)
    shared[place] += known.SHARED_PACE * (wanted - shared[place])
    _look_after(economy, council, place)


def _look_after(economy: "HealthEconomy", council: "Council", place: int) -> None:
    """One team finds care sooner and keeps people at home; two with money troubles shunt costs to each other."""
    world, shared = economy.world, float(economy.offices.shared[place])
    world.care_places[place] *= 1.0 + known.SHARED_FINDS * shared
    world.uncared[place] -= known.SHARED_CARES * shared
    position = economy.ledger.balance(council.pct) / economy.allocation(council.pct)
    world.uncared[place] += known.SHUNTED * min(max(-position, 0.0) / 0.05, 1.0) * (1.0 - shared)
