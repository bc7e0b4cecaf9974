"""What happens in a week, in this order.

1. People consult their practices (`flows.consultations`).
2. Practices refer, or deal with the problem themselves (`flows.referrals`).
3. Hospitals see first outpatients, call back others and put some on a list (`flows.outpatients`).
4. Hospitals call people from their lists for operations (`flows.operations`); independent centres take some of those
   just listed (`flows.treatment_centre`).
5. People go to A&E or ring the out-of-hours service; some are admitted (`flows.emergency`).
6. Beds, day by day: discharge, delay, emergencies and operations for the beds there are (`flows.beds`); infections,
   deaths and readmissions (`flows.harm`), heart attacks (`flows.hearts`).
7. Practices prescribe (`flows.prescribing`).
8. Community and other services see people (`flows.community`).
9. Initiatives do their work (`flows.schemes`); practices think about signing up to commissioning (`enrolment`).
10. Activity is invoiced and paid (`invoicing`), organisations bear their costs (`costs`).
11. The incentive rules settle what falls due each week.
"""

from typing import TYPE_CHECKING

from simulation.incentives.registry import settle_week
from simulation.model import enrolment
from simulation.model.costs import bear_costs
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
from simulation.model.invoicing import invoice_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def play(economy: "HealthEconomy") -> None:
    """Play one week."""
    _open(economy)
    _treat(economy)
    prescribing.prescribe(economy)
    community.visit(economy)
    schemes.run(economy)
    enrolment.think(economy)
    invoice_week(economy)
    bear_costs(economy)
    settle_week(economy)
    _close(economy)


def _open(economy: "HealthEconomy") -> None:
    """Turn to the week's chances and cohorts."""
    world = economy.world
    economy.streams.turn_to(economy.week)
    economy.this_week.clear()
    for queue in world.queues:
        queue.turn_to(economy.week)


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
    hearts.count(economy, overnight)


def _close(economy: "HealthEconomy") -> None:
    """Add the week to the quarter."""
    economy.this_quarter.add(economy.this_week)
    economy.week += 1
