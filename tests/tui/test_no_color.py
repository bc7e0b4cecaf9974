"""With NO_COLOR nothing on the screen has a colour, and one still sees where one is."""

import pytest

from tests.tui.sample_view import finance_view
from tests.tui.stage import FakeLaunch, StageDesk, press, settle
from tui.app import RingholderApp


@pytest.mark.parametrize("keys", [("l", "right"), ("a",), ("d",), ("s",), ("l", "down", "enter"), ("b", "n", "n", "n")])
async def test_no_colour_reaches_the_terminal(keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = RingholderApp(StageDesk(finance_view()), launch=FakeLaunch())
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, *keys)
        styles = [part.style for strip in app.screen._compositor.render_strips() for part in strip if part.style]
        assert all(style.color is None or style.color.is_default for style in styles)
        assert all(style.bgcolor is None or style.bgcolor.is_default for style in styles)
        assert any(style.underline for style in styles)


async def test_the_key_for_colours_says_why_it_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = RingholderApp(StageDesk(finance_view()), launch=FakeLaunch())
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "f2")
        assert [note.title for note in app._notifications] == ["No colours"]
