"""Numbers of looking after people at high risk: who is found, what visits spare and find, what teams settle."""

from simulation.model.parameters.spec import number, table

CASE_FOUND = number(
    "case_found", 1 / 6, "a week", "of the people at very high risk who are on no list, found while there is room",
    "assumption: a risk score run each month or two",
)  # fmt: skip
CASE_DISCHARGED = number(
    "case_discharged", 1 / 40, "a week", "of those on a list whose risk has fallen who are taken off it",
    "assumption: nurses keep people whom they know",
)  # fmt: skip
CASE_SPARES = number(
    "case_spares", 0.12, "share", "of avoidable admissions of somebody visited that are treated in time at home",
    "assumption, fitted to T6: target group; no significant fall: activity 8 row 240, rules C4.3",
)  # fmt: skip
CASE_FINDS = number(
    "case_finds", 0.035, "share", "more admissions of somebody visited, for illness that nobody had seen",
    "assumption, fitted to T6: target group",
)  # fmt: skip
TEAM_SUITED = number(
    "team_suited", 0.32, "share", "of planned hospital care of people at very high risk that a team could settle",
    "assumption, fitted to T7: elective",
)  # fmt: skip
TEAM_HOURS = number(
    "team_hours", 0.25, "hours a week", "of a team for each person, at which it settles all of that", "assumption"
)
PLANNED_BY_STRATUM = table(
    "planned_by_stratum", (0.8, 1.35, 2.4, 4.0), "relative", "planned hospital care by stratum of risk",
    "assumption (as consultations)",
)  # fmt: skip
TEAM_SPEED = table(
    "team_speed", {"firsts": 0.17, "follow_ups": 0.12, "electives": 0.15}, "a week",
    "of the way that planned care goes to what a team leaves of it: letters first, then visits, then lists",
    "assumption, fitted to T7: outpatient",
)  # fmt: skip
