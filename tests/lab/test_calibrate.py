"""The card is kept by need alone; a fit moves a number towards its target and changes nothing else."""

import json
import math
import os
import subprocess
import sys

import pytest

from simulation.lab import calibrate, card, targets
from simulation.lab.calibrate import Fit
from simulation.model.parameters.spec import OTHER_VALUES
from tests.model.factory import reference_scenario


def test_a_needier_pct_lies_on_the_card_times_its_need() -> None:
    lines = {line.name: line for line in card.first_year(reference_scenario(16, need_index=1.15), seeds=(3,))}
    assert set(lines) == set(card.CARD)
    for name in ("referrals", "first attendances", "emergency admissions", "consultations", "prescription items"):
        assert abs(lines[name].off) < card.TOLERANCE, name


def test_every_free_number_has_a_target_of_its_own() -> None:
    names = {target.name for target in targets.targets()}
    aims = [targets.target_of(number) for number in targets.free().values()]
    assert set(aims) <= names
    assert len(aims) == len(set(aims))


def test_a_step_goes_where_the_slope_points() -> None:
    fit = Fit("x", "card: y", wanted=120.0, stated=2.0, value=2.0, found=100.0)
    # the target grows by 10 for each tenth (in logarithms): 20 more need two tenths
    assert calibrate.step(fit, probed=110.0) == pytest.approx(2.0 * 1.1**2)
    assert calibrate.step(fit, probed=100.001) == pytest.approx(2.0 * calibrate.LONGEST)
    assert calibrate.step(fit, probed=99.0) == pytest.approx(2.0 / calibrate.LONGEST)
    assert calibrate.step(fit, probed=100.0) == 2.0


def test_a_process_uses_other_values_where_it_is_told_to() -> None:
    """A number read at import is changed before it is read, so that what is derived from it changes too."""
    ask = "from simulation.model.parameters import localities; print(localities.CONSULT_SLACK)"
    env = {**os.environ, OTHER_VALUES: json.dumps({"consult_slack": 1.2})}
    done = subprocess.run([sys.executable, "-c", ask], env=env, capture_output=True, text=True, check=True)
    assert float(done.stdout) == 1.2


def test_the_report_counts_free_numbers_and_targets() -> None:
    fit = Fit("consult_slack", "card: consultations", 5300.0, 1.0, 1.01, 5290.0)
    text = calibrate.report([fit], {"card: consultations": 5290.0, "T3: electives": math.pi})
    count = len(targets.targets())
    assert text.startswith(f"1 free numbers; {count} targets, 1 of them fitted, {count - 1} held out.")
    assert "| T3: electives | 4.3 | 2 | 8 | 3.142 | held out |" in text
