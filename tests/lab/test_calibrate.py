"""The card is kept by need alone; a fit moves a number towards its target and changes nothing else."""

import json
import math
import os
import subprocess
import sys

import pytest

from simulation.lab import calibrate, card, targets, validate
from simulation.lab.calibrate import Probe
from simulation.lab.calibration_page import Fit, page
from simulation.lab.targets import Target
from simulation.model.parameters import all as all_numbers
from simulation.model.parameters.spec import OTHER_VALUES
from tests.model.factory import reference_scenario

AIM = Target("card: y", 120.0, 110.0, 130.0)


def test_a_needier_pct_lies_on_the_card_times_its_need() -> None:
    lines = {line.name: line for line in card.first_year(reference_scenario(16, need_index=1.15), seeds=(3,))}
    assert set(lines) == set(card.CARD)
    for name in ("referrals", "first attendances", "emergency admissions", "consultations", "prescription items"):
        assert abs(lines[name].off) < card.TOLERANCE, name


def test_every_free_number_has_a_target_that_exists() -> None:
    """What a source calls a target is one, so that nothing is fitted and not counted."""
    names = {target.name for target in targets.targets()}
    assert set(targets.fitted_by()) <= names
    said = [one.name for one in all_numbers() if "fitted" in one.source and one.value]
    counted = {*targets.free(), *(one.name for one in targets.fitted_elsewhere())}
    assert set(said) <= counted, "a source says `fitted` in another form than `fitted to ID: part`"


def probe(name: str, found: float, value: float = 2.0, higher: float = 2.2) -> Probe:
    return Probe(name, value, higher, found)


def test_a_step_goes_where_the_slope_points() -> None:
    # the target grows by 10 for each tenth (in logarithms): 20 more need two tenths
    assert calibrate.step(AIM, 100.0, [probe("x", 110.0)]) == {"x": pytest.approx(2.0 * 1.1**2)}
    assert calibrate.step(AIM, 100.0, [probe("x", 100.001)]) == {"x": pytest.approx(2.0 * calibrate.LONGEST)}
    assert calibrate.step(AIM, 100.0, [probe("x", 99.0)]) == {"x": pytest.approx(2.0 / calibrate.LONGEST)}
    assert calibrate.step(AIM, 100.0, [probe("x", 100.0)]) == {"x": 2.0}


def test_numbers_of_one_target_share_the_least_change() -> None:
    """One that does three times as much moves three times as far; together they meet the target."""
    moved = calibrate.step(AIM, 100.0, [probe("x", 109.0), probe("y", 103.0), probe("z", 100.0)])
    far = {name: math.log(value / 2.0) / math.log(1.1) for name, value in moved.items()}
    assert far["x"] == pytest.approx(3 * far["y"])
    assert far["z"] == 0.0
    assert 9 * far["x"] + 3 * far["y"] == pytest.approx(20.0)


def test_a_bound_that_is_met_moves_nothing() -> None:
    below = Target("T1: y", 0.0, None, 0.0, one_sided=True)
    assert calibrate.step(below, -3.0, [probe("x", -4.0)]) == {"x": 2.0}
    assert calibrate.step(below, 3.0, [probe("x", 2.0)])["x"] > 2.0


def test_a_whole_number_moves_by_one_at_least() -> None:
    assert calibrate.higher(4) == 5
    assert calibrate.step(AIM, 100.0, [probe("x", 150.0, 4, 5)]) == {"x": 4}, "less than half a step: stays"
    assert calibrate.step(AIM, 100.0, [probe("x", 120.0, 4, 5)]) == {"x": 5}


def test_a_process_uses_other_values_where_it_is_told_to() -> None:
    """A number read at import is changed before it is read, so that what is derived from it changes too."""
    ask = "from simulation.model.parameters import localities; print(localities.CONSULT_SLACK)"
    env = {**os.environ, OTHER_VALUES: json.dumps({"consult_slack": 1.2})}
    done = subprocess.run([sys.executable, "-c", ask], env=env, capture_output=True, text=True, check=True)
    assert float(done.stdout) == 1.2


def test_a_fit_runs_in_fresh_processes_and_meets_its_target(monkeypatch: pytest.MonkeyPatch) -> None:
    """Consultations are as many as can be given, or as are wanted: more room, more of them."""
    monkeypatch.setattr(targets, "fitted_by", lambda: {"card: consultations": ("consult_slack",)})
    before = targets.free()["consult_slack"].value
    low = calibrate.look_with({"consult_slack": 0.8 * before}, ["card: consultations"], 1)
    as_it_is = calibrate.look_with({}, ["card: consultations"], 1)
    assert low["card: consultations"] < as_it_is["card: consultations"]
    (fit,) = calibrate.fitted(1, 1, ["card"])
    assert fit.target == "card: consultations"
    assert abs(math.log(fit.value / before)) <= math.log(calibrate.LONGEST)


def test_the_page_counts_free_numbers_and_targets() -> None:
    found = {"card: consultations": 5290.0, "T4: emergencies": math.pi}
    text = page([Fit(number, targets.target_of(number), 7.5) for number in targets.free().values()], found)
    assert f"| free numbers, fitted to a target | {len(targets.free())} |" in text
    assert f"| targets to which a number was fitted | {len(targets.fitted_by())} |" in text
    held = len(targets.targets()) - len(targets.fitted_by())
    assert f"| targets held out | {held} |" in text
    assert "| T4: emergencies | 0 | -1.5 | 1.5 | 3.142 | held out |  |" in text
    assert "| fitted | consult_slack |" in text
    crowd = [name for name, numbers in targets.fitted_by().items() if len(numbers) > 1]
    assert all(f"{name} (" in text for name in crowd)


def test_figures_with_other_numbers_are_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a fit finds on its way is not taken for the model's own figures."""
    validate.engine_hash.cache_clear()
    own = validate.engine_hash()
    monkeypatch.setenv(OTHER_VALUES, json.dumps({"consult_slack": 1.2}))
    validate.engine_hash.cache_clear()
    assert validate.engine_hash() != own
    validate.engine_hash.cache_clear()
