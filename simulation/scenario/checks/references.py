"""A debrief question comes after a challenge that there is, and a challenge serves aims that there are."""

from simulation.scenario.checks.spec import Case
from simulation.scenario.problems import nearest

ID = "reference"


def look(case: Case) -> None:
    """Report questions and aims that point at nothing."""
    scenario = case.scenario
    for i, question in enumerate(scenario.debrief):
        if question.after is not None and question.after not in scenario.challenges:
            help = nearest(question.after, scenario.challenges)
            case.report(("debrief", i, "after"), ID, f"there is no challenge called `{question.after}`", help)
    for name, challenge in scenario.challenges.items():
        for i, aim in enumerate(challenge.aims):
            if aim not in scenario.aims:
                case.report(
                    ("challenges", name, "aims", i), ID, f"there is no aim called `{aim}`", nearest(aim, scenario.aims)
                )
