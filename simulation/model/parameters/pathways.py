"""Numbers of planned care: referral and choice, outpatients, operations, and what patients gain by them."""

from simulation.model.parameters.spec import by_key, number, table, whole

WAIT_MEMORY = number(
    "wait_memory", 0.10, "a week", "of the way that an expected wait goes to the latest one", "assumption"
)
CONSULT_ON_REFERRAL = number(
    "consult_on_referral", 0.5, "elasticity", "of referrals on consultations given", "assumption"
)
CHOICE_START = number(
    "choice_start",
    0.1,
    "share",
    "of referrals with a real choice of hospital at the start",
    "assumption (as at the start)",
)
CHOICE_BY_WAIT = number(
    "choice_by_wait", 0.10, "log a week", "weight of a shorter wait where patients choose", "assumption"
)
DISTANCE = number(
    "distance", 0.025, "log a map unit", "weight of distance to a hospital among the practices of a PCT", "assumption"
)
BECOMES_APPOINTMENT = number(
    "becomes_appointment",
    0.892,
    "share",
    "of letters that become an appointment: the rest go private, are sent back or withdrawn",
    "activity 4b row 133, fitted to card: GP-referred first attendances",
)
WAIT_BY_SPECIALTY = table(
    "wait_by_specialty",
    {
        "general_surgery": 0.9, "urology": 1.0, "orthopaedics": 1.35, "ent": 1.1, "ophthalmology": 1.15,
        "gynaecology": 0.8,
        "dermatology": 1.1, "general_medicine": 0.8, "cardiology": 0.9, "respiratory": 0.8, "rheumatology": 1.0,
        "diabetes": 0.9,
        "gastroenterology": 1.05, "neurology": 1.3, "paediatrics": 0.7, "other": 0.8,
    },
    "relative", "waits by specialty", "assumption",
)  # fmt: skip
ELSEWHERE_WAITS = table(
    "elsewhere_waits",
    {"outpatient": 6.0, "inpatient": 11.0},
    "weeks",
    "waits at hospitals elsewhere, which have room enough",
    "activity 5 rows 163-164; assumption",
)
AE_DESTINATION = by_key(
    "ae_destination",
    {
        "orthopaedics": 0.55,
        "general_surgery": 0.1,
        "ent": 0.07,
        "ophthalmology": 0.08,
        "gynaecology": 0.05,
        "cardiology": 0.1,
        "neurology": 0.05,
    },
    "share",
    "specialties to which A&E refers",
    "assumption",
)
URGENT = number("urgent", 0.22, "share", "of referrals seen as urgent", "assumption")
NOT_ATTENDED = number("not_attended", 0.105, "share", "of first appointments missed", "activity 4a row 122")
REBOOKED = number("rebooked", 0.5, "share", "of missed appointments made again", "assumption")
BOOKED_ATTENDS = number(
    "booked_attends", 0.35, "share", "fewer missed where the patient chose the appointment", "assumption"
)
CONSULTANT_ORIGIN = number(
    "consultant_origin", 0.16, "of first attendances", "asked for by another consultant", "activity 4a row 114"
)
AE_ORIGIN = number("ae_origin", 0.08, "of first attendances", "asked for by A&E", "activity 4a row 114")
CONSULTANT_LEFT = by_key(
    "consultant_left",
    {"open": 1.0, "agreed": 0.65, "through_gp": 0.15},
    "share",
    "referrals between consultants that go on, by policy",
    "assumption",
)
THROUGH_GP = number(
    "through_gp",
    0.45,
    "share",
    "of the referrals between consultants sent back to the GP that the GP writes again",
    "assumption",
)
SPECIALTY_SHARE = table(
    "specialty_share",
    {
        "general_surgery": 0.100, "urology": 0.045, "orthopaedics": 0.125, "ent": 0.075, "ophthalmology": 0.100,
        "gynaecology": 0.080,
        "dermatology": 0.065, "general_medicine": 0.070, "cardiology": 0.045, "respiratory": 0.020,
        "rheumatology": 0.020, "diabetes": 0.020,
        "gastroenterology": 0.020, "neurology": 0.020, "paediatrics": 0.055, "other": 0.140,
    },
    "share", "of first attendances by specialty", "activity 4b row 135 (recalled: assumption)",
)  # fmt: skip
LISTING = table(
    "listing",
    {
        "general_surgery": 0.40, "urology": 0.35, "orthopaedics": 0.35, "ent": 0.25, "ophthalmology": 0.30,
        "gynaecology": 0.30,
        "dermatology": 0.125, "general_medicine": 0.10, "cardiology": 0.15, "respiratory": 0.07,
        "rheumatology": 0.06, "diabetes": 0.05,
        "gastroenterology": 0.15, "neurology": 0.05, "paediatrics": 0.07, "other": 0.15,
    },
    "share", "of new patients put on a list, relative", "activity 4b row 134 (recalled: assumption)",
)  # fmt: skip
LIST_PER_FIRST = number("list_per_first", 0.26, "per first attendance", "admissions from a list", "activity 4b row 132")
LISTED_LATER = number("listed_later", 0.35, "share", "of those listed, put on the list at a later visit", "assumption")
DISCHARGED_AT_FIRST = number(
    "discharged_at_first", 0.30, "share", "of new patients discharged at the first visit", "activity 4b row 130"
)
FOLLOW_UP_PACE = number("follow_up_pace", 0.115, "a week", "chance that somebody under follow-up is seen", "assumption")
FOLLOW_UP_LENGTH = by_key(
    "follow_up_length",
    {"generous": 1.25, "ordinary": 1.0, "lean": 0.78},
    "ratio",
    "visits that a patient under follow-up comes back for, relative, by policy",
    "local target 2.1: activity 4a row 119",
)
LEAN_RETURN = number(
    "lean_return", 0.06, "share", "of those discharged early under a lean policy whom the GP refers again", "assumption"
)
FOLLOW_UP_ROOM = number("follow_up_room", 0.5, "of a first", "clinic time for a follow-up", "activity 5 row 183")
AFTER_OPERATION = number("after_operation", 0.8, "share", "of those operated on who are followed up", "assumption")
REMOVED = number("removed", 0.145, "share", "of those listed who never have the operation", "activity 4a row 125")
MEAN_REMOVAL_WAIT = number(
    "mean_removal_wait", 11.0, "weeks", "on the list, at which the share removed was counted", "activity 5 row 163"
)
DAY_CASE_SHARE = table(
    "day_case_share",
    {
        "general_surgery": 0.34, "urology": 0.40, "orthopaedics": 0.30, "ent": 0.34, "ophthalmology": 0.85,
        "gynaecology": 0.42,
        "dermatology": 0.92, "general_medicine": 0.45, "cardiology": 0.35, "respiratory": 0.40, "rheumatology": 0.45,
        "diabetes": 0.30,
        "gastroenterology": 0.55, "neurology": 0.35, "paediatrics": 0.50, "other": 0.40,
    },
    "share", "of those listed for a day case; the rest stay overnight", "assumption; in all activity 4a row 126",
)  # fmt: skip
DAY_CASE_REACH = number(
    "day_case_reach",
    0.022,
    "share",
    "of stays turned into day cases by each point of the drive, at most a fifth",
    "assumption (basket 70.2% against 75%: activity 4a row 126)",
)
PLANNED_SHARE = table(
    "planned_share",
    {
        "general_surgery": 0.16, "urology": 0.12, "orthopaedics": 0.02, "ent": 0.01, "ophthalmology": 0.03,
        "gynaecology": 0.02,
        "dermatology": 0.03, "general_medicine": 0.18, "cardiology": 0.03, "respiratory": 0.02, "rheumatology": 0.03,
        "diabetes": 0.0,
        "gastroenterology": 0.14, "neurology": 0.01, "paediatrics": 0.02, "other": 0.18,
    },
    "share", "of booked and planned day cases (endoscopy, drugs by drip) by specialty", "assumption",
)  # fmt: skip
WEEKS_18 = whole("weeks_18", 18, "weeks", "from referral to treatment", "activity 5 row 161")
BEFORE_LISTING = number(
    "before_listing",
    8.0,
    "weeks",
    "from the first visit to the decision to operate: tests, mostly",
    "activity 5 row 166",
)
BEFORE_SPREAD = number("before_spread", 3.0, "weeks", "logistic spread of the weeks before listing", "assumption")
LIST_CASES = number(
    "list_cases", 4.0, "patients", "operated on in a half-day list, day cases and stays together", "activity 5 row 183"
)
BENEFIT_WAIT = number("benefit_wait", 0.006, "a week", "of benefit lost by waiting", "assumption")
BENEFIT_CONSULTATION = number(
    "benefit_consultation", 0.012, "points", "of a consultation, against a referral of mean benefit", "assumption"
)
BENEFIT_LOCAL = number(
    "benefit_local",
    0.92,
    "ratio",
    "of care in the practice against hospital, for suitable patients",
    "assumption (same outcomes: activity 8 row 226)",
)
BENEFIT_ADMISSION = number(
    "benefit_admission", 1.5, "points", "of an emergency admission that was needed", "assumption"
)
BENEFIT_OPERATION = number("benefit_operation", 2.0, "points", "of an operation from the list", "assumption")
BENEFIT_PLANNED = number("benefit_planned", 0.6, "points", "of a planned day case", "assumption")
BENEFIT_REMOVED = number("benefit_removed", 0.5, "points", "missed by somebody taken off a list", "assumption")
HARM_INFECTION = number("harm_infection", 3.0, "points", "lost by a hospital infection", "assumption")
HARM_BREACH = number("harm_breach", 0.15, "points", "lost by a wait of more than four hours in A&E", "assumption")
HARM_CANCELLED = number("harm_cancelled", 0.2, "points", "lost by an operation cancelled", "assumption")
