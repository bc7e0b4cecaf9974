"""What a check of a scenario knows, and how it reports."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from simulation.scenario.loader import Path, Tree
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Challenge, Scenario

WHOLE = "economy"
"""The id of the whole local economy in a measure's address."""


@dataclass(frozen=True)
class Case:
    """A scenario that fits the schema, and the tree that says where each part of it stands."""

    scenario: Scenario
    tree: Tree

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The kind of every organisation, by its id."""
        return dict(_organisations(self.scenario))

    @property
    def rounds(self) -> int:
        """Quarters that are played."""
        return self.scenario.period.rounds

    def report(self, path: Path, id: str, message: str, help: str = "", *, key: bool = False) -> None:
        """Note a problem at `path`."""
        self.tree.report(path, id, message, help, key=key)

    def ids_of(self, *kinds: str) -> list[str]:
        """Ids of the organisations of these kinds."""
        return [id for id, kind in self.kinds.items() if kind in kinds]

    def suggest_organisation(self, id: str, *kinds: str) -> str:
        """The nearest organisation of these kinds, or of any."""
        return nearest(id, self.ids_of(*kinds) if kinds else self.kinds)


def _organisations(scenario: Scenario) -> Iterable[tuple[str, str]]:
    economy = scenario.economy
    for pct_id, pct in economy.pcts.items():
        yield pct_id, "pct"
        yield from ((f"{pct_id}.{cluster}", "cluster") for cluster in pct.clusters)
        yield from ((f"{pct_id}.{service}", "service") for service in pct.services)
        yield from ((f"{pct_id}.{row.cluster}.{row.id}", "practice") for row in pct.practices)
    yield from ((id, "trust") for id in economy.acute_trusts)
    yield from ((id, "council") for id in economy.councils)
    yield from ((id, "voluntary") for id in economy.alliance)
    yield from ((id, "sha") for id in economy.sha)


def blocks_of_effects(name: str, challenge: Challenge) -> Iterable[tuple[Path, dict[str, object]]]:
    """Every effect of a challenge, with its place."""
    base: Path = ("challenges", name)
    yield from (((*base, "effects", i), effect) for i, effect in enumerate(challenge.effects))
    for i, asks in enumerate(challenge.asks):
        for code, option in asks.options.items():
            place: Path = (*base, "asks", i, "options", code, "effects")
            yield from (((*place, j), effect) for j, effect in enumerate(option.effects))
