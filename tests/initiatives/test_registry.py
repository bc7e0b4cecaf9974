"""The catalogue of initiatives: nothing left out, every entry whole."""

import re
from pathlib import Path

import pytest

from simulation import initiatives
from simulation.errors import UsageError
from simulation.initiatives import registry
from simulation.initiatives.spec import InitiativeFile

FOLDER = Path(initiatives.__file__).parent
CITED = re.compile(r"(rules [ABC]\d|activity \d|row \d|assumption)")


def names(files: tuple[InitiativeFile, ...]) -> list[str]:
    return [file.INITIATIVE.name for file in files]


def test_no_file_is_left_out() -> None:
    """Each file of the folder is in the tuple, once, under its own name."""
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "registry", "spec"}
    assert sorted(names(registry.INITIATIVES)) == sorted(files)
    assert len(registry.INITIATIVES) >= 17


@pytest.mark.parametrize("file", registry.INITIATIVES, ids=names(registry.INITIATIVES))
def test_an_entry_is_whole(file: InitiativeFile) -> None:
    """It has a page, costs money, claims something, tells what was found, and says where all that comes from."""
    entry = file.INITIATIVE
    assert len((file.__doc__ or "").split()) > 30
    assert entry.set_up > 0
    assert entry.running > 0
    assert entry.claimed_saving > 0
    assert entry.lead_weeks > 0
    assert entry.max_scale >= 1
    assert entry.claimed.endswith(".")
    assert entry.found.endswith(".")
    assert entry.claimed != entry.found
    assert "claim" in entry.source
    assert "found" in entry.source
    assert CITED.search(entry.source)


@pytest.mark.parametrize("file", registry.INITIATIVES, ids=names(registry.INITIATIVES))
def test_every_number_of_a_file_says_where_it_comes_from(file: InitiativeFile) -> None:
    """A constant is followed by a sentence of what it is; shares cite a row or say "assumption"."""
    text = (FOLDER / f"{file.INITIATIVE.name}.py").read_text(encoding="utf-8")
    numbers = re.findall(r'^([A-Z_]+) = ([\d_.]+)\n(?:"""(.*?)""")?', text, re.MULTILINE | re.DOTALL)
    assert [name for name, _, meaning in numbers if not meaning] == []
    shares = [(name, meaning) for name, value, meaning in numbers if float(value) < 1.0]
    assert [name for name, meaning in shares if not CITED.search(meaning)] == []


def test_enthusiasts_claim_more_than_it_costs_to_run_for_most() -> None:
    """Proposals of the period promised savings: most claims exceed the running cost, or nobody would propose them."""
    flattering = [i for i in registry.all_initiatives() if i.claimed_saving > i.running]
    assert len(flattering) > len(registry.INITIATIVES) * 0.7


def test_an_unknown_name_is_refused_with_the_names_there_are() -> None:
    """The error says what the catalogue has."""
    with pytest.raises(UsageError, match="gpwsi_dermatology"):
        registry.by_name("moon_base")


def test_a_page_reads_as_paragraphs() -> None:
    """Line ends of the file are gone; paragraphs stay."""
    page = registry.description("dvt_pathway")
    assert page.startswith("Score, test and if need be")
    assert page.count("\n\n") >= 1
    assert "\n" not in page.replace("\n\n", "")
