"""What controlled studies found comes out of the mechanisms, and not what enthusiasts claimed."""

from collections.abc import Iterator

import pytest

from simulation.model.activity import SPECIALTIES, Activity, no_activity
from simulation.model.economy import HealthEconomy
from tests.model.factory import reference_scenario

SKIN = SPECIALTIES.index("dermatology")
CLUSTERS = tuple(f"midshire.{cluster}" for cluster in "abcd")


@pytest.fixture(scope="module")
def start() -> Iterator[HealthEconomy]:
    economy = HealthEconomy(reference_scenario(24), 3)
    economy.play_quarter()
    yield economy
    economy.close()


def a_year(start: HealthEconomy, initiative: str = "", scale: int = 1) -> tuple[Activity, int]:
    """What patients did in a year with an initiative in every cluster, and what that cost in pence."""
    economy = start.branch()
    schemes = [economy.start_scheme(cluster, initiative, scale, 0) for cluster in CLUSTERS] if initiative else []
    total = no_activity(economy.rows, economy.providers)
    for _ in range(4):
        total.add(economy.play_quarter())
    economy.close()
    return total, sum(scheme.spent for scheme in schemes)


@pytest.fixture(scope="module")
def without(start: HealthEconomy) -> Activity:
    return a_year(start)[0]


def change(after: Activity, before: Activity, name: str) -> float:
    """Percent by which a count differs in all."""
    return float(100 * (getattr(after, name).sum() / getattr(before, name).sum() - 1))


def test_feedback_alone_changes_little_and_consultants_more(start: HealthEconomy, without: Activity) -> None:
    """Feedback of rates is ineffective; specialists who take part change referral (rules C3.7)."""
    feedback = change(a_year(start, "referral_feedback")[0], without, "referrals")
    discussed = change(a_year(start, "peer_review_with_consultants", 4)[0], without, "referrals")
    assert abs(feedback) < 1.0
    assert discussed < -2.0
    assert discussed < 3 * -abs(feedback)


def test_a_referral_centre_costs_money_and_saves_no_referrals(start: HealthEconomy, without: Activity) -> None:
    """No fall in Norfolk, at more than twenty pounds a letter (rules C3.4, activity 8 row 231)."""
    managed, pence = a_year(start, "referral_management_centre")
    assert abs(change(managed, without, "referrals")) < 1.5
    assert pence > 20_00 * without.referrals.sum() * 0.9


def test_a_skin_clinic_adds_more_than_it_takes_away(start: HealthEconomy, without: Activity) -> None:
    """Hospital referrals fall, by less than the clinic sees: part of its patients are new (activity 8 row 228)."""
    after, _ = a_year(start, "gpwsi_dermatology", 3)
    fewer = int(without.referrals[:, SKIN].sum() - after.referrals[:, SKIN].sum())
    seen = int(after.in_house[:, SKIN].sum() - without.in_house[:, SKIN].sum())
    assert 0 < fewer < seen


def test_matrons_do_not_change_emergency_admissions_much(start: HealthEconomy, without: Activity) -> None:
    """No significant effect on the whole population: +2.5% (-2.1 to 7.0) of those of 65 and over (rules C4.3)."""
    after, _ = a_year(start, "community_matrons", 6)
    assert abs(change(after, without, "emergencies")) < 2.1


def test_intermediate_care_frees_beds_that_fill_again(start: HealthEconomy, without: Activity) -> None:
    """Delays fall by far more than beds in use do."""
    after, _ = a_year(start, "intermediate_care", 4)
    assert change(after, without, "delayed_days") < -10.0
    assert change(after, without, "bed_days") > change(after, without, "delayed_days") / 4


def test_what_can_be_switched_is_used_up(start: HealthEconomy) -> None:
    """The second year of reviews moves fewer people to generic medicines than the first (claims of rules B4.1)."""
    economy = start.branch()
    for cluster in CLUSTERS:
        economy.start_scheme(cluster, "prescribing_review", 3, 0)
    share = [economy.behaviour.generic_share[: len(economy.practices)].mean()]
    for _ in range(2):
        for _ in range(4):
            economy.play_quarter()
        share.append(economy.behaviour.generic_share[: len(economy.practices)].mean())
    assert share[1] - share[0] > share[2] - share[1] > 0
