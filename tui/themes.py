"""Light, dark and high-contrast themes: the only place where colours exist."""

from dataclasses import replace

from textual.theme import Theme

LIGHT, DARK, CONTRAST = "ringholder-light", "ringholder-dark", "ringholder-contrast"
PLAIN = "ringholder-plain"

_CALM = {"block-cursor-text-style": "bold", "footer-background": "transparent"}

THEMES: tuple[Theme, ...] = (
    Theme(
        name=DARK,
        dark=True,
        primary="#5AA9E6",
        secondary="#7FC8C2",
        accent="#E8B75D",
        success="#7BC47F",
        warning="#E8B75D",
        error="#EE8277",
        foreground="#DCE3EA",
        background="#11181F",
        surface="#17212B",
        panel="#1F2C38",
        variables=_CALM
        | {
            "block-cursor-background": "#1F4766",
            "block-cursor-foreground": "#FFFFFF",
            "text-muted": "#9DAEBD",
            "text-disabled": "#71808E",
            "pane-border": "#33485C",
        },
    ),
    Theme(
        name=LIGHT,
        dark=False,
        primary="#005EB8",
        secondary="#00736B",
        accent="#8A5A00",
        success="#1B6E2B",
        warning="#8A5A00",
        error="#B3261E",
        foreground="#1B2733",
        background="#FAFBFC",
        surface="#F0F3F6",
        panel="#E2E8EE",
        variables=_CALM
        | {
            "block-cursor-background": "#CCE0F5",
            "block-cursor-foreground": "#0B2A47",
            "text-muted": "#52606D",
            "text-disabled": "#6B7886",
            "pane-border": "#B9C6D3",
        },
    ),
    Theme(
        name=CONTRAST,
        dark=True,
        primary="#FFFF00",
        secondary="#00FFFF",
        accent="#FFFF00",
        success="#00FF66",
        warning="#FFC800",
        error="#FF8A80",
        foreground="#FFFFFF",
        background="#000000",
        surface="#000000",
        panel="#1A1A1A",
        text_alpha=1.0,
        variables=_CALM
        | {
            "block-cursor-background": "#0000B8",
            "block-cursor-foreground": "#FFFFFF",
            "text-muted": "#FFFFFF",
            "text-disabled": "#DDDDDD",
            "pane-border": "#A0A0A0",
        },
    ),
)

WITHOUT_COLOUR = replace(
    THEMES[0],
    name=PLAIN,
    variables=THEMES[0].variables
    | {"block-cursor-text-style": "bold underline", "block-cursor-blurred-text-style": "bold"},
)
"""For `NO_COLOR`, which takes the colours out: what is under the cursor is underlined."""
DEFAULTS = {"pane-border": "#808080"}
"""Variables of our own, for as long as none of our themes is in force."""
NAMES = {DARK: "dark", LIGHT: "light", CONTRAST: "high contrast"}


def following(name: str) -> str:
    """The theme that comes after `name` when the player asks for another."""
    order = [theme.name for theme in THEMES]
    return order[(order.index(name) + 1) % len(order)] if name in order else order[0]
