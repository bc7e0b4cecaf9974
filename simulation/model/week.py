"""What happens in a week, in this order.

1. People consult their practices (`flows.consultations`).
2. Practices refer, or deal with the problem themselves (`flows.referrals`).
3. Hospitals see first outpatients, call back others and put some on a list (`flows.outpatients`).
4. Hospitals call people from their lists for operations (`flows.operations`).
5. People go to A&E or ring the out-of-hours service; some are admitted (`flows.emergency`).
6. Beds, day by day: discharge, delay, emergencies and operations for the beds there are (`flows.beds`).
7. Practices prescribe (`flows.prescribing`).
8. Community and other services see people (`flows.community`).
9. Initiatives do their work (`flows.schemes`).
10. What people gained and went without is reckoned (`flows.benefit`).
11. Activity is invoiced and paid (`invoicing`), organisations bear their costs (`costs`).
12. The incentive rules settle what falls due each week.
"""

from typing import TYPE_CHECKING

from simulation.model.costs import bear_costs
from simulation.model.invoicing import invoice_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def play(economy: "HealthEconomy") -> None:
    """Play one week."""
    economy.streams.turn_to(economy.week)
    economy.this_week.clear()
    invoice_week(economy)
    bear_costs(economy)
    economy.this_quarter.add(economy.this_week)
    economy.this_year.add(economy.this_week)
    economy.week += 1
