"""What every block of a scenario file is."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Block(BaseModel):
    """A block of a scenario file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: a block never changes, so that branches of an economy share it."""
        return self
