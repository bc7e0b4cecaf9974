"""Scenarios made in code for tests: England-average people in a PCT of any size, or two PCTs that share nothing."""

import math

from simulation.model.parameters import needs
from simulation.scenario import schema

LISTS = (2_400, 3_600, 4_800, 5_900, 6_600, 7_500, 9_200, 12_000)
"""List sizes, mean 6,500 (evidence, activity 1 rows 8-9)."""
DEPRIVATION = (8.0, 14.0, 19.0, 21.7, 24.0, 29.0, 36.0)
CLUSTERS = ("a", "b", "c", "d")


def practice(number: int) -> schema.PracticeRow:
    """A practice with England's ages."""
    size = LISTS[number % len(LISTS)]
    ages = [math.floor(size * share) for share in needs.REGISTERED_AGES]
    ages[4] += size - sum(ages)
    return schema.PracticeRow(
        id=f"p{number + 1:02d}",
        name=f"Practice {number + 1}",
        cluster=CLUSTERS[number % len(CLUSTERS)],
        list_size=size,
        ages=tuple(ages),  # type: ignore[arg-type]
        deprivation=DEPRIVATION[number % len(DEPRIVATION)],
        gps=max(1.0, size / 1_700),
        x=(number * 37) % 100,
        y=(number * 61) % 100,
    )


SERVICES = {
    "community": ("Community nursing and therapy", "community", 12_000_000_00, 0.10),
    "out_of_hours": ("Out-of-hours service", "out_of_hours", 2_200_000_00, 0.05),
    "mental_health": ("Mental health", "mental_health", 36_000_000_00, 0.15),
    "childrens": ("Children's services", "childrens", 6_000_000_00, 0.15),
    "older_people": ("Older people's services", "older_people", 9_000_000_00, 0.15),
}


def pct(name: str, practices: int, need_index: float = 1.0) -> schema.Pct:
    """A PCT of practices with England's ages; money in proportion to people."""
    rows = tuple(practice(number) for number in range(practices))
    people = sum(row.list_size for row in rows)
    services = {
        id: schema.Service(name=label, kind=kind, budget=round(budget * people / 260_000), unmet_need=unmet)  # type: ignore[arg-type]
        for id, (label, kind, budget, unmet) in SERVICES.items()
    }
    return schema.Pct(
        name=name,
        practices=rows,
        clusters={id: schema.Cluster(name=f"Cluster {id.upper()}") for id in CLUSTERS[:practices]},
        need_index=need_index,
        allocation=round(people * 0.952 * 1_300) * 100,
        services=services,
    )


def trust(name: str, shares: dict[str, float], people: float, x: int = 50, y: int = 50) -> schema.AcuteTrust:
    """A trust that gives these shares of care, with beds and income for `people` residents (others included)."""
    return schema.AcuteTrust(
        name=name,
        income=round(people * 560) * 100,
        beds=round(people * 2.55 / 1_000),
        shares=shares,
        other_commissioners=schema.OtherCommissioners(share=0.3),
        x=x,
        y=y,
    )


def seat(role: str, organisation: str) -> schema.Seat:
    """Somebody who sets the levers of an organisation, which then leaves them alone."""
    brief = schema.Brief(who_you_are="-", what_you_can_do="-", judged_on="-", only_you_know="-")
    return schema.Seat(
        role=role, organisation=organisation, name="A post", brief=brief, judged_on=("emergency_admissions",)
    )


def scenario(
    economy: schema.Economy, rounds: int = 8, start: str = "2006/07 Q1", seats: dict[str, schema.Seat] | None = None
) -> schema.Scenario:
    """A scenario without rules or challenges."""
    return schema.Scenario(
        seats=seats or {},
        name="test",
        title="Test",
        period=schema.Period(start=start, rounds=rounds),
        modelled_on="nothing: a test",
        economy=economy,
    )


def reference_scenario(
    practices: int = 40, need_index: float = 1.0, seats: dict[str, schema.Seat] | None = None
) -> schema.Scenario:
    """One PCT of England's average and two trusts, as `scenarios/reference.yaml` has them."""
    midshire = pct("Midshire PCT", practices, need_index)
    rows = midshire.practices
    assert isinstance(rows, tuple)
    people = sum(row.list_size for row in rows) * 0.952
    return scenario(
        schema.Economy(
            pcts={"midshire": midshire},
            acute_trusts={
                "county_general": trust("County General Hospital", {"midshire": 0.62}, people * 0.62 / 0.7, 35, 50),
                "royal_infirmary": trust("Royal Infirmary", {"midshire": 0.28}, people * 0.28 / 0.7, 80, 40),
            },
            councils={
                "midshire_council": schema.Council(name="Midshire Council", pct="midshire", budget=70_000_000_00)
            },
            alliance={"midshire_voices": schema.Alliance(name="Midshire Voices", grant=400_000_00)},
            sha={"midland_sha": schema.Sha(name="Midland SHA")},
        ),
        seats=seats,
    )


def small_scenario(practices: int = 6) -> schema.Scenario:
    """The same with few practices, for tests that play often."""
    return reference_scenario(practices)


def two_islands(practices: int = 4) -> schema.Scenario:
    """Two PCTs, each with a trust and a council of its own, that share nothing; some patients go elsewhere."""
    left, right = pct("Left PCT", practices), pct("Right PCT", practices)
    rows = left.practices
    assert isinstance(rows, tuple)
    people = sum(row.list_size for row in rows) * 0.952 / 0.7
    return scenario(
        schema.Economy(
            pcts={"left": left, "right": right},
            acute_trusts={
                "left_general": trust("Left General", {"left": 0.9}, people),
                "right_general": trust("Right General", {"right": 0.9}, people),
            },
            councils={
                "left_council": schema.Council(name="Left Council", pct="left", budget=7_000_000_00),
                "right_council": schema.Council(name="Right Council", pct="right", budget=7_000_000_00),
            },
            alliance={"voices": schema.Alliance(name="Voices", grant=400_000_00)},
            sha={"sha": schema.Sha(name="SHA")},
        )
    )
