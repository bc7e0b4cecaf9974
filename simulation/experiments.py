"""The commands that run experiments: `compare` and `validate`."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from simulation import console
from simulation.options import Json, ScenarioName, Seed, Settings, Workers

if TYPE_CHECKING:
    from simulation.lab.published.vanishing import Vanishing
    from simulation.lab.published.verdict import Verdict

T = TypeVar("T")
SideA = Annotated[list[str] | None, typer.Option("--a", metavar="PATH=VALUE", help="A setting of run A. Repeat.")]
SideB = Annotated[list[str] | None, typer.Option("--b", metavar="PATH=VALUE", help="A setting of run B. Repeat.")]
Measures = Annotated[
    list[str] | None,
    typer.Option(
        "--measure",
        metavar="MEASURE",
        help="What to compare, as elective_admissions@midshire[orthopaedics] or engagement@midshire#p90. Repeat.",
    ),
]


def add_to(app: typer.Typer) -> None:
    """Let `app` have these commands."""
    qof = "Example: ringholder compare reference --b incentives.qof.applies=no --measure acsc_emergencies"
    app.command(epilog=qof)(compare)
    app.command(epilog="Example: ringholder validate --only T3 --only T4")(validate)


def _watched(found: Iterable[T], count: int) -> Iterable[T]:
    """`found`, with a progress bar over runs."""
    return console.watched(found, count, "run")


def compare(
    scenario: ScenarioName,
    a: SideA = None,
    b: SideB = None,
    runs: Annotated[int, typer.Option(min=1, max=10_000, help="Pairs of runs, each with a seed of its own.")] = 10,
    measure: Measures = None,
    rounds: Annotated[
        int | None, typer.Option(min=1, max=400, help="Quarters to play; the scenario's own number.")
    ] = None,
    settings: Settings = None,
    seed: Seed = 1,
    workers: Workers = 0,
    json: Json = False,
) -> None:
    """Compare two settings of a scenario.

    Each pair of runs has the same seed, so that what differs comes from the settings. A side without settings is the
    scenario as it is; --set holds for both sides.
    """
    from simulation import listings
    from simulation.lab import compare as lab
    from simulation.lab.paired import seeds_of
    from simulation.scenario.source import make, read

    source, both = read(scenario), tuple(settings or ())
    one, other = (make(source, (*both, *(side or ()))) for side in (a, b))
    wanted = rounds or one.period.rounds
    found = lab.compare(one, other, measure or (), seeds_of(seed, runs), wanted, workers, _watched)
    if json:
        about = {"scenario": one.name, "runs": runs, "a": list(a or ()), "b": list(b or ())}
        console.put_json(listings.compare_as_json(found, **about))
    else:
        console.put_table(listings.COMPARE_COLUMNS, listings.compare_as_table(found), right=frozenset(range(2, 9)))


def validate(
    only: Annotated[list[str] | None, typer.Option("--only", metavar="ID", help="A test's id. Repeat.")] = None,
    fast: Annotated[bool, typer.Option("--fast", help="The quick tests, in fewer runs; a minute.")] = False,
    vanish: Annotated[
        bool, typer.Option("--vanish", help="Take away the motive or limit behind each effect that names one.")
    ] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Run again what this engine has run before.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="The table as a page.")] = False,
    workers: Workers = 0,
    json: Json = False,
) -> int:
    """Hold the model against published effects.

    Each test runs an experiment and sets what was simulated beside what was published. Exit code 1 where one fails
    without a stated reason. With --vanish each effect is shown with the motive or limit behind it, and without.
    """
    from simulation import evidence
    from simulation.lab import validate as lab

    tests = lab.chosen(only or (), fast)
    found = lab.validate([test for test in tests if test.vanishes or not vanish], workers, fresh, _watched)
    if vanish:
        _tell_vanished(found, workers, fresh, json)
        return 0
    if json:
        console.put_json({"tests": evidence.as_json(found)})
    elif markdown:
        console.put(_page(found, workers, fresh))
    else:
        console.put_table(evidence.COLUMNS, evidence.as_table(found))
        console.narrate(evidence.summary(found))
    return _exit_code(found)


def _without(found: "Sequence[Verdict]", workers: int, fresh: bool) -> "list[Vanishing]":
    """The same tests with the motive or limit behind each, and without, on the same few seeds."""
    from simulation.lab import validate as lab
    from simulation.lab.published.vanishing import vanishings

    without = lab.without_motive([one.test for one in found])
    return list(vanishings(map(lab.on_few, found), lab.validate(without, workers, fresh, _watched)))


def _tell_vanished(found: "Sequence[Verdict]", workers: int, fresh: bool, json: bool) -> None:
    """What is left of each effect, as a table or JSON."""
    from dataclasses import asdict

    from simulation import evidence

    gone = _without(found, workers, fresh)
    if json:
        console.put_json({"tests": [{**asdict(one), "left": one.word} for one in gone]})
    else:
        console.put_table(evidence.VANISHED, evidence.vanished_as_table(gone))


def _page(found: "Sequence[Verdict]", workers: int, fresh: bool) -> str:
    """The page of all that `validate` finds."""
    from simulation.evidence_page import as_page
    from simulation.lab.targets import fitted_by
    from simulation.lab.validate import engine_hash

    return as_page(found, _without(found, workers, fresh), fitted_by(), engine_hash())


def _exit_code(found: "Sequence[Verdict]") -> int:
    """1 where a test fails without a stated reason."""
    return 1 if any(one.word == "fail" and not one.test.exception for one in found) else 0
