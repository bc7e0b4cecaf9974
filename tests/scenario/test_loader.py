"""YAML is read as an author means it, and nothing that is wrong passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulation.scenario.loader import MAX_BYTES, MAX_DEPTH, parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("true", True), ("False", False), ("null", None), ("~", None),
        ("8:30", "8:30"), ("0123", 123), ("0o17", 15), ("0x1F", 31), ("1e3", 1000.0), ("-2", -2), (".5", 0.5),
        ("1_000", "1_000"), (".inf", ".inf"), (".nan", ".nan"), ("2006-04-01", "2006-04-01"), ("£4.2m", "£4.2m"),
        ("70%", "70%"), ("'12'", "12"), ('"true"', "true"), ("=", "="),
    ],
)  # fmt: skip
def test_a_scalar_means_what_it_says(text: str, value: object) -> None:
    tree = parse(f"key: {text}", "f.yaml")
    assert tree.problems == []
    assert tree.value == {"key": value}
    assert type(tree.value["key"]) is type(value)


def test_places_are_kept_for_keys_and_values() -> None:
    tree = parse("a:\n  b: [x,\n      y]\n", "f.yaml")
    assert (tree.at(("a", "b"), key=True).line, tree.at(("a", "b"), key=True).column) == (2, 3)
    assert (tree.at(("a", "b")).line, tree.at(("a", "b")).column) == (2, 6)
    assert (tree.at(("a", "b", 1)).line, tree.at(("a", "b", 1)).column) == (3, 7)
    assert tree.at(("a", "nowhere")) == tree.at(("a",)), "the nearest block stands for what is not there"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("a: 1\nb: 2\na: 3", "duplicate-key"),
        ("a: [1", "not-yaml"),
        ("a: 1\n---\nb: 2", "not-yaml"),
        ("", "not-yaml"),
        ("a: *b", "not-yaml"),
        ("a: &x [*x]", "alias-loop"),
        ("a: &x {b: 1}\nc: {<<: *x}", "merge-key"),
        ("? [a]\n: 1", "key-not-text"),
        ("a: !!python/object:os.system 1", "tag"),
        ("a: \u202eabc", "control-character"),
        ("a: \x00", "control-character"),
        ("a: " + "[" * 40 + "]" * 40, "too-deep"),
        ("[" * 20_000, "not-yaml"),
    ],
    ids=lambda text: text[:24].encode("unicode_escape").decode(),
)
def test_what_is_no_plain_yaml_is_refused(text: str, id: str) -> None:
    assert [problem.id for problem in parse(text, "f.yaml").problems] == [id]


def test_bytes_that_are_not_text_are_refused_with_their_line() -> None:
    (problem,) = parse(b"a: 1\nb: \xff\n", "f.yaml").problems
    assert (problem.id, problem.line) == ("not-utf-8", 2)


def test_a_file_beyond_the_limit_is_not_read() -> None:
    assert [problem.id for problem in parse("a: " + "x" * MAX_BYTES, "f.yaml").problems] == ["too-large"]


def test_repeated_aliases_cannot_grow_without_end() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    tree = parse("\n".join(lines), "f.yaml")
    assert [problem.id for problem in tree.problems] == ["too-many-aliases"]
    assert tree.value is None


def test_a_few_aliases_are_read() -> None:
    assert parse("a: &x {b: 1}\nc: *x", "f.yaml").value == {"a": {"b": 1}, "c": {"b": 1}}


def test_blocks_as_deep_as_a_scenario_needs_are_read() -> None:
    assert parse("a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1), "f.yaml").problems == []


@given(st.text(max_size=80))
def test_any_text_gives_a_value_or_a_problem_and_never_an_error(text: str) -> None:
    tree = parse(text, "f.yaml")
    assert all(problem.file == "f.yaml" and problem.message for problem in tree.problems)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.integers() | st.booleans(), max_size=6))
def test_what_is_written_plainly_is_read_back(block: dict[str, int | bool]) -> None:
    text = "{" + ", ".join(f"{key}: {str(value).lower()}" for key, value in block.items()) + "}"
    assert parse(text, "f.yaml").value == block
