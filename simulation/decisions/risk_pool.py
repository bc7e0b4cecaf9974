"""Hold back part of every indicative budget for costly cases.

A few patients cost as much as a small practice's outpatients. The pool takes that chance off the practice, and takes
the money off it too: with a large pool nobody can save, with none small lists live by luck.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="risk_pool",
    owners=("pct_finance_director",),
    label="Risk pool",
    subject="Practices' budgets and savings",
    low=0,
    high=10,
    step=1,
    unit="percent",
    lever="risk_pool",
    cost="Practices pay, by smaller budgets; the pool bears cases beyond its threshold.",
    cannot="It does not cover a practice that refers more than its budget allows: it covers single costly patients.",
    takes_effect="When budgets are next set, in the quarter that begins in April.",
    source="rules A4.6 (3-5%, recalled); activity 7 row 218 for how few cost how much",
)
