"""The map, trust, waits, news and challenges as the sample Views show them."""

from math import cos, sin
from typing import Literal

from simulation.contracts.decision import Option
from simulation.contracts.view import Challenge, MapFlow, MapNode, News, TrustLink, WaitBand

State = Literal["good", "middling", "poor", "unknown"]
STATES: tuple[State, ...] = ("good", "middling", "middling", "poor", "good", "unknown")
CLUSTERS = (
    ("north", "North cluster", 24, 20, 18),
    ("central", "Central cluster", 30, 52, 19),
    ("south", "South cluster", 22, 84, 15),
)
TREES = ("Alder", "Birch", "Cedar", "Holly", "Hazel", "Rowan", "Maple", "Poplar", "Willow", "Larch", "Lime", "Yew")
PLACES = ("Lane Surgery", "Road Practice", "Health Centre", "Green Surgery")


def _practices() -> tuple[MapNode, ...]:
    nodes: list[MapNode] = []
    for cluster, _, x, y, members in CLUSTERS:
        for at in range(members):
            angle, far = at * 2.4, 3.2 * (at + 1) ** 0.5
            number = len(nodes) + 1
            nodes.append(
                MapNode(
                    f"eastmere.{cluster}.p{number:02}",
                    f"{TREES[number % 12]} {PLACES[number % 4]}",
                    "practice",
                    round(x + 1.35 * far * cos(angle)),
                    100 - round(y + 0.95 * far * sin(angle)),
                    1_800 + 613 * (number * 7 % 13),
                    STATES[number % 6],
                    f"eastmere.{cluster}",
                )
            )
    return tuple(nodes)


NODES = (
    MapNode("eastmere", "Eastmere PCT", "pct", 48, 92, 192_400, "poor", ""),
    MapNode("st_bride", "St Bride's Hospitals", "trust", 66, 66, 1_096, "middling", ""),
    MapNode("holmoak", "Holmoak University Hospital", "trust", 86, 34, 742, "good", ""),
    MapNode("fenbridge", "Fenbridge PCT", "pct", 90, 80, 231_000, "unknown", ""),
    MapNode("eastmere_council", "Eastmere Council", "council", 54, 12, 0, "middling", ""),
    *(
        MapNode(f"eastmere.{name}", label, "cluster", x, 100 - y, 0, "middling", "eastmere")
        for name, label, x, y, _ in CLUSTERS
    ),
    *_practices(),
)
FLOWS = (
    MapFlow("eastmere.north", "st_bride", 3_410, "referred"),
    MapFlow("eastmere.central", "st_bride", 3_820, "referred"),
    MapFlow("eastmere.south", "st_bride", 1_240, "referred"),
    MapFlow("eastmere.south", "holmoak", 1_475, "referred"),
    MapFlow("eastmere.central", "holmoak", 612, "referred"),
    MapFlow("fenbridge", "holmoak", 9_870, "referred"),
    MapFlow("st_bride", "eastmere_council", 214, "discharged to care"),
)
WAITS = (
    WaitBand("0-4 weeks", 3_120, 1_480, False),
    WaitBand("5-8 weeks", 2_640, 1_190, False),
    WaitBand("9-13 weeks", 1_905, 1_020, False),
    WaitBand("14-18 weeks", 0, 760, True),
    WaitBand("19-26 weeks", 0, 545, True),
    WaitBand("over 26 weeks", 0, 12, True),
)
TRUST_LINKS = tuple(
    TrustLink(who, whom, level, change)
    for who, whom, level, change in (
        ("Practices", "Eastmere PCT", 46, -4),
        ("Eastmere PCT", "Practices", 58, 1),
        ("Practices", "St Bride's", 61, 2),
        ("St Bride's", "Practices", 55, 0),
        ("Eastmere PCT", "St Bride's", 34, -9),
        ("St Bride's", "Eastmere PCT", 29, -6),
        ("Eastmere PCT", "Eastmere Council", 66, 3),
        ("Eastmere Council", "Eastmere PCT", 63, 0),
        ("North cluster", "Eastmere PCT", 52, -2),
        ("Eastmere PCT", "North cluster", 70, 5),
    )
)
NEWS = (
    News("St Bride's closed 24 beds for a norovirus outbreak.", "challenge: winter", "challenge"),
    News("Eastmere PCT and St Bride's broke an agreement on outreach clinics.", "agreements", "agreement"),
    News("The skin clinic of Eastmere North saw its first patients.", "Eastmere North", "service"),
    News(
        "Fair-shares budgets [proposed] for next year: no practice loses more than 2%.", "Department of Health", "rule"
    ),
    News("Two practices in the south left their cluster.", "Eastmere South", "people"),
    News("The panel met twice and ruled on five business cases.", "Eastmere PCT", "plan"),
)
SAID = (
    News("Fee for a procedure: £60. Without a fee nobody will open a clinic.", "PEC chair", "decision"),
    News("Invoices challenged: 15%. Coding moves faster than patients.", "PCT director of commissioning", "decision"),
    News("Outreach clinics: none. Consultants are needed on the wards.", "Acute trust chief executive", "decision"),
    News("Intermediate care beds: 12.", "Council social care lead", "decision"),
)
CHALLENGES = (
    Challenge(
        "top_slice",
        "The SHA takes 3%",
        "Capital SHA will hold back 3% of every PCT's allocation this year. It may come back within three years.",
        "London PCTs, 2006/07: about £320m (Hansard, 20 June 2006)",
        True,
        (
            Option("pass_on", "Take it off indicative budgets now", "Practices bear it; trust falls."),
            Option("absorb", "Absorb it and stop new business cases", "Plans wait two quarters."),
        ),
    ),
    Challenge(
        "norovirus",
        "Wards closed",
        "St Bride's has closed 24 beds. Operations are being put off.",
        "Winter 2006/07, many trusts",
        False,
    ),
)
DECIDED = (
    Challenge(
        "top_slice",
        "The SHA takes 3%",
        CHALLENGES[0].text,
        CHALLENGES[0].based_on,
        True,
        CHALLENGES[0].options,
        "Absorb it and stop new business cases",
    ),
    CHALLENGES[1],
)
