"""Take a percentage of staff cost out over the year.

A trust in deficit has to. The first percent is vacancies and agency nurses; after that it is the people who discharge
patients, clean wards and answer GPs. Savings come in slowly, and the price in delays, quality and goodwill as slowly.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="savings_programme",
    owners=("acute_chief_executive",),
    label="Savings programme",
    subject="Safety and savings",
    low=0,
    high=6,
    step=1,
    unit="percent",
    lever="savings_programme",
    cost=(
        "The trust saves: staff are about two thirds of its cost (activity 6 row 186). The tariff already assumes "
        "2.5% efficiency a year (activity 3a row 76)."
    ),
    cannot="It cannot touch buildings, drugs and leases: in a year about half of cost is fixed (activity 6 row 187).",
    takes_effect="Over the year, a quarter of it each quarter.",
    source="activity 3a row 76 and 6 rows 186-188; bounds: assumption",
)
