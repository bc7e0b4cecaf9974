"""Settings of initiatives in a tree: `initiatives=none`, `initiatives.NAME=on`, and any key of an order."""

from simulation.initiatives import registry
from simulation.scenario.experiments import InitiativeOrder
from simulation.scenario.loader import Path

_WORDS = ("on", "off", "none")
_KEYS = {field.alias or name for name, field in InitiativeOrder.model_fields.items()}


def put_in_order(scenario: object, path: Path) -> None:
    """Make `on` and `off` blocks, so that more can be set; a key set makes an initiative run; no block forbids all."""
    orders = scenario.get("initiatives") if isinstance(scenario, dict) else None
    if not isinstance(orders, dict):
        return
    if path == ("initiatives",) and not orders:
        orders.update({entry.name: {"run": "off"} for entry in registry.all_initiatives()})
    for name, said in orders.items():
        if isinstance(said, str) and said in _WORDS:
            orders[name] = {"run": "on" if said == "on" else "off"}
    if len(path) == 3 and path[2] in _KEYS - {"run"} and isinstance(orders.get(str(path[1])), dict):
        orders[str(path[1])]["run"] = "on"
