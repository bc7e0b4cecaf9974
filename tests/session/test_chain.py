"""No entry can be changed, moved or taken away without the chain showing where."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from simulation.session.chain import first_break, genesis, link
from simulation.session.record import Entry, Note
from tests.toy import FILES, facts

notes = st.builds(
    Note,
    round=st.integers(1, 40),
    kind=st.sampled_from(["decision", "offer", "opened"]),
    seat=st.text(max_size=5),
    source=st.sampled_from(["person", "stand_in", "host"]),
    body=st.text(max_size=20),
)
CHANGES: list[dict[str, Any]] = [{"round": 41}, {"kind": "x"}, {"seat": "nobody"}, {"body": "y" * 21}]
histories = st.lists(notes, min_size=1, max_size=6)


def chained(history: list[Note]) -> list[Entry]:
    entries: list[Entry] = []
    previous = genesis(facts())
    for number, note in enumerate(history, start=1):
        previous = link(previous, number, note)
        entries.append(Entry(note.round, note.kind, note.seat, note.source, note.body, number, previous))
    return entries


def broken_at(entries: list[Entry], last: int) -> str:
    found = first_break(facts(), FILES, entries, last)
    return found.where if found else ""


@given(histories)
def test_what_was_written_holds(history: list[Note]) -> None:
    assert broken_at(chained(history), len(history)) == ""


@given(histories, st.data())
def test_a_change_anywhere_is_found_there(history: list[Note], data: st.DataObject) -> None:
    entries = chained(history)
    place = data.draw(st.integers(0, len(entries) - 1))
    change = data.draw(st.sampled_from(CHANGES))
    changed = [*entries[:place], replace(entries[place], **change), *entries[place + 1 :]]
    assert f"entry {place + 1} " in broken_at(changed, len(entries))


@given(histories, st.data())
def test_a_gap_is_found(history: list[Note], data: st.DataObject) -> None:
    entries = chained(history)
    place = data.draw(st.integers(0, len(entries) - 1))
    assert broken_at(entries[:place] + entries[place + 1 :], len(entries)) == f"entry {place + 1} (missing)"


@given(histories)
def test_another_beginning_breaks_the_first_link(history: list[Note]) -> None:
    other = replace(facts(), seed=8)
    found = first_break(other, FILES, chained(history), len(history))
    assert found is not None
    assert "what the session was started with" in found.where
