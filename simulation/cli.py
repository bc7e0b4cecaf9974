"""The command line: what draws is handed in by `tui.__main__`, what computes is imported where it is needed."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import typer

from simulation import console, experiments
from simulation.contracts.problem import Problem
from simulation.errors import ScenarioError, UsageError
from simulation.guard import INTERRUPTED, guarded
from simulation.options import Json, ScenarioName, Seed, SessionName, Settings, Workers
from simulation.version import ENGINE


@dataclass(frozen=True)
class Screens:
    """What opens screens, so that this module need not know any."""

    play: Callable[[str, str, int], int]
    """Scenario, seat (or nothing: choose) and seed."""
    resume: Callable[[Path], int]


app = typer.Typer(
    name="ringholder",
    help="Practice-based commissioning, lived through before it happens. Without a command: the menu.",
    epilog="Example: ringholder play two_boroughs --seat pct_finance",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
experiments.add_to(app)


def main(arguments: list[str], screens: Screens) -> int:
    """Run one command; its exit code: 0 done, 1 it has problems, 2 wrong usage, 3 refused by a session's state."""
    return guarded(lambda: _invoke(arguments, screens))


def _invoke(arguments: list[str], screens: Screens) -> int:
    """Run a command, and say wrong usage as the command line's library does."""
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="ringholder", standalone_mode=False, obj=screens)
    except typer.Abort as stopped:
        raise KeyboardInterrupt from stopped
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        error.show()  # type: ignore[attr-defined]
        return UsageError.exit_code
    if code == INTERRUPTED:
        raise KeyboardInterrupt
    return code if isinstance(code, int) else 0


def _version(asked: bool) -> None:
    """Print which engine this is."""
    if asked:
        console.put(f"ringholder {ENGINE}")
        raise typer.Exit


@app.callback()
def ringholder(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Which engine this is.")
    ] = False,
) -> None:
    """The options that need no command."""


@app.command(epilog="Example: ringholder play two_boroughs --seat gp_alder --seed 7")
def play(
    context: typer.Context,
    scenario: Annotated[str, typer.Argument(metavar="[SCENARIO]", help="A name, or the path of a YAML file.")] = "",
    seat: Annotated[str, typer.Option(help="The seat to take; without it, a list to choose from.")] = "",
    seed: Seed = 1,
) -> int:
    """Play a scenario alone, against stand-ins."""
    screens: Screens = context.obj
    if seat and not scenario:
        raise UsageError("--seat needs a scenario.", advice="For example: ringholder play two_boroughs --seat gp_alder")
    return screens.play(scenario, seat, seed)


@app.command(epilog="Example: ringholder resume two_boroughs-gp_alder-20060401-093000")
def resume(
    context: typer.Context,
    session: Annotated[
        str, typer.Argument(metavar="[SESSION]", help="A saved session's name or path; none: list them.")
    ] = "",
    json: Json = False,
) -> int:
    """Go on with a saved session, or list them."""
    from simulation.session import launch

    if session:
        screens: Screens = context.obj
        return screens.resume(launch.find(session))
    _list_sessions(json)
    return 0


def _list_sessions(json: bool) -> None:
    """The saved sessions, the newest first."""
    from simulation.session import launch

    found = launch.saved()
    if json:
        console.put_json({"sessions": [{**asdict(s), "path": str(s.path), "when": s.when.isoformat()} for s in found]})
    elif found:
        rows = ((s.path.stem, s.problem or s.title, s.seat_label, _stand(s.round, s.rounds, s.over)) for s in found)
        console.put_table(("session", "scenario", "seat", "round"), rows)
    else:
        console.narrate("There are no saved sessions. `ringholder play` starts one.")


def _stand(round: int, rounds: int, over: bool) -> str:
    """How far a session has come."""
    return "over" if over else f"{round} of {rounds}"


@app.command(epilog="Example: ringholder run two_boroughs --seed 1 --rounds 4 --set challenges=none --json")
def run(
    scenario: ScenarioName,
    seed: Seed = 1,
    rounds: Annotated[
        int | None, typer.Option(min=1, max=400, help="Quarters to play; the scenario's own number.")
    ] = None,
    settings: Settings = None,
    workers: Workers = 0,
    json: Json = False,
) -> None:
    """Play a scenario without people; every measure.

    `england` is all England in some seventy local economies, played by several processes.
    """
    if scenario == "england":
        return _run_england(seed, rounds, tuple(settings or ()), workers, json)
    from simulation.scenario.source import load

    loaded = load(scenario, tuple(settings or ()))
    from simulation import listings
    from simulation.lab.run import play_alone

    wanted = rounds or loaded.period.rounds
    played = list(console.watched(play_alone(loaded, seed, wanted), wanted, "round"))
    if json:
        console.put_json(listings.run_as_json(loaded.name, seed, played))
    else:
        console.put_table(*listings.run_as_table(played), right=frozenset(range(2, len(played) + 2)))


def _run_england(seed: int, rounds: int | None, settings: tuple[str, ...], workers: int, json: bool) -> None:
    """Play England; sums, spread over areas and, as JSON, every area."""
    from simulation import listings
    from simulation.lab import england
    from simulation.scenario.england import country

    common, wanted = country.rules(settings), england.regions()
    parts = england.play_all(common, seed, rounds or common.period.rounds, wanted, workers)
    played = england.together(console.watched(parts, len(wanted), "local economy"))
    if json:
        console.put_json(listings.run_as_json(country.NAME, seed, played))
    else:
        table = listings.run_as_table(england.of_the_whole(played))
        console.put_table(*table, right=frozenset(range(2, len(played) + 2)))


@app.command(epilog="Example: ringholder verify two_boroughs-gp_alder-20060401-093000 --json")
def verify(session: SessionName, json: Json = False) -> int:
    """Replay a session and compare.

    Exit code 1 where it differs, with the first round, organisation and field; or the broken link of its chain.
    """
    from simulation.host.verify import verify as compare
    from simulation.session.launch import find

    found = compare(find(session), watch=lambda rounds, count: console.watched(rounds, count, "round"))
    if json:
        console.put_json(asdict(found))
    else:
        where = (("round", found.round), ("organisation", found.organisation), ("field", found.field))
        console.put("\n".join([found.verdict, *(f"{name}: {value}" for name, value in where if value)]))
    return 0 if found.verdict == "same" else 1


@app.command(epilog="Example: ringholder check two_boroughs my_scenario.yaml")
def check(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Names, YAML files, or folders of them.")],
    json: Json = False,
) -> int:
    """Check scenarios for problems.

    Each problem is given as file:line:col: error[id]: text, with help; exit code 1 where there is any.
    """
    from simulation.scenario.problems import render_all

    files = [file for path in paths for file in _scenarios_in(path)]
    problems = [problem for file in console.watched(files, len(files), "scenario") for problem in _problems_of(file)]
    if json:
        console.put_json({"problems": [asdict(problem) for problem in problems]})
    elif problems:
        console.put(render_all(problems))
    else:
        console.narrate("No problems.")
    return 1 if problems else 0


def _scenarios_in(path: str) -> list[str]:
    """The scenario files in a folder; anything else is itself."""
    folder = Path(path)
    return sorted(str(file) for file in folder.glob("*.yaml")) if folder.is_dir() else [path]


def _problems_of(name: str) -> tuple[Problem, ...]:
    """Everything that is wrong with one scenario, a missing file included."""
    from simulation.scenario.source import examine, read

    try:
        return examine(read(name))[1]
    except ScenarioError as error:
        return (Problem(name, 0, 0, "not-found", error.message, error.advice),)


@app.command(epilog="Example: ringholder schema > scenario.schema.json")
def schema() -> None:
    """Give the JSON Schema of scenario files."""
    from simulation import listings

    console.put(listings.schema())


@app.command(epilog="Example: ringholder measures --json")
def measures(json: Json = False) -> None:
    """List every measure: unit, direction, levels."""
    from simulation import listings

    _list("measures", listings.measures(), listings.MEASURE_COLUMNS, json)


@app.command(epilog="Example: ringholder levers | grep budget_basis")
def levers(
    scenario: Annotated[str, typer.Argument(metavar="[SCENARIO]", help="Whose paths to list.")] = "reference",
    json: Json = False,
) -> None:
    """List what --set takes, with examples."""
    from simulation import listings

    _list("levers", listings.levers(scenario), listings.LEVER_COLUMNS, json)


@app.command(epilog="Example: ringholder parameters --json")
def parameters(json: Json = False) -> None:
    """List the model's numbers and their sources."""
    from simulation import listings

    _list("parameters", listings.parameters(), listings.PARAMETER_COLUMNS, json)


def _list(name: str, rows: list[dict[str, object]], columns: tuple[str, ...], json: bool) -> None:
    """Give rows as JSON, all of them, or as a table of some columns."""
    if json:
        console.put_json({name: rows})
    else:
        console.put_table(columns, [[str(row[column]) for column in columns] for row in rows])
