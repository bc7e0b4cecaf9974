"""Makes `docs/model.md` from `docs/model_outline.md`, docstrings and stated numbers: `python docs/make.py`.

A line of the outline that begins with `@` is replaced: `@page MODULE` by the module's docstring, `@pages PACKAGE` by
those of its modules, `@entities PACKAGE` by its classes, `@fields MODULE` by the fields of its classes, `@parameters`
by every stated number, `@initiatives` by the catalogue, `@calibration` by a year of `reference` beside the card,
`@weighty COUNT` by the first assumptions of `docs/assumptions.md`, `@counts` by how many numbers were fitted to what.
"""

import ast
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OUTLINE = HERE / "model_outline.md"
MODEL = HERE / "model.md"
ASSUMPTIONS = HERE / "assumptions.md"
RANKING = "| number |"
"""How the head of the ranking begins in `docs/assumptions.md`."""


def made() -> str:
    """The whole page."""
    lines = OUTLINE.read_text(encoding="utf-8").splitlines()
    return "\n".join("\n".join(replaced(line)) for line in lines) + "\n"


def replaced(line: str) -> Iterator[str]:
    """What stands in the page for a line of the outline."""
    if not line.startswith("@"):
        yield line
        return
    directive, *arguments = line[1:].split()
    yield from DIRECTIVES[directive](*arguments)


def tree_of(module: str) -> ast.Module:
    """The syntax tree of a module or package."""
    path = ROOT.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(file.read_text(encoding="utf-8"))


def modules(package: str) -> list[str]:
    """The modules of a package, by name, those with something to say."""
    folder = ROOT.joinpath(*package.split("."))
    names = sorted(found.name for found in pkgutil.iter_modules([str(folder)]))
    return [f"{package}.{name}" for name in names if ast.get_docstring(tree_of(f"{package}.{name}"))]


def page(module: str) -> Iterator[str]:
    """A module's docstring as it stands."""
    yield ast.get_docstring(tree_of(module)) or ""


def pages(package: str) -> Iterator[str]:
    """The docstring of each module of a package, under its name."""
    for module in modules(package):
        text = (ast.get_docstring(tree_of(module)) or "").replace("\n", "\n  ")
        yield f"- **`{module.rsplit('.', 1)[1]}`** {text}"


def entities(package: str) -> Iterator[str]:
    """A table of the public classes of a package."""
    yield from head("Entity", "What it is")
    for module in modules(package):
        for node in tree_of(module).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield row(f"`{node.name}`", ast.get_docstring(node) or "")


def fields(module: str) -> Iterator[str]:
    """A table of the fields of a module's classes: those with a sentence under them."""
    yield from head("Field", "Meaning")
    for owner in tree_of(module).body:
        if isinstance(owner, ast.ClassDef):
            yield from (row(f"`{owner.name}.{name}`", meaning) for name, meaning in explained(owner))


def explained(owner: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Fields of a class and the string that follows each."""
    for field, after in zip(owner.body, owner.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and said(after):
            yield field.target.id, said(after)


def said(node: ast.stmt) -> str:
    """The text of a string that stands by itself; "" for anything else."""
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""


def parameters() -> Iterator[str]:
    """A table of every number that the model states."""
    from simulation.model.parameters import spec

    for module in modules("simulation.model.parameters"):
        importlib.import_module(module)
    yield from head("Parameter", "Value", "Unit", "Meaning", "Source")
    for number in sorted(spec.LISTED, key=lambda number: number.name):
        yield row(f"`{number.name}`", f"{number.value:.6g}", number.unit, number.meaning, number.source)


def initiatives() -> Iterator[str]:
    """A table of the catalogue: what was claimed and what was found."""
    from simulation.initiatives.registry import all_initiatives

    yield from head("Initiative", "A quarter", "Claimed", "Found")
    for each in all_initiatives():
        yield row(each.label, f"£{each.running:,}", each.claimed, each.found)


def calibration() -> Iterator[str]:
    """A year of `reference` beside the calibration card."""
    from docs.calibration import compared

    yield from head("Flow, per 1,000 residents a year", "England, about 2005/06", "`reference`, 2006/07", "Source")
    for line in compared():
        yield row(line.label, line.card, line.simulated, line.source)


def weighty(count: str) -> Iterator[str]:
    """The numbers that move the headlines most; a sentence where they have not been ranked."""
    if not ASSUMPTIONS.exists():
        yield "They have not been ranked: `python -m simulation.lab.sensitivity > docs/assumptions.md` does it."
        return
    lines = ASSUMPTIONS.read_text(encoding="utf-8").splitlines()
    begun = next(place for place, line in enumerate(lines) if line.startswith(RANKING))
    yield from lines[begun : begun + 2 + int(count)]


def counts() -> Iterator[str]:
    """How many numbers there are, how many were fitted and to how many targets."""
    from simulation.lab import calibration_page, targets

    yield from head("What", "How many")
    for what, count in calibration_page.counts(targets.targets(), targets.fitted_by()):
        yield row(what, f"{count:,}")


def head(*names: str) -> Iterator[str]:
    """The head of a table."""
    yield f"| {' | '.join(names)} |"
    yield f"|{'---|' * len(names)}"


def row(*cells: str) -> str:
    """One line of a table."""
    return f"| {' | '.join(' '.join(cell.split()).replace('|', '/') for cell in cells)} |"


DIRECTIVES: dict[str, Callable[..., Iterator[str]]] = {
    "page": page,
    "pages": pages,
    "entities": entities,
    "fields": fields,
    "parameters": parameters,
    "initiatives": initiatives,
    "calibration": calibration,
    "weighty": weighty,
    "counts": counts,
}

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    MODEL.write_text(made(), encoding="utf-8")
