"""Double entry: what leaves one account arrives in another, and is remembered by purpose."""

import copy

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulation.model.money import Ledger, LedgerError

NAMES = ("a", "b", "c", "d")
payment = st.tuples(
    st.sampled_from(NAMES), st.sampled_from(NAMES), st.integers(0, 10**12), st.sampled_from(("staff", "drugs"))
)


@given(st.lists(payment, max_size=30))
def test_the_balances_always_sum_to_nought(payments: list[tuple[str, str, int, str]]) -> None:
    ledger = Ledger(NAMES)
    for payer, payee, pence, purpose in payments:
        ledger.pay(payer, payee, pence, purpose)
    assert ledger.balances.sum() == 0
    spent = sum(pence for payer, payee, pence, _ in payments if payer == "a")
    got = sum(pence for payer, payee, pence, _ in payments if payee == "a")
    assert ledger.balance("a") == got - spent


@given(st.lists(payment, max_size=30))
def test_flows_are_what_was_paid(payments: list[tuple[str, str, int, str]]) -> None:
    ledger = Ledger(NAMES)
    for payer, payee, pence, purpose in payments:
        ledger.pay(payer, payee, pence, purpose)
    expected = sum(p[2] for p in payments if p[0] == "a" and p[1] == "b" and p[3] == "drugs")
    assert ledger.flow("a", "b", "drugs") == expected
    assert ledger.flow(None, None, None, "year") == sum(p[2] for p in payments)


def test_an_opening_balance_has_the_department_on_its_other_side() -> None:
    ledger = Ledger()
    ledger.open("trust", -500)
    ledger.open("pct", 300)
    assert ledger.balance("trust") == -500
    assert ledger.balance("treasury") == 200


def test_rows_are_paid_at_once_and_one_payer_serves_for_all() -> None:
    ledger = Ledger(("pct", "p1", "p2"))
    ledger.pay_rows(ledger.places(["pct"]), ledger.places(["p1", "p2"]), np.array([7, 11]), "gp_contract")
    assert (ledger.balance("pct"), ledger.balance("p1"), ledger.balance("p2")) == (-18, 7, 11)
    assert ledger.paid_to(("gp_contract",))[ledger.places(["p1", "p2"])].tolist() == [7, 11]


def test_a_quarter_and_a_year_end_without_touching_balances() -> None:
    ledger = Ledger(("a", "b"))
    ledger.pay("a", "b", 5, "staff")
    ledger.end_quarter()
    ledger.pay("a", "b", 3, "staff")
    assert [ledger.flow("a", "b", "staff", span) for span in ("quarter", "last", "year", "to_date")] == [3, 5, 8, 5]
    ledger.end_year()
    assert ledger.flow("a", "b", "staff", "year") == 0
    assert ledger.balance("b") == 8


def test_a_copy_goes_its_own_way() -> None:
    ledger = Ledger(("a", "b"))
    ledger.pay("a", "b", 5, "staff")
    other = copy.deepcopy(ledger)
    other.pay("a", "b", 4, "drugs")
    ledger.pay("b", "a", 1, "care")
    assert (ledger.balance("b"), other.balance("b")) == (4, 9)
    assert ledger.flow("a", "b", "drugs") == 0
    assert other.flow("b", "a", "care") == 0


@pytest.mark.parametrize(
    ("payer", "pence", "purpose"), [("nobody", 1, "staff"), ("a", -1, "staff"), ("a", 1, "no such thing")]
)
def test_a_payment_that_makes_no_sense_is_refused_and_nothing_moves(payer: str, pence: int, purpose: str) -> None:
    ledger = Ledger(NAMES)
    with pytest.raises(LedgerError):
        ledger.pay(payer, "b", pence, purpose)
    assert not ledger.balances.any()


def test_pence_are_whole() -> None:
    ledger = Ledger(NAMES)
    with pytest.raises(LedgerError, match="whole"):
        ledger.pay_rows(ledger.places(["a"]), ledger.places(["b"]), np.array([1.5]), "staff")
