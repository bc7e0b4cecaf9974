"""Values in words, wherever a sentence needs one."""

import re
from functools import lru_cache

from simulation.contracts.decision import Value

_LEVER = {
    "percent": "{}%",
    "pounds": "£{:,}",
    "hours": "{} hours a week",
    "sessions": "{} sessions a week",
    "beds": "{:,} beds",
    "weeks": "{} weeks",
    "posts": "{} posts",
    "days": "{} days a quarter",
}
_ONE = {
    "1 hours a week": "1 hour a week",
    "1 sessions a week": "1 session a week",
    "1 beds": "1 bed",
    "1 weeks": "1 week",
    "1 posts": "1 post",
}
_FIGURE = {
    "percent": "{:.1f}%",
    "weeks": "{:.1f} weeks",
    "days": "{:,.0f} days",
    "beds": "{:,.0f} beds",
    "posts": "{:.1f} posts",
}

_PROPER = ("Choose and Book",)


def within(label: str) -> str:
    """`label` as it reads inside a sentence: a small first letter, except in names and abbreviations."""
    keeps = label in _PROPER or label[1:2].isupper()
    return label if keeps else label[:1].lower() + label[1:]


def capital(clause: str) -> str:
    """`clause` as it begins a sentence."""
    return clause[:1].upper() + clause[1:]


def lever(value: Value, unit: str) -> str:
    """A lever's value in `unit` (a code of `OpenDecision.unit`), as people say it."""
    if isinstance(value, str):
        return value
    if unit == "thousand_pounds":
        return f"£{value * 1000:,}"
    words = _LEVER.get(unit, "{:,}").format(value)
    return _ONE.get(words, words)


def figure(value: float, unit: str) -> str:
    """A measured `value` in `unit` (one of `contracts.measure.Unit`), short enough for a sentence."""
    if unit == "pence":
        return pounds(value / 100)
    words = _FIGURE.get(unit, "{:,.0f}" if abs(value) >= 100 else "{:,.1f}").format(value)
    return words.replace(".0%", "%").replace(".0 ", " ").removesuffix(".0")


def pounds(value: float) -> str:
    """Pounds in words: -£4.20m, £85,000."""
    sign, size = ("-" if value < 0 else ""), abs(value)
    return f"{sign}£{size / 1e6:.2f}m" if size >= 1e6 else f"{sign}£{size:,.0f}"


_EVIDENCE = r"(?:activity|rules|local profiles)\b"
_CITATION = re.compile(rf" ?\({_EVIDENCE}[^()]*\)|; {_EVIDENCE}[^();]*")


def cited(text: str) -> list[str]:
    """The rows of the evidence that `text` cites in brackets."""
    return [found.strip(" ();") for found in _CITATION.findall(text)]


@lru_cache(maxsize=1_024)
def uncited(text: str) -> str:
    """`text` without them: they are for the sceptic, not for the player in mid-sentence."""
    return _CITATION.sub("", text)
