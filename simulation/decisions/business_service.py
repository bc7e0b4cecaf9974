"""Buy shares of the work of a commissioning business service that the region's PCTs own together.

Ten PCTs found it, put in money to set it up and pick the tasks they want along the commissioning cycle; it lives on
what it charges them and gives back a dividend when it earns more. People and data that each PCT alone could not
afford take about two years to be worth their charge, and every PCT that leaves makes it dearer for the rest.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="business_service",
    owners=("pct_chief_executive",),
    label="Shared business service",
    subject="Support shared with other PCTs",
    options=(
        Option("none", "No part in it", "The PCT does its own commissioning work, with its own managers."),
        Option(
            "planning", "Planning tasks", "Needs analysis, strategy and redesign of pathways: more hands for plans."
        ),
        Option(
            "contracting",
            "Contracting tasks",
            "Tendering, joint commissioning and contract management: invoices checked, better terms, faster tenders.",
        ),
        Option("information", "The information service", "Younger and cleaner activity figures."),
        Option("whole_cycle", "The whole cycle", "All seven tasks, from needs analysis to the information service."),
    ),
    lever="business_service",
    cost=(
        "The founders share £500,000 to set it up. Each task costs a member £22,000 a year (assumption), more when "
        "members leave."
    ),
    cannot="It cannot decide for you, and it cannot be any good in its first year.",
    takes_effect="Charges from this quarter; people and data grow over two years.",
    source="findings of 2007: a business service of ten PCTs, £500,000, a staff of four; prices: assumption",
)
