"""Which levers an organisation has, and which values they take."""

from collections.abc import Iterable
from functools import cache

from simulation.contracts.decision import Value
from simulation.contracts.roles import ROLES
from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice, DecisionSpec
from simulation.scenario.problems import nearest


@cache
def levers_of(kind: str) -> dict[str, DecisionSpec]:
    """The decisions about an organisation of this kind, by name."""
    specs: Iterable[DecisionSpec] = (module.DECISION for module in decisions.MODULES)
    return {spec.name: spec for spec in specs if any(ROLES[owner].organisation_kind == kind for owner in spec.owners)}


def wrong_name(kind: str, name: str) -> tuple[str, str]:
    """What is wrong with a lever's name, and what to do; empty where nothing is."""
    known = levers_of(kind)
    return ("", "") if name in known else (f"a {kind} has no lever called `{name}`", nearest(name, known))


def wrong_value(spec: DecisionSpec, value: Value) -> tuple[str, str]:
    """What is wrong with a value for a decision; bounds that depend on the organisation are left to the game."""
    if isinstance(spec, Choice):
        codes = [option.code for option in spec.options]
        return ("", "") if value in codes else (f"`{spec.name}` cannot be `{value}`", nearest(str(value), codes))
    if not isinstance(value, int):
        return f"`{spec.name}` is a number; `{value}` is none", f"Choose {spec.low} to {spec.high}."
    depends = hasattr(decisions.by_name(spec.name), "limits")
    if depends or value in range(spec.low, spec.high + 1, spec.step):
        return "", ""
    return f"`{spec.name}` cannot be {value}", f"Choose {spec.low} to {spec.high}, in steps of {spec.step}."
