"""Those in a seat see the support that they share, their own competence, and the planning tool's figures."""

from simulation.rounds.game import Game
from simulation.scenario.source import load


def views(*settings: str, rounds: int = 2) -> dict[str, object]:
    """What a PCT's chief executive, a hospital's, and a cluster's lead see after some rounds."""
    people = frozenset({"pct_chief", "trust_chief", "cluster_lead"})
    game = Game(load("reference", settings), 3, people)
    for _ in range(rounds):
        game.open_round()
        game.close_round()
    found = {view.seat.seat: view for view in game.open_round()}
    game.close()
    return found  # type: ignore[return-value]


def test_members_see_who_shares_what_and_at_what_price() -> None:
    seen = views("support.business_service=on", "support.self_assessment=on")
    said = " ".join(seen["pct_chief"].support)  # type: ignore[attr-defined]
    assert "Commissioning business service: you and 9 other PCTs." in said
    assert "£154,000 a year" in said
    assert "A candid assessment puts it at" in said
    assert seen["trust_chief"].support == ()  # type: ignore[attr-defined]


def test_nobody_looks_closely_unless_asked_to() -> None:
    seen = views("support.self_assessment=off", rounds=1)
    assert "nobody has looked closely" in " ".join(seen["pct_chief"].support)  # type: ignore[attr-defined]


def test_the_tool_is_shown_to_those_for_whom_it_was_bought() -> None:
    seen = views("support.scenario_planning=on", "support.capacity_planning=off", rounds=0)
    assert seen["cluster_lead"].outlook is not None  # type: ignore[attr-defined]
    assert seen["pct_chief"].outlook is not None  # type: ignore[attr-defined]
    assert seen["trust_chief"].outlook is None  # type: ignore[attr-defined]
