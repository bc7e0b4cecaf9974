"""How many hospitals serve the same people, and whether patients choose between them: for experiments."""

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from simulation.scenario.block import Block

if TYPE_CHECKING:
    from simulation.scenario.schema import AcuteTrust, Scenario

MOST = 12
CIRCLE = ((0, 0), (14, 0), (-14, 0), (0, 14), (0, -14), (10, 10), (-10, -10), (10, -10), (-10, 10), (18, 5), (-18, -5),
          (5, 18))  # fmt: skip
"""Where hospitals stand around the middle of those that they replace, on the schematic map."""


class Market(Block):
    """The hospitals that people can go to."""

    providers: int = Field(
        0, ge=0, le=MOST,
        description="How many rival trusts of one size serve the same people with the same beds and money in all; "
        "0: the trusts as the scenario has them",
    )  # fmt: skip
    choice: Literal["booked", "on", "off"] = Field(
        "booked",
        description="Who chooses the hospital: booked (patients whose practice books electronically), on (at least "
        "half of all patients), off (habit and nearness alone)",
    )


def arranged(scenario: "Scenario") -> "Scenario":
    """`scenario` with as many equal trusts as its market asks for, and nothing left that names a trust that is gone."""
    wanted = scenario.market.providers
    if not wanted:
        return scenario
    trusts = _rivals(scenario, wanted)
    gone = set(scenario.economy.acute_trusts) - set(trusts)
    seats = {name: seat for name, seat in scenario.seats.items() if seat.organisation not in gone}
    decisions = {
        round: {seat: made for seat, made in seats_then.items() if seat in seats}
        for round, seats_then in scenario.decisions.items()
    }
    challenges = {
        name: challenge
        for name, challenge in scenario.challenges.items()
        if not any(f'"{id}' in challenge.model_dump_json() for id in gone)
    }
    questions = tuple(q for q in scenario.debrief if q.after is None or q.after in challenges)
    economy = scenario.economy.model_copy(update={"acute_trusts": trusts})
    market = scenario.market.model_copy(update={"providers": 0})
    kept = {"seats": seats, "decisions": decisions, "challenges": challenges, "debrief": questions}
    return scenario.model_copy(update={"economy": economy, "market": market, **kept})


def _rivals(scenario: "Scenario", wanted: int) -> "dict[str, AcuteTrust]":
    """The trusts that there are, and more where more are wanted, each with an equal part of everything."""
    old = scenario.economy.acute_trusts
    ids = (*old, *(f"rival_{n}" for n in range(len(old) + 1, wanted + 1)))[:wanted]
    shares = {pct: sum(trust.shares.get(pct, 0.0) for trust in old.values()) / wanted for pct in scenario.economy.pcts}
    whole = list(old.values())
    x, y = (round(sum(getattr(trust, axis) for trust in whole) / len(whole)) for axis in ("x", "y"))
    from_others = sum(trust.income * trust.other_commissioners.share for trust in whole)
    same = {
        "income": sum(trust.income for trust in whole) // wanted,
        "beds": round(sum(trust.beds for trust in whole) / wanted),
        "opening_position": sum(trust.opening_position for trust in whole) // wanted,
        "brought_forward": sum(trust.brought_forward for trust in whole) // wanted,
        "shares": shares,
    }
    others = {"share": from_others / sum(trust.income for trust in whole), "sends": "anywhere"}
    made: dict[str, AcuteTrust] = {}
    for place, id in enumerate(ids):
        first = old.get(id, whole[0])
        at = {"x": min(max(x + CIRCLE[place][0], 0), 100), "y": min(max(y + CIRCLE[place][1], 0), 100)}
        name = {} if id in old else {"name": f"Rival hospital {place + 1}"}
        theirs = first.other_commissioners.model_copy(update=others)
        made[id] = first.model_copy(update=same | at | name | {"other_commissioners": theirs})
    return made
