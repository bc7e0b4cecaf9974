"""How long people have been waiting: outpatients to the left, inpatients to the right, the target between."""

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.view import WaitBand
from tui import text
from tui.widgets.panels import Picture


class WaitChart(Picture):
    """A row for each band of weeks, one bar to each side of its label."""

    HELP = (
        "How many people have been waiting how long, as reported. To the left those who wait for a first outpatient "
        "appointment, to the right those who wait for an operation. Bands below the target line, marked !, are people "
        "who should not be waiting any more."
    )
    bands: reactive[tuple[WaitBand, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The rows, as wide as there is room."""
        return draw(self.bands, width)


def draw(bands: tuple[WaitBand, ...], width: int) -> Content:
    """The heading, the bands and the target line before the first band beyond it."""
    if not bands:
        return Content.styled("Nothing has been reported about waits yet.", "$text-muted")
    label = max(len(text.line(band.label)) for band in bands) + 4
    side = max((width - label) // 2, 10)
    most = max(max(band.outpatient, band.inpatient) for band in bands) or 1
    rows = [_head(label, side)]
    for at, band in enumerate(bands):
        if band.beyond_target and not (at and bands[at - 1].beyond_target):
            rows.append(_target_line(label + 2 * side))
        rows.append(_row(band, label, side, most))
    return Content("\n").join(rows)


def _head(label: int, side: int) -> Content:
    left, right = (
        ("waiting for an appointment", "waiting for an operation") if side > 26 else ("outpatient", "inpatient")
    )
    return Content.assemble(
        (f"{left:>{side}}", "bold $text-accent"),
        (f"{'waited':^{label}}", "$text-muted"),
        (right, "bold $text-accent"),
    )


def _target_line(width: int) -> Content:
    words = " target: nobody below this line "
    left = max(width - len(words), 0) // 2
    return Content.styled("╌" * left + words + "╌" * max(width - left - len(words), 0), "$text-warning")


def _row(band: WaitBand, label: int, side: int, most: int) -> Content:
    tone = "$warning" if band.beyond_target else "$primary"
    room = max(side - 9, 1)
    left = _solid(band.outpatient / most, room, band)
    right = _solid(band.inpatient / most, room, band)
    name = f"{'! ' if band.beyond_target else ''}{text.line(band.label)}"
    return Content.assemble(
        (f"{_number(band.outpatient):>{side - len(left) - 1}} ", "bold"),
        (left, tone),
        (f"{name:^{label}}", "$text-warning" if band.beyond_target else ""),
        (right, tone),
        (f" {_number(band.inpatient)}", "bold"),
    )


def _solid(share: float, room: int, band: WaitBand) -> str:
    cells = max(round(share * room), 1 if share > 0 else 0)
    return ("▒" if band.beyond_target else "▇") * cells


def _number(patients: int) -> str:
    return text.number(patients) if patients else "–"
