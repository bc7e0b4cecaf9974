"""What an organisation has to decide with: doctors, theatre teams, reserves, a grant."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulation.model.organisations.acute_trust import AcuteTrust
    from simulation.model.organisations.alliance import Alliance
    from simulation.model.organisations.pct import Pct
    from simulation.model.organisations.practice import Practice

BEDS_PER_TEAM = 100
"""Beds of a trust for each theatre team that can be asked to work an extra list a week; assumption."""
CAMPAIGN = 8
"""Thousand pounds a quarter of a public campaign: leaflets, meetings and a press officer; assumption."""
OFFICE = 10
"""Thousand pounds a quarter of an alliance's coordinator and rooms; assumption."""
PENCE = 100_000
"""Pence in a thousand pounds."""


def doctors(practice: "Practice") -> int:
    """Whole-time doctors of a practice, at least one."""
    return max(1, round(practice.scheme.gps))


def theatre_teams(trust: "AcuteTrust") -> int:
    """Theatre teams of a trust that can be asked to work more."""
    return max(1, trust.scheme.beds // BEDS_PER_TEAM)


def reserve_thousands(pct: "Pct") -> int:
    """Thousand pounds a quarter that the contingency of a PCT would cover."""
    return pct.scheme.allocation * pct.levers.contingency // 100 // 4 // PENCE


def grant_thousands(alliance: "Alliance") -> int:
    """Thousand pounds that an alliance's grant leaves for work in a quarter."""
    return max(0, alliance.grant // 4 // PENCE - OFFICE)


def committed_thousands(alliance: "Alliance") -> int:
    """Thousand pounds a quarter that an alliance has set aside for its work, campaigns apart."""
    levers = alliance.levers
    return levers.patient_survey + levers.self_help + levers.transport + levers.advocacy


def campaign_fits(alliance: "Alliance") -> bool:
    """Whether the grant of an alliance leaves room for a campaign."""
    return committed_thousands(alliance) + CAMPAIGN <= grant_thousands(alliance)
