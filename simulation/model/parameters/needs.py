"""Numbers of need: the calibration card, growth, ages, conditions and risk, seasons."""

from simulation.model.parameters.spec import number, table

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
SPILLED = number(
    "spilled", 4.6, "per 1,000 residents a year", "A&E attendances for want of a consultation or a night call",
    "fitted to card: type 1 attendances",
)  # fmt: skip
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
GROWTH_REFERRALS = number("growth_referrals", 0.012, "a year", "of need for referral", "activity 4a rows 111-112")
GROWTH_EMERGENCIES = number(
    "growth_emergencies",
    0.004,
    "a year",
    "of need for emergency care",
    "activity 4a rows 100-101; assumption, fitted to T27: growth",
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
SLOPE_ACSC = number(
    "slope_acsc", 0.0003, "per IMD point", "log rate of avoidable emergencies that conditions and risk do not carry",
    "activity 7 row 214 (+16% p90 against p10 after age, sex and disease); fitted to T17: deprived",
)  # fmt: skip
NEAR_HOSPITAL = number(
    "near_hospital", 0.0060, "log a map unit", "fall of emergencies with the way to the nearest trust of the area",
    "rules C4.8 (+8%); 1% a mile: activity 7 row 212; fitted to T17: nearest to A&E",
)  # fmt: skip
CONTINUITY_SPREAD = number(
    "continuity_spread", 0.105, "0 to 1", "standard deviation between practices of seeing the usual doctor",
    "assumption with the effect of activity 7 row 212; rules C4.8 (+9%); fitted to T17: poor continuity",
)  # fmt: skip
CONTINUITY_BY_SIZE = number(
    "continuity_by_size", 0.5, "share", "of that variance which goes with small lists", "assumption"
)
SLOPE_AE = number("slope_ae", 0.021, "per IMD point", "log rate of A&E attendances", "activity 7 row 217")
SLOPE_REFERRALS = number(
    "slope_referrals",
    0.003,
    "per IMD point",
    "log rate of referrals",
    "assumption between activity 4c rows 143 and 146",
)
SLOPE_CONSULTATIONS = number(
    "slope_consultations", 0.003, "per IMD point", "log rate of consultations", "assumption, set by eye"
)
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
    0.135,
    "log",
    "standard deviation between practices of an area of need for emergencies that age and deprivation leave",
    "activity 4c rows 136-137: 0.27 in all, 55% unexplained; 58% of that inside areas, less what "
    "continuity, the way to hospital and care make of it; fitted to T18: variance within PCTs",
)
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
    (2.1, 0.8, 0.9, 0.9, 0.8, 0.8, 0.9, 1.0, 1.42),
    "relative",
    "emergency admissions by age, besides conditions and risk",
    "fitted to evidence: activity 7 rows 210-211",
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
AGE_REFERRAL = {
    specialty: table(f"age_referral_{specialty}", ages, "relative", "referrals by age", "assumption")
    for specialty, ages in {
        "general_surgery": _GENERAL,
        "urology": (0.4, 0.4, 0.4, 0.6, 0.8, 1.1, 1.7, 2.5, 2.4),
        "orthopaedics": _GENERAL,
        "ent": (1.6, 1.3, 0.8, 0.8, 0.9, 1.0, 1.1, 1.3, 1.3),
        "ophthalmology": (0.8, 0.5, 0.3, 0.35, 0.5, 0.8, 1.5, 2.8, 4.0),
        "gynaecology": (0.02, 0.05, 1.3, 2.0, 2.1, 1.7, 0.8, 0.5, 0.4),
        "dermatology": (0.6, 0.6, 0.9, 1.0, 1.0, 1.1, 1.2, 1.4, 1.3),
        "general_medicine": _OLD,
        "cardiology": _OLD,
        "respiratory": _OLD,
        "rheumatology": (0.1, 0.2, 0.4, 0.7, 1.0, 1.5, 1.8, 1.9, 1.5),
        "diabetes": _OLD,
        "gastroenterology": (0.2, 0.3, 0.7, 0.9, 1.0, 1.3, 1.5, 1.8, 1.6),
        "neurology": (0.4, 0.6, 0.8, 1.0, 1.1, 1.2, 1.2, 1.3, 1.2),
        "paediatrics": (6.0, 3.2, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
        "other": _GENERAL,
    }.items()
}
"""Specialty: referrals by age, relative within the specialty."""
CONDITIONS = ("none", "copd", "heart", "diabetes", "mental_illness", "frailty")
"""What somebody mainly has; each patient is counted once."""
PREVALENCE = table(
    "prevalence", {"copd": 0.014, "heart": 0.037, "diabetes": 0.030, "mental_illness": 0.012, "frailty": 0.022},
    "of registered patients",
    "main condition", "activity 7 rows 201-202 (COPD found; others recalled, less overlaps: assumption)",
)  # fmt: skip
AGE_CONDITION = {
    condition: table(f"age_{condition}", ages, "relative", "people with the condition by age", "assumption")
    for condition, ages in {
        "copd": (0.0, 0.0, 0.0, 0.05, 0.3, 1.0, 2.5, 4.5, 4.0),
        "heart": (0.0, 0.02, 0.05, 0.1, 0.3, 0.8, 2.2, 4.5, 6.0),
        "diabetes": (0.02, 0.1, 0.15, 0.35, 0.8, 1.4, 2.4, 3.2, 2.6),
        "mental_illness": (0.0, 0.05, 0.8, 1.3, 1.6, 1.5, 1.3, 1.1, 1.0),
        "frailty": (0.0, 0.0, 0.0, 0.0, 0.0, 0.05, 0.3, 2.5, 11.0),
    }.items()
}
"""Condition: how much more common it is by age, relative within the condition."""
MOST_ILL = number("most_ill", 0.8, "share", "of an age band with any of these conditions, at most", "assumption")
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
    (0.42, 1.15, 4.7, 18.0),
    "relative",
    "emergency admissions by stratum",
    "fitted to evidence: activity 7 rows 218-221, the top 5% have 40%",
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
