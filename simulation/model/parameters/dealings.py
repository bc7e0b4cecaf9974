"""Numbers of what passes between practices and their PCT: signing up, budgets told, business cases and answers."""

from simulation.model.parameters.spec import by_key, number, whole

# How much a PCT wants it.
DRIVE_SPREAD = number(
    "drive_spread", 1.5, "log odds", "by which PCTs differ in how hard they push commissioning by practices",
    "rules A5.4: 15% to 79% signed up; size assumption",
)  # fmt: skip
COVERAGE_DUE = by_key(
    "coverage_due",
    {"2006/07 Q1": 0.0, "2006/07 Q2": 0.25, "2006/07 Q3": 0.7, "2006/07 Q4": 0.9},
    "0 to 1",
    "how hard the strategic health authority presses PCTs for universal coverage by the end of 2006",
    "rules A1.5; sizes assumption",
)

# Signing up.
SIGN_PACE = number(
    "sign_pace", 0.041, "a week", "hazard that an average practice, offered 95p twice by an average PCT, signs up",
    "fitted to T22: after two months",
)  # fmt: skip
SIGN_MONEY = number(
    "sign_money", 0.6, "log", "hazard for an offer of an average practice's worth", "fitted to T22: after a year"
)
SIGN_PUSH = number(
    "sign_push", 2.6, "log", "hazard for the whole of a PCT's push", "fitted to T22: range over ten PCTs"
)
SIGN_ENGAGED = number(
    "sign_engaged", 1.0, "log", "hazard for 50 points of engagement", "assumption, fitted to T22: range over ten PCTs"
)
SIGN_PEERS = number(
    "sign_peers",
    0.15,
    "log",
    "hazard for all neighbours signed",
    "rules C5.2, C5.3: little; fitted to T22: after two months",
)
SIGN_OFFER = whole("sign_offer", 190, "pence a patient", "that was offered", "rules A5.1")
SIGN_RICHEST = number("sign_richest", 2.5, "times", "the mean worth of the offer beyond which more adds nothing",
                      "assumption")  # fmt: skip
PUSH_ALONE = number(
    "push_alone", 0.4, "share", "of a PCT's push that is left where nobody supports practices", "assumption"
)

# Being told one's budget.
TOLD_BASE = number(
    "told_base", 0.085, "a quarter", "chance that a practice is given a budget that it can read, at the least",
    "fitted to T23: budget 2007",
)  # fmt: skip
TOLD = by_key(
    "told", {"drive": 0.06, "information": 0.42, "engaged": 0.1}, "a quarter",
    "more of that chance for drive, information, engagement", "assumption, fitted to T23: budget 2007",
)  # fmt: skip
TOLD_KEPT = number("told_kept", 0.5, "share", "of those told who are told again in April", "fitted to T23: budget 2009")
UNTOLD = number("untold", 0.4, "share", "of a budget's pull on a practice that has not been given it", "assumption")

# Business cases of clusters.
IDEAS = number(
    "ideas", 0.32, "a quarter", "rate at which an ordinary cluster puts a business case to its PCT",
    "fitted to T23: service 2009",
)  # fmt: skip
IDEA_TASKS = number("idea_tasks", 2.0, "tasks", "carried by an ordinary cluster", "assumption")
IDEA_ENGAGED = number("idea_engaged", 50.0, "of 100", "engagement of an ordinary cluster", "assumption")
STRANGERS = number("strangers", 0.3, "share", "of ideas that come to something among practices without ties",
                   "findings of the 2005 simulation; size assumption")  # fmt: skip
KNIT = number("knit", 0.35, "0 to 1", "mean strength of ties in an ordinary cluster", "assumption")
USUAL_HOURS = number("usual_hours", 2.0, "hours a week", "that a practice gives to its cluster if it cares",
                     "assumption")  # fmt: skip
MOST_AT_ONCE = whole("most_at_once", 4, "cases", "of a cluster waiting or running", "assumption")
TAKES_PART = number("takes_part", 40.0, "of 100", "engagement from which a practice takes part in a case", "assumption")
HOPE = number("hope", 1.2, "times", "spread of what clusters see in the library, over its claims", "assumption")
FOR_PATIENTS = number(
    "for_patients", 2.0, "log", "for what patients would use, to a cluster that minds nothing else",
    "rules B2.5: most came of it in services by practices; size assumption",
)  # fmt: skip
BIGGEST = number(
    "biggest", 0.25, "share", "of a PCT's money for plans that one case of a cluster can ask", "assumption"
)

# What the PCT makes of them.
CREDIT = number("credit", 0.7, "share", "of a claim that a PCT believes", "assumption")
RULING_NOISE = number(
    "ruling_noise", 1.0, "log", "spread of rulings on cases of one worth, in a PCT at level 2 with managers enough",
    "rules B1: 29% found feedback on cases good; size assumption",
)  # fmt: skip
HASTE = number("haste", 0.7, "power", "of the managers for each that is asked for, by which rulings get sounder",
               "assumption")  # fmt: skip
RULES_UNCLEAR = by_key(
    "rules_unclear", {"none": 1.3, "guiding": 0.7, "prescriptive": 0.6}, "times",
    "that spread, by how clear it is what will be approved", "rules A6.2; sizes assumption",
)  # fmt: skip
OFF_STRATEGY = number("off_strategy", 1.2, "log", "against cases outside a prescriptive strategy", "assumption")
STRATEGIC = number("strategic", 0.5, "share", "of the library that a prescriptive strategy has room for", "assumption")
OWN_ARM = number(
    "own_arm", 0.7, "log", "against cases that would take work from services that the PCT itself runs", "rules A6.6;"
    " size assumption",
)  # fmt: skip
SELF_DEALING = by_key(
    "self_dealing", {"strict": -0.8, "proportionate": -0.1, "light": 0.4}, "log",
    "for cases in which practices would be paid to provide", "rules A6.4, A6.6; sizes assumption",
)  # fmt: skip
WELCOME = number("welcome", 1.2, "log", "for a PCT that wants commissioning by practices, against one that does not",
                 "assumption")  # fmt: skip
HARD_TIMES = number("hard_times", 40.0, "log", "against new spending, for a deficit of the whole allocation",
                    "rules E2; size assumption")  # fmt: skip
REFUSED_HURTS = number(
    "refused_hurts", 5.0, "points", "of engagement for a case refused, with reasons half of it", "rules B2.5; size"
    " assumption",
)  # fmt: skip
CHANGED_CHEERS = number(
    "changed_by_us", 3.0, "points", "of engagement when something changes that the practice proposed",
    "rules B2.5; size assumption",
)  # fmt: skip
QUICK_WEEKS = whole("quick_weeks", 16, "weeks", "from case to first patient that count as a quick win", "assumption")
QUICK_CHEERS = number("quick_cheers", 2.0, "points", "more for a quick win", "assumption; rules B2.5")
HEARTENS_OTHERS = number("heartens_others", 0.3, "share", "of it felt by practices of the cluster that stood aside",
                         "assumption")  # fmt: skip

# Decommissioning.
POLICY_FOLLOWED = number("policy_followed", 0.6, "share", "of a list of procedures not paid for that is kept to",
                         "assumption")  # fmt: skip
STOPPING_ANGERS = number("stopping_angers", 0.8, "points a percent", "of the public's confidence", "rules E8-E9; size"
                         " assumption")  # fmt: skip
SCRUTINY_HEAT = number("scrutiny_heat", 0.012, "a quarter and percent", "rate at which a committee refers it on",
                       "rules E9; size assumption")  # fmt: skip
STOPPED_WEEKS = whole("stopped_weeks", 39, "weeks", "until the Secretary of State has ruled", "rules E9: 12-18 months"
                      " stalled; assumption")  # fmt: skip
STOPPED_LEAVES = number("stopped_leaves", 0.9, "share", "of managers left by letters and hearings", "assumption")
STOPPED_SOURS = number("stopped_sours", 5.0, "points", "of a council's trust in its PCT", "assumption")

# Health and social care together.
SHARED = by_key("shared", {"separate": 0.0, "pooled": 0.45, "care_trust": 1.0}, "0 to 1",
                "how far health and social care act as one", "assumption")  # fmt: skip
SHARED_PACE = number("shared_pace", 0.2, "a quarter", "share of the way to it", "assumption; rules B3.5")
NEWLY_JOINED = number("newly_joined", 0.5, "0 to 1", "until which a care trust is still being made", "assumption")
JOINING_LEAVES = number("joining_leaves", 0.85, "share", "of managers left while a care trust is made", "assumption")
SHARED_FINDS = number("shared_finds", 0.12, "share", "more people whom one team finds care for", "assumption")
SHARED_CARES = number("shared_cares", 0.08, "0 to 1", "of the need for care at home that own nurses meet", "assumption")
SHUNTED = number("shunted", 0.06, "0 to 1", "of need unmet where a PCT in deficit sends people to the council and it"
                 " sends them back", "rules E23: two fifths of departments; size assumption")  # fmt: skip

# A baseline assessment.
ASSESSED = by_key("assessed", {"none": 0.0, "own_staff": 0.5, "outside": 0.9}, "0 to 1",
                  "how well a PCT then knows its practices", "assumption")  # fmt: skip
ASSESSED_FADES = number("assessed_fades", 0.12, "a quarter", "share of it that is out of date", "assumption")
ASSESSED_POSTS = number("assessed_posts", 1.5, "posts", "that an assessment by own staff takes", "assumption")
ASSESSED_AIMS = number("assessed_aims", 0.3, "share", "more that supporting managers achieve who know where to go",
                       "assumption")  # fmt: skip
