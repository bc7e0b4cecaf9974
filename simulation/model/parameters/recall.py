"""Numbers of registers, recall and review: why practices do it, what it is worth, what it crowds out."""

from simulation.model.parameters.spec import number

RECALL_PAID = number(
    "recall_paid", 1.0, "0 to 1", "effort on registers and recall for the money of the quality framework, mean motive",
    "assumption, fitted to T8: year 1",
)  # fmt: skip
RECALL_NORM = number(
    "recall_norm", 0.5, "0 to 1", "effort that standards of the profession alone ask for in 2006, mean motive",
    "assumption, fitted to T8: year 7",
)  # fmt: skip
NORM_SHARED = number(
    "norm_shared",
    0.7,
    "share",
    "of those standards that bind whoever minds patients little as well",
    "assumption, fitted to T8: year 7",
)
NORM_RISES = number(
    "norm_rises", 0.07, "a year", "by which those standards rise",
    "assumption, fitted to T8: year 7 (care improved before the framework, and at the old pace afterwards: rules C4.7)",
)  # fmt: skip
RECALL_WORTH = number(
    "recall_worth", 0.62, "0 to 1", "more of the best care for paid conditions, from no effort to full effort",
    "assumption, fitted to T8: year 4",
)  # fmt: skip
RECALL_LOAD = number(
    "recall_load", 0.4, "share", "less effort from no to full weight on workload, half on either side of the mean",
    "assumption",
)  # fmt: skip
POORER_NORM = number(
    "poorer_norm", 0.004, "share an IMD point", "less effort by standards alone in poorer places: less time, more need",
    "assumption (the gap narrowed once it was paid for: rules C4.7)",
)  # fmt: skip
CROWDED_OUT = number(
    "crowded_out", 0.25, "0 to 1", "of care for what is not paid for that full effort on what is takes away",
    "assumption (unincentivised care falls behind: rules C4.7)",
)  # fmt: skip
OTHER_DRIFT = number(
    "other_drift", 0.08, "a quarter", "of the way that care for what is not paid for goes to what time allows",
    "assumption",
)  # fmt: skip
RECALL_BREAKS = number(
    "recall_breaks", 0.06, "0 to 1", "of the chance to see the usual doctor that full effort on recall costs",
    "assumption (satisfaction with continuity declined: rules C4.7)",
)  # fmt: skip
PAID_ON_ACSC = number(
    "paid_on_acsc", 0.45, "log", "fall of avoidable admissions of people with paid conditions, poorest to best care",
    "activity 7 row 214 (p90:p10 +16%); with the next the 0.25 of all such admissions",
)  # fmt: skip
OTHER_ON_ACSC = number(
    "other_on_acsc", 0.25, "log", "fall of other avoidable admissions, poorest to best care", "assumption"
)
