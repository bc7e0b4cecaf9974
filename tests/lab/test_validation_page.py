"""The page of published effects says what was run, what came of it and what that is worth."""

import re
from collections.abc import Sequence

import pytest

from docs import make
from simulation import evidence
from simulation.evidence_page import as_page
from simulation.lab import targets
from simulation.lab.published.spec import Part, Test, all_tests
from simulation.lab.published.vanishing import Vanishing, vanishings
from simulation.lab.published.verdict import Verdict, judge

PAGE = make.HERE / "validation.md"


def made(**changed: object) -> Test:
    about: dict[str, object] = {
        "id": "X1", "tier": 1, "effect": "Referrals", "source": "rules C9", "published": "fewer", "reason": "the sign",
        "a": ("seats=none",), "b": ("demand.referrals.factor=0.8",), "experiment": "standard",
        "vanishes": "switches.money_motive=off",
        "parts": (Part(name="referrals", nothing=0, low=-10, high=-2), Part(name="deaths", low=-1, high=1)),
    }  # fmt: skip
    return Test.model_validate({**about, **changed})


def found(referrals: Sequence[float], deaths: Sequence[float] = (0.1, -0.1, 0.0), **changed: object) -> Verdict:
    return judge(made(**changed), {"referrals": referrals, "deaths": deaths})


def gone(before: Sequence[float], after: Sequence[float]) -> Vanishing:
    (one,) = vanishings([found(before)], [found(after)])
    return one


def test_an_effect_is_gone_where_nothing_of_it_can_be_told() -> None:
    assert gone((-5, -5.1, -4.9), (0.1, -0.1, 0.0)).word == "gone"
    assert gone((-5, -5.1, -4.9), (-0.5, -0.51, -0.49)).word == "gone", "a tenth is left"
    assert gone((-5, -5.1, -4.9), (5, 5.1, 4.9)).word == "gone", "the contrary is left"
    assert gone((-5, -5.1, -4.9), (-3, -3.1, -2.9)).word == "less"
    assert gone((-5, -5.1, -4.9), (-5, -5.1, -4.9)).word == "stays"
    assert gone((-9, 9, 0), (0, 0, 0)).word == "not there"


def test_only_figures_that_the_motive_makes_are_to_vanish() -> None:
    assert [one.before.name for one in vanishings([found((-5, -5))], [found((0, 0))])] == ["referrals"]


def test_the_page_tells_fitted_figures_from_those_held_out() -> None:
    one, other = (
        found((-5, -5.1, -4.9)),
        found((-20, -20.1, -19.9), id="X2", exception="the study was small.", seen="the scale"),
    )
    (left,) = vanishings([one], [found((0.1, -0.1, 0.0))])
    page = as_page([one, other], [left], {"X1: referrals"}, "abc")
    assert "with engine `abc`" in page
    assert "| 1 | 2 | 1 | 1 | 1 | 2 | 1 | 1 | 1 |" in page, "one held out, two of a set-up that was chosen, one fitted"
    assert re.search(r"\| X1 \|.*\| referrals \| -10 to -2 % \| -5.0 % .*\| pass \| fitted \|", page)
    assert re.search(r"\| X2 \|.*\| referrals .*\| fail \| set-up \|", page)
    assert "- **X2**: referrals: the mean lies below -10." in page
    assert "- **X2** the study was small." in page
    assert "| X1 | referrals | 0 | -5.0 % (-5.2 to -4.8) | `switches.money_motive=off` | " in page
    assert "- **X1** `reference`, 8 quarters, seeds 1 to 3; A: `seats=none`; B: `demand.referrals.factor=0.8`" in page


def test_a_table_row_has_as_many_cells_as_its_head() -> None:
    page = as_page([found((-5, -5.1)), found((-5, -5.1), id="X2")], [gone((-5, -5.1), (0, 0.1))], (), "abc")
    for table in re.findall(r"(?:^\|.*\n)+", page + "\n", flags=re.MULTILINE):
        widths = {line.count("|") for line in table.splitlines()}
        assert len(widths) == 1, table


def kept() -> dict[str, list[list[str]]]:
    """The cells of each figure in the page of the repository, by test."""
    tests: dict[str, list[list[str]]] = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 9 and re.fullmatch(r"T\d+|", cells[0]):
            tests.setdefault(cells[0] or list(tests)[-1], []).append(cells)
    return tests


def test_the_page_of_the_repository_lists_every_test_with_its_bands() -> None:
    """`ringholder validate --markdown > docs/validation.md`: nothing is left out, no band is another."""
    rows = kept()
    assert list(rows) == [test.id for test in all_tests()]
    for test in all_tests():
        bands = [(row[3], row[4].split(" (")[0]) for row in rows[test.id]]
        assert bands == [(part.name, evidence.band(part)) for part in test.parts], test.id
        assert rows[test.id][0][1] == test.effect
        assert all(row[6] in {"pass", "fail"} for row in rows[test.id])


@pytest.mark.parametrize("test", all_tests(), ids=lambda test: test.id)
def test_the_page_of_the_repository_marks_what_was_fitted(test: Test) -> None:
    fitted = targets.fitted_by()
    marks, else_ = {row[3]: row[7] for row in kept()[test.id]}, "set-up" if test.seen else "held out"
    assert marks == {part.name: "fitted" if f"{test.id}: {part.name}" in fitted else else_ for part in test.parts}
