"""The paths under `initiatives`: each initiative on or off, from and to a round, at a scale, for some."""

from collections.abc import Iterator

from simulation.initiatives import registry
from simulation.initiatives.spec import Initiative
from simulation.scenario.experiments import InitiativeOrder
from simulation.scenario.lever import Kind, Lever
from simulation.scenario.schema import Scenario


def of_initiatives(scenario: Scenario) -> Iterator[Lever]:
    """The levers of every initiative, and the one that forbids all."""
    text = "Let nobody start any initiative; what is set after it runs all the same"
    yield Lever("initiatives", "block", "none", "initiatives=none", text)
    clusters = [f"{pct}.{cluster}" for pct, block in scenario.economy.pcts.items() for cluster in block.clusters]
    for entry in registry.all_initiatives():
        yield from _of_one(entry, clusters[0])


def _of_one(entry: Initiative, cluster: str) -> Iterator[Lever]:
    path = f"initiatives.{entry.name}"
    yield Lever(path, "choice", "on, off", f"{path}=on", f"{entry.label}: on everywhere from the first round, or never")
    for name, field in InitiativeOrder.model_fields.items():
        key = field.alias or name
        kind, values, example = _KEYS[key]
        values = values.format(most=entry.max_scale, weeks=entry.lead_weeks)
        text = f"{entry.label}: {field.description}"
        yield Lever(f"{path}.{key}", kind, values, f"{path}.{key}={example.format(cluster=cluster)}", text)


_KEYS: dict[str, tuple[Kind, str, str]] = {
    "run": ("choice", "on, off", "on"),
    "from": ("text", "r1, r2, ...", "r1"),
    "to": ("text", "r1, r2, ...", "r8"),
    "scale": ("whole number", "1 to {most} units in each cluster, or full", "1"),
    "organisations": ("list", "all, or ids of clusters or PCTs", "{cluster}"),
    "practices": ("list", "all, a share as 50%, or ids of practices, clusters or PCTs", "50%"),
    "lead": ("whole number", "from 0 (weeks); {weeks} unless set", "0"),
    "fit": ("share", "from 0 to 1", "100%"),
}
"""Key of an order: kind, values in words, an example of a value."""
