"""What leads a player through a round: short hints in the first, and in every one which levers to look at first."""

from dataclasses import replace

from simulation.contracts import units
from simulation.contracts.decision import OpenDecision
from simulation.contracts.view import Hint, View
from simulation.standins.roles.registry import wishes_of
from simulation.standins.sight import Sight

CONVERSATION = (
    Hint("briefing", "Read what happens this quarter, and whether anybody asks you something. The Next line leads on."),
    Hint("desk", "This is what you are judged on. Figures are late and rough: the note under each says how much."),
    Hint("plan", "What practices want to change together. What is claimed for an initiative is not proven."),
    Hint("agreements", "Talk first: answer what is offered to you, or offer another seat something."),
    Hint("decisions", "Nobody changes everything. Look at the first few; the pane says what each costs and cannot do."),
    Hint("decisions", "When you are done, submit the round. Until then you can change your mind."),
)
CONSEQUENCES = (
    Hint("consequences", "The last column compares the quarter with the same one, had you left everything as it was."),
    Hint("consequences", "The sentence below a line says what drove it. Small practices see much that is chance."),
)
FIRST = 3
"""Levers that a screen puts before all others; more would be another list to read."""


def hints(round_number: int, phase: str) -> tuple[Hint, ...]:
    """The hints of a phase; only in the first round."""
    if round_number > 1:
        return ()
    return CONSEQUENCES if phase == "consequences" else CONVERSATION


def arranged(view: View) -> View:
    """`view` with what falls due first, then the levers that matter most this round, the rest by subject."""
    first = _first(view)
    marked = tuple(replace(d, matters=d.matters or first.get(d.name, "")) for d in view.decisions)
    subjects, ranks = list(dict.fromkeys(d.subject for d in marked)), list(first)

    def place(decision: OpenDecision) -> tuple[bool, int]:
        if not decision.matters:
            return True, subjects.index(decision.subject)
        return False, ranks.index(decision.name) if decision.name in first else -1

    return replace(view, decisions=tuple(sorted(marked, key=place)))


def _first(view: View) -> dict[str, str]:
    """By lever, why somebody in this role who sees what this seat sees would move it, whichever way.

    A reason that cites a figure counts before one that does not, and one lever for each reason before a second.
    """
    current = {decision.name: decision.current for decision in view.decisions}
    moves = [wish for wish in wishes_of(Sight(view)) if wish.motive != "game" and wish.value != current[wish.name]]
    found: dict[str, str] = {}
    for wish in sorted(moves, key=lambda wish: (not _figure(wish.because), -wish.strength)):
        found.setdefault(wish.name, wish.because)
    one_each = {because: name for name, because in reversed(found.items())}
    order = sorted(found, key=lambda name: one_each[found[name]] != name)
    return {name: f"{units.capital(found[name])}." for name in order[:FIRST]}


def _figure(because: str) -> bool:
    """Whether a reason cites a figure, which others may weigh, and not only an opinion."""
    return any(character.isdigit() for character in because)
