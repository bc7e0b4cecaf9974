"""Numbers of what patients make of their practice."""

from simulation.model.parameters.spec import by_key, number

VERY_SATISFIED = number(
    "very_satisfied", 0.65, "share", "of patients who would be very satisfied if nothing put them off", "assumption"
)
PUTS_OFF = by_key(
    "puts_off",
    {"turned_away": 0.10, "another_doctor": 0.04, "week_waited": 0.02, "refused": 0.5},
    "a patient", "put off by one such event", "assumption",
) | {
    "cost_weighed": number(
        "puts_off.cost_weighed", 0.65, "a patient",
        "put off by a consultation in which cost weighs as much as a referral's mean benefit",
        "assumption, fitted to T11: very satisfied",
    )
}  # fmt: skip
