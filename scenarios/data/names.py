"""Invented, neutral names for practices: a plant, a bird or a thing, a kind of street, a kind of premises."""

import numpy as np

WORDS: tuple[str, ...] = (
    "Avocet", "Beacon", "Bittern", "Borage", "Brambling", "Brickfield", "Bulrush", "Burdock", "Campion", "Chalkpit",
    "Charlock", "Chicory", "Claypit", "Cobblestone", "Comfrey", "Compass", "Coppice", "Cornflower", "Cowslip", "Curlew",
    "Damson", "Dewpond", "Dipper", "Drover", "Dunlin", "Fieldfare", "Flint", "Foxglove", "Furze", "Godwit",
    "Goldcrest", "Goshawk", "Granary", "Gravelpit", "Greenfinch", "Greylag", "Harebell", "Hayrick", "Hornbeam",
    "Kestrel",
    "Kingcup", "Lantern", "Lapwing", "Larkspur", "Lichen", "Limekiln", "Linnet", "Loosestrife", "Lovage", "Mallow",
    "Marjoram", "Meadowsweet", "Medlar", "Millrace", "Moorhen", "Nuthatch", "Oasthouse", "Osier", "Osprey", "Pinfold",
    "Pintail", "Pipit", "Plover", "Redshank", "Redwing", "Reedbed", "Ropewalk", "Saltmarsh", "Sandpiper", "Saxifrage",
    "Sedge", "Semaphore", "Sextant", "Shearwater", "Siskin", "Skylark", "Sluice", "Snipe", "Sorrel", "Spindle",
    "Stonechat", "Sundial", "Sycamore", "Tansy", "Teasel", "Thistle", "Tithebarn", "Tollgate", "Towpath", "Treecreeper",
    "Turnstile", "Turnstone", "Vetch", "Wagtail", "Waxwing", "Weir", "Wheatear", "Whimbrel", "Wicket", "Wigeon",
    "Withy", "Woodcock", "Yarrow",
)  # fmt: skip
STREETS: tuple[str, ...] = ("Road", "Lane", "Street", "Row", "Rise", "Green", "Walk", "Gate")
PREMISES: tuple[str, ...] = ("Surgery", "Practice", "Medical Centre", "Health Centre")
LARGE = 8_000
"""Patients from which on a name has a centre in it rather than a surgery; assumption."""


def name_practices(lists: list[int], chance: np.random.Generator, taken: frozenset[str] = frozenset()) -> list[str]:
    """A name for each list size, no word used twice nor found in `taken`."""
    free = [word for word in WORDS if word not in taken]
    words = chance.permutation(np.array(free))[: len(lists)]
    return [_name(str(word), size, chance) for word, size in zip(words, lists, strict=True)]


def _name(word: str, size: int, chance: np.random.Generator) -> str:
    premises = PREMISES[2:] if size >= LARGE else PREMISES[:2]
    return f"{word} {chance.choice(STREETS)} {chance.choice(premises)}"
