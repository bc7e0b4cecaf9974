"""Every initiative of the catalogue: one explicit tuple, in the order in which a plan lists them."""

from simulation.errors import UsageError
from simulation.initiatives import (
    assessment_centre,
    case_management,
    community_heart_clinic,
    community_matrons,
    counselling,
    direct_access_diagnostics,
    disease_registers,
    dvt_pathway,
    exercise_referral,
    expert_patients,
    falls_service,
    gpwsi_dermatology,
    home_from_hospital,
    intermediate_care,
    lessons_for_families,
    mailed_guidelines,
    minor_ailments,
    minor_surgery,
    night_centre,
    outreach_workers,
    peer_review,
    peer_review_with_consultants,
    physiotherapy_triage,
    pre_operative_screening,
    prescribing_review,
    pulmonary_rehabilitation,
    referral_feedback,
    referral_management_centre,
    stop_smoking,
    telecare,
    treatment_centre_contract,
    virtual_ward,
    walk_in_centre,
    warm_homes,
)
from simulation.initiatives.spec import Initiative, InitiativeFile

INITIATIVES: tuple[InitiativeFile, ...] = (
    gpwsi_dermatology,
    referral_management_centre,
    referral_feedback,
    peer_review_with_consultants,
    direct_access_diagnostics,
    dvt_pathway,
    minor_surgery,
    community_matrons,
    case_management,
    prescribing_review,
    pulmonary_rehabilitation,
    stop_smoking,
    falls_service,
    physiotherapy_triage,
    walk_in_centre,
    counselling,
    intermediate_care,
    disease_registers,
    minor_ailments,
    assessment_centre,
    community_heart_clinic,
    expert_patients,
    exercise_referral,
    pre_operative_screening,
    night_centre,
    home_from_hospital,
    telecare,
    warm_homes,
    lessons_for_families,
    outreach_workers,
    mailed_guidelines,
    peer_review,
    virtual_ward,
    treatment_centre_contract,
)

_BY_NAME = {file.INITIATIVE.name: file for file in INITIATIVES}


def all_initiatives() -> tuple[Initiative, ...]:
    """What every file declares, in the order of the catalogue."""
    return tuple(file.INITIATIVE for file in INITIATIVES)


def description(name: str) -> str:
    """The page of an initiative: its file's docstring, a paragraph a line."""
    paragraphs = (by_name(name).__doc__ or "").strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def by_name(name: str) -> InitiativeFile:
    """The file of this initiative."""
    if name not in _BY_NAME:
        raise UsageError(
            f"No initiative is called {name!r}.", advice=f"The catalogue has {', '.join(_BY_NAME)}.", initiative=name
        )
    return _BY_NAME[name]
