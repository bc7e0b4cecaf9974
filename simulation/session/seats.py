"""Who may sit where: a token for each seat, of which the session file keeps only the fingerprint."""

import secrets

from simulation.errors import Refused
from simulation.session.chain import fingerprint
from simulation.session.journal import Journal


def issue(journal: Journal, seat: str) -> str:
    """A new token that opens `seat`; earlier ones go on opening it."""
    if seat not in journal.facts().people:
        people = ", ".join(journal.facts().people)
        raise Refused(
            f"{seat!r} is not a seat that a person holds in this session.",
            advice=f"Held by people: {people}.",
            seat=seat,
        )
    token = secrets.token_urlsafe(24)
    journal.admit(fingerprint(token.encode()), seat)
    return token


def check(journal: Journal, seat: str, token: str) -> None:
    """Raise `Refused` unless `token` opens `seat`."""
    if not seat or journal.seat_of(fingerprint(token.encode())) != seat:
        raise Refused(f"This token does not open the seat {seat!r}.", advice="Ask for the seat's own token.", seat=seat)
