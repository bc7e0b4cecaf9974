"""The card is printed line by line, and says how far a fitted number would have to move."""

import pytest

from simulation.lab import calibrate
from simulation.lab.calibrate import Line
from tests.model.factory import reference_scenario


def test_a_line_says_where_its_number_would_be_on_the_card() -> None:
    line = Line("follow-ups", card=590.0, found=295.0, spread=1.0, fitted="pace", value=0.2)
    assert line.off == pytest.approx(-0.5)
    assert line.better == pytest.approx(0.4)
    assert "pace 0.2 (on the card at 0.4)" in calibrate.table([line])


def test_a_needier_pct_lies_on_the_card_times_its_need() -> None:
    lines = {line.name: line for line in calibrate.calibrate(reference_scenario(16, need_index=1.15), seeds=(3,))}
    assert set(lines) == set(calibrate.CARD)
    for name in ("referrals", "first attendances", "emergency admissions", "consultations", "prescription items"):
        assert abs(lines[name].off) < calibrate.TOLERANCE, name
