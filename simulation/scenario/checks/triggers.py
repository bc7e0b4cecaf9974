"""A challenge can strike: its round is played, its measure is kept, what it waits for comes before it.

`when` names a round, or a measure that is `above` or `below` a bound for some rounds, or another challenge that it
comes `after` (and the option that was chosen in it), or several of these, all of which must hold.
"""

from simulation.scenario.checks.measures import wrong
from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Scenario, When

ID = "trigger"


def look(case: Case) -> None:
    """Report challenges that can never strike."""
    for name, challenge in case.scenario.challenges.items():
        path: Path = ("challenges", name, "when")
        _look_at_round(case, path, challenge.when)
        _look_at_measure(case, path, challenge.when)
        _look_at_order(case, path, name, challenge.when)


def _look_at_round(case: Case, path: Path, when: When) -> None:
    if when.round is None and when.measure is None and when.after is None:
        case.report(path, ID, "the challenge can never strike: `when` names no round, measure or challenge", "Add one.")
    if when.round is not None and when.round > case.rounds:
        message = f"round {when.round} is never played: the game has {case.rounds}"
        case.report((*path, "round"), ID, message, f"Choose 1 to {case.rounds}, or raise `period.rounds`.")


def _look_at_measure(case: Case, path: Path, when: When) -> None:
    if when.measure is None:
        if when.above is not None or when.below is not None:
            bound = "above" if when.above is not None else "below"
            case.report((*path, bound), ID, f"`{bound}` has no measure to compare", "Add `measure: name@organisation`.")
        return
    message, help = wrong(case, when.measure)
    if message:
        case.report((*path, "measure"), ID, message, help)
    if when.above is None and when.below is None:
        case.report(
            (*path, "measure"), ID, "the trigger never fires: it has neither `above` nor `below`", "Add one of them."
        )
    elif when.above is not None and when.below is not None and when.below <= when.above:
        help = "Give one of them, or a band with `below` higher than `above`."
        case.report((*path, "below"), ID, "the trigger never fires: nothing is above the one and below the other", help)
    if when.for_rounds >= (when.round or case.rounds):
        message = (
            f"the trigger never fires: {when.for_rounds} rounds are not over before round {when.round or case.rounds}"
        )
        case.report((*path, "for_rounds" if when.for_rounds > 1 else "measure"), ID, message, "Ask for fewer rounds.")


def _look_at_order(case: Case, path: Path, name: str, when: When) -> None:
    challenges = case.scenario.challenges
    if when.after is None:
        if when.chose is not None:
            case.report((*path, "chose"), ID, "`chose` names no challenge to choose in", "Add `after: challenge`.")
        return
    if when.after not in challenges:
        case.report(
            (*path, "after"), ID, f"there is no challenge called `{when.after}`", nearest(when.after, challenges)
        )
        return
    if name in _before(case.scenario, name):
        case.report(
            (*path, "after"), ID, "the trigger never fires: the challenges wait for each other", "Break the circle."
        )
        return
    first = challenges[when.after].when.round
    if first is not None and when.round is not None and when.round <= first:
        message = f"the trigger never fires: `{when.after}` strikes in round {first}"
        case.report((*path, "round"), ID, message, f"Choose a round after {first}.")
    _look_at_choice(case, path, when)


def _look_at_choice(case: Case, path: Path, when: When) -> None:
    asks = case.scenario.challenges[when.after or ""].asks
    if when.chose is None:
        return
    options = list(asks[0].options) if asks else []
    if when.chose not in options:
        message = f"the trigger never fires: the first seat that `{when.after}` asks cannot choose `{when.chose}`"
        case.report((*path, "chose"), ID, message, nearest(when.chose, options) or "It asks nobody.")


def _before(scenario: Scenario, name: str) -> set[str]:
    """The challenges that must have struck before `name`."""
    found: set[str] = set()
    after = scenario.challenges[name].when.after
    while after in scenario.challenges and after not in found:
        found.add(after)
        after = scenario.challenges[after].when.after
    return found
