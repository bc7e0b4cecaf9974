"""Numbers of hospitals: beds and stays, A&E, harm, and how managers set capacity."""

from simulation.model.parameters.spec import by_key, number, table, whole

STAY_MIX = table(
    "stay_mix",
    (0.52, 0.36, 0.12),
    "share",
    "of emergency stays that are short, middling and long",
    "assumption (skewed stays)",
)
STAY_DAYS = table(
    "stay_days", (2.6, 8.0, 26.0), "days", "mean of these stays", "activity 5 row 181; activity 7 row 219"
)
ELECTIVE_STAY_MIX = table(
    "elective_stay_mix",
    (0.70, 0.27, 0.03),
    "share",
    "of elective stays that are short, middling and long",
    "assumption",
)
STAY_TREND = number(
    "stay_trend", 0.02, "a year", "by which stays grow shorter", "activity 5 row 181 (9.1 to 5.9 days in ten years)"
)
START_OCCUPANCY = number("start_occupancy", 0.86, "share", "of beds taken at the start", "activity 5 row 176 (84-88%)")
WEEKDAY_EMERGENCIES = table(
    "weekday_emergencies",
    (1.13, 1.05, 1.03, 1.02, 1.04, 0.87, 0.86),
    "relative",
    "emergency admissions from Monday",
    "assumption",
)
WEEKDAY_ELECTIVES = table(
    "weekday_electives",
    (1.35, 1.5, 1.4, 1.3, 1.05, 0.1, 0.3),
    "relative",
    "elective admissions from Monday",
    "assumption",
)
WEEKDAY_DISCHARGES = table(
    "weekday_discharges", (1.05, 1.08, 1.1, 1.1, 1.3, 0.75, 0.62), "relative", "discharges from Monday", "assumption"
)
WARD = whole(
    "ward",
    56,
    "beds",
    "that can take the same kind of patient: two wards of a specialty and sex",
    "assumption, after Bagust et al. 1999 (activity 5 row 177)",
)
WARDS_TRIED = whole(
    "wards_tried", 4, "wards", "all full before an emergency patient finds no bed", "assumption, fitted to T21: knee"
)
WARDS_FOR_OPERATIONS = whole(
    "wards_for_operations", 2, "wards", "all full before an operation is cancelled", "assumption"
)
BY_NOON = number("by_noon", 0.4, "share", "of a day's emergencies who come before anybody goes home", "assumption")
CARE_AFTER = number(
    "care_after", 0.17, "share", "of middling and long stays that need social care to go home", "assumption"
)
DELAYED_SHARE = number(
    "delayed_share", 0.018, "share", "of beds taken by people who could leave, at the start", "assumption"
)
DEATHS = number("deaths", 0.055, "share", "of emergency stays that end in death", "assumption")
DEATHS_CRAMMED = number("deaths_crammed", 0.8, "ratio a unit", "more deaths on occupancy above 89%", "assumption")
READMITTED = number(
    "readmitted", 0.088, "share", "of emergency stays followed by another within 28 days", "activity 6 row 191"
)
HURRIED_BACK = number(
    "hurried_back", 1.5, "ratio a unit", "more readmissions on occupancy above 89%: patients leave early", "assumption"
)
ALONE_BACK = number(
    "alone_back", 0.5, "ratio", "more readmissions if all need for social care were unmet", "assumption"
)
INFECTION_RATE = number(
    "infection_rate",
    0.0012,
    "a bed day",
    "C. difficile and MRSA at the start",
    "activity 6 rows 195-198 (about 300 a year in a trust of 900 beds)",
)
INFECTION_FULL = number(
    "infection_full", 0.85, "share", "of beds taken above which infections rise", "activity 5 row 177"
)
INFECTION_OCCUPANCY = number(
    "infection_occupancy", 6.0, "log a unit", "of the rate on occupancy above 85%", "assumption, set by eye"
)
INFECTION_STAY = number("infection_stay", 12.0, "days", "more that an infected patient stays", "assumption")
INFECTION_DEATHS = number("infection_deaths", 0.06, "share", "of infected patients who die of it", "assumption")
INFECTION_CONTROL = number(
    "infection_control",
    0.22,
    "log",
    "fall of infections for the first 100,000 pounds a quarter per 1,000 beds",
    "assumption",
)
SQUEEZE_INFECTIONS = number(
    "squeeze_infections",
    0.03,
    "log",
    "more infections for each percent of staff cost taken out beyond the first",
    "assumption",
)
CAMPAIGN_HYGIENE = number(
    "campaign_hygiene", 0.04, "share", "fewer infections while the public presses for clean wards", "assumption"
)
OUTBREAK = number(
    "outbreak",
    2.5,
    "standard deviations",
    "of a week's infections above the usual at which a ward closes",
    "assumption, set by eye",
)
OUTBREAK_BEDS = whole("outbreak_beds", 24, "beds", "closed by an outbreak", "assumption")
OUTBREAK_WEEKS = whole("outbreak_weeks", 2, "weeks", "for which an outbreak closes them", "assumption")
VIA_AE = number(
    "via_ae", 0.62, "share", "of emergency admissions that come through a major A&E department", "activity 4a row 109"
)
NEAR_FOUR_HOURS = number(
    "near_four_hours",
    0.084,
    "share",
    "of major attendances still there near four hours, at the start",
    "assumption, fitted to card: same-day emergencies",
)
ADMITTED_NEAR_FOUR = by_key(
    "admitted_near_four",
    {"senior_review": 0.17, "ordinary": 0.40, "observation_ward": 0.62},
    "share",
    "share of those still there near four hours whom the department admits once it is routine, by policy",
    "assumption, fitted to T19: same-day admissions by A&E",
)
BREACH_LEFT = by_key(
    "breach_left",
    {"senior_review": 0.44, "ordinary": 0.42, "observation_ward": 0.27},
    "share",
    "share of those still there near four hours who stay longer than four, by policy",
    "assumption",
)
SEEN_LATE = by_key(
    "seen_late",
    {"senior_review": 0.86, "ordinary": 1.0, "observation_ward": 1.0},
    "ratio",
    "patients who come near four hours, relative, by admission policy",
    "assumption",
)
TROLLEYS_BORNE = number(
    "trolleys_borne", 0.03, "of beds", "people on trolleys beyond whom ambulances are sent elsewhere", "assumption"
)
CROWDING = number(
    "crowding",
    5.0,
    "log a unit",
    "of the share near four hours on occupancy above 86%",
    "activity 5 row 177; assumption",
)
AE_LOAD = number("ae_load", 1.5, "elasticity", "of the share near four hours on attendances over staff", "assumption")
TARGET_FOUR_HOURS = number("target_four_hours", 0.98, "share", "inside four hours", "activity 5 row 174")
FEARED_FINE = number(
    "feared_fine", 20_000, "pence a breach", "that doubles the pressure of missing the target", "assumption"
)
TARGET_PRESSURE = number(
    "target_pressure",
    4.0,
    "a unit",
    "more admitted near four hours for each unit short of the target",
    "activity 9 note 3; assumption",
)
IN_TIME_MEMORY = number(
    "in_time_memory", 0.2, "a week", "of the way that the known four-hour figure goes to the latest", "assumption"
)
CAPACITY_STEP = number(
    "capacity_step", 0.10, "share", "by which clinics or lists can change in a quarter", "assumption, set by eye"
)
CAPACITY_SPEED = number(
    "capacity_speed",
    0.5,
    "share",
    "of the gap between the list and where managers want it, closed in a quarter",
    "assumption",
)
WANTED_OF_TARGET = number(
    "wanted_of_target", 0.62, "share", "of the longest wait allowed that managers aim at as a mean", "assumption"
)
LONGEST_WAITS = {
    "outpatient": by_key(
        "longest_outpatient_wait", {"2005/06 Q4": 13.0, "2006/07 Q4": 11.0, "2007/08 Q4": 5.0}, "weeks",
        "that nobody may wait for a first appointment, from this quarter", "activity 5 rows 158-160",
    ),
    "inpatient": by_key(
        "longest_inpatient_wait", {"2005/06 Q4": 26.0, "2006/07 Q4": 20.0, "2007/08 Q4": 11.0}, "weeks",
        "that nobody may wait for an operation, from this quarter", "activity 5 rows 158-160",
    ),
    "tests": by_key(
        "longest_wait_for_tests", {"2005/06 Q4": 26.0, "2006/07 Q4": 13.0, "2007/08 Q4": 6.0}, "weeks",
        "that nobody may wait for a test, from this quarter", "activity 5 rows 159-160; the first an assumption",
    ),
}  # fmt: skip
"""Kind of wait: quarter: weeks."""
BED_STEP = number("bed_step", 0.02, "share", "of beds opened or closed in a quarter: a ward", "assumption")
BEDS_FULL = number("beds_full", 0.89, "share", "of beds taken at which managers open a ward", "activity 5 row 177")
BEDS_EMPTY = number(
    "beds_empty", 0.82, "share", "of beds taken at which managers close a ward", "assumption, set by eye"
)
QUARTERS_AHEAD = whole("quarters_ahead", 3, "quarters", "for which managers plan capacity ahead", "assumption")
DEBT_CAUTION = number(
    "debt_caution", 4.0, "a unit", "less is opened for each unit of income that a trust owes", "assumption, set by eye"
)
LEAST_CONFIDENT = number(
    "least_confident", 0.3, "0 to 1", "managers whatever they owe: waits have targets", "assumption"
)
CONFIDENT = number(
    "confident", 0.6, "0 to 1", "money in hand from which managers open wards and buy lists", "assumption"
)
MOST_EXTRA = number(
    "most_extra", 0.08, "share", "of a trust's lists that it buys besides at premium pay, at most", "assumption"
)
TESTS_SPEED = number(
    "tests_speed",
    0.30,
    "a quarter",
    "of the way that waits for tests go to the milestone",
    "activity 5 row 166; set by eye",
)
LEAST_TESTS = number("least_tests", 0.2, "ratio", "of test capacity, below which nothing is reckoned", "assumption")
SHORTEST_TESTS = number("shortest_tests", 0.5, "weeks", "that people wait for tests at least", "assumption")
LONGEST_TESTS = number("longest_tests", 52.0, "weeks", "that people wait for tests at most", "assumption")
CAMPAIGN_WAITS = number(
    "campaign_waits", 0.06, "share", "by which managers aim lower while the public presses on waits", "assumption"
)
OUTREACH_PATIENTS = number(
    "outreach_patients", 7.0, "patients", "seen first in an outreach clinic", "activity 5 row 183"
)
CONSULTANTS_LOST = by_key(
    "consultants_lost",
    {"senior_review": 0.02, "ordinary": 0.0, "observation_ward": 0.004},
    "share",
    "share of clinic places lost to consultants who work in A&E, by admission policy",
    "assumption",
)
SQUEEZE_CLINICS = number(
    "squeeze_clinics",
    0.01,
    "share",
    "of clinic places lost for each percent of staff cost taken out beyond the first",
    "assumption",
)
