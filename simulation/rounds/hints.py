"""Short hints that lead a first-time player through the first round."""

CONVERSATION = (
    "Start with the briefing: what is happening this quarter, and whether anybody asks you something.",
    "Your desk shows what you are judged on. Figures are late: the note under each says how old it is.",
    "Talk first. Under Agreements you can offer another seat something, and answer what is offered to you.",
    "Under Decisions, each lever shows what it costs and what it cannot do. Changing nothing is a choice too.",
    "When you are done, submit the round. Until then you can change your mind.",
)
CONSEQUENCES = (
    "Each line compares the quarter with the last one, with the plan, and with the same quarter "
    "had you left everything as it was.",
    "The sentence at the end of a line says what drove it. Small practices see much that is chance.",
)


def hints(round_number: int, phase: str) -> tuple[str, ...]:
    """The hints of a phase; only in the first round."""
    if round_number > 1:
        return ()
    return CONSEQUENCES if phase == "consequences" else CONVERSATION
