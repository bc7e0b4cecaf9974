"""A rule under `incentives` exists, has those terms, and was law in at least one quarter that is played."""

from pydantic import ValidationError

from simulation.incentives import registry as incentives
from simulation.scenario.checks.spec import Case
from simulation.scenario.periods import quarters
from simulation.scenario.problems import nearest, refused

ID = "rule"


def look(case: Case) -> None:
    """Report rules that cannot be in force."""
    known = {module.RULE.name: module for module in incentives.MODULES}
    played = quarters(case.scenario.period.start, case.rounds)
    for name, terms in case.scenario.incentives.items():
        if name not in known:
            case.report(("incentives", name), ID, f"there is no rule called `{name}`", nearest(name, known), key=True)
            continue
        rule = known[name].RULE
        if played[-1] < rule.law_from or (rule.law_to and played[0] > rule.law_to):
            span = f"from {rule.law_from}" + (f" to {rule.law_to}" if rule.law_to else "")
            message = f"`{name}` was law {span}; the game runs from {played[0]} to {played[-1]}"
            case.report(("incentives", name), "rule-not-law", message, "Delete it, or play another period.", key=True)
        try:
            known[name].TERMS.model_validate(terms)
        except ValidationError as error:
            refused(error, known[name].TERMS, case.tree, ("incentives", name))
