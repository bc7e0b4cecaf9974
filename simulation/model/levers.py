"""The levers that an organisation's people hold: what each decision of a seat sets, and nothing else.

An organisation's agent carries one of these as `levers`. A decision's file sets a field; the flows, the rules and the
organisations' own choices read it. Where no seat sets a practice's levers, the practice sets them by its own motives.
Whole numbers only, in the unit that the field's text names.
"""

from dataclasses import dataclass


@dataclass
class PracticeLevers:
    """What a practice's partners, manager and nurse can set."""

    referral_review: int = 0
    """Percent of referral letters talked through with a partner before they go; takes doctors' time."""
    in_house_clinics: int = 0
    """Half-day sessions a week of minor surgery, injections and skin lesions done in the practice."""
    appointments: int = 100
    """Appointments offered, percent of those offered at the start; each point costs staff time and money."""
    generic_switching: int = 0
    """Percent of the switchable repeat prescriptions that are reviewed this quarter."""
    pbc_hours: int = 0
    """Hours a week of partners' time given to commissioning work, taken from appointments."""
    enhanced_service: str = "no"
    """`yes` where the practice is signed up to the PBC enhanced service (needs hours and an agreed plan to be paid)."""
    referral_restraint: int = 0
    """How far the indicative budget weighs on a decision to refer: -20 (spend it) to 40, percent of need."""

    coding_checks: int = 0
    """Hours a week of a clerk who checks hospital invoices and activity data against the practice's records."""
    electronic_booking: int = 10
    """Percent of referrals booked through Choose and Book with a real choice of hospital."""
    nurse_share: int = 34
    """Percent of consultations that nurses give (34% in 2008: evidence, activity 4d)."""
    extended_hours: int = 0
    """Hours a week of evening and Saturday surgeries."""
    savings_use: str = "hold"
    """What freed-up resources buy: hold, nurse_time, diagnostics or premises."""

    long_term_clinics: int = 2
    """Nurse sessions a week for registers, recall and review of long-term conditions."""
    smoking_advice: int = 0
    """Nurse sessions a week of stop-smoking support."""
    home_visits: int = 0
    """Nurse hours a week for visits to people at high risk of admission."""
    flu_campaign: int = 50
    """Percent of those at risk who are called for flu vaccination in autumn."""
    self_care_groups: int = 0
    """Expert-patient groups run a quarter."""


@dataclass
class ClusterLevers:
    """What the lead of a PBC cluster can set."""

    peer_review: str = "none"
    """none, peers (practices read each other's letters) or with_consultant."""
    savings_split: str = "own"
    """Who gets what a cluster saves: own (each its own), equal (by list), contribution or pooled (spent jointly)."""
    practice_visits: int = 0
    """Hours a week that the lead spends in the practices that hang back; tires the lead."""
    benchmarking: str = "none"
    """Reports that compare practices: none, anonymous or named."""
    learning_network: str = "none"
    """none, regional or national: where the lead meets others; brings their lessons home, tires the lead."""
    task_range: int = 2
    """How many of the eight commissioning tasks the cluster takes on itself."""


@dataclass
class PctLevers:
    """What the officers and the professional executive committee of a PCT can set."""

    goals: int = 8
    """Number of priorities of the PCT; management capacity is divided by them."""
    pbc_support_staff: int = 2
    """Posts (whole-time) in the team that supports practices."""
    service_strategy: str = "none"
    """none, guiding (clear, leaves room) or prescriptive."""
    provider_arm: str = "integrated"
    """integrated or arms_length: whether community services are run at a distance from commissioning."""
    lead_sessions: int = 0
    """Sessions a week for which the lead of each cluster is paid; rewards and spares the lead."""
    baseline_assessment: str = "none"
    """none, own_staff or outside: whether practices and networks are assessed, so that help goes where it is needed."""
    network_policy: str = "own_choice"
    """own_choice (practices form their clusters) or geographic (the PCT draws the map)."""
    business_service: str = "none"
    """none, planning, contracting, information or whole_cycle: what is bought from the jointly owned service."""
    support_agency: str = "none"
    """`join` where the PCT shares an agency with account managers in trusts."""
    provider_agency: str = "none"
    """`join` where an agency looks into what the PCT provides, plans estates and prepares trusts for foundation."""
    self_assessment: str = "none"
    """none, checklist, candid or panel: how the PCT finds out what it can do."""
    learning_set: str = "none"
    """none, neighbours, alike or ahead: the two other PCTs with whose teams a mixed team learns."""

    budget_basis: str = "historic"
    """historic, blend or fair_shares: how next year's indicative budgets are worked out."""
    budget_scope: str = "planned"
    """planned (outpatient and elective), planned_and_prescribing, or all (with emergencies and A&E)."""
    panel_meetings: int = 1
    """Meetings a quarter of the panel that rules on business cases."""
    information: int = 0
    """Thousand pounds a quarter spent on activity information for practices."""
    contract_challenge: int = 5
    """Percent of hospital invoices that are checked and challenged."""
    change_help: int = 0
    """Thousand pounds a quarter on people who help clusters to change: networks grow, services start sooner."""
    decommissioning: int = 0
    """Percent of planned operations, of low priority, that are no longer paid for as a rule."""
    minimum_wait: int = 0
    """Weeks that hospitals are told to make every routine patient wait before treatment."""
    shared_informatics: str = "none"
    """`join` where the PCT shares a data warehouse with the region's PCTs."""
    outside_advisers: int = 0
    """Days a quarter of advisers bought under the framework for external support."""
    lead_commissioning: str = "none"
    """none, member or lead: whether one PCT commissions cardiac and renal care for several."""
    scenario_planning: str = "none"
    """none, national or registers: the figures from which need and capacity are projected."""

    freed_up_share: int = 70
    """Percent of freed-up resources that practices may redirect."""
    savings_rule: str = "if_balanced"
    """always, if_balanced or frozen: when freed-up resources are paid."""
    risk_pool: int = 3
    """Percent of indicative budgets held back in a pool for costly cases."""
    contingency: int = 1
    """Percent of the allocation held in reserve against a deficit."""
    acute_growth: int = 2
    """Percent growth in activity that the contract with hospitals plans for."""
    continuing_care: str = "ordinary"
    """generous, ordinary or strict: whether doubtful cases of continuing care are paid for by the PCT."""

    conflict_rules: str = "proportionate"
    """strict, proportionate or light: how conflicts of interest in business cases are dealt with."""
    provider_scrutiny: str = "none"
    """none, reports or visits: how the committee looks at networks of practices that provide."""
    pathways: int = 0
    """Clinical pathways agreed with hospital consultants a quarter."""
    gpwsi_posts: int = 0
    """GPs with a special interest accredited and paid, sessions a week."""
    procedure_fee: int = 0
    """Pounds paid to a practice for a procedure done in house (a local enhanced service)."""
    unmet_services: int = 0
    """Thousand pounds a quarter moved into mental health, children's and older people's services, as practices ask."""


@dataclass
class TrustLevers:
    """What the directors of an acute trust can set."""

    beds: int = 0
    """General and acute beds staffed and open; the scenario gives the number at the start."""
    extra_lists: int = 0
    """Extra half-day theatre lists a week, at premium pay."""
    outreach_clinics: int = 0
    """Consultant clinics a week held in practices."""
    infection_control: int = 0
    """Thousand pounds a quarter on cleaning, isolation and screening."""
    savings_programme: int = 1
    """Percent of staff cost taken out over the year."""
    capacity_planning: str = "none"
    """none, national or registers: the figures of disease from which clinics, lists and beds are planned."""

    coding_depth: str = "ordinary"
    """light, ordinary or thorough: how fully diagnoses are coded, and so priced."""
    admission_policy: str = "ordinary"
    """senior_review, ordinary or observation_ward: what is done with a patient near four hours in A&E."""
    follow_up_policy: str = "ordinary"
    """generous, ordinary or lean: how often patients are called back."""
    consultant_referrals: str = "open"
    """open, agreed or through_gp: whether consultants refer to each other."""
    day_case_drive: int = 0
    """0 to 10: effort put into doing as day cases what can be done so."""


@dataclass
class CouncilLevers:
    """What a council's social care lead can set."""

    home_care: int = 100
    """Home care packages bought, percent of those at the start."""
    intermediate_beds: int = 0
    """Intermediate care places shared with the health service."""
    eligibility: str = "substantial"
    """critical, substantial or moderate: from which need on people get care."""
    integration: str = "separate"
    """separate, pooled (one fund for older people) or care_trust (one body with nurses of its own)."""
    joint_fund: int = 0
    """Thousand pounds a quarter put into a pooled fund with the PCT for older people at risk."""
    falls_prevention: int = 0
    """Thousand pounds a quarter on handyperson and exercise schemes against falls."""


@dataclass
class VoluntaryLevers:
    """What the patients' and third-sector alliance can set, out of its own grant."""

    campaign: str = "none"
    """none, waits, local_services or infection: what it presses the NHS on in public."""
    patient_survey: int = 0
    """Thousand pounds a quarter on asking patients, and telling everybody what they said."""
    self_help: int = 0
    """Thousand pounds a quarter on self-help and befriending groups for long-term conditions and older people."""
    transport: int = 0
    """Thousand pounds a quarter on volunteer drivers, so that people reach their appointments."""
    advocacy: int = 0
    """Thousand pounds a quarter on helping people in the poorest areas to be seen and referred."""


Levers = PracticeLevers | ClusterLevers | PctLevers | TrustLevers | CouncilLevers | VoluntaryLevers
