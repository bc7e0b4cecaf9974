"""Numbers of behaviour: motives, habits, beliefs, trust, engagement, management and information."""

from simulation.model.parameters.spec import by_key, number, whole

# The decision to refer.
BENEFIT_SCALE = number(
    "benefit_scale",
    9_000,
    "pounds",
    "worth of a referral's mean benefit to the doctor who gives it: sets the shadow price's pull",
    "assumption, fitted to T3: electives",
)
PATHWAY = number(
    "pathway_price", 650, "pounds", "expected price of a referral from first visit to treatment", "activity 3c and 4b"
)
MONEY_MEAN = number(
    "money_mean",
    0.30,
    "0 to 1",
    "mean weight of practice resources in a decision",
    "assumption, fitted to T3: electives",
)
CAREFUL_TAKE_PART = number(
    "careful_take_part",
    0.42,
    "correlation",
    "between a practice's threshold for referral and its weight on resources",
    "assumption, from rules C1.2: 40% of the gap is selection; fitted to T5: share by incentive",
)
PATIENCE = (0.55, 0.95)
"""Worth of a pound next year against this year, lowest and highest practice (assumption)."""
UNDERSTANDING = (0.2, 0.9)
"""How far a practice understands that spending builds a historic budget (rules B2.2: many do not; range assumption)."""
SCOPE_FELT = number(
    "scope_felt", 0.3, "share", "of an emergency's price that a practice feels that it can influence", "assumption"
)
ADMISSION_LIMIT = number(
    "admission_limit",
    0.003,
    "share",
    "largest fall of admissions through primary care that a budget brings",
    "rules C1.3 and T31",
)
DRUG_SCALE = number("drug_scale", 120, "pounds", "as benefit_scale, for an item prescribed", "assumption")
ITEM = number("item", 11.24, "pounds", "an item prescribed", "activity 2 row 47")
REVIEW_PULL = number(
    "review_pull",
    0.35,
    "share",
    "of the way to guidance that talking through every letter brings",
    "assumption; rules C3.6-C3.7",
)
GUIDANCE = number(
    "guidance", 0.04, "log", "threshold that guidance asks for, above the mean practice of the start", "assumption"
)
PEER_PULL = by_key(
    "peer_pull", {"none": 0.0, "peers": 0.03, "with_consultant": 0.1}, "share",
    "of the way to ties' mean and guidance that a quarter of review pulls a style",
    "rules C3.4: review among peers cut nothing; C3.7: with specialists it does something; sizes assumption, "
    "fitted to card: referrals",
)  # fmt: skip
FEEDBACK_PULL = by_key(
    "feedback_pull",
    {"none": 0.0, "anonymous": 0.003, "named": 0.012},
    "share",
    "the same for reports that compare practices",
    "rules C3.7: about nothing; sizes assumption",
)
PATHWAY_PULL = number("pathway_pull", 0.015, "share", "the same for each agreed pathway", "assumption; rules C3.6")
HABIT = number(
    "habit",
    0.06,
    "a quarter",
    "share of the way back to its old style that a practice drifts",
    "assumption; rules E, activity 4c row 145",
)
BUDGET_HABIT = number(
    "budget_habit", 0.4, "a quarter", "share of the way to what the budget suggests that a practice goes", "assumption"
)

# Time.
CLINICAL_HOURS = number("clinical_hours", 34, "hours a week", "of a whole-time GP with patients", "assumption")
LETTER_MINUTES = number("letter_minutes", 4, "minutes", "to talk a letter through with a partner", "assumption")
NURSE_FREES = number(
    "nurse_frees", 0.25, "points a point", "appointments gained by each point of nurses' share", "assumption"
)
EXTENDED_WORTH = number(
    "extended_worth", 6.0, "consultations an hour", "seen in an evening or Saturday hour", "assumption"
)

# Care in the practice.
SUITABLE = by_key(
    "in_house_suitable",
    {
        "dermatology": 0.49,
        "orthopaedics": 0.16,
        "general_surgery": 0.18,
        "ent": 0.15,
        "gynaecology": 0.15,
        "rheumatology": 0.2,
    },
    "share",
    "of referrals that an in-house session could deal with",
    "rules C4.1 (dermatology); the others assumption",
)
INDUCED_SHARE = number(
    "induced_share",
    0.45,
    "share",
    "of what a session does that nobody would have referred",
    "activity 8 row 228; assumption",
)
FEE_INDUCES = number(
    "fee_induces",
    0.003,
    "a pound",
    "more of that for each pound of fee above cost",
    "assumption; rules C3.10 in reverse",
)
EQUIPMENT_SUBSTITUTES = number(
    "equipment_substitutes",
    0.02,
    "share",
    "of cardiac and chest referrals, at 1 pound a patient of equipment",
    "assumption, set by eye",
)
GPWSI_PATIENTS = number(
    "gpwsi_patients",
    4,
    "a session",
    "new patients of a GP with a special interest, who are seen one and a half times each and again",
    "activity 8 row 226: 1.54 consultations, hospital attendances besides",
)
GPWSI_SUITABLE = by_key(
    "gpwsi_suitable",
    {"dermatology": 0.49, "rheumatology": 0.2, "diabetes": 0.2, "ent": 0.12, "neurology": 0.1},
    "share",
    "of referrals, the less complex, that suit a GP with a special interest",
    "rules C4.1 (dermatology), activity 8 row 228; the others assumption",
)
CHRONIC_PACE = number(
    "chronic_pace",
    0.12,
    "a quarter",
    "share of the way that care of long-term conditions moves",
    "assumption; rules C4.6: years",
)
CHRONIC_SESSION = number("chronic_session", 0.16, "points", "of that care for a doubling of sessions", "assumption")
GROUP_WORTH = number("group_worth", 0.015, "points", "of that care for a group in a list of 6,000", "assumption")
QUITS = number(
    "quits",
    1.1,
    "people a session",
    "who stop for good: 5 dates set, 55% quit, 27% of them a year on, and follow-up",
    "activity 8 rows 246-247; assumption",
)
FLU_FLOOR = number("flu_floor", 0.30, "share", "vaccinated without a call", "assumption")
FLU_CALL = number("flu_call", 0.45, "share", "more with everybody called; the last tenth is hardest", "assumption")
SWITCH_GAIN = number(
    "switch_gain",
    0.35,
    "share",
    "of the gap to all generic that reviewing every item closes",
    "assumption; activity 2 row 49",
)
GENERIC_CEILING = number("generic_ceiling", 0.92, "share", "that can be generic", "assumption")
GENERIC_FLOOR = number("generic_floor", 0.60, "share", "to which it drifts back", "rules E24: 61.6%")
GENERIC_FADE = number(
    "generic_fade", 0.05, "a quarter", "share of the gain that fades", "rules E24 (gains fade); size assumption"
)
HIGH_RISK_HOURS = number(
    "high_risk_hours",
    0.35,
    "hours a week",
    "to keep one person at high risk under visits",
    "activity 8 row 241; assumption",
)
HIGH_RISK = number("high_risk", 0.008, "of patients", "at very high risk", "activity 7 row 220")

# Belief, trust and engagement.
PROMISES = ("budget", "support", "saving", "answer", "plan", "agreement")
"""Kinds of promise that belief is learned about."""
PRIOR = number(
    "prior", 4.0, "observations", "strength of what practices believe before anything happened", "assumption"
)
EXPECT_PAYMENT = number(
    "expect_payment",
    0.5,
    "chance",
    "that savings are paid, as GPs saw it in 2006",
    "rules B3.2: 6 yes, 6 no, 4 unsure of 16",
)
HEARSAY = number("hearsay", 0.3, "of an observation", "that a neighbour's experience counts for", "assumption")
RECORD = number("record", 0.1, "of an observation", "that the PCT's record with others counts for", "assumption")
FORGETTING = number("forgetting", 0.96, "a quarter", "weight that old observations keep", "assumption")
ENGAGED = number("engaged", 50, "of 100", "engagement from which a practice counts as engaged", "assumption")
ENGAGEMENT_MEAN = number("engagement_mean", 46, "of 100", "at the start", "rules B1: 57% support, 22% neutral in 2007")
ENGAGEMENT_SPREAD = number("engagement_spread", 16, "of 100", "at the start", "assumption, fitted to T23: support 2007")
BROKEN_HURTS = number(
    "broken_hurts",
    9.0,
    "points",
    "of engagement lost by a broken promise",
    "rules B3.2 and E27: 10 to 20 for a shock; size assumption",
)
KEPT_CHEERS = number(
    "kept_cheers", 2.5, "points", "of engagement gained by a kept promise", "assumption (losses weigh more than gains)"
)
CHANGED_CHEERS = number(
    "changed_cheers",
    3.0,
    "points",
    "gained when something changes that the practice proposed",
    "rules B2.5; size assumption",
)
SUPPORT_CHEERS = number(
    "support_cheers", 2.5, "points a quarter", "at full support, against none", "rules B2.2; size assumption"
)
INFORMED_CHEERS = number(
    "informed_cheers", 2.0, "points a quarter", "at full information, against none", "rules B2.2, B3.1; size assumption"
)
VISIT_CHEERS = number(
    "visit_cheers", 0.7, "points an hour", "of a lead's visits, for those who hang back",
    "rules B2.4; size assumption, set by eye",
)  # fmt: skip
OVERLOAD_HURTS = number(
    "overload_hurts", 1.2, "points a task", "beyond what the cluster can carry", "rules B2.4; size assumption"
)
OWN_TASK_CHEERS = number(
    "own_task_cheers", 0.35, "points a task", "that the cluster carries itself", "rules B2.5: autonomy; size assumption"
)
DELAY_HURTS = number(
    "delay_hurts", 0.15, "points a week", "of answers beyond eight weeks", "rules A6.1; size assumption, set by eye"
)
PRESSURE_HURTS = number(
    "pressure_hurts", 20.0, "points", "for each consultation in two that cannot be given", "assumption"
)
NEIGHBOUR_PULL = number(
    "neighbour_pull", 0.05, "a quarter", "share of the way to neighbours' engagement", "rules C5.2: weak"
)
NAMED_STINGS = number(
    "named_stings",
    0.8,
    "points a quarter",
    "for practices shown by name to be far from the rest",
    "rules C5.1; size assumption",
)
STRATEGY_CHEERS = by_key(
    "strategy_cheers",
    {"none": -0.3, "guiding": 1.2, "prescriptive": -1.0},
    "points a quarter",
    "of engagement",
    "findings of the 2005 simulation: hold the ring; sizes assumption",
)
IMPOSED_HURTS = number(
    "imposed_hurts",
    6.0,
    "points",
    "when a map is drawn over the practices' own groups",
    "findings of the 2005 simulation; size assumption, set by eye",
)
CONFLICT_CHEERS = by_key(
    "conflict_cheers",
    {"strict": -0.9, "proportionate": 0.0, "light": 0.5},
    "points a quarter",
    "of engagement",
    "rules A6.6; sizes assumption",
)
TRUST_START = number(
    "trust_start",
    55,
    "of 100",
    "between organisations at the start",
    "rules B1: 72% good relationship with the PCT; assumption",
)
TRUST_SPREAD = number("trust_spread", 10, "of 100", "of it", "assumption")
TRUST_KEPT = number("trust_kept", 3.0, "points", "gained by a kept promise", "assumption")
TRUST_BROKEN = number("trust_broken", 10.0, "points", "lost by a broken promise", "assumption")
TRUST_FADES = number("trust_fades", 0.02, "a quarter", "share of the way back to where it started", "assumption")
CHALLENGE_SOURS = number(
    "challenge_sours",
    0.08,
    "points a quarter",
    "of a trust's trust in its PCT for each percent of invoices challenged",
    "assumption",
)
FINE_SOURS = number(
    "fine_sours", 1.5, "points", "for a quarter with fines of a tenth of a percent of income", "assumption"
)

# What else moves practices.
TRUST_COMPETENCE = number(
    "trust_competence", 8.0, "points", "of trust for each point of true competence above 2", "assumption"
)
CODING_SOURS = number(
    "coding_sours", 30.0, "points a quarter", "of a PCT's trust for keener coding, by share of price", "assumption"
)
ARM_CHEERS = by_key(
    "arm_cheers",
    {"integrated": -0.3, "arms_length": 0.3},
    "points a quarter",
    "of engagement: whether the judge of a case runs the service it would replace",
    "assumption",
)
HOURS_TIRE = number(
    "hours_tire", 0.5, "points a quarter", "for an hour a week for each doctor in commissioning", "assumption"
)
NURSE_WEARS = number("nurse_wears", 0.35, "a quarter", "share of bought nurse time that is used up", "assumption")
EQUIPMENT_WEARS = number("equipment_wears", 0.04, "a quarter", "share of bought equipment that wears out", "assumption")
LEAST_SPENT = whole(
    "least_spent", 200_000, "pence", "that a practice spends of its fund at a time, if it has as much", "assumption"
)
WATCHED = number(
    "watched", 0.35, "share", "of its own saving that a practice minds because tied peers see it", "assumption"
)
SPLIT_FELT = by_key(
    "split_felt",
    {"equal": 0.0, "contribution": 0.45, "pooled": 0.05},
    "share",
    "of its own saving that a practice sees beyond its share by list",
    "model notes: smaller in a cluster; assumption",
)
BUDGET_CHEERS = number(
    "budget_cheers",
    40.0,
    "points",
    "for a budget of twice the past one, and double for a loss",
    "rules A3.3, E1; size assumption",
)
TOLD_TRUST = number("told_trust", 5.0, "points", "of trust that are worth telling everybody", "assumption")
LEADER_LOST = number("leader_lost", 3.0, "points", "of engagement lost with a lead", "rules E19; size assumption")
NURSE_REFERS = number(
    "nurse_refers", 0.10, "log", "more referred for all consultations given by nurses instead of none", "assumption"
)
PREMISES_ROOM = number(
    "premises_room", 0.08, "share", "more done in a session for a pound a patient of premises", "assumption"
)
PREMISES_ACCESS = number(
    "premises_access", 0.004, "share", "of consultations for a pound a patient of premises", "assumption"
)
NURSE_TIME_ACCESS = number(
    "nurse_time_access",
    0.025,
    "share",
    "of consultations for a pound a patient of nurse time",
    "assumption, set by eye: 53 pounds of consultations a patient",
)
NURSE_TIME_CARE = number(
    "nurse_time_care", 0.10, "points", "of long-term care for a pound a patient of nurse time", "assumption, set by eye"
)
NURSE_BREAKS = number(
    "nurse_breaks",
    0.6,
    "share",
    "of continuity lost for all consultations given by nurses instead of none",
    "rules C4.7; size assumption",
)
HOURS_BREAK = number(
    "hours_break",
    0.012,
    "share",
    "of continuity lost for an hour a week away for each doctor",
    "rules C4.7; size assumption",
)
REVIEW_CUT = number(
    "review_cut",
    0.06,
    "log",
    "of referrals that a second opinion in the practice finds another way for",
    "rules C3.4 and C3.6; size assumption",
)
PATHWAY_MENDS = number(
    "pathway_mends", 0.4, "points", "of a trust's trust in a PCT for each agreed pathway", "assumption"
)
REVIEW_CHEERS = number(
    "review_cheers", 1.2, "points a quarter", "of reviews with peers, for whoever minds peers most", "assumption"
)
EVENING_BREAKS = number(
    "evening_breaks", 0.003, "share", "of continuity lost for an evening hour for each doctor", "assumption"
)
PATHWAY_CHEERS = number(
    "pathway_cheers",
    0.25,
    "points a quarter",
    "for each pathway agreed with consultants",
    "rules B2.5; size assumption, set by eye",
)
HANGS_BACK = number(
    "hangs_back", 25.0, "points", "below engaged at which a practice hangs back altogether", "assumption"
)
FAR_OFF = number(
    "far_off", 0.25, "log", "of referral style at which a practice stands out in a report", "activity 0: sigma 0.27"
)
SHORT_BORNE = number(
    "short_borne", 0.05, "share", "of consultations wanted and not had that everybody is used to", "assumption"
)
CHALLENGE_USUAL = whole("challenge_usual", 5, "percent", "of invoices challenged that no trust minds", "assumption")
