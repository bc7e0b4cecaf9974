"""Say where the PCT wants its services to go, and how firmly.

Without a strategy practices guess, and their cases conflict. A clear one that leaves room tells them what will be
approved and lets them find their own way. One that settles everything is quick to administer and leaves practices
nothing to bring.
"""

from simulation.contracts.decision import Option
from simulation.decisions.spec import Choice

DECISION = Choice(
    name="service_strategy",
    owners=("pct_chief_executive",),
    label="Service strategy",
    subject="Direction",
    options=(
        Option("none", "None", "Each case on its own."),
        Option("guiding", "Clear, with room", "Direction and limits; practices choose how."),
        Option("prescriptive", "Prescriptive", "The PCT says what, where and how."),
    ),
    lever="service_strategy",
    cost="Managers' time to write it and to keep to it.",
    cannot="It cannot bind hospitals or practices: it says what the PCT will pay for.",
    takes_effect="From the first week of the quarter; practices learn to rely on it over quarters.",
    source="findings of the 2005 simulation (hold the ring); rules B2.3 and B2.5; sizes: assumption",
)
