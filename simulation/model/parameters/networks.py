"""Numbers of networks: who leads, what tires and restores a lead, how groups hold together and what they learn."""

from simulation.model.parameters.spec import number, whole

LEAD_LUCK = number("lead_luck", 3.0, "standard deviations", "of who becomes a lead that nothing explains", "assumption")
LEAD_ENGAGED = number("lead_engaged", 14.0, "points", "of engagement that count as much as the next", "assumption")
LEAD_TRUST = number("lead_trust", 55.0, "of 100", "usual trust in a PCT", "trust_start")
LEAD_TRUST_SPREAD = number("lead_trust_spread", 10.0, "points", "of trust that count as much as the last", "assumption")
CONTACT_WARMS = number(
    "contact_warms", 0.3, "points a quarter", "of a lead's trust in a PCT whose officers have time for it; lost where"
    " they have none", "rules B1: leads 20 points above practices; size assumption",
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
