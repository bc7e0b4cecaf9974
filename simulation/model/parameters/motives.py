"""Numbers of what practices choose by their own motives, and of how fast they move."""

from simulation.model.parameters.spec import by_key, number, whole

# Taking part where money is at stake.
STAKES = number("stakes", 1.6, "log", "for a budget of an average practice's worth", "assumption")
RELUCTANT = number(
    "reluctant", 0.35, "log odds", "for reluctance to take part where money is at stake, in logistic deviations",
    "assumption, fitted to T5: gap; rules C1.1: the first to join respond by 8%, all by 3.5-5.1%",
)  # fmt: skip
HOURS_NEEDED = whole(
    "hours_needed", 1, "hours a week", "of partners' time that the enhanced service asks for", "assumption"
)

# How fast practices without a seat move a lever to what they wish.
PACE = by_key(
    "pace",
    {
        "pbc_hours": 0.5,
        "referral_review": 0.5,
        "in_house_clinics": 0.5,
        "generic_switching": 0.5,
        "coding_checks": 0.5,
        "electronic_booking": 0.3,
        "long_term_clinics": 0.3,
        "home_visits": 0.3,
        "smoking_advice": 0.3,
        "flu_campaign": 0.3,
        "appointments": 0.4,
    },
    "a quarter",
    "share of the way that a lever goes to what its practice wishes",
    "assumption",
)

# What they wish. Weights are on motives from 0 to 1.
HOURS = by_key(
    "hours",
    {"from_engagement": 35.0, "to_engagement": 60.0, "most": 2.0, "workload": 0.5, "distrustful": 0.6, "trusting": 1.3},
    "points, hours a week for the square root of doctors, and times",
    "given to commissioning by a practice that cares from these points of engagement to those",
    "assumption; rules B2.5",
)
REVIEW = by_key(
    "review_wish",
    {"money": 100.0, "asked": 40.0, "workload": 15.0, "most": 60.0},
    "percent", "of letters talked through, by motive and by what the cluster asks", "assumption",
)  # fmt: skip
CLINICS = by_key(
    "clinics_wish",
    {"patients": 0.5, "standing": 0.3, "workload": 0.6, "sessions": 2.0, "most": 6.0},
    "weight, and sessions for 6,000 patients", "for sessions in the practice beside what the fee leaves", "assumption",
)  # fmt: skip
SWITCHING = by_key(
    "switching_wish",
    {"base": 8.0, "money": 120.0, "standing": 12.0, "workload": 6.0, "most": 60.0},
    "percent", "of switchable prescriptions reviewed", "assumption; rules E24",
)  # fmt: skip
CHECKING = number(
    "checking_wish", 20.0, "times", "what a saving is worth, for the share of invoices checked", "assumption"
)
BOOKING = by_key(
    "booking_wish",
    {"base": 40.0, "paid": 30.0, "pushed": 35.0, "least": 10.0, "most": 90.0},
    "percent", "of referrals that practices try to book electronically",
    "rules A8.2; sizes assumption, fitted to T30: month 10",
)  # fmt: skip
BOOKING_FEE = whole("booking_fee", 96, "pence a patient", "of the service that is so weighed", "rules A8.2; assumption")
LONG_TERM = by_key(
    "long_term_wish",
    {"standing": 0.3, "threshold": 0.5, "enough": 0.8, "beyond": 2.0},
    "weight", "for more nurse sessions beside that on patients, until care is good enough", "assumption",
)  # fmt: skip
VISITS = number("visits_wish", 6.0, "hours a week", "for people at high risk, for 6,000 patients", "assumption")
SMOKING = number("smoking_wish", 0.6, "sessions a week", "of stop-smoking advice for 6,000 patients", "assumption")
FLU = by_key("flu_wish", {"base": 30.0, "patients": 50.0}, "percent", "of people at risk called", "assumption")
APPOINTMENTS = by_key(
    "appointments_wish",
    {"patients": 0.8, "standing": 0.3, "money": 0.4, "workload": 0.2, "borne": 4.0, "least": 95.0, "most": 112.0},
    "weight, and percent", "for more appointments where more patients are turned away than is borne", "assumption",
)  # fmt: skip
SAVINGS = by_key(
    "savings_wish", {"hold": 0.35, "diagnostics": 0.3}, "0 to 1",
    "weight for holding freed-up resources, and for equipment beside money", "assumption",
)  # fmt: skip
AVERAGE_LIST = whole("average_list", 6_000, "patients", "for whom wishes are stated", "activity 1 row 8")

# How budgets, peers and information work on a practice.
UNCONDITIONAL = number(
    "unconditional", 0.5, "share", "of the doubt in a saving's payment that is left where it is due whatever happens",
    "assumption",
)  # fmt: skip
DEFICIT_SEEN = number(
    "deficit_seen", 0.02, "of allocation", "deficit so far at which a payment that hangs on balance is half as likely",
    "assumption; rules B3.2",
)  # fmt: skip
AWARE = by_key(
    "aware", {"engagement": 60.0, "least": 0.1}, "points, and 0 to 1",
    "engagement at which a budget is fully in mind, and how far it is for the disengaged", "assumption",
)  # fmt: skip
WILLING = by_key(
    "willing", {"engagement": 50.0, "least": 0.2, "most": 1.3, "alone": 0.5}, "points, and times",
    "engagement at which a practice follows reviews, bounds, and the part that does not hang on peers", "assumption",
)  # fmt: skip
UNINFORMED = number(
    "uninformed", 0.4, "share", "of what figures do that is left without any", "assumption; rules B2.2 and B3.1"
)
INDUCED_BOUNDS = by_key(
    "induced_bounds", {"least": 0.2, "most": 0.8}, "share", "of an in-house session that nobody would have referred",
    "assumption",
)  # fmt: skip
MOST_RESTRAINT = number("most_restraint", 0.1, "share", "of items that a budget can restrain", "assumption")
MONEY_SPREAD = number("money_spread", 0.5, "log", "standard deviation of the weight on resources", "assumption")
EXPECT_SPREAD = number("expect_spread", 0.15, "chance", "standard deviation of what practices expect", "assumption")
BOUGHT_TOGETHER = number(
    "bought_together", 1.2, "times", "what a pound buys where a cluster spends jointly", "assumption"
)
