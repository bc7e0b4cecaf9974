"""Whole ways through the screens with keys alone, as a facilitator would explain them."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulation.contracts.act import Submitted
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.contracts.view import News, View
from simulation.errors import SessionError
from simulation.session.record import Refusal
from tests.tui.sample_view import finance_view, gp_view, lead_view, trust_view
from tests.tui.stage import (
    LARGE,
    FakeLaunch,
    FakeSaved,
    app_of,
    at_menu,
    place_of,
    press,
    seated,
    settle,
    told,
    words_on,
)
from tui.commands import PLACES
from tui.ports import Start


async def test_arrows_and_enter_alone_start_a_game() -> None:
    launch = FakeLaunch()
    async with at_menu(launch) as pilot:
        await press(pilot, "enter")
        await settle(pilot)
        assert place_of(pilot) == "seats"
        await press(pilot, "down", "enter")
        await settle(pilot)
        assert launch.started[0][:2] == ("two_boroughs", "cluster_lead")
        assert place_of(pilot) == "briefing"


async def test_a_scenario_and_a_seat_given_start_at_once_with_the_seed() -> None:
    launch = FakeLaunch()
    async with at_menu(launch, Start("two_boroughs", "gp_alder", 7)) as pilot:
        await settle(pilot)
        assert launch.started == [("two_boroughs", "gp_alder", 7)]
        assert place_of(pilot) == "briefing"


async def test_a_scenario_that_is_not_there_is_one_clear_message() -> None:
    async with at_menu(FakeLaunch(), Start("nowhere")) as pilot:
        await settle(pilot)
        assert "nowhere" in words_on(pilot)
        assert "Try two_boroughs." in words_on(pilot)


async def test_what_keeps_a_session_from_starting_is_said_and_leads_back_to_the_menu() -> None:
    launch = FakeLaunch(trouble=SessionError("The folder is full.", advice="Make room."))
    async with at_menu(launch, Start("two_boroughs", "gp_alder")) as pilot:
        await settle(pilot)
        assert "The folder is full." in words_on(pilot)
        await press(pilot, "escape")
        assert place_of(pilot) == "menu"


async def test_a_saved_game_is_resumed() -> None:
    launch = FakeLaunch(sessions=(FakeSaved(Path("one.ringholder")), FakeSaved(Path("two.ringholder"), over=True)))
    async with at_menu(launch) as pilot:
        await press(pilot, "down", "enter")
        assert "05 March 2026" in words_on(pilot)
        await press(pilot, "down", "enter")
        await settle(pilot)
        assert launch.resumed == [Path("two.ringholder")]


async def test_enter_and_arrows_lead_through_a_whole_round() -> None:
    """Somebody who only ever moves down and presses Enter sees every place in turn, and submits."""
    async with seated(finance_view()) as (pilot, desk):
        seen = [place_of(pilot)]
        for _ in range(400):
            if seen[-1] == "submit":
                break
            focused = pilot.app.focused
            await press(pilot, "enter" if focused is not None and focused.id == "next" else "down")
            if place_of(pilot) != seen[-1]:
                seen.append(place_of(pilot))
        assert seen == ["briefing", "desk", "plan", "agreements", "decisions", "submit"]
        await press(pilot, "enter")
        assert place_of(pilot) == "waiting"
        assert any(isinstance(act, Submitted) for act in desk.acts)


async def test_the_quarter_played_leads_to_consequences_and_on_to_the_next_briefing() -> None:
    async with seated(gp_view()) as (pilot, desk):
        await press(pilot, "s", "enter")
        assert place_of(pilot) == "waiting"
        desk.show(gp_view("consequences"))
        desk.acts.clear()
        app_of(pilot).poll()
        await settle(pilot)
        assert place_of(pilot) == "consequences"
        desk.show(replace(gp_view(), round=4, quarter="2006/07 Q4"))
        app_of(pilot).poll()
        await settle(pilot)
        assert place_of(pilot) == "consequences"
        await press(pilot, "n")
        await settle(pilot)
        assert place_of(pilot) == "briefing"
        assert "2006/07 Q4" in words_on(pilot)


async def test_the_end_leads_from_consequences_to_the_closing_and_to_the_menu() -> None:
    async with seated(gp_view()) as (pilot, desk):
        await press(pilot, "s", "enter")
        desk.show(gp_view("over"))
        app_of(pilot).poll()
        await settle(pilot)
        assert place_of(pilot) == "consequences"
        await press(pilot, "n")
        assert place_of(pilot) == "closing"
        await press(pilot, "n")
        assert place_of(pilot) == "menu"


@pytest.mark.parametrize("key", [command.key for command in PLACES if command.label != "Consequences"])
async def test_each_place_is_one_letter_away(key: str) -> None:
    async with seated(lead_view()) as (pilot, _):
        await press(pilot, key)
        await settle(pilot)
        expected = next(command for command in PLACES if command.key == key)
        assert expected.action == f"app.go('{place_of(pilot)}')"


async def test_consequences_before_any_quarter_say_why_not() -> None:
    async with seated(replace(gp_view(), round=1)) as (pilot, _):
        await press(pilot, "c")
        assert place_of(pilot) == "briefing"
        assert "No consequences yet" in told(pilot)


async def test_escape_goes_back_the_way_one_came_and_then_asks() -> None:
    async with seated(gp_view()) as (pilot, _):
        await press(pilot, "d", "l", "escape")
        assert place_of(pilot) == "desk"
        await press(pilot, "escape")
        assert place_of(pilot) == "briefing"
        await press(pilot, "escape")
        assert place_of(pilot) == "leave"
        await press(pilot, "down", "enter")
        assert place_of(pilot) == "menu"


async def test_a_challenge_is_answered_and_the_answer_can_change() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "tab", "enter", "down", "enter")
        answers = [act.option for act in desk.acts if isinstance(act, Answer)]
        assert len(answers) == 2
        assert answers[0] != answers[1]
        assert "your answer" in words_on(pilot)


async def test_levers_change_with_arrows_and_are_kept_at_once() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "l", "right", "right", "left")
        values = [act.value for act in desk.acts if isinstance(act, Decision)]
        assert values == [75, 80, 75]
        assert "70% → 75%" in words_on(pilot)
        await press(pilot, "r")
        assert "70% →" not in words_on(pilot)


async def test_levers_stand_under_headings_that_the_cursor_passes_over() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "l")
        assert [line for line in words_on(pilot).splitlines() if "Look at these first" in line]
        seen = []
        for _ in finance_view().decisions:
            seen.append(str(pilot.app.screen.query_one("#details").border_title))
            await press(pilot, "down")
        assert seen == [decision.label for decision in finance_view().decisions]
        await press(pilot, "up", "up", "up", "up", "up")
        assert "Look at these first" in words_on(pilot), "the heading comes back into sight with its first lever"


async def test_the_pane_says_why_a_lever_comes_first() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "l")
        assert "Why look at it first" in words_on(pilot)
        await press(pilot, "down")
        assert "Why look at it first" not in words_on(pilot)


async def test_a_lever_stops_at_its_bounds() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "l", *["right"] * 12)
        values = [int(act.value) for act in desk.acts if isinstance(act, Decision)]
        assert values[-1] == 100
        assert len(values) == 6


async def test_a_lever_can_be_typed() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "l", "enter", "4", "5", "enter")
        assert [act.value for act in desk.acts if isinstance(act, Decision)] == [45]


async def test_a_choice_is_made_from_its_options() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "l", "down", "enter", "down", "enter")
        assert [act.value for act in desk.acts if isinstance(act, Decision)] == ["frozen"]


async def test_a_closed_lever_says_why_and_does_not_move() -> None:
    async with seated(finance_view()) as (pilot, desk):
        closed = next(at for at, found in enumerate(finance_view().decisions) if not found.allowed)
        await press(pilot, "l", *["down"] * closed, "right")
        assert "is closed" in told(pilot)
        await press(pilot, "enter")
        assert desk.acts == []


async def test_a_draft_survives_going_away_and_coming_back() -> None:
    async with seated(lead_view()) as (pilot, _):
        await press(pilot, "p", "down", "down", "enter", "escape", "p")
        assert "Priorities: 3 of 3" in words_on(pilot)


async def test_a_plan_is_written_and_sent() -> None:
    async with seated(lead_view()) as (pilot, desk):
        await press(pilot, "p", "down", "down", "enter", "down", "down", "right", "end", "enter", "y")
        plan = next(act for act in desk.acts if isinstance(act, Plan))
        assert plan.priorities == ("closer_to_home", "long_term", "waits")
        assert {line.initiative: line.scale for line in plan.lines}["community_dermatology"] == 3
        assert "Nothing new to send" in words_on(pilot)


async def test_more_priorities_than_a_plan_can_have_are_refused_with_a_reason() -> None:
    async with seated(lead_view()) as (pilot, _):
        await press(pilot, "p", "down", "down", "enter", "down", "enter")
        assert "Fewer goals" in told(pilot)
        assert "Priorities: 3 of 3" in words_on(pilot)


async def test_the_pct_rules_on_a_plan_with_a_reason() -> None:
    view = finance_view()
    view = replace(view, plans=(replace(view.plans[0], can_propose=False, can_rule=True),))
    async with seated(view) as (pilot, desk):
        await press(pilot, "p", "enter", "down", "enter", "2", "enter", "N", "o", "t", "space", "y", "e", "t", "enter")
        ruling = next(act for act in desk.acts if isinstance(act, Ruling))
        assert (ruling.verdict, ruling.scale, ruling.reason) == ("change", 2, "Not yet")


async def test_who_may_not_write_a_plan_is_told_so() -> None:
    view = trust_view()
    plan = replace(view.plans[0], can_propose=False, why_not="It belongs to the cluster.")
    async with seated(replace(view, plans=(plan,))) as (pilot, desk):
        await press(pilot, "p", "right")
        assert "It belongs to the cluster." in told(pilot)
        assert desk.acts == []


async def test_an_offer_is_accepted_with_a_reason() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "a", "enter", "enter", "F", "i", "n", "e", "enter")
        reply = next(act for act in desk.acts if isinstance(act, Reply))
        assert (reply.offer, reply.verdict, reply.reason) == (9, "accept", "Fine")


async def test_an_offer_is_countered_from_its_own_terms() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "a", "enter", "down", "enter", "end", "enter")
        reply = next(act for act in desk.acts if isinstance(act, Reply))
        offer = next(act for act in desk.acts if isinstance(act, Offer))
        assert reply.verdict == "counter"
        assert (offer.to, offer.answers, len(offer.terms)) == ("cluster_lead", 9, 2)


async def test_an_offer_is_made_from_the_sheet() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "a", "o", "down", "right", "right", "end", "up", "up", "right", "end", "enter")
        offer = next(act for act in desk.acts if isinstance(act, Offer))
        assert [(term.subject, term.value) for term in offer.terms] == [("payment", 10_000)]
        assert offer.until_round == 5


async def test_an_empty_offer_is_not_sent() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "a", "o", "end", "enter")
        assert place_of(pilot) == "offer"
        assert desk.acts == []


async def test_submitting_lists_what_goes_in_and_what_is_left_open() -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "l", "right", "s")
        assert "70% → 75%" in words_on(pilot)
        assert "Challenge without an answer" in words_on(pilot)
        await press(pilot, "down", "enter")
        assert not any(isinstance(act, Submitted) for act in desk.acts)
        assert place_of(pilot) == "decisions"


async def test_what_the_game_could_not_take_is_said_once() -> None:
    async with seated(finance_view()) as (pilot, desk):
        desk.refused.append(Refusal(4, "The money is not there."))
        desk.show(replace(finance_view(), briefing="Changed."))
        app_of(pilot).poll()
        await settle(pilot)
        assert "The money is not there." in words_on(pilot)
        await press(pilot, "escape")
        app_of(pilot).poll(always=True)
        await settle(pilot)
        assert place_of(pilot) == "briefing"


async def test_a_dead_host_is_revived() -> None:
    async with seated(gp_view()) as (pilot, desk):
        desk.host_alive = False
        for _ in range(11):
            app_of(pilot).poll()
        launch = app_of(pilot).launch
        assert isinstance(launch, FakeLaunch)
        assert launch.revived >= 1


@pytest.mark.parametrize("key", ["s", "question_mark", "ctrl+q", "ctrl+p", "g"])
async def test_escape_closes_whatever_lies_on_top(key: str) -> None:
    async with seated(finance_view()) as (pilot, desk):
        await press(pilot, "d", key)
        assert place_of(pilot) != "desk"
        await press(pilot, "escape")
        assert place_of(pilot) == "desk"
        assert desk.acts == []


async def test_what_is_written_on_the_sheet_of_an_offer_survives_escape() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "a", "o", "down", "right", "escape")
        assert place_of(pilot) == "agreements"
        await press(pilot, "o")
        assert "[x] Pays" in words_on(pilot)


async def test_one_can_look_round_while_the_quarter_is_played() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "s", "enter", "escape", "m")
        assert place_of(pilot) == "map"
        await press(pilot, "s")
        assert place_of(pilot) == "waiting"


async def test_the_palette_says_why_something_cannot_be_done_now() -> None:
    async with seated(replace(gp_view(), round=1)) as (pilot, _):
        await press(pilot, "ctrl+p", *"conseq")
        await pilot.pause(0.5)
        assert "Not now. They come once a quarter has been played." in words_on(pilot)


async def test_the_palette_does_what_was_picked() -> None:
    async with seated(gp_view()) as (pilot, _):
        await press(pilot, "ctrl+p", *"histor")
        await pilot.pause(0.5)
        await press(pilot, "enter")
        await pilot.pause(0.3)
        assert place_of(pilot) == "history"


async def test_page_down_reads_on_beside_a_list() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "l")
        first = words_on(pilot)
        await press(pilot, "pagedown")
        assert words_on(pilot) != first
        await press(pilot, "pageup")
        assert words_on(pilot) == first


async def test_markup_in_what_people_write_is_shown_as_it_is() -> None:
    view = replace(gp_view(), briefing="[bold]Not bold[/bold] \x1b[31mand not red", news=())
    async with seated(view) as (pilot, _):
        assert "[bold]Not bold[/bold] [31mand not red" in words_on(pilot)


async def test_help_explains_the_screen_the_thing_in_focus_and_the_keys() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "l", "f1")
        first = words_on(pilot)
        assert "The thing in focus" in first
        assert "Your levers." in first
        pages = []
        for _ in range(6):
            await press(pilot, "pagedown")
            await pilot.pause(0.4)
            pages.append(words_on(pilot))
        assert any("Put the lever back to how it stands." in page for page in pages)


async def test_hints_are_hidden_one_by_one_and_switched_off_together() -> None:
    async with seated(finance_view()) as (pilot, _):
        assert "Hint" in words_on(pilot)
        await press(pilot, "x")
        assert "Hint" not in words_on(pilot)
        await press(pilot, "l")
        assert "Hint" in words_on(pilot)
        await press(pilot, "X")
        assert "Hint" not in words_on(pilot)


async def test_a_desk_that_cannot_be_read_is_said_once_and_the_game_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    async with seated(gp_view()) as (pilot, desk):

        def broken() -> bool:
            raise SessionError("The disk is full.", advice="Make room.")

        monkeypatch.setattr(desk, "changed", broken)
        app_of(pilot).poll()
        await settle(pilot)
        assert "The disk is full." in words_on(pilot)
        await press(pilot, "escape")
        app_of(pilot).poll()
        await settle(pilot)
        assert place_of(pilot) == "briefing"


async def test_the_pointer_can_do_what_the_keys_do_and_is_told_what() -> None:
    async with seated(gp_view()) as (pilot, _):
        await pilot.hover("#places", offset=(13, 0))
        assert "What matters to your seat now" in str(pilot.app.screen.query_one("#places").tooltip)
        await pilot.click("#places", offset=(13, 0))
        await settle(pilot)
        assert place_of(pilot) == "desk"


async def test_a_figure_says_what_it_counts() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "d", "f1")
        assert "PCT position: Income less spend, year to date." in words_on(pilot)
        await press(pilot, "escape", "enter")
        await settle(pilot)
        assert place_of(pilot) == "history"
        assert "PCT position: Income less spend, year to date." in words_on(pilot)


async def test_a_seat_that_only_reads_a_plan_is_told_when_there_is_none() -> None:
    view = trust_view()
    empty = replace(view.plans[0], can_propose=False, can_rule=False, lines=(), chosen=(), catalogue=())
    async with seated(replace(view, plans=(empty,))) as (pilot, _):
        await press(pilot, "p")
        assert "No plan yet" in words_on(pilot)
        assert "Enter sends" not in words_on(pilot)


async def test_news_names_its_source_once() -> None:
    news = (News("Eastmere PCT gives its budgets.", "Eastmere PCT", "rule"), News("It rained.", "The SHA", "rule"))
    async with seated(replace(gp_view(), news=news), LARGE) as (pilot, _):
        await press(pilot, "d")
        assert "gives its budgets.  Eastmere" not in " ".join(words_on(pilot).split("\n"))
        assert "It rained.  The SHA" in words_on(pilot)


def _serving(code: str) -> View:
    """The lead's view, in which all of the catalogue serves one priority."""
    plan = lead_view().plans[0]
    return replace(
        lead_view(), plans=(replace(plan, catalogue=tuple(replace(e, serves=code) for e in plan.catalogue)),)
    )


async def test_an_initiative_stands_under_its_priority_and_names_it() -> None:
    async with seated(_serving("waits")) as (pilot, _):
        await press(pilot, "p", "down", "down", "down", "down", "right")
        assert "Shorter waits: ← → how much" in words_on(pilot)
        assert "[x] Shorter waits" in words_on(pilot)
        assert "Priorities: 3 of 3" in words_on(pilot)


async def test_an_initiative_whose_priority_has_no_room_is_refused() -> None:
    async with seated(_serving("prescribing")) as (pilot, desk):
        await press(pilot, "p", "down", "down", "enter", "down", "down", "right")
        assert "It serves “Sound prescribing”" in told(pilot)
        await press(pilot, "end", "enter", "y")
        assert desk.acts == []


async def test_a_lever_says_what_was_promised_about_it_and_submitting_reminds() -> None:
    async with seated(finance_view()) as (pilot, _):
        await press(pilot, "l", "down")
        assert "You promised" in words_on(pilot)
        await press(pilot, "s")
        assert "You promised When savings are paid" in words_on(pilot)
        await press(pilot, "escape", "left", "s")
        assert "You promised When savings are paid" not in words_on(pilot)


async def test_the_brief_of_the_seat_can_be_read_again_in_the_game() -> None:
    async with seated(gp_view(), (80, 60)) as (pilot, _):
        await press(pilot, *["pagedown"] * 4)
        assert "What only you know" in words_on(pilot)
