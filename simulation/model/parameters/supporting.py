"""Numbers of commissioning support, competence and learning: what shared people and data cost, and how they grow."""

from simulation.model.parameters.spec import by_key, number, whole

# Organisations that PCTs share. Money in pence.
CRAFT_PACE = number(
    "craft_pace",
    0.25,
    "a quarter",
    "share of what is left that a shared team learns of its work; nine tenths after two years",
    "assumption; brief: benefits of commissioning support take about two years to show",
)
HIRING = number(
    "hiring", 0.4, "a quarter", "share of the posts still to be filled that a shared service fills", "assumption"
)
DATA_PACE = number(
    "data_pace", 0.22, "a quarter", "share of the way to clean, linked data that a warehouse goes", "assumption"
)
DATA_DECAY = number("data_decay", 0.15, "a quarter", "of clean data that goes stale without staff", "assumption")
WAREHOUSE_POSTS = number(
    "warehouse_posts", 8.0, "posts", "that keep a region's data warehouse clean and quick", "assumption"
)
MARGIN = number("support_margin", 0.05, "of income", "that a shared service plans to keep", "assumption")
RESERVE = number("support_reserve", 0.25, "of a year's cost", "kept before a dividend is paid", "assumption")
DEAREST = number("dearest", 1.6, "times", "the list price to which charges rise as members leave", "assumption")
EAGER = number(
    "eager", 0.75, "0 to 1", "share of a region's PCTs that join what is founded, to begin with", "assumption"
)
REPUTE = number("repute", 0.8, "share", "of the region's PCTs won or lost by what a service delivers", "assumption")
HOPED = number(
    "hoped", 0.8, "share", "of what a service of its age could be that members are content with", "assumption"
)
DEAR = number("dear", 0.7, "share", "of the region's PCTs lost as charges double", "assumption")
SPILL = number(
    "spill",
    0.3,
    "share",
    "of what account managers put right in a trust's coding that PCTs outside the service gain",
    "assumption",
)
REACH = number("support_reach", 0.85, "0 to 1", "of all that information can be, from a shared warehouse", "assumption")
CONTACT_POSTS = number(
    "contact_posts", 4.0, "posts", "of shared staff beside whom a PCT's own people learn all they can", "assumption"
)
SUPPORT_LEVEL = number("support_level", 3.0, "1 to 4", "competence that shared staff can pass on", "assumption")
CONTACT_TEACHES = number(
    "contact_teaches", 0.06, "a quarter", "share of the gap that working with shared staff closes", "assumption"
)
PROCUREMENT_SHARE = number(
    "procurement_share", 0.4, "of lead time", "of a service change that is tendering and contracting", "assumption"
)
PROCUREMENT_POSTS = number(
    "procurement_posts", 1.0, "posts", "of procurement staff for a PCT that halve that time", "assumption"
)
# Acting together.
BLOCK_MARGIN = number(
    "block_margin",
    0.03,
    "of price",
    "of hospital care outside the tariff that a fully prepared sole purchaser could bargain away",
    "assumption",
)
CARDIAC_RENAL = number(
    "cardiac_renal",
    0.35,
    "share",
    "of care outside the tariff that is cardiac, renal and the like, and commissioned together",
    "assumption",
)
NEAR = number(
    "near", 0.6, "share", "of a trust's other commissioners who are in the same groups as its PCTs here", "assumption"
)
BARGAIN_POSTS = number(
    "bargain_posts", 3.0, "posts", "of a collaborative team that is fully prepared for its negotiations", "assumption"
)
ALONE = number("alone", 0.3, "0 to 1", "how well one PCT alone is prepared, at full strength", "assumption")
LEADING_POSTS = number("leading_posts", 1.0, "posts", "of its own that leading for other PCTs takes", "assumption")
LEADING_TEACHES = number(
    "leading_teaches", 0.4, "0 to 1", "of all that shared staff can teach, learned by leading them", "assumption"
)
TESTED = number("tested", 0.3, "share", "of first attendances that are sent for a scan", "assumption")
SCANNER = number("scanner", 600, "scans a quarter", "of one mobile scanner, the least that can be bought", "assumption")
SCANNERS_A_POST = number(
    "scanners_a_post", 1.5, "scanners a quarter", "that one procurement post can bring into use", "assumption"
)
SCAN_PRICE = whole("scan_price", 9_000, "pence", "a scan from a mobile scanner, bought in bulk", "assumption")
# Advisers by the day.
ADVISER_DAY = whole("adviser_day", 95_000, "pence", "one day of an outside adviser", "assumption")
ADVISER_DAYS = number("adviser_days", 60.0, "days a quarter", "of work of one whole-time post", "assumption")
ADVISER_WORTH = number(
    "adviser_worth", 1.2, "posts", "that one whole-time adviser does the work of, from the first day", "assumption"
)
# The provider agency.
ARM_EASED = number(
    "arm_eased", 0.7, "share", "of the dip of a provider set apart that a diagnostic beforehand spares", "assumption"
)
ESTATE_FREED = number(
    "estate_freed",
    0.02,
    "share",
    "of community capacity that an estates strategy frees from buildings in the end",
    "assumption",
)
PIPELINE = number(
    "pipeline",
    0.003,
    "of cost a year",
    "that a trust prepared for foundation status learns to do without, besides",
    "assumption",
)
PIPELINE_POSTS = number(
    "pipeline_posts", 2.0, "posts", "of an agency that prepares trusts at full pace", "local profiles 8: staff of four"
)
# Competence: true and self-assessed, 1 to 4.
OVERRATED = number(
    "overrated",
    0.6,
    "levels",
    "by which a PCT that nobody examines comes to overrate itself",
    "rules B2.6 (PCTs rated themselves far higher than others did); size assumption",
)
OVERRATING = number(
    "overrating", 0.05, "a quarter", "share of the way to that which it drifts", "assumption; rules B2.6"
)
HONESTY = by_key(
    "honesty",
    {"none": 0.0, "checklist": 0.15, "candid": 0.5, "panel": 0.8},
    "a quarter",
    "share of the gap between how a PCT sees itself and how it is that an assessment closes",
    "assumption",
)
ASSESSMENT_POSTS = by_key(
    "assessment_posts",
    {"none": 0.0, "checklist": 0.1, "candid": 0.5, "panel": 1.0},
    "posts",
    "that an assessment takes up while it goes on",
    "assumption",
)
ASSESSMENT_COST = by_key(
    "assessment_cost",
    {"none": 0, "checklist": 100_000, "candid": 500_000, "panel": 1_200_000},
    "pence a quarter",
    "rooms, facilitators and backfill for clinicians who take part",
    "assumption",
)
BLINDNESS = number(
    "blindness", 1.2, "a level", "how fast learning falls away as a PCT misjudges what it lacks", "assumption"
)
SELF_TAUGHT = number(
    "self_taught", 0.015, "levels a quarter", "that a PCT which knows its gaps learns by itself", "assumption"
)
BEST_KNOWN = number("best_known", 3.6, "1 to 4", "the most that anybody has reached", "rules A7.2: nobody scored 4")
# Action learning sets.
SET_POSTS = number("set_posts", 0.8, "posts", "a mixed team's time in an action learning set", "assumption")
SET_COST = whole(
    "set_cost", 800_000, "pence a quarter", "visits, a facilitator and backfill for clinicians", "assumption"
)
SET_TEACHES = number(
    "set_teaches", 0.08, "a quarter", "share of what two other PCTs know better that a team learns", "assumption"
)
SET_REFLECTS = number(
    "set_reflects", 0.03, "levels a quarter", "learned by having to explain oneself to others", "assumption"
)
SET_HONESTY = number("set_honesty", 0.25, "a quarter", "of the gap in self-knowledge that peers close", "assumption")
SET_FIT = by_key(
    "set_fit",
    {"none": 0.0, "neighbours": 0.8, "alike": 1.0, "ahead": 0.6},
    "0 to 1",
    "how far the lessons of such partners fit at home",
    "assumption",
)
LESSONS_PACE = number(
    "lessons_pace", 0.2, "a quarter", "share of the lessons to be had that are brought home", "assumption"
)
LESSONS_FADE = number("lessons_fade", 0.06, "a quarter", "of lessons that is forgotten", "assumption")
LESSONS_FIT = number("shared_lessons_fit", 0.25, "0 to 1", "of a scheme's readiness that lessons add", "assumption")
REGION_MEAN = number("region_mean", 2.1, "1 to 4", "competence of the region's other PCTs", "rules A7.2; assumption")
REGION_SPREAD = number("region_spread", 0.45, "levels", "its standard deviation", "assumption")
REGION_PCTS = whole("region_pcts", 12, "PCTs", "of the region, outside this economy, to learn from", "assumption")
# The scenario-planning tool.
AGEING = (
    number(
        "ageing.0",
        0.006,
        "a year",
        "growth of the number of people aged 0-4",
        "assumption",
    ),
    number("ageing.1", -0.004, "a year", "the same, 5-14", "assumption"),
    number("ageing.2", 0.004, "a year", "the same, 15-24", "assumption"),
    number("ageing.3", 0.008, "a year", "the same, 25-34", "assumption"),
    number("ageing.4", -0.004, "a year", "the same, 35-44", "assumption"),
    number("ageing.5", 0.012, "a year", "the same, 45-54", "assumption"),
    number("ageing.6", 0.008, "a year", "the same, 55-64", "assumption"),
    number("ageing.7", 0.010, "a year", "the same, 65-74", "assumption"),
    number("ageing.8", 0.013, "a year", "the same, 75 and over", "assumption"),
)
HORIZON = number("planning_horizon", 3.0, "years", "that the tool looks ahead", "assumption")
PLANNED_BY = by_key(
    "planned_by",
    {"none": 0.0, "national": 0.35, "registers": 0.7},
    "share",
    "of what is planned that rests on the tool's reckoning of need and season, and not on last quarter",
    "assumption",
)
USUAL_PACE = number(
    "usual_pace", 0.35, "a quarter", "weight of the last quarter in what planners call usual", "assumption"
)
TOOL_COST = by_key(
    "tool_cost",
    {"none": 0, "national": 400_000, "registers": 1_500_000},
    "pence a quarter",
    "licence, analyst's days and, for registers, practices' extracts",
    "assumption",
)
PLANNED_OCCUPANCY = number(
    "planned_occupancy", 0.85, "share", "of beds taken for which wards are planned", "rules C2.12: trouble begins above"
)
# From above: earned autonomy or directed development.
DIRECTED_BELOW = number(
    "directed_below", 1.7, "1 to 4", "competence as assessed below which a PCT is directed", "rules A7.2 (2 triple red)"
)
DIRECTED_DEFICIT = number("directed_deficit", 0.03, "of allocation", "deficit beyond which it is too", "assumption")
AUTONOMOUS_FROM = number(
    "autonomous_from", 2.5, "1 to 4", "competence as assessed from which a PCT in balance earns autonomy", "assumption"
)
STANDING_POSTS = by_key(
    "standing_posts",
    {"directed": 2.0, "ordinary": 0.0, "autonomous": -1.5},
    "posts",
    "taken by reports and visits, or set free by being left alone",
    "assumption",
)
DIRECTED_CONTACT = number(
    "directed_contact", 0.5, "0 to 1", "of all that others can teach, from a turnaround team in the house", "assumption"
)
DIRECTED_COST = whole("directed_cost", 4_500_000, "pence a quarter", "paid for a turnaround team", "assumption")
AUTONOMY_SLICE = number("autonomy_slice", 0.5, "share", "of the top slice that an autonomous PCT gives", "assumption")
