"""Let the indicative budget weigh on the decision to refer, or not.

A higher setting means that the partners think twice about the referrals that promise least. Held with care it costs
patients little; held hard, it costs some of them treatment they needed, and they notice that money is in the room.
Below nought you refer more freely than you used to, which under a budget based on past spending pays next year.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="referral_restraint",
    owners=("gp",),
    label="Weight of the budget on referrals",
    subject="Referrals and prescriptions",
    low=-20,
    high=40,
    step=5,
    unit="percent",
    lever="referral_restraint",
    cost=(
        "It costs the practice nothing in money; patients bear it in treatment missed and in what they think of "
        "you. Patients of fundholders were less often very satisfied (rules C1.7)."
    ),
    cannot=(
        "It does not reach emergencies: real budgets cut planned admissions by 3-5% and emergencies not at all "
        "(rules C1.1-C1.3)."
    ),
    takes_effect="From the first week of the quarter; first appointments fall some weeks later.",
    source="rules C1.1-C1.3, C1.7 and A3.3; bounds: assumption",
)
