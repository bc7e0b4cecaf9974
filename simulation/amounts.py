"""Amounts as an author writes them: `£285m`, `-£4.2m`, `£0.95`, `70%`."""

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

_MONEY = re.compile(r"^(-?)£(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(m|k|bn)?$")
_TIMES = {None: 1, "k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}


def parse_money(text: object) -> object:
    """Whole pence in `text` (`£285m`, `-£4.2m`, `£0.95`); anything else is left for the type to refuse."""
    match = _MONEY.match(text) if isinstance(text, str) else None
    if not match:
        return text
    sign, digits, times = match.groups()
    pence = round(float(digits.replace(",", "")) * _TIMES[times] * 100)
    return -pence if sign else pence


def parse_percent(text: object) -> object:
    """The fraction in `text` (`70%` is 0.7); a plain number is a fraction already."""
    if isinstance(text, str) and text.endswith("%"):
        try:
            return float(text[:-1]) / 100
        except ValueError:
            return text
    return text


_YES_NO = {"yes": True, "on": True, "no": False, "off": False}


def parse_yes_no(text: object) -> object:
    """Whether `text` says yes (or on) or no (or off); anything else is left for the type to refuse."""
    return _YES_NO.get(text, text) if isinstance(text, str) else text


def parse_practices(text: object) -> object:
    """Whom something is for: `all`, `none`, a share (`30%`, 0.3), or ids of practices, clusters and PCTs."""
    if text == "none":
        return ()
    if isinstance(text, str) and not text.endswith("%"):
        return text if text == EVERYBODY else (text,)
    who = tuple(text) if isinstance(text, list) else parse_percent(text)
    if isinstance(who, int | float) and not 0 <= who <= 1:
        raise ValueError("write all, none, a share from 0% to 100%, or ids in brackets")
    return who


def parse_services(text: object) -> object:
    """Specialties: `all`, or names; one name is a list of one."""
    who = tuple(text) if isinstance(text, list) else text
    who = (who,) if isinstance(who, str) and who != EVERYBODY else who
    strange = [one for one in who if one not in SPECIALTIES] if isinstance(who, tuple) else []
    if strange:
        raise ValueError(f"there is no specialty called {strange[0]}; write all, or some of {', '.join(SPECIALTIES)}")
    return who


def parse_points(text: object) -> object:
    """Percentage points in `text` (`2%` is 2); a plain number is points already."""
    share = parse_percent(text)
    return share * 100 if isinstance(text, str) and isinstance(share, float) else text


EVERYBODY: Literal["all"] = "all"
SPECIALTIES = (
    "general_surgery", "urology", "orthopaedics", "ent", "ophthalmology", "gynaecology", "dermatology",
    "general_medicine", "cardiology", "respiratory", "rheumatology", "diabetes", "gastroenterology", "neurology",
    "paediatrics", "other",
)  # fmt: skip
"""Specialties by their ids, as `simulation.model.activity` has them."""
_AS_MONEY: dict[str, Any] = {
    "anyOf": [{"type": "string", "pattern": _MONEY.pattern}, {"type": "integer", "description": "Whole pence"}]
}
_AS_SHARE: dict[str, Any] = {
    "anyOf": [{"type": "string", "pattern": r"^-?[0-9.]+%$"}, {"type": "number", "description": "A fraction"}]
}

_AS_YES_NO: dict[str, Any] = {"anyOf": [{"type": "boolean"}, {"enum": list(_YES_NO)}]}

YesNo = Annotated[bool, BeforeValidator(parse_yes_no), WithJsonSchema(_AS_YES_NO)]
"""`true`, `yes` or `on`; `false`, `no` or `off`."""
Money = Annotated[int, BeforeValidator(parse_money), WithJsonSchema(_AS_MONEY)]
"""Whole pence."""
Percent = Annotated[float, BeforeValidator(parse_percent), WithJsonSchema(_AS_SHARE)]
"""A fraction."""
Points = Annotated[float, BeforeValidator(parse_points), WithJsonSchema(_AS_SHARE)]
"""Percentage points."""
Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
"""Small letters, digits and _, beginning with a letter."""
OrganisationId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$")]
"""Ids outermost first: `eastmere`, `eastmere.north`, `eastmere.north.p07`, `st_bride`."""
Practices = Annotated[
    Literal["all"] | Annotated[float, Field(ge=0, le=1)] | tuple[OrganisationId, ...],
    BeforeValidator(parse_practices),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "description": "all, none, a share as 30%, or one id"},
                {"type": "number", "minimum": 0, "maximum": 1, "description": "A share of the practices"},
                {"type": "array", "items": {"type": "string"}, "description": "Ids of practices, clusters and PCTs"},
            ]
        }
    ),
]
"""Which practices something is for."""
Services = Annotated[
    Literal["all"] | tuple[str, ...],
    BeforeValidator(parse_services),
    WithJsonSchema({"anyOf": [{"const": "all"}, {"type": "array", "items": {"enum": list(SPECIALTIES)}}]}),
]
"""Specialties of planned care."""
