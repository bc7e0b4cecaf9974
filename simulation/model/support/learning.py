"""Competence: what a PCT can do, what it believes it can, and how it learns; action learning sets of three PCTs."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.money import SUPPLIERS
from simulation.model.parameters import supporting as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


def learn(economy: "HealthEconomy") -> None:
    """Let every PCT see itself more or less clearly, and learn as far as it knows what it lacks."""
    help = economy.help
    before = help.true.copy()
    for place in range(len(economy.pcts)):
        _assess(economy, place)
        clarity = float(np.exp(-known.BLINDNESS * abs(help.believed[place] - before[place])))
        gain = _by_itself(economy, place) + _from_contact(economy, place) + _from_set(economy, place, before)
        help.true[place] = min(before[place] + clarity * gain, known.BEST_KNOWN)


def posts_taken(economy: "HealthEconomy", place: int) -> float:
    """Posts of a PCT that assessments, learning sets and leading others take this quarter."""
    levers = economy.pcts[place].levers
    leading = known.LEADING_POSTS * (levers.lead_commissioning == "lead")
    meeting = known.SET_POSTS * (levers.learning_set != "none") + leading
    return known.ASSESSMENT_POSTS[levers.self_assessment] + meeting + known.STANDING_POSTS[economy.help.standing[place]]


def gap(economy: "HealthEconomy", place: int) -> float:
    """Levels by which a PCT overrates itself; below nought where it underrates itself."""
    return float(economy.help.believed[place] - economy.help.true[place])


def _assess(economy: "HealthEconomy", place: int) -> None:
    """Move what a PCT believes of itself: examined, towards the truth; unexamined, towards flattery."""
    pct, help = economy.pcts[place], economy.help
    levers = pct.levers
    kind = "panel" if help.standing[place] == "directed" else levers.self_assessment
    honest = known.HONESTY[kind] + known.SET_HONESTY * (levers.learning_set != "none")
    flattery = help.true[place] + known.OVERRATED
    help.believed[place] += known.OVERRATING * max(flattery - help.believed[place], 0.0)
    help.believed[place] += min(honest, 1.0) * (help.true[place] - help.believed[place])
    help.believed[place] = min(max(float(help.believed[place]), 1.0), 4.0)
    pence = known.ASSESSMENT_COST[levers.self_assessment] + known.SET_COST * (levers.learning_set != "none")
    economy.ledger.pay(pct.id, SUPPLIERS, pence, "learning")


def _by_itself(economy: "HealthEconomy", place: int) -> float:
    """What managers who are not swamped learn from their own work, once it has been examined."""
    examined = known.HONESTY[economy.pcts[place].levers.self_assessment]
    return known.SELF_TAUGHT * examined * 2.0 * float(economy.offices.strength[place])


def _from_contact(economy: "HealthEconomy", place: int) -> float:
    """What own people learn beside experienced shared staff, who do not know everything either."""
    leading = known.LEADING_TEACHES * (economy.pcts[place].levers.lead_commissioning == "lead")
    directed = known.DIRECTED_CONTACT * (economy.help.standing[place] == "directed")
    beside = min(float(economy.help.contact[place]) / known.CONTACT_POSTS + leading + directed, 1.0)
    return known.CONTACT_TEACHES * beside * max(known.SUPPORT_LEVEL - float(economy.help.true[place]), 0.0)


def _from_set(economy: "HealthEconomy", place: int, true: Reals) -> float:
    """What a mixed team learns in a set with two other PCTs, and the lessons that it brings home."""
    choice, help = economy.pcts[place].levers.learning_set, economy.help
    help.lessons[place] *= 1.0 - known.LESSONS_FADE
    if choice == "none":
        return 0.0
    fit = known.SET_FIT[choice]
    help.lessons[place] += known.LESSONS_PACE * (fit - help.lessons[place]) * (help.lessons[place] < fit)
    better = [max(level - float(true[place]), 0.0) for level in _partners(economy, place, choice, true)]
    return known.SET_REFLECTS + known.SET_TEACHES * fit * sum(better) / len(better)


def _partners(economy: "HealthEconomy", place: int, choice: str, true: Reals) -> tuple[float, float]:
    """Competence of the two PCTs chosen: neighbours, those most alike, or the two furthest ahead.

    PCTs of this economy come first as neighbours; where there are not two, PCTs of the region make up the set.
    """
    here = [float(level) for other, level in enumerate(true) if other != place]
    region = [float(level) for level in economy.help.region]
    if choice == "neighbours":
        first, second, *_ = (*here, *region)
    elif choice == "alike":
        second, first, *_ = sorted((*here, *region), key=lambda level: abs(level - float(true[place]) - 0.2))
    else:
        second, first = sorted((*here, *region))[-2:]
    return first, second
