"""Offers become agreements; what is promised is kept or broken, and is remembered."""

import pytest

from simulation.contracts.agreement import Agreement, Offer, Reply, Term
from simulation.contracts.decision import Decision
from simulation.errors import Refused
from simulation.rounds.game import Game
from tests.rounds.conftest import Begin


def money(by: str, pounds: int) -> Term:
    """A payment."""
    return Term("money", by, "payment", "Pay", "exactly", pounds, "pounds")


def agree(game: Game, by: str, to: str, *terms: Term, until: int = 1) -> int:
    """Let two persons agree; the number of the offer."""
    game.open_round()
    game.hear(Offer(0, game.round, by, to, terms, until))
    number = game.book.numbered
    game.hear(Reply(number, to, "accept", "Agreed."))
    return number


def ended(game: Game, number: int) -> Agreement:
    """Close the round; how the agreement on offer `number` stands after it."""
    return next(a for a in game.close_round().agreements if a.offer.number == number)


def paid(game: Game, payer: str, payee: str) -> int:
    """Pence that went from one to the other under agreements in the last quarter."""
    return game.economy.ledger.flow(payer, payee, "agreement", "last")


def test_money_promised_is_paid_and_trust_grows(begin: Begin) -> None:
    game = begin("pct_finance", "cluster_lead")
    before = game.economy.trust_between("eastmere.north", "eastmere")
    number = agree(game, "pct_finance", "cluster_lead", money("pct_finance", 20_000))
    assert ended(game, number).status == "kept"
    assert paid(game, "eastmere", "eastmere.north") == 20_000_00
    assert game.economy.trust_between("eastmere.north", "eastmere") > before


def test_a_broken_promise_is_seen_and_remembered(begin: Begin) -> None:
    kept, broken = (begin("pct_finance", "cluster_lead") for _ in range(2))
    for game in (kept, broken):
        number = agree(game, "pct_finance", "cluster_lead", money("pct_finance", 20_000))
    broken.hear(Decision("pct_finance", f"honour_{number}", "break"))
    results = [ended(game, number) for game in (kept, broken)]
    assert [result.status for result in results] == ["kept", "broken"]
    assert results[1].broken_by == ("pct_finance",)
    trust = [game.economy.trust_between("eastmere.north", "eastmere") for game in (kept, broken)]
    assert trust[1] < trust[0]


def test_a_service_is_kept_when_the_lever_stands_so(begin: Begin) -> None:
    game = begin("trust_chief", "pct_director")
    lists = Term("service", "trust_chief", "extra_lists", "Extra theatre lists", "at_least", 3, "count")
    number = agree(game, "pct_director", "trust_chief", lists)
    game.hear(Decision("trust_chief", "extra_lists", 4))
    assert ended(game, number).status == "kept"


def test_an_offer_of_what_one_has_no_power_over_is_refused(begin: Begin) -> None:
    game = begin("gp_alder", "trust_chief")
    with pytest.raises(Refused, match="no power over"):
        agree(game, "gp_alder", "trust_chief", Term("service", "gp_alder", "beds", "Beds", "at_least", 5))


def test_an_offer_needs_a_term_and_a_date_within_the_game(begin: Begin) -> None:
    game = begin("gp_alder", "trust_chief")
    with pytest.raises(Refused, match="at least one term"):
        agree(game, "gp_alder", "trust_chief")
    with pytest.raises(Refused, match="between this round"):
        agree(game, "gp_alder", "trust_chief", money("gp_alder", 1_000), until=99)


def test_a_stand_in_answers_at_once_with_a_reason(begin: Begin) -> None:
    game = begin("pct_finance")
    game.open_round()
    reply, *_ = game.hear(Offer(0, 1, "pct_finance", "cluster_lead", (money("pct_finance", 30_000),), 2))
    assert isinstance(reply, Reply)
    assert reply.reason


def test_only_the_seat_that_was_asked_can_answer(begin: Begin) -> None:
    game = begin("gp_alder", "trust_chief")
    game.open_round()
    game.hear(Offer(0, 1, "gp_alder", "trust_chief", (money("gp_alder", 1_000),), 2))
    with pytest.raises(Refused, match="was made to trust_chief"):
        game.hear(Reply(game.book.numbered, "gp_alder", "accept"))
