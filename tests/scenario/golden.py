"""Write the golden texts of wrong scenarios again: `python -m tests.scenario.golden`, then read the difference."""

from dataclasses import replace
from pathlib import Path

from simulation.scenario.problems import render_all
from simulation.scenario.source import examine, read

FOLDER = Path(__file__).parent / "golden"


def said(path: Path) -> str:
    """What an author is told about the file."""
    source = replace(read(path), file=path.name)
    return render_all(examine(source)[1]) + "\n"


if __name__ == "__main__":
    for file in sorted(FOLDER.glob("*.yaml")):
        file.with_suffix(".txt").write_text(said(file), encoding="utf-8")
