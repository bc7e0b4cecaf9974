"""The page on the model says what the model is."""

import re

import pytest

from docs import calibration, make
from simulation.decisions import registry as decisions
from simulation.model.parameters import spec

CITED = re.compile(r"\d|^fitted")
"""A row of the evidence, or a value that the calibration card gives once the rest stands."""


def test_the_page_is_current() -> None:
    """`python docs/make.py` gives what stands in docs/model.md."""
    assert make.MODEL.read_text(encoding="utf-8") == make.made(), "Run `python docs/make.py` and look at what changed."


def test_every_number_has_a_unit_a_meaning_and_a_source() -> None:
    """Nothing is stated without saying what it is and where it comes from, and nothing twice."""
    list(make.parameters())
    assert [n.name for n in spec.LISTED if not (n.unit and n.meaning)] == []
    assert [n.name for n in spec.LISTED if not ("assumption" in n.source or CITED.search(n.source))] == []
    names = [n.name for n in spec.LISTED]
    assert sorted(names) == sorted(set(names))


def test_an_unknown_directive_is_no_silent_gap() -> None:
    """A mistyped line of the outline fails."""
    with pytest.raises(KeyError):
        list(make.replaced("@pagse simulation.model.week"))


def test_a_year_of_reference_is_near_england() -> None:
    """Every flow of the calibration card is within a tenth of what was published."""
    totals = calibration.year()
    rates = {card: 1_000 * totals[card.measure] / totals["residents"] for card in calibration.CARDS}
    far = {
        card.measure: round(rate, 1) for card, rate in rates.items() if not 0.9 * card.low <= rate <= 1.1 * card.high
    }
    assert far == {}


PAID_UNSEEN = {
    "patient_survey": "the alliance pays out of a grant that it cannot spend twice",
    "practice_visits": "they tire the lead, whose energy is no seat's headline",
    "electronic_booking": "a fee pays for the minutes",
    "flu_campaign": "a fee is paid for each vaccination",
    "self_help": "the alliance pays out of a grant that it cannot spend twice",
    "learning_network": "its charge is lost in the chance of a PCT's position",
    "provider_agency": "its charge is lost in the chance of a PCT's position",
    "self_assessment": "it costs managers' days, which are on no scorecard",
    "savings_split": "what one practice gains another goes without: within a cluster, on no scorecard",
}
"""Decisions whose cost is on nobody's scorecard, with the reason."""


def rows_of_decisions() -> dict[str, list[str]]:
    """The cells of each row of docs/decisions.md, by decision."""
    lines = (make.HERE / "decisions.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return {name: rest for name, *rest in cells[1:]}


def test_every_decision_has_its_effects_told() -> None:
    assert set(rows_of_decisions()) == {module.DECISION.name for module in decisions.MODULES}


NOT_PROVEN = {
    "business_service", "electronic_booking", "learning_network", "practice_visits", "provider_agency",
    "provider_scrutiny", "risk_pool", "scenario_planning", "self_assessment",
}  # fmt: skip
"""Decisions of which five seeds prove nothing on one side; the page says so, and they want mending."""


def test_every_decision_moves_its_owner_and_somebody_else() -> None:
    """Beyond chance, within the game or a year after it."""
    still = {name for name, (_, own, other, *_) in rows_of_decisions().items() if "none" in own[:5] + other[:5]}
    assert still <= NOT_PROVEN


def test_nothing_is_free() -> None:
    """Somebody loses by every decision, or there is a reason why the price is not on a scorecard."""
    free = {name for name, (*_, loses) in rows_of_decisions().items() if loses.startswith("none")}
    assert free <= set(PAID_UNSEEN)
