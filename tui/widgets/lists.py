"""Lists and texts that arrow keys alone can walk through: past the end, the focus moves on."""

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList


class Choices(OptionList):
    """A list whose arrow keys go on to the next thing on the screen when they run past an end."""

    HELP = "A list. The arrow keys move, Enter chooses; past the last line the arrow moves on to what comes next."

    def action_cursor_down(self) -> None:
        """Move down, or on to the next thing."""
        if self.highlighted is not None and not any(self._choosable(self.highlighted + 1, self.option_count)):
            self.screen.focus_next()
        else:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        """Move up, or back to the thing before."""
        if self.highlighted is not None and not any(self._choosable(0, self.highlighted)):
            self.screen.focus_previous()
        else:
            super().action_cursor_up()

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Bring the line under the cursor into sight, with the heading above it."""
        super().scroll_to_highlight(top)
        at = self.highlighted
        if at and self.get_option_at_index(at - 1).disabled and at in self._index_to_line:
            heading = self._index_to_line[at] - 1
            if heading < self.scroll_offset.y:
                self.scroll_to(y=heading, animate=False, immediate=True)

    def _choosable(self, start: int, end: int) -> list[bool]:
        return [not self.get_option_at_index(at).disabled for at in range(start, end)]


class Picks(Choices):
    """A list with something to read beside it, which Page Up and Page Down move through."""

    BINDINGS = [
        Binding("pagedown", "screen.read_on(1)", "Read on", show=False, tooltip="Move on in the text beside the list."),
        Binding(
            "pageup", "screen.read_on(-1)", "Read back", show=False, tooltip="Move back in the text beside the list."
        ),
    ]


class Reading(VerticalScroll):
    """Something to read, that scrolls; at the end, the arrow moves on to what comes next."""

    HELP = "Something to read. The arrow keys and Page Up and Page Down move through it."

    def action_scroll_down(self) -> None:
        """Scroll, or move on at the end."""
        if self.scroll_offset.y >= self.max_scroll_y:
            self.screen.focus_next()
        else:
            super().action_scroll_down()

    def action_scroll_up(self) -> None:
        """Scroll, or move back at the top."""
        if self.scroll_offset.y <= 0:
            self.screen.focus_previous()
        else:
            super().action_scroll_up()

    def watch_show_vertical_scrollbar(self, showing: bool) -> None:
        """Say in the border how to read on, where there is more than fits."""
        self.border_subtitle = "Page Down reads on" if showing else ""
