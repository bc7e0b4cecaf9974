"""What happens in a week, in this order.

1. People consult their practices (`flows.consultations`).
2. Practices refer, or deal with the problem themselves (`flows.referrals`).
3. Hospitals see first outpatients, call back others and put some on a list (`flows.outpatients`).
4. Hospitals call people from their lists for operations (`flows.operations`); independent centres take some of those
   just listed (`flows.treatment_centre`).
5. People go to A&E or ring the out-of-hours service; some are admitted (`flows.emergency`).
6. Beds, day by day: discharge, delay, emergencies and operations for the beds there are (`flows.beds`); infections
   and those who come back (`flows.harm`).
7. Practices prescribe (`flows.prescribing`).
8. Initiatives do their work (`flows.schemes`); practices think about signing up to commissioning (`enrolment`).
9. Sums that fall due weekly are paid (`costs`).
10. In the quarter's last week, what no other week depends on is counted for all of its weeks (`tally`): visits to
    private doctors and what practices do themselves, day cases that need no list (`flows.operations`), medicines,
    community contacts (`flows.community`), whose people waited in bed for care (`flows.beds`), deaths and readmissions
    (`flows.harm`), heart attacks (`flows.hearts`), and the part of people at high risk (`risk_groups`).
11. The quarter's activity is invoiced and paid (`invoicing`), and what goes with each case is bought (`costs`).
"""

from typing import TYPE_CHECKING

from simulation.model import enrolment, risk_groups
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.costs import bear_costs, pay_for_work
from simulation.model.flows import (
    beds,
    community,
    consultations,
    emergency,
    harm,
    hearts,
    operations,
    outpatients,
    prescribing,
    referrals,
    schemes,
    treatment_centre,
)
from simulation.model.invoicing import invoice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def play(economy: "HealthEconomy") -> None:
    """Play one week."""
    _open(economy)
    _treat(economy)
    prescribing.prescribe(economy)
    schemes.run(economy)
    enrolment.think(economy)
    bear_costs(economy)
    economy.this_quarter.add(economy.this_week)
    if economy.week % WEEKS_A_QUARTER == WEEKS_A_QUARTER - 1:
        _count_up(economy)
    economy.week += 1


def _open(economy: "HealthEconomy") -> None:
    """Turn to the week's chances and cohorts."""
    world = economy.world
    economy.streams.turn_to(economy.week)
    economy.this_week.clear()
    for queue in world.queues:
        queue.turn_to(economy.week)
    if economy.week % WEEKS_A_QUARTER == 0:
        economy.tally.clear()
        economy.kept = {}


def _treat(economy: "HealthEconomy") -> None:
    """Steps 1 to 6: from the consultation to the bed."""
    consultations.consult(economy)
    letters = referrals.refer(economy)
    listed = outpatients.see(economy, letters)
    called = operations.call(economy, listed)
    treatment_centre.operate(economy)
    overnight = emergency.admit(economy)
    beds.fill(economy, overnight, called)
    harm.suffer(economy, overnight)


def _count_up(economy: "HealthEconomy") -> None:
    """Steps 10 and 11: what a quarter came to."""
    for part in (referrals, operations, prescribing, community, beds, harm, hearts, risk_groups):
        part.count_up(economy)
    invoice(economy)
    pay_for_work(economy)
    economy.kept = None
