"""How many runs pairs need is a ratio of variances, told with its interval."""

import numpy as np
import pytest

from benchmarks import paired
from benchmarks.paired import Found


def found(share: float, low: float, high: float) -> Found:
    return Found("x", -1.0, share, low, high)


def test_pairs_that_share_their_chances_need_few_runs() -> None:
    seeds = np.array([1.0, 5.0, 2.0, 8.0, 3.0])
    assert paired.share(seeds, seeds + 1.0) == pytest.approx(0.0)
    assert paired.share(seeds, 2 * seeds) == pytest.approx(1 / 5), "var(x) over var(x) + var(2x)"
    assert paired.share(seeds, -seeds) == pytest.approx(2.0), "chances that pull apart are worse than none in common"


def test_a_target_is_met_beyond_doubt_only_with_all_of_the_interval() -> None:
    assert found(0.05, 0.02, 0.09).verdict == "within"
    assert found(0.05, 0.02, 0.15).verdict == "within, not beyond doubt"
    assert found(0.12, 0.08, 0.2).verdict == "over, not beyond doubt"
    assert found(0.3, 0.2, 0.4).verdict == "over"
    assert "Of 2 comparisons 2 are at 0.1 or below as measured, 1 with" in paired.told(
        [found(0.05, 0.02, 0.09), found(0.05, 0.02, 0.15)]
    )


def test_the_interval_holds_the_share(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = {"first": [1.0, 5.0, 2.0, 8.0, 3.0, 7.0], "second": [1.2, 5.1, 2.4, 8.3, 3.1, 7.2]}
    monkeypatch.setattr(paired, "totals", lambda setting: iter(runs[setting]))
    one = paired.compare("x", "first", "second")
    assert one.low < one.share < one.high < 0.1
    assert one.difference == pytest.approx(100 * (27.3 - 26.0) / 26.0)
