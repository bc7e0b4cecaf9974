"""Budget against spend: one line a heading, with the year-end forecast beside it."""

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.view import BudgetLine
from tui import text
from tui.widgets.canvas import Canvas
from tui.widgets.panels import Picture

_SUMS = 47
"""Room for the sums to the right of the bars: spent, budget, forecast, the year's budget and a word."""
_FEW = 26
"""Room for spent, forecast and a word."""
_TONES = {"over": "$text-warning bold", "under": "$text-success"}


class BudgetBars(Picture):
    """A bar for each heading: spend so far, the budget so far as a tick, and where the year will end."""

    HELP = (
        "Budget against spend this financial year to date, all headings on one scale. The bar is what was spent, │ is "
        "the budget to date, and what lies beyond it is hatched ▒. To the right: the forecast for the year's end, and "
        "whether it lies over, under or level with the year's budget."
    )
    budget: reactive[tuple[BudgetLine, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The bars, as wide as there is room."""
        return draw(self.budget, width)


def draw(budget: tuple[BudgetLine, ...], width: int) -> Content:
    """All headings: the sums to the right as far as there is room for them."""
    if not budget:
        return Content.styled("You hold no budget.", "$text-muted")
    label = min(max(len(text.line(item.label)) for item in budget), 30, max(width * 2 // 5, 8))
    sums = next((room for room in (_SUMS, _FEW, 6) if width - label - room >= 16), 6)
    room = max(width - label - sums - 1, 6)
    most = max(max(item.spend, item.budget) for item in budget) or 1
    head = [_head(label + 1 + room, sums)] if sums > 6 else []
    return Content("\n").join([*head, *(_line(item, label, room, most, sums) for item in budget)])


def _head(left: int, sums: int) -> Content:
    words = f"{'spent':>9}{'budget':>9}{'year end':>11}{'of':>9}" if sums == _SUMS else f"{'spent':>9}{'year end':>11}"
    return Content.styled(" " * left + words, "$text-muted")


def _line(item: BudgetLine, label: int, room: int, most: int, sums: int) -> Content:
    name = f"{text.shorten(item.label, label):<{label}} "
    return Content("").join([Content(name), _bar(item, room, most), _sums(item, sums)])


def _sums(item: BudgetLine, sums: int) -> Content:
    word = text.against_budget(item.forecast, item.year_budget)
    tone = _TONES.get(word, "$text-muted")
    spent, budget = f"{text.pence(item.spend):>9}", f"{text.pence(item.budget):>9}"
    forecast, whole = f"{text.pence(item.forecast):>11}", f"{text.pence(item.year_budget):>9}"
    if sums == _SUMS:
        return Content.assemble(
            (spent, "bold"), (budget, "$text-muted"), forecast, (whole, "$text-muted"), (f" {word}", tone)
        )
    if sums == _FEW:
        return Content.assemble((spent, "bold"), forecast, (f" {word}", tone))
    return Content.styled(f" {word}", tone)


def _bar(item: BudgetLine, room: int, most: int) -> Content:
    canvas = Canvas(room, 1)
    spent, budget = (round(max(pence, 0) / most * (room - 2)) for pence in (item.spend, item.budget))
    over = max(spent - budget, 1) if text.against_budget(item.spend, item.budget) == "over" else 0
    canvas.write(0, 0, "▇" * min(spent, budget), "$primary")
    canvas.write(spent, 0, "·" * (budget - spent), "$text-muted")
    canvas.write(budget, 0, "│", "bold")
    canvas.write(budget + 1, 0, "▒" * over, "$warning")
    return canvas.content()
