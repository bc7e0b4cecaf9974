"""The planning tool's tables, at the width of a small terminal and narrower."""

from dataclasses import replace

import pytest

from simulation.contracts.view import Outlook, OutlookLine
from tests.tui.sample_view import FakeDesk, finance_view
from tests.tui.stage import SMALL, FakeLaunch, app_of, settle
from tui.app import RingholderApp
from tui.widgets.outlook import OutlookTable

OUTLOOK = Outlook(
    "From the practices' own disease registers.",
    3,
    (
        OutlookLine("disease", "Chronic lung disease (COPD)", 14.34, 14.52),
        OutlookLine("care", "First outpatient attendances", 62_495.0, 63_775.0),
        OutlookLine("room", "Hospital beds at 85% full", 648.2, 663.1, 650.0),
    ),
)


@pytest.mark.parametrize("width", [40, 76, 120])
def test_every_line_fits(width: int) -> None:
    lines = OutlookTable(OUTLOOK).picture(width).plain.splitlines()
    assert max(map(len, lines)) <= max(width, 49)
    assert any("650" in line and "663" in line for line in lines)
    assert any("! not later" in line for line in lines) == (width > 60), "650 beds hold what is needed now"
    assert any("14.3" in line and "14.5" in line for line in lines)


async def test_the_briefing_ends_with_it() -> None:
    view = replace(finance_view(), outlook=OUTLOOK, support=("You mark your commissioning 2.5 of 4.",))
    async with RingholderApp(FakeDesk(view), launch=FakeLaunch()).run_test(size=SMALL) as pilot:
        await settle(pilot)
        app_of(pilot).go("briefing")
        await settle(pilot)
        assert len(pilot.app.screen.query(OutlookTable)) == 1
