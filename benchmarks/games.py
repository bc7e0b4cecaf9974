"""How long a round, a branch, three years and the planned-care pathway take."""

from collections.abc import Callable
from contextlib import ExitStack, closing
from time import process_time
from unittest.mock import patch

from simulation.lab.run import play_on, set_up
from simulation.model.activity import SPECIALTIES
from simulation.model.economy import HealthEconomy
from simulation.model.flows import operations, outpatients, referrals
from simulation.rounds.game import Game
from simulation.scenario import source
from simulation.scenario.schema import Scenario

PLANNED = ((referrals, "refer"), (outpatients, "see"), (operations, "call"))
"""The steps of a week that are the planned-care pathway."""
YEARS = 3


def local() -> Scenario:
    """A local economy of about a hundred practices."""
    return source.load("two_boroughs")


def shape(scenario: Scenario) -> tuple[int, int, int]:
    """Rows, specialties and hospitals of an economy."""
    with closing(HealthEconomy(scenario, 1)) as economy:
        return economy.rows, len(SPECIALTIES), len(economy.trusts) + 1


def a_round(scenario: Scenario) -> Callable[[], object]:
    """A round of all seats' stand-ins, after the first, which sets things up."""
    game = Game(scenario, 1, frozenset())
    game.open_round()
    game.close_round()

    def play() -> None:
        game.open_round()
        game.close_round()

    return play


def a_branch(scenario: Scenario) -> Callable[[], object]:
    """A copy of an economy in its second quarter."""
    economy = HealthEconomy(scenario, 1)
    economy.play_quarter()
    return lambda: economy.branch().close()


def three_years(scenario: Scenario, times: int) -> Callable[[], object]:
    """Twelve rounds of all seats' stand-ins with every measure, after start-up; can be played so many `times`."""
    games = [set_up(scenario, 1, YEARS * 4) for _ in range(times)]

    def play() -> None:
        with closing(games.pop()) as game:
            list(play_on(game, scenario.period.rounds, YEARS * 4))

    return play


def planned_care(scenario: Scenario, weeks: int) -> float:
    """Seconds that the planned-care pathway takes of `weeks` weeks."""
    spent = 0.0

    def timed(step: Callable[..., object]) -> Callable[..., object]:
        def run(*given: object) -> object:
            nonlocal spent
            begin = process_time()
            result = step(*given)
            spent += process_time() - begin
            return result

        return run

    with closing(HealthEconomy(scenario, 1)) as economy, ExitStack() as patches:
        for module, name in PLANNED:
            patches.enter_context(patch.object(module, name, timed(getattr(module, name))))
        for _ in range(weeks // 13):
            economy.play_quarter()
    return spent
