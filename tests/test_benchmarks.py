"""The pathway that benchmarks compare is the same pathway, whoever plays it."""

from dataclasses import replace

import pytest

from benchmarks import __main__ as command
from benchmarks import pathway, planned_care
from benchmarks.peers import naive_numpy
from benchmarks.row import Row, Skipped


def test_our_parts_and_plain_numpy_find_the_same() -> None:
    found = pathway.ours()
    assert found.differs(naive_numpy.run()) == ""
    assert replace(found, list_wait=2 * found.list_wait).differs(found) == "list_wait"
    assert found.seen == pytest.approx(pathway.SPECIALTIES * pathway.WEEKS * pathway.PLACES, rel=0.01)


def test_chance_is_known_by_its_seed() -> None:
    assert pathway.ours(3) == pathway.ours(3)
    assert pathway.ours(3) != pathway.ours(4)


def test_a_tool_that_is_not_installed_is_left_out_with_the_reason() -> None:
    row = planned_care._peer("no_such_tool", "the same elsewhere", "draws", 1.0, pathway.ours())
    assert isinstance(row, Skipped)
    assert "not installed" in row.cells[-1]


def test_a_row_is_within_its_budget_or_over_it() -> None:
    assert Row("a round", 0.04, "draws", 0.01, budget=0.05).cells[3:] == ("4.0x", "5.0x", "within")
    assert Row("a pathway", 0.04, "draws", 0.01, most=3.0).cells[3:] == ("4.0x", "3.0x", "over")
    assert Row("a peer", 0.04, "draws", 0.01, note="agrees").cells[3:] == ("4.0x", "", "agrees")


def test_an_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["nonsense"]) == 2
    assert "planned_care" in capsys.readouterr().err
