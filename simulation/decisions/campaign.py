"""Press the NHS in public, on one thing.

A campaign moves boards that letters do not: what is in the newspaper gets done, and what is not in it is done a
little less. It also tells patients what is wrong, and confidence once lost is slow to come back. Those whom you press
will remember you.
"""

from typing import TYPE_CHECKING

from simulation.contracts.decision import Option, Value
from simulation.decisions.means import campaign_fits
from simulation.decisions.spec import Choice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.alliance import Alliance

DECISION = Choice(
    name="campaign",
    owners=("patients_and_third_sector",),
    label="Public campaign",
    subject="Public voice",
    options=(
        Option("none", "No campaign", "Work with them, quietly."),
        Option("waits", "Waiting times", "Presses hospitals and PCTs to treat sooner."),
        Option("local_services", "Local services", "Presses them to keep and open services nearby."),
        Option("infection", "Hospital infection", "Presses hospitals to clean up."),
    ),
    lever="campaign",
    cost=(
        "The alliance pays £8,000 a quarter out of its grant (assumption); the goodwill of those it presses is "
        "the larger part."
    ),
    cannot="It cannot decide anything, and it cannot press on everything at once.",
    takes_effect="From the first week of the quarter; boards move over the quarter.",
    source="rules E4, E8, E9 and E15 (what campaigns moved); sizes: assumption",
)


def refuse(economy: "HealthEconomy", organisation: "Alliance", value: Value) -> str:
    """Why a campaign cannot be paid for."""
    if value == "none" or campaign_fits(organisation):
        return ""
    return "The grant is committed to other work; a campaign needs some of it back."
