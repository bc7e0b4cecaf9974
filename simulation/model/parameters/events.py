"""Numbers of what challenges can bring: independent treatment centres."""

from simulation.model.parameters.spec import number, whole

CENTRE_WILLING = number(
    "centre_willing", 0.5, "share of patients", "of those who really choose a hospital, how many choose a new centre",
    "assumption: leaves about two thirds of first-wave places used (local profiles section 6)",
)  # fmt: skip
CENTRE_SIMPLE = number(
    "centre_simple", 0.8, "ratio", "cost of a case that an independent centre takes, over the mean of its kind",
    "rules E7: the trust loses easy cases; size assumption",
)  # fmt: skip
CENTRE_WAIT = whole(
    "centre_wait", 4, "weeks", "from listing to operation in an independent centre", "assumption"
)  # fmt: skip
