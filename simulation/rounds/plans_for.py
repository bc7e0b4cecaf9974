"""What each headline was planned to be: a national target where there is one, else what it was the year before."""

from collections.abc import Mapping

from simulation.scenario.schema import Scenario

TARGETS = {
    "ae_four_hours": 98.0,
    "within_18_weeks": 85.0,
    "bed_occupancy": 85.0,
    "case_decision_weeks": 8.0,
}
"""Four hours: 98% (evidence, activity 5 row 174). 18 weeks: 85% of admitted patients by March 2008 (row 160).
Occupancy: 85%, above which crises begin (row 177). Business cases: eight weeks (rules A6.1)."""
BALANCE = ("pct_position", "trust_position", "council_position")
"""Bodies with a duty to break even: the plan is nought, or better."""


def planned(key: str, before: Mapping[str, float], scenario: Scenario) -> float | None:
    """The plan for `measure@organisation` in a quarter; None where nobody has planned it."""
    measure = key.split("@")[0]
    if measure in TARGETS:
        return TARGETS[measure]
    if measure in BALANCE:
        return 0.0
    return before.get(key)
