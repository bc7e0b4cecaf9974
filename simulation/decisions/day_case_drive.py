"""Press for doing as day cases what can be done so.

The bed is free in the evening and the patient at home; the day case is priced lower than the stay, and costs much
less. Surgeons have to change their habits, which takes nurses, equipment and somebody who asks again every month.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="day_case_drive",
    owners=("acute_medical_director",),
    label="Day-case drive (0 to 10)",
    subject="Clinics and day surgery",
    low=0,
    high=10,
    step=1,
    unit="count",
    lever="day_case_drive",
    cost=(
        "A trust of £300m pays £9,000 a quarter for each point, in equipment and nurses (assumption); it saves "
        "bed days."
    ),
    cannot=(
        "It cannot turn a hip replacement into a day case: a basket of 25 procedures stood at 70% in 2006, the "
        "target at 75% (activity 4a row 126)."
    ),
    takes_effect="Over the quarter, as habits change.",
    source="activity 4a rows 123 and 126; rules C2.1; scale: assumption",
)
