"""All England as a set of local economies that share rules and experiments."""

import re
from collections.abc import Sequence

from simulation.errors import UsageError
from simulation.scenario.england import build, tables
from simulation.scenario.schema import Economy, Scenario
from simulation.scenario.set import split
from simulation.scenario.source import load

NAME = "england"
TITLE = "England"
BASE = "reference"
"""The scenario whose rules hold everywhere."""
OWN = frozenset(
    {"name", "title", "version", "summary", "modelled_on", "economy", "seats", "challenges", "decisions", "briefing"}
    | {"debrief", "aims", "period"}
)
"""Blocks of a scenario about one place, of which no setting can say the same for all."""


def rules(settings: Sequence[str] = ()) -> Scenario:
    """The scenario from which every local economy takes its rules and experiments, with `settings` applied."""
    base = load(BASE)
    for setting in settings:
        first = split(setting)[0][0]
        if first in OWN or any(re.search(rf"\b{id}\b", setting) for id in _places(base.economy)):
            raise UsageError(
                f"`{setting}` is about one place, and {TITLE} is many.",
                advice="Set rules and experiments for all, as incentives.freed_up_resources.share=50%.",
                setting=setting,
            )
    return load(BASE, settings)


def _places(economy: Economy) -> tuple[str, ...]:
    """Ids of the organisations of the scenario that gives the rules."""
    return (*economy.pcts, *economy.acute_trusts, *economy.councils, *economy.alliance, *economy.sha)


def region(number: int, common: Scenario, seed: int = 2006) -> Scenario:
    """One local economy of England, under the rules and experiments of `common`."""
    areas = dict(tables.regions())[number]
    made = build.economy(areas, f"{NAME}_{number}", f"Region {number}", common.incentives, seed)
    shared = {name: getattr(common, name) for name in Scenario.model_fields if name not in OWN}
    return made.model_copy(update=shared)
