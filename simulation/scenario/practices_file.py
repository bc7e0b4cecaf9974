"""The CSV file that lists a PCT's practices: one row each, nine age bands, positions kept."""

import csv
import io
from difflib import get_close_matches

from simulation.contracts.problem import Problem
from simulation.scenario.loader import Mark, Path, Tree, plain

AGES: tuple[str, ...] = (
    "age_0_4", "age_5_14", "age_15_24", "age_25_34", "age_35_44", "age_45_54", "age_55_64", "age_65_74", "age_75_plus",
)  # fmt: skip
COLUMNS: tuple[str, ...] = ("id", "name", "cluster", "list_size", *AGES, "deprivation", "gps", "x", "y")
_TEXT = frozenset({"id", "name", "cluster"})


def graft(tree: Tree, path: Path, text: str, file: str) -> tuple[dict[str, object], ...]:
    """The practices in a CSV `text`, noting in `tree` where below `path` each stands and what is wrong with it."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    header = [cell.strip() for cell in next(reader, [])]
    if not _columns_right(tree, header, file):
        return ()
    rows: list[dict[str, object]] = []
    for cells in reader:
        if any(cell.strip() for cell in cells):
            row = _row(tree, (*path, len(rows)), dict(enumerate(cells)), header, Mark(reader.line_num, 1, file))
            if row:
                rows.append(row)
    return tuple(rows)


def _columns_right(tree: Tree, header: list[str], file: str) -> bool:
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        message = f"the file has no column {' or '.join(f'`{column}`' for column in missing)}"
        near = [f"`{close[0]}` looks like it" for c in missing if (close := get_close_matches(c, header, 1))]
        help = "; ".join(near) or f"The first line names the columns: {','.join(COLUMNS)}."
        tree.problems.append(Problem(file, 1, 1, "csv-column-missing", message, help))
    for column in header:
        if column not in COLUMNS or header.count(column) > 1:
            wrong = "given twice" if header.count(column) > 1 else "not known"
            text = f"the column `{column}` is {wrong}"
            place = sum(len(before) + 1 for before in header[: header.index(column)]) + 1
            tree.problems.append(Problem(file, 1, place, "csv-column-unknown", text, "Delete it."))
    return not missing


def _row(tree: Tree, path: Path, cells: dict[int, str], header: list[str], mark: Mark) -> dict[str, object] | None:
    if len(cells) != len(header):
        text = f"the row has {len(cells)} cells, the first line has {len(header)}"
        help = "Put text that holds a comma in double quotes."
        tree.problems.append(Problem(mark.file, mark.line, 1, "csv-row", text, help))
        return None
    tree.values[path] = mark
    values = {column: _cell(cells[i], column) for i, column in enumerate(header) if column in COLUMNS}
    place = 1
    for i, column in enumerate(header):
        tree.values[(*path, column)] = Mark(mark.line, place, mark.file)
        place += len(cells[i]) + 1
    for i, column in enumerate(AGES):
        tree.values[(*path, "ages", i)] = tree.values[(*path, column)]
    ages = tuple(values.pop(column) for column in AGES)
    return {**values, "ages": ages}


def _cell(text: str, column: str) -> object:
    return text.strip() if column in _TEXT else plain(text.strip())
