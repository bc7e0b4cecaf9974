"""Write `ten_areas.yaml` and its practice lists from the lists of all England.

`python -m scenarios.data.ten_areas FOLDER` makes them again; the same lists give the same files.
"""

import csv
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from scenarios.data.names import name_practices
from scenarios.data.perturb import COLUMNS
from simulation.scenario import source
from simulation.scenario.england import build
from simulation.scenario.schema import AcuteTrust, Council, Pct, PracticeRow, Scenario

NAME, TITLE, SEED = "ten_areas", "Ten areas", 2008
LEAST, MOST = 18, 60
"""Practices of an area, so that none of the ten is too small to judge or outweighs the rest."""
FOLDER = Path("data") / NAME
SERVICE = {
    "community": "9.5% of the allocation (activity row 40)",
    "out_of_hours": "rules card 21",
    "mental_health": "12% (activity row 41)",
    "childrens": "assumption",
    "older_people": "assumption",
}
"""Where a service's budget comes from."""
HEAD = """\
# yaml-language-server: $schema=scenario.schema.json
# Ten primary care trusts that spread over England as deprivation does, for experiments that need many of them. Made by
# `python -m scenarios.data.ten_areas`: lists and ages are those of real areas, perturbed; where a number comes from
# stands in simulation/scenario/england; every name is invented. Nobody has a seat and nothing is scripted.
name: ten_areas
title: {title}
version: 1
period: {{start: 2006/07 Q1, rounds: 12}}
summary: >-
  Ten neighbouring primary care trusts (PCTs) and the {trusts} trusts that serve them, with {practices} practices. They
  differ in age, deprivation, need, money, managers, competence and in how hard they push commissioning by practices.
modelled_on: England, 2006/07; every name is invented

economy:
  pcts:
"""


def money(pence: int) -> str:
    """Pence as an author writes them, in millions."""
    return f"{'-' if pence < 0 else ''}£{abs(pence) / 100_000_000:.6g}m"


def inline(values: Mapping[str, object]) -> str:
    """A small block on one line."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in values.items()) + "}"


def pct_lines(id: str, pct: Pct) -> Iterator[str]:
    """A PCT's block."""
    marks = pct.competence
    yield f"    {id}:"
    yield f"      name: {pct.name}"
    yield f"      practices: {{from: {(FOLDER / id).as_posix()}.csv}}"
    yield f"      need_index: {pct.need_index}"
    yield f"      ill_health: {pct.ill_health}  # simulation/scenario/england/pcts.py"
    yield f"      allocation: {money(pct.allocation)}  # £1,260 x need, and emergencies (activity rows 32, 38)"
    yield f"      opening_position: {money(pct.opening_position)}  # spread as in activity row 56"
    yield f"      competence: {inline({'self_assessed': marks.self_assessed, 'true': marks.true})}"
    yield f"      management_posts: {pct.management_posts}"
    yield f"      at_start: {inline(dict(pct.at_start))}"
    yield "      clusters:"
    for name, cluster in pct.clusters.items():
        yield f"        {name}: {inline({'name': cluster.name, 'formed': cluster.formed})}"
    yield "      services:"
    for name, service in pct.services.items():
        said = {"name": service.name, "kind": service.kind, "budget": money(service.budget)}
        yield f"        {name}: {inline(said | {'unmet_need': f'{service.unmet_need:.0%}'})}  # {SERVICE[name]}"


def trust_lines(id: str, trust: AcuteTrust) -> Iterator[str]:
    """A trust's block."""
    waits, others = trust.waiting_list, trust.other_commissioners
    weeks = {
        "outpatient_weeks": waits.outpatient_weeks,
        "inpatient_weeks": waits.inpatient_weeks,
        "beyond_18_weeks": f"{waits.beyond_18_weeks:.0%}",
    }
    yield f"    {id}:"
    yield f"      name: {trust.name}"
    yield f"      income: {money(trust.income)}  # £715 a head of those served; assumption"
    yield f"      admits: {trust.admits}  # rules C4.8"
    yield f"      beds: {trust.beds}  # 2.55 a 1,000 served (activity row 178), give or take"
    yield f"      opening_position: {money(trust.opening_position)}  # spread as in activity rows 188, 190"
    shares = {pct: f"{share:.1%}" for pct, share in trust.shares.items()}
    yield f"      shares: {inline(shares)}  # nearness; assumption"
    yield f"      other_commissioners: {inline({'name': others.name, 'share': f'{others.share:.0%}'})}  # assumption"
    yield f"      waiting_list: {inline(weeks)}  # around activity rows 163, 169, 175"
    yield f"      foundation: {str(trust.foundation).lower()}"
    yield f"      x: {trust.x}"
    yield f"      y: {trust.y}"


def council_line(id: str, council: Council) -> str:
    """A council's block."""
    return (
        f"    {id}: {inline({'name': council.name, 'pct': council.pct, 'budget': money(council.budget)})}  # assumption"
    )


def text(scenario: Scenario) -> str:
    """The whole file."""
    economy = scenario.economy
    practices = sum(len(pct.practices) for pct in economy.pcts.values())
    lines = [line for id, pct in economy.pcts.items() for line in pct_lines(id, pct)]
    lines.append("  acute_trusts:")
    lines += [line for id, trust in economy.acute_trusts.items() for line in trust_lines(id, trust)]
    lines += ["  councils:", *(council_line(id, one) for id, one in economy.councils.items()), "  alliance:"]
    lines += [
        f"    {id}: {{name: {a.name}, grant: {money(a.grant)}}}  # assumption" for id, a in economy.alliance.items()
    ]
    lines += ["  sha:", *(f"    {id}: {{name: {one.name}}}" for id, one in economy.sha.items())]
    lines += ["  elsewhere: Hospitals elsewhere", "", *rules()]
    return HEAD.format(title=TITLE, trusts=len(economy.acute_trusts), practices=practices) + "\n".join(lines) + "\n"


def rules() -> Iterator[str]:
    """The rules, word for word those of `reference`."""
    lines = source.read("reference").text.splitlines()
    first = lines.index("incentives:")
    yield "# The rules of 2006/07, as in `reference`."
    yield from lines[first : lines.index("", first)]


def practice_cells(rows: tuple[PracticeRow, ...], chance: np.random.Generator) -> Iterator[list[object]]:
    """The rows of a PCT's file, with names."""
    names = name_practices([row.list_size for row in rows], chance)
    for row, name in zip(rows, names, strict=True):
        cells = [row.id, name, row.cluster, row.list_size, *row.ages, row.deprivation, row.gps, row.x, row.y]
        yield cells


def main(output: Path) -> None:
    """Write the scenario into `output`, the lists below it."""
    areas = build.sample(10, SEED, least=LEAST, most=MOST)
    scenario = build.economy(areas, NAME, TITLE, {}, SEED)
    (output / FOLDER).mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(SEED)
    for id, pct in scenario.economy.pcts.items():
        with (output / FOLDER / f"{id}.csv").open("w", encoding="utf-8", newline="") as lines:
            rows = list(practice_cells(pct.practices, chance))
            csv.writer(lines, lineterminator="\n").writerows([list(COLUMNS), *rows])
    (output / f"{NAME}.yaml").write_text(text(scenario), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
