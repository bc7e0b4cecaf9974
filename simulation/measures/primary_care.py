"""General practice and community services."""

from simulation.measures.counting import of_practices, one, total
from simulation.measures.spec import Kept

FAMILY = "primary care"

KEPT: tuple[Kept, ...] = (
    one(
        "gp_consultations",
        "Consultations in general practice",
        "attendances",
        "neither",
        "Consultations with doctors and nurses",
        FAMILY,
        of_practices("consultations"),
        lag_weeks=0,
        noise=0.0,
    ),
    one(
        "unmet_consultations",
        "Consultations not to be had",
        "attendances",
        "down",
        "Consultations wanted and not offered in time",
        FAMILY,
        of_practices("unmet_consultations"),
        lag_weeks=0,
        noise=0.1,
    ),
    one(
        "access",
        "Access to the practice",
        "percent",
        "up",
        "Consultations given among those wanted",
        FAMILY,
        of_practices("consultations"),
        total(of_practices("consultations"), of_practices("unmet_consultations")),
        summary="mean",
        scale=100.0,
        lag_weeks=0,
        noise=0.02,
    ),
    one(
        "prescription_items",
        "Prescription items",
        "items",
        "neither",
        "Items dispensed against the practice's prescriptions",
        FAMILY,
        of_practices("items"),
        lag_weeks=8,
        noise=0.0,
    ),
    one(
        "community_contacts",
        "Community nursing and therapy contacts",
        "attendances",
        "neither",
        "Contacts of district nurses, matrons and therapists",
        FAMILY,
        of_practices("community_contacts"),
        lag_weeks=8,
        noise=0.1,
    ),
)
