"""What each headline was planned to be: a national target where there is one, else what was spent or done before."""

from collections.abc import Mapping

from simulation.measures import registry as measures

TARGETS = {
    "ae_four_hours": 98.0,
    "bed_occupancy": 85.0,
    "case_decision_weeks": 8.0,
    "budget_variance": 0.0,
}
"""Four hours: 98% (evidence, activity 5 row 174). Occupancy: 85%, above which crises begin (row 177). Business cases:
eight weeks (rules A6.1). An indicative budget is there to be kept."""
EIGHTEEN_WEEKS = 85.0
"""Of admitted patients by March 2008 (activity 5 row 160)."""
QUARTERS_TO_MARCH_2008 = 8
"""From the start of 2006/07, when trusts began to plan towards it."""
BALANCE = ("pct_position", "trust_position", "council_position")
"""Bodies with a duty to break even: the plan is nought, or better."""
COUNTED = ("pence", "patients", "attendances", "items", "count", "days")
"""Units of what is planned from last year's: money and activity. Nobody plans a score or a share."""


def planned(key: str, before: Mapping[str, float], quarter: int) -> float | None:
    """The plan for `measure@organisation` in a `quarter` counted from 1 in April 2006; None where nobody plans it."""
    measure = key.split("@")[0]
    if measure == "within_18_weeks":
        return _on_the_way(before.get(key), quarter)
    if measure in TARGETS:
        return TARGETS[measure]
    if measure in BALANCE:
        return 0.0
    return before.get(key) if measures.by_id(measure).unit in COUNTED else None


def _on_the_way(start: float | None, quarter: int) -> float | None:
    """An even climb from where things stood to the share due by March 2008."""
    if start is None:
        return None
    gone = min(max(quarter, 0), QUARTERS_TO_MARCH_2008) / QUARTERS_TO_MARCH_2008
    return start + max(EIGHTEEN_WEEKS - start, 0.0) * gone
