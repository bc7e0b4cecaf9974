"""Call people at risk for flu vaccination in the autumn.

Each letter and call brings some more in before the winter, which is when the wards are full. Some come without being
asked and some never come. Each vaccination is paid, so that a thorough call costs the practice little but time in its
busiest months.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="flu_campaign",
    owners=("practice_nurse",),
    label="Flu vaccination call",
    subject="Keeping people well",
    low=0,
    high=100,
    step=10,
    unit="percent",
    lever="flu_campaign",
    cost="The practice pays £5.50 for each vaccine and nurse, and is paid a fee of £7.45 (assumption).",
    cannot="It works once a year: what is not done from October to December does nothing for that winter.",
    takes_effect="In October to December; it protects through the winter that follows.",
    source="assumption; winter load from activity 4c rows 149-153",
)
