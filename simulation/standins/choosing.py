"""From wishes to decisions: what a character does of all that somebody in its role might wish."""

from collections.abc import Mapping, Sequence
from itertools import islice

from simulation.contracts import units
from simulation.contracts.agreement import Agreement, Term
from simulation.contracts.decision import Decision, OpenDecision, Value
from simulation.standins import purse, variety
from simulation.standins.mind import Motive, Wish, snap
from simulation.standins.sight import Sight
from simulation.standins.temper import Temper

URGENT = 0.85
"""Strength of a wish that is acted on whenever it arises; assumption."""
AFTERWORDS: Mapping[Motive, tuple[str, ...]] = {
    "patients": (
        "patients come first",
        "it is the patients who wait",
        "I have to look patients in the eye",
    ),
    "shared": ("it serves all of us", "nobody can do it alone", "what helps my neighbours helps me"),
    "own": (
        "I have to look after my own organisation",
        "nobody else will do it for us",
        "it is what I am judged on",
    ),
    "money": (
        "we cannot spend what we have not got",
        "the money has to come from somewhere",
        "the year has to balance",
    ),
    "prudence": ("one careful step", "a little, and then we look", "nothing that could not be undone"),
    "game": ("the rules as they stand reward it", "I did not write the rules", "that is what they pay for"),
}
"""What is said last: the motive, in words of which each lever of a seat has its own."""


def choose(sight: Sight, temper: Temper, wishes: Sequence[Wish], promises: Sequence[Agreement]) -> tuple[Decision, ...]:
    """What a stand-in of `temper` sets, with reasons; `promises` are the agreements that it means to keep."""
    promised = {decision.name: decision for decision in keep(sight, promises)}
    bound = {term.subject for agreement in promises for term in _own_levers(sight, agreement)}
    best = (wish for wish in _best(temper, wishes) if wish.name not in bound and _looks_at(sight, temper, wish))
    moves = (decision for wish in best if (decision := _move(sight, temper, wish)))
    return purse.fit(sight, (*promised.values(), *islice(moves, temper.most_changes)), bound)


def unbound(sight: Sight, temper: Temper, wishes: Sequence[Wish], name: str) -> Value | None:
    """What a character leans to for the lever `name` if it has promised nothing; None where it has no such lever."""
    decision = sight.decision(name)
    leanings = [wish for wish in wishes if wish.name == name and _score(temper, wish) > 0]
    if decision is None or not leanings:
        return decision.current if decision else None
    return max(leanings, key=lambda wish: _score(temper, wish)).value


def _best(temper: Temper, wishes: Sequence[Wish]) -> list[Wish]:
    """The wish that counts most for each lever, the strongest first; those below the threshold are left out."""
    scored = [(_score(temper, wish), wish) for wish in wishes]
    counting = [pair for pair in scored if pair[0] >= temper.threshold]
    found: dict[str, Wish] = {}
    for _, wish in sorted(counting, key=lambda pair: -pair[0]):
        found.setdefault(wish.name, wish)
    return list(found.values())


def _score(temper: Temper, wish: Wish) -> float:
    """What a wish counts for."""
    return temper.weights.get(wish.motive, 0.0) * wish.strength


def _looks_at(sight: Sight, temper: Temper, wish: Wish) -> bool:
    """Whether this lever is looked at this quarter: not every lever is turned every time."""
    if wish.strength >= URGENT:
        return True
    turn = variety.number(sight.me, sight.view.seed, wish.name) % temper.every
    return (sight.view.round - 1) % temper.every == turn


def _move(sight: Sight, temper: Temper, wish: Wish) -> Decision | None:
    """The decision that comes of `wish`: for a level, as far as the character goes in one quarter."""
    decision = sight.decision(wish.name)
    if decision is None:
        return None
    value = step_towards(decision, int(wish.value), temper) if decision.kind == "level" else wish.value
    if value == decision.current:
        return None
    last = variety.one_of(AFTERWORDS[wish.motive], sight.me, sight.view.seed, wish.name)
    reason = f"{units.capital(wish.because)}: I {action(decision, value)}; {last}."
    return Decision(sight.me, wish.name, value, reason)


def step_towards(decision: OpenDecision, target: int, temper: Temper) -> int:
    """The level after one quarter's move of a character towards `target`: at least a step, at most its reach."""
    current = int(decision.current)
    reach = max(decision.step, temper.reach * (decision.high - decision.low))
    wished = max(decision.step, temper.stride * abs(target - current))
    move = min(abs(target - current), wished, reach)
    return snap(decision, round(current + move if target > current else current - move))


def action(decision: OpenDecision, value: Value) -> str:
    """What is done, as a clause after `I`."""
    label = units.within(decision.label)
    if decision.kind == "choice":
        option = next((option.label for option in decision.options if option.code == value), str(value))
        return f"choose “{option}” for {label}"
    verb = "raise" if int(value) > int(decision.current) else "lower"
    before, after = units.lever(decision.current, decision.unit), units.lever(value, decision.unit)
    return f"{verb} {label} from {before.split()[0]} to {after}"


def keep(sight: Sight, promises: Sequence[Agreement]) -> tuple[Decision, ...]:
    """What has to be set for `promises` to be kept."""
    terms = [(agreement, term) for agreement in promises for term in _own_levers(sight, agreement)]
    return tuple(decision for agreement, term in terms if (decision := _keep(sight, agreement, term)))


def _own_levers(sight: Sight, agreement: Agreement) -> list[Term]:
    """The terms of `agreement` by which this seat undertook to set a lever of its own."""
    return [
        term for term in agreement.offer.terms if term.by == sight.me and term.kind in ("service", "support", "promise")
    ]


def _keep(sight: Sight, agreement: Agreement, term: Term) -> Decision | None:
    """The decision that keeps `term`, where it is not kept already and can be."""
    decision = sight.decision(term.subject)
    if decision is None or not decision.allowed or meets(term, decision.current) or not _possible(decision, term.value):
        return None
    who, when = sight.label_of(sight.other(agreement)), agreement.since_round
    reason = f"I promised {who} in round {when}: I {action(decision, term.value)}; we keep our word."
    return Decision(sight.me, term.subject, term.value, reason)


def meets(term: Term, value: Value) -> bool:
    """Whether a lever at `value` keeps `term`."""
    if isinstance(value, str) or isinstance(term.value, str) or term.bound == "exactly":
        return value == term.value
    return value >= term.value if term.bound == "at_least" else value <= term.value


def _possible(decision: OpenDecision, value: Value) -> bool:
    """Whether `decision` can take `value` now."""
    if decision.kind == "choice":
        return value in {option.code for option in decision.options}
    return isinstance(value, int) and decision.low <= value <= decision.high and snap(decision, value) == value
