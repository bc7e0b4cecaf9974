"""An alliance has one grant: it decides and promises within it."""

import pytest

from simulation.contracts.agreement import Offer, Term
from simulation.standins import purse, registry
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from tests.standins.views import SEAT, agreement, template, view, with_levers

ROLE = "patients_and_third_sector"
NAMES = [character.name for character in registry.CHARACTERS]
ANYBODY = pytest.mark.parametrize("character", registry.CHARACTERS, ids=NAMES)
GRANT = 65
"""Thousand pounds a quarter that the grant of the sample alliance leaves for work."""


def promise(name: str, thousands: int) -> Term:
    """The alliance's undertaking to spend so much."""
    t = template(ROLE, name)
    return Term(t.kind, t.by, t.subject, t.label, t.bound, thousands, t.unit)


def offer(*terms: Term) -> Offer:
    """An offer of the council's to the alliance."""
    back = template("council_social_care_lead", "falls_prevention")
    falls = Term(back.kind, back.by, back.subject, back.label, back.bound, 50, back.unit)
    return Offer(3, 1, SEAT["council_social_care_lead"], SEAT[ROLE], (falls, *terms), 3)


@ANYBODY
def test_decisions_of_any_number_of_quarters_stay_within_the_grant(character: StandIn) -> None:
    levers: dict[str, str | int] = {}
    for number in range(1, 7):
        seen = with_levers(view(ROLE, number), levers)
        levers |= {decision.name: decision.value for decision in character.decide(Sight(seen))}
        spent = sum(int(value) for name, value in levers.items() if name != "campaign")
        assert 0 < spent <= purse.limit(Sight(seen)) < GRANT or number == 1


def test_a_promise_comes_before_other_lines() -> None:
    kept = agreement(SEAT[ROLE], SEAT["practice_nurse"], (promise("self_help", 30),))
    seen = with_levers(view(ROLE, agreements=(kept,)), {"patient_survey": 30, "advocacy": 20, "transport": 5})
    made = {decision.name: decision for decision in registry.by_name("cooperative").decide(Sight(seen))}
    assert made["self_help"].value == 30
    cut = next(decision for decision in made.values() if "given my word elsewhere" in decision.reason)
    assert cut.reason.startswith("The grant reaches for £57,000 a quarter")
    after = {"patient_survey": 30, "advocacy": 20, "transport": 5} | {n: int(d.value) for n, d in made.items()}
    assert sum(after.values()) <= 57


def test_no_more_is_promised_than_the_grant_reaches_for() -> None:
    cooperative = registry.by_name("cooperative")
    kept = agreement(SEAT[ROLE], SEAT["practice_nurse"], (promise("self_help", 30),))
    assert cooperative.reply(Sight(view(ROLE)), offer(promise("transport", 20)), ())[0].verdict == "accept"
    free = cooperative.reply(Sight(view(ROLE, agreements=(kept,))), offer(promise("transport", 25)), ())[0]
    full = cooperative.reply(Sight(view(ROLE, agreements=(kept,))), offer(promise("transport", 30)), ())[0]
    assert "does not reach" not in free.reason
    assert full.verdict == "decline"
    assert "the grant does not reach for that as well" in full.reason


def test_other_seats_have_no_such_purse() -> None:
    seen = Sight(view("council_social_care_lead"))
    assert not purse.lines(seen)
    assert purse.reaches(seen, [offer()])
