"""Pay people who help practices to change: facilitators, backfill for a project, somebody who writes the case.

Groups that are helped grow into networks sooner and get services going sooner; an early success draws in those who
hang back. Without help a good idea waits for somebody with a free afternoon.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="change_help",
    owners=("pct_director_of_commissioning",),
    label="Help with change",
    subject="Help from outside",
    low=0,
    high=120,
    step=5,
    unit="thousand_pounds",
    lever="change_help",
    cost="The PCT pays what it is set at, each quarter.",
    cannot="It cannot replace practices' own hours, nor ties between practices that never meet.",
    takes_effect="From the first week of the quarter; networks grow over a year or two.",
    source="rules B2.5; findings of the 2005 simulation; sizes: assumption",
)
