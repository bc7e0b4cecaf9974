"""The characters that play empty seats."""

from simulation.errors import UsageError
from simulation.standins import cautious, cooperative, gaming, ordinary, self_interested
from simulation.standins.standin import StandIn

CHARACTERS: tuple[StandIn, ...] = (
    ordinary.CHARACTER,
    cooperative.CHARACTER,
    self_interested.CHARACTER,
    cautious.CHARACTER,
    gaming.CHARACTER,
)
_BY_NAME = {character.name: character for character in CHARACTERS}


def by_name(name: str) -> StandIn:
    """The character called `name`; raises `UsageError` where there is none."""
    if name not in _BY_NAME:
        raise UsageError(
            f"There is no character called {name!r}.", advice=f"Choose one of {', '.join(_BY_NAME)}.", name=name
        )
    return _BY_NAME[name]
