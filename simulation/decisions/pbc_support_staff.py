"""Set how many people support the practices.

They bring figures, help to write cases, arrange meetings and answer the telephone; most practices say in these years
that support from their PCT is poor. They are paid from the same management money that everything else wants, and good
ones take time to find.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="pbc_support_staff",
    owners=("pct_chief_executive",),
    label="Posts supporting practices",
    subject="Support for practices and clusters",
    low=0,
    high=12,
    step=1,
    unit="posts",
    lever="pbc_support_staff",
    cost=(
        "The PCT pays £45,000 a year for each post (assumption), out of management costs of about 1.7% of its "
        "allocation (activity 2 row 50)."
    ),
    cannot="It cannot make a decision quicker than the panel sits, nor give what the figures do not show.",
    takes_effect="From the first week of the quarter; cutting posts is felt at once.",
    source="rules B1 (managerial support poor: more than half of practices), B2.4; activity 2 row 50",
)
