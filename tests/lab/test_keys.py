import re
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from simulation.errors import UsageError
from simulation.lab import keys
from simulation.measures import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


@pytest.fixture(scope="module")
def economy() -> Iterator[HealthEconomy]:
    with closing(HealthEconomy(load("reference"), 1)) as made:
        made.play_quarter()
        yield made


def figure(economy: HealthEconomy, text: str) -> float:
    (key,) = keys.parse([text], economy)
    values = registry.read(economy, specialties=True)
    return float(keys.value(key, np.array([values[name] for name in key.plain])))


def test_a_key_reads_what_the_registry_has(economy: HealthEconomy) -> None:
    values = registry.read(economy, specialties=True)
    texts = ("elective_admissions@midshire", "gp_referrals@midshire.a[dermatology]", "bed_occupancy@royal_infirmary")
    for text in texts:
        assert figure(economy, text) == values[text]
    assert figure(economy, "gp_referrals") == values["gp_referrals@economy"]


def test_a_spread_is_taken_over_practices(economy: HealthEconomy) -> None:
    lists = [economy.list_size[practice.row] for practice in economy.practices]
    assert figure(economy, "registered_patients@midshire#mean") == pytest.approx(np.mean(lists))
    assert figure(economy, "registered_patients@midshire#sd") == pytest.approx(np.std(lists, ddof=1))
    assert figure(economy, "registered_patients@economy#p90") == pytest.approx(np.percentile(lists, 90))
    assert figure(economy, "registered_patients@midshire.b#p10") < figure(economy, "registered_patients@midshire.b#p90")


def test_a_spread_is_taken_over_trusts_where_practices_keep_no_such_figure(economy: HealthEconomy) -> None:
    (key,) = keys.parse(["bed_occupancy@economy#mean"], economy)
    assert key.plain == ("bed_occupancy@county_general", "bed_occupancy@royal_infirmary")


def test_gaps_are_left_out_of_a_spread(economy: HealthEconomy) -> None:
    (key,) = keys.parse(["engagement@midshire#p50"], economy)
    figures = np.array([[1.0, np.nan], [np.nan, np.nan], [3.0, np.nan]])
    np.testing.assert_array_equal(keys.value(key, figures), [2.0, np.nan])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("elective admissions", "is no measure"),
        ("elective_admision@midshire", "Did you mean `elective_admissions`?"),
        ("elective_admissions@midshir", "Did you mean `midshire`?"),
        ("bed_occupancy@midshire", "kept for: trust, economy"),
        ("engagement@midshire[urology]", "not kept by specialty"),
        ("gp_referrals@midshire[skin]", "no specialty called `skin`"),
        ("gp_referrals@midshire#median", "Write #mean"),
        ("gp_referrals@midshire.a.p02#p90", "no members"),
    ],
)
def test_what_does_not_exist_is_said(economy: HealthEconomy, text: str, says: str) -> None:
    with pytest.raises(UsageError, match=re.escape(says)):
        keys.parse([text], economy)
