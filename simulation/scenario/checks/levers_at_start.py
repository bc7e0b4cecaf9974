"""What is in force in a PCT when a scenario begins is a decision about a PCT, at a value that it takes."""

from simulation.scenario.checks.levers import levers_of, wrong_name, wrong_value
from simulation.scenario.checks.spec import Case

ID = "lever-at-start"


def look(case: Case) -> None:
    """Report levers that a PCT has not, and values that they cannot have."""
    for id, pct in case.scenario.economy.pcts.items():
        for name, value in pct.at_start.items():
            path = ("economy", "pcts", id, "at_start", name)
            wrong = wrong_name("pct", name)
            if wrong[0]:
                case.report(path, ID, *wrong, key=True)
            elif (wrong := wrong_value(levers_of("pct")[name], value))[0]:
                case.report(path, ID, *wrong)
