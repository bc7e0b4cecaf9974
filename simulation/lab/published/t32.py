"""T32: how much better bigger PCTs commission, once need is allowed for, over ten areas."""

from collections.abc import Mapping

import numpy as np

from simulation.lab.published.spec import Found, Reals, Setup, Test
from simulation.scenario.schema import Pct
from simulation.scenario.source import load

SCORE = "commissioning_competence"


def setups(test: Test) -> Mapping[str, Setup]:
    """The areas as they are."""
    return {"a": Setup(test.scenario, test.a, test.rounds, tuple(f"{SCORE}@{pct}" for pct in _areas(test)))}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """The slope on the doublings of a PCT's patients, as a jackknife makes it out of the areas.

    One value for each seed, from all areas but one in turn: with as many runs as areas, the interval is that over areas
    and not only over luck, of which a score has little.
    """
    areas = _areas(test)
    score = np.stack([found["a"].over(f"{SCORE}@{pct}") for pct in areas])
    facts = np.array([[1.0, np.log2(_people(pct)), pct.need_index] for pct in areas.values()])
    return {test.parts[0].name: np.array([_pseudo(score[:, seed], facts, seed) for seed in range(score.shape[1])])}


def _pseudo(score: Reals, facts: Reals, seed: int) -> float:
    """The jackknife's value for the area that this seed leaves out."""
    n = len(score)
    rest = np.arange(n) != seed % n
    return n * _slope(score, facts) - (n - 1) * _slope(score[rest], facts[rest])


def _slope(score: Reals, facts: Reals) -> float:
    return float(np.linalg.lstsq(facts, score, rcond=None)[0][1])


def _people(pct: Pct) -> int:
    return sum(row.list_size for row in pct.practices)


def _areas(test: Test) -> dict[str, Pct]:
    return dict(load(test.scenario).economy.pcts)
