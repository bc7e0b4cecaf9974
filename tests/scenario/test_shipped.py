"""The scenarios that ship: their numbers, their words, and what there is to do in them."""

import csv
import re
from importlib.resources import files

import pytest

from simulation.challenges import registry as effects
from simulation.contracts.roles import ROLES
from simulation.scenario.schema import Pct, Scenario
from simulation.scenario.source import known, load, read

LATER = re.compile(
    r"\b(CCG|clinical commissioning group|ICB|integrated care|CQC|Care Quality Commission|NHS England|DHSC|PCN|STP|GDP"
    r"|Monitor|Darzi|world class commissioning)\b"
)
"""Words that nobody used of the NHS in 2006-07, or that come after these quarters."""
PLACES = re.compile(
    r"\b(London|Havering|Waltham|Romford|Ilford|Hornchurch|Leyton|Walthamstow|Barking|Dagenham|Redbridge|Whipps"
    r"|Queen's|King George|Oldchurch|Harold|Upminster|Chingford|Essex|Manchester|Birmingham|Bury|Swindon)\b"
)


@pytest.fixture(scope="module")
def two() -> Scenario:
    return load("two_boroughs")


def mean_deprivation(pct: Pct) -> float:
    heads = sum(row.list_size for row in pct.practices)
    return sum(row.deprivation * row.list_size for row in pct.practices) / heads


@pytest.mark.parametrize(
    ("name", "pct", "practices", "patients", "deprivation"),
    [
        ("two_boroughs", "eastmere", 52, 257_334, 16.0),
        ("two_boroughs", "fenbridge", 45, 294_290, 33.1),
        ("reference", "midshire", 40, 256_000, 21.7),
    ],
)
def test_lists_and_deprivation_are_those_of_the_sources(
    name: str, pct: str, practices: int, patients: int, deprivation: float
) -> None:
    block = load(name).economy.pcts[pct]
    assert len(block.practices) == practices
    assert sum(row.list_size for row in block.practices) == patients
    assert mean_deprivation(block) == pytest.approx(deprivation, abs=0.05)
    assert all(sum(row.ages) == row.list_size for row in block.practices)


def test_eastmere_is_older_than_england_and_fenbridge_younger(two: Scenario) -> None:
    def old(pct: Pct) -> float:
        return sum(sum(row.ages[7:]) for row in pct.practices) / sum(row.list_size for row in pct.practices)

    assert old(two.economy.pcts["eastmere"]) == pytest.approx(0.183, abs=0.002)  # local profiles section 3
    assert old(two.economy.pcts["fenbridge"]) == pytest.approx(0.096, abs=0.002)
    assert old(load("reference").economy.pcts["midshire"]) == pytest.approx(0.162, abs=0.001)


def test_every_role_has_a_seat_and_is_asked_something(two: Scenario) -> None:
    asked = {two.seats[asks.seat].role for challenge in two.challenges.values() for asks in challenge.asks}
    assert {seat.role for seat in two.seats.values()} == set(ROLES) == asked
    assert {seat.role for seat in load("reference").seats.values()} == set(ROLES)


def test_every_seat_is_asked_in_some_round_whatever_happens(two: Scenario) -> None:
    sure = [c for c in two.challenges.values() if c.when.round and not c.when.measure and not c.when.after]
    assert {asks.seat for challenge in sure for asks in challenge.asks} == set(two.seats)


def test_each_option_costs_somebody_something_or_is_the_doing_of_nothing(two: Scenario) -> None:
    for name, challenge in two.challenges.items():
        for asks in challenge.asks:
            assert 2 <= len(asks.options) <= 3, (name, asks.seat)
            assert any(option.effects for option in asks.options.values()), (name, asks.seat)
            assert sum(not option.effects for option in asks.options.values()) <= 1, (name, asks.seat)
            assert all(option.explanation for option in asks.options.values()), (name, asks.seat)


def test_challenges_strike_by_round_and_by_condition_and_say_what_they_rest_on(two: Scenario) -> None:
    rounds = [challenge.when.round for challenge in two.challenges.values() if challenge.when.round]
    assert set(rounds) == {1, 2, 3, 4, 5, 6}
    assert sum(challenge.when.measure is not None for challenge in two.challenges.values()) >= 4
    assert any(challenge.when.chose for challenge in two.challenges.values())
    assert all(challenge.based_on and challenge.aims for challenge in two.challenges.values())


def test_every_kind_of_effect_but_the_rarest_is_in_use(two: Scenario) -> None:
    used = {
        effects.kind_of(effect).KEY
        for challenge in two.challenges.values()
        for effect in [*challenge.effects, *(e for a in challenge.asks for o in a.options.values() for e in o.effects)]
    }
    assert set(effects.kinds()) - used == {"set_rule"}


def test_briefings_and_briefs_are_written_out(two: Scenario) -> None:
    assert list(two.briefing) == [f"r{number}" for number in range(1, two.period.rounds + 1)]
    assert all(60 <= len(text.split()) <= 160 for text in two.briefing.values())
    for seat in two.seats.values():
        words = sum(len(str(part).split()) for part in seat.brief.model_dump().values())
        assert 150 <= words <= 330, (seat.name, words)
        assert 3 <= len(seat.judged_on) <= 5


def test_nobody_is_told_what_only_one_seat_knows(two: Scenario) -> None:
    secrets = [seat.brief.only_you_know for seat in two.seats.values()]
    assert len(set(secrets)) == len(two.seats)
    public = " ".join([two.summary, *two.briefing.values()])
    assert not any(secret in public for secret in secrets)


@pytest.mark.parametrize("name", known())
def test_scripts_name_no_real_place_and_nothing_of_a_later_time(name: str) -> None:
    scenario = load(name)
    text = scenario.model_dump_json(exclude={"modelled_on"})
    assert LATER.findall(text) == []
    assert PLACES.findall(text) == []


@pytest.mark.parametrize("name", known())
def test_every_number_of_the_economy_has_a_source_or_is_called_an_assumption(name: str) -> None:
    """Lines with money, shares or beds carry a comment with a row, a section, a rule or the word."""
    economy = read(name).text.split("\neconomy:")[1].split("\nincentives:")[0]
    bare = [line.strip() for line in economy.splitlines() if re.search(r"£|\d%|beds:", line) and "#" not in line]
    unsaid = [line for line in bare if not re.search(r": £0$|top_slice: 0%", line)]
    assert unsaid == []


def test_practice_names_are_invented_and_each_its_own() -> None:
    names = []
    for entry in files("scenarios").joinpath("data").iterdir():
        if entry.name.endswith(".csv"):
            rows = csv.DictReader(entry.read_text(encoding="utf-8").splitlines())
            names.append([row["name"] for row in rows])
    for lists in names:
        assert len(set(lists)) == len(lists)
        assert not any(re.search(r"\b(Dr|Drs|St|Saint)\b|&|'s ", name) for name in lists)


ABBREVIATIONS = ("GP", "PCT", "PBC", "SHA", "PEC", "QOF", "GPwSI", "A&E", "PFI", "ISTC")


def unexplained(text: str) -> list[str]:
    """Abbreviations whose first use in `text` is not in brackets after the words that they stand for."""
    first = {word: re.search(rf"\(?\b{re.escape(word)}s?\b", text) for word in ABBREVIATIONS}
    return [word for word, found in first.items() if found and not found[0].startswith("(")]


def test_every_brief_expands_an_abbreviation_where_it_first_stands(two: Scenario) -> None:
    for name, seat in two.seats.items():
        assert unexplained(" ".join(seat.brief.model_dump().values())) == [], name
    assert unexplained(" ".join([two.summary, *two.briefing.values()])) == []
