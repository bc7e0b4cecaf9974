"""The real-life roles that people play, and the kind of organisation in which each is held."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Role:
    """A post that somebody can hold in the game."""

    id: str
    label: str
    organisation_kind: str
    """practice, cluster, pct, trust, council or voluntary."""


ROLES: dict[str, Role] = {
    role.id: role
    for role in (
        Role("gp", "General practitioner", "practice"),
        Role("practice_manager", "Practice manager", "practice"),
        Role("practice_nurse", "Practice nurse", "practice"),
        Role("pbc_cluster_lead", "PBC cluster lead", "cluster"),
        Role("pct_chief_executive", "PCT chief executive", "pct"),
        Role("pct_director_of_commissioning", "PCT director of commissioning", "pct"),
        Role("pct_finance_director", "PCT finance director", "pct"),
        Role("pec_chair", "Professional executive committee (PEC) chair", "pct"),
        Role("acute_chief_executive", "Acute trust chief executive", "trust"),
        Role("acute_medical_director", "Acute trust medical director", "trust"),
        Role("council_social_care_lead", "Council social care lead", "council"),
        Role("patients_and_third_sector", "Patients' and third-sector alliance", "voluntary"),
    )
}
