"""No effect is written as a number: each goes with the motive or limit behind it, on the same seeds."""

from collections.abc import Sequence
from pathlib import Path

import platformdirs
import pytest

from simulation.lab import validate
from simulation.lab.published.spec import Part, all_tests
from simulation.lab.published.vanishing import Vanishing, vanishings

TESTS = {test.id: test for test in all_tests()}
SHOWN = {
    "T3": ("electives",),
    "T8": ("year 1", "year 4", "year 7"),
    "T11": ("very satisfied",),
    "T12": ("length of stay", "day-case share"),
    "T19": ("same-day admissions by A&E", "emergency admissions"),
    "T20": ("wrong", "trusts under-coded"),
    "T33": ("shed",),
}
"""Test: figures that are there with the motive or limit, and not without. Activity under a tariff (T12) is not among
them: a fifth of it was left without the motive."""
TOGETHER = (("T3", "T11"), ("T8",), ("T12",), ("T19",), ("T20",), ("T33",))
"""Tests that look at the same runs."""
RUNS = 4


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path)


def wanted_above(part: Part) -> bool:
    """Whether the published effect lies above what the figure would be without it."""
    nothing = part.nothing or 0.0
    if part.aim is not None:
        return part.aim > nothing
    return part.low is not None and part.low >= nothing


def shown(ids: Sequence[str]) -> dict[tuple[str, str], Vanishing]:
    """Each figure of some tests with what is behind it and without, on the same few seeds."""
    tests = [TESTS[id].model_copy(update={"runs": RUNS}) for id in ids]
    whole, without = (validate.validate(each, workers=1) for each in (tests, validate.without_motive(tests)))
    return {(one.id, one.before.name): one for one in vanishings(whole, without)}


def test_enough_effects_are_shown_to_go() -> None:
    assert len(SHOWN) >= 6
    assert sorted(id for ids in TOGETHER for id in ids) == sorted(SHOWN)
    for id, names in SHOWN.items():
        parts = {part.name: part for part in TESTS[id].parts}
        assert TESTS[id].vanishes
        assert all(parts[name].nothing is not None for name in names)


@pytest.mark.slow
@pytest.mark.parametrize("ids", TOGETHER, ids="-".join)
def test_an_effect_goes_with_what_is_behind_it(ids: Sequence[str], cache: None) -> None:
    found = shown(ids)
    wanted = [(id, part) for id in ids for part in TESTS[id].parts if part.name in SHOWN[id]]
    for test, part in wanted:
        one = found[test, part.name]
        assert one.before.simulated is not None
        assert (one.before.simulated > one.nothing) == wanted_above(part), f"{test} {part.name}: {one.before}"
        assert one.word == "gone", f"{test} {part.name}: {one.before} and without it {one.after}"
