"""The measures of a seat's scorecard exist, and are kept for the organisation that they are read in.

A measure stands alone where it is the seat's own organisation's, or as `measure@organisation`; `@economy` is the whole.
"""

from simulation.scenario.checks.measures import wrong
from simulation.scenario.checks.spec import Case

ID = "seat-measure"


def look(case: Case) -> None:
    """Report measures that a seat cannot be judged on."""
    for name, seat in case.scenario.seats.items():
        for i, measure in enumerate(seat.judged_on):
            if "@" not in measure and seat.organisation not in case.kinds:
                continue
            message, help = wrong(case, measure if "@" in measure else f"{measure}@{seat.organisation}")
            if message:
                case.report(("seats", name, "judged_on", i), ID, message, help)
