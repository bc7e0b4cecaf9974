"""The kinds of effect that a challenge can have, in order."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from simulation.challenges import (
    change_budgets,
    change_trust,
    close_beds,
    cut_service,
    demand,
    dishearten,
    disrupt_management,
    guaranteed_volume,
    high_cost_drug,
    lose_leader,
    pause_cases,
    pay,
    reprice,
    set_lever,
    set_rule,
    shift_lever,
    spend,
    top_slice,
    use_centre,
)
from simulation.challenges.spec import Effect, EffectFile
from simulation.errors import ScenarioError

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

EFFECTS: tuple[EffectFile, ...] = cast(
    tuple[EffectFile, ...],
    (
        change_budgets, change_trust, close_beds, cut_service, demand, disrupt_management, dishearten,
        guaranteed_volume, high_cost_drug, lose_leader, pause_cases, pay, reprice, set_lever, set_rule, shift_lever,
        spend, top_slice, use_centre,
    ),
)  # fmt: skip
_BY_KEY: dict[str, EffectFile] = {file.KEY: file for file in EFFECTS}


def kinds() -> tuple[str, ...]:
    """The keys that name kinds of effect."""
    return tuple(_BY_KEY)


def by_key(key: str) -> EffectFile:
    """The kind of effect that `key` names; raises `ScenarioError`."""
    if key not in _BY_KEY:
        raise ScenarioError(f"No effect is called `{key}`.", advice=f"Known: {', '.join(_BY_KEY)}.", effect=key)
    return _BY_KEY[key]


def kind_of(effect: Mapping[str, Any]) -> EffectFile:
    """The kind of an effect: its first key names it."""
    return by_key(next(iter(effect), ""))


def read(effect: Mapping[str, Any]) -> Effect:
    """The effect that a scenario's block states; raises pydantic's `ValidationError`."""
    return kind_of(effect).EFFECT.model_validate(dict(effect))


def strike(economy: "HealthEconomy", effect: Mapping[str, Any]) -> None:
    """Let an effect happen now."""
    kind_of(effect).strike(economy, read(effect))
