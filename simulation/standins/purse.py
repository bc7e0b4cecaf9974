"""One purse for several levers: an alliance can set aside no more than its grant."""

from collections.abc import Iterable, Mapping, Sequence

from simulation.contracts import units
from simulation.contracts.agreement import Offer
from simulation.contracts.decision import Decision, OpenDecision
from simulation.standins.sight import Sight, once

ONE_PURSE = ("patients_and_third_sector",)
"""Roles whose sums of money all come out of one grant."""
SPARE = 0.12
"""Share of the grant that is kept free, for a campaign or a bad quarter; assumption."""


@once
def lines(sight: Sight) -> Mapping[str, OpenDecision]:
    """The levers that share the purse of this seat, by name; none where it has no such purse."""
    if sight.view.seat.role not in ONE_PURSE:
        return {}
    return {d.name: d for d in sight.view.decisions if d.unit == "thousand_pounds"}


def limit(sight: Sight) -> int:
    """Thousand pounds a quarter that may be set aside in all: each lever alone could take the whole grant."""
    return round((1 - SPARE) * max((d.high for d in lines(sight).values()), default=0))


def promised(sight: Sight, offers: Iterable[Offer]) -> dict[str, int]:
    """Thousand pounds that this seat has undertaken in `offers`, by lever; the highest counts."""
    found: dict[str, int] = {}
    for offer in offers:
        for term in offer.terms:
            if term.by == sight.me and term.subject in lines(sight) and isinstance(term.value, int):
                found[term.subject] = max(found.get(term.subject, 0), term.value)
    return found


def reaches(sight: Sight, offers: Iterable[Offer]) -> bool:
    """Whether the purse reaches for all that is undertaken in `offers` and in the agreements in force."""
    if not lines(sight):
        return True
    open_now = [agreement.offer for agreement in sight.view.agreements if agreement.status == "open"]
    return sum(promised(sight, [*open_now, *offers]).values()) <= limit(sight)


def fit(sight: Sight, made: Sequence[Decision], bound: Iterable[str]) -> tuple[Decision, ...]:
    """`made` without the last rises that the purse does not reach; if promises need more, other lines are cut."""
    shared = lines(sight)
    if not shared:
        return tuple(made)
    kept, safe = list(made), set(bound)
    for decision in reversed([d for d in made if d.name in shared and d.name not in safe]):
        if _over(sight, kept) > 0 and int(decision.value) > int(shared[decision.name].current):
            kept.remove(decision)
    return (*kept, *(_cuts(sight, kept, safe) if safe & set(shared) else ()))


def _over(sight: Sight, made: Sequence[Decision]) -> int:
    """Thousand pounds by which `made` and what is in force go beyond the purse."""
    shared = lines(sight)
    values = {name: int(d.current) for name, d in shared.items()}
    values |= {d.name: int(d.value) for d in made if d.name in shared}
    return sum(values.values()) - limit(sight)


def _cuts(sight: Sight, made: Sequence[Decision], safe: set[str]) -> list[Decision]:
    """Cuts of lines that nothing was decided or promised about, the largest first."""
    over, cuts = _over(sight, made), []
    decided = {decision.name for decision in made} | safe
    for line in sorted(lines(sight).values(), key=lambda line: -int(line.current)):
        steps = min(-(-over // line.step), (int(line.current) - line.low) // line.step) if line.allowed else 0
        if steps > 0 and line.name not in decided:
            value = int(line.current) - steps * line.step
            cuts.append(Decision(sight.me, line.name, value, _why(sight, line, value)))
            over -= steps * line.step
    return cuts


def _why(sight: Sight, line: OpenDecision, value: int) -> str:
    """Why a line is cut."""
    grant = units.lever(limit(sight), line.unit)
    lower = f"I lower {units.within(line.label)} to {units.lever(value, line.unit)}"
    return f"The grant reaches for {grant} a quarter and I have given my word elsewhere: {lower}."
