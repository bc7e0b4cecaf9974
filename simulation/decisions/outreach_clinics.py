"""Send consultants to hold clinics in practices.

Patients like it, doctors on both sides learn who they are writing to, and the wait for a first appointment is
shorter. A consultant on the road sees fewer patients, so each costs more than at the hospital, and those who need an
operation join the same list.
"""

from simulation.decisions.spec import Level

DECISION = Level(
    name="outreach_clinics",
    owners=("acute_chief_executive",),
    label="Consultant clinics in practices",
    subject="Beds, theatres and clinics",
    low=0,
    high=16,
    step=1,
    unit="sessions",
    lever="outreach_clinics",
    cost="The trust pays £450 a clinic more than at home (assumption); the tariff is the same.",
    cannot="It cannot bring scanners and theatres with it.",
    takes_effect="From the first week of the quarter.",
    source="activity 8 row 230 (dearer than outpatients, more discharged); sessions: assumption",
)
