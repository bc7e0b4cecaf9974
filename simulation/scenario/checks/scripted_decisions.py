"""A scripted decision is taken in a round that is played, by a seat that holds the lever, at a value that it takes."""

from simulation.contracts.roles import ROLES
from simulation.decisions import registry as decisions
from simulation.scenario.checks.levers import wrong_value
from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest

ID = "decision"


def look(case: Case) -> None:
    """Report decisions that cannot be taken."""
    for name, seats in case.scenario.decisions.items():
        path: Path = ("decisions", name)
        if int(name[1:]) > case.rounds:
            case.report(path, ID, f"round {name} is never played: the game has {case.rounds}", key=True)
        for seat, values in seats.items():
            _look_at_seat(case, (*path, seat), seat, values)


def _look_at_seat(case: Case, path: Path, seat: str, values: dict[str, int | str]) -> None:
    if seat not in case.scenario.seats:
        help = nearest(seat, case.scenario.seats)
        case.report(path, ID, f"there is no seat called `{seat}`", help, key=True)
        return
    role = case.scenario.seats[seat].role
    owned = {spec.name: spec for spec in decisions.owned_by(role)} if role in ROLES else {}
    for name, value in values.items():
        if name not in owned:
            message = f"`{name}` is no decision of the seat `{seat}`"
            case.report((*path, name), ID, message, nearest(name, owned), key=True)
        elif (wrong := wrong_value(owned[name], value))[0]:
            case.report((*path, name), ID, *wrong)
