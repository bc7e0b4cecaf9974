"""The trust between organisations: what stands between one and all others, and a ladder of everything else."""

from collections import Counter

from textual.content import Content
from textual.reactive import reactive

from simulation.contracts.view import TrustLink
from tui import text
from tui.widgets.panels import Picture

_TONES = {"firm": "$success", "fair": "$primary", "thin": "$warning", "low": "$error"}
_SIDE = 17
"""Room for level, word and change on one side."""


class TrustMirror(Picture):
    """One line for each partner: how far it trusts the one in the middle to the left, the other way to the right."""

    HELP = (
        "Trust from 0 to 100, both ways. To the left how far each partner trusts the organisation named at the top, to "
        "the right how far that organisation trusts the partner; beside each bar the change in the last quarter. Kept "
        "agreements raise trust, broken ones lower it, and it moves what people are willing to do."
    )
    links: reactive[tuple[TrustLink, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The bars, as wide as there is room."""
        return draw_mirror(self.links, width)


class TrustLadder(Picture):
    """One bar for each link, the firmest first."""

    HELP = (
        "How far each organisation trusts another, from 0 to 100, the firmest first, with the change in the last "
        "quarter. Kept agreements raise it, broken ones lower it, and it moves what people are willing to do."
    )
    links: reactive[tuple[TrustLink, ...]] = reactive((), layout=True)

    def picture(self, width: int) -> Content:
        """The bars, as wide as there is room."""
        return draw(self.links, width)


def middle(links: tuple[TrustLink, ...]) -> str:
    """The organisation that most links lead to or from."""
    ends = Counter(name for link in links for name in (link.who, link.whom))
    return ends.most_common(1)[0][0] if ends else ""


def others(links: tuple[TrustLink, ...]) -> tuple[TrustLink, ...]:
    """The links that the mirror does not show."""
    centre = middle(links)
    return tuple(link for link in links if centre not in (link.who, link.whom))


def draw_mirror(links: tuple[TrustLink, ...], width: int) -> Content:
    """The mirror; a ladder where there is no room for two sides."""
    centre = middle(links)
    mine = tuple(link for link in links if centre in (link.who, link.whom))
    if width < 64 or not mine:
        return draw(mine, width)
    levels = {(link.who, link.whom): link for link in mine}
    partners = list(dict.fromkeys(name for link in mine for name in (link.who, link.whom) if name != centre))
    partners.sort(key=lambda name: -sum(link.level for link in mine if name in (link.who, link.whom)))
    label = min(max(len(text.line(name)) for name in partners) + 2, width - 2 * _SIDE - 12)
    room = max((width - label - 2 * _SIDE) // 2, 4)
    rows = (
        _mirrored(text.shorten(name, label - 2), label, room, levels.get((name, centre)), levels.get((centre, name)))
        for name in partners
    )
    return Content("\n").join([_mirror_head(text.line(centre), label, room), *rows])


def _mirror_head(centre: str, label: int, room: int) -> Content:
    side = room + _SIDE
    left, right = text.shorten(f"trusts {centre}", side), text.shorten(f"{centre} trusts it", side)
    return Content.assemble((f"{left:>{side}}", "bold $text-accent"), " " * label, (right, "bold $text-accent"))


def _mirrored(name: str, label: int, room: int, left: TrustLink | None, right: TrustLink | None) -> Content:
    return Content("").join(
        [*_left(left, room), Content.styled(f"{name:^{label}}", "bold"), *_right(right, room)],
    )


def _left(link: TrustLink | None, room: int) -> list[Content]:
    if link is None:
        return [Content.styled(f"{'–':>{room + _SIDE}}", "$text-muted")]
    bar, rest = _bar(link, room)
    return [_change(link), Content(f" {text.trust_level(link.level):>5}"), _level(link), Content(" "), rest, bar]


def _right(link: TrustLink | None, room: int) -> list[Content]:
    if link is None:
        return [Content.styled("–", "$text-muted")]
    bar, rest = _bar(link, room)
    return [bar, rest, _level(link), Content(f" {text.trust_level(link.level):<5} "), _change(link)]


def _bar(link: TrustLink, room: int) -> tuple[Content, Content]:
    length = round(link.level / 100 * room)
    tone = _TONES[text.trust_level(link.level)]
    return Content.styled("━" * length, tone), Content.styled("─" * (room - length), "$foreground 25%")


def _level(link: TrustLink) -> Content:
    return Content.styled(f" {text.number(link.level):>3}", "bold")


def _change(link: TrustLink) -> Content:
    tone = "$text-success" if link.change > 0 else "$text-error" if link.change < 0 else "$text-muted"
    return Content.styled(f"{text.moved(link.change):>5}", tone)


def draw(links: tuple[TrustLink, ...], width: int) -> Content:
    """The ladder."""
    if not links:
        return Content.styled("You have heard nothing of who trusts whom.", "$text-muted")
    ordered = sorted(links, key=lambda link: (-link.level, link.who, link.whom))
    if width < 60:
        return Content("\n").join(_step(link, width) for link in ordered)
    names = min(max(len(_pair(link)) for link in ordered), width - 34)
    return Content("\n").join(_rung(link, names, width) for link in ordered)


def _pair(link: TrustLink) -> str:
    return f"{text.line(link.who)} → {text.line(link.whom)}"


def _rung(link: TrustLink, names: int, width: int) -> Content:
    name = Content(f"{text.shorten(_pair(link), names):<{names}} ")
    return Content("").join([name, *_right(link, max(width - names - 18, 4))])


def _step(link: TrustLink, width: int) -> Content:
    """A rung on two lines, where there is no room for one."""
    return Content("").join([Content(f"{text.shorten(_pair(link), width)}\n"), *_right(link, max(width - 17, 4))])
