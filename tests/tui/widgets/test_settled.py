"""What a quarter settled is told once: rulings that are new, and agreements that fell due in it."""

from dataclasses import replace

from simulation.contracts.view import View
from tests.tui.sample_view import lead_view
from tests.tui.stage import LARGE, place_of, seated, words_on
from tui.widgets.settled import settled


def before(view: View) -> View:
    """The quarter before, in which every line of the plan still waited for the PCT."""
    lines = tuple(replace(line, status="proposed") for line in view.plans[0].lines)
    return replace(view, round=view.round - 1, plans=(replace(view.plans[0], lines=lines),))


def said(view: View, earlier: View | None) -> str:
    """All that is said."""
    return "\n".join(line.plain for line in settled(view, earlier))


def test_a_new_ruling_is_told_with_its_reason_and_an_old_one_is_not() -> None:
    view = replace(lead_view("consequences"), agreements=())
    assert "No money left for it this year." in said(view, before(view))
    assert said(view, view) == ""


def test_nothing_is_called_new_where_the_quarter_before_is_not_known() -> None:
    assert said(lead_view("consequences"), None) == ""


def test_an_agreement_that_fell_due_says_who_kept_it() -> None:
    view = lead_view("consequences")
    kept = tuple(replace(found, status="kept", finding="Done.") for found in view.agreements[:1])
    view = replace(view, agreements=kept, round=kept[0].offer.until_round)
    assert "kept. Done." in said(view, view)
    assert said(replace(view, round=view.round + 1), view) == ""


def test_who_neither_writes_nor_rules_is_told_of_no_plan() -> None:
    view = replace(lead_view("consequences"), agreements=())
    other = replace(view, plans=(replace(view.plans[0], can_propose=False),))
    assert said(other, before(view)) == ""


async def test_the_consequences_show_it() -> None:
    view = lead_view("consequences")
    async with seated(before(view), LARGE) as (pilot, desk):
        desk.show(view)
        pilot.app.poll()  # type: ignore[attr-defined]
        await pilot.pause()
        await pilot.press("c")
        await pilot.pause()
        assert place_of(pilot) == "consequences"
        assert "Your plan and your agreements" in words_on(pilot)
