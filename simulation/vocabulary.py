"""Every term of the health service that a player can meet, as a manager in England used it in 2005-08.

The glossary (`facilitator_notes/glossary.md`), tooltips and headings come from here. `since` and `until` are the dates
between which the term was in use, as year or year-month; empty where it still was.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """One entry of the glossary."""

    code: str
    label: str
    abbreviation: str
    definition: str
    """One sentence, without the term itself."""
    since: str
    until: str
    source: str
    unit: str = ""
    """What it is counted in, where it is a figure."""

    @property
    def first_sight(self) -> str:
        """How the term reads where it is first met: spelled out, with its abbreviation."""
        return f"{self.label} ({self.abbreviation})" if self.abbreviation else self.label


_ENGAGING = "Department of Health, Practice based commissioning: engaging practices in commissioning, October 2004"
_UNIVERSAL = "Department of Health, Practice based commissioning: achieving universal coverage, January 2006"
_PRACTICAL = "Department of Health, Practice based commissioning: practical implementation, November 2006"
_REFINED = "Department of Health, Practice based commissioning: budget setting refinements, 2007"
_PBR = "Department of Health, Payment by Results guidance 2006-07"
_PLAN = "The NHS Plan, 2000"
_GMS = "NHS Confederation and British Medical Association, New GMS contract, 2003"
_DICTIONARY = "NHS Data Dictionary"
_RTT = "Department of Health, Tackling hospital waiting: the 18 week patient pathway, May 2006"
_WHITE = "Department of Health, Our health, our care, our say, January 2006"
_SHIFTING = "Department of Health, Shifting the balance of power, 2001"

# fmt: off
TERMS: tuple[Term, ...] = (
    # Organisations
    Term("dh", "Department of Health", "DH", "The ministry that sets policy and gives primary care trusts their money.",
         "1988", "2018", "Transfer of Functions (Health and Social Security)"
         " Order 1988"),
    Term("sha", "strategic health authority", "SHA", "The regional arm of the Department, which manages the"
         " performance of trusts and may hold back money: 28 until June 2006, then 10.", "2002-04", "2013-03",
         _SHIFTING),
    Term("pct", "primary care trust", "PCT", "The local body that buys health care for its residents and runs"
         " community services: 303 until September 2006, then 152.", "2000-04", "2013-03", _SHIFTING),
    Term("pec", "professional executive committee", "PEC", "The doctors, nurses and other professionals who advise a"
         " primary care trust and rule on business cases.", "2000-04", "2013-03", _SHIFTING),
    Term("acute_trust", "acute NHS trust", "", "A hospital, or a few under one board, paid for what it does by those"
         " who buy care.", "1991", "", "NHS and Community Care Act 1990"),
    Term("foundation_trust", "NHS foundation trust", "", "A hospital with more freedom over its money, answering to"
         " members and to Monitor and not to the Department.", "2004-04", "", "Health and Social Care Act 2003"),
    Term("monitor", "Monitor", "", "The regulator that licenses foundation trusts and watches over their finances.",
         "2004-01", "2016-03", "Health and Social Care Act 2003"),
    Term("istc", "independent sector treatment centre", "ISTC", "A private clinic under contract to the health service"
         " for planned operations, at first paid whether used or not.", "2003", "2011", "House of Commons Health"
         " Committee, HC 934, July 2006"),
    Term("healthcare_commission", "Healthcare Commission", "", "The inspectorate that rates trusts in the annual"
         " health check.", "2004-04", "2009-03", "Health and Social Care Act 2003"),
    Term("council", "council with social services responsibilities", "", "The local authority that arranges and"
         " charges for care at home and in care homes.", "1971", "", "Local Authority Social Services Act 1970"),
    Term("patient_forum", "Patient Forum", "", "A group of local volunteers that watches over a trust on patients'"
         " behalf.", "2003-12", "2008-03", "NHS Reform and Health Care Professions Act 2002"),
    Term("third_sector", "third sector", "", "Charities, voluntary groups and social enterprises.", "2006", "", _WHITE),
    Term("general_practice", "general practice", "", "A partnership of family doctors with a list of registered"
         " patients, paid under a contract.", "1948", "", _GMS),
    Term("care_trust", "care trust", "", "A body that commissions or gives both health and social care.", "2002-04", "",
         "Health and Social Care Act 2001"),
    Term("turnaround_team", "turnaround team", "", "Accountants and managers sent into an organisation whose deficit"
         " is out of hand.", "2006-01", "2008", "National Audit Office, Financial management in the NHS, 2007"),
    # Practice-based commissioning
    Term("pbc", "practice-based commissioning", "PBC", "Giving practices a budget on paper for their patients' care,"
         " and a say in what is bought with it, while the primary care trust holds the money.", "2005-04", "2013-03",
         _ENGAGING),
    Term("cluster", "PBC cluster", "", "Practices that commission together under a lead; also called a consortium or"
         " locality.", "2005-04", "2013-03", _UNIVERSAL),
    Term("cluster_lead", "PBC cluster lead", "", "The doctor or manager who speaks for a cluster, usually for a day's"
         " pay a week.", "2005-04", "2013-03", _UNIVERSAL),
    Term("indicative_budget", "indicative budget", "", "What a practice's patients may cost this year, as the primary"
         " care trust reckons it; no money changes hands.", "2005-04", "2013-03", _ENGAGING, "pounds"),
    Term("historic_budget", "historic budget", "", "An indicative budget that starts from what the practice's patients"
         " cost before.", "2005-04", "2013-03", _UNIVERSAL),
    Term("fair_shares", "fair-shares budget", "", "An indicative budget that starts from need: age, sickness and"
         " deprivation.", "2006-04", "2013-03", _REFINED),
    Term("freed_up_resources", "freed-up resources", "FUR", "What is left of an indicative budget at the year's end,"
         " of which practices may spend a share on patients.", "2006-04", "2013-03", _UNIVERSAL, "pounds"),
    Term("des", "directed enhanced service", "DES", "Extra work that every primary care trust must offer its practices"
         " at a national price.", "2004-04", "", _GMS),
    Term("les", "local enhanced service", "LES", "Extra work that a primary care trust may offer its practices at a"
         " local price.", "2004-04", "2013-03", _GMS),
    Term("towards_pbc", "Towards PBC enhanced service", "", "A payment of 95p a patient for a plan and 95p for"
         " carrying it out.", "2006-04", "2007-03", "British Medical Association, Towards PBC directed enhanced"
         " service, 2006"),
    Term("risk_pool", "risk pool", "", "Part of every indicative budget put together, so that one costly patient does"
         " not break a practice.", "2005-04", "2013-03", _PRACTICAL, "percent"),
    Term("top_slice", "top-slice", "", "Money held back from every primary care trust by its strategic health"
         " authority.", "2006-04", "2013-03", "Hansard, Westminster Hall, 14 March 2006", "percent"),
    Term("contingency", "contingency reserve", "", "Money put aside in April for what nobody foresaw.", "1991", "",
         "Department of Health, operating framework 2007/08", "percent"),
    Term("commissioning_plan", "commissioning plan", "", "What a cluster means to change, at what cost and with what"
         " result.", "2005-04", "2013-03", _PRACTICAL),
    Term("business_case", "business case", "", "A proposal for a new service, with costs and benefits, on which the"
         " primary care trust rules.", "2005-04", "", _PRACTICAL),
    Term("conflict_of_interest", "conflict of interest", "", "Where somebody who decides on a service would be paid to"
         " give it.", "1948", "", _PRACTICAL),
    Term("willing_provider", "any willing provider", "AWP", "A rule by which whoever meets the standard at the tariff"
         " may offer a service without a tender.", "2006-11", "2012", _PRACTICAL),
    Term("demand_management", "demand management", "", "Whatever makes fewer patients go to hospital who need not.",
         "2002", "", _ENGAGING),
    Term("commissioning", "commissioning", "", "Finding out what people need, choosing and buying care for them, and"
         " seeing to it that they get it.", "1990", "", "NHS and Community Care Act 1990"),
    Term("commissioning_support", "commissioning support service", "", "An agency that several primary care trusts"
         " share for data, contracts and procurement.", "2006", "2013", "Department of Health, Health reform in"
         " England: commissioning, July 2006"),
    Term("business_service", "commissioning business service", "", "A service that primary care trusts own together as"
         " shareholders: each picks the tasks that it buys, and shares the surplus.", "2006", "2013",
         "Commissioning support in Greater Manchester, 2007"),
    Term("account_manager", "account manager", "", "Somebody from a support agency who sits in a hospital and puts"
         " right what it charges commissioners.", "2006", "2013", "Commissioning support in the West Midlands, 2007"),
    Term("provider_agency", "provider agency", "", "An agency that readies hospitals for foundation status and looks"
         " into what primary care trusts provide themselves.", "2007", "2010", "NHS London, 2007"),
    Term("lead_commissioning", "lead-PCT commissioning", "", "One primary care trust buying a kind of care, as for"
         " hearts or kidneys, for several.", "2002", "2013", _SHIFTING),
    Term("scenario_planning", "scenario-planning tool", "", "A reckoning from who has which disease to the clinics,"
         " theatre lists and beds that their care will take.", "2006", "2013", "Commissioning support, 2007"),
    Term("world_class", "world-class commissioning", "", "A programme that marks primary care trusts on eleven"
         " competencies before a panel.", "2007-12", "2010", "Department of Health, World class commissioning, 2007"),
    Term("directed_development", "directed development", "", "What a strategic health authority does to a trust that"
         " does badly: a turnaround team, reports and visits.", "2006", "2013", "Department of Health, 2006"),
    Term("earned_autonomy", "earned autonomy", "", "Fewer reports and more freedom for those who do well.", "2000-07",
         "2010", _PLAN),
    Term("continuing_care", "NHS continuing health care", "", "Care outside hospital that the health service pays for"
         " because somebody is so ill; below that line the council charges.", "1995", "", "Department of Health,"
         " HSG(95)8"),
    Term("provider_arm", "provider arm", "", "The part of a primary care trust that runs community services itself.",
         "2002-04", "2011-03", _SHIFTING),
    Term("service_strategy", "service strategy", "", "What a primary care trust wants care to look like in some years.",
         "2002", "", "NatPaCT, PCT competency framework, 2003"),
    Term("competence", "commissioning competence", "", "How well a primary care trust does each of its tasks, from 1"
         " to 4 by its own account or an assessor's.", "2003", "2013-03", "NatPaCT, PCT competency framework, 2003",
         "score"),
    Term("action_learning_set", "action learning set", "", "A small group that meets to work on its members' real"
         " problems.", "2001", "", "NatPaCT, PCT competency framework, 2003"),
    Term("clinical_network", "clinical network", "", "Clinicians of different organisations who agree how patients are"
         " looked after.", "1999", "", _PLAN),
    Term("peer_review", "peer review", "", "Doctors going through each other's referrals together.", "1990", "",
         _PRACTICAL),
    Term("benchmarking", "benchmarking", "", "Putting practices' figures side by side.", "1990", "", _PRACTICAL),
    Term("engagement", "engagement", "", "How far a practice gives time and goodwill to commissioning.", "2005-04",
         "2013-03", "Department of Health, PBC group and independent leads survey, 2007", "score"),
    # Money
    Term("pbr", "Payment by Results", "PbR", "Paying hospitals a fixed national price for each patient treated.",
         "2003-04", "2019", _PBR),
    Term("tariff", "national tariff", "", "The price list of Payment by Results.", "2003-04", "2023", _PBR, "pounds"),
    Term("hrg", "healthcare resource group", "HRG", "A group of treatments of like cost, which has one price; version"
         " 3.5 until March 2009.", "1992", "", _PBR),
    Term("mff", "market forces factor", "MFF", "What is added to the tariff where staff, land and buildings are dear,"
         " paid by the Department to the hospital.", "2003-04", "", _PBR, "ratio"),
    Term("marginal_rate", "emergency marginal rate", "", "Half the tariff for emergency admissions above an agreed"
         " number.", "2006-04", "2009-03", _PBR, "percent"),
    Term("spell", "spell", "", "A patient's stay in one hospital from admission to discharge.", "1992", "",
         _DICTIONARY),
    Term("coding", "clinical coding", "", "Turning case notes into codes, which set the price.", "1948", "",
         _DICTIONARY),
    Term("sla", "service-level agreement", "SLA", "A contract between health service bodies: so much work at such a"
         " price.", "1999", "2007-03", "Department of Health, The new NHS, 1997"),
    Term("model_contract", "model contract", "", "The national contract for hospital care from April 2007, with limits"
         " on activity and fines for long waits.", "2007-04", "", "Department of Health, NHS contract for acute"
         " services, 2007"),
    Term("block_contract", "block contract", "", "A year's fee whatever the number of patients.", "1991", "", "NHS"
         " and Community Care Act 1990"),
    Term("resource_limit", "resource limit", "", "What a primary care trust may spend in the year; it may not be"
         " passed.", "1999", "", "Department of Health, resource accounting and budgeting guidance", "pounds"),
    Term("allocation", "revenue allocation", "", "A primary care trust's money for the year, by a formula of need.",
         "1999", "", "Department of Health, resource allocation: weighted capitation formula, 2005", "pounds"),
    Term("deficit", "deficit", "", "Spending above income in the year.", "1948", "", "National Audit Office, Financial"
         " management in the NHS, 2007", "pounds"),
    Term("forecast", "forecast out-turn", "", "What a budget is expected to come to by the end of March.", "1948", "",
         "National Audit Office, Financial management in the NHS, 2007", "pounds"),
    Term("ldp", "Local Delivery Plan", "LDP", "What a primary care trust has promised to achieve over three years.",
         "2003-04", "2008-03", "Department of Health, National standards, local action, 2004"),
    Term("nic", "net ingredient cost", "NIC", "The list price of a medicine, before discounts and fees.", "1980", "",
         "Prescription Cost Analysis", "pounds"),
    Term("generic", "generic medicine", "", "A medicine under its own name and not a brand's, usually cheaper.", "1948",
         "", "Prescription Cost Analysis"),
    Term("prescription_item", "prescription item", "", "One medicine on one prescription.", "1948", "", "Prescription"
         " Cost Analysis", "items"),
    # Hospital care
    Term("referral", "GP referral", "", "A letter by which a doctor asks a consultant to see a patient.", "1948", "",
         _DICTIONARY, "patients"),
    Term("first_outpatient", "first outpatient attendance", "", "The first visit to a consultant's clinic about a"
         " problem.", "1948", "", _DICTIONARY, "attendances"),
    Term("follow_up", "follow-up attendance", "", "A later visit to the same clinic.", "1948", "", _DICTIONARY,
         "attendances"),
    Term("consultant_referral", "consultant-to-consultant referral", "", "A first attendance that another consultant"
         " asked for.", "1948", "", _DICTIONARY, "attendances"),
    Term("dna", "did not attend", "DNA", "An appointment that the patient missed without a word.", "1980", "",
         _DICTIONARY, "attendances"),
    Term("elective", "elective admission", "", "A planned stay or operation, from a waiting list or a diary.", "1948",
         "", _DICTIONARY, "patients"),
    Term("day_case", "day case", "", "A planned operation or treatment without a night in hospital.", "1980", "",
         _DICTIONARY, "patients"),
    Term("emergency_admission", "emergency admission", "", "Being taken into hospital without warning.", "1948", "",
         _DICTIONARY, "patients"),
    Term("acsc", "ambulatory-care-sensitive condition", "ACSC", "An illness for which good care outside should make"
         " most emergency stays needless, such as asthma.", "1990", "", "NHS Institute for Innovation and Improvement,"
         " 2006", "patients"),
    Term("readmission", "emergency readmission", "", "Being back in hospital within 28 days of leaving.", "1998", "",
         "National Centre for Health Outcomes Development", "percent"),
    Term("ae", "accident and emergency department", "A&E", "Where the injured and suddenly ill go without an"
         " appointment.", "1962", "", _DICTIONARY, "attendances"),
    Term("four_hours", "four-hour standard", "", "98 in 100 patients leave accident and emergency within four hours.",
         "2004-12", "2010-06", _PLAN, "percent"),
    Term("minor_injury_unit", "minor injury unit", "MIU", "A small nurse-led department for cuts, sprains and simple"
         " breaks.", "1990", "", _DICTIONARY),
    Term("walk_in_centre", "walk-in centre", "WiC", "A nurse-led clinic that anybody may enter without an appointment.",
         "2000-01", "", _PLAN),
    Term("rtt", "referral to treatment", "RTT", "The whole wait, from a doctor's letter to the beginning of treatment.",
         "2006-05", "", _RTT, "weeks"),
    Term("eighteen_weeks", "18 weeks", "", "The longest wait from referral to treatment that is to be left by December"
         " 2008.", "2004-06", "", _RTT, "percent"),
    Term("waiting_list", "waiting list", "", "People for whom an operation has been decided and not done.", "1948", "",
         _DICTIONARY, "patients"),
    Term("minimum_wait", "minimum wait", "", "An order to hospitals to treat nobody routine before so many weeks, so"
         " as to spend less this year.", "2006", "2007", "Hansard, 2006-07", "weeks"),
    Term("choose_and_book", "Choose and Book", "C&B", "Booking a hospital appointment by computer, with a choice of"
         " hospitals.", "2004", "2015-06", "National Audit Office, Patient choice at the point of GP referral, 2005",
         "percent"),
    Term("occupancy", "bed occupancy", "", "Beds in use out of beds open.", "1948", "", _DICTIONARY, "percent"),
    Term("length_of_stay", "length of stay", "", "Nights from admission to discharge.", "1948", "", _DICTIONARY,
         "days"),
    Term("delayed_discharge", "delayed discharge", "", "A patient who is fit to leave hospital and has nowhere ready"
         " to go.", "2003", "", "Community Care (Delayed Discharges etc.) Act 2003", "days"),
    Term("cancelled_operation", "cancelled operation", "", "An operation put off at the last minute for want of a bed,"
         " staff or time.", "1948", "", _DICTIONARY, "patients"),
    Term("hai", "healthcare-associated infection", "HAI", "An infection caught in hospital, such as MRSA or C."
         " difficile.", "1990", "", "Health Protection Agency", "patients"),
    Term("theatre_list", "theatre list", "", "A half-day of operations by one team.", "1948", "", "Audit Commission,"
         " Operating theatres, 2003"),
    Term("observation_ward", "observation ward", "", "A few beds beside accident and emergency for patients who need"
         " some more hours.", "1990", "", "Department of Health, Transforming emergency care in England, 2004"),
    # Care outside hospital
    Term("gp", "general practitioner", "GP", "A family doctor.", "1948", "", _GMS),
    Term("gpwsi", "GP with a special interest", "GPwSI", "A family doctor trained to see patients in one specialty"
         " near home.", "2000", "", _PLAN),
    Term("gms", "general medical services contract", "GMS", "The national contract of practices; PMS is the local one.",
         "1948", "", _GMS),
    Term("qof", "quality and outcomes framework", "QOF", "Points and pay for practices for what they do for long-term"
         " conditions.", "2004-04", "", _GMS, "points"),
    Term("long_term_condition", "long-term condition", "LTC", "An illness that cannot be cured and can be lived with,"
         " such as diabetes.", "2005-01", "", "Department of Health, Supporting people with long term conditions,"
         " January 2005"),
    Term("community_matron", "community matron", "", "A senior nurse who looks after some 50 to 80 people at high risk"
         " of admission.", "2004-06", "", "Department of Health, The NHS Improvement Plan, June 2004"),
    Term("case_management", "case management", "", "One person planning all care of somebody at high risk.", "2005-01",
         "", "Department of Health, Supporting people with long term conditions, January 2005"),
    Term("district_nurse", "district nurse", "", "A nurse who visits people at home.", "1948", "", _DICTIONARY,
         "contacts"),
    Term("intermediate_care", "intermediate care", "", "Some weeks of rehabilitation at home or in a care home, after"
         " or instead of a hospital stay.", "2001-01", "", "Department of Health, National service framework for older"
         " people, 2001", "places"),
    Term("out_of_hours", "out-of-hours service", "OOH", "Family doctors' care at night and weekends.", "2004-04", "",
         _GMS, "contacts"),
    Term("rmc", "referral management centre", "RMC", "An office that reads referral letters before they go on.", "2004",
         "", "Department of Health, Care and resource utilisation, December 2006"),
    Term("cats", "clinical assessment and treatment service", "CATS", "A clinic between practice and hospital that"
         " sees, treats or sends on.", "2005", "2012", "Department of Health, Care and resource utilisation, December"
         " 2006"),
    Term("care_pathway", "care pathway", "", "The agreed steps by which patients with a problem are looked after.",
         "1998", "", _PLAN),
    Term("care_closer_to_home", "care closer to home", "", "Doing near people's homes what used to be done in"
         " hospital.", "2006-01", "", _WHITE, "percent"),
    Term("eligibility", "eligibility criteria", "", "From which degree of need a council gives care: critical,"
         " substantial, moderate or low.", "2003-04", "2015-03", "Department of Health, Fair access to care services,"
         " 2002"),
    Term("pooled_fund", "pooled fund", "", "Money of the health service and the council put into one purse.", "2000-04",
         "", "Health Act 1999"),
    # Need and information
    Term("need", "health need", "", "What a population could gain from care, whether or not it asks for it.", "1990",
         "", "NHS and Community Care Act 1990"),
    Term("deprivation", "deprivation score", "IMD", "How poor an area is, by the Index of Multiple Deprivation.",
         "2000", "", "Communities and Local Government, The English indices of deprivation 2007", "score"),
    Term("high_risk", "high-risk patient", "", "One of the few in a hundred most likely to be admitted in the coming"
         " year.", "2005", "", "King's Fund, Predictive risk project, 2005", "patients"),
    Term("regression_to_the_mean", "regression to the mean", "", "That whoever had a very bad year will usually have a"
         " better one, whatever is done.", "1886", "", "British Medical Journal 2007;334:31"),
    Term("registered_list", "registered list", "", "The patients of a practice.", "1948", "", _GMS, "patients"),
    Term("resident", "resident", "", "Somebody who lives in a primary care trust's area.", "1948", "", _DICTIONARY,
         "patients"),
    Term("practice_manager", "practice manager", "", "Who runs a practice's staff, money and appointments.", "1990", "",
         _GMS),
    Term("ties", "ties between practices", "", "Practices that meet, know and follow one another.",
         "2005-04", "2013-03", _UNIVERSAL, "count"),
)
# fmt: on

_BY_CODE = {term.code: term for term in TERMS}


def term(code: str) -> Term:
    """The term with this code."""
    return _BY_CODE[code]


def find(word: str) -> Term | None:
    """The term with this code, label or abbreviation, however it is written; None where there is none."""
    wanted = word.strip().casefold()
    return next((t for t in TERMS if wanted in (t.code, t.label.casefold(), t.abbreviation.casefold() or t.code)), None)


def in_use(date: str) -> tuple[Term, ...]:
    """The terms that were in use at `date` (2006-04)."""
    return tuple(t for t in TERMS if t.since <= date and (not t.until or date <= t.until.ljust(7, "z")))


def glossary() -> str:
    """All terms as a page of Markdown, by the alphabet."""
    entries = sorted(TERMS, key=lambda t: t.label.casefold())
    return "\n".join((_HEAD, *(_entry(t) for t in entries)))


_HEAD = """# Glossary

Made from `simulation/vocabulary.py` by `python -m simulation.vocabulary`; change a term there.
"""


def _entry(t: Term) -> str:
    """One term as a paragraph."""
    dates = f"{t.since} to {t.until}" if t.until else f"since {t.since}"
    unit = f" Counted in {t.unit}." if t.unit else ""
    return f"**{t.first_sight}**: {t.definition}{unit} *({dates}; {t.source})*\n"


if __name__ == "__main__":
    print(glossary(), end="")
