"""Numbers of engagement: what draws it, how much good news is heard, and what people get used to."""

from simulation.model.parameters.spec import number

SUPPORTS = number(
    "supports",
    49,
    "of 100",
    "engagement from which a practice says it supports the policy",
    "fitted to T23: support 2007",
)
TEMPER = number(
    "temper",
    0.12,
    "a quarter",
    "share of the way to where its own temper and its conditions would settle it that engagement goes",
    "assumption",
)
ATTENTION = number(
    "attention",
    4.0,
    "points a quarter",
    "of engagement that good news can bring a practice with all the time in the world",
    "assumption",
)
BUSY_MISS = number("busy_miss", 0.6, "share", "of that which whoever minds workload most has no time for", "assumption")
USED_TO = number("used_to", 0.5, "share", "of how things are that no longer moves whoever is used to it", "assumption")
EXPECTS = number(
    "expects", 0.15, "a quarter", "share of the way to how things are that what is usual goes", "assumption"
)
STRANGERS_WEARY = number(
    "strangers_weary",
    2.0,
    "points a quarter",
    "of hours in a group of strangers, where nothing comes of them",
    "findings of the 2005 simulation: an imposed network is hollow; size assumption",
)
