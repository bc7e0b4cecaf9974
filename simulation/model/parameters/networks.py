"""Numbers of networks: who leads, what tires and restores a lead, how groups hold together and what they learn."""

from simulation.model.parameters.spec import by_key, number, whole

LEAD_LUCK = number("lead_luck", 3.0, "standard deviations", "of who becomes a lead that nothing explains",
                   "assumption, fitted to T24: leads above practices")  # fmt: skip
LEAD_ENGAGED = number("lead_engaged", 14.0, "points", "of engagement that count as much as the next", "assumption")
LEAD_TRUST = number("lead_trust", 55.0, "of 100", "usual trust in a PCT", "assumption, as trust_start")
LEAD_TRUST_SPREAD = number("lead_trust_spread", 10.0, "points", "of trust that count as much as the last", "assumption")
CONTACT_WARMS = number(
    "contact_warms", 0.3, "points a quarter", "of a lead's trust in a PCT whose officers have time for it; lost where"
    " they have none", "fitted to T24: leads above practices",
)  # fmt: skip

# When a PCT is merged.
MERGER_LEAVES = number("merger_leaves", 0.5, "share", "of management capacity left when a PCT is merged",
                       "rules E3 and B3.5; size assumption")  # fmt: skip
MERGER_WEEKS = whole("merger_weeks", 26, "weeks", "until posts are filled and capacity begins to come back",
                     "rules B3.5: about 18 months in all; assumption")  # fmt: skip
MERGER_FIGURES = number("merger_figures", 0.8, "share", "of the quality of information that outlasts a merger",
                        "assumption")  # fmt: skip
CONTACTS_LOST = number("contacts_lost", 0.4, "share", "of what people think of each other that goes with those who go",
                       "rules E3; size assumption")  # fmt: skip
STRANGER = number("stranger", 45.0, "of 100", "trust in people whom one does not know yet", "assumption")

# How a network matures: haphazard, informal, managed.
MATURITY_START = number("maturity_start", 0.12, "0 to 1", "of networks as they began, haphazardly", "assumption")
MATURITY_PACE = number("maturity_pace", 0.16, "a quarter", "share of the way to what hours, support and ties allow",
                       "assumption; rules B3.5: years")  # fmt: skip
MATURITY = by_key(
    "maturity", {"hours": 0.45, "support": 0.4, "ties": 0.35, "help": 0.4}, "0 to 1",
    "of a network, for hours given, a PCT's support, ties and help with change, each at its full", "assumption",
)  # fmt: skip
FULL_HOURS = number("full_hours", 1.5, "hours a week", "of each practice that a managed network takes", "assumption")
FULL_TIES = number("full_ties", 0.5, "0 to 1", "mean strength of ties of a network that is close", "assumption")
HAPHAZARD_DOES = number("haphazard_does", 0.2, "times", "the usual changes that come about without any order",
                        "assumption; rules B2.4")  # fmt: skip
MATURE_DOES = number("mature_does", 1.6, "times", "the same, more where a network is fully managed", "assumption")
MANAGED_SPARES = number("managed_spares", 0.3, "share", "of what tires a lead that a managed network takes over",
                        "assumption")  # fmt: skip
HELP_SCALE = number("help_scale", 12.0, "thousand pounds", "a quarter and cluster that buy two thirds of the help with"
                    " change that can be used", "assumption")  # fmt: skip
HELP_SHORTENS = number("help_shortens", 0.35, "share", "of the time to set a service up that full help saves",
                       "assumption")  # fmt: skip
HELP_CHEERS = number("help_cheers", 1.5, "points a quarter", "of engagement for whoever hangs back, at full help",
                     "assumption; rules B2.5")  # fmt: skip

# What restores a lead.
PAID_SPARES = number(
    "paid_spares", 0.14, "share", "of what tires a lead that each paid session takes off", "assumption"
)
PAID_RESTS = number("paid_rests", 0.12, "share", "more rest for each paid session", "assumption")

# Lessons from elsewhere.
LESSONS = by_key("lessons", {"none": 0.0, "regional": 0.6, "national": 0.9}, "0 to 1",
                 "of what others have learned that reaches a cluster in time", "assumption")  # fmt: skip
LESSONS_PACE = by_key("lessons_pace", {"none": 0.15, "regional": 0.3, "national": 0.15}, "a quarter",
                      "share of the way to it", "assumption")  # fmt: skip
LESSONS_TIRE = by_key("lessons_tire", {"none": 0.0, "regional": 0.006, "national": 0.014}, "a quarter",
                      "of a lead's energy for meetings elsewhere", "assumption")  # fmt: skip
LESSONS_SOBER = number("lessons_sober", 0.6, "share", "of wishful thinking about the library that lessons take away",
                       "assumption")  # fmt: skip
LESSONS_FIT = number("lessons_fit", 0.15, "0 to 1", "more of a scheme's fit for a cluster that knows how others did it",
                     "assumption, set by eye")  # fmt: skip

# Networks of providers beside those of commissioners.
SCRUTINY_CUTS = by_key("scrutiny_cuts", {"none": 0.0, "reports": 0.3, "visits": 0.6}, "share",
                       "of what nobody would have referred that scrutiny keeps out of clinics in practices",
                       "assumption; activity 8 row 228")  # fmt: skip
SCRUTINY_POSTS = by_key("scrutiny_posts", {"none": 0.0, "reports": 0.4, "visits": 1.0}, "posts",
                        "of managers who prepare scrutiny", "assumption")  # fmt: skip
SCRUTINY_IRKS = by_key("scrutiny_irks", {"none": 0.0, "reports": 0.2, "visits": 0.5}, "points a quarter",
                       "of engagement for a practice that holds a clinic", "assumption; rules C5.1")  # fmt: skip
SCRUTINY_REASSURES = by_key("scrutiny_reassures", {"none": 0.0, "reports": 0.8, "visits": 1.6}, "points",
                            "of the public's confidence", "assumption")  # fmt: skip
