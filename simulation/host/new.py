"""Starting a session: the scenario's texts, the seats that people take, and a token for each."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from simulation.errors import UsageError
from simulation.host.machine import numpy_version, processor_features
from simulation.scenario.problems import nearest
from simulation.scenario.schema import Scenario
from simulation.scenario.source import make, read
from simulation.session import seats
from simulation.session.chain import hash_files
from simulation.session.journal import Journal
from simulation.session.record import Facts
from simulation.version import ENGINE

LARGEST_SEED = 2**63 - 1
"""The largest whole number that a session file holds."""


def new_session(path: Path, scenario: str, people: Sequence[str], seed: int) -> dict[str, str]:
    """Start the session file at `path`; the token of each seat that a person takes."""
    source = read(scenario)
    made = make(source)
    _check(made, people, seed)
    files = {Path(source.file).name: source.text, **dict(source.data)}
    journal = Journal.create(path, _facts(made, files, people, seed), files)
    try:
        return {seat: seats.issue(journal, seat) for seat in people}
    finally:
        journal.close()


def _check(scenario: Scenario, people: Sequence[str], seed: int) -> None:
    """Raise `UsageError` where nobody sits down, or somebody on a seat that is not there."""
    for seat in people:
        if seat not in scenario.seats:
            raise UsageError(f"{scenario.name} has no seat called `{seat}`.", advice=_seats(scenario, seat), seat=seat)
    if not people:
        raise UsageError(f"{scenario.name}: a session needs at least one seat that a person takes.")
    if not 0 <= seed <= LARGEST_SEED:
        raise UsageError(f"{seed} cannot be a seed.", advice="Give a whole number of 0 or more, such as --seed 1.")


def _seats(scenario: Scenario, seat: str) -> str:
    """The nearest seat, or the seats that there are."""
    close = nearest(seat, scenario.seats)
    return close if close.startswith("Known") else f"{close} Known: {', '.join(scenario.seats)}.".strip()


def _facts(scenario: Scenario, files: dict[str, str], people: Sequence[str], seed: int) -> Facts:
    """What the session starts from."""
    return Facts(
        scenario=scenario.name,
        title=scenario.title,
        scenario_hash=hash_files(files),
        engine=ENGINE,
        seed=seed,
        rounds=scenario.period.rounds,
        people=tuple(people),
        numpy=numpy_version(),
        processor=processor_features(),
        created=datetime.now().isoformat(timespec="seconds"),
    )
