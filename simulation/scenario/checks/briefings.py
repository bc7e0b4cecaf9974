"""A briefing is for a round that is played, and the period begins in a financial year that there is."""

from simulation.scenario.checks.spec import Case

ID = "round"


def look(case: Case) -> None:
    """Report briefings beyond the last round, and years that do not follow each other."""
    for name in case.scenario.briefing:
        if int(name[1:]) > case.rounds:
            message = f"the briefing `{name}` is never read: the game has {case.rounds} rounds"
            case.report(("briefing", name), ID, message, "Delete it, or raise `period.rounds`.", key=True)
    start = case.scenario.period.start
    if (int(start[:4]) + 1) % 100 != int(start[5:7]):
        case.report(("period", "start"), ID, f"{start[:7]} is no financial year", f"Write {_year(start)} {start[-2:]}.")


def _year(start: str) -> str:
    return f"{start[:4]}/{(int(start[:4]) + 1) % 100:02}"
