"""What a character chooses when a challenge asks it, by what the options say."""

import re
from collections.abc import Mapping

from simulation.contracts.decision import Answer, Option
from simulation.contracts.view import Challenge
from simulation.standins.mind import Motive
from simulation.standins.sight import Sight
from simulation.standins.temper import Temper

WORDS: Mapping[Motive, str] = {
    "patients": "patient open treat extra more visit safe clean screen care protect isolat",
    "shared": "honour promise pay share joint together talk publish agree help ask consult explain tell",
    "own": "own refuse resist keep pass charge appeal withdraw oppose protest",
    "money": "freeze hold cut stop close save reduce defer absorb cap deficit",
    "prudence": "wait review small pilot half gradual part reserve step audit check",
    "game": "delay next recode code quiet april admit claim spend use before",
}
"""Beginnings of words by which an option is heard to serve a motive; assumption."""


def answer(sight: Sight, temper: Temper) -> tuple[Answer, ...]:
    """An answer to every challenge that asks this seat."""
    asked = [challenge for challenge in sight.view.challenges if challenge.asks and challenge.options]
    return tuple(_answer(sight, temper, challenge) for challenge in asked)


def _answer(sight: Sight, temper: Temper, challenge: Challenge) -> Answer:
    """The option that suits the character best; the first of equals, which is what happens if nobody answers."""
    option = max(challenge.options, key=lambda option: _suits(temper, option))
    reason = f"“{challenge.title}” has struck and I see {sight.headline()}: I choose “{option.label}”; {temper.manner}."
    return Answer(sight.me, challenge.id, option.code, reason)


def _suits(temper: Temper, option: Option) -> float:
    """How well an option suits a character."""
    text = re.sub(r"[^a-z]+", " ", f" {option.code} {option.label} {option.explanation}".lower())
    heard = {motive: sum(f" {word}" in text for word in words.split()) for motive, words in WORDS.items()}
    return sum(temper.weights.get(motive, 0.0) * count for motive, count in heard.items()) / max(1, sum(heard.values()))
