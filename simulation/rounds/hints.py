"""Short hints that lead a first-time player through the first round."""

from simulation.contracts.view import Hint

CONVERSATION = (
    Hint("briefing", "Read what happens this quarter, and whether anybody asks you something. The Next line leads on."),
    Hint("desk", "This is what you are judged on. Figures are late and rough: the note under each says how much."),
    Hint("plan", "What practices want to change together. What is claimed for an initiative is not proven."),
    Hint("agreements", "Talk first: answer what is offered to you, or offer another seat something."),
    Hint("decisions", "The pane says what a lever costs and what it cannot do. Changing nothing is a choice too."),
    Hint("decisions", "When you are done, submit the round. Until then you can change your mind."),
)
CONSEQUENCES = (
    Hint("consequences", "The last column compares the quarter with the same one, had you left everything as it was."),
    Hint("consequences", "The sentence below a line says what drove it. Small practices see much that is chance."),
)


def hints(round_number: int, phase: str) -> tuple[Hint, ...]:
    """The hints of a phase; only in the first round."""
    if round_number > 1:
        return ()
    return CONSEQUENCES if phase == "consequences" else CONVERSATION
