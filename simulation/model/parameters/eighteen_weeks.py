"""Numbers of how trusts answer the 18-week target."""

from simulation.model.parameters.spec import by_key, number, whole

WAY = by_key(
    "way_to_18_weeks",
    {"2006/07 Q2": 0.35, "2006/07 Q4": 0.45, "2007/08 Q2": 0.60, "2007/08 Q4": 0.85, "2008/09 Q3": 0.90},
    "share", "admitted in time by this quarter, as local plans had it",
    "rules A8.1 and activity 5 rows 169 and 171; the steps between are assumptions",
)  # fmt: skip
LOOK_AHEAD = whole(
    "look_ahead_18", 1, "quarters", "ahead of now, by whose goal managers judge themselves", "assumption"
)
FAR_BEHIND = number("far_behind", 0.25, "share", "behind the way, at which everything is done", "assumption")
TO_SPARE = number("to_spare", 4.0, "weeks", "that managers keep in hand, since patients differ", "assumption")
SHORTEST_LIST = number("shortest_list", 3.0, "weeks", "that a list takes in any case", "assumption")
SOON = number("soon", 4.0, "weeks", "for a first appointment, on the way to 18 weeks", "activity 5 row 160; assumption")
SOON_TESTED = number("soon_tested", 3.0, "weeks", "for tests, on the way to 18 weeks", "activity 5 row 166")
MOST_OUTSOURCED = number(
    "most_outsourced", 0.12, "share", "of ordinary day-case lists that independent hospitals nearby can add",
    "assumption, against activity 5 rows 169 and 172",
)  # fmt: skip
MOST_WEEKEND = number(
    "most_weekend", 0.10, "share", "of ordinary lists for stays that can be added at weekends", "assumption"
)
MOST_CLINICS = number("most_clinics", 0.08, "share", "of ordinary clinics that can be added", "assumption")
TESTS_PRESSED = number(
    "tests_pressed",
    0.35,
    "a quarter",
    "of the way to a short wait for tests, besides",
    "activity 5 row 166; assumption",
)
TRACK_SPEED = number(
    "track_speed", 0.35, "a quarter", "of the way that tracking of patients goes to the pressure", "assumption"
)
TRACK_REACH = number(
    "track_reach", 0.45, "share", "less spread of waits before listing where every patient is tracked", "assumption"
)
OUTSOURCED = whole("outsourced", 95_000, "pence", "for a day case in an independent hospital", "assumption")
EXTRA_FIRST = whole("extra_first", 9_000, "pence", "for a first appointment in an extra clinic", "assumption")
