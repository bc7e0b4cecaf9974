"""Run stop-smoking sessions.

Nothing the practice does buys more health for so little money, and none of it shows in this year's figures. Half of
those who set a date have stopped four weeks later; a year on it is perhaps one in seven.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="smoking_advice",
    owners=("practice_nurse",),
    label="Stop-smoking sessions",
    subject="Keeping people well",
    low=0,
    high=6,
    step=1,
    unit="sessions",
    lever="smoking_advice",
    cost=(
        "The practice pays the nurse, £23 an hour; nationally £158 for each four-week quitter in 2005/06, the drugs "
        "apart (activity 8 row 246)."
    ),
    cannot="It does not save money within the game's rounds: the admissions it prevents come years later.",
    takes_effect="Over the quarter; benefits come late.",
    source="activity 8 rows 246-247; sessions: assumption",
)
