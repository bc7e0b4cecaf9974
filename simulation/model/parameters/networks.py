"""Numbers of networks: who leads, what tires and restores a lead, how groups hold together and what they learn."""

from simulation.model.parameters.spec import number

LEAD_LUCK = number("lead_luck", 3.0, "standard deviations", "of who becomes a lead that nothing explains", "assumption")
LEAD_ENGAGED = number("lead_engaged", 14.0, "points", "of engagement that count as much as the next", "assumption")
LEAD_TRUST = number("lead_trust", 55.0, "of 100", "usual trust in a PCT", "trust_start")
LEAD_TRUST_SPREAD = number("lead_trust_spread", 10.0, "points", "of trust that count as much as the last", "assumption")
CONTACT_WARMS = number(
    "contact_warms", 0.3, "points a quarter", "of a lead's trust in a PCT whose officers have time for it; lost where"
    " they have none", "rules B1: leads 20 points above practices; size assumption",
)  # fmt: skip
