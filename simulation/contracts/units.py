"""Values in words, wherever a sentence needs one."""

from simulation.contracts.decision import Value

_LEVER = {
    "percent": "{}%",
    "pounds": "£{:,}",
    "hours": "{} hours a week",
    "sessions": "{} sessions a week",
    "beds": "{:,} beds",
    "weeks": "{} weeks",
    "posts": "{} posts",
}
_FIGURE = {
    "percent": "{:.1f}%",
    "weeks": "{:.1f} weeks",
    "days": "{:,.0f} days",
    "beds": "{:,.0f} beds",
    "posts": "{:.1f} posts",
}


def lever(value: Value, unit: str) -> str:
    """A lever's value in `unit` (a code of `OpenDecision.unit`), as people say it."""
    if isinstance(value, str):
        return value
    if unit == "thousand_pounds":
        return f"£{value * 1000:,}"
    return _LEVER.get(unit, "{:,}").format(value)


def figure(value: float, unit: str) -> str:
    """A measured `value` in `unit` (one of `contracts.measure.Unit`), short enough for a sentence."""
    if unit == "pence":
        return pounds(value / 100)
    if unit in _FIGURE:
        return _FIGURE[unit].format(value).replace(".0%", "%")
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:,.1f}"


def pounds(value: float) -> str:
    """Pounds in words: -£4.20m, £85,000."""
    sign, size = ("-" if value < 0 else ""), abs(value)
    return f"{sign}£{size / 1e6:.2f}m" if size >= 1e6 else f"{sign}£{size:,.0f}"
