"""Support as a scenario sets it: who takes part from which round to which, whatever officers would decide."""

from typing import TYPE_CHECKING

from simulation.model.support.spec import TASKS

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.support_service import SupportService
    from simulation.scenario.supporting import Taken


def follow(economy: "HealthEconomy") -> None:
    """Set the levers of the PCTs and trusts that a scenario names, for as long as it says."""
    for name, block in economy.scenario.support.blocks():
        if block.run != "as_decided":
            now = block.now(economy.quarter + 1)
            for one in _named(economy, name, block):
                setattr(one.levers, name, block.value() if now else block.nothing())


def _named(economy: "HealthEconomy", name: str, block: "Taken") -> list:  # type: ignore[type-arg]
    """The organisations that have the lever and are named: all of them, so many, or by id."""
    able = [one for one in (*economy.pcts, *economy.trusts) if hasattr(one.levers, name)]
    if isinstance(block.members, int):
        return able[: block.members]
    return able if block.members == ("all",) else [one for one in able if one.id in block.members]


def outside(economy: "HealthEconomy", service: "SupportService") -> int | None:
    """How many of the region's other PCTs take part, where a scenario says so."""
    block = dict(economy.scenario.support.blocks())[service.design.lever]
    if block.run != "on" or not isinstance(block.members, int):
        return None
    return max(block.members - len(economy.pcts), 0)


def tasks_for(economy: "HealthEconomy", service: "SupportService", value: str) -> tuple[str, ...]:
    """The tasks that a PCT buys whose lever stands at `value`."""
    bought = service.design.bundles.get(value, ())
    block = economy.scenario.support.business_service
    if service.design.lever == "business_service" and bought and block.run == "on" and block.services != ("all",):
        return tuple(task for task in TASKS if task in block.services)
    return bought
