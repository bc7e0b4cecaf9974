"""What a scenario file says, as frozen pydantic models; unknown keys are refused."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from simulation.amounts import Identifier, Money, OrganisationId, Percent, parse_money, parse_percent

RoundName = Annotated[str, Field(pattern=r"^r[1-9]\d?$", description="r1, r2, ...")]


def parse_bound(text: object) -> object:
    """What a measure is compared with: pence in `£4m`, 85 in `85%`; a plain number as it is."""
    share, money = parse_percent(text), parse_money(text)
    if share is not text and isinstance(share, float):
        return share * 100
    return float(money) if isinstance(money, int) else text


Bound = Annotated[float, BeforeValidator(parse_bound)]


class Block(BaseModel):
    """A block of a scenario file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Period(Block):
    """When the game is played."""

    start: str = Field(description="First quarter, as 2006/07 Q1", pattern=r"^20\d\d/\d\d Q[1-4]$")
    rounds: int = Field(description="Quarters played", ge=1, le=40)


class PracticeRow(Block):
    """One practice, as its row of the practices file gives it."""

    id: Identifier
    name: str
    cluster: Identifier
    list_size: int = Field(gt=0)
    ages: tuple[int, int, int, int, int, int, int, int, int]
    """Patients aged 0-4, 5-14, 15-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over."""
    deprivation: float = Field(ge=0, le=90)
    """Index of Multiple Deprivation 2007 score."""
    gps: float = Field(gt=0)
    """Whole-time GPs."""
    x: int = Field(ge=0, le=100, description="Place on the schematic map")
    y: int = Field(ge=0, le=100)


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

    name: str
    formed: Literal["own_choice", "geographic"] = "own_choice"


class Competence(Block):
    """Commissioning competence, 1 to 4, as the PCT sees itself and as it is."""

    self_assessed: float = Field(ge=1, le=4)
    true: float = Field(ge=1, le=4)


class Service(Block):
    """A budget line of a PCT for a service that practices do not commission, or a provider of one."""

    name: str
    kind: Literal["community", "out_of_hours", "mental_health", "childrens", "older_people", "other"]
    budget: Money = Field(description="A year, paid by the PCT")
    unmet_need: Percent = Field(0.1, description="Share of the need that it does not meet at the start")


class Pct(Block):
    """A primary care trust, its practices and what it pays for."""

    name: str
    practices: PracticeRows = Field(min_length=1, description="Its practices, listed here or in a CSV file")
    clusters: dict[Identifier, Cluster]
    need_index: float = Field(1.0, description="Need for care relative to England, age apart", gt=0)
    allocation: Money = Field(description="Recurrent revenue allocation of the first year")
    opening_position: Money = Field(0, description="Surplus (or deficit) brought forward")
    competence: Competence = Competence(self_assessed=2.5, true=2.0)
    management_posts: int = Field(60, gt=0, description="Whole-time managers who can work on commissioning")
    services: dict[Identifier, Service] = {}
    residents_per_registered: float = Field(0.952, gt=0, description="Residents for each registered patient")


class OtherCommissioners(Block):
    """The other PCTs that send patients to a trust."""

    name: str = "Other commissioners"
    share: Percent = Field(0.3, description="Share of the trust's clinical income", ge=0, lt=1)


class WaitingList(Block):
    """How long the waiting list is at the start."""

    outpatient_weeks: float = Field(6.0, description="Mean weeks waited by those seen", gt=0)
    inpatient_weeks: float = Field(11.0, description="Mean weeks from listing to treatment", gt=0)
    beyond_18_weeks: Percent = Field(0.6, description="Admitted pathways over 18 weeks from referral", ge=0, le=1)


class AcuteTrust(Block):
    """An acute NHS trust."""

    name: str
    income: Money = Field(description="A year, from all sources")
    beds: int = Field(gt=0, description="General and acute beds open")
    opening_position: Money = Field(0, description="Surplus (or deficit) of the year before")
    brought_forward: Money = Field(0, description="Accumulated surplus (or deficit)")
    shares: dict[Identifier, Percent] = Field(description="Share of each PCT's hospital care that it gives")
    other_commissioners: OtherCommissioners = OtherCommissioners()
    waiting_list: WaitingList = WaitingList()
    foundation: bool = False
    x: int = Field(50, ge=0, le=100)
    y: int = Field(50, ge=0, le=100)


class Council(Block):
    """A council with social services responsibilities."""

    name: str
    pct: Identifier
    budget: Money = Field(description="Adult social care, a year")


class Alliance(Block):
    """The patients' and third-sector alliance."""

    name: str
    grant: Money = Field(description="A year, from the PCTs and councils")


class Sha(Block):
    """The strategic health authority."""

    name: str
    top_slice: Percent = Field(0.0, description="Share of allocations held back at the start", ge=0, lt=0.2)


class Economy(Block):
    """A local health economy."""

    pcts: dict[Identifier, Pct]
    acute_trusts: dict[Identifier, AcuteTrust]
    councils: dict[Identifier, Council] = {}
    alliance: dict[Identifier, Alliance] = {}
    sha: dict[Identifier, Sha]
    elsewhere: str = Field("Hospitals elsewhere", description="Who gives the residents' other hospital care")


class Brief(Block):
    """The one-page brief of a seat."""

    who_you_are: str
    what_you_can_do: str
    judged_on: str
    only_you_know: str


class Seat(Block):
    """A role that somebody can take."""

    role: str
    organisation: OrganisationId = Field(description="Id of the organisation, outermost first: eastmere.north.p07")
    name: str = Field(description="Name of the post, as 'Dr A, partner' (invented)")
    brief: Brief
    judged_on: tuple[str, ...] = Field(description="Measures of the seat's own scorecard", min_length=1)
    stand_in: Literal["cooperative", "self_interested", "cautious", "gaming"] = "cooperative"


class When(Block):
    """When a challenge strikes: in a round, or when a measure has been beyond a bound for some rounds."""

    round: int | None = Field(None, ge=1)
    measure: str | None = Field(None, description="measure@organisation")
    above: Bound | None = Field(None, description="In the measure's unit; money as £4m, a percentage as 85%")
    below: Bound | None = None
    for_rounds: int = Field(1, ge=1)
    after: Identifier | None = Field(None, description="Another challenge that must have struck")
    chose: str | None = Field(None, description="...and the option that was chosen in it")


class ChallengeOption(Block):
    """One way to answer a challenge."""

    label: str
    explanation: str = ""
    effects: tuple[dict[str, Any], ...] = ()


class Asks(Block):
    """Who must choose, and between what."""

    seat: Identifier
    options: dict[Identifier, ChallengeOption] = Field(min_length=2)
    default: Identifier | None = Field(None, description="What happens when nobody answers; else the first option")


class Challenge(Block):
    """A scripted local challenge."""

    title: str
    when: When
    tells: tuple[str, ...] = Field(("everyone",), description="Seats that hear of it, or everyone")
    text: str
    based_on: str
    effects: tuple[dict[str, Any], ...] = Field((), description="What it does whatever is chosen")
    asks: tuple[Asks, ...] = ()
    aims: tuple[str, ...] = ()


class DebriefQuestion(Block):
    """A question for the debrief."""

    after: Identifier | None = None
    ask: str


class Scenario(Block):
    """A local health economy, the seats in it, the rules in force and the challenges that will strike."""

    name: Identifier
    title: str
    version: int = Field(1, ge=1)
    period: Period
    summary: str = ""
    aims: dict[Identifier, str] = {}
    modelled_on: str
    briefing: dict[RoundName, str] = Field({}, description="Briefing of each round: r1, r2, ...")
    economy: Economy
    incentives: dict[Identifier, dict[str, Any]] = {}
    seats: dict[Identifier, Seat] = {}
    challenges: dict[Identifier, Challenge] = {}
    debrief: tuple[DebriefQuestion, ...] = ()
    decisions: dict[RoundName, dict[Identifier, dict[Identifier, int | str]]] = Field(
        {},
        description="Scripted decisions: round, seat, decision, value; a person in the seat comes after them",
    )
