"""Dialogs: what each answers to which keys."""

from textual.app import App
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from simulation.contracts.decision import Option
from simulation.errors import Refused
from tui.widgets.dialogs import Choose, Confirm, Number, Trouble, Words

UNANSWERED = object()
PAID = Option("if_balanced", "If balanced", "Paid [only] then.")
OPTIONS = (Option("always", "Always"), PAID, Option("frozen", "Frozen"))


async def answer(dialog: ModalScreen[object], *keys: str) -> object:
    """What `dialog` answers to `keys`."""
    got: list[object] = []
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(dialog, got.append)
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
    return got[0] if got else UNANSWERED


async def test_confirm_takes_letters_buttons_and_escape() -> None:
    assert await answer(_any(Confirm("Go?", "")), "y") is True
    assert await answer(_any(Confirm("Go?", "")), "n") is False
    assert await answer(_any(Confirm("Go?", "")), "enter") is True
    assert await answer(_any(Confirm("Go?", "")), "right", "enter") is False
    assert await answer(_any(Confirm("Go?", "")), "escape") is False


async def test_choose_begins_at_what_is_in_force() -> None:
    assert await answer(_any(Choose("When?", "", OPTIONS, "if_balanced")), "enter") == "if_balanced"
    assert await answer(_any(Choose("When?", "", OPTIONS, "if_balanced")), "down", "enter") == "frozen"
    assert await answer(_any(Choose("When?", "", OPTIONS)), "enter") == "always"
    assert await answer(_any(Choose("When?", "", OPTIONS)), "escape") is None


async def test_number_steps_within_its_bounds() -> None:
    assert await answer(_any(_number()), "up", "enter") == 75
    assert await answer(_any(_number()), *["up"] * 20, "enter") == 100
    assert await answer(_any(_number()), "pagedown", "enter") == 45
    assert await answer(_any(_number()), "escape") is None


async def test_number_takes_what_is_typed_and_refuses_what_cannot_be() -> None:
    assert await answer(_any(_number()), "3", "5", "enter") == 35
    assert await answer(_any(_number()), "3", "4", "enter") is UNANSWERED
    assert await answer(_any(_number()), "9", "9", "9", "enter") is UNANSWERED
    assert await answer(_any(_number()), "delete", "enter") is UNANSWERED


async def test_number_says_what_is_wrong() -> None:
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(_number())
        await pilot.pause()
        await pilot.press("3", "4")
        await pilot.pause()
        label = app.screen.query_one("#trouble", Label)
        assert "steps of 5%" in str(label.render())
        assert label.has_class("-wrong")
        app.screen.query_one(Input).value = "35"
        await pilot.pause()
        assert "= 35%" in str(label.render())


async def test_words_come_back_on_one_line_without_control_characters() -> None:
    assert await answer(_any(Words("Why?", "")), *"because", "enter") == "because"
    assert await answer(_any(Words("Why?", "", "as it was")), "enter") == "as it was"
    assert await answer(_any(Words("Why?", "")), "escape") is None


async def test_trouble_says_what_to_do_and_goes() -> None:
    app: App[None] = App()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Trouble(Refused("Reserves are [set] in April.", advice="Wait.")))
        await pilot.pause()
        assert "Wait." in str(app.screen.query_one("#advice").render())
        await pilot.press("enter")
        await pilot.pause()
        assert not isinstance(app.screen, Trouble)


def _number() -> Number:
    return Number("Share", "What practices may redirect.", 70, (0, 100, 5), "percent")


def _any(dialog: object) -> ModalScreen[object]:
    assert isinstance(dialog, ModalScreen)
    return dialog
