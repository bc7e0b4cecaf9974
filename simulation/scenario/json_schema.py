"""The JSON Schema of scenario files, for editors that check while an author writes."""

import json
from typing import Any

from pydantic import BaseModel

from simulation.challenges import registry as effects
from simulation.contracts.roles import ROLES
from simulation.incentives import registry as incentives
from simulation.scenario.schema import Scenario

Schema = dict[str, Any]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> Schema:
    """The schema of a scenario, its effects and its rules."""
    made = Scenario.model_json_schema()
    blocks: Schema = made["$defs"]
    kinds = [_define(blocks, file.EFFECT) for file in effects.EFFECTS]
    for name in ("Challenge", "ChallengeOption"):
        blocks[name]["properties"]["effects"]["items"] = {"anyOf": kinds}
    rules = {module.RULE.name: _rule(blocks, module) for module in incentives.MODULES}
    made["properties"]["incentives"] |= {"properties": rules, "additionalProperties": False}
    blocks["Seat"]["properties"]["role"]["enum"] = list(ROLES)
    return {"$schema": _DIALECT, "title": "A Ringholder scenario", **{k: v for k, v in made.items() if k != "title"}}


def text() -> str:
    """The schema as the file in `scenarios` holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _define(blocks: Schema, model: type[BaseModel]) -> Schema:
    """Put a model among the definitions and point at it."""
    own = model.model_json_schema()
    blocks.update(own.pop("$defs", {}))
    blocks[model.__name__] = own
    return {"$ref": f"#/$defs/{model.__name__}"}


def _rule(blocks: Schema, module: Any) -> Schema:
    return {**_define(blocks, module.TERMS), "description": module.RULE.label}
