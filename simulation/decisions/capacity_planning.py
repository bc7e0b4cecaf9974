"""Plan the hospital's room by what disease there is, and not by last quarter's queue.

Managers who look at the queue open clinics when it has grown and close them when it has gone, always a quarter late.
The scenario-planning tool reckons from age, disease and the season how many people will come, and clinics, theatre
lists and wards are set for them.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="capacity_planning",
    owners=("acute_chief_executive",),
    label="Planning of capacity",
    subject="Beds, theatres and clinics",
    options=(
        Option("none", "By the queue", "Room follows those who waited last quarter."),
        Option("national", "By national figures", "Need as in England, by age; £4,000 a quarter."),
        Option("registers", "By local registers", "Need as disease registers show it; £15,000 a quarter."),
    ),
    lever="capacity_planning",
    cost="Each quarter £4,000 or £15,000 (assumption).",
    cannot="It opens no theatre for which there is no money, and it knows nothing of what other hospitals will do.",
    takes_effect="From this quarter, in steps, as room can be moved.",
    source="findings of 2007: a scenario-planning tool from prevalence to capacity; prices: assumption",
)
