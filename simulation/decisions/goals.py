"""Choose how many priorities the PCT pursues at once.

Everything on the list is wanted by somebody. Managers' time is divided by the number of goals, so a long list means a
little of each and a short one means that something gets done. Every goal dropped has friends.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="goals",
    owners=("pct_chief_executive",),
    label="Number of priorities",
    subject="Direction",
    low=1,
    high=20,
    step=1,
    unit="count",
    lever="goals",
    cost="No money: it divides the managers whom the PCT has.",
    cannot=(
        "It cannot drop what the Department requires: waits, balance and the four hours stay. Very few goals "
        "leave mental health, children's and older people's services out."
    ),
    takes_effect="From the first week of the quarter.",
    source="the competency framework of 2003: fewer goals, not more; its effect: assumption",
)
