"""What a scenario file says, as frozen pydantic models; unknown keys are refused."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from simulation.amounts import Identifier, Money, OrganisationId, Percent, YesNo, parse_money, parse_percent
from simulation.scenario.block import Block as Block
from simulation.scenario.experiments import InitiativeOrder
from simulation.scenario.market import Market
from simulation.scenario.outside import Capacity, CentreOrder, DaysOff, Demand
from simulation.scenario.supporting import Support
from simulation.scenario.switches import Switches

RoundName = Annotated[str, Field(pattern=r"^r[1-9]\d?$", description="r1, r2, ...")]


def parse_bound(text: object) -> object:
    """What a measure is compared with: pence in `£4m`, 85 in `85%`; a plain number as it is."""
    share, money = parse_percent(text), parse_money(text)
    if share is not text and isinstance(share, float):
        return share * 100
    return float(money) if isinstance(money, int) else text


Bound = Annotated[
    float,
    BeforeValidator(parse_bound),
    WithJsonSchema({"anyOf": [{"type": "number"}, {"type": "string", "pattern": "%$|^-?£"}]}),
]


class Period(Block):
    """When the game is played."""

    start: str = Field(description="First quarter, as 2006/07 Q1", pattern=r"^20\d\d/\d\d Q[1-4]$")
    rounds: int = Field(description="Quarters played", ge=1, le=40)


class PracticeRow(Block):
    """One practice, as its row of the practices file gives it."""

    id: Identifier = Field(description="Unique in its PCT, as p07")
    name: str = Field(description="Invented, no person's name")
    cluster: Identifier = Field(description="One of the PCT's clusters")
    list_size: int = Field(gt=0, description="Registered patients")
    ages: tuple[int, int, int, int, int, int, int, int, int] = Field(
        description="Patients aged 0-4, 5-14, 15-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over"
    )
    deprivation: float = Field(ge=0, le=90, description="Index of Multiple Deprivation 2007 score")
    gps: float = Field(gt=0, description="Whole-time GPs")
    x: int = Field(ge=0, le=100, description="Place on the schematic map, from the left")
    y: int = Field(ge=0, le=100, description="Place on the schematic map, from the bottom")


class PracticesFrom(Block):
    """Where the practices of a PCT are listed; replaced by the file's rows before the scenario is made."""

    from_: str = Field(alias="from", description="A CSV file beside the scenario", pattern=r"^[\w./-]+\.csv$")


class Listing:
    """Lets the JSON Schema of a list of practices show both ways to give it."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Either of the two."""
        return {"anyOf": [handler(core), PracticesFrom.model_json_schema()]}


PracticeRows = Annotated[tuple[PracticeRow, ...], Listing()]
"""Rows, which a scenario file may instead name as `{from: FILE.csv}`."""


class Cluster(Block):
    """A PBC cluster (consortium) of practices."""

    name: str = Field(description="As players read it")
    formed: Literal["own_choice", "geographic"] = Field(
        "own_choice", description="Whether practices chose each other or the PCT drew a map"
    )


class Competence(Block):
    """Commissioning competence, 1 to 4, as the PCT sees itself and as it is."""

    self_assessed: float = Field(ge=1, le=4, description="Marks of 1 to 4 that the PCT gives itself")
    true: float = Field(ge=1, le=4, description="Marks of 1 to 4 that it deserves")


class Service(Block):
    """A budget line of a PCT for a service that practices do not commission, or a provider of one."""

    name: str = Field(description="As players read it")
    kind: Literal["community", "out_of_hours", "mental_health", "childrens", "older_people", "other"] = Field(
        description="What it does"
    )
    budget: Money = Field(gt=0, description="A year, paid by the PCT")
    unmet_need: Percent = Field(0.1, ge=0, le=1, description="Share of the need that it does not meet at the start")


class Pct(Block):
    """A primary care trust, its practices and what it pays for."""

    name: str = Field(description="As players read it")
    practices: PracticeRows = Field(min_length=1, description="Its practices, listed here or in a CSV file")
    clusters: dict[Identifier, Cluster] = Field(min_length=1, description="Its PBC clusters, by id")
    need_index: float = Field(1.0, description="Need for care relative to England, age apart", gt=0)
    ill_health: float = Field(
        1.0, gt=0, le=3,
        description="Emergencies relative to England's that neither age, deprivation nor diagnoses show, over its need",
    )  # fmt: skip
    allocation: Money = Field(gt=0, description="Recurrent revenue allocation of the first year")
    opening_position: Money = Field(0, description="Surplus (or deficit) brought forward")
    competence: Competence = Field(
        Competence(self_assessed=2.5, true=2.0), description="Commissioning competence at the start"
    )
    drive: Percent | None = Field(
        None,
        ge=0,
        le=1,
        description="How much its chief executive and board want commissioning by practices; else drawn",
    )
    information_held: Percent = Field(
        0.0, ge=0, le=1, description="Quality at which its activity figures are held whatever is spent; 0: as earned"
    )
    merged_in: int = Field(
        0, ge=0, le=99, description="Round at whose start it is merged with its neighbours' managers; 0: never"
    )
    management_posts: int = Field(60, gt=0, description="Whole-time managers who can work on commissioning")
    services: dict[Identifier, Service] = Field({}, description="Services that practices do not commission, by id")
    residents_per_registered: float = Field(0.952, gt=0, description="Residents for each registered patient")
    at_start: dict[Identifier, int | str] = Field(
        {}, description="Decisions of its officers that are in force when the scenario begins, by name"
    )


class OtherCommissioners(Block):
    """The other PCTs that send patients to a trust."""

    name: str = Field("Other commissioners", description="As players read it")
    share: Percent = Field(0.3, description="Share of the trust's clinical income", ge=0, lt=1)
    sends: Literal["here", "anywhere"] = Field(
        "here", description="Whether their patients go to this trust alone, or alike to every trust of the scenario"
    )


class WaitingList(Block):
    """How long the waiting list is at the start."""

    outpatient_weeks: float = Field(6.0, description="Mean weeks waited by those seen", gt=0)
    inpatient_weeks: float = Field(11.0, description="Mean weeks from listing to treatment", gt=0)
    beyond_18_weeks: Percent = Field(0.6, description="Admitted pathways over 18 weeks from referral", ge=0, le=1)


class AcuteTrust(Block):
    """An acute NHS trust."""

    name: str = Field(description="As players read it")
    income: Money = Field(gt=0, description="A year, from all sources")
    beds: int = Field(gt=0, description="General and acute beds open")
    admits: float = Field(
        1.0, gt=0, le=3, description="How readily it admits people who come in need, relative to England"
    )
    opening_position: Money = Field(0, description="Surplus (or deficit) of the year before")
    brought_forward: Money = Field(0, description="Accumulated surplus (or deficit)")
    shares: dict[Identifier, Percent] = Field(description="Share of each PCT's hospital care that it gives")
    other_commissioners: OtherCommissioners = Field(OtherCommissioners(), description="Who else sends it patients")
    waiting_list: WaitingList = Field(WaitingList(), description="Waits at the start")
    foundation: YesNo = Field(False, description="Whether it is an NHS foundation trust")
    x: int = Field(50, ge=0, le=100, description="Place on the schematic map, from the left")
    y: int = Field(50, ge=0, le=100, description="Place on the schematic map, from the bottom")


class Council(Block):
    """A council with social services responsibilities."""

    name: str = Field(description="As players read it")
    pct: Identifier = Field(description="The PCT whose residents it serves")
    budget: Money = Field(gt=0, description="Adult social care, a year")


class Alliance(Block):
    """The patients' and third-sector alliance."""

    name: str = Field(description="As players read it")
    grant: Money = Field(ge=0, description="A year, from the PCTs and councils")


class Sha(Block):
    """The strategic health authority."""

    name: str = Field(description="As players read it")
    top_slice: Percent = Field(0.0, description="Share of allocations held back at the start", ge=0, lt=0.2)


class Economy(Block):
    """A local health economy."""

    pcts: dict[Identifier, Pct] = Field(description="Primary care trusts, by id")
    acute_trusts: dict[Identifier, AcuteTrust] = Field(description="Acute trusts, by id")
    councils: dict[Identifier, Council] = Field({}, description="Councils, by id")
    alliance: dict[Identifier, Alliance] = Field({}, description="The alliance of patients and charities, by id")
    sha: dict[Identifier, Sha] = Field(description="The strategic health authority, by id")
    elsewhere: str = Field("Hospitals elsewhere", description="Who gives the residents' other hospital care")


class Brief(Block):
    """The one-page brief of a seat."""

    who_you_are: str = Field(description="Post, organisation, its size and its troubles")
    what_you_can_do: str = Field(description="The seat's decisions, in words")
    judged_on: str = Field(description="Its scorecard, in words")
    only_you_know: str = Field(description="What nobody else is told, worth something in a bargain")


class Seat(Block):
    """A role that somebody can take."""

    role: str = Field(description="One of the twelve roles")
    organisation: OrganisationId = Field(description="Id of the organisation, outermost first: eastmere.north.p07")
    name: str = Field(description="Name of the post, as 'Dr A, partner' (invented)")
    brief: Brief = Field(description="Its one-page brief")
    judged_on: tuple[str, ...] = Field(description="Measures of the seat's own scorecard", min_length=1)
    stand_in: Literal["ordinary", "cooperative", "self_interested", "cautious", "gaming"] = Field(
        "ordinary", description="Who plays it when nobody sits there"
    )


class When(Block):
    """When a challenge strikes: in a round, or when a measure has been beyond a bound for some rounds."""

    round: int | None = Field(None, ge=1, description="In this round, and no other")
    measure: str | None = Field(None, description="measure@organisation")
    above: Bound | None = Field(None, description="In the measure's unit; money as £4m, a percentage as 85%")
    below: Bound | None = Field(None, description="The same, for a measure that falls")
    for_rounds: int = Field(1, ge=1, description="For so many rounds running")
    after: Identifier | None = Field(None, description="Another challenge that must have struck")
    chose: str | None = Field(None, description="...and the option that was chosen in it")


Effects = tuple[dict[str, Any], ...]
"""Effects as a file writes them; the first key of each names its kind (`simulation.challenges`)."""
Incentives = dict[Identifier, dict[str, Any]]
"""Terms by rule (`simulation.incentives`)."""


class ChallengeOption(Block):
    """One way to answer a challenge."""

    label: str = Field(description="What is chosen, in a few words")
    explanation: str = Field("", description="What it costs and brings, in a sentence")
    effects: Effects = Field((), description="What it does")


class Asks(Block):
    """Who must choose, and between what."""

    seat: Identifier = Field(description="The seat that must choose")
    options: dict[Identifier, ChallengeOption] = Field(min_length=2, description="Between what, by code")
    default: Identifier | None = Field(None, description="What happens when nobody answers; else the first option")


class Challenge(Block):
    """A scripted local challenge."""

    title: str = Field(description="A headline")
    when: When = Field(description="When it strikes; all that is said here must hold")
    tells: tuple[str, ...] = Field(("everyone",), description="Seats that hear of it, or everyone")
    text: str = Field(description="What has happened, as players read it")
    based_on: str = Field(description="What really happened, and the source")
    effects: Effects = Field((), description="What it does whatever is chosen")
    asks: tuple[Asks, ...] = Field((), description="Who must choose; the first seat's choice is what `chose` looks at")
    aims: tuple[str, ...] = Field((), description="The aims that it serves")


class DebriefQuestion(Block):
    """A question for the debrief."""

    after: Identifier | None = Field(None, description="Asked where this challenge struck")
    ask: str = Field(description="The question")


class Scenario(Block):
    """A local health economy, the seats in it, the rules in force and the challenges that will strike."""

    name: Identifier = Field(description="The scenario's id, as its file is called")
    title: str = Field(description="As players read it")
    version: int = Field(1, ge=1, description="Raised when its results change")
    period: Period = Field(description="When it is played")
    summary: str = Field("", description="What it is about, in a paragraph")
    aims: dict[Identifier, str] = Field({}, description="What players should learn, by id")
    modelled_on: str = Field(description="Which places and year its numbers come from")
    briefing: dict[RoundName, str] = Field({}, description="Briefing of each round: r1, r2, ...")
    economy: Economy = Field(description="The organisations and their numbers")
    incentives: Incentives = Field(
        {}, description="Terms of the incentive rules; what is left out is as the law had it"
    )
    seats: dict[Identifier, Seat] = Field({}, description="The roles that people can take, by id")
    challenges: dict[Identifier, Challenge] = Field({}, description="What will strike, by id")
    debrief: tuple[DebriefQuestion, ...] = Field((), description="Questions to talk about afterwards")
    decisions: dict[RoundName, dict[Identifier, dict[Identifier, int | str]]] = Field(
        {},
        description="Scripted decisions: round, seat, decision, value; a person in the seat comes after them",
    )
    initiatives: dict[Identifier, InitiativeOrder] = Field(
        {}, description="Initiatives that run, or may not, whatever the seats decide: by name in the catalogue"
    )
    capacity: Capacity = Field({}, description="Service lines that are cut or enlarged from outside, by name")
    demand: Demand = Field({}, description="Demand that is raised or lowered from outside, by kind")
    days_off: DaysOff = Field(DaysOff(), description="Bank holidays that fall in another round than usual")
    treatment_centre: CentreOrder = Field(CentreOrder(), description="An independent centre with guaranteed volumes")
    market: Market = Field(Market(), description="How many hospitals serve the same people, and who chooses")
    switches: Switches = Field(Switches(), description="Motives and limits that an experiment can take away")
    support: Support = Field(
        Support(), description="Commissioning support, learning and planning tools that are taken up"
    )
