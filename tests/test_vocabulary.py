"""The words: complete, sourced, of the period, and the same on every page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulation import vocabulary

ROOT = Path(__file__).resolve().parent.parent
LATER = (
    "CCG", "CCGs", "ICB", "ICS", "CQC", "NHS England", "DHSC", "STP", "PCN", "PCNs", "e-RS", "HRG4", "Healthwatch",
    "ED", "LINk", "Clinical Commissioning Group", "Care Quality Commission", "Integrated Care Board",
)  # fmt: skip
BANNED = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in LATER)})(?![\w-])")


def shown() -> Iterator[Path]:
    """The files whose words a player or facilitator can read."""
    yield ROOT / "simulation/vocabulary.py"
    for folder in ("tui", "scenarios", "facilitator_notes", "simulation/initiatives", "simulation/decisions"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".py", ".md", ".yaml", ".csv", ".tcss", ".json", ".html"}:
                yield path


def test_there_are_terms_enough_and_each_is_its_own() -> None:
    """At least seventy terms, none under the code or label of another."""
    assert len(vocabulary.TERMS) >= 70
    assert len({t.code for t in vocabulary.TERMS}) == len(vocabulary.TERMS)
    assert len({t.label for t in vocabulary.TERMS}) == len(vocabulary.TERMS)


@pytest.mark.parametrize("term", vocabulary.TERMS, ids=lambda term: term.code)
def test_a_term_is_whole(term: vocabulary.Term) -> None:
    """One sentence, a source, and dates in order that reach into 2005-08."""
    assert re.fullmatch(r"[a-z][a-z0-9_]*", term.code)
    assert term.definition.endswith(".")
    assert ". " not in term.definition.replace("C. difficile", "")
    assert term.label.casefold() not in term.definition.casefold()
    assert len(term.source) > 5
    assert re.fullmatch(r"\d{4}(-\d\d)?", term.since)
    assert term.since < "2008-04"
    if term.until:
        assert term.until >= "2005-04"
        assert term.until > term.since


def test_a_term_is_found_however_it_is_written() -> None:
    """By code, label or abbreviation; an unknown word gives nothing."""
    pct = vocabulary.term("pct")
    assert [vocabulary.find(word) for word in ("pct", "PCT", " Primary Care Trust ")] == [pct] * 3
    assert vocabulary.find("integrated board") is None
    assert vocabulary.find("") is None


def test_terms_come_and_go_with_their_dates() -> None:
    """The enhanced service of 2006/07 is a term of that year only."""
    towards = vocabulary.term("towards_pbc")
    assert [towards in vocabulary.in_use(date) for date in ("2006-03", "2006-04", "2007-03", "2007-04")] == [
        False, True, True, False,
    ]  # fmt: skip


def test_the_glossary_is_current() -> None:
    """The page in the facilitator's notes is what the vocabulary gives; `python -m simulation.vocabulary` makes it."""
    assert (ROOT / "facilitator_notes/glossary.md").read_text(encoding="utf-8") == vocabulary.glossary()


@pytest.mark.parametrize("path", list(shown()), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_word_is_from_after_the_period(path: Path) -> None:
    """What players read has no term that came later."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [(number, line) for number, line in enumerate(lines, 1) if BANNED.search(line)] == []


def test_the_search_for_later_words_finds_them() -> None:
    """A later term is seen as a word, and not within another."""
    assert BANNED.search("Ask the CCG.")
    assert BANNED.search("in ED (minors)")
    assert not BANNED.search("EDUCATION and STEP")
