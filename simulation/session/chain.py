"""The hash chain: each entry's link depends on the entry and on every one before it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from simulation.contracts import codec
from simulation.session.record import Entry, Facts, Note


@dataclass(frozen=True)
class Break:
    """The first place where a session file is no longer what was written."""

    round: int
    seat: str
    where: str
    """What was changed, in a few words: entry 17 (decision)."""


def fingerprint(text: bytes) -> str:
    """A short hash of `text`."""
    return blake2b(text, digest_size=16).hexdigest()


def hash_files(files: Mapping[str, str]) -> str:
    """The hash of a scenario's text with the files that it draws on."""
    return fingerprint(codec.dump(sorted(files.items())))


def genesis(facts: Facts) -> str:
    """The link before the first entry."""
    return fingerprint(codec.dump(facts))


def link(previous: str, number: int, note: Note) -> str:
    """The link of `note` as entry `number`, after the link `previous`."""
    return fingerprint(codec.dump((previous, number, note.round, note.kind, note.seat, note.source, note.body)))


def first_break(facts: Facts, files: Mapping[str, str], entries: Iterable[Entry], last_number: int) -> Break | None:
    """The first broken link of the chain from `facts` to entry `last_number`; None where it holds."""
    if hash_files(files) != facts.scenario_hash:
        return Break(0, "", "the scenario's text")
    previous, expected = genesis(facts), 1
    for entry in entries:
        if entry.number != expected:
            return Break(entry.round, "", f"entry {expected} (missing)")
        if entry.link != link(previous, entry.number, entry):
            where = "what the session was started with, or entry 1" if expected == 1 else f"entry {expected}"
            return Break(entry.round, entry.seat, f"{where} ({entry.kind})")
        previous, expected = entry.link, expected + 1
    return Break(0, "", f"entry {expected} (missing)") if expected <= last_number else None
