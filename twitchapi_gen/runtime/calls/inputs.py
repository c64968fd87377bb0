"""Objects inside a request body."""

from collections.abc import Iterable
from typing import Any, ClassVar

from twitchapi_gen.runtime.facts import Parameter
from twitchapi_gen.runtime.reading.showing import Shown
from twitchapi_gen.runtime.reading.unset import UNSET


class Input(Shown):
    """An object that is sent. A field left out is UNSET and not sent; None is sent as null."""

    __slots__ = ()
    PARAMETERS: ClassVar[tuple[Parameter, ...]] = ()

    def shown_(self) -> Iterable[tuple[str, Any]]:
        return self.given().items()

    def given(self) -> dict[str, Any]:
        """The fields that were given, by Python name."""
        found = {parameter.python: getattr(self, parameter.python) for parameter in self.PARAMETERS}
        return {name: value for name, value in found.items() if value is not UNSET}
