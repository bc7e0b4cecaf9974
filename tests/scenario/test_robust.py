"""However a scenario file is spoilt, its author is told; the checker itself never fails."""

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from simulation.scenario.problems import render_all
from simulation.scenario.source import Source, examine

LINES = (Path(__file__).parent / "base.yaml").read_text(encoding="utf-8").splitlines()
VALUES = ("3", "[]", "{}", "-1", "nope", "", "[1, {a: b}]", "1e400", "£9", "9" * 30, "no", "2006/07 Q9", "@", "a@b@c")
spots = st.integers(0, len(LINES) - 2)


@settings(max_examples=150)
@given(st.lists(st.tuples(spots, st.sampled_from(("drop", "double", "indent", *VALUES))), min_size=1, max_size=4))
def test_a_spoilt_scenario_gives_problems_and_never_an_error(changes: list[tuple[int, str]]) -> None:
    lines = list(LINES)
    for spot, change in changes:
        if change == "drop":
            lines[spot] = ""
        elif change == "double":
            lines[spot] = f"{lines[spot]}\n{lines[spot]}"
        elif change == "indent":
            lines[spot] = f"  {lines[spot]}"
        else:
            lines[spot] = re.sub(r": .*$", f": {change}", lines[spot], count=1)
    scenario, problems = examine(Source("f.yaml", "\n".join(lines)))
    assert scenario is not None or problems
    assert all(problem.message and problem.id for problem in problems)
    assert render_all(problems).count("error[") == len(problems)
