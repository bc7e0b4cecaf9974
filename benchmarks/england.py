"""`python -m benchmarks england`: all England within a minute and 2 GB, and how the cost grows with practices."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from time import perf_counter

from simulation.console import put, put_table, watched
from simulation.lab import england
from simulation.scenario.england import country, tables

SIZES = (500, 1_000, 2_000, 4_000, 8_000)
"""Practices, about, of each point of the curve."""
ROUNDS, WORKERS = 12, 2
MOST_SECONDS, MOST_MEGABYTES = 60.0, 2_000.0
BAR = 32
"""Characters of the longest bar."""


@dataclass(frozen=True)
class Point:
    """What one size took."""

    practices: int
    areas: int
    trusts: int
    seconds: float
    """By the clock, with two processes that have yet to start."""
    spent: float
    """Of processors' time in local economies."""
    megabytes: float
    """Of all processes together, at most."""


def of_size(practices: int) -> tuple[int, ...]:
    """Local economies, one after another, until they have so many practices or there are no more."""
    chosen, found = [], 0
    for number, areas in tables.regions():
        if found < 0.98 * practices:
            chosen.append(number)
            found += sum(len(area.practices) for area in areas)
    return tuple(chosen)


def measure(practices: int) -> Point:
    """Play so many practices for three years."""
    wanted = of_size(practices)
    begun = perf_counter()
    parts = list(watched(england.play_all(country.rules(), 1, ROUNDS, wanted, WORKERS), len(wanted), "local economy"))
    england.together(parts)
    taken = perf_counter() - begun
    practices, areas, trusts = (sum(getattr(part, n) for part in parts) for n in ("practices", "areas", "trusts"))
    return Point(practices, areas, trusts, taken, sum(part.seconds for part in parts), england.memory(parts))


def exponent(points: Sequence[Point]) -> float:
    """The power of the number of practices with which processors' time grows: least squares of the logarithms."""
    sizes, costs = ([log(getattr(point, name)) for point in points] for name in ("practices", "spent"))
    middle, level = sum(sizes) / len(sizes), sum(costs) / len(costs)
    above = sum((x - middle) * (y - level) for x, y in zip(sizes, costs, strict=True))
    return above / sum((x - middle) ** 2 for x in sizes)


def cells(points: Sequence[Point]) -> Iterator[tuple[str, ...]]:
    """A line for each point."""
    longest = max(point.spent for point in points)
    for point in points:
        each = 1_000 * point.spent / point.practices
        bar = "#" * max(1, round(BAR * point.spent / longest))
        counts = (f"{n:,}" for n in (point.practices, point.areas, point.trusts))
        yield (*counts, f"{point.seconds:.1f}", f"{point.spent:.1f}", f"{each:.1f}", f"{point.megabytes:,.0f}", bar)


def main() -> None:
    """Measure and print the curve."""
    points = [measure(size) for size in SIZES]
    heading = ("practices", "areas", "trusts", "s by the clock", "s of processors", "s per 1,000", "MB", "")
    put_table(heading, cells(points), right=frozenset(range(7)))
    whole = points[-1]
    time = "within" if whole.seconds <= MOST_SECONDS else "over"
    room = "within" if whole.megabytes <= MOST_MEGABYTES else "over"
    put(f"Processors' time grows as practices to the power {exponent(points):.2f}; 1 is in proportion.")
    put(
        f"England, {ROUNDS} quarters in {WORKERS} processes: {whole.seconds:.1f} s ({time} {MOST_SECONDS:.0f} s),"
        f" {whole.megabytes:,.0f} MB ({room} {MOST_MEGABYTES:,.0f} MB)."
    )


if __name__ == "__main__":
    main()
