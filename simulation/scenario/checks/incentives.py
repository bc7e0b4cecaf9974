"""A rule under `incentives` exists, has those terms, and was law in at least one quarter that is played."""

from pydantic import ValidationError

from simulation.incentives import registry as incentives
from simulation.scenario.checks.spec import Case
from simulation.scenario.periods import quarters
from simulation.scenario.problems import nearest, refused

ID = "rule"
KINDS = ("practice", "cluster", "pct")


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
            made = known[name].TERMS.model_validate(terms)
            _look_for_practices(case, name, getattr(made, "practices", ()))
        except ValidationError as error:
            refused(error, known[name].TERMS, case.tree, ("incentives", name))


def _look_for_practices(case: Case, rule: str, who: object) -> None:
    """Report ids of practices, clusters and PCTs that there are not."""
    for one in who if isinstance(who, tuple) else ():
        if one not in case.ids_of(*KINDS):
            message = f"there is no practice, cluster or PCT called `{one}`"
            case.report(("incentives", rule, "practices"), ID, message, case.suggest_organisation(str(one), *KINDS))
