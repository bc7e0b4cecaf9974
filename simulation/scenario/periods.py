"""The financial quarters of a game."""

from simulation.scenario.schema import Period


def quarters(period: Period) -> tuple[str, ...]:
    """The quarters that are played, as 2006/07 Q1."""
    first = int(period.start[:4]) * 4 + int(period.start[-1]) - 1
    return tuple(_label(number) for number in range(first, first + period.rounds))


def _label(number: int) -> str:
    year, quarter = divmod(number, 4)
    return f"{year}/{(year + 1) % 100:02} Q{quarter + 1}"
