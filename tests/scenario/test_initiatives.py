"""Initiatives are ordered by settings: on, off, from and to a round, at a scale, for some practices."""

import pytest

from simulation.errors import UsageError
from simulation.initiatives import registry
from simulation.model.economy import HealthEconomy
from simulation.scenario.levers import levers
from simulation.scenario.source import load

SKIN = "initiatives.gpwsi_dermatology"


def economy(*settings: str, rounds: int = 1) -> HealthEconomy:
    made = HealthEconomy(load("reference", ("seats=none", *settings)), 3)
    for _ in range(rounds):
        made.play_quarter()
    return made


def running(made: HealthEconomy) -> set[str]:
    return {scheme.organisation for scheme in made.schemes if scheme.initiative == "gpwsi_dermatology"}


def test_one_word_runs_it_everywhere_from_the_first_round() -> None:
    made = economy(f"{SKIN}=on")
    assert running(made) == {cluster.id for cluster in made.clusters}
    served = sorted(row for scheme in made.schemes for row in scheme.rows)
    assert served == list(range(len(made.practices)))


def test_it_begins_and_stops_when_it_is_told_to() -> None:
    made = economy(f"{SKIN}.from=r2", f"{SKIN}.to=r3", f"{SKIN}.lead=0", rounds=0)
    seen = []
    for _ in range(4):
        made.play_quarter()
        seen.append(bool(running(made)))
    assert seen == [False, True, True, False]


def test_lead_time_scale_and_fit_are_as_set_and_as_usual_otherwise() -> None:
    usual, quick = economy(f"{SKIN}=on"), economy(f"{SKIN}.lead=0", f"{SKIN}.scale=2", f"{SKIN}.fit=40%")
    assert {scheme.weeks_run for scheme in usual.schemes} == {1}
    assert {(scheme.weeks_run, scheme.scale, scheme.fit) for scheme in quick.schemes} == {(13, 2, 0.4)}
    assert usual.ledger.flow("midshire", None, "scheme", "year") > 0


def test_a_share_is_drawn_once_and_the_smaller_is_in_the_larger() -> None:
    few, more = (economy(f"{SKIN}.practices={share}") for share in ("25%", "0.5"))
    served = [{row for scheme in made.schemes for row in scheme.rows} for made in (few, more)]
    assert (len(served[0]), len(served[1])) == (10, 20)
    assert served[0] < served[1]


def test_named_practices_and_clusters_are_served_and_nobody_else() -> None:
    made = economy(f"{SKIN}.practices=midshire.a, midshire.b.p20")
    served = {made.practices[row].id for scheme in made.schemes for row in scheme.rows}
    assert served == {practice.id for practice in made.practices if practice.cluster == "midshire.a"} | {
        "midshire.b.p20"
    }
    assert running(economy(f"{SKIN}.organisations=midshire.c")) == {"midshire.c"}


def test_none_forbids_all_and_what_is_set_after_it_runs() -> None:
    made = economy("initiatives=none", f"{SKIN}.from=r1")
    assert made.forbidden("community_matrons")
    assert not made.forbidden("gpwsi_dermatology")
    assert {scheme.initiative for scheme in made.schemes} == {"gpwsi_dermatology"}


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("initiatives.gpwsi_dermatolgy=on", "Did you mean `gpwsi_dermatology`"),
        (f"{SKIN}=maybe", "expected a block"),
        (f"{SKIN}.frm=r1", "not a key"),
        (f"{SKIN}.from=2", "expected text"),
        (f"{SKIN}.to=r0", "right form"),
        (f"{SKIN}.scale=99", "Choose 1 to 6"),
        (f"{SKIN}.practices=midshire.z", "no pct or cluster or practice"),
        (f"{SKIN}.organisations=county_general", "no pct or cluster"),
        (f"{SKIN}.fit=120%", "less than or equal to 1"),
        (f"{SKIN}.lead=-1", "greater than or equal to 0"),
    ],
)
def test_a_wrong_order_is_refused_with_a_reason(setting: str, said: str) -> None:
    with pytest.raises(UsageError, match=f"(?s){said}"):
        load("reference", (setting,))


def test_it_cannot_stop_before_it_begins() -> None:
    with pytest.raises(UsageError, match="before it begins"):
        load("reference", (f"{SKIN}.from=r4", f"{SKIN}.to=r2"))


@pytest.mark.parametrize("name", ["reference", "two_boroughs"])
def test_every_initiative_has_its_levers(name: str) -> None:
    paths = {lever.path for lever in levers(name)}
    for entry in registry.all_initiatives():
        assert {f"initiatives.{entry.name}{key}" for key in ("", ".from", ".to", ".scale", ".practices")} <= paths
