"""What an option of a challenge is heard to promise: by the words that people choose for such things."""

import re
from collections.abc import Mapping
from functools import lru_cache

from simulation.contracts.decision import Option
from simulation.standins.mind import Motive

CUES: tuple[tuple[str, dict[Motive, float]], ...] = (
    (r"honour|promise(d|s)? to practices|what was promised|whatever the position", {"shared": 2.0, "game": -0.5}),
    (r"publish|open books|show\b|declare|give them", {"shared": 1.5, "patients": 0.5, "game": -0.5}),
    (r"\bshare|together|joint|pool|half each|one team|network|neighbours|with the pct", {"shared": 1.5}),
    (r"\bhelp|lend|find the .* a home|choose|own choice|seat on|in private", {"shared": 1.0}),
    (r"pathways|criteria|panel|non executive|out of the room", {"shared": 1.0, "prudence": 1.5}),
    (r"same day|senior doctor|front door|home care|isolation|on the wards", {"patients": 1.5, "shared": 0.5}),
    (r"go home|nurse led|blood pressure|step down", {"patients": 1.5, "shared": 0.5}),
    (r"for all who|everybody who|treat|extra work|extra lists|real choice|patients can find", {"patients": 1.0}),
    (r"\baudit|review|legal advice|check|standard|if the pct balances|the rules allow|pilot|half", {"prudence": 1.0}),
    (r"stay within|as planned|within the budget|exceptional", {"prudence": 1.0, "money": 1.0}),
    (r"costs nothing|nothing (more )?to pay|no work|no money", {"prudence": 0.5, "money": 1.0}),
    (r"\bsaves|freeze|against the deficit|nothing leaves|stop new|hold the line", {"money": 1.5, "own": 0.5}),
    (r"income|is paid|a year to the practice|to the trust|local payment|pay for the work|own clinics", {"own": 1.5}),
    (r"\bkeep|\bhold|refuse|decline|dispute|charge|not a shareholder|hospital s\b", {"own": 1.0, "shared": -0.7}),
    (r"quiet|say nothing|hands free|next year|argue|go slow", {"game": 2.0, "shared": -0.7}),
    (r"bound to be|can be blamed|not what was said|deal with it|delay", {"game": 2.0, "shared": -0.7}),
    (r"partner|whole borough|go public|march\b|from fenbridge", {"own": 1.0, "game": 0.7, "prudence": -0.7}),
    (r"in the papers|headlines|newspapers|telephone rings|on paper", {"prudence": -1.0}),
    (r"go somewhere else|nobody to visit|patients wait|take their chance", {"patients": -1.5, "shared": -0.5}),
    (r"corridor|trolleys|stays? away|no room to spare", {"patients": -1.5}),
    (r"goodwill|practices are waiting|must save|struck out|no more keeping", {"shared": -1.0}),
    (r"\bstop the|stop everything|back into surgeries|stops for", {"shared": -1.0, "own": 0.5}),
    (r"own pockets|loses the fee|income .* goes|of the practice s money|of your grant", {"own": -2.0}),
)
"""What is heard (patterns in small letters, without marks), and which motives it speaks to or against; assumption."""
_CUES = tuple((re.compile(pattern), motives) for pattern, motives in CUES)
SPENDS: dict[Motive, float] = {"money": -0.6, "prudence": -0.4, "own": -0.3}
"""What a sum named in an option speaks against, unless it is saved or comes in; assumption."""
EARNS = re.compile(r"\bsaves|from fenbridge|to the practice|gives half|pays? the practice")


@lru_cache(maxsize=1_024)
def heard(option: Option) -> Mapping[Motive, float]:
    """How far an option speaks to each motive; below nought where it speaks against it."""
    text = f"{option.code} {option.label} {option.explanation}".lower()
    plain = " " + re.sub(r"[^a-z0-9]+", " ", text) + " "
    found: dict[Motive, float] = {}
    for pattern, motives in _CUES:
        if pattern.search(plain):
            _add(found, motives)
    if "£" in text and not EARNS.search(plain):
        _add(found, SPENDS)
    return found


def _add(found: dict[Motive, float], more: dict[Motive, float]) -> None:
    """Add what was heard to what has been."""
    for motive, weight in more.items():
        found[motive] = found.get(motive, 0.0) + weight
