"""The only place where numbers become text, and where text from people and scenarios is made safe to show."""

import textwrap
import unicodedata
from typing import Literal

from simulation.contracts.agreement import Term, TermTemplate
from simulation.contracts.decision import OpenDecision, Value
from simulation.contracts.measure import Direction, Unit
from simulation.contracts.view import SeatCard

Judgement = Literal["better", "worse", "same", "changed", "unknown"]

UNKNOWN = "not known"
COMMON = "What makes sense for patients, in all organisations together"
"""The heading of the common scorecard, some of whose figures a seat has of its own as well."""
SIGNS: dict[Judgement, str] = {"better": "▲", "worse": "▼", "same": "=", "changed": "◆", "unknown": "?"}
"""One sign for each judgement, so that colour is never the only signal."""
WORDS: dict[Judgement, str] = {
    "better": "better",
    "worse": "worse",
    "same": "no change",
    "changed": "changed",
    "unknown": "not known",
}
TONES: dict[Judgement, str] = {
    "better": "$text-success",
    "worse": "$text-error",
    "same": "$text-muted",
    "changed": "$text-accent",
    "unknown": "$text-muted",
}
"""The theme's colour for each judgement."""

_WORD_OF_UNIT: dict[str, tuple[str, str]] = {
    "weeks": ("week", "weeks"),
    "days": ("day", "days"),
    "beds": ("bed", "beds"),
    "posts": ("post", "posts"),
    "hours": ("hour", "hours"),
    "sessions": ("session", "sessions"),
    "patients": ("patient", "patients"),
    "attendances": ("attendance", "attendances"),
    "items": ("item", "items"),
    "score": ("point", "points"),
    "percent": ("point", "points"),
}
_DECIMALS = {"weeks": 1, "days": 1, "per_1000": 1, "score": 1, "percent": 1, "posts": 1}
_JOINED = "\u200c\u200d"
"""Zero-width joiners that some scripts need; other format characters are dropped."""


def literal(text: str) -> str:
    """`text` with everything removed that could steer a terminal: control, format and bidirectional characters."""
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    spaced = (" " if mark == "\t" or unicodedata.category(mark) == "Zs" else mark for mark in flat)
    return "".join(mark for mark in spaced if mark == "\n" or mark in _JOINED or not _steers(mark))


def line(text: str) -> str:
    """`text` made literal, on one line."""
    return " ".join(literal(text).split())


def _steers(mark: str) -> bool:
    return unicodedata.category(mark) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def hang(text: str, indent: int, width: int) -> str:
    """`text` on lines of at most `width` characters, all of them `indent` columns in."""
    return textwrap.fill(
        line(text), max(width, indent + 8), initial_indent=" " * indent, subsequent_indent=" " * indent
    )


def shorten(text: str, width: int) -> str:
    """`text` on one line of at most `width` characters, with an ellipsis when something is left out."""
    flat = line(text)
    return flat if len(flat) <= width else flat[: max(width - 1, 0)].rstrip() + "…"


def pounds(amount: float) -> str:
    """Whole pounds as a finance report gives them: £1.24m, £355m, £45k, £950, -£4.20m."""
    sign, size = ("-" if round(amount) < 0 else ""), abs(amount)
    if size >= 999_500_000:
        return f"{sign}£{size / 1e9:.2f}bn"
    if size >= 999_500:
        return f"{sign}£{_three_figures(size / 1e6)}m"
    if size >= 9_995:
        return f"{sign}£{size / 1e3:,.0f}k"
    return f"{sign}£{size:,.0f}"


def _three_figures(size: float) -> str:
    decimals = 2 if size < 9.995 else 1 if size < 99.95 else 0
    return f"{size:.{decimals}f}"


def pence(amount: float) -> str:
    """Whole pence as `pounds` gives them."""
    return pounds(amount / 100)


def number(value: float, decimals: int = 0) -> str:
    """A plain number with thousands: 12,345, and 1.24m from a million."""
    if abs(value) >= 999_500:
        return f"{'-' if value < 0 else ''}{_three_figures(abs(value) / 1e6)}m"
    text = f"{value:,.{decimals}f}"
    return text.removeprefix("-") if not any(digit in "123456789" for digit in text) else text


def count(value: int, singular: str, plural: str = "") -> str:
    """`value` with its noun: 1 offer, 3 offers, no offers."""
    return f"{number(value) if value else 'no'} {singular if value == 1 else plural or singular + 's'}"


def figure(value: float | None, unit: Unit) -> str:
    """A measure's value with its unit: £1.24m, 87.2%, 7.4 weeks, 231.0 per 1,000, 12,345."""
    if value is None:
        return UNKNOWN
    if unit == "pence":
        return pence(value)
    text = number(value, _DECIMALS.get(unit, 0))
    if unit == "percent":
        return f"{text}%"
    if unit == "per_1000":
        return f"{text} per 1,000"
    return f"{text} {_noun(value, unit)}" if unit in {"weeks", "days", "beds", "posts"} else text


def short_figure(value: float | None, unit: Unit) -> str:
    """A measure's value in as few characters as can be, for an axis or a narrow column."""
    if value is None:
        return "?"
    return figure(value, unit).replace(" weeks", "w").replace(" week", "w").replace(" per 1,000", "").split(" ")[0]


def _noun(value: float, unit: str) -> str:
    singular, plural = _WORD_OF_UNIT[unit]
    return singular if value == 1 else plural


def change(value: float | None, base: float | None, unit: Unit) -> str:
    """How `value` differs from `base`, signed: +3.1%, -£0.30m, +1.2 points, -0.4 weeks."""
    if value is None or base is None:
        return UNKNOWN
    difference = value - base
    if unit in {"percent", "score", "weeks", "days", "posts", "per_1000"}:
        decimals = _DECIMALS[unit]
        noun = f" {_WORD_OF_UNIT[unit][1]}" if unit in _WORD_OF_UNIT else ""
        return f"{_signed(difference, decimals)}{noun}"
    if unit == "pence":
        return pence(difference) if difference < 0 else f"+{pence(difference)}"
    return percent_change(value, base) if base else _signed(difference, 0)


def percent_change(value: float, base: float) -> str:
    """The change from `base` to `value` in per cent of `base`, signed: +3.1%."""
    return f"{_signed(100 * (value - base) / abs(base), 1)}%" if base else UNKNOWN


def _signed(value: float, decimals: int) -> str:
    text = number(value, decimals)
    return text if text.startswith("-") or not any(d in "123456789" for d in text) else f"+{text}"


def judge(value: float | None, base: float | None, direction: Direction) -> Judgement:
    """Whether `value` is better or worse than `base` for a measure of this direction."""
    if value is None or base is None:
        return "unknown"
    if abs(value - base) <= 1e-9 * max(abs(value), abs(base)):
        return "same"
    if direction == "neither":
        return "changed"
    return "better" if (value > base) == (direction == "up") else "worse"


def verdict(value: float | None, base: float | None, unit: Unit, direction: Direction) -> Judgement:
    """As `judge`, where a difference too small to be shown is none."""
    shown = change(value, base, unit)
    if value is None or base is None or any(digit in "123456789" for digit in shown):
        return judge(value, base, direction)
    return "same"


def arrow(value: float | None, base: float | None) -> str:
    """Which way a figure went: ▲ up, ▼ down; whether that is good is another question."""
    return SIGNS["unknown"] if value is None or base is None else "▲" if value > base else "▼"


def judged_change(value: float | None, base: float | None, unit: Unit, direction: Direction) -> str:
    """A change with its arrow, sign and word: ▲ +3.1% better, ▼ -0.4 weeks better."""
    found = verdict(value, base, unit, direction)
    if found in {"same", "unknown"}:
        return f"{SIGNS[found]} {WORDS[found]}"
    return f"{arrow(value, base)} {change(value, base, unit)} {WORDS[found]}"


def brief_change(value: float | None, base: float | None, unit: Unit, direction: Direction) -> str:
    """As `judged_change`, without the noun of the unit, for a narrow column: ▼ -0.4 better."""
    words = judged_change(value, base, unit, direction)
    nouns = (f" {noun} " for noun in ("weeks", "days", "posts", "points"))
    return next((words.replace(noun, " ") for noun in nouns if noun in words), words)


def amount(value: int, unit: str) -> str:
    """A whole number in the unit of a lever: 70%, £1,200, £250k, 4 hours, 12."""
    if unit == "percent":
        return f"{value}%"
    if unit in {"pounds", "payment"}:
        return pounds(value)
    if unit == "thousand_pounds":
        return pounds(value * 1_000)
    return f"{number(value)} {_noun(value, unit)}" if unit in _WORD_OF_UNIT else number(value)


def lever(decision: OpenDecision, value: Value) -> str:
    """`value` of a decision as its owner reads it: an option's label, or an amount."""
    if decision.kind == "choice":
        return line(next((option.label for option in decision.options if option.code == value), str(value)))
    return f"{amount(int(value), decision.unit)}{_EVERY.get(decision.unit, '')}"


def turned(decision: OpenDecision, value: Value) -> tuple[str, str]:
    """From what and to what a lever is turned; how often the amount falls due stands at the end only."""
    if decision.kind == "choice":
        return lever(decision, decision.current), lever(decision, value)
    return amount(int(decision.current), decision.unit), lever(decision, value)


def bounds(decision: OpenDecision) -> str:
    """What a decision can be set to, in a few words."""
    if decision.kind == "choice":
        return count(len(decision.options), "option")
    low, high = amount(decision.low, decision.unit), amount(decision.high, decision.unit)
    return f"{low} to {high}, in steps of {amount(decision.step, decision.unit)}"


_EVERY = {"hours": " a week", "sessions": " a week", "thousand_pounds": " a quarter", "days": " a quarter"}
"""How often the amount of a lever is given, by its unit: so the files of the decisions have it."""
_BOUNDS = {"at_least": "at least ", "at_most": "at most ", "exactly": ""}


def term_value(template: TermTemplate, value: Value) -> str:
    """A value of a term that is being offered."""
    label = next((label for code, label in template.options if code == value), None)
    if label is not None:
        return line(label)
    return amount(int(value), template.unit or ("pounds" if template.kind == "money" else ""))


def term(item: Term, templates: tuple[TermTemplate, ...] = ()) -> str:
    """What a term says: its label, its bound and its value."""
    return f"{line(item.label)}: {bound(item, templates)}"


def bound(item: Term, templates: tuple[TermTemplate, ...] = ()) -> str:
    """What a term asks for: its bound and its value."""
    subject = (item.kind, item.by, item.subject)
    known = (found for found in templates if (found.kind, found.by, found.subject) == subject)
    labels = {code: label for found in known for code, label in found.options}
    unit = item.unit or ("pounds" if item.kind == "money" else "")
    value = line(labels.get(str(item.value), item.value)) if isinstance(item.value, str) else amount(item.value, unit)
    return f"{_BOUNDS[item.bound]}{value}"


def seat(card: SeatCard) -> str:
    """A seat by its name, with its role where the name does not tell it: `Chief executive, Eastmere PCT` does."""
    name = line(card.name)
    return name if "," in name else f"{line(card.role_label)}, {name}"


def round_of(number_: int, rounds: int) -> str:
    """Where the game is: round 2 of 6."""
    return f"round {number_} of {rounds}"


def listed(items: tuple[str, ...]) -> str:
    """Items in a sentence: a, b and c."""
    parts = [line(item) for item in items]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


def months(weeks: int) -> str:
    """A lead time in weeks, as one says it: at once, 6 weeks, 2 quarters."""
    if weeks <= 0:
        return "at once"
    return count(weeks, "week") if weeks % 13 else count(weeks // 13, "quarter")


_TRUST = ((70, "firm"), (50, "fair"), (30, "thin"), (0, "low"))


def trust_level(level: int) -> str:
    """How far one organisation trusts another, in a word."""
    return next(word for floor, word in _TRUST if level >= floor or floor == 0)


def moved(points: int) -> str:
    """By how much a level moved, with arrow and sign: ▲ +3, ▼ -4, = 0."""
    return f"{'▲' if points > 0 else '▼' if points < 0 else '='} {_signed(points, 0)}"


_STATES = {"good": ("G", "good"), "middling": ("M", "middling"), "poor": ("P", "poor"), "unknown": ("?", "not known")}


def state(code: str) -> tuple[str, str]:
    """The letter and the word for the state of a place on the map."""
    return _STATES[code]


def against_budget(spend: int, budget: int) -> str:
    """Whether spend lies over or under a budget by more than a hair: over, under, level."""
    if abs(spend - budget) * 200 <= abs(budget):
        return "level"
    return "over" if spend > budget else "under"


_PLACE_KINDS = {
    "practice": "practice",
    "cluster": "cluster of practices",
    "trust": "hospital trust",
    "pct": "primary care trust (PCT)",
    "council": "council",
    "other": "other body",
}


def place_kind(code: str) -> str:
    """What kind of place stands on the map."""
    return _PLACE_KINDS[code]


def place_size(kind: str, size: int) -> str:
    """How large a place is: beds of a trust, patients of all others."""
    return amount(size, "beds" if kind == "trust" else "patients")
