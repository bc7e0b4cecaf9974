"""Numbers of trusts as businesses: what their managers weigh, how fast they change what they do, coding, quality."""

from simulation.model.parameters.spec import by_key, number

# What work is worth.
EAGER_SPREAD = number(
    "eager_spread", 0.12, "of price", "of a margin over which managers turn from unwilling to eager", "assumption"
)
EAGER_UNASKED = number(
    "eager_unasked", 0.99, "0 to 1", "eagerness of managers who do not weigh margins: that of an ordinary tariff",
    "assumption: what `eager_spread` makes of the tariff of 2006",
)  # fmt: skip
PRICE_A_DAY = number(
    "price_a_day", 250, "pounds", "that the stay which fills a freed bed brings a day",
    "activity 3c: a stay of 1,950 pounds over 7.8 days (activity 5 row 181)",
)  # fmt: skip
REFILLED = number("refilled", 0.7, "share", "of freed bed days that paid patients fill", "assumption: lists are long")
CLOSED = number(
    "closed", 0.35, "share", "of the stepped cost of a freed bed day that is saved by closing", "assumption"
)

# Waits that managers aim at.
EAGER_AIM = number(
    "eager_aim", 0.62, "of the longest wait allowed", "that managers aim at where each case pays", "assumption"
)
IDLE_AIM = number(
    "idle_aim", 0.92, "of the longest wait allowed", "that they aim at where no case pays: just inside it", "assumption"
)
UNSANCTIONED = number(
    "unsanctioned", 0.10, "of the longest wait allowed", "longer where nothing is lost by missing 18 weeks",
    "assumption",
)  # fmt: skip
FULL_SANCTION = number("full_sanction", 0.05, "of elective income", "a sanction as the law had it", "rules A8.1b")

# Stays and day cases.
STAY_EFFORT = number(
    "stay_effort", 0.0020, "log a quarter", "shorter stays for each 100 pounds that a freed bed day is worth",
    "rules C2.1: 0.02 to 0.1 days a year; fitted to T12: length of stay",
)  # fmt: skip
STAY_MOST = number("stay_most", 0.6, "log", "by which stays can be shortened at most", "assumption")
DAY_TREND = number("day_trend", 0.010, "log odds a year", "of a day case, by technique", "assumption")
DAY_EFFORT = number(
    "day_effort", 0.007, "log odds a quarter", "of a day case for each 100 pounds that a freed bed day is worth",
    "rules C2.1: 0.4 to 0.8 points a year; fitted to T12: day-case share",
)  # fmt: skip
DAY_MOST = number("day_most", 1.0, "log odds", "by which day cases can spread at most", "assumption")
EFFORT_COST = number(
    "effort_cost", 3_000_000, "pence a quarter", "of discharge and day-surgery managers, for the reference trust and "
    "each 100 pounds that a freed bed day is worth", "assumption",
)  # fmt: skip

# The front door.
NEEDED_NEAR_FOUR = number(
    "needed_near_four",
    0.042,
    "share",
    "of those near four hours who are admitted whatever the target",
    "assumption, fitted to T19: same-day admissions by A&E",
)
ROUTINE_SPEED = number(
    "routine_speed", 0.12, "a quarter", "of the way to admitting near four hours as a matter of course",
    "rules C2.5 and C2.6: growth over 2002-06; fitted to T19: same-day admissions by A&E",
)  # fmt: skip
ROUTINE_LOST = number(
    "routine_lost", 0.35, "a quarter", "of that routine that is dropped where nobody answers for four hours",
    "assumption, fitted to T19: same-day admissions by A&E",
)  # fmt: skip
UNITS_FIRST = number(
    "units_first",
    0.06,
    "share",
    "of those suited whom assessment units took before the target",
    "assumption, fitted to T19: same-day admissions by A&E",
)
UNITS_SPEED = number(
    "units_speed", 0.11, "log odds a quarter", "by which assessment units grow under target and tariff",
    "rules C2.5: growth over 2002-06; fitted to T19: emergency admissions",
)  # fmt: skip
UNITS_SUITED = number(
    "units_suited", 0.16, "share", "of major attendances not in need of admission whom a unit could take in",
    "assumption, fitted to T19: emergency admissions; rules C2.5: 26% of emergencies went home the same day in 2006",
)  # fmt: skip
UNITS_FOR_TARGET = number(
    "units_for_target", 0.7, "share", "of the growth of units that comes of the target; the rest of money",
    "assumption; rules C2.11: money at the margin moved little",
)  # fmt: skip
UNITS_UNASKED = number(
    "units_unasked",
    -0.20,
    "of that growth",
    "where nobody answers for four hours: units lose their use",
    "assumption, fitted to T19: same-day admissions by A&E",
)
UNITS_BY_POLICY = by_key(
    "units_by_policy", {"senior_review": 0.55, "ordinary": 1.0, "observation_ward": 1.2}, "ratio",
    "people taken into assessment units, by admission policy", "assumption",
)  # fmt: skip
SHORT_STAY_COST = number(
    "short_stay_cost", 180, "pounds", "of nurses and tests for some hours in a unit", "assumption (activity 3c)"
)
SHORT_STAY_WORTH = number(
    "short_stay_worth", 600, "pounds", "a stay, of margin at which money speaks three quarters as loud as it can",
    "assumption, fitted to T19: emergency admissions",
)  # fmt: skip
SEEN_BY_DEPARTMENTS = number(
    "seen_by_departments", 0.3, "share", "of a settlement at a marginal rate that reaches those who admit",
    "assumption; rules C2.11",
)  # fmt: skip
UNHURRIED = number(
    "unhurried", 2.4, "ratio", "of people still there near four hours where nobody is hurried",
    "assumption, fitted to T19: same-day admissions by A&E; before the target about 77% were dealt with in time",
)  # fmt: skip
SAFE_SIDE = number(
    "safe_side", 0.75, "share", "of the breaches that a target allows at which departments aim", "assumption"
)
HASTE_SPEED = number(
    "haste_speed", 0.30, "a quarter", "of the way to hurrying, or back", "assumption"
)  # fmt: skip

# Quality and patients' choice.
QUALITY_GAIN = number(
    "quality_gain", 0.5, "log", "of quality for a margin of the whole price and patients who all can leave",
    "rules C2.8: deaths by concentration; fitted to T15: heart attack deaths for 20 points",
)  # fmt: skip
STAKE_NOTICED = number(
    "stake_noticed", 0.05, "of price", "at stake with patients who can leave, below which no manager does anything",
    "assumption",
)  # fmt: skip
QUALITY_SPEED = number("quality_speed", 0.12, "a quarter", "of the way to the quality aimed at", "assumption")
QUALITY_STAYS = number("quality_stays", 0.3, "log a unit", "of shorter stays on quality", "rules C2.8; assumption")
QUALITY_DEATHS = number("quality_deaths", 0.3, "log a unit", "of fewer deaths of every kind on quality", "assumption")
QUALITY_COST = number(
    "quality_cost", 250_000_000, "pence a quarter", "of a unit of quality, for the reference trust", "assumption"
)
CHOICE_BY_QUALITY = number(
    "choice_by_quality", 2.0, "log a unit", "weight of quality where patients choose", "rules C2.10; assumption"
)
CHOICE_ON = number(
    "choice_on", 0.5, "share", "of referrals with a real choice where everybody is offered one",
    "rules E11: two thirds reported a choice of hospital, fewer of date; assumption",
)  # fmt: skip
AMI_SHARE = number(
    "ami_share", 0.019, "share", "of overnight emergencies that are heart attacks", "assumption: 1.3 per 1,000 a year"
)
AMI_DEATHS = number("ami_deaths", 0.11, "share", "of them who die", "assumption (rules C2.8 gives relative rates only)")

# Infection.
HYGIENE_SPEED = number("hygiene_speed", 0.15, "a quarter", "of the way to the hygiene aimed at", "assumption")
HYGIENE_WANTED = number(
    "hygiene_wanted", 0.8, "log", "of fewer infections for which directors work with twice as many as the target",
    "assumption: bloodstream infections were halved by 2008",
)  # fmt: skip
HYGIENE_COST = number(
    "hygiene_cost", 30_000_000, "pence a quarter", "of a unit of that, for the reference trust", "assumption"
)

# Coding.
CODING_ERRORS = number(
    "coding_errors",
    0.110,
    "share",
    "of spells in the wrong group in 2006/07, mean of trusts",
    "rules C2.3: 9.4% in 2007/08 and 8.1% in 2008/09, taken back a year; fitted to T20: wrong",
)
CODING_ERRORS_SPREAD = number(
    "coding_errors_spread", 0.65, "log", "standard deviation of that between trusts", "rules C2.3: 0.3% to 52%"
)
CODING_BIAS = number(
    "coding_bias", 0.034, "of the bill", "standard deviation between trusts of what coding adds to the right bill",
    "rules C2.3 and C2.4: nought in the mean; fitted to T20: trusts under-coded",
)  # fmt: skip
ERRORS_MENDED = number(
    "errors_mended", 0.03, "a quarter", "of coding errors that audits mend", "rules C2.3: 9.4% to 8.1% in a year"
)
ERRORS_BY_CODERS = by_key(
    "errors_by_coders", {"light": -0.02, "ordinary": 0.0, "thorough": 0.05}, "a quarter",
    "of coding errors that more coders mend", "assumption",
)  # fmt: skip
BIAS_MENDED = number(
    "bias_mended", 0.02, "a quarter", "of what is not coded that is found where each case is paid", "assumption"
)
CODING_NEED = number(
    "coding_need", 0.3, "of the loss", "that directors hope to make good by fuller coding, up to 2% of the bill",
    "assumption",
)  # fmt: skip
CODING_NEED_MOST = number("coding_need_most", 0.02, "of the bill", "that they hope for at most", "assumption")

# Balance.
SURPLUS_WANTED = by_key(
    "surplus_wanted", {"trust": 0.005, "foundation": 0.02}, "of income", "that a trust plans for",
    "activity 2: trusts break even; the second recalled (assumption)",
)  # fmt: skip
MARGIN_MEMORY = number("margin_memory", 0.25, "a quarter", "of the way that the known margin goes", "assumption")
REINVESTED = number(
    "reinvested", 0.8, "share", "of a surplus expected beyond that which an April's budget puts into posts for good",
    "assumption",
)  # fmt: skip
HIRED_MOST = number("hired_most", 0.03, "of cost a year", "that can be put into posts", "assumption")
POSTS_FROZEN = number(
    "posts_frozen", 0.24, "share", "of a loss expected that an April's budget takes out of posts for good",
    "assumption; rules E2; activity 2 row 58: three in four of those in deficit were so again",
)  # fmt: skip
POSTS_FROZEN_MOST = number("posts_frozen_most", 0.016, "of cost a year", "that can be", "assumption")
DRIFT_LEARNED = number(
    "drift_learned", 0.5, "a year", "of the way that finance directors' belief of how a surplus moves goes to the last",
    "assumption",
)  # fmt: skip
STRAIN = number(
    "strain", 0.012, "of cost", "standard deviation of what a year brings: agency staff, claims, repairs",
    "assumption; activity 6 row 188: a net deficit of 1.5% and named ones far beyond",
)  # fmt: skip

BLOCK_PLANNED = number(
    "block_planned", 0.02, "a year", "growth that other commissioners plan for in block contracts", "assumption"
)

# Foundation status.
FOUNDATION_SUCCESS = number("foundation_success", 0.7, "share", "of applications that succeed", "rules E13")
FOUNDATION_QUARTERS = number(
    "foundation_quarters",
    8,
    "quarters",
    "in balance and on target before an application is allowed",
    "assumption, set by eye",
)
FOUNDATION_REACHED = number(
    "foundation_reached", 0.35, "a year", "of applicants whom authorities and Monitor can look at",
    "activity 1 row 22: 27 of some 190 others in 2006/07, of whom half were in balance and on target",
)  # fmt: skip
FOUNDATION_NEAR = number(
    "foundation_near", 0.01, "share", "short of the four-hour target that an applicant may be", "assumption"
)
FOUNDATION_CREDIT = number(
    "foundation_credit", 0.5, "ratio", "of caution about debt in a trust that can borrow", "assumption"
)
