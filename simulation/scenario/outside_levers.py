"""The paths under `capacity` and `demand`: each service line and kind of demand, by a factor, from and to a round."""

from collections.abc import Iterator

from simulation.scenario.lever import Kind, Lever
from simulation.scenario.outside import HOSPITAL_LINES, KINDS, LINES, CapacityOrder, DemandOrder
from simulation.scenario.schema import Scenario


def of_outside(scenario: Scenario) -> Iterator[Lever]:
    """The levers of every service line and of every kind of demand."""
    places = {"trust": next(iter(scenario.economy.acute_trusts)), "pct": next(iter(scenario.economy.pcts))}
    for line, text in LINES.items():
        skipped: tuple[str, ...] = ("pct",) if line in HOSPITAL_LINES else ("trust", "managers")
        yield from _of_one(f"capacity.{line}", text, CapacityOrder, skipped, places)
    for kind, text in KINDS.items():
        skipped = () if kind == "referrals" else ("specialty",)
        yield from _of_one(f"demand.{kind}", text, DemandOrder, skipped, places)


def _of_one(
    path: str,
    label: str,
    block: type[CapacityOrder] | type[DemandOrder],
    skipped: tuple[str, ...],
    places: dict[str, str],
) -> Iterator[Lever]:
    """A lever for each key of a block, but for those that do not fit."""
    for name, field in block.model_fields.items():
        key = field.alias or name
        if key not in skipped:
            kind, values, example = _KEYS[key]
            example = {"factor": "0.9" if path.startswith("capacity") else "1.1"}.get(key, example).format(**places)
            yield Lever(f"{path}.{key}", kind, values, f"{path}.{key}={example}", f"{label}: {field.description}")


_KEYS: dict[str, tuple[Kind, str, str]] = {
    "factor": ("number", "from 0 to 10; 1 changes nothing", "0.9"),
    "from": ("text", "r1, r2, ...", "r2"),
    "to": ("text", "r1, r2, ...", "r8"),
    "managers": ("choice", "plan, held", "held"),
    "trust": ("list", "all, or ids of acute trusts", "{trust}"),
    "pct": ("list", "all, or ids of PCTs", "{pct}"),
    "growth": ("share", "from -50% to 50%", "2%"),
    "practices": ("list", "all, a share as 50%, or ids of practices, clusters or PCTs", "{pct}"),
    "specialty": ("text", "all, or a specialty", "orthopaedics"),
    "weeks": ("whole number", "from 1 to 13", "6"),
}
"""Key: kind, values in words, an example of a value."""
