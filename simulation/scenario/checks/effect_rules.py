"""An effect that changes a term of an incentive rule names a rule, a term of it and a value that it takes."""

from pydantic import ValidationError

from simulation.incentives import registry as incentives
from simulation.scenario.checks.spec import Case, blocks_of_effects
from simulation.scenario.loader import Path
from simulation.scenario.problems import keys_of, nearest

ID = "effect-rule"


def look(case: Case) -> None:
    """Report rules and terms that cannot be set so."""
    for name, challenge in case.scenario.challenges.items():
        for path, block in blocks_of_effects(name, challenge):
            if next(iter(block), "") == "set_rule":
                _look_at_term(case, path, block)


def _look_at_term(case: Case, path: Path, block: dict[str, object]) -> None:
    known = {module.RULE.name: module.TERMS for module in incentives.MODULES}
    rule, term = str(block["set_rule"]), str(block.get("term"))
    if rule not in known:
        case.report((*path, "set_rule"), ID, f"there is no rule called `{rule}`", nearest(rule, known))
    elif term not in keys_of(known[rule]):
        case.report((*path, "term"), ID, f"`{rule}` has no term `{term}`", nearest(term, keys_of(known[rule])))
    else:
        try:
            known[rule].model_validate({term: block.get("to")})
        except ValidationError as error:
            said = error.errors()[0]["msg"]
            case.report((*path, "to"), ID, f"`{term}` of `{rule}` cannot be `{block.get('to')}`", f"{said}.")
