"""A year of the reference economy beside the published rates of England."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from simulation.measures import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario import source

SEED = 1
PLACE = "midshire"


@dataclass(frozen=True)
class Card:
    """One line of the calibration card: a rate per 1,000 residents a year, between two published figures."""

    measure: str
    label: str
    low: float
    high: float
    source: str


@dataclass(frozen=True)
class Line:
    """A line of the card beside what the model gave."""

    label: str
    card: str
    simulated: str
    source: str


CARDS = (
    Card("gp_consultations", "GP and nurse consultations", 5_300, 5_300, "activity 0: QRESEARCH 2006"),
    Card("gp_referrals", "GP referrals (written)", 190, 190, "activity 0: 9.66m in 2002/03"),
    Card("gp_first_outpatients", "GP-referred first attendances", 158, 162, "activity 0"),
    Card("first_outpatients", "All first attendances", 258, 260, "activity 0"),
    Card("follow_ups", "Follow-up attendances", 570, 620, "activity 0: 2.2-2.4 per first"),
    Card("elective_admissions", "Elective admissions", 119, 119, "activity 0: 6.00m"),
    Card("day_cases", "of which day cases", 80, 83, "activity 0: part recalled"),
    Card("emergency_admissions", "Emergency admissions", 92, 92, "activity 0: 4.66m"),
    Card("same_day_emergencies", "of which home the same day", 24, 24, "activity 0"),
    Card("acsc_emergencies", "of which ambulatory-care-sensitive", 15, 15, "activity 0: 1 in 6"),
    Card("ae_attendances", "A&E attendances, all types", 371, 371, "activity 0: 18.76m"),
    Card("ae_type_1", "A&E attendances, type 1", 268, 268, "activity 0: 13.55m"),
)


def year() -> dict[str, float]:
    """The card's measures of the reference economy over its first year, by measure id, and its residents."""
    totals = dict.fromkeys((card.measure for card in CARDS), 0.0)
    with closing(HealthEconomy(source.load("reference"), SEED)) as economy:
        for _ in range(4):
            economy.play_quarter()
            now = registry.read(economy)
            for measure in totals:
                totals[measure] += now[f"{measure}@{PLACE}"]
        return totals | {"residents": now[f"residents@{PLACE}"]}


def compared() -> Iterator[Line]:
    """Each line of the card beside the simulated rate."""
    totals = year()
    for card in CARDS:
        rate = 1_000 * totals[card.measure] / totals["residents"]
        published = f"{card.low:,.0f}" if card.low == card.high else f"{card.low:,.0f}-{card.high:,.0f}"
        yield Line(card.label, published, f"{float(f'{rate:.3g}'):,.4g}", card.source)
