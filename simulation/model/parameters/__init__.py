"""Every number of the model: name, value, unit, meaning, and its source or the word "assumption"."""

from importlib import import_module
from pkgutil import iter_modules

from simulation.model.parameters.spec import LISTED, Parameter


def all() -> tuple[Parameter, ...]:
    """Every parameter of the model, in the order of the modules that state them."""
    for module in sorted(module.name for module in iter_modules(__path__)):
        import_module(f"{__name__}.{module}")
    return tuple(LISTED)
