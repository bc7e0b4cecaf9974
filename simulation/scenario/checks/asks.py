"""A challenge tells and asks seats that there are, each once, and its default is one of the options."""

from simulation.scenario.checks.spec import Case
from simulation.scenario.loader import Path
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Challenge

ID = "challenge-seat"
EVERYONE = "everyone"


def look(case: Case) -> None:
    """Report seats that are not there, and defaults that are no option."""
    for name, challenge in case.scenario.challenges.items():
        _look_at_tells(case, ("challenges", name, "tells"), challenge)
        _look_at_asks(case, ("challenges", name, "asks"), challenge)


def _look_at_tells(case: Case, path: Path, challenge: Challenge) -> None:
    for i, seat in enumerate(challenge.tells):
        if seat != EVERYONE and seat not in case.scenario.seats:
            help = nearest(seat, [EVERYONE, *case.scenario.seats])
            case.report((*path, i), ID, f"the challenge tells `{seat}`, which is no seat", help)


def _look_at_asks(case: Case, path: Path, challenge: Challenge) -> None:
    asked: set[str] = set()
    for i, asks in enumerate(challenge.asks):
        if asks.seat not in case.scenario.seats:
            help = nearest(asks.seat, case.scenario.seats)
            case.report((*path, i, "seat"), ID, f"the challenge asks `{asks.seat}`, which is no seat", help)
        elif asks.seat in asked:
            message = f"the challenge asks `{asks.seat}` twice"
            case.report((*path, i, "seat"), ID, message, "Put all that it can choose into one list of options.")
        if asks.default is not None and asks.default not in asks.options:
            help = nearest(asks.default, asks.options)
            case.report((*path, i, "default"), ID, f"the default `{asks.default}` is none of the options", help)
        asked.add(asks.seat)
