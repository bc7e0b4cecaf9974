"""What stand-ins offer and answer: within what each can undertake, by character, by what is given and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from simulation.contracts.agreement import Offer, Reply, Term
from simulation.contracts.roles import ROLES
from simulation.contracts.view import View
from simulation.standins import registry
from simulation.standins.interests import DEALS
from simulation.standins.sight import Sight
from simulation.standins.standin import StandIn
from tests.standins.views import SEAT, agreement, any_view, template, tile, view, with_levers

NAMES = [character.name for character in registry.CHARACTERS]
ANYBODY = pytest.mark.parametrize("character", registry.CHARACTERS, ids=NAMES)
ANY_ROLE = pytest.mark.parametrize("role", ROLES)


def term(role: str, name: str, value: str | int) -> Term:
    """An undertaking of a holder of `role`."""
    t = template(role, name)
    return Term(t.kind, t.by, t.subject, t.label, t.bound, value, t.unit)


def pay(role: str, pounds: int) -> Term:
    """An undertaking to pay."""
    return Term("money", SEAT[role], "payment", "Pay", "exactly", pounds, "pounds")


def offer(by: str, to: str, *terms: Term, number: int = 3, answers: int = 0) -> Offer:
    """An offer of the first round."""
    return Offer(number, 1, SEAT[by], SEAT[to], terms, 3, answers=answers)


def check_terms(seen: View, made: Offer) -> None:
    """Every term is something that one of the two parties can undertake."""
    assert made.terms
    assert seen.round <= made.until_round <= seen.rounds
    for one in made.terms:
        assert one.by in (made.by, made.to)
        found = next(t for t in seen.templates if (t.by, t.subject, t.kind) == (one.by, one.subject, one.kind))
        assert one.bound == found.bound
        if found.options:
            assert one.value in dict(found.options)
        else:
            assert isinstance(one.value, int)
            assert found.low <= one.value <= found.high
            assert (one.value - found.low) % found.step == 0


def test_every_deal_is_between_powers_that_the_two_roles_have() -> None:
    assert set(DEALS) == set(ROLES)
    for role, deals in DEALS.items():
        for deal in deals:
            assert deal.gives == "payment" or template(role, deal.gives).by == SEAT[role]
            levers = {decision.name for decision in view(role).decisions}
            theirs = {decision.name for decision in view(deal.to).decisions}
            assert deal.gives in levers | {"payment"}
            assert deal.wants in theirs | {"payment"}


@ANY_ROLE
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_offered_can_be_undertaken(role: str, data: st.DataObject) -> None:
    seen = data.draw(any_view(role))
    for character in registry.CHARACTERS:
        made = character.offers(Sight(seen))
        assert made == character.offers(Sight(seen))
        assert len(made) <= 1
        for one in made:
            assert one.by == SEAT[role] != one.to
            assert {t.by for t in one.terms} == {one.by, one.to}
            assert one.words.endswith(".")
            check_terms(seen, one)


@ANYBODY
@ANY_ROLE
def test_everybody_opens_with_something_within_two_rounds(character: StandIn, role: str) -> None:
    well = tuple(
        structs.replace(t, reported=(2.0e8, 2.1e8)) if t.measure.endswith("_position") else t for t in view(role).tiles
    )
    assert any(character.offers(Sight(view(role, number, tiles=well, budget=()))) for number in (1, 2))


@ANYBODY
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_replies_follow_from_what_is_given_and_counters_can_be_undertaken(
    character: StandIn, data: st.DataObject
) -> None:
    role, other = data.draw(st.permutations(sorted(ROLES)))[:2]
    seen = data.draw(any_view(role))
    terms = []
    for by in (role, other):
        t = data.draw(st.sampled_from([t for t in seen.templates if t.by == SEAT[by]]))
        codes = [code for code, _ in t.options]
        values: list[str | int] = [*codes] or [*range(t.low, t.high + 1, t.step)]
        value = data.draw(st.sampled_from(values))
        terms.append(Term(t.kind, t.by, t.subject, t.label, t.bound, value, t.unit))
    made = replace(offer(other, role, *terms), round=seen.round, until_round=seen.rounds)
    elsewhere = offer("gp", "pec_chair", term("gp", "pbc_hours", 2), number=1)
    reply, counter = character.reply(Sight(seen), made, ())
    assert (reply, counter) == character.reply(Sight(seen), made, ())
    assert (reply, counter) == character.reply(Sight(seen), made, (elsewhere,))
    assert (counter is not None) == (reply.verdict == "counter")
    assert (reply.offer, reply.by) == (made.number, SEAT[role])
    assert reply.reason.endswith(".")
    if counter:
        assert (counter.by, counter.to, counter.answers) == (made.to, made.by, made.number)
        assert counter.terms != made.terms
        check_terms(seen, counter)
        assert (
            character.reply(Sight(seen), replace(counter, by=made.by, to=made.to, answers=1), ())[0].verdict == "accept"
        )


def verdicts(role: str, made: Offer, **changes: object) -> dict[str, str]:
    """What each character says to `made`."""
    seen = view(role, **changes)  # type: ignore[arg-type]
    return {character.name: character.reply(Sight(seen), made, ())[0].verdict for character in registry.CHARACTERS}


def test_characters_bargain_differently() -> None:
    lists = term("acute_chief_executive", "extra_lists", 5)
    growth = term("pct_finance_director", "acute_growth", 5)
    said = verdicts("acute_chief_executive", offer("pct_finance_director", "acute_chief_executive", growth, lists))
    assert said["gaming"] == said["cooperative"] == "accept"
    assert said["cautious"] != "accept"
    assert len(set(said.values())) >= 2


def test_nobody_gives_for_nothing_but_the_one_who_will_not_keep_it() -> None:
    ask = offer("acute_chief_executive", "council_social_care_lead", term("council_social_care_lead", "home_care", 105))
    said = verdicts("council_social_care_lead", ask)
    assert "accept" not in said.values()
    assert said["self_interested"] == "counter"
    reply, counter = registry.by_name("self_interested").reply(Sight(view("council_social_care_lead")), ask, ())
    assert counter
    assert {t.by for t in counter.terms} == {ask.by, ask.to}
    assert any(t.subject == "payment" for t in counter.terms)
    assert "home care packages of at least 100%" in reply.reason


def test_those_in_deficit_who_fear_it_pay_nobody() -> None:
    beds = term("council_social_care_lead", "intermediate_beds", 60)
    made = offer("council_social_care_lead", "pct_finance_director", beds, pay("pct_finance_director", 20_000))
    cautious = registry.by_name("cautious")
    reply, _ = cautious.reply(Sight(view("pct_finance_director")), made, ())
    assert reply.verdict == "decline"
    assert reply.reason.startswith("PCT position at -£4.20m")
    position = tile("pct_finance_director", "pct_position", "PCT position", "pence", (1e8, 2e8), 0.0)
    assert (
        cautious.reply(Sight(view("pct_finance_director", tiles=(position,), budget=())), made, ())[0].verdict
        == "accept"
    )


@ANYBODY
def test_a_thing_is_promised_once_a_round(character: StandIn) -> None:
    posts = term("pct_chief_executive", "pbc_support_staff", 4)
    first = offer("pbc_cluster_lead", "pct_chief_executive", term("pbc_cluster_lead", "peer_review", "peers"), posts)
    seen = view("pct_chief_executive")
    assert character.reply(Sight(seen), first, ())[0].verdict == "accept"
    earlier = (replace(first, number=2, by=SEAT["gp"]), Reply(2, SEAT["pct_chief_executive"], "accept"))
    again, _ = character.reply(Sight(seen), first, earlier)
    assert again.verdict == "decline"
    assert "promised that" in again.reason


def test_a_broken_promise_is_remembered() -> None:
    them = SEAT["pbc_cluster_lead"]
    posts = term("pct_chief_executive", "pbc_support_staff", 4)
    made = offer("pbc_cluster_lead", "pct_chief_executive", term("pbc_cluster_lead", "peer_review", "peers"), posts)
    broken = agreement(them, SEAT["pct_chief_executive"], (posts,), (them,))
    twice = (broken, replace(broken, offer=replace(broken.offer, number=8)))
    assert set(verdicts("pct_chief_executive", made).values()) == {"accept"}
    once = verdicts("pct_chief_executive", made, agreements=(broken,))
    assert once["self_interested"] == "decline"
    assert once["gaming"] == "accept"
    assert verdicts("pct_chief_executive", made, agreements=twice)["cooperative"] == "decline"
    reply, _ = registry.by_name("self_interested").reply(
        Sight(view("pct_chief_executive", agreements=(broken,))), made, ()
    )
    assert "broke our agreement of round 1" in reply.reason


@ANYBODY
def test_nobody_offers_to_one_who_broke_their_word(character: StandIn) -> None:
    others = [agreement(SEAT[r], SEAT["gp"], (), (SEAT[r],)) for r in ROLES if r != "gp"]
    assert not any(character.offers(Sight(view("gp", number, agreements=tuple(others)))) for number in (1, 2, 3))


@ANYBODY
def test_nobody_counters_a_counter(character: StandIn) -> None:
    ask = offer(
        "acute_chief_executive",
        "council_social_care_lead",
        term("council_social_care_lead", "home_care", 120),
        answers=2,
    )
    reply, counter = character.reply(Sight(view("council_social_care_lead")), ask, ())
    assert reply.verdict != "counter"
    assert counter is None


def test_a_bargain_does_not_begin_where_the_last_one_ended() -> None:
    """Who has more posts in force by an ended bargain than it would have unasked does not offer more on top of them."""
    assert posts_offered(1)
    assert not posts_offered(9)


def posts_offered(in_force: int) -> list[str | int | None]:
    """What a cautious chief executive offers in some rounds and places where so many posts are in force."""
    found: list[str | int | None] = []
    for number, seed in ((n, s) for n in (1, 2) for s in range(1, 9)):
        seen = with_levers(view("pct_chief_executive", number, seed), {"pbc_support_staff": in_force})
        from_there = tuple(replace(t, low=in_force) if t.subject == "pbc_support_staff" else t for t in seen.templates)
        made = registry.by_name("cautious").offers(Sight(replace(seen, templates=from_there)))
        found += [t.value for one in made for t in one.terms if t.subject == "pbc_support_staff"]
    return found
