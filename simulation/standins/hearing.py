"""What an option of a challenge is heard to promise: by the words that people choose for such things."""

import re
from collections.abc import Mapping
from functools import lru_cache

from simulation.contracts.decision import Option
from simulation.standins.mind import Motive

CUES: tuple[tuple[tuple[str, ...], dict[Motive, float]], ...] = (
    (
        (
            "honour",
            "promise to practices",
            "promised to practices",
            "promises to practices",
            "what was promised",
            "whatever the position",
        ),
        {"shared": 2.0, "game": -0.5},
    ),
    (("publish", "open books", "show ", "declare", "give them"), {"shared": 1.5, "patients": 0.5, "game": -0.5}),
    (
        (" share", "together", "joint", "pool", "half each", "one team", "network", "neighbours", "with the pct"),
        {"shared": 1.5},
    ),
    ((" help", "lend", "find the * a home", "choose", "own choice", "seat on", "in private"), {"shared": 1.0}),
    (("pathways", "criteria", "panel", "non executive", "out of the room"), {"shared": 1.0, "prudence": 1.5}),
    (
        ("same day", "senior doctor", "front door", "home care", "isolation", "on the wards"),
        {"patients": 1.5, "shared": 0.5},
    ),
    (("go home", "nurse led", "blood pressure", "step down"), {"patients": 1.5, "shared": 0.5}),
    (
        ("for all who", "everybody who", "treat", "extra work", "extra lists", "real choice", "patients can find"),
        {"patients": 1.0},
    ),
    (
        (
            " audit",
            "review",
            "legal advice",
            "check",
            "standard",
            "if the pct balances",
            "the rules allow",
            "pilot",
            "half",
        ),
        {"prudence": 1.0},
    ),
    (("stay within", "as planned", "within the budget", "exceptional"), {"prudence": 1.0, "money": 1.0}),
    (
        ("costs nothing", "nothing to pay", "nothing more to pay", "no work", "no money"),
        {"prudence": 0.5, "money": 1.0},
    ),
    (
        (" saves", "freeze", "against the deficit", "nothing leaves", "stop new", "hold the line"),
        {"money": 1.5, "own": 0.5},
    ),
    (
        (
            "income",
            "is paid",
            "a year to the practice",
            "to the trust",
            "local payment",
            "pay for the work",
            "own clinics",
        ),
        {"own": 1.5},
    ),
    (
        (" keep", " hold", "refuse", "decline", "dispute", "charge", "not a shareholder", "hospital s "),
        {"own": 1.0, "shared": -0.7},
    ),
    (("quiet", "say nothing", "hands free", "next year", "argue", "go slow"), {"game": 2.0, "shared": -0.7}),
    (("bound to be", "can be blamed", "not what was said", "deal with it", "delay"), {"game": 2.0, "shared": -0.7}),
    (
        ("partner", "whole borough", "go public", "march ", "from fenbridge"),
        {"own": 1.0, "game": 0.7, "prudence": -0.7},
    ),
    (("in the papers", "headlines", "newspapers", "telephone rings", "on paper"), {"prudence": -1.0}),
    (
        ("go somewhere else", "nobody to visit", "patients wait", "take their chance"),
        {"patients": -1.5, "shared": -0.5},
    ),
    (("corridor", "trolleys", "stay away", "stays away", "no room to spare"), {"patients": -1.5}),
    (("goodwill", "practices are waiting", "must save", "struck out", "no more keeping"), {"shared": -1.0}),
    ((" stop the", "stop everything", "back into surgeries", "stops for"), {"shared": -1.0, "own": 0.5}),
    (("own pockets", "loses the fee", "income * goes", "of the practice s money", "of your grant"), {"own": -2.0}),
)
"""What is heard (phrases in small letters, without marks; a space is where a word begins or ends, a star stands for
words between), and which motives it speaks to or against; assumption."""
_CUES = tuple((phrases, tuple(one for one in phrases if "*" in one), motives) for phrases, motives in CUES)
SPENDS: dict[Motive, float] = {"money": -0.6, "prudence": -0.4, "own": -0.3}
"""What a sum named in an option speaks against, unless it is saved or comes in; assumption."""
EARNS = re.compile(r"\bsaves|from fenbridge|to the practice|gives half|pays? the practice")


@lru_cache(maxsize=1_024)
def heard(option: Option) -> Mapping[Motive, float]:
    """How far an option speaks to each motive; below nought where it speaks against it."""
    text = f"{option.code} {option.label} {option.explanation}".lower()
    plain = " " + re.sub(r"[^a-z0-9]+", " ", text) + " "
    found: dict[Motive, float] = {}
    for phrases, starred, motives in _CUES:
        if any(map(plain.__contains__, phrases)) or (starred and any(_in_order(plain, one) for one in starred)):
            _add(found, motives)
    if "£" in text and not EARNS.search(plain):
        _add(found, SPENDS)
    return found


def _in_order(plain: str, phrase: str) -> bool:
    """Whether a `plain` text has what stands before the star of `phrase`, and later what stands behind it."""
    before, _, behind = phrase.partition("*")
    return behind in plain.partition(before)[2]


def _add(found: dict[Motive, float], more: dict[Motive, float]) -> None:
    """Add what was heard to what has been."""
    for motive, weight in more.items():
        found[motive] = found.get(motive, 0.0) + weight
