"""Run expert-patient groups.

People with long-term conditions who understand their own illness ask for fewer appointments and feel better for it;
the groups reach those who have time to come. It is cheap and the effect on hospital use is small.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="self_care_groups",
    owners=("practice_nurse",),
    label="Expert-patient groups a quarter",
    subject="Long-term conditions",
    low=0,
    high=4,
    step=1,
    unit="count",
    lever="self_care_groups",
    cost="The practice pays £800 for each group of a quarter (assumption).",
    cannot="It does not reach those who do not come to groups, who are often the sickest.",
    takes_effect="Over the quarter.",
    source="assumption; long-term conditions' share of use from activity 7 row 260",
)
