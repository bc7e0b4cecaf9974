"""What a round leaves behind."""

from dataclasses import dataclass

import msgspec

from simulation.contracts.agreement import Agreement
from simulation.contracts.decision import Decision
from simulation.contracts.measure import Reading
from simulation.contracts.view import View


class OrganisationDigest(msgspec.Struct, frozen=True, gc=False):
    """A fingerprint of one organisation's state: equal digests mean equal worlds."""

    organisation: str
    digest: str
    fields: tuple[tuple[str, str], ...] = ()
    """(field, digest of that field), so that a difference can be named."""


@dataclass(frozen=True)
class RoundResult:
    """All that a played round leaves: true and reported figures, digests, and what was decided by whom."""

    round: int
    quarter: str
    digest: str
    digests: tuple[OrganisationDigest, ...]
    true: tuple[Reading, ...]
    reported: tuple[Reading, ...]
    decisions: tuple[Decision, ...]
    """Those of people and of stand-ins, as they were applied."""
    agreements: tuple[Agreement, ...]
    views: tuple[View, ...]
    """One for each human seat, in the phase `consequences` (and `over` after the last round)."""
