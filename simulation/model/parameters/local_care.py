"""Numbers of local schemes: reviewing, triage, rehabilitation, falls, medicines, smoking."""

from simulation.model.parameters.spec import by_key, number, whole

RAMP_WEEKS = whole(
    "ramp_weeks", 13, "weeks", "from a scheme's first day until it works at its full capacity", "assumption"
)
FULL_FIT = number(
    "full_fit",
    0.7,
    "0 to 1",
    "mean of leadership, engagement and management at which a scheme does all that it can",
    "assumption (success depends on the site: rules B2.5, activity row 259)",
)
LEAST_FIT = number("least_fit", 0.25, "0 to 1", "what a scheme does where nobody cares for it", "assumption")

CLINIC_NOTICE = whole(
    "clinic_notice", 2, "weeks", "from a letter to a local clinic until anybody can be seen there", "assumption"
)
SUITABLE = by_key(
    "suitable",
    {"dermatology": 0.49, "orthopaedics": 0.55, "rheumatology": 0.55, "cardiology": 0.3},
    "share",
    "of routine referrals that the clinics of the catalogue could see",
    "rules C4.1 (dermatology); assumption (as the clinics' files)",
)
CLINIC_QUICKER = number(
    "clinic_quicker", 0.92, "ratio", "of a clinic's wait to the hospital's at which half of the suitable go there",
    "assumption: a consultant's opinion is worth some wait; fitted to T1: days, and to 6.7 against 10.1 weeks "
    "(activity 8 row 228)",
)  # fmt: skip
CLINIC_CHOICE = number(
    "clinic_choice", 6.0, "elasticity", "of the odds to be sent to a clinic on its wait against the hospital's",
    "assumption, fitted to T1: days",
)  # fmt: skip
CLINIC_TOLERATED = number(
    "clinic_tolerated",
    4.0,
    "weeks",
    "of wait up to which all those come to a clinic whom it brings out",
    "assumption, fitted to T1: days",
)

REVIEW_LEARNING = number(
    "review_learning", 0.04, "a week", "of the way to the target that a practice goes if all its letters are discussed",
    "assumption",
)  # fmt: skip
REVIEW_FADES = number(
    "review_fades", 0.02, "a week", "of what reviewing changed is lost when it stops: habit returns", "assumption"
)
CONSULTANT_PULL = number(
    "consultant_pull", 0.15, "threshold", "above the peers' mean, to which specialists who discuss letters point",
    "assumption; direction rules C3.6 and C3.7",
)  # fmt: skip
REWRITTEN = number(
    "rewritten", 0.6, "share", "of the letters that triage sends back, those that are written again",
    "assumption (rebound: activity row 233)",
)  # fmt: skip
WEEKS_BACK = whole("weeks_back", 5, "weeks", "from a letter returned to the same letter written again", "assumption")
RELIANCE = number(
    "reliance", 0.08, "threshold", "by which a practice is readier to refer, knowing that a centre reads letters",
    "assumption, fitted to T9: first attendances (one centre rose by 1.05 per 1,000 a month: rules C3.4)",
)  # fmt: skip
RELIANCE_SPEED = number("reliance_speed", 0.03, "a week", "of the way to that reliance", "assumption")
INDUCED_BENEFIT = number(
    "induced_benefit", 0.35, "points", "for a patient whom nobody would have referred before", "assumption"
)

REHABILITATION = number(
    "rehabilitation", 0.26, "share", "of their admissions that people at high risk spare themselves by rehabilitation",
    "Griffiths et al. 2000 (1.4 admissions against 1.9), recalled: assumption",
)  # fmt: skip
KEPT_UP = number(
    "kept_up", 1 / 52, "a week", "of the finishers of a programme who give up what they learned", "assumption"
)
FALLERS = number("fallers", 0.33, "of people of 75 and over", "who fall in a year", "assumption")
FALLS_EFFECT = number(
    "falls_effect", 0.15, "share", "of these admissions spared by exercise and assessment, for who took part",
    "assumption (15-30% fewer falls; fractures uncertain: activity 8 row 254)",
)  # fmt: skip

NURSE_CASELOAD = whole(
    "nurse_caseload", 65, "people", "whom one community matron looks after", "activity 8 row 241 (50-80)"
)
VISITS = number("visits", 0.6, "a week", "that a person on a matron's list receives", "assumption")
CHRONIC_HOURS = number(
    "chronic_hours",
    3.0,
    "hours a week per 1,000 patients",
    "of nurses, at which recall and review are complete",
    "assumption",
)
REVIEWS_AN_HOUR = number(
    "reviews_an_hour", 2.0, "contacts", "of a nurse who reviews long-term conditions", "assumption"
)
CHRONIC_SPEED = number(
    "chronic_speed",
    0.012,
    "a week",
    "of the way to the best care for long-term conditions, at those hours",
    "assumption",
)
ITEMS = number(
    "items", 14.4, "a year per patient", "prescription items", "activity 2 row 48 (14-15, recalled: assumption)"
)
STOPPED = number(
    "stopped", 0.1, "items a week", "that a review of somebody's medicines ends",
    "Zermansky et al. 2001 (£62 of medicines a patient a year), recalled: assumption",
)  # fmt: skip
MANY_MEDICINES = number(
    "many_medicines", 0.12, "of patients", "who take so many medicines that some can be stopped", "assumption"
)
RESTARTED = number("restarted", 1 / 78, "a week", "of the medicines stopped that others begin again", "assumption")
SWITCHABLE = number(
    "brand_takers", 0.12, "of patients", "who take a brand that could be a generic medicine", "assumption"
)
SWITCH_PER_REVIEW = number(
    "switch_per_review", 0.5, "patients", "moved to a generic medicine by a review", "assumption"
)
BEST_GENERIC = number(
    "best_generic", 0.92, "share", "of switchable items beyond which none can be switched", "assumption"
)
FOUR_WEEK_QUITS = number("four_week_quits", 0.55, "share", "of quit dates kept for four weeks", "activity 8 row 246")
LASTING_QUITS = number(
    "lasting_quits",
    0.27,
    "share",
    "of four-week quitters who stay stopped",
    "activity 8 row 247 (recalled: assumption)",
)
SMOKERS = number("smokers", 0.23, "of adults", "who smoke", "activity 7 row 203 (recalled: assumption)")
