"""What is reported: late and noisy where little is spent on information, nearer and newer where more is."""

import numpy as np

from simulation.measures import registry as measures
from simulation.model import information
from simulation.model.economy import HealthEconomy
from tests.money.worlds import PCT, hold, play, seat_pct, small

SPEND = "acute_spend"


def _informed(pounds: int) -> HealthEconomy:
    economy = small()
    seat_pct(economy, information=pounds)
    return play(economy, 6)


def test_more_spent_on_information_makes_figures_newer() -> None:
    rich, poor = _informed(150), _informed(0)
    assert rich.record.true[-1][f"data_age@{PCT}"] < poor.record.true[-1][f"data_age@{PCT}"] - 5
    assert information.reported(rich, PCT, SPEND, PCT)[-1] is not None
    assert information.reported(poor, PCT, SPEND, PCT)[-1] is None


def test_and_nearer_to_the_truth() -> None:
    measure = measures.by_id(SPEND)
    assert information.noise(measure, 0.9, 0) < 0.5 * information.noise(measure, 0.2, 0)
    errors = {}
    for pounds in (0, 150):
        economy = _informed(pounds)
        found = []
        for practice in economy.practices:
            heard = information.reported(economy, PCT, SPEND, practice.id)[2]
            true = information.true_series(economy, SPEND, practice.id)[2]
            assert heard is not None
            assert true is not None
            found.append(abs(heard / true - 1))
        errors[pounds] = np.mean(found)
    assert errors[150] < errors[0]


def test_provisional_figures_become_firm() -> None:
    economy = _informed(150)
    later = play(economy.branch(), 3)
    true = information.true_series(economy, SPEND, PCT)[-1]
    first, firm = (information.reported(e, PCT, SPEND, PCT)[5] for e in (economy, later))
    assert true is not None
    assert first is not None
    assert firm is not None
    assert abs(firm - true) < abs(first - true)


def test_a_figure_is_the_same_whoever_asks_twice() -> None:
    economy = _informed(50)
    assert information.reported(economy, PCT, SPEND, PCT) == information.reported(economy.branch(), PCT, SPEND, PCT)


def test_no_share_is_reported_above_the_whole() -> None:
    economy = _informed(0)
    shares = ("practices_engaged", "access")
    places = [f.split("@") for f in economy.record.true[-1] if f.split("@")[0] in shares]
    heard = [value for m, place in places for value in information.reported(economy, "st_bride", m, place)]
    assert any(value is not None for value in heard)
    assert all(value <= 100.0 for value in heard if value is not None)


def test_own_accounts_are_exact() -> None:
    economy = _informed(0)
    trust = economy.trusts[0].id
    for viewer, measure in ((trust, "trust_position"), (trust, "emergency_admissions"), (PCT, "pct_position")):
        own = viewer if measure != "pct_position" else PCT
        assert information.reported(economy, viewer, measure, own) == information.true_series(economy, measure, own)


def test_a_clerk_s_checks_make_a_practice_s_figures_cleaner_and_bring_corrections() -> None:
    checked, unchecked = small(), small()
    hold(checked, 0, coding_checks=12)
    hold(unchecked, 0, coding_checks=0)
    for economy in (checked, unchecked):
        play(economy, 2)
    times, usual = (information._smallness(economy, economy.practices[0].id) for economy in (checked, unchecked))
    assert times[1] < usual[1]
    assert checked.minds.checked[0] > 0
    who = checked.practices[0].id
    assert (
        checked.record.true[-1][f"practice_net_income@{who}"] < unchecked.record.true[-1][f"practice_net_income@{who}"]
    )


def test_challenged_invoices_bring_money_back_and_sour_the_hospital() -> None:
    hard, soft = small(), small()
    seat_pct(hard, contract_challenge=40, goals=3)
    seat_pct(soft, contract_challenge=0, goals=3)
    for economy in (hard, soft):
        play(economy, 2)
    back = [e.ledger.flow(None, PCT, "challenge_credit", "last") for e in (hard, soft)]
    assert back[0] > back[1]
    trust = hard.trusts[0].id
    assert hard.trust_between(trust, PCT) < soft.trust_between(trust, PCT)


def test_a_note_says_how_old_and_how_sure() -> None:
    assert "late" in information.told(_informed(0), PCT, SPEND, PCT)[1]
    assert "provisional" in information.told(_informed(150), PCT, SPEND, PCT)[1]


def test_no_count_is_reported_below_nought() -> None:
    measure = measures.by_id(SPEND)
    assert information._distorted(40.0, -1.5, measure) == 0.0
    assert information._distorted(40.0, 1.5, measure) == 100.0
    assert information._distorted(-40.0, -1.5, measure) == 20.0
