"""Clinics have a queue: waits come of places and of who is sent, nobody is lost, and what they cost is counted."""

from collections.abc import Iterator

import numpy as np
import pytest

from simulation.initiatives import registry
from simulation.initiatives.spec import Scheme
from simulation.measures import registry as measures
from simulation.model.activity import SPECIALTIES
from simulation.model.economy import HealthEconomy
from simulation.model.local_care import Waiting
from simulation.model.parameters import local_care as number
from simulation.scenario.switches import Switches
from tests.model.factory import reference_scenario

SKIN = SPECIALTIES.index("dermatology")


@pytest.fixture(scope="module")
def start() -> Iterator[HealthEconomy]:
    nobody_asks = Switches(business_cases="off")
    economy = HealthEconomy(reference_scenario(40).model_copy(update={"switches": nobody_asks}), 3)
    economy.play_quarter()
    yield economy
    economy.close()


def after(start: HealthEconomy, scale: int, quarters: int = 4, fit: float = 1.0) -> tuple[HealthEconomy, list[Scheme]]:
    """The economy after some quarters with a skin clinic of that scale in every cluster (none at nought)."""
    economy = start.branch()
    schemes = [economy.start_scheme(f"midshire.{c}", "gpwsi_dermatology", scale, 0) for c in "abcd"] if scale else []
    for scheme in schemes:
        scheme.fit_as_set = fit
    for _ in range(quarters):
        economy.play_quarter()
    return economy, schemes


def skin(economy: HealthEconomy, measure: str) -> float:
    return measures.read(economy, specialties=True)[f"{measure}@midshire[dermatology]"]


def test_the_longest_waiting_are_seen_first_and_nobody_without_notice() -> None:
    queue = Waiting(np.zeros((10, 2, 1, 1), dtype=np.int64))
    for arrivals in (5, 3, 2, 0):
        queue.join(np.array([arrivals, 0]).reshape(2, 1, 1))
    seen, waited = queue.call(6)
    assert (int(seen.sum()), int(waited.sum())) == (6, 5 * 3 + 1 * 2)
    assert queue.size() == 4
    assert int(queue.call(100)[0].sum()) == 2, "two letters came without notice"


def test_everybody_sent_is_seen_or_waits() -> None:
    queue, sent, seen = Waiting(np.zeros((6, 2, 2, 1), dtype=np.int64)), 0, 0
    for week in range(40):
        arrivals = np.array([week % 7, 3, 1, week % 2]).reshape(2, 2, 1)
        sent += int(arrivals.sum())
        queue.join(arrivals)
        seen += int(queue.call(4.5)[0].sum())
    assert sent == seen + queue.size()
    assert seen == pytest.approx(40 * 4.5, abs=15)


def test_patients_who_suit_wait_less_with_a_clinic_and_least_with_room(start: HealthEconomy) -> None:
    none, small, large = (skin(after(start, scale)[0], "suitable_wait") for scale in (0, 1, 4))
    assert none > small > large > 7 * number.CLINIC_NOTICE


def test_a_clinic_costs_more_than_it_spares_and_does_as_much_good(start: HealthEconomy) -> None:
    """£208 against £118 and the same outcome (rules C4.1, C4.2); the tariff is not what a hospital can save."""
    without, with_it = after(start, 0)[0], after(start, 1)[0]
    assert 1.3 < skin(with_it, "suitable_cost") / skin(without, "suitable_cost") < 2.5
    assert 0.85 < skin(with_it, "suitable_benefit") / skin(without, "suitable_benefit") < 1.15


def test_a_place_where_it_does_not_take_sees_fewer(start: HealthEconomy) -> None:
    seen = [sum(s.handled for s in after(start, 1, fit=fit)[1]) for fit in (0.4, 1.0)]
    assert seen[0] < 0.7 * seen[1]


def test_people_who_wait_for_a_clinic_that_closes_are_referred_to_hospital(start: HealthEconomy) -> None:
    economy, schemes = after(start, 1)
    waiting = sum(int(economy.local.queues[s.key].people[:, 0].sum()) for s in schemes)
    due = int(economy.local.returning.sum())
    for scheme in schemes:
        economy.stop_scheme(scheme.organisation, scheme.initiative)
    assert waiting > 0
    assert int(economy.local.returning.sum()) == due + waiting
    assert not any(scheme.key in economy.local.queues for scheme in schemes)


def test_shares_that_suit_are_those_of_the_catalogue() -> None:
    for name, specialty in (
        ("gpwsi_dermatology", "dermatology"),
        ("physiotherapy_triage", "orthopaedics"),
        ("community_heart_clinic", "cardiology"),
    ):
        assert number.SUITABLE[specialty] == vars(registry.by_name(name))["SUITABLE"]
