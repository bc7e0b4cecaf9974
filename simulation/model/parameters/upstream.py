"""Numbers of what lies upstream of hospital care: warm homes, families, people out of reach, patients made ready."""

from simulation.model.parameters.spec import number

COLD = number(
    "cold_homes", 0.12, "share", "of people of 65 and over who live in a home that is hard to heat", "assumption"
)
OLD_EMERGENCIES = number(
    "old_emergencies", 0.45, "share", "of emergency admissions that are of people of 65 and over", "assumption"
)
COLD_RISK = number(
    "cold_risk",
    2.0,
    "times",
    "the winter admissions of an older person in a cold home over a warm one",
    "assumption",
)
WARMTH_SPARES = number(
    "warmth_spares",
    0.25,
    "share",
    "of the admissions in winter, beyond those of a warm home, that warming it spares",
    "assumption",
)
CHILD_MINOR = number(
    "child_minor", 0.27, "share", "of minor attendances and night calls that are for children under 15", "assumption"
)
TAUGHT_CALMER = number(
    "taught_calmer", 0.12, "share", "of these that a family does without which has learned what to do", "assumption"
)
FORGETTING = number(
    "families_forget", 1 / 104, "a week", "of taught families whose children grow up or who forget", "assumption"
)
NEVER_BEGIN = number(
    "never_begin",
    0.0004,
    "people a week",
    "who do not begin to smoke, for each family taught: it shows years later",
    "assumption",
)
OUT_OF_REACH = number(
    "out_of_reach", 0.03, "share", "of a poor practice's people who get no care that they need", "assumption"
)
POOR_FROM = number(
    "poor_from", 20.0, "IMD points", "of deprivation from which people out of reach are found", "assumption"
)
LETTERS_EACH = number("letters_each", 0.35, "referrals", "that come of finding somebody out of reach", "assumption")
FOUND_BENEFIT = number("found_benefit", 0.3, "points", "that somebody who is found gains at once", "assumption")
FOUND_CARE = number(
    "found_care",
    0.0006,
    "of the way",
    "to the best long-term care of a practice, for one in 1,000 found",
    "assumption",
)
MADE_DAY = number(
    "made_day", 0.12, "share", "of the stays of patients who have been made ready that become day cases", "assumption"
)
