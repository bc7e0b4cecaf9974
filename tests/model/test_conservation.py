"""Patients and pence are conserved whatever anybody decides."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulation.model.conservation import NotConserved, check
from simulation.model.economy import HealthEconomy
from tests.model.factory import small_scenario

LEVERS = st.fixed_dictionaries(
    {
        "trust": st.fixed_dictionaries(
            {
                "beds": st.integers(0, 120),
                "extra_lists": st.integers(0, 20),
                "follow_up_policy": st.sampled_from(["generous", "ordinary", "lean"]),
                "consultant_referrals": st.sampled_from(["open", "agreed", "through_gp"]),
                "admission_policy": st.sampled_from(["senior_review", "ordinary", "observation_ward"]),
                "day_case_drive": st.integers(0, 10),
                "savings_programme": st.integers(0, 8),
            }
        ),
        "pct": st.fixed_dictionaries({"minimum_wait": st.integers(0, 20), "unmet_services": st.integers(0, 500)}),
        "council": st.fixed_dictionaries(
            {
                "home_care": st.integers(50, 150),
                "intermediate_beds": st.integers(0, 60),
                "eligibility": st.sampled_from(["critical", "substantial", "moderate"]),
            }
        ),
    }
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LEVERS, min_size=2, max_size=4), st.integers(0, 2**31))
def test_nobody_appears_or_vanishes(quarters: list[dict[str, dict[str, object]]], seed: int) -> None:
    economy = HealthEconomy(small_scenario(3), seed)
    check(economy)
    for levers in quarters:
        for kind, held in (("trust", economy.trusts), ("pct", economy.pcts), ("council", economy.councils)):
            for name, value in levers[kind].items():
                for organisation in held:
                    setattr(organisation.levers, name, value)
        economy.play_quarter()
        check(economy)
    economy.close()


def test_a_patient_lost_is_noticed(small: HealthEconomy) -> None:
    small.play_quarter()
    place = np.argwhere(small.world.follow > 0)[0]
    small.world.follow[tuple(place)] -= 1
    with pytest.raises(NotConserved, match="hospital pathways"):
        check(small)


def test_shocks_lose_nobody(small: HealthEconomy) -> None:
    small.demand("emergencies", small.all_rows, 2.0, 6)
    small.demand("referrals", small.all_rows, 0.1, 20)
    small.close_beds("county_general", 40, 5)
    for _ in range(2):
        small.play_quarter()
        check(small)
