"""The scenarios that can be played, for a menu that knows no scenario files."""

from simulation.contracts.catalogue import ScenarioCard
from simulation.contracts.roles import ROLES
from simulation.contracts.view import RoleBrief, SeatCard
from simulation.scenario.schema import Scenario
from simulation.scenario.source import known, load


def scenario_card(scenario: Scenario, name: str) -> ScenarioCard:
    """What the menu shows of a scenario that is started by `name`."""
    seats = tuple(_seat_card(scenario, seat) for seat in scenario.seats)
    period = scenario.period
    return ScenarioCard(name, scenario.title, scenario.summary, period.rounds, period.start, seats)


def shipped() -> tuple[ScenarioCard, ...]:
    """The scenarios that come with the game and have seats to take; those with a story before those without."""
    loaded = sorted(((name, load(name)) for name in known()), key=lambda pair: not pair[1].challenges)
    return tuple(scenario_card(scenario, name) for name, scenario in loaded if scenario.seats)


def _seat_card(scenario: Scenario, name: str) -> SeatCard:
    """What the choice of seats shows of one seat."""
    seat = scenario.seats[name]
    return SeatCard(
        seat=name,
        role=seat.role,
        role_label=ROLES[seat.role].label,
        name=seat.name,
        organisation=seat.organisation,
        brief=RoleBrief(**seat.brief.model_dump()),
        stand_in=seat.stand_in,
    )
