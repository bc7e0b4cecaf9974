"""Choose how many of the eight commissioning tasks the cluster takes on itself.

Needs assessment, priorities, redesign, specifying, contracting, monitoring, budgets and patients' views: the more the
practices do themselves, the more is theirs and the better it fits. Each task asks for hours and skills that few have;
done thinly they all suffer, and the PCT's support is spread over them.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="task_range",
    owners=("pbc_cluster_lead",),
    label="Commissioning tasks taken on",
    subject="How the cluster runs",
    low=0,
    high=8,
    step=1,
    unit="count",
    lever="task_range",
    cost="The practices pay in hours, the lead in energy.",
    cannot="It cannot take over the contract itself: the PCT stays answerable for it and for the money (rules A2.1).",
    takes_effect="From the first week of the quarter; skill grows with use.",
    source="rules A2.1-A2.3 and B2.4; the list of tasks: assumption",
)
