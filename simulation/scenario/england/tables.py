"""The lists that ship: areas of England with invented names, and the perturbed practices in them."""

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from simulation.scenario.practices_file import AGES
from simulation.scenario.schema import PracticeRow


@dataclass(frozen=True)
class Area:
    """A commissioning area, about as large as a primary care trust of 2006 or half of one."""

    number: int
    id: str
    name: str
    region: int
    """Number of the local economy that it belongs to."""
    deprivation: float
    """Index of Multiple Deprivation 2007, mean by patients."""
    need_index: float
    """Need for care relative to England, by age, deprivation and what neither explains."""
    practices: tuple[PracticeRow, ...]
    """Their places are on a map of this area alone, 0 to 100."""

    @property
    def patients(self) -> int:
        """Everybody registered."""
        return sum(row.list_size for row in self.practices)

    @property
    def clusters(self) -> tuple[str, ...]:
        """Ids of the clusters, as the practices name them."""
        return tuple(dict.fromkeys(row.cluster for row in self.practices))


@cache
def areas() -> tuple[Area, ...]:
    """Every area of England."""
    data = files("scenarios") / "data" / "england"
    practices = _practices(gzip.decompress((data / "practices.csv.gz").read_bytes()).decode())
    rows = csv.DictReader((data / "areas.csv").read_text(encoding="utf-8").splitlines())
    return tuple(
        Area(
            number=number,
            id=row["id"],
            name=row["name"],
            region=int(row["region"]),
            deprivation=float(row["deprivation"]),
            need_index=float(row["need_index"]),
            practices=tuple(practices[row["id"]]),
        )
        for number, row in enumerate(rows, 1)
    )


def _practices(text: str) -> dict[str, list[PracticeRow]]:
    """The practices of each area, numbered within it."""
    found: dict[str, list[PracticeRow]] = {}
    for row in csv.DictReader(text.splitlines()):
        own = found.setdefault(row["area"], [])
        own.append(_practice(f"p{len(own) + 1:02}", row))
    return found


def _practice(id: str, row: dict[str, str]) -> PracticeRow:
    return PracticeRow(
        id=id,
        name=f"Practice {id[1:]}",
        cluster=row["cluster"],
        list_size=int(row["list_size"]),
        ages=tuple(int(row[age]) for age in AGES),  # type: ignore[arg-type]
        deprivation=float(row["deprivation"]),
        gps=float(row["gps"]),
        x=int(row["x"]),
        y=int(row["y"]),
    )


def regions() -> Iterator[tuple[int, tuple[Area, ...]]]:
    """Number and areas of each local economy of England."""
    for number in sorted({area.region for area in areas()}):
        yield number, tuple(area for area in areas() if area.region == number)
