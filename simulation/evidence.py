"""What `validate` gives: the published effects beside the simulated ones, as a table, a page and JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulation.lab.published.verdict import Judged, Verdict

COLUMNS = ("id", "effect", "published", "figure", "band", "simulated", "95% interval", "verdict")
WIDEST = 48
"""Characters of an effect in a terminal's table."""
PAGE = """# Published effects as tests

Made by `ringholder validate --markdown > docs/validation.md`. Each test is an experiment with the model: paired runs
with common random numbers, one pair for each seed, or one run for each seed where nothing is compared. A test passes
where the mean of each of its figures lies in the band, with the band's sign in nine seeds of ten; where nothing was
found by the study, where the whole interval lies in the band (`inside`) or covers nought. Bands come from the studies
or are the judgement that the last column states; none was widened to let a test pass.

{summary}

| id | effect | published | figure | band | simulated (95% interval) | verdict | source; why this band |
|---|---|---|---|---|---|---|---|
{rows}
{after}"""


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


def as_page(found: "Sequence[Verdict]", vanished: "Sequence[Verdict]") -> str:
    """The table as Markdown; `vanished` are tests run without the motive or limit behind their effect."""
    rows = "\n".join(line for one in found for line in _lines(one))
    failing = [one for one in found if one.word == "fail"]
    ends = (
        ("What fails", [f"- **{one.test.id}**: {one.why}." for one in failing]),
        (
            "Failures that are borne",
            [f"- **{one.test.id}** {one.test.exception}" for one in failing if one.test.exception],
        ),
        ("What makes an effect vanish", [line for one in vanished for line in _without(one, found)]),
    )
    after = [f"\n## {title}\n\n" + "\n".join(lines) + "\n" for title, lines in ends if lines]
    return PAGE.format(summary=summary(found), rows=rows, after="".join(after)).rstrip()


def _without(one: "Verdict", found: "Sequence[Verdict]") -> Iterator[str]:
    """What an effect comes to without the motive or limit behind it."""
    with_it = next(each for each in found if each.test.id == one.test.id)
    for part, before in zip(one.parts, with_it.parts, strict=True):
        was, now = (f"{figure(each.simulated, each.unit)} ({interval(each)})" for each in (before, part))
        yield f"- **{one.test.id}**, {part.name}: {was}; with `{one.test.vanishes}` {now}."


def _lines(one: "Verdict") -> Iterator[str]:
    """The lines of one test."""
    about = f"{one.test.id} | {one.test.effect} | {one.test.published}"
    end = f"{one.test.source}; {one.test.reason}"
    for place, part in enumerate(one.parts):
        simulated = f"{figure(part.simulated, part.unit)} ({interval(part)})"
        head, tail = (about, end) if place == 0 else ("| |", "")
        yield f"| {head} | {part.name} | {band(part)} | {simulated} | {part.verdict} | {tail} |"
    if not one.parts:
        yield f"| {about} | - | - | - | fail | {end} |"


def band(part: "Judged") -> str:
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
