"""What `validate` gives: the published effects beside the simulated ones, as a table and JSON."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulation.lab.published.spec import Part
    from simulation.lab.published.vanishing import Vanishing
    from simulation.lab.published.verdict import Judged, Verdict

COLUMNS = ("id", "effect", "published", "figure", "band", "simulated", "95% interval", "verdict")
VANISHED = ("id", "figure", "no effect", "with it", "without", "then", "what is left")
WIDEST = 48
"""Characters of an effect in a terminal's table."""


def as_json(found: "Sequence[Verdict]") -> list[dict[str, object]]:
    """Each test as an object; its figures are those of its first part, all are in `parts`."""
    return [_object(one) for one in found]


def _object(one: "Verdict") -> dict[str, object]:
    """One test."""
    parts = [{**asdict(part), "interval": list(part.interval)} for part in one.parts]
    first: dict[str, object] = parts[0] if parts else {}
    figures = {name: first.get(name) for name in ("low", "high", "simulated", "interval")}
    about = {"id": one.test.id, "effect": one.test.effect, "source": one.test.source, "published": one.test.published}
    end = {"verdict": one.word, "reason": one.why or one.test.reason, "tier": one.test.tier, "runs": one.runs}
    return {**about, **figures, **end, "exception": one.test.exception, "parts": parts}


def as_table(found: "Sequence[Verdict]") -> list[tuple[str, ...]]:
    """A row for each figure of each test, what is the same for all of a test said once."""
    return [row for one in found for row in _rows(one)]


def _rows(one: "Verdict") -> Iterator[tuple[str, ...]]:
    """The rows of one test."""
    effect, published = (_short(text) for text in (one.test.effect, one.test.published))
    if not one.parts:
        yield one.test.id, effect, published, "-", "-", "-", "-", one.word
    for place, part in enumerate(one.parts):
        about = (one.test.id, effect, published) if place == 0 else ("", "", "")
        yield (*about, part.name, band(part), figure(part.simulated, part.unit), interval(part), part.verdict)


def _short(text: str) -> str:
    """A text as short as a terminal wants it."""
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1].rstrip()}…"


def summary(found: "Sequence[Verdict]") -> str:
    """How many pass, and which do not."""
    failing = [one.test.id for one in found if one.word == "fail"]
    passed = f"{len(found) - len(failing)} of {len(found)} tests pass"
    return f"{passed}; failing: {', '.join(failing)}." if failing else f"{passed}."


def vanished_as_table(found: "Iterable[Vanishing]") -> Iterator[tuple[str, ...]]:
    """A row for each figure that is to go with the motive or limit behind it."""
    for one in found:
        was, now = (f"{figure(each.simulated, each.unit)} ({interval(each)})" for each in (one.before, one.after))
        yield one.id, one.before.name, f"{one.nothing:g}", was, one.setting, now, one.word


def band(part: "Judged | Part") -> str:
    """What would pass."""
    if part.low is None and part.high is None:
        return "covers 0"
    if part.low is None or part.high is None:
        return f"below {part.high:g}" if part.low is None else f"above {part.low:g}"
    return f"{part.low:g} to {part.high:g} {part.unit}"


def figure(value: float | None, unit: str) -> str:
    """A simulated figure."""
    if value is None:
        return "-"
    return f"{value:,.3f} {unit}" if abs(value) < 1 else f"{value:,.1f} {unit}"


def interval(part: "Judged") -> str:
    """Its 95% interval."""
    low, high = part.interval
    if low is None or high is None:
        return "-"
    return f"{low:,.3f} to {high:,.3f}" if max(abs(low), abs(high)) < 1 else f"{low:,.1f} to {high:,.1f}"
