"""What each decision does: paired runs of the economy with one lever at either end, everything else left alone.

`python -m simulation.lab.effects SCENARIO` prints the table of the largest effects as Markdown.
"""

import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from simulation.contracts import units
from simulation.contracts.decision import Value
from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice, DecisionSpec
from simulation.measures import registry as measures
from simulation.model.economy import HealthEconomy
from simulation.rounds.roster import Post, roster
from simulation.rounds.telling import COMMON, WHOLE
from simulation.scenario.schema import Scenario
from simulation.scenario.source import load

EPILOGUE = 4
BEYOND_NOISE = 3.0
"""Standard errors of the mean paired difference above which an effect is called real."""
GIVEN: Mapping[str, Mapping[str, Value]] = {"savings_use": {"generic_switching": 100}}
"""What else must be so for a decision to have anything to act on: the use of savings needs savings."""
Values = Mapping[str, float]


@dataclass(frozen=True)
class Effect:
    """What one decision, moved from one end to the other, does to one headline."""

    decision: str
    owner: str
    low: Value
    high: Value
    key: str
    """`measure@organisation`."""
    whose: str
    """The seats whose headline it is."""
    own: bool
    """Whether it is a headline of the decision's owner."""
    others: bool
    """Whether it is one of somebody else, or of everybody."""
    difference: float
    """Mean over seeds, high end less low end, of the measure's mean over the quarters."""
    error: float
    """Standard error of that mean."""

    @property
    def better(self) -> bool | None:
        """Whether those whose headline it is would call it better; None where it depends."""
        direction = measures.by_id(self.key.split("@")[0]).direction
        return None if direction == "neither" else (self.difference > 0) is (direction == "up")

    @property
    def real(self) -> bool:
        """Whether it is beyond noise."""
        return self.difference != 0 and abs(self.difference) > BEYOND_NOISE * self.error


def ends(spec: DecisionSpec, economy: HealthEconomy, organisation: str) -> list[tuple[Value, Value]]:
    """Pairs of values to compare: the two bounds of a level, the first option of a choice against each other one."""
    if isinstance(spec, Choice):
        codes = [option.code for option in spec.options]
        return [(codes[0], code) for code in codes[1:]]
    return [decisions.limits(spec.name, economy.organisation(organisation))]


def headlines(scenario: Scenario) -> dict[str, tuple[str, ...]]:
    """Every headline of the scenario's seats and of the common scorecard, with the seats that are judged on it."""
    whose: dict[str, list[str]] = {f"{measure}@{WHOLE}": ["everybody"] for measure in COMMON}
    for seat, block in scenario.seats.items():
        for key in block.judged_on:
            whose.setdefault(key if "@" in key else f"{key}@{block.organisation}", []).append(seat)
    return {key: tuple(seats) for key, seats in whose.items()}


def run(scenario: Scenario, seed: int, post: Post, name: str, value: Value) -> NDArray[np.float64]:
    """Each headline's mean over the game and its epilogue, with one lever held at `value`; order of `headlines`."""
    economy = HealthEconomy(scenario, seed)
    for lever, setting in (*GIVEN.get(name, {}).items(), (name, value)):
        decisions.apply(economy, economy.organisation(post.organisation), lever, setting)
    keys, rows = list(headlines(scenario)), []
    for _ in range(scenario.period.rounds + EPILOGUE):
        economy.play_quarter()
        values = measures.read(economy)
        rows.append([values.get(key, np.nan) for key in keys])
    economy.close()
    return np.asarray(np.nan_to_num(np.array(rows)).mean(axis=0))


def effects_of(scenario: Scenario, seeds: Sequence[int], post: Post, name: str) -> tuple[Effect, ...]:
    """What the decision `name` of `post` does to every headline, for its most telling pair of ends."""
    probe = HealthEconomy(scenario, seeds[0])
    pairs = ends(decisions.by_name(name).DECISION, probe, post.organisation)
    probe.close()
    found = [_pair(scenario, seeds, post, name, low, high) for low, high in pairs]
    return max(found, key=lambda effects: sum(effect.real for effect in effects))


def _pair(
    scenario: Scenario, seeds: Sequence[int], post: Post, name: str, low: Value, high: Value
) -> tuple[Effect, ...]:
    """The effects of moving one lever from `low` to `high`."""
    below = np.array([run(scenario, seed, post, name, low) for seed in seeds])
    above = np.array([run(scenario, seed, post, name, high) for seed in seeds])
    difference = above - below
    mean, error = difference.mean(axis=0), difference.std(axis=0, ddof=1) / np.sqrt(len(seeds))
    return tuple(
        Effect(name, post.seat, low, high, key, ", ".join(seats), post.seat in seats, {post.seat} != {*seats}, *numbers)
        for (key, seats), *numbers in zip(headlines(scenario).items(), mean.tolist(), error.tolist(), strict=True)
    )


def tasks(scenario: Scenario) -> list[tuple[Post, str]]:
    """Each decision once, with the first seat that owns it."""
    seats = roster(scenario, frozenset(scenario.seats))
    owners = {spec.name: post for post in reversed(seats) if post.named for spec in decisions.owned_by(post.role)}
    return [(post, name) for name, post in owners.items()]


def all_effects(
    scenario: Scenario, seeds: Sequence[int], only: Sequence[str] = (), workers: int = 2
) -> dict[str, tuple[Effect, ...]]:
    """The effects of every decision, or of some, by its name."""
    jobs = [(post, name) for post, name in tasks(scenario) if not only or name in only]
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(partial(_job, scenario, tuple(seeds)), jobs)
        return {name: effects for (_, name), effects in zip(jobs, found, strict=True)}


def _job(scenario: Scenario, seeds: tuple[int, ...], job: tuple[Post, str]) -> tuple[Effect, ...]:
    """One decision, in a worker."""
    return effects_of(scenario, seeds, *job)


def table(found: Mapping[str, Sequence[Effect]]) -> str:
    """What each decision does, surest effects first, as Markdown."""
    head = "| decision | from → to | on its owner's headlines | on somebody else's | who gains | who loses |"
    lines = [head, "|---|---|---|---|---|---|"]
    for name, effects in found.items():
        sides = (surest([e for e in effects if side(e)]) for side in (attrgetter("own"), attrgetter("others")))
        turns = (surest([e for e in effects if e.better is better]) for better in (True, False))
        cells = " | ".join(_cell(effect) for effect in (*sides, *turns))
        lines.append(f"| {name} | {effects[0].low} → {effects[0].high} | {cells} |")
    return "\n".join(lines) + "\n"


PAGE = """# What each decision does

Made by `python -m simulation.lab.effects {scenario} {seeds} > docs/decisions.md`: the economy of `{scenario}` runs the
rounds of the game and {epilogue} quarters more, with {seeds} seeds, once with the lever at one end and once at the
other, the same chance in both and everybody else's levers left alone. A figure is the mean difference in a quarter's
headline, ± 1.96 standard errors over seeds; only differences beyond {errors:.0f} standard errors are shown, the surest
first.

Read it with care. With few seeds, 1.96 standard errors are less than a 95% interval, and {errors:.0f} are weak proof:
with five seeds, about one unmoved but noisy headline in 25 passes by chance, and every decision is held against all
headlines. An effect many times its margin is there; one about as large as two margins may be chance. A choice is shown
for the pair of options that moves most headlines, which favours it. A headline on which the owner and somebody else are
both judged counts for both. `savings_use` runs with every prescription reviewed, since it needs savings to use.

{rows}"""


def page(scenario: str, seeds: int, rows: str) -> str:
    """The table with a heading and how it was made."""
    return PAGE.format(scenario=scenario, seeds=seeds, epilogue=EPILOGUE, errors=BEYOND_NOISE, rows=rows)


def surest(effects: Sequence[Effect]) -> Effect | None:
    """The real effect that stands out most from chance, or None."""
    return max((e for e in effects if e.real), key=lambda e: abs(e.difference) / max(e.error, 1e-12), default=None)


def _cell(effect: Effect | None) -> str:
    """One effect in a table."""
    if effect is None:
        return "none beyond chance"
    measure = measures.by_id(effect.key.split("@")[0])
    sign = "+" if effect.difference > 0 else ""
    figures = (units.figure(value, measure.unit) for value in (effect.difference, 1.96 * effect.error))
    return f"`{effect.key}` {sign}{' ± '.join(figures)}"


if __name__ == "__main__":
    SCENARIO, SEEDS, *ONLY = (*sys.argv[1:], "8")[: max(2, len(sys.argv) - 1)]
    print(page(SCENARIO, int(SEEDS), table(all_effects(load(SCENARIO), range(1, int(SEEDS) + 1), ONLY))), end="")
