"""A commissioning support service that PCTs share and pay."""

from typing import ClassVar

from simulation.model.organisations.base import Organisation


class SupportService(Organisation):
    """A commissioning support service."""

    kind: ClassVar[str] = "support"
