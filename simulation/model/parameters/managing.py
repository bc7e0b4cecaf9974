"""Numbers of clusters, PCT managers, information and the public: what gets done, how fast, and how it is seen."""

from simulation.model.parameters.spec import by_key, number, whole

# Networks and leads.
TIE = number("tie", 0.5, "strength", "from which two practices count as tied", "assumption")
TIE_GROWTH = number(
    "tie_growth",
    0.16,
    "a quarter",
    "for two like practices that both give time",
    "rules B3.4; size assumption, set by eye",
)
TIE_FADE = number("tie_fade", 0.03, "a quarter", "lost without meeting", "assumption, set by eye")
TIE_IMPOSED = number(
    "tie_imposed",
    0.25,
    "share",
    "of that growth in a group drawn by the PCT",
    "findings of the 2005 simulation; size assumption",
)
VISIT_TIRES = number("visit_tires", 0.007, "an hour a week", "of the lead's energy a quarter", "assumption, set by eye")
TASK_TIRES = number("task_tires", 0.012, "a task", "of the lead's energy a quarter", "assumption")
LEAD_RESTS = number(
    "lead_rests", 0.16, "a quarter", "share of the lost energy that comes back; more with support", "assumption"
)
TASK_HOURS = number(
    "task_hours", 5.0, "hours a week", "of the practices' time that one commissioning task asks for", "assumption"
)
TASKS_PER_POST = number("tasks_per_post", 0.8, "tasks", "that a supporting manager can carry", "assumption")

# A PCT's managers.
GOALS_OF_COMMISSIONING = number(
    "goals_of_commissioning",
    1.3,
    "goals",
    "that the work with practices and contracts is worth",
    "assumption, set by eye",
)
PANEL_POSTS = number("panel_posts", 0.8, "posts", "for one panel meeting a quarter", "assumption")
PATHWAY_POSTS = number("pathway_posts", 0.7, "posts", "for one pathway a quarter", "assumption")
STRATEGY_POSTS = by_key(
    "strategy_posts", {"none": 0.0, "guiding": 1.5, "prescriptive": 2.5}, "posts", "to keep a strategy", "assumption"
)
BASIS_POSTS = by_key(
    "basis_posts",
    {"historic": 0.5, "blend": 1.0, "fair_shares": 1.5},
    "posts",
    "to work budgets out and explain them",
    "assumption",
)
INFORMATION_POSTS = number(
    "information_posts", 0.015, "posts a thousand pounds", "a quarter of information bought", "assumption, set by eye"
)
CASE_POSTS = number("case_posts", 0.25, "posts", "for each business case under way", "assumption")
SUPPORT_PRACTICES = number(
    "support_practices", 12, "practices", "that one supporting manager can serve well", "assumption"
)
INFORMATION_START = number(
    "information_start", 0.30, "0 to 1", "quality of information at the start", "rules B1: a third found it good"
)
INFORMATION_SCALE = number(
    "information_scale",
    55,
    "thousand pounds",
    "a quarter that buys two thirds of what can be had",
    "decision information: 44,000 a PCT; assumption",
)
INFORMATION_PACE = number(
    "information_pace", 0.4, "a quarter", "share of the way that information gets better or worse", "assumption"
)
AGE_WORST = number("age_worst", 24, "weeks", "age of activity figures with nothing spent", "rules B3.1: several months")
AGE_BEST = number("age_best", 6, "weeks", "age of activity figures at best", "assumption")
NOISE_WORST = number("noise_worst", 1.7, "times", "a measure's ordinary noise, with nothing spent", "assumption")
NOISE_BEST = number("noise_best", 0.3, "times", "the same at best", "assumption")
FIRM = number("firm", 0.5, "share", "of a figure's error that stays when it is a quarter older", "assumption")
CLERK_CLEANS = number(
    "clerk_cleans", 0.5, "share", "of the noise in a practice's figures that full checks take out", "assumption"
)
ORDINARY_PCT = number("ordinary_pct", 256_000, "patients", "of a primary care trust in `reference`", "activity row 8")
MOST_ROOM = number("most_room", 2.0, "times", "the managers asked for beyond which more do not help", "assumption")
LEAST_HELD = number("least_held", 0.3, "share", "of panel meetings held however few managers there are", "assumption")
PREPARATION = number("preparation", 2.0, "weeks", "to read a case", "assumption")
CONFLICT_WEEKS = by_key(
    "conflict_weeks",
    {"strict": 5.0, "proportionate": 1.5, "light": 0.0},
    "weeks",
    "that dealing with conflicts of interest adds",
    "rules A6.6: 18 months at worst; sizes assumption",
)
ARM_WEEKS = by_key(
    "arm_weeks",
    {"integrated": 2.0, "arms_length": 0.0},
    "weeks",
    "for a PCT to judge cases that take work from its own services",
    "assumption",
)
STRATEGY_WEEKS = by_key(
    "strategy_weeks",
    {"none": 0.0, "guiding": -1.5, "prescriptive": -2.5},
    "weeks",
    "saved where it is clear what will be approved",
    "assumption",
)
EIGHT_WEEKS = whole("eight_weeks", 8, "weeks", "within which practices expect an answer", "rules A6.1")
NEGLECT = number(
    "neglect", 0.004, "share a quarter", "of unmet need in services that grows where goals are few", "assumption"
)
TASK_FREES = number(
    "task_frees", 0.15, "posts", "of a PCT's work that each task carried by a cluster saves", "assumption"
)

# Confidence.
CONFIDENCE_START = number(
    "confidence_start", 60, "of 100", "of the public in its local health service at the start", "assumption"
)
CONFIDENCE_PACE = number("confidence_pace", 0.25, "a quarter", "share of the way that it moves", "assumption")
TIE_OWN = number(
    "tie_own",
    0.9,
    "strength",
    "of first ties in groups of their own choice, for practices just alike",
    "assumption; rules B3.4",
)
TIE_MAP = number("tie_map", 0.25, "strength", "of the same in groups drawn by the PCT", "assumption")
MINIMUM_WAIT_ANGERS = number(
    "minimum_wait_angers", 0.6, "points a week", "of confidence lost to a minimum wait", "rules E4; size assumption"
)
PROBITY = by_key(
    "probity",
    {"strict": -1.0, "proportionate": 0.0, "light": 4.0},
    "points",
    "of confidence lost where conflicts of interest are dealt with so",
    "assumption",
)
ASKED_PLEASES = number(
    "asked_pleases", 0.5, "points", "for the square root of a thousand pounds of survey", "assumption"
)
CAMPAIGN_WORRIES = number(
    "campaign_worries", 4.0, "points", "of confidence lost to a campaign in the newspapers", "assumption"
)
BUDGET_WEEKS = number("budget_weeks", 4.0, "weeks", "of April by whose end budgets are promised", "rules A3.10")
NEW_LEAD = number("new_lead", 0.5, "0 to 1", "energy of a lead who has just begun", "assumption")
TIES_WITHOUT_LEAD = number("ties_without_lead", 0.8, "share", "of ties that outlast a lead", "assumption")
REVIEW_TIRES = by_key(
    "review_tires",
    {"none": 0.0, "peers": 0.015, "with_consultant": 0.03},
    "a quarter",
    "of the lead's energy",
    "assumption",
)
LIKE_MINDED = number(
    "like_minded",
    0.7,
    "0 to 1",
    "likeness from which practices of different clusters meet of their own accord",
    "rules B3.4; size assumption",
)
FIXED_POSTS = number(
    "fixed_posts", 5.0, "posts", "for contracts and budgets, whatever else is done", "assumption, set by eye"
)
RECOVERY = number(
    "recovery",
    0.35,
    "a quarter",
    "share of lost capacity that comes back once a disruption is over",
    "rules B3.5: about 18 months; size assumption",
)
INFORMATION_FLOOR = number(
    "information_floor", 0.2, "0 to 1", "quality of information with nothing spent", "assumption, set by eye"
)
SUPPORT_PROMISED = number(
    "support_promised", 0.35, "0 to 1", "support from which practices see the promise of it kept", "assumption"
)
NO_PANEL = number("no_panel", 30.0, "weeks", "to an answer where no panel meets", "assumption; rules A6.6")
REFUSAL_TRUST = number("refusal_trust", 1.5, "points", "of trust in a PCT that refuses a business case", "assumption")
IMPOSED_TRUST = number("imposed_trust", 6.0, "points", "of trust in a PCT that draws the map", "assumption")
GOALS_THAT_COVER = number("goals_that_cover", 8.0, "goals", "with which no service is left out", "assumption")
SERVICE_PACE = number(
    "service_pace", 0.3, "a quarter", "share of the way that unmet need in services moves", "assumption"
)
DEEP_DEFICIT = number(
    "deep_deficit", -0.01, "of allocation", "balance at which a PCT is told to recover", "activity 2 row 57; assumption"
)
PRESSED = number(
    "pressed", 0.3, "share", "of managers taken up by recovery, at five percent of deficit", "rules E2; size assumption"
)
DEFICIT_SOURS = number(
    "deficit_sours", 1.0, "points a quarter", "of the authority's trust in a PCT in deficit", "assumption"
)
FORECAST_SCALE = number(
    "forecast_scale", 2.5, "points", "of accuracy lost for each percent of error", "assumption, set by eye"
)
FORECAST_ERROR = number(
    "forecast_error", 0.05, "share", "standard deviation of a forecast without information", "assumption"
)
REVIEW_HOURS = by_key(
    "review_hours",
    {"none": 0.0, "peers": 0.3, "with_consultant": 0.45},
    "hours a week",
    "for each doctor that reading each other's letters takes",
    "assumption",
)
REMINDED = by_key(
    "reminded",
    {"none": 0.0, "anonymous": 0.08, "named": 0.2},
    "0 to 1",
    "how far reports keep the budget before everybody's eyes",
    "assumption",
)
SCOPE_POSTS = by_key(
    "scope_posts",
    {"planned": 0.3, "planned_and_prescribing": 0.8, "all": 2.5},
    "posts",
    "to work out budgets of this scope and to account for them",
    "assumption",
)
MAP_SAVES = number(
    "map_saves", 0.85, "share", "of the managers needed to serve practices in groups of one locality", "assumption"
)
COMPARE_POSTS = by_key(
    "compare_posts",
    {"none": 0.0, "anonymous": 0.3, "named": 0.5},
    "posts",
    "to make reports that compare a cluster's practices",
    "assumption",
)
COMPARED_CHEERS = by_key(
    "compared_cheers",
    {"none": 0.0, "anonymous": 1.0, "named": 1.4},
    "points a quarter",
    "of engagement from figures that can be used",
    "rules B2.2; sizes assumption, set by eye",
)
SUPPORT_USUAL = number(
    "support_usual", 0.25, "0 to 1", "support at the start, which neither cheers nor disheartens", "assumption"
)
ACCURACY_START = number(
    "accuracy_start", 90.0, "0 to 100", "accuracy of the last forecast before the start", "assumption"
)
WAITS_PLEASE = number("waits_please", 15.0, "points", "of confidence for all admitted within 18 weeks", "assumption")
WAITS_USUAL = number("waits_usual", 0.45, "share", "within 18 weeks that people are used to", "activity 5 rows 169-171")
UNMET_ANGERS = number("unmet_angers", 60.0, "points", "of confidence for all consultations not had", "assumption")
INFECTIONS_ANGER = number(
    "infections_anger", 2.0, "points", "of confidence for an infection in 1,000 bed days", "assumption"
)
INFECTIONS_USUAL = number(
    "infections_usual", 1.0, "per 1,000 bed days", "infections that people are used to", "assumption"
)
WITHOUT_LEAD = number(
    "without_lead", 0.4, "share", "of a cluster's work that goes on without a lead's energy", "assumption"
)
SPREAD_THIN = number("spread_thin", 0.3, "a task", "by which overload thins out what is done", "assumption")
FRESH_VISITS = number("fresh_visits", 6.0, "hours a week", "of visits by a fresh lead without a seat", "assumption")
FRESH = number("fresh", 0.5, "0 to 1", "energy from which a lead without a seat holds reviews", "assumption")
ABLE = by_key(
    "able", {"base": 0.5, "a_level": 0.25}, "share", "of posts that count, by true competence of 1 to 4", "assumption"
)
OTHERS_HELP = number("others_help", 0.05, "share", "of other managers' posts that helps practices", "assumption")
INFORMATION_CEILING = number("information_ceiling", 0.95, "0 to 1", "quality of information at best", "assumption")
STEER_CHALLENGE = by_key(
    "steer_challenge",
    {"deficit": 15, "balance": 5},
    "percent",
    "of invoices challenged by officers without a seat",
    "assumption",
)
STEER_INFORMATION = by_key(
    "steer_information",
    {"deficit": 10, "balance": 20},
    "thousand pounds",
    "a quarter for information by officers without a seat",
    "assumption",
)
UNBACKED = number(
    "unbacked", 0.4, "share", "of what a clerk finds that is corrected without the PCT's help", "assumption"
)
COMPETENCE_SEEN = by_key(
    "competence_seen",
    {"information": 0.8, "strength": 0.6, "accuracy": 1.0},
    "levels",
    "that an assessor adds for what can be seen",
    "assumption; rules A7.2",
)
COMPETENCE_LEVEL = number("competence_level", 25.0, "points", "for each of the four levels", "rules A7.2")
SMALL = by_key(
    "small",
    {"practice": 2.5, "cluster": 1.4},
    "times",
    "a measure's noise for a small organisation's figures",
    "assumption",
)
TRUST_DEFICIT = number(
    "trust_deficit", -0.02, "of income", "accumulated, at which a trust is told to recover", "activity 6 row 188"
)
RECOVERY_PROGRAMME = by_key(
    "recovery_programme",
    {"deficit": 3, "balance": 1},
    "percent of staff cost a year",
    "taken out by a trust without a seat",
    "assumption",
)
ASKED_FOR_CHEERS = number(
    "asked_for_cheers",
    0.006,
    "points a thousand pounds",
    "a quarter moved into services at practices' request",
    "findings of the 2005 simulation; size assumption",
)
HOARDING_STARVES = number(
    "hoarding_starves",
    0.003,
    "share a quarter",
    "of unmet need in services that grows for each percent more kept in reserve",
    "assumption",
)
