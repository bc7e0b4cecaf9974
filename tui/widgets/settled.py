"""What a quarter settled for a seat: rulings on a plan, and agreements that fell due."""

from collections.abc import Iterator

from textual.content import Content

from simulation.contracts.agreement import Agreement
from simulation.contracts.plan import PlanLineStatus
from simulation.contracts.view import View
from tui import text
from tui.widgets import deals, planning
from tui.widgets.panels import Prose


class SettledProse(Prose):
    """Rulings and agreements."""

    HELP = "What the quarter settled for you: how the lines of a plan of yours now stand, and who kept an agreement."


def settled(view: View, earlier: View | None) -> tuple[Content, ...]:
    """What has changed since `earlier`, the last view of the quarter before; nothing where that is not known."""
    if earlier is None and view.round > 1:
        return ()
    return (*_plans(view, earlier), *_agreements(view))


def _plans(view: View, earlier: View | None) -> Iterator[Content]:
    """The lines of plans that this seat writes or rules on, where they stand otherwise than before."""
    plans = earlier.plans if earlier else ()
    before = {(plan.organisation, line.initiative): line.status for plan in plans for line in plan.lines}
    for plan in view.plans:
        for line in plan.lines if plan.can_propose or plan.can_rule else ():
            if line.status != before.get((plan.organisation, line.initiative)):
                yield from _line(line)


def _line(line: PlanLineStatus) -> Iterator[Content]:
    sign, word = planning.STATES[line.status]
    yield Content.assemble((f"{sign} ", "$text-accent"), (text.line(line.label), "bold"), f": {word}")
    if line.reason:
        yield Content(f"  The PCT says: “{text.line(line.reason)}”")


def _agreements(view: View) -> Iterator[Content]:
    """Agreements of this seat that fell due in the quarter."""
    for found in view.agreements:
        if found.status != "open" and found.offer.until_round == view.round:
            yield _agreement(found, view)


def _agreement(found: Agreement, view: View) -> Content:
    sign, word, tone = deals.STATES[found.status]
    other = found.offer.to if found.offer.by == view.seat.seat else found.offer.by
    head = Content.assemble((f"{sign} ", tone), "Agreement with ", (deals.name_of(view, other), "bold"), f": {word}")
    return Content.assemble(head, f". {text.line(found.finding)}" if found.finding else "")
