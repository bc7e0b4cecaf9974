"""Numbers of need and of care: the calibration card, age profiles, conditions, chances along the pathway."""

from simulation.model.parameters.spec import number, table, whole

# The calibration card: a year, per 1,000 residents, England about 2005/06.
CONSULTATIONS = number(
    "consultations", 5300, "per 1,000 residents a year", "GP and nurse consultations", "activity 4d row 154"
)
REFERRALS = number("referrals", 190, "per 1,000 residents a year", "written GP referrals", "activity 0 and 4a row 111")
FIRSTS = number(
    "firsts", 259, "per 1,000 residents a year", "first attendances of every origin", "activity 4a rows 113-114"
)
GP_FIRSTS = number(
    "gp_firsts", 160, "per 1,000 residents a year", "first attendances that a GP referred", "activity 4a rows 114, 116"
)
FOLLOW_UPS = number(
    "follow_ups", 590, "per 1,000 residents a year", "follow-up attendances: 2.2-2.4 a first", "activity 4a row 118"
)
ELECTIVES = number(
    "electives",
    119,
    "per 1,000 residents a year",
    "elective admissions, planned day cases among them",
    "activity 4a row 99",
)
OVERNIGHT = number(
    "overnight", 38, "per 1,000 residents a year", "elective admissions of one night or more", "activity 0"
)
EMERGENCIES = number("emergencies", 92, "per 1,000 residents a year", "emergency admissions", "activity 4a row 98")
SAME_DAY = number(
    "same_day", 24, "per 1,000 residents a year", "of these, sent home the same day", "activity 4a row 104"
)
ACSC = number(
    "acsc",
    15,
    "per 1,000 residents a year",
    "of these, for conditions that ambulatory care could have treated",
    "activity 0 and 7 row 215",
)
TYPE_1 = number(
    "type_1", 268, "per 1,000 residents a year", "attendances at major A&E departments", "activity 4a row 108"
)
MINOR = number(
    "minor",
    103,
    "per 1,000 residents a year",
    "attendances at walk-in centres and minor injury units",
    "activity 4a rows 107-110",
)
OUT_OF_HOURS = number(
    "out_of_hours", 165, "per 1,000 residents a year", "contacts with the out-of-hours service", "assumption"
)
ITEMS = number(
    "items_prescribed",
    14500,
    "per 1,000 residents a year",
    "prescription items",
    "activity 2 row 48 (recalled: assumption)",
)
ITEM_PRICE = number(
    "item_price", 1085, "pence", "net ingredient cost of an item", "activity 2 row 48 (recalled: assumption)"
)
COMMUNITY = number(
    "community", 1500, "per 1,000 residents a year", "district nurse, matron and therapy contacts", "assumption"
)
REGISTERED_AGES = table(
    "registered_ages", (0.057, 0.118, 0.131, 0.137, 0.152, 0.133, 0.115, 0.083, 0.074), "share",
    "of registered patients of England by age band", "assumption (mid-2006, checked against activity 7 row 208)",
)  # fmt: skip
MEAN_DEPRIVATION = number(
    "mean_deprivation", 21.7, "IMD 2007 score", "mean of England's small areas", "district table of IMD 2007"
)

# How need grows and how it differs.
GROWTH_REFERRALS = number("growth_referrals", 0.012, "a year", "of need for referral", "activity 4a rows 111-112")
GROWTH_EMERGENCIES = number(
    "growth_emergencies", 0.012, "a year", "of need for emergency care", "activity 4a rows 100-101; assumption"
)
GROWTH_ITEMS = number("growth_items", 0.045, "a year", "of items prescribed", "assumption")
GROWTH_CONSULTATIONS = number("growth_consultations", 0.015, "a year", "of consultations wanted", "activity 4d row 154")
SLOPE_EMERGENCIES = number(
    "slope_emergencies",
    0.010,
    "per IMD point",
    "log rate of emergencies, besides conditions and risk",
    "activity 7 row 212 (0.016 in all)",
)
SLOPE_AE = number("slope_ae", 0.021, "per IMD point", "log rate of A&E attendances", "activity 7 row 217")
SLOPE_REFERRALS = number(
    "slope_referrals",
    0.003,
    "per IMD point",
    "log rate of referrals",
    "assumption between activity 4c rows 143 and 146",
)
SLOPE_CONSULTATIONS = number("slope_consultations", 0.006, "per IMD point", "log rate of consultations", "assumption")
SLOPE_CONDITIONS = number(
    "slope_conditions",
    0.010,
    "per IMD point",
    "log odds of long-term conditions and of high risk",
    "activity 7 row 261",
)
STYLE_SPREAD = number(
    "style_spread", 0.27, "log", "standard deviation between practices: p90:p10 is 2", "activity 0 and 4c row 136"
)
STYLE_COMMON = number(
    "style_common",
    0.6,
    "share",
    "of the variance of style that all specialties of a practice share",
    "activity 4c row 147; assumption",
)
STYLE_KEPT = number(
    "style_kept",
    0.95,
    "a quarter",
    "correlation of a style with that of the quarter before",
    "activity 4c row 145 (0.72-0.80 a year, chance included)",
)
NEED_SPREAD = number(
    "need_spread",
    0.17,
    "log",
    "standard deviation between practices of need for emergencies that age and deprivation leave",
    "activity 4c rows 136-138",
)

# Ages (0-4, 5-14, 15-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over), relative.
AGE_CONSULT = table(
    "age_consult",
    (5.3, 2.4, 3.8, 4.2, 4.3, 4.9, 6.1, 8.2, 11.0),
    "relative",
    "consultations by age",
    "activity 4d row 156; assumption",
)
AGE_ITEMS = table(
    "age_items", (3.5, 3.0, 5.0, 5.5, 7.0, 11.0, 20.0, 33.0, 45.0), "relative", "items by age", "assumption"
)
AGE_AE = table(
    "age_ae",
    (1.5, 1.1, 1.5, 1.2, 0.9, 0.75, 0.7, 0.85, 1.4),
    "relative",
    "A&E attendances by age, besides risk",
    "assumption",
)
AGE_EMERGENCY = table(
    "age_emergency",
    (2.1, 0.8, 0.9, 0.9, 0.8, 0.8, 0.9, 1.15, 1.7),
    "relative",
    "emergency admissions by age, besides conditions and risk",
    "activity 7 rows 210-211",
)
AGE_COMMUNITY = table(
    "age_community",
    (1.6, 0.3, 0.2, 0.3, 0.3, 0.5, 1.0, 2.5, 7.0),
    "relative",
    "community contacts by age",
    "assumption",
)
_GENERAL = (0.3, 0.35, 0.6, 0.85, 1.0, 1.25, 1.5, 1.8, 1.7)
_OLD = (0.05, 0.08, 0.25, 0.45, 0.7, 1.2, 1.9, 2.8, 3.0)
_SKIN = (0.6, 0.6, 0.9, 1.0, 1.0, 1.1, 1.2, 1.4, 1.3)
AGE_REFERRAL = {
    "general_surgery": _GENERAL, "urology": (0.4, 0.4, 0.4, 0.6, 0.8, 1.1, 1.7, 2.5, 2.4), "orthopaedics": _GENERAL,
    "ent": (1.6, 1.3, 0.8, 0.8, 0.9, 1.0, 1.1, 1.3, 1.3), "ophthalmology": (0.8, 0.5, 0.3, 0.35, 0.5, 0.8, 1.5, 2.8, 4.0),
    "gynaecology": (0.02, 0.05, 1.3, 2.0, 2.1, 1.7, 0.8, 0.5, 0.4), "dermatology": _SKIN, "general_medicine": _OLD,
    "cardiology": _OLD, "respiratory": _OLD, "rheumatology": (0.1, 0.2, 0.4, 0.7, 1.0, 1.5, 1.8, 1.9, 1.5),
    "diabetes": _OLD, "gastroenterology": (0.2, 0.3, 0.7, 0.9, 1.0, 1.3, 1.5, 1.8, 1.6), "neurology": (0.4, 0.6, 0.8, 1.0, 1.1, 1.2, 1.2, 1.3, 1.2),
    "paediatrics": (6.0, 3.2, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), "other": _GENERAL,
}  # fmt: skip
"""Referrals by age, relative within a specialty (assumption)."""

# Conditions and risk.
CONDITIONS = ("none", "copd", "heart", "diabetes", "mental_illness", "frailty")
"""What somebody mainly has; each patient is counted once."""
PREVALENCE = table(
    "prevalence", {"copd": 0.014, "heart": 0.037, "diabetes": 0.030, "mental_illness": 0.012, "frailty": 0.022}, "of registered patients",
    "main condition", "activity 7 rows 201-202 (COPD found; others recalled, less overlaps: assumption)",
)  # fmt: skip
AGE_CONDITION = {
    "copd": (0.0, 0.0, 0.0, 0.05, 0.3, 1.0, 2.5, 4.5, 4.0), "heart": (0.0, 0.02, 0.05, 0.1, 0.3, 0.8, 2.2, 4.5, 6.0),
    "diabetes": (0.02, 0.1, 0.15, 0.35, 0.8, 1.4, 2.4, 3.2, 2.6), "mental_illness": (0.0, 0.05, 0.8, 1.3, 1.6, 1.5, 1.3, 1.1, 1.0),
    "frailty": (0.0, 0.0, 0.0, 0.0, 0.0, 0.05, 0.3, 2.5, 11.0),
}  # fmt: skip
"""Conditions by age, relative (assumption)."""
STRATA = ("low", "moderate", "high", "very_high")
STRATUM_SHARE = table(
    "stratum_share",
    (0.75, 0.20, 0.045, 0.005),
    "share",
    "of patients by risk of admission",
    "activity 7 row 220; assumption",
)
RISK_BY_AGE = table(
    "risk_by_age",
    (1.3, 0.5, 0.6, 0.6, 0.7, 0.9, 1.2, 1.9, 3.2),
    "relative odds",
    "of the higher strata by age",
    "assumption",
)
RISK_BY_CONDITION = table(
    "risk_by_condition",
    (0.75, 5.0, 3.5, 1.8, 2.5, 4.5),
    "relative odds",
    "of the higher strata by condition",
    "assumption",
)
REGRESSION = table(
    "regression", (0.14, 0.20, 0.30), "a quarter", "chance to fall one stratum, from moderate, high and very high",
    "activity 7 rows 220-221 (half and more regress without help)",
)  # fmt: skip
TURNOVER = number(
    "turnover",
    0.02,
    "a quarter",
    "of people with a condition who die or leave and are followed by somebody without it",
    "assumption",
)
USE_BY_STRATUM = table(
    "use_by_stratum",
    (0.34, 1.1, 6.5, 26.0),
    "relative",
    "emergency admissions by stratum",
    "activity 7 rows 218-221; fitted so that the top 5% have 40%",
)
CARE_BY_STRATUM = table(
    "care_by_stratum",
    (0.8, 1.35, 2.4, 4.0),
    "relative",
    "consultations, items and community contacts by stratum",
    "assumption",
)
ACSC_BY_CONDITION = table(
    "acsc_by_condition",
    (0.45, 7.0, 3.5, 2.0, 1.0, 2.5),
    "relative",
    "such admissions by condition, besides risk",
    "activity 7 rows 214, 223",
)
OTHER_BY_CONDITION = table(
    "other_by_condition",
    (0.9, 1.0, 1.3, 1.1, 1.5, 1.6),
    "relative",
    "other admissions by condition, besides risk",
    "assumption",
)
CARE_BY_CONDITION = table(
    "care_by_condition",
    (0.85, 1.9, 1.9, 1.9, 2.2, 2.0),
    "relative",
    "consultations and items by condition",
    "activity 7 row 260",
)
CHRONIC_ON_ACSC = number(
    "chronic_on_acsc",
    0.25,
    "log",
    "fall of such admissions from the poorest to the best care for long-term conditions",
    "activity 7 row 214 (p90:p10 +16%)",
)
CHRONIC_ON_RISK = number(
    "chronic_on_risk", 0.20, "log", "fall of the chance to rise a stratum, poorest to best care", "assumption"
)
CHRONIC_DRIFT = number(
    "chronic_drift",
    0.10,
    "a quarter",
    "of the way that care for long-term conditions goes to what its clinics allow",
    "assumption",
)
CHRONIC_BASE = number("chronic_base", 0.40, "0 to 1", "care for long-term conditions without any clinic", "assumption")
CHRONIC_PER_SESSION = number(
    "chronic_per_session", 0.05, "0 to 1", "more of it for each nurse session a week per 6,000 patients", "assumption"
)
SELF_CARE = number(
    "self_care", 0.004, "0 to 1", "more of it for each expert-patient group a quarter per 6,000 patients", "assumption"
)
CASE_VISITS_ACSC = number(
    "case_visits_acsc",
    0.03,
    "share",
    "of avoidable admissions of the very highest risk that regular visits spare",
    "activity 8 row 240: not significant",
)
FLU_ADMISSIONS = number(
    "flu_admissions", 0.10, "share", "of winter's avoidable admissions that follow flu in people at risk", "assumption"
)
FLU_EFFECT = number("flu_effect", 0.40, "share", "of these spared by vaccination", "assumption")
FLU_ANSWER = number("flu_answer", 0.75, "share", "of those called for vaccination who come", "assumption")
QUITTER_RISK = number(
    "quitter_risk", 0.5, "share", "of the onset of COPD and heart disease that stopping spares a smoker", "assumption"
)

# Season.
WINTER_EMERGENCIES = number(
    "winter_emergencies",
    0.030,
    "share",
    "half the swing of emergency admissions, peak in January",
    "activity 4c rows 149-150",
)
WINTER_ACSC = number(
    "winter_acsc", 0.22, "share", "half the swing of avoidable admissions, peak in January", "activity 4c row 153"
)
SUMMER_AE = number("summer_ae", 0.033, "share", "half the swing of A&E attendances, peak in May", "activity 4c row 151")

# Referral and choice.
WAIT_ELASTICITY = number(
    "wait_elasticity",
    -0.15,
    "elasticity",
    "of referrals on the expected wait",
    "model notes; rules C (Italian -0.15 to -0.24)",
)
WAIT_MEMORY = number(
    "wait_memory", 0.10, "a week", "of the way that an expected wait goes to the latest one", "assumption"
)
CONSULT_ON_REFERRAL = number(
    "consult_on_referral", 0.5, "elasticity", "of referrals on consultations given", "assumption"
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
    "activity 4b row 133",
)
WAIT_BY_SPECIALTY = table(
    "wait_by_specialty",
    {
        "general_surgery": 0.9, "urology": 1.0, "orthopaedics": 1.35, "ent": 1.1, "ophthalmology": 1.15, "gynaecology": 0.8,
        "dermatology": 1.1, "general_medicine": 0.8, "cardiology": 0.9, "respiratory": 0.8, "rheumatology": 1.0, "diabetes": 0.9,
        "gastroenterology": 1.05, "neurology": 1.3, "paediatrics": 0.7, "other": 0.8,
    },
    "relative", "waits by specialty", "assumption",
)  # fmt: skip
ELSEWHERE_WAITS = table("elsewhere_waits", {"outpatient": 6.0, "inpatient": 11.0}, "weeks", "waits at hospitals elsewhere, which have room enough", "activity 5 rows 163-164; assumption")
AE_DESTINATION = {"orthopaedics": 0.55, "general_surgery": 0.10, "ent": 0.07, "ophthalmology": 0.08, "gynaecology": 0.05, "cardiology": 0.10, "neurology": 0.05}
"""Specialties to which A&E refers (assumption)."""
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
CONSULTANT_LEFT = {"open": 1.0, "agreed": 0.65, "through_gp": 0.15}
"""Referrals between consultants that go on, by policy (assumption)."""
THROUGH_GP = number(
    "through_gp",
    0.45,
    "share",
    "of the referrals between consultants sent back to the GP that the GP writes again",
    "assumption",
)

# Outpatients.
SPECIALTY_SHARE = table(
    "specialty_share",
    {
        "general_surgery": 0.100, "urology": 0.045, "orthopaedics": 0.125, "ent": 0.075, "ophthalmology": 0.100, "gynaecology": 0.080,
        "dermatology": 0.065, "general_medicine": 0.070, "cardiology": 0.045, "respiratory": 0.020, "rheumatology": 0.020, "diabetes": 0.020,
        "gastroenterology": 0.020, "neurology": 0.020, "paediatrics": 0.055, "other": 0.140,
    },
    "share", "of first attendances by specialty", "activity 4b row 135 (recalled: assumption)",
)  # fmt: skip
LISTING = table(
    "listing",
    {
        "general_surgery": 0.40, "urology": 0.35, "orthopaedics": 0.35, "ent": 0.25, "ophthalmology": 0.30, "gynaecology": 0.30,
        "dermatology": 0.125, "general_medicine": 0.10, "cardiology": 0.15, "respiratory": 0.07, "rheumatology": 0.06, "diabetes": 0.05,
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
FOLLOW_UP_LENGTH = {"generous": 1.25, "ordinary": 1.0, "lean": 0.78}
"""Visits that a patient under follow-up comes back for, relative, by policy (local target 2.1: activity 4a row 119)."""
LEAN_RETURN = number(
    "lean_return", 0.06, "share", "of those discharged early under a lean policy whom the GP refers again", "assumption"
)
FOLLOW_UP_ROOM = number("follow_up_room", 0.5, "of a first", "clinic time for a follow-up", "activity 5 row 183")
AFTER_OPERATION = number("after_operation", 0.8, "share", "of those operated on who are followed up", "assumption")

# Operations.
REMOVED = number("removed", 0.145, "share", "of those listed who never have the operation", "activity 4a row 125")
DAY_CASE_SHARE = table(
    "day_case_share",
    {
        "general_surgery": 0.34, "urology": 0.40, "orthopaedics": 0.30, "ent": 0.34, "ophthalmology": 0.85, "gynaecology": 0.42,
        "dermatology": 0.92, "general_medicine": 0.45, "cardiology": 0.35, "respiratory": 0.40, "rheumatology": 0.45, "diabetes": 0.30,
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
        "general_surgery": 0.16, "urology": 0.12, "orthopaedics": 0.02, "ent": 0.01, "ophthalmology": 0.03, "gynaecology": 0.02,
        "dermatology": 0.03, "general_medicine": 0.18, "cardiology": 0.03, "respiratory": 0.02, "rheumatology": 0.03, "diabetes": 0.0,
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

# Beds.
MEAN_REMOVAL_WAIT = number(
    "mean_removal_wait", 11.0, "weeks", "on the list, at which the share removed was counted", "activity 5 row 163"
)
STAY_MIX = table(
    "stay_mix",
    (0.52, 0.36, 0.12),
    "share",
    "of emergency stays that are short, middling and long",
    "assumption (skewed stays)",
)
STAY_DAYS = table(
    "stay_days", (2.6, 8.0, 26.0), "days", "mean of these stays", "activity 5 row 181; activity 7 row 219"
)
ELECTIVE_STAY_MIX = table(
    "elective_stay_mix",
    (0.70, 0.27, 0.03),
    "share",
    "of elective stays that are short, middling and long",
    "assumption",
)
START_OCCUPANCY = number("start_occupancy", 0.86, "share", "of beds taken at the start", "activity 5 row 176 (84-88%)")
WEEKDAY_EMERGENCIES = table(
    "weekday_emergencies",
    (1.13, 1.05, 1.03, 1.02, 1.04, 0.87, 0.86),
    "relative",
    "emergency admissions from Monday",
    "assumption",
)
WEEKDAY_ELECTIVES = table(
    "weekday_electives",
    (1.35, 1.5, 1.4, 1.3, 1.05, 0.1, 0.3),
    "relative",
    "elective admissions from Monday",
    "assumption",
)
WEEKDAY_DISCHARGES = table(
    "weekday_discharges", (1.05, 1.08, 1.1, 1.1, 1.3, 0.75, 0.62), "relative", "discharges from Monday", "assumption"
)
WARD = whole(
    "ward",
    56,
    "beds",
    "that can take the same kind of patient: two wards of a specialty and sex",
    "assumption, after Bagust et al. 1999 (activity 5 row 177)",
)
WARDS_TRIED = whole("wards_tried", 3, "wards", "all full before an emergency patient finds no bed", "assumption")
CARE_AFTER = number(
    "care_after", 0.17, "share", "of middling and long stays that need social care to go home", "assumption"
)
DELAYED_SHARE = number(
    "delayed_share", 0.018, "share", "of beds taken by people who could leave, at the start", "assumption"
)
DEATHS = number("deaths", 0.055, "share", "of emergency stays that end in death", "assumption")
READMITTED = number(
    "readmitted", 0.088, "share", "of emergency stays followed by another within 28 days", "activity 6 row 191"
)
INFECTION_RATE = number(
    "infection_rate",
    0.0012,
    "a bed day",
    "C. difficile and MRSA at the start",
    "activity 6 rows 195-198 (about 300 a year in a trust of 900 beds)",
)
INFECTION_OCCUPANCY = number(
    "infection_occupancy", 6.0, "log a unit", "of the rate on occupancy above 85%", "assumption"
)
INFECTION_STAY = number("infection_stay", 12.0, "days", "more that an infected patient stays", "assumption")
INFECTION_DEATHS = number("infection_deaths", 0.06, "share", "of infected patients who die of it", "assumption")
INFECTION_CONTROL = number(
    "infection_control",
    0.22,
    "log",
    "fall of infections for the first 100,000 pounds a quarter per 1,000 beds",
    "assumption",
)
OUTBREAK = number("outbreak", 2.5, "standard deviations", "of a week's infections above the usual at which a ward closes", "assumption")

# A&E.
VIA_AE = number(
    "via_ae", 0.62, "share", "of emergency admissions that come through a major A&E department", "activity 4a row 109"
)
NEAR_FOUR_HOURS = number(
    "near_four_hours", 0.085, "share", "of major attendances still there near four hours, at the start", "assumption"
)
ADMITTED_NEAR_FOUR = {"senior_review": 0.10, "ordinary": 0.42, "observation_ward": 0.70}
"""Share of those still there near four hours whom the department admits, by policy; a few each would need it (assumption)."""
BREACH_LEFT = {"senior_review": 0.24, "ordinary": 0.22, "observation_ward": 0.13}
"""Share of those still there near four hours who stay longer than four, by policy (assumption)."""
CROWDING = number(
    "crowding",
    5.0,
    "log a unit",
    "of the share near four hours on occupancy above 86%",
    "activity 5 row 177; assumption",
)
AE_LOAD = number("ae_load", 1.5, "elasticity", "of the share near four hours on attendances over staff", "assumption")
TARGET_FOUR_HOURS = number("target_four_hours", 0.98, "share", "inside four hours", "activity 5 row 174")
TARGET_PRESSURE = number(
    "target_pressure",
    4.0,
    "a unit",
    "more admitted near four hours for each unit short of the target",
    "activity 9 note 3; assumption",
)
UNMET_TO_AE = number(
    "unmet_to_ae", 0.06, "share", "of consultations not to be had that turn into A&E attendances", "assumption"
)
UNMET_TO_OUT_OF_HOURS = number(
    "unmet_to_out_of_hours",
    0.06,
    "share",
    "of consultations not to be had that turn into out-of-hours calls",
    "assumption",
)
UNMET_RETURNS = number(
    "unmet_returns",
    0.5,
    "share",
    "of consultations not to be had that are asked for again in the next week",
    "assumption",
)
OUT_OF_HOURS_TO_AE = number(
    "out_of_hours_to_ae",
    0.3,
    "share",
    "of out-of-hours calls beyond capacity that turn into A&E attendances",
    "assumption",
)
EXTENDED_DIVERTS = number(
    "extended_diverts",
    0.0025,
    "share",
    "of minor attendances and out-of-hours calls spared by an evening hour a week per 6,000 patients",
    "assumption",
)

# General practice and other services.
CONSULT_SLACK = number(
    "consult_slack", 1.03, "ratio", "consultations that can be given over those wanted in a mean week", "assumption"
)
NURSE_START = number("nurse_start", 0.34, "share", "of consultations given by nurses", "activity 4d row 155")
SWITCHABLE_VALUE = number(
    "switchable_value",
    0.16,
    "share",
    "of net ingredient cost in items that could be generic",
    "assumption (statins: activity 2 row 49)",
)
GENERIC_DISCOUNT = number("generic_discount", 0.65, "share", "by which the generic is cheaper", "assumption")
ITEM_SPREAD = number(
    "item_spread",
    0.35,
    "ratio",
    "of the cost of a practice's items in a week, per square root of a thousand",
    "assumption",
)
COMMUNITY_BACK = number(
    "community_back", 0.10, "elasticity", "of avoidable admissions on community need that is not met", "assumption"
)
COMMUNITY_CONSULT = number(
    "community_consult", 0.10, "consultations", "for a community contact not to be had", "assumption"
)
ARMS_LENGTH_DIP = number(
    "arms_length_dip",
    0.04,
    "share",
    "of community work lost in the year after the provider is set at arm's length",
    "assumption",
)
SERVICE_BACK = {"mental_health": 0.05, "childrens": 0.03, "older_people": 0.06}
"""Share of consultations, A&E attendances (a third of it) that a wholly unmet need of each service brings back (assumption)."""

# Benefit.
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
HARM_INFECTION = number("harm_infection", 3.0, "points", "lost by a hospital infection", "assumption")
HARM_BREACH = number("harm_breach", 0.15, "points", "lost by a wait of more than four hours in A&E", "assumption")
HARM_CANCELLED = number("harm_cancelled", 0.2, "points", "lost by an operation cancelled", "assumption")

# Trusts and councils that set capacity.
CAPACITY_STEP = number(
    "capacity_step", 0.05, "share", "by which clinics or lists can change in a quarter", "assumption"
)
CAPACITY_SPEED = number(
    "capacity_speed",
    0.5,
    "share",
    "of the gap between the list and where managers want it, closed in a quarter",
    "assumption",
)
WANTED_OF_TARGET = number(
    "wanted_of_target", 0.62, "share", "of the longest wait allowed that managers aim at as a mean", "assumption"
)
BED_STEP = number("bed_step", 0.02, "share", "of beds opened or closed in a quarter: a ward", "assumption")
BEDS_FULL = number("beds_full", 0.89, "share", "of beds taken at which managers open a ward", "activity 5 row 177")
BEDS_EMPTY = number("beds_empty", 0.80, "share", "of beds taken at which managers close a ward", "assumption")
NURSE_RETURNS = number("nurse_returns", 0.08, "share", "of nurses' consultations after which a doctor is seen as well", "assumption")
CHOICE_START = number("choice_start", 0.1, "share", "of referrals with a real choice of hospital at the start", "assumption (as at the start)")
CHRONIC_START = number("chronic_start", 0.5, "0 to 1", "care for long-term conditions at the start", "assumption (as at the start)")
FLU_START = number("flu_start", 0.5, "share", "of those at risk vaccinated at the start", "assumption")
FLU_UNASKED = number("flu_unasked", 0.125, "share", "of those at risk who are vaccinated without being called", "assumption")
CONTINUITY_START = number("continuity_start", 0.5, "0 to 1", "continuity at the start", "assumption (as at the start)")
CONTINUITY_ADMISSIONS = number("continuity_admissions", 0.25, "log", "fall of emergencies from no to full continuity", "activity 7 row 212 (0.5 in all, not all of it cause)")
UNMET_UNSAID = number("unmet_unsaid", 0.10, "share", "of need unmet where a scenario does not say", "assumption")
OUT_OF_HOURS_ROOM = number("out_of_hours_room", 1.12, "ratio", "of the out-of-hours service's room to its mean calls", "assumption")
CARE_BACK = number("care_back", 0.05, "share", "more emergencies of other kinds if all need for social care were unmet", "assumption")
FALLS_SHARE = number("falls_of_others", 0.06, "share", "of emergencies of other kinds that follow a fall", "assumption")
SELF_HELP_ACSC = number("self_help_acsc", 0.04, "share", "of avoidable admissions spared where self-help reaches everybody", "assumption")
SEEN_LATE = {"senior_review": 0.86, "ordinary": 1.0, "observation_ward": 1.0}
"""Patients who come near four hours, relative, by admission policy (assumption)."""
WARDS_FOR_OPERATIONS = whole("wards_for_operations", 2, "wards", "all full before an operation is cancelled", "assumption")
IN_TIME_MEMORY = number("in_time_memory", 0.2, "a week", "of the way that the known four-hour figure goes to the latest", "assumption")
BENEFIT_OPERATION = number("benefit_operation", 2.0, "points", "of an operation from the list", "assumption")
BENEFIT_PLANNED = number("benefit_planned", 0.6, "points", "of a planned day case", "assumption")
BENEFIT_REMOVED = number("benefit_removed", 0.5, "points", "missed by somebody taken off a list", "assumption")
INFECTION_FULL = number("infection_full", 0.85, "share", "of beds taken above which infections rise", "activity 5 row 177")
SQUEEZE_INFECTIONS = number("squeeze_infections", 0.03, "log", "more infections for each percent of staff cost taken out beyond the first", "assumption")
CAMPAIGN_HYGIENE = number("campaign_hygiene", 0.04, "share", "fewer infections while the public presses for clean wards", "assumption")
OUTBREAK_BEDS = whole("outbreak_beds", 24, "beds", "closed by an outbreak", "assumption")
OUTBREAK_WEEKS = whole("outbreak_weeks", 2, "weeks", "for which an outbreak closes them", "assumption")
DEATHS_CRAMMED = number("deaths_crammed", 0.8, "ratio a unit", "more deaths on occupancy above 89%", "assumption")
HURRIED_BACK = number("hurried_back", 1.5, "ratio a unit", "more readmissions on occupancy above 89%: patients leave early", "assumption")
ALONE_BACK = number("alone_back", 0.5, "ratio", "more readmissions if all need for social care were unmet", "assumption")
GENERIC_START = number("generic_start", 0.6, "share", "of switchable items prescribed generically at the start", "activity 2 row 49")
CHRONIC_ITEMS = number("chronic_items", 0.06, "share", "more items from the poorest to the best care for long-term conditions: cases found", "assumption")
ARMS_LENGTH_QUARTERS = whole("arms_length_quarters", 4, "quarters", "until a provider at arm's length has settled", "assumption")
ARMS_LENGTH_GAIN = number("community_gain", 0.03, "share", "more community work of a settled provider at arm's length", "assumption")
SERVICE_REACH = number("service_reach", 2.5, "per share of budget", "of unmet need met by more money, with less and less effect", "assumption")
CLINICS_START = number("clinics_start", 2, "sessions a week", "of nurse clinics for long-term conditions at the start", "assumption (as at the start)")
VISIT_HOURS = number("visit_hours", 0.75, "hours a week", "of a nurse for each person at the highest risk under regular visits", "activity 8 row 241 (caseload 50-80)")
AUTUMN = whole("autumn", 2, "quarter of the year", "in which flu vaccine is given, April to June being 0", "assumption (custom)")
QUIT_DATES = number("quit_dates", 2.0, "a session", "set with the practice nurse", "assumption")
FALLS_COST = number("falls_cost", 300, "pounds", "for a person to go through a falls programme", "activity 8 row 254")
FALLS_SPEED = number("falls_speed", 0.3, "a quarter", "of the way that the share who are steadier goes to what is paid for", "assumption")
HOME_CARE_PLACES = number("home_care_places", 1.4, "elasticity", "of places for people leaving hospital on home care bought: those at home come first", "assumption")
INTERMEDIATE_WEEKS = number("intermediate_weeks", 5.0, "weeks", "that somebody stays in intermediate care", "assumption")
PACKAGE_COST = number("package_cost", 2500, "pounds", "of a care package until other funds take over", "assumption")
ELIGIBLE_WAITING = {"critical": 0.82, "substantial": 1.0, "moderate": 1.05}
"""People who wait for a council's care before they go home, relative, by eligibility (assumption)."""
UNCARED = {"critical": 0.30, "substantial": 0.0, "moderate": -0.15}
"""Need for care at home that is not met, against the start, by eligibility (assumption)."""
UNCARED_HOME_CARE = number("uncared_home_care", 0.6, "share", "of home care taken away that nothing replaces", "assumption")
UNCARED_POOLED = number("uncared_pooled", 0.25, "share", "of unmet need for care that a pooled fund meets at most", "assumption")
TRANSPORT_REACH = number("transport_reach", 0.012, "log", "fall of missed appointments for 1,000 pounds a quarter per 100,000 patients", "assumption")
SELF_HELP_REACH = number("self_help_reach", 0.03, "log", "of people reached by self-help for 1,000 pounds a quarter per 100,000 patients", "assumption")
ADVOCACY_REACH = number("advocacy_reach", 0.08, "share", "more referrals in the poorest fifth of practices, at most, as people are helped to be seen", "assumption")
LONGEST_WAITS = {
    "outpatient": {"2005/06 Q4": 13.0, "2006/07 Q4": 11.0, "2007/08 Q4": 5.0},
    "inpatient": {"2005/06 Q4": 26.0, "2006/07 Q4": 20.0, "2007/08 Q4": 11.0},
    "tests": {"2005/06 Q4": 26.0, "2006/07 Q4": 13.0, "2007/08 Q4": 6.0},
}  # fmt: skip
"""Weeks that nobody may wait, from which quarter (activity 5 rows 158-160; tests in 2005/06 an assumption)."""
DEBT_CAUTION = number("debt_caution", 8.0, "a unit", "less is opened for each unit of income that a trust owes", "assumption")
CONFIDENT = number("confident", 0.6, "0 to 1", "money in hand from which managers open wards and buy lists", "assumption")
MOST_EXTRA = number("most_extra", 0.08, "share", "of a trust's lists that it buys besides at premium pay, at most", "assumption")
TESTS_SPEED = number("tests_speed", 0.15, "a quarter", "of the way that waits for tests go to the milestone", "activity 5 row 166")
CAMPAIGN_WAITS = number("campaign_waits", 0.06, "share", "by which managers aim lower while the public presses on waits", "assumption")
OUTREACH_PATIENTS = number("outreach_patients", 7.0, "patients", "seen first in an outreach clinic", "activity 5 row 183")
CONSULTANTS_LOST = {"senior_review": 0.02, "ordinary": 0.0, "observation_ward": 0.004}
"""Share of clinic places lost to consultants who work in A&E, by admission policy (assumption)."""
SQUEEZE_CLINICS = number("squeeze_clinics", 0.01, "share", "of clinic places lost for each percent of staff cost taken out beyond the first", "assumption")
MOST_DIVERTED = number("most_diverted", 0.7, "share", "of minor attendances left however long practices open", "assumption")
