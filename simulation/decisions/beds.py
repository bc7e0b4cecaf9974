"""Open or close general and acute beds.

Closing a ward saves its staff at once. Above about 85% occupancy bed crises become frequent, above 90% regular:
operations are cancelled, patients lie on trolleys and infection spreads. Open beds are soon full: they shorten waits
and cost their staff whether or not the tariff pays for who lies in them.
"""

from typing import TYPE_CHECKING

from simulation.decisions.spec import Level

if TYPE_CHECKING:
    from simulation.model.organisations.acute_trust import AcuteTrust

DECISION = Level(
    name="beds",
    owners=("acute_chief_executive",),
    label="Beds open",
    subject="Beds, theatres and clinics",
    low=0,
    high=5000,
    step=10,
    unit="beds",
    lever="beds",
    cost=(
        "The trust pays the staff of each bed; buildings and half the overheads stay whatever is closed (activity 6 "
        "row 187)."
    ),
    cannot=(
        "It cannot open beds without nurses and space: about a tenth more than a year ago; closing more than about a "
        "seventh in a year would take public consultation."
    ),
    takes_effect="From the first week of the quarter.",
    source="rules C2.12; activity 5 rows 176-180 and 6 row 187; bounds: assumption",
)


def limits(organisation: "AcuteTrust") -> tuple[int, int]:
    """From 15% below to 10% above the beds of a year ago, in whole steps."""
    start = organisation.beds_then
    down, up = int(0.15 * start) // DECISION.step, int(0.10 * start) // DECISION.step
    return start - down * DECISION.step, start + up * DECISION.step
