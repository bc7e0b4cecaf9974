"""Assumptions are ranked by what they move."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import platformdirs
import pytest

from simulation.lab import fresh, sways
from simulation.lab.sways import Sway
from simulation.model.parameters.spec import Parameter

BASE = dict.fromkeys(sways.HEADLINES, 100.0)


def number(name: str, value: float) -> Parameter:
    return Parameter(name, value, "share", "of something", "assumption")


def test_a_number_is_set_a_quarter_higher_and_a_whole_number_by_one_at_least() -> None:
    assert sways.higher(number("x", 2.0)) == 2.5
    assert sways.higher(number("x", 2)) == 3
    assert sways.higher(number("x", 100)) == 125


def test_a_share_stays_below_all() -> None:
    for value, wanted in ((0.2, 0.25), (0.5, 0.625), (0.9, 0.95), (1.0, 1.25)):
        assert sways.higher(number("x", value)) == pytest.approx(wanted)


def test_the_headline_that_moves_most_is_named() -> None:
    found = {**BASE, "gp_referrals": 101.0, "outpatient_wait": 95.0}
    assert sways.sway(number("x", 1.0), BASE, found) == Sway(number("x", 1.0), "outpatient_wait", -5.0)
    assert sways.sway(number("x", 1.0), BASE, None).headline == "the model does not run"


def test_a_number_of_the_model_moves_what_hangs_on_it() -> None:
    """In a process of its own: a pound of referral worth more to the doctor makes budgets matter less."""
    (scale,) = (one for one in sways.assumed() if one.name == "benefit_scale")
    (found,) = fresh.all_headlines([{scale.name: sways.higher(scale)}], workers=1)
    assert found is not None
    assert found["gp_referrals"] != sways.headlines()["gp_referrals"]


def test_the_command_sets_the_number_before_it_is_read(tmp_path: Path) -> None:
    """Run as it is meant to be run: what it starts reads its file again."""
    command = [sys.executable, "-m", "simulation.lab.sensitivity", "--only", "benefit_scale", "--workers", "1"]
    env = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    assert "| benefit_scale |" in done.stdout
    assert "; 1 of them ranked here" in done.stdout


def test_the_page_ranks_and_counts_what_does_nothing() -> None:
    found = [Sway(number("little", 1.0), "engagement", 0.001), Sway(number("much", 1.0), "engagement", -3.0)]
    found.append(Sway(number("more", 1.0), "gp_referrals", 4.0))
    page = sways.page(found, {"engagement": 0.5})
    assert "| engagement | 0.50% |" in page
    assert page.index("| more |") < page.index("| much |")
    assert "| little |" not in page
    assert "1 of them move no headline" in page


def test_a_run_that_was_stopped_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was played is kept, line by line; a line that was cut short is played again."""
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr(sways, "headlines", lambda: BASE)
    played: list[str] = []

    def play(cases: Sequence[Mapping[str, float]], workers: int) -> Iterator[dict[str, float] | None]:
        for case in cases:
            played.extend(case)
            yield {**BASE, "gp_referrals": 101.0}

    monkeypatch.setattr(fresh, "all_headlines", play)
    numbers = [number("x", 1.0), number("y", 1.0), number("z", 1.0)]
    begun = sways.sways(numbers, 1)
    next(begun), next(begun)
    (kept,) = (tmp_path / "sensitivity").iterdir()
    kept.write_text(kept.read_text(encoding="utf-8")[:-9], encoding="utf-8")
    assert set(sways.recall()) == {"x"}
    assert [one.number.name for one in sways.sways(numbers, 1)] == ["x", "y", "z"]
    assert played == ["x", "y", "y", "z"]
    assert {one.percent for one in sways.sways(numbers, 1)} == {1.0}
    assert played == ["x", "y", "y", "z"]


def test_fitted_numbers_are_ranked_as_well() -> None:
    """A number that was fitted rests on judgement as much as one that was assumed."""
    assert {"sign_push", "spilled", "tie_fade"} <= {one.name for one in sways.assumed()}
    assert "referrals" not in {one.name for one in sways.assumed()}


@pytest.mark.parametrize("name", sways.HEADLINES)
def test_every_headline_is_kept_for_the_whole_economy(name: str) -> None:
    from simulation.measures import registry

    assert "economy" in registry.by_id(name).levels
