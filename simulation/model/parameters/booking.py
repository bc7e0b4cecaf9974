"""Numbers of Choose and Book: slots, computers and goodwill."""

from simulation.model.parameters.spec import number

SLOTS_START = number(
    "slots_start", 0.30, "share", "of clinics that hospitals had released at the start", "assumption (rules E11)"
)
SLOTS_MOST = number("slots_most", 0.92, "share", "of clinics that are ever released", "assumption")
PACE = number("slots_pace", 0.5, "a quarter", "log rate at which slots are released", "fitted to T30: month 14")
TRUSTS_APART = number("trusts_apart", 0.5, "log", "standard deviation of that rate between trusts", "assumption")
READY_START = number("ready_start", 0.35, "share", "of referrals that computers could book at the start", "assumption")
READY_SPEED = number("ready_speed", 0.30, "a quarter", "of the way to computers that always work", "assumption")
PCTS_APART = number(
    "pcts_apart", 0.6, "log", "standard deviation of readiness between PCTs",
    "rules A8.2: from struggling to above 90%; size an assumption",
)  # fmt: skip
ANOTHER = number(
    "another", 0.3, "share", "of patients without a slot at their hospital who would take one elsewhere", "assumption"
)
DISHEARTENED = number("disheartened", 0.5, "a quarter", "of goodwill lost if every try fails", "assumption (rules E11)")
HEARTENED = number("heartened", 0.2, "a quarter", "of lost goodwill that comes back", "assumption")
