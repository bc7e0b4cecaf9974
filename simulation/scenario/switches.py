"""Motives and limits of agents that an experiment can take away, to see what hangs on them.

All are on unless a scenario says otherwise. To add one: a line here, `economy.switched("name")` where it acts, and, if
it needs a special setting to show, a line in `tests/scenario/test_switches.py`.
"""

from typing import Literal

from pydantic import Field

from simulation.scenario.block import Block

OnOff = Literal["on", "off"]


def _switch(text: str) -> OnOff:
    """A switch that is on, with what the agents have while it is on."""
    return Field("on", description=text)


class Switches(Block):
    """One field for each motive or limit; `off` takes it from every agent."""

    money_motive: OnOff = _switch("Practices weigh their own resources")
    workload_motive: OnOff = _switch("Practices weigh their own workload")
    patients_motive: OnOff = _switch("Practices weigh what patients gain beyond what they are paid for")
    standing_motive: OnOff = _switch("Practices weigh how they stand in others' eyes")
    peer_influence: OnOff = _switch("Practices hear, watch and follow those to whom they are tied")
    hearsay: OnOff = _switch("Promises kept and broken to others are talked about")
    belief: OnOff = _switch("Practices doubt promises; off: they take them at face value")
    attention: OnOff = _switch("Only the engaged have the budget in mind; off: everybody has")
    habit: OnOff = _switch("Old habits of referral pull back and change slowly; off: what is learned stays")
    look_ahead: OnOff = _switch("Practices see that spending now can build next year's budget")
    self_selection: OnOff = _switch("Practices that refer little mind resources more, and so join first")
    engagement_memory: OnOff = _switch("What happened to a practice stays with it; off: each quarter begins afresh")
    pct_push: OnOff = _switch("Support by a PCT that is trusted persuades practices to sign up")
    business_cases: OnOff = _switch("Clusters without a seat put business cases for new services to their PCT")
    lead_fatigue: OnOff = _switch("Leads of clusters tire")
    management_limits: OnOff = _switch("A PCT's managers can do only so much; off: everything asked of them")
    private_care: OnOff = _switch("Patients with means go private when they would wait too long")
    waiting_restraint: OnOff = _switch("GPs refer less what would gain little by the time of treatment")
    areas_differ: OnOff = _switch("Need for emergency care wanders in each area in its own way")
    booking_goodwill: OnOff = _switch("Doctors who find no slot to book lose heart")
    eighteen_week_pressure: OnOff = _switch("Managers of trusts answer for the 18-week target")
    poor_information: OnOff = _switch("Figures are late and rough where little is spent; off: the best there can be")
    margin_motive: OnOff = _switch("Managers of trusts weigh what a case pays against what it costs")
    four_hour_pressure: OnOff = _switch("A&E departments feel the four-hour target")
    sticky_costs: OnOff = _switch("Most of a trust's cost stays when work goes; off: cost follows work one for one")
    coding_luck: OnOff = _switch("Trusts differ in how well they code; off: every bill is right")
