"""The arguments and options that several commands share."""

from typing import Annotated

import typer

ScenarioName = Annotated[str, typer.Argument(metavar="SCENARIO", help="A name, or the path of a YAML file.")]
SessionName = Annotated[str, typer.Argument(metavar="SESSION", help="A saved session's name, or its path.")]
Seed = Annotated[int, typer.Option(min=0, help="The same seed gives the same chances.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set", metavar="PATH=VALUE", help="Change the scenario; `ringholder levers` lists the paths. Repeat."
    ),
]
Workers = Annotated[int, typer.Option(min=0, help="Processes that play at once; 0: one for each processor.")]
