"""The value of a parameter that wasn't given. `None` is something else: it is sent as null."""

import enum
from typing import Final


class Unset(enum.Enum):
    """A type of one value, so that type checkers can tell it from everything else."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
