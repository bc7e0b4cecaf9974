"""What a PCT is told of the support that it shares, and of its own competence, in sentences."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simulation.contracts import units
from simulation.model.organisations.pct import Pct
from simulation.model.support.learning import gap

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.support_service import SupportService

KNOWN = 0.15
"""Levels by which a PCT may be wrong about itself and still know itself; assumption."""
STANDING = {
    "directed": "The strategic health authority directs your development: a turnaround team, reports, and a panel.",
    "autonomous": "You have earned autonomy: fewer reports, and half of the top slice.",
}
WORTH_TELLING = 0.05
"""Share of what is to be learned below which nothing is said; assumption."""


def told_to(economy: "HealthEconomy", organisation: str) -> tuple[str, ...]:
    """What a PCT's officers know of shared support and of their competence; nothing for others."""
    one = economy.organisation(organisation)
    if not isinstance(one, Pct):
        return ()
    place = economy.pct_place(one.id)
    shared = [_service(economy, service, place) for service in economy.support_services if service.members[place]]
    above = STANDING.get(economy.help.standing[place])
    return (*shared, *_terms(economy, place), *_competence(economy, place), *([above] if above else []))


def _service(economy: "HealthEconomy", service: "SupportService", place: int) -> str:
    """One service: who shares it, how far its people have come, what it costs and gives back."""
    pct = economy.pcts[place].id
    others = int(service.members.sum()) + service.outside - 1
    charge = float(service.picked[place].sum()) * service.design.price * service.level / 100
    dividend = economy.ledger.flow(service.id, pct, "dividend", "year") / 100
    back = f" It has paid you {units.pounds(dividend)} of dividend this year." if dividend else ""
    dear = f", {service.level:.1f} times the list price" if service.level > 1.0 else ""
    return (
        f"{service.name}: you and {others} other PCTs. Its staff, {service.staff:.0f} so far, do "
        f"{100 * service.craft:.0f}% of what they will do once they know their work. "
        f"It charges you {units.pounds(charge)} a year{dear}.{back}"
    )


def _terms(economy: "HealthEconomy", place: int) -> Iterator[str]:
    """What acting together has taken off this year's prices."""
    saved = economy.ledger.flow(None, economy.pcts[place].id, "better_terms", "year") / 100
    if saved:
        yield f"Terms bargained together have saved you {units.pounds(saved)} this year."


def _competence(economy: "HealthEconomy", place: int) -> Iterator[str]:
    """How the PCT marks itself, against what an assessment finds; and what it has learned elsewhere."""
    pct, help = economy.pcts[place], economy.help
    believed, kind = float(help.believed[place]), pct.levers.self_assessment
    marks = f"You mark your commissioning {believed:.1f} of 4"
    if kind in ("candid", "panel"):
        found = "A panel" if kind == "panel" else "A candid assessment"
        apart = gap(economy, place)
        verdict = "you overrate yourselves" if apart > 0 else "you are better than you think"
        verdict = "you know yourselves" if abs(apart) < KNOWN else verdict
        yield f"{marks}. {found} puts it at {float(help.true[place]):.1f}: {verdict}."
    else:
        yield f"{marks}; nobody has looked closely."
    if help.lessons[place] > WORTH_TELLING:
        yield f"Lessons brought home from other PCTs: {100 * float(help.lessons[place]):.0f}% of those there are."
