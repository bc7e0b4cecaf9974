"""The page on the model says what the model is."""

import re

import pytest

from docs import calibration, make
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
