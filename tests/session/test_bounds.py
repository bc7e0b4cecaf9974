"""The bounds of plans, rulings and answers, on the screens' sample views."""

from dataclasses import replace

import pytest

from simulation.contracts.act import Act
from simulation.contracts.decision import Answer, Option
from simulation.contracts.plan import CatalogueEntry, Plan, PlanLine, PlanLineStatus, PlanView, Priority, Ruling
from simulation.contracts.view import Challenge, View
from simulation.scenario.source import Source
from simulation.session.bounds import refusal
from tests.toy import ToyGame

ENTRY = CatalogueEntry("clinic", "Clinic", "care", "", "", 1, 1, 4, "a clinic", 3, 1)
LINE = PlanLineStatus("clinic", "Clinic", 2, "proposed")
PLAN = PlanView(
    "north", "North", True, True, "", 1, (Priority("waits", "Waits", ""), Priority("cost", "Cost", "")), (),
    (ENTRY,), (LINE,), 1_000,
)  # fmt: skip
ASKS = Challenge("winter", "Winter", "", "", True, (Option("open", "Open beds"), Option("wait", "Wait")))


def view(plan: PlanView = PLAN) -> View:
    bare = ToyGame(Source("", ""), 1, frozenset({"red"})).views()[0]
    return replace(bare, plans=(plan,), challenges=(ASKS,))


def plan(priorities: tuple[str, ...] = ("waits",), scale: int = 1, *names: str) -> Plan:
    return Plan("red", "north", 1, priorities, tuple(PlanLine(name, scale) for name in names or ("clinic",)))


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (plan(), ""),
        (plan(("waits", "cost")), "A plan names at most 1 priorities, found 2."),
        (plan(("fame",)), "'fame' is not a priority that a plan can name, or it is named twice."),
        (plan((), 1, "spa"), "'spa' is not in the catalogue, or it is in the plan twice."),
        (plan((), 1, "clinic", "clinic"), "'clinic' is not in the catalogue, or it is in the plan twice."),
        (plan((), 4), "Clinic: expected a scale of 1 to 3, found 4."),
        (Ruling("red", "north", "clinic", "approve", 2), ""),
        (Ruling("red", "north", "clinic", "refuse", 0), ""),
        (Ruling("red", "north", "clinic", "change", 0), "clinic: expected a scale of 1 to 3, found 0."),
        (Ruling("red", "north", "spa", "approve", 1), "'spa' is not a line of the plan of North."),
        (Answer("red", "winter", "open"), ""),
        (Answer("red", "winter", "pray"), "Winter: expected one of open, wait, found 'pray'."),
    ],
)
def test_bounds(act: Act, reason: str) -> None:
    assert refusal(view(), act) == reason


def test_the_reason_of_the_view_is_given() -> None:
    closed = replace(PLAN, can_propose=False, can_rule=False, why_not="The panel met last month.")
    assert refusal(view(closed), plan()) == "The panel met last month."
    assert refusal(view(closed), Ruling("red", "north", "clinic", "approve", 1)) == "The panel met last month."
