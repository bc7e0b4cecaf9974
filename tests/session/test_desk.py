"""A desk: its own views and nothing else, acts within bounds, drafts that survive."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from simulation.contracts.act import Act, Submitted
from simulation.contracts.agreement import Offer, Reply, Term
from simulation.contracts.decision import Answer, Decision
from simulation.contracts.plan import Plan, Ruling
from simulation.errors import Refused
from simulation.host.table import Table
from simulation.session.desk import Desk
from simulation.session.journal import Journal
from tests.toy import SECRET, ToyGame, new_session


class Sitting:
    """A session of the toy with a table in this process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tokens = new_session(path)
        self.journal = Journal.open(path)
        self.table = Table(self.journal, ToyGame)
        self.desks: list[Desk] = []
        self.settle()

    def settle(self) -> None:
        while self.table.step():
            pass

    def desk(self, seat: str) -> Desk:
        self.desks.append(Desk(self.path, seat, self.tokens[seat]))
        return self.desks[-1]

    def close(self) -> None:
        for desk in self.desks:
            desk.close()
        self.journal.close()


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    with closing(Sitting(tmp_path / "s.ringholder")) as sitting:
        yield sitting


def term(value: int, by: str = "red", subject: str = "payment") -> Term:
    return Term("money", by, subject, "Pay", "exactly", value, "pounds")


def offer(value: int = 10, to: str = "bot", until: int = 2, **changes: str) -> Offer:
    return Offer(0, 1, "red", to, (term(value, **changes),), until)


def test_a_wrong_token_opens_nothing(sitting: Sitting) -> None:
    for token in ("", "x", sitting.tokens["blue"], sitting.tokens["red"][:-1]):
        with pytest.raises(Refused, match="This token does not open the seat 'red'"):
            Desk(sitting.path, "red", token)


def test_a_seat_of_a_stand_in_has_no_token(sitting: Sitting) -> None:
    for token in ("", sitting.tokens["red"]):
        with pytest.raises(Refused):
            Desk(sitting.path, "bot", token)


def test_the_file_holds_no_token(sitting: Sitting) -> None:
    held = sitting.path.read_bytes() + sitting.path.with_name(sitting.path.name + "-wal").read_bytes()
    assert not [token for token in sitting.tokens.values() if token.encode() in held]


def test_a_desk_shows_its_own_seat_only(sitting: Sitting) -> None:
    red, blue = sitting.desk("red"), sitting.desk("blue")
    for desk, own, other in ((red, "red", "blue"), (blue, "blue", "red")):
        desk.submit()
        shown = repr((desk.view(), desk.view_of(1), desk.drafts()))
        assert SECRET.format(own) in shown
        assert SECRET.format(other) not in shown


def test_nobody_acts_for_another(sitting: Sitting) -> None:
    red = sitting.desk("red")
    with pytest.raises(Refused, match="'blue' cannot act at the desk of 'red'"):
        red.decide(Decision("blue", "spend", 2))


def test_a_said_decision_is_seen_by_another_process_at_once(sitting: Sitting) -> None:
    sitting.desk("red").decide(Decision("red", "spend", 2))
    with closing(Journal.open(sitting.path)) as other:
        assert other.entries()[-1].act() == Decision("red", "spend", 2)


def test_drafts_are_the_last_words_and_survive(sitting: Sitting) -> None:
    first = sitting.desk("red")
    first.decide(Decision("red", "spend", 2))
    first.decide(Decision("red", "mode", "b"))
    first.decide(Decision("red", "spend", 4))
    first.close()
    again = sitting.desk("red")
    assert again.drafts() == (Decision("red", "mode", "b"), Decision("red", "spend", 4))
    again.submit()
    assert again.drafts()[-1] == Submitted("red", 1)


def test_two_desks_of_one_seat_agree(sitting: Sitting) -> None:
    one, other = sitting.desk("red"), sitting.desk("red")
    one.decide(Decision("red", "spend", 2))
    assert other.changed()
    assert other.drafts() == one.drafts()


def test_changed_is_told_once(sitting: Sitting) -> None:
    red, blue = sitting.desk("red"), sitting.desk("blue")
    assert red.changed()
    assert not red.changed()
    blue.decide(Decision("blue", "spend", 2))
    assert red.changed()
    assert not red.changed()
    red.decide(Decision("red", "spend", 2))
    assert red.changed()


def test_after_submitting_nothing_more_is_taken(sitting: Sitting) -> None:
    red, blue = sitting.desk("red"), sitting.desk("blue")
    red.submit()
    assert red.status().waiting_for == ("blue",)
    with pytest.raises(Refused, match="You have submitted round 1"):
        red.decide(Decision("red", "spend", 2))
    blue.submit()
    sitting.settle()
    assert red.status().round == 2
    red.decide(Decision("red", "spend", 2))


def test_a_finished_game_takes_nothing(sitting: Sitting) -> None:
    red, blue = sitting.desk("red"), sitting.desk("blue")
    for _ in range(3):
        red.submit()
        blue.submit()
        sitting.settle()
    assert red.status().over
    with pytest.raises(Refused, match="The game is over"):
        red.submit()


def test_nothing_is_taken_before_the_first_round_is_open(tmp_path: Path) -> None:
    path = tmp_path / "s.ringholder"
    tokens = new_session(path)
    with closing(Desk(path, "red", tokens["red"])) as desk:
        assert desk.view() is None
        assert desk.status().phase == "starting"
        with pytest.raises(Refused, match="The next round is not open yet"):
            desk.submit()


DO: dict[type[Act], Callable[[Desk, Any], None]] = {
    Decision: Desk.decide,
    Answer: Desk.answer,
    Offer: Desk.offer,
    Reply: Desk.reply,
    Plan: Desk.propose,
    Ruling: Desk.rule,
}


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Decision("red", "sing", 2), "'sing' is not a decision of General practitioner."),
        (Decision("red", "spend", 12), "Spend: expected 0 to 10, found 12."),
        (Decision("red", "spend", -2), "Spend: expected 0 to 10, found -2."),
        (Decision("red", "spend", 3), "Spend: expected steps of 2 from 0, found 3."),
        (Decision("red", "spend", "4"), "Spend: expected a whole number, found '4'."),
        (Decision("red", "spend", True), "Spend: expected a whole number, found True."),
        (Decision("red", "mode", "c"), "Mode: expected one of a, b, found 'c'."),
        (Decision("red", "shut", 1), "Shut cannot be changed now: The panel has not met."),
        (Answer("red", "winter", "x"), "Nothing called 'winter' asks General practitioner for an answer now."),
        (offer(to="blue"), "'blue' is not a seat to which General practitioner can make an offer."),
        (Offer(0, 1, "red", "bot", (), 2), "An offer needs at least one term: what one of you undertakes."),
        (offer(until=9), "An offer must end in one of the rounds 1 to 3, found 9."),
        (offer(by="blue"), "Pay: only red or bot can undertake it, found 'blue'."),
        (offer(subject="sun"), "Pay: red has no power over 'sun'."),
        (offer(200), "Pay: expected 0 to 100, found 200."),
        (Reply(4, "red", "accept"), "There is no offer 4 to General practitioner that still waits for a reply."),
        (Plan("red", "north", 1, (), ()), "The plan of north is not yours to propose."),
        (Ruling("red", "north", "clinic", "approve", 1), "The plan of north is not yours to rule on."),
    ],
)
def test_what_cannot_be_is_refused_and_not_written(sitting: Sitting, act: Act, reason: str) -> None:
    desk = sitting.desk("red")
    before = sitting.journal.entries()
    with pytest.raises(Refused) as error:
        DO[type(act)](desk, act)
    assert str(error.value) == reason
    assert sitting.journal.entries() == before
