"""What a character chooses when a challenge asks it, by what the options say."""

from simulation.contracts.decision import Answer, Option
from simulation.contracts.view import Challenge
from simulation.standins.hearing import heard
from simulation.standins.sight import Sight
from simulation.standins.temper import Temper


def answer(sight: Sight, temper: Temper) -> tuple[Answer, ...]:
    """An answer to every challenge that asks this seat."""
    asked = [challenge for challenge in sight.view.challenges if challenge.asks and challenge.options]
    return tuple(_answer(sight, temper, challenge) for challenge in asked)


def _answer(sight: Sight, temper: Temper, challenge: Challenge) -> Answer:
    """The option that suits the character best; the first of equals, which is what happens if nobody answers."""
    option = max(challenge.options, key=lambda option: _suits(temper, option))
    reason = f"“{challenge.title}”: I choose “{option.label}”; {temper.manner}."
    return Answer(sight.me, challenge.id, option.code, reason)


def _suits(temper: Temper, option: Option) -> float:
    """How well an option suits a character."""
    return sum(temper.weights.get(motive, 0.0) * weight for motive, weight in heard(option).items())
