"""What happens in a quarter, in this order.

1. What a scenario sets from outside comes into force (`outside`); initiatives that it orders begin and end (`orders`);
   PCTs whose round has come are merged (`reorganisation`); in April, PCTs set the year's budgets
   (`budget_setting`).
2. Clusters meet, PCTs manage, face scrutiny for what they stop (`decommissioning`), tell practices their budgets
   (`statements`) and rule on business cases (`cases`); practices weigh what they do (`organisations`).
3. Trusts set capacity, councils buy care, the alliance presses, services use their money; care for long-term
   conditions and opening hours change (`flows.long_term`); patients' choice of hospital follows waits
   (`flows.referrals`).
4. Thirteen weeks (`week`).
5. People move between states of health and risk (`flows.long_term`).
6. Organisations pay what the quarter came to (`costs`); the incentive rules settle the quarter, and the year when it
   ends.
7. Agents remember what happened: belief, trust, engagement, ties (`engagement`).
8. True figures become reported ones: late, partial and noisy (`information`).
"""

from typing import TYPE_CHECKING

from simulation.incentives.registry import hold_fixed, settle_quarter
from simulation.model import booking, calendar, centres, decommissioning, drift, orders, statements, week
from simulation.model.budget_setting import begin_or_end, set_budgets
from simulation.model.cases import deal
from simulation.model.costs import close_quarter
from simulation.model.engagement import remember
from simulation.model.flows import community, long_term, referrals
from simulation.model.information import report
from simulation.model.organisations import eighteen_weeks
from simulation.model.organisations.acute_trust import set_capacity
from simulation.model.organisations.alliance import press
from simulation.model.organisations.cluster import meet
from simulation.model.organisations.council import buy_care
from simulation.model.organisations.pct import manage
from simulation.model.organisations.practice import weigh
from simulation.model.reorganisation import reorganise

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def play(economy: "HealthEconomy") -> None:
    """Play one quarter of thirteen weeks."""
    begin(economy)
    for _ in range(calendar.WEEKS_A_QUARTER):
        week.play(economy)
    _close(economy)


def begin(economy: "HealthEconomy") -> None:
    """Steps 1 to 3: everything that is decided before the first week."""
    economy.this_quarter.clear()
    economy.outside.turn(economy)
    drift.wander(economy)
    centres.open_up(economy)
    orders.give(economy)
    hold_fixed(economy)
    reorganise(economy)
    if economy.quarter == 0 or calendar.quarter_of_year(economy.quarter_label) == 0:
        economy.this_year.clear()
        set_budgets(economy)
    else:
        begin_or_end(economy)
    meet(economy)
    manage(economy)
    decommissioning.face_the_public(economy)
    statements.give(economy)
    deal(economy)
    booking.release(economy)
    weigh(economy)
    set_capacity(economy)
    economy.outside.hold(economy)
    eighteen_weeks.answer(economy)
    buy_care(economy)
    press(economy)
    community.settle_services(economy)
    long_term.care(economy)
    long_term.open_hours(economy)
    referrals.choose_hospitals(economy)


def _close(economy: "HealthEconomy") -> None:
    """Steps 5 to 8; `last_quarter` is from now on the quarter just played."""
    economy.last_quarter, economy.this_quarter = economy.this_quarter, economy.last_quarter
    economy.this_year.add(economy.last_quarter)
    long_term.move(economy)
    close_quarter(economy)
    settle_quarter(economy)
    remember(economy)
    report(economy)
    economy.quarter += 1
