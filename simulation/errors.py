"""Every error that can reach somebody: one small tree; each stores its facts and says what to do."""


class RingholderError(Exception):
    """Something that cannot be done; its text says what, where, what was expected and what to do."""

    exit_code = 1
    """What the command ends with: 1 what was asked about has problems, 2 wrong usage, 3 refused by a session."""

    def __init__(self, message: str, *, advice: str = "", **facts: object) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.facts = facts

    def __str__(self) -> str:
        """The sentence and, after it, what to do."""
        return f"{self.message} {self.advice}".strip()


class UsageError(RingholderError):
    """A command, path or value that does not exist."""

    exit_code = 2


class ScenarioError(RingholderError):
    """A scenario that cannot be used."""


class SessionError(RingholderError):
    """A session file that cannot be used."""

    exit_code = 3


class Refused(RingholderError):
    """What cannot happen in the game: a power that the seat has not got, money that is not there, a round past."""

    exit_code = 3
