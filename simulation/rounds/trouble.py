"""Scripted challenges: which strike this round, what they ask, and what the answers do."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from simulation.challenges import registry as effects
from simulation.contracts import units
from simulation.contracts.decision import Option
from simulation.contracts.view import Challenge as ChallengeView
from simulation.rounds.book import Book
from simulation.scenario.schema import Asks, Challenge, Scenario, When

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

History = Sequence[Mapping[str, float]]
"""True values by `measure@organisation`, a mapping for each round played."""


def strike_now(scenario: Scenario, book: Book, this_round: int, history: History) -> tuple[str, ...]:
    """Ids of the challenges that strike at the beginning of `this_round`, and mark them as struck."""
    struck = tuple(
        name
        for name, challenge in scenario.challenges.items()
        if name not in book.struck and _strikes(challenge.when, book, this_round, history)
    )
    book.struck.update(dict.fromkeys(struck, this_round))
    return struck


def _strikes(when: When, book: Book, this_round: int, history: History) -> bool:
    """Whether every condition of `when` holds."""
    if when.round is not None and when.round != this_round:
        return False
    if when.after is not None and book.struck.get(when.after, this_round) >= this_round:
        return False
    if when.chose is not None and book.chosen.get(when.after or "") != when.chose:
        return False
    return when.measure is None or _beyond(when, history)


def _beyond(when: When, history: History) -> bool:
    """Whether the measure has been beyond its bound for as many rounds as the trigger says."""
    recent = [values.get(when.measure or "") for values in history[-when.for_rounds :]]
    if len(recent) < when.for_rounds:
        return False
    return all(value is not None and _outside(value, when) for value in recent)


def _outside(value: float, when: When) -> bool:
    """Whether one value is above or below the bound."""
    return (when.above is not None and value > when.above) or (when.below is not None and value < when.below)


def happen(economy: "HealthEconomy", scenario: Scenario, book: Book, names: Sequence[str]) -> None:
    """Let the challenges `names` strike: what they do whatever is chosen, and what was chosen does."""
    for name in names:
        challenge = scenario.challenges[name]
        for effect in challenge.effects:
            effects.strike(economy, effect)
        for asks in challenge.asks:
            _answer(economy, book, name, asks)


def _answer(economy: "HealthEconomy", book: Book, name: str, asks: Asks) -> None:
    """Let the option that the asked seat chose take effect; without an answer, the default."""
    answer = book.answers.get((name, asks.seat))
    option = answer.option if answer else default_of(asks)
    book.chosen.setdefault(name, option)
    for effect in asks.options[option].effects:
        effects.strike(economy, effect)


def default_of(asks: Asks) -> str:
    """What happens when nobody answers."""
    return asks.default or next(iter(asks.options))


def told(scenario: Scenario, seat: str, names: Sequence[str], book: Book) -> tuple[ChallengeView, ...]:
    """The challenges `names` as `seat` hears of them."""
    return tuple(
        _tell(name, scenario.challenges[name], seat, book) for name in names if hears(scenario.challenges[name], seat)
    )


def hears(challenge: Challenge, seat: str) -> bool:
    """Whether `seat` is told of `challenge`."""
    return "everyone" in challenge.tells or seat in challenge.tells or any(asks.seat == seat for asks in challenge.asks)


def _tell(name: str, challenge: Challenge, seat: str, book: Book) -> ChallengeView:
    """One challenge in the words of its script."""
    asked = next((asks for asks in challenge.asks if asks.seat == seat), None)
    options = () if asked is None else tuple(Option(code, o.label, o.explanation) for code, o in asked.options.items())
    answer = book.answers.get((name, seat))
    decided = asked.options[answer.option].label if asked and answer else ""
    return ChallengeView(
        name,
        challenge.title,
        challenge.text.strip(),
        units.uncited(challenge.based_on),
        asked is not None,
        options,
        decided,
    )
