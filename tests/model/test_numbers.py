"""Every number of the model says what it is and where it comes from; the calendar is the financial year's."""

import pytest

from simulation.model import calendar, parameters, rates
from simulation.model.parameters import needs


def test_every_parameter_has_a_name_a_meaning_and_a_source() -> None:
    listed = parameters.all()
    assert len(listed) > 250
    for number in listed:
        assert number.name, number
        assert number.unit, number
        assert number.source, number


def test_parameters_are_named_once() -> None:
    names = [number.name for number in parameters.all()]
    assert sorted(names) == sorted(set(names))


def test_the_card_adds_up() -> None:
    card = rates.card()
    made = rates.NEAR_FOUR_ADMITTED * (card["type_1"] + needs.SPILLED / 2)
    assert card["same_day"] + made + card["acsc"] + card["other"] == pytest.approx(needs.EMERGENCIES)
    assert sum(needs.REGISTERED_AGES) == pytest.approx(1.0)
    assert card["planned"] > 0


@pytest.mark.parametrize(
    ("start", "quarter", "label"),
    [("2006/07 Q1", 0, "2006/07 Q1"), ("2006/07 Q4", 1, "2007/08 Q1"), ("2005/06 Q3", 6, "2007/08 Q1")],
)
def test_quarters_are_financial(start: str, quarter: int, label: str) -> None:
    assert calendar.label(start, quarter) == label


def test_years_between_quarters() -> None:
    assert calendar.years_since("2007/08 Q1", "2006/07 Q3") == 0.5
    assert calendar.first_week("2006/07 Q2") == 13
    assert calendar.working_share().mean() == pytest.approx(1.0)
