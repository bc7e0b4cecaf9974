"""What the commands give, as rows and JSON: measures, levers, parameters, and the rounds of a run."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from simulation.version import ENGINE

if TYPE_CHECKING:
    from simulation.lab.compare import Compared
    from simulation.lab.paired import Difference
    from simulation.lab.run import PlayedRound

MEASURE_COLUMNS = ("id", "unit", "direction", "levels", "label")
LEVER_COLUMNS = ("path", "values", "example")
PARAMETER_COLUMNS = ("name", "value", "unit", "source")
Row = dict[str, object]
PENCE_IN_THOUSAND_POUNDS = 100_000


def run_as_json(scenario: str, seed: int, played: "Sequence[PlayedRound]") -> Row:
    """A run as one JSON object, with every measure of every round."""
    rounds = [
        {"round": one.round, "quarter": one.quarter, "digest": one.digest, "measures": _with_units(one.measures)}
        for one in played
    ]
    return {"scenario": scenario, "seed": seed, "engine": ENGINE, "rounds": rounds}


def _with_units(measures: Mapping[str, float]) -> dict[str, Row]:
    """Each value with its unit."""
    from simulation.lab.run import unit_of

    return {key: {"value": value, "unit": unit_of(key)} for key, value in measures.items()}


def run_as_table(played: "Sequence[PlayedRound]") -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """A heading and a row for each measure of the whole economy, of a PCT and of a trust; a column for each quarter."""
    from simulation.lab.run import unit_of

    keys = dict.fromkeys(key for one in played for key in one.measures if _is_headline(key))
    heading = ("measure", "unit", *(one.quarter for one in played))
    return heading, [
        (key, _unit_label(unit_of(key)), *(_number(one.measures.get(key), unit_of(key)) for one in played))
        for key in keys
    ]


def _is_headline(key: str) -> bool:
    """Whether a table of a run has room for it: no practices, clusters or specialties."""
    return "." not in key.partition("@")[2] and "[" not in key


def _unit_label(unit: str) -> str:
    """A unit as a table gives it."""
    return "£ thousand" if unit == "pence" else unit


def _number(value: float | None, unit: str) -> str:
    """A value as a table gives it."""
    if value is None:
        return "-"
    if unit == "pence":
        return f"{value / PENCE_IN_THOUSAND_POUNDS:,.0f}"
    return f"{value:,.0f}" if abs(value) >= 1_000 else f"{value:,.1f}"


COMPARE_COLUMNS = ("measure", "unit", "A", "B", "B - A", "percent", "95% from", "to", "same sign")


def compare_as_json(found: "Sequence[Compared]", **about: object) -> Row:
    """A comparison as one JSON object, after what it is `about`."""
    return {**about, "measures": {one.key: {k: v for k, v in asdict(one).items() if k != "key"} for one in found}}


def compare_as_table(found: "Sequence[Compared]") -> list[tuple[str, ...]]:
    """A row for each measure, over all rounds."""
    return [(one.key, _unit_label(one.unit), *_cells(one.total, one.unit)) for one in found]


def _cells(total: "Difference", unit: str) -> tuple[str, ...]:
    """What differs, as a table gives it."""
    money = [_number(value, unit) for value in (total.a, total.b, total.difference)]
    percent = "-" if total.percent is None else f"{total.percent:+.2f}%"
    share = "-" if total.same_sign is None else f"{total.same_sign:.0%}"
    return (*money, percent, _number(total.low, unit), _number(total.high, unit), share)


def measures() -> list[Row]:
    """Every measure, with what it means."""
    from simulation.measures.registry import all_measures

    return [{**asdict(measure), "levels": " ".join(measure.levels)} for measure in all_measures()]


def parameters() -> list[Row]:
    """Every number of the model, with its source."""
    from simulation.model.parameters import all as every

    return [asdict(parameter) for parameter in every()]


def levers(scenario: str) -> list[Row]:
    """Each path of a scenario that a setting takes."""
    from simulation.scenario.levers import levers as every

    return [
        {"path": one.path, "kind": one.kind, "values": one.values, "example": one.example, "meaning": one.text}
        for one in every(scenario)
    ]


def schema() -> str:
    """The JSON Schema of scenario files."""
    from simulation.scenario import json_schema

    return json_schema.text().rstrip()
