"""An effect of a challenge is of a kind that there is, has that kind's keys, and names what exists.

The first key of an effect names its kind: `{close_beds: st_bride, beds: 60, weeks: 5}`.
"""

from pydantic import ValidationError

from simulation.challenges import registry as effects
from simulation.challenges.spec import Effect, Of
from simulation.measures.registry import SPECIALTIES
from simulation.scenario.checks.spec import Case, blocks_of_effects
from simulation.scenario.loader import Path
from simulation.scenario.problems import either, nearest, refused

ID = "effect"


def look(case: Case) -> None:
    """Report effects that cannot happen."""
    for name, challenge in case.scenario.challenges.items():
        for path, block in blocks_of_effects(name, challenge):
            effect = _read(case, path, block)
            if effect is not None:
                _look_at_names(case, path, effect)


def _read(case: Case, path: Path, block: dict[str, object]) -> Effect | None:
    key = next(iter(block), "")
    if key not in effects.kinds():
        message = f"there is no effect called `{key}`" if key else "the effect is empty"
        help = nearest(key, effects.kinds()) or f"Known: {', '.join(effects.kinds())}."
        case.report((*path, key) if key else path, ID, message, help, key=bool(key))
        return None
    try:
        return effects.read(block)
    except ValidationError as error:
        refused(error, effects.by_key(key).EFFECT, case.tree, path)
        return None


def _look_at_names(case: Case, path: Path, effect: Effect) -> None:
    for key, field in type(effect).model_fields.items():
        value, rule = getattr(effect, key), next((mark for mark in field.metadata if isinstance(mark, Of)), None)
        if rule and value is not None and case.kinds.get(value) not in rule.kinds and value not in rule.also:
            message = f"`{value}` is {_what(case, value)}; `{key}` takes a {either(rule.kinds)}"
            case.report((*path, key), ID, message, nearest(value, [*case.ids_of(*rule.kinds), *rule.also]))
        elif key == "specialties":
            for i, specialty in enumerate(value):
                if specialty not in SPECIALTIES:
                    help = nearest(specialty, SPECIALTIES) or f"Known: {', '.join(SPECIALTIES)}."
                    case.report((*path, key, i), ID, f"there is no specialty called `{specialty}`", help)


def _what(case: Case, id: str) -> str:
    return f"a {case.kinds[id]}" if id in case.kinds else "no organisation here"
