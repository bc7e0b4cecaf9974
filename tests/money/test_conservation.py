"""Pounds are conserved for any settings of any levers, and practices' bills are what their PCT pays."""

from dataclasses import fields

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice
from simulation.model.economy import HealthEconomy
from simulation.model.invoicing import DRUGS
from simulation.model.levers import Levers
from tests.money.worlds import PCT, play, small


def _values(name: str) -> st.SearchStrategy[int | str]:
    """Any value that a decision allows."""
    spec = decisions.by_name(name).DECISION
    if isinstance(spec, Choice):
        return st.sampled_from([option.code for option in spec.options])
    return st.integers(0, (spec.high - spec.low) // spec.step).map(lambda n: spec.low + n * spec.step)


NAMES = [module.DECISION.name for module in decisions.MODULES if module.DECISION.name != "beds"]
any_levers = st.fixed_dictionaries({name: _values(name) for name in NAMES})


def _set_everywhere(economy: HealthEconomy, values: dict[str, int | str]) -> None:
    for one in economy.organisations:
        levers: Levers | None = one.levers
        if levers is not None:
            own = {field.name for field in fields(levers)} & set(values)
            for name in own:
                setattr(levers, name, values[name])
            economy.held[one.id] = frozenset(own)
    economy.held_levers = tuple((p.row, economy.held[p.id]) for p in economy.practices)


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(any_levers, any_levers)
def test_pounds_are_conserved_for_any_levers(first: dict[str, int | str], second: dict[str, int | str]) -> None:
    economy = small()
    for values in (first, second):
        _set_everywhere(economy, values)
        for _ in range(3):
            economy.play_quarter()
            assert economy.ledger.balances.sum() == 0
    assert np.isfinite(economy.minds.engagement).all()
    assert np.isfinite(economy.behaviour.threshold).all()


def test_what_practices_are_billed_is_what_their_pct_pays() -> None:
    economy = play(small(), 1)
    billed = int(economy.invoices.past[-1, :DRUGS, : len(economy.practices)].sum())
    paid = sum(
        economy.ledger.flow(PCT, None, name, "last") for name in ("outpatients", "electives", "emergencies", "ae")
    )
    back = economy.ledger.flow(None, PCT, "challenge_credit", "last")
    assert billed == paid - back


def test_a_branch_keeps_its_own_books() -> None:
    economy = play(small(), 1)
    branch = economy.branch()
    before = economy.ledger.balances
    branch.play_quarter()
    assert (economy.ledger.balances == before).all()
    economy.play_quarter()
    assert (economy.ledger.balances == branch.ledger.balances).all()
    assert (economy.minds.engagement == branch.minds.engagement).all()
