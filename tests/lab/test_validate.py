"""The runner of published tests: verdicts on known figures, runs shared and kept, and what the command gives."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import platformdirs
import pytest

from simulation.lab import paired, validate
from simulation.lab.published import standard
from simulation.lab.published.spec import Found, Part, Test, all_tests, experiment_of
from simulation.lab.published.verdict import judge
from tui.__main__ import main

SMALL: Mapping[str, object] = {
    "id": "X1", "tier": 1, "effect": "Referrals, fewer wanted", "source": "assumption", "published": "fewer",
    "reason": "the sign", "b": ("demand.referrals.factor=0.8",), "rounds": 2, "runs": 3,
    "experiment": "standard",
    "parts": (Part(name="referrals", high=0, low=-100, measure="gp_referrals@midshire"),),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path)


def made(**changed: object) -> Test:
    return Test.model_validate({**SMALL, **changed})


def verdict_on(part: Part, *sample: float) -> str:
    return judge(made(parts=(part,)), {part.name: sample}).parts[0].verdict


def test_every_test_of_the_collection_is_there() -> None:
    tests = all_tests()
    assert [test.id for test in tests] == [f"T{number}" for number in range(1, 34)]
    for test in tests:
        assert test.parts
        assert test.reason
        assert test.source
        assert {test.tier} <= {1, 2, 3, 4}


@pytest.mark.parametrize("test", [test for test in all_tests() if test.experiment], ids=lambda test: test.id)
def test_every_experiment_can_be_set_up(test: Test) -> None:
    experiment_of(test).setups(test)
    if test.experiment == "standard":
        assert all(part.measure for part in test.parts)


def test_a_mean_in_its_band_with_its_sign_passes() -> None:
    part = Part(name="x", low=2, high=8)
    assert verdict_on(part, 3, 4, 5) == "pass"
    assert verdict_on(part, 9, 9, 9) == "fail"
    assert verdict_on(part, -1, 8, 8) == "fail", "one seed of three has the wrong sign"
    assert verdict_on(Part(name="x", high=0), -1, -2, 1) == "fail"
    assert verdict_on(Part(name="x", low=-5, high=5), -1, 1, 1) == "pass", "a band around nought has no sign"


def test_nothing_found_needs_an_interval_and_not_only_a_mean() -> None:
    inside, covering = Part(name="x", low=-1, high=1, check="inside"), Part(name="x", check="covers_zero")
    assert verdict_on(inside, -0.1, 0.1, 0.0) == "pass"
    assert verdict_on(inside, -9, 0, 9) == "fail", "chance is not ruled out"
    assert verdict_on(inside, 0.0) == "fail"
    assert verdict_on(covering, -1, 1, 0.5) == "pass"
    assert verdict_on(covering, 1.0, 1.1, 0.9) == "fail"
    assert verdict_on(covering, float("nan")) == "fail"


def test_where_each_run_is_a_study_more_of_them_do_not_leave_out_a_small_effect() -> None:
    mean, study = Part(name="x", check="covers_zero"), Part(name="x", check="one_study")
    many = [-1, 3] * 50
    assert (verdict_on(mean, *many), verdict_on(study, *many)) == ("fail", "pass")
    assert verdict_on(study, *[9, 11] * 50) == "fail", "an effect that one study would see"
    assert verdict_on(study, 0.0) == "fail"


def test_a_test_passes_where_all_its_parts_do() -> None:
    good, bad = Part(name="good", low=0), Part(name="bad", low=5)
    both = judge(made(parts=(good, bad)), {"good": [1, 1], "bad": [1, 1]})
    assert (both.word, both.why) == ("fail", "bad: the mean lies below 5")
    assert judge(made(parts=(good,)), {"good": [1, 1]}).word == "pass"
    assert judge(made(experiment=""), {}).word == "fail"


def test_a_standard_experiment_reads_b_against_a() -> None:
    (verdict,) = validate.validate([made()], workers=1)
    part = verdict.parts[0]
    assert verdict.word == "pass"
    assert part.simulated is not None
    assert -25 < part.simulated < -15


def test_what_an_engine_has_made_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = validate.validate([made()], workers=1)
    monkeypatch.setattr(paired, "play", None)
    assert validate.validate([made()], workers=1) == first
    with pytest.raises(TypeError):
        validate.validate([made()], workers=1, fresh=True)


def test_an_effect_is_run_again_without_what_is_behind_it() -> None:
    behind = made(vanishes="demand.referrals.factor=0.8")
    (verdict,) = validate.validate(validate.without_motive([behind, made(id="X2")]), workers=1)
    assert verdict.parts[0].simulated == 0.0, "both sides have the setting, so nothing differs"


def test_what_goes_is_shown_on_the_same_few_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first runs of a test are read from what is kept, and as many are made without the motive."""
    (whole,) = validate.validate([made()], workers=1)
    monkeypatch.setattr(validate, "FEW", 2)
    few = validate.on_few(whole)
    assert (whole.runs, few.runs) == (3, 2)
    assert few == validate.validate([made(runs=2)], workers=1)[0]
    assert [test.runs for test in validate.without_motive([made(vanishes="seats=none")])] == [2]
    monkeypatch.setattr(validate, "recall", lambda test: None)
    assert validate.on_few(whole) == whole


def test_runs_that_two_tests_want_are_played_once() -> None:
    counts: list[int] = []

    def watch(found, count):  # type: ignore[no-untyped-def]
        counts.append(count)
        return found

    validate.validate([made(), made(id="X2", runs=2)], workers=1, watch=watch)
    assert counts == [6], "three seeds of A and of B; the second test reads two of them"


def test_spans_of_a_run() -> None:
    from simulation.lab import keys
    from simulation.model.economy import HealthEconomy
    from simulation.scenario.source import load

    economy = HealthEconomy(load("reference"), 1)
    (key,) = keys.parse(["gp_referrals@midshire"], economy)
    economy.close()
    found = Found("2006/07 Q1", {key.text: key}, {key.text: 0}, np.arange(8.0).reshape(1, 1, 8))
    spans = {span: found.over(key.text, span)[0] for span in ("total", "year 2", "round 3", "rounds 2-3")}
    assert spans == {"total": 28.0, "year 2": 22.0, "round 3": 2.0, "rounds 2-3": 3.0}
    assert found.series(key.text).tolist() == [list(range(8))]


def test_the_command_gives_the_promised_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(validate, "all_tests", lambda: (made(), made(id="X2", experiment="")))
    assert main(["validate", "--only", "X1", "--workers", "1", "--json"]) == 0
    (test,) = json.loads(capsys.readouterr().out)["tests"]
    promised = {"id", "effect", "source", "published", "low", "high", "simulated", "interval", "verdict", "reason"}
    assert promised <= set(test)
    assert (test["verdict"], test["low"], test["high"]) == ("pass", -100.0, 0.0)
    assert test["interval"][0] <= test["simulated"] <= test["interval"][1]
    assert main(["validate", "--workers", "1"]) == 1, "a test without an experiment fails"
    out = capsys.readouterr()
    assert "X2" in out.out
    assert "1 of 2 tests pass; failing: X2." in out.err
    assert main(["validate", "--markdown", "--workers", "1"]) == 1
    assert "| X1 | Referrals, fewer wanted | fewer | referrals |" in capsys.readouterr().out
    assert main(["validate", "--only", "X3"]) == 2


def test_standard_reads() -> None:
    a, b = np.array([10.0, 20.0]), np.array([11.0, 18.0])
    assert standard.reading("percent", a, b).tolist() == [10.0, -10.0]
    assert standard.reading("difference", a, b).tolist() == [1.0, -2.0]
    assert standard.reading("a", a, b).tolist() == [10.0, 20.0]
