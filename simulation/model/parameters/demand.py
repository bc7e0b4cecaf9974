"""Numbers of how demand answers waits, grows by itself, and comes back elsewhere."""

from simulation.model.parameters.spec import number

BAR = number(
    "bar", 1.2, "mean benefits", "that a problem had to promise at the start to be referred",
    "fitted to T13: elasticity; ln 17 if every consultation raised the question (activity 4d row 157)",
)  # fmt: skip
MEANS = number(
    "means", 0.12, "share of patients", "who are insured or could pay for private care, at mean deprivation",
    "assumption (about one in eight was insured)",
)  # fmt: skip
MEANS_SLOPE = number("means_slope", 0.035, "log an IMD point", "fewer of them in poorer places", "assumption")
MOST_MEANS = number("most_means", 0.4, "share of patients", "who have means, at most", "assumption")
PATIENCE = number(
    "patience", 12.0, "weeks", "until treatment, that people with means bear on average before they go private",
    "assumption",
)  # fmt: skip
PATIENCE_LISTED = number(
    "patience_listed", 26.0, "weeks", "on a list, that they bear on average once they need an operation",
    "assumption (six months was the longest wait allowed)",
)  # fmt: skip
HELD_BACK_CONSULTS = number(
    "held_back_consults", 1.0, "consultations", "by somebody whom the GP did not refer for the wait", "assumption"
)
AE_PUT_OFF = number(
    "ae_put_off", 1.0, "log a unit", "fewer attendances that need no admission, for each unit of the four-hour figure",
    "assumption",
)  # fmt: skip
PUT_OFF_CONSULTS = number(
    "put_off_consults", 0.4, "consultations", "by somebody who stayed away from A&E", "assumption"
)
PUT_OFF_CALLS = number("put_off_calls", 0.3, "calls", "to the out-of-hours service by the same", "assumption")
DRIFT = number(
    "drift", 0.0175, "log a quarter", "standard deviation by which an area's need for emergency care wanders",
    "fitted to T27: PCTs with a fall",
)  # fmt: skip
DRIFT_KEPT = number("drift_kept", 0.97, "a quarter", "of what it has wandered to that is left", "assumption")
GROWTH_SURGERIES = number(
    "growth_surgeries", 0.015, "a year", "of the consultations that practices can offer: more doctors and nurses",
    "activity 4d row 154: as many more were given",
)  # fmt: skip
