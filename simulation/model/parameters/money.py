"""Numbers of money: prices, contracts, costs, incomes."""

from simulation.model.parameters.spec import by_key, number, whole

_MEMORY = "assumption (recalled, activity 3c: relative prices, +/-15%)"

COST_SPREAD = number(
    "cost_spread", 1.1, "ratio", "standard deviation of the price of one stay over its mean", "assumption (skewed cost)"
)

# What an invoice says against what was done.
CODING_GROWTH = by_key(
    "coding_growth",
    {"light": -0.02, "ordinary": 0.0, "thorough": 0.045},
    "of price",
    "change once this depth of coding has had its effect",
    "rules C2.4: 2-8% in a quarter of trusts; sizes assumption",
)
CODING_SPEED = number("coding_speed", 0.35, "a quarter", "share of the way that coding goes each quarter", "assumption")
OVERCHARGED = number(
    "overcharged",
    0.025,
    "of invoices",
    "value wrongly charged at ordinary depth (as much is missed)",
    "rules C2.3: gross 5%",
)
CHALLENGE_FINDS = number(
    "challenge_finds",
    0.5,
    "share",
    "of the wrong charges on the invoices that a PCT checks, those it proves",
    "assumption",
)
CHALLENGE_POSTS = number(
    "challenge_posts", 0.12, "posts a point", "managers who check one percent of invoices", "assumption"
)
CLERK_FINDS = number(
    "clerk_finds",
    0.55,
    "share",
    "of a practice's wrong charges that a clerk finds with all the hours needed",
    "assumption",
)
CLERK_HOURS = number(
    "clerk_hours",
    1.2,
    "hours a week per 1,000 patients",
    "clerk's time to check every invoice of a practice",
    "assumption",
)

# What a PCT pays, beside the tariff.
GP_CONTRACT = number(
    "gp_contract",
    145,
    "pounds a patient a year",
    "all of the general practice contract",
    "activity 2 row 70: 7.7 billion for 53 million registered",
)
QOF_POINT = number("qof_point", 124.60, "pounds", "a QOF point for the reference practice", "activity 2 row 62")
QOF_LIST = whole("qof_list", 5891, "patients", "list of the reference practice", "activity 1 row 6")
QOF_POINTS = whole("qof_points", 1000, "points", "available from 2006/07", "activity 2 row 61")
QOF_START = number("qof_start", 0.955, "share", "of points reached in 2006/07", "activity 7 row 204")
MANAGER = number("manager", 45_000, "pounds a year", "a manager with on-costs", "assumption")
MANAGEMENT_SHARE = number("management_share", 0.017, "of allocation", "a PCT's management cost", "activity 2 row 50")
BLOCK_PER_TARIFF = number(
    "block_per_tariff",
    0.40,
    "of tariff",
    "hospital care outside the tariff: PbR 35% and non-PbR 14% of allocations",
    "activity 2 row 40",
)
SPELL_OF_DEFICIT = number(
    "spell_of_deficit",
    0.5,
    "share",
    "of last year's surplus or deficit that recurs after growth",
    "assumption; activity 2 row 58",
)

ALLOCATION_GROWTH = by_key(
    "allocation_growth",
    {2006: 0.092, 2007: 0.094},
    "a year",
    "rise of allocations in the financial year that begins in this April",
    "profiles 2: +9.2% and +9.4%",
)
LATER_GROWTH = number("later_growth", 0.055, "a year", "rise of allocations from 2008/09", "assumption (recalled)")
GROWTH_NEEDED = number(
    "growth_needed",
    0.042,
    "of allocation a year",
    "that prices, demand, drugs and services take; new duties claim what allocations grow by beyond it",
    "assumption, fitted to evidence: PCTs near balance in 2006/07 and 2007/08 (activity 2 rows 52-56)",
)
PLANNED_GROWTH = number(
    "planned_growth",
    0.02,
    "of hospital care and drugs",
    "that PCTs set aside in the first year for the work that shorter waits would take",
    "assumption: local delivery plans paid for 18 weeks; fitted to evidence: PCTs end the year where scenarios say",
)
BLOCK_GROWTH = number("block_growth", 0.03, "a year", "rise of what is paid outside the tariff", "assumption")
SERVICES_GROWTH = number(
    "services_growth", 0.06, "a year", "rise of payments for community and other services", "assumption"
)
OTHER_CARE_GROWTH = number(
    "other_care_growth", 0.05, "a year", "rise of specialist and other care", "assumption, set by eye"
)
CONTRACT_GROWTH = number("contract_growth", 0.02, "a year", "rise of the general practice contract", "assumption")
COUNCIL_GROWTH = number("council_growth", 0.03, "a year", "rise of a council's money for adult care", "assumption")

# What a trust earns and spends.
TRAINING_SHARE = number("training_share", 0.07, "of income", "education, training and research", "activity 6 row 185")
OTHER_INCOME_SHARE = number(
    "other_income_share", 0.085, "of income", "private patients and other", "activity 6 row 185"
)
MARKET_FORCES = number(
    "market_forces",
    0.15,
    "of tariff",
    "market forces factor above the national price, paid centrally",
    "activity 3a rows 83-84",
)
FIXED = number("fixed", 0.55, "share", "of a trust's cost that does not move within a year", "activity 6 row 187")
STEPPED = number("stepped", 0.28, "share", "of a trust's cost that moves with beds and sessions", "activity 6 row 187")
VARIABLE = number("variable", 0.17, "share", "of a trust's cost that moves with each case", "activity 6 row 187")
BED_SHARE = number("bed_share", 0.75, "share", "of the stepped cost that is wards", "assumption")
STAFF_SHARE = number("staff_share", 0.65, "share", "of a trust's cost that is staff", "activity 6 row 186")
COST_GROWTH = number(
    "cost_growth",
    0.045,
    "a year",
    "rise of pay and prices: 2.5% and the 2.5% that the tariff assumes away, less drift",
    "activity 3a row 76",
)
OWN_EFFICIENCY = number("own_efficiency", 0.01, "a year", "efficiency that comes without a programme", "assumption")
SAVINGS_BITE = number(
    "savings_bite",
    0.6,
    "share",
    "of a savings programme that lasts; the rest comes back as agency staff",
    "activity 2 row 72; assumption",
)
EXTRA_LIST = whole("extra_list", 240_000, "pence", "a half-day list at premium pay", "assumption")
OUTREACH_CLINIC = whole(
    "outreach_clinic",
    45_000,
    "pence",
    "a consultant's clinic away, above one at home",
    "activity 8 row 230; assumption",
)
CODERS = by_key(
    "coders",
    {"light": -1_200_000, "ordinary": 0, "thorough": 3_500_000},
    "pence a quarter",
    "clinical coders against ordinary depth, for the reference trust",
    "assumption",
)
ADMISSION_COST = by_key(
    "admission_cost",
    {"senior_review": 16_000_000, "ordinary": 0, "observation_ward": 7_000_000},
    "pence a quarter",
    "consultants in A&E round the clock, or a ward of ten beds",
    "assumption",
)
DAY_CASE_POINT = whole(
    "day_case_point", 900_000, "pence a quarter", "equipment and nurses for one point of the drive", "assumption"
)
AGREED_REFERRAL = by_key(
    "agreed_referral",
    {"open": 0, "agreed": 600_000, "through_gp": 300_000},
    "pence a quarter",
    "the desk that handles referrals between consultants",
    "assumption",
)
FOLLOW_UP_COST = by_key(
    "follow_up_cost",
    {"generous": 0, "ordinary": 0, "lean": 1_500_000},
    "pence a quarter",
    "discharge letters and telephone lines in place of visits",
    "assumption",
)

# What a practice earns and spends.
EXPENSES = number(
    "expenses", 0.56, "of gross income", "practice expenses at the start", "assumption (GP earnings and expenses)"
)
DOCTOR_HOUR = whole("doctor_hour", 7_000, "pence", "an hour of a locum", "assumption")
NURSE_HOUR = whole("nurse_hour", 2_300, "pence", "an hour of a practice nurse", "activity 8 row 245")
CLERK_HOUR = whole("clerk_hour", 1_100, "pence", "an hour of a clerk", "assumption")
NURSE_SESSION = number("nurse_session", 3.5, "hours", "a nurse's or doctor's session", "assumption")
DOCTOR_CONSULTATION = whole(
    "doctor_consultation",
    1_500,
    "pence",
    "a doctor's consultation, pay and staff without overheads",
    "activity 8 row 245",
)
NURSE_CONSULTATION = whole("nurse_consultation", 800, "pence", "a nurse's consultation", "activity 8 row 245")
EXTENDED_HOUR = whole("extended_hour", 9_500, "pence", "an evening or Saturday hour with reception", "assumption")
CLINIC_CONSUMABLES = whole(
    "clinic_consumables", 9_000, "pence", "dressings and instruments for one session", "assumption"
)
SWITCH = whole("switch", 250, "pence", "a repeat prescription reviewed and changed", "assumption")
SWITCHABLE = number("switchable", 0.03, "per patient", "repeat prescriptions that could be switched", "assumption")
BOOKING = whole("booking", 180, "pence", "ten minutes of a receptionist for an electronic booking", "assumption")
FLU_DOSE = whole("flu_dose", 550, "pence", "vaccine and nurse", "assumption")
FLU_FEE = whole("flu_fee", 745, "pence", "fee for a vaccination", "assumption")
FLU_RISK = number("flu_risk", 0.21, "of patients", "aged 65 and over or at risk", "assumption")
GROUP = whole("group", 80_000, "pence", "an expert-patient group for a quarter", "assumption")
GPWSI_SESSION = whole(
    "gpwsi_session", 71_000, "pence", "a session: nine consultations at 79 pounds", "activity 8 row 226"
)
PATHWAY = whole("pathway", 1_000_000, "pence", "consultants' and GPs' time for one agreed pathway", "assumption")
PANEL = whole("panel", 250_000, "pence", "papers, and backfill for members, of one panel meeting", "assumption")
CONSULTATIONS = number(
    "consultations_a_patient", 5.3, "a patient a year", "consultations with doctors and nurses", "activity 4d row 154"
)
NURSES_AT_START = number("nurses_at_start", 0.34, "share", "of consultations given by nurses", "activity 4d row 155")
BACKFILL = number("backfill", 0.5, "share", "of partners' hours on commissioning that a locum covers", "assumption")
BOOKED_AT_START = whole(
    "booked_at_start", 10, "percent", "of referrals booked electronically", "assumption; rules A8.2"
)
EXPENSES_DRIFT = number(
    "expenses_drift", 0.01, "a year", "rise of practice expenses above the contract's", "assumption"
)
PROCEDURES = number("procedures", 6, "a session", "procedures done in one in-house session", "activity 5 row 183")

REFERENCE_TRUST = whole(
    "reference_trust", 30_000_000_000, "pence a year", "income of the trust that desks are costed for", "assumption"
)
PRACTICES_ASK_FOR = ("mental_health", "childrens", "older_people")
"""Kinds of service whose gaps come back to practices (findings of the 2005 simulation; assumption)."""

FORMULA_ERROR = number(
    "formula_error",
    0.072,
    "log",
    "by which the best capitation formula misses a practice of 6,000 patients, and a small one by more in proportion",
    "assumption, fitted to T16: beyond 10%; A3.8: a third missed by a tenth, chance included, small ones worse",
)
LEAST_LIST = whole("least_list", 1_500, "patients", "below which a formula misses no worse", "assumption")
FORMULA_SEES = number(
    "formula_sees", 0.6, "share",
    "of what age and deprivation leave open, in need and in habit of referral, that diagnoses show to a formula",
    "assumption, fitted to T16: beyond 5%",
)  # fmt: skip
PLAN_LEAST = number("plan_least", 0.15, "share", "of that which even a PCT in deficit finds, to spend to save",
                    "assumption")  # fmt: skip
PLAN_SHARE = number("plan_share", 0.003, "of allocation", "put aside for practices' plans a year", "assumption")
DEFICIT_BITES = number(
    "deficit_bites", 0.05, "share", "of an accumulated deficit taken out of money for plans", "assumption"
)

# Councils, services, alliances.
COUNCIL_COST_GROWTH = number(
    "council_cost_growth", 0.035, "a year", "rise of care costs with an ageing population", "assumption"
)
CAMPAIGN = whole("campaign", 800_000, "pence a quarter", "leaflets, meetings and a press officer", "assumption")
ALLIANCE_OFFICE = whole("alliance_office", 1_000_000, "pence a quarter", "a coordinator and rooms", "assumption")
HOME_CARE_SHARE = number("home_care_share", 0.30, "of budget", "older people's home care", "assumption")
INTERMEDIATE_BED = whole("intermediate_bed", 55_000, "pence a week", "an intermediate care place", "assumption")
ELIGIBILITY_COST = by_key(
    "eligibility_cost",
    {"critical": -0.05, "substantial": 0.0, "moderate": 0.08},
    "of budget",
    "change of a council's care cost",
    "assumption",
)
CARE_FEES = number("care_fees", 0.12, "of care cost", "paid by users", "assumption")
ARMS_LENGTH = number("arms_length", 0.025, "of community budget", "contracting at a distance", "assumption")
ARMS_LENGTH_GAIN = number(
    "arms_length_gain", 0.03, "of community work", "gained by a clear specification, once settled", "assumption"
)
WORTH_NOTICING = whole(
    "worth_noticing", 50_000, "pence", "of freed-up resources that a practice takes for a promise", "assumption"
)
PAID_TRUST = number("paid_trust", 4.0, "points", "of trust won by paying what was freed up", "assumption")
UNPAID_TRUST = number(
    "unpaid_trust", 12.0, "points", "of trust lost by not paying it", "rules B3.2 and E18; size assumption"
)
NEED_PAID = number(
    "need_paid", 0.4, "share", "of differences in need that the contract's formula pays for", "assumption"
)
CLINICS_AT_START = whole(
    "clinics_at_start", 2, "sessions a week", "of nurses for long-term conditions at the start", "assumption"
)
GIVEN_BACK = number(
    "given_back",
    0.33,
    "a year",
    "of a top slice, to a PCT in balance",
    "rules A4.5 and E1: normally within three years",
)
GRUDGING = number(
    "grudging", 0.45, "share", "of proven wrong charges that a trust corrects for a PCT it distrusts", "assumption"
)
RESERVE_TO_PLANS = number(
    "reserve_to_plans", 0.3, "share", "of what is released from reserve that goes to plans", "assumption"
)
CONSULTANT_REVIEW = whole(
    "consultant_review",
    30_000,
    "pence a practice a quarter",
    "of consultants' time to read letters with practices",
    "rules C3.4: 55p to 6.23 a patient; assumption",
)
DRUG_GROWTH = number("drug_growth", 0.04, "a year", "that budgets allow for drugs", "assumption")
KEENER_WRONG = number(
    "keener_wrong", 0.5, "share", "of what keener coding adds that a challenge can prove wrong", "assumption"
)
AS_PROMISED = number(
    "as_promised", 0.9, "share", "of what was promised from which a promise counts as kept", "assumption"
)
LODGED_ABOVE = number(
    "lodged_above",
    0.01,
    "of allocation",
    "accumulated surplus beyond which the authority takes part in",
    "activity 2 row 60",
)
LODGED = number(
    "lodged",
    0.5,
    "share",
    "of a surplus beyond that which is lodged with the authority",
    "activity 2 row 60; assumption",
)

# Networks and assessments.
LEAD_SESSION = whole("lead_session", 20_000, "pence", "a half-day of a GP who leads, backfilled", "assumption")
ASSESSMENT = by_key("assessment", {"none": 0, "own_staff": 800_000, "outside": 4_500_000}, "pence a quarter",
                    "for a baseline assessment of practices and networks", "assumption")  # fmt: skip
MEETINGS_ELSEWHERE = by_key("meetings_elsewhere", {"none": 0, "regional": 150_000, "national": 400_000},
                            "pence a quarter", "for a cluster's part in a learning network", "assumption")  # fmt: skip
SCRUTINY_COST = by_key("scrutiny_cost", {"none": 0, "reports": 300_000, "visits": 900_000}, "pence a quarter",
                       "for scrutiny of providers by clinicians", "assumption")  # fmt: skip
ONE_BODY = by_key("one_body", {"separate": 0, "pooled": 1_000_000, "care_trust": 4_000_000}, "pence a quarter",
                  "to run pooled money or one body", "assumption")  # fmt: skip
