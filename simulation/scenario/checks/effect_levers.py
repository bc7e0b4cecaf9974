"""An effect that sets or moves a lever names one that the organisation has, and a value that it can take."""

from simulation.decisions.spec import Choice
from simulation.scenario.checks.levers import levers_of, wrong_name, wrong_value
from simulation.scenario.checks.spec import Case, blocks_of_effects
from simulation.scenario.loader import Path

ID = "effect-lever"


def look(case: Case) -> None:
    """Report levers that cannot be set so."""
    for name, challenge in case.scenario.challenges.items():
        for path, block in blocks_of_effects(name, challenge):
            for key in ("set_lever", "shift_lever"):
                if key in block and case.kinds.get(str(block[key])):
                    _look_at_lever(case, path, block, key)


def _look_at_lever(case: Case, path: Path, block: dict[str, object], key: str) -> None:
    kind, name = case.kinds[str(block[key])], str(block.get("lever", ""))
    message, help = wrong_name(kind, name)
    if message:
        case.report((*path, "lever"), ID, message, help)
        return
    spec = levers_of(kind)[name]
    if key == "shift_lever" and isinstance(spec, Choice):
        case.report((*path, "lever"), ID, f"`{name}` is a choice and cannot be moved by a number", "Use `set_lever`.")
    elif key == "set_lever" and isinstance(value := block.get("to"), int | str):
        message, help = wrong_value(spec, value)
        if message:
            case.report((*path, "to"), ID, message, help)
