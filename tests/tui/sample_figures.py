"""Tiles, consequences, budgets and closings as the sample Views show them; every figure is invented for tests."""

from simulation.contracts.measure import Direction, Unit
from simulation.contracts.view import BudgetLine, Closing, ClosingLine, Consequence, Tile

QUARTERS = (*(f"2005/06 Q{q}" for q in range(1, 5)), "2006/07 Q1", "2006/07 Q2")
OLD = "6 weeks old, ±4%"
FRESH = "this week, exact"

ABOUT = {"pct_position": "Income less spend, year to date", "ae_four_hours": "Type 1 attendances of at most four hours"}

_Series = tuple[float | None, ...]
_Row = tuple[str, str, Unit, Direction, _Series, float | None, str]


def _tiles(organisation: str, rows: tuple[_Row, ...]) -> tuple[Tile, ...]:
    return tuple(
        Tile(
            *(measure, organisation, label, unit, direction, reported, QUARTERS[-len(reported) :], plan, note),
            about=ABOUT.get(measure, ""),
        )
        for measure, label, unit, direction, reported, plan, note in rows
    )


FINANCE_TILES = _tiles(
    "eastmere",
    (
        ("pct_position", "PCT position", "pence", "up", (-1.1e8, -2.3e8, -3.4e8, -4.2e8, -1.4e8, -2.65e8), 0.0, FRESH),
        ("forecast_accuracy", "Forecast accuracy", "percent", "up", (96.1, 95.4, 94.9, 93.0, 97.2, 95.8), 98.0, FRESH),
        ("acute_spend", "Hospital spend", "pence", "down", (3.41e9, 3.46e9, 3.52e9, 3.6e9, 3.58e9, 3.66e9), 3.5e9, OLD),
        (
            "freed_up_resources",
            "Freed-up resources",
            "pence",
            "up",
            (None, None, None, 2.1e7, None, None),
            4.0e7,
            "known after March",
        ),
        (
            "trust_in_pct",
            "Practices' trust in PCT",
            "score",
            "up",
            (58.0, 57.0, 55.0, 49.0, 50.0, 46.0),
            None,
            "survey, ±6",
        ),
        (
            "gp_referrals",
            "GP referrals",
            "patients",
            "neither",
            (10_480, 10_610, 10_900, 10_720, 10_950, 11_204),
            10_700,
            OLD,
        ),
    ),
)
GP_TILES = _tiles(
    "eastmere.north.p07",
    (
        (
            "practice_net_income",
            "Income of a partner",
            "pence",
            "up",
            (2.61e6, 2.66e6, 2.7e6, 2.92e6, 2.71e6, 2.68e6),
            None,
            FRESH,
        ),
        (
            "budget_variance",
            "Spend against budget",
            "percent",
            "down",
            (None, None, 2.2, 3.9, 1.4, 3.1),
            0.0,
            "14 weeks old, ±9%",
        ),
        (
            "patient_experience",
            "Patients' experience",
            "score",
            "up",
            (71.0, 71.4, 70.2, 68.9, 70.5, 72.3),
            75.0,
            "survey, ±5",
        ),
        ("workload", "Workload", "score", "down", (61.0, 63.0, 66.0, 71.0, 64.0, 67.0), None, FRESH),
        ("gp_referrals", "Referrals", "patients", "neither", (331.0, 342.0, 350.0, 327.0, 361.0, 348.0), 335.0, FRESH),
        ("outpatient_wait", "Wait for outpatients", "weeks", "down", (9.1, 9.4, 9.9, 10.2, 9.7, 9.3), 8.0, OLD),
    ),
)
TRUST_TILES = _tiles(
    "st_bride",
    (
        (
            "trust_position",
            "Trust position",
            "pence",
            "up",
            (-2.2e8, -5.1e8, -8.4e8, -1.21e9, -1.9e8, -4.4e8),
            -3.0e8,
            FRESH,
        ),
        ("ae_four_hours", "A&E within four hours", "percent", "up", (97.2, 97.9, 96.4, 95.8, 97.6, 98.1), 98.0, FRESH),
        (
            "within_18_weeks",
            "Within 18 weeks",
            "percent",
            "up",
            (None, None, None, 41.2, 43.0, 44.7),
            50.0,
            "trial count, ±8%",
        ),
        ("bed_occupancy", "Bed occupancy", "percent", "down", (88.1, 87.6, 91.5, 93.8, 90.2, 89.7), 85.0, FRESH),
        (
            "cancelled_operations",
            "Cancelled operations",
            "patients",
            "down",
            (81.0, 77.0, 104.0, 131.0, 92.0, 85.0),
            60.0,
            FRESH,
        ),
        ("infections", "Infections", "count", "down", (44.0, 47.0, 52.0, 58.0, 49.0, 51.0), 40.0, "reported late"),
    ),
)
LEAD_TILES = _tiles(
    "eastmere.north",
    (
        ("treated_closer_to_home", "Closer to home", "percent", "up", (4.1, 4.2, 4.1, 4.4, 5.0, 6.3), 8.0, OLD),
        (
            "practices_engaged",
            "Practices that take part",
            "percent",
            "up",
            (22.0, 28.0, 33.0, 39.0, 50.0, 56.0),
            75.0,
            FRESH,
        ),
        (
            "freed_up_resources",
            "Freed-up resources",
            "pence",
            "up",
            (None, None, None, None, None, 7.3e6),
            2.5e7,
            "first estimate",
        ),
        (
            "indicative_budget",
            "Indicative budget",
            "pence",
            "neither",
            (None, None, 1.01e9, 1.01e9, 1.06e9, 1.06e9),
            None,
            FRESH,
        ),
        ("lead_energy", "Your energy", "score", "up", (70.0, 68.0, 66.0, 61.0, 57.0, 52.0), None, FRESH),
        ("gp_referrals", "GP referrals", "patients", "neither", (4_120, 4_190, 4_260, 4_190, 4_260, 4_305), 4_150, OLD),
    ),
)
COMMON = _tiles(
    "eastmere",
    (
        (
            "patient_benefit",
            "Patient benefit",
            "score",
            "up",
            (61.2, 61.4, 61.0, 60.3, 61.1, 61.9),
            63.0,
            "12 weeks old, ±3%",
        ),
        (
            "patient_experience",
            "Patients' experience",
            "score",
            "up",
            (69.0, 69.3, 68.8, 67.2, 68.4, 69.1),
            70.0,
            "survey, ±4",
        ),
        ("outpatient_wait", "Wait for outpatients", "weeks", "down", (9.8, 9.9, 10.4, 10.9, 10.2, 9.7), 8.0, OLD),
        (
            "emergency_admissions",
            "Emergency admissions",
            "patients",
            "down",
            (4_610, 4_580, 4_890, 5_140, 4_720, 4_655),
            4_600,
            OLD,
        ),
        (
            "health_equity",
            "Fairness to the poorest",
            "score",
            "up",
            (81.0, 80.6, 80.1, 79.4, 79.9, 80.4),
            85.0,
            "yearly, ±5%",
        ),
        ("treated_closer_to_home", "Closer to home", "percent", "up", (3.9, 4.0, 3.9, 4.2, 4.6, 5.4), 6.0, OLD),
    ),
)
TILES = {"gp_alder": GP_TILES, "pct_finance": FINANCE_TILES, "trust_chief": TRUST_TILES, "cluster_lead": LEAD_TILES}

WHYS = (
    "Three clinics opened in the cluster, and St Bride's called fewer patients back.",
    "You held the reserve; the strategic health authority (SHA) took 3% all the same.",
    "Most of it is chance: one costly patient more or less moves a practice of this size by 2%.",
    "Practices heard that savings would be frozen and sent more patients than their letters needed.",
    "Winter emergencies filled the beds, so operations were put off.",
    "Nobody knows yet: the figures come in February.",
)


def _became(tile: Tile, scorecard: str, at: int) -> Consequence:
    last = tile.reported[-1]
    base = 50.0 if last is None else last
    return Consequence(
        tile.measure,
        tile.organisation,
        tile.label,
        tile.unit,
        tile.direction,
        base * (1.03 if at % 2 else 0.985),
        last,
        tile.plan,
        None if at == 5 else base * (1.01 if at % 3 else 0.96),
        WHYS[at % len(WHYS)],
        "own" if scorecard == "own" else "common",
    )


def consequences_for(seat: str) -> tuple[Consequence, ...]:
    """What became of each headline of `seat`, own then common."""
    own = tuple(_became(tile, "own", at) for at, tile in enumerate(TILES[seat]))
    return own + tuple(_became(tile, "common", at + 1) for at, tile in enumerate(COMMON))


FINANCE_BUDGET = (
    BudgetLine("Hospital care", 6_980_000_000, 7_240_000_000, 14_520_000_000, 14_000_000_000),
    BudgetLine("Prescribing", 1_310_000_000, 1_282_000_000, 2_590_000_000, 2_620_000_000),
    BudgetLine("Community services", 1_720_000_000, 1_708_000_000, 3_440_000_000, 3_440_000_000),
    BudgetLine("Practices (GMS, PMS)", 1_240_000_000, 1_251_000_000, 2_500_000_000, 2_480_000_000),
    BudgetLine("Mental health", 1_090_000_000, 1_090_000_000, 2_180_000_000, 2_180_000_000),
    BudgetLine("Freed-up resources", 20_000_000, 0, 41_000_000, 40_000_000),
    BudgetLine("Reserve", 140_000_000, 0, 280_000_000, 285_000_000),
)
GP_BUDGET = (
    BudgetLine("Outpatients", 24_600_000, 25_900_000, 51_300_000, 49_200_000),
    BudgetLine("Planned operations", 31_100_000, 30_200_000, 60_900_000, 62_200_000),
    BudgetLine("Prescribing", 49_800_000, 51_200_000, 102_400_000, 99_600_000),
)
TRUST_BUDGET = (
    BudgetLine("Income, Eastmere", 4_870_000_000, 5_040_000_000, 9_980_000_000, 9_740_000_000),
    BudgetLine("Income, others", 12_900_000_000, 12_760_000_000, 25_600_000_000, 25_800_000_000),
    BudgetLine("Staff", 11_300_000_000, 11_640_000_000, 23_300_000_000, 22_600_000_000),
    BudgetLine("Supplies and sites", 6_400_000_000, 6_600_000_000, 13_100_000_000, 12_800_000_000),
)
BUDGETS = {"gp_alder": GP_BUDGET, "pct_finance": FINANCE_BUDGET, "trust_chief": TRUST_BUDGET, "cluster_lead": GP_BUDGET}


def _closing_line(tile: Tile, scorecard: str) -> ClosingLine:
    known = [value for value in tile.reported if value is not None] or [0.0]
    end = known[-1] * 1.04
    return ClosingLine(
        tile.label,
        tile.unit,
        tile.direction,
        known[0],
        end,
        None if tile.note == OLD else end * 0.97,
        end * 1.06,
        "Paid late: most of it came after play ended.",
        "own" if scorecard == "own" else "common",
    )


def closing_for(seat: str) -> Closing:
    """How the game ended for `seat`."""
    own = tuple(_closing_line(tile, "own") for tile in TILES[seat])
    return Closing(
        own + tuple(_closing_line(tile, "common") for tile in COMMON),
        (
            "The skin clinic paid: 610 patients were seen nearby, at £34 less each, from its second quarter.",
            "Freezing savings in round 4 saved £280,000 and cost the trust of 31 practices; referrals rose for a year.",
            "A third of Alder Lane's good second year was luck: two costly patients moved away.",
            "Hospital spend was £1.2m above what the reports had said at the time.",
        ),
        (
            "What did practices believe about the savings before the freeze, and what do they believe now?",
            "Which figure did you trust that turned out to be wrong, and what would it have cost to know?",
            "Who held the ring, and when did anybody notice?",
        ),
    )
