"""The financial quarters of a game."""


def quarters(start: str, rounds: int) -> tuple[str, ...]:
    """The quarters that are played, as 2006/07 Q1."""
    first = int(start[:4]) * 4 + int(start[-1]) - 1
    return tuple(_label(number) for number in range(first, first + rounds))


def _label(number: int) -> str:
    year, quarter = divmod(number, 4)
    return f"{year}/{(year + 1) % 100:02} Q{quarter + 1}"
