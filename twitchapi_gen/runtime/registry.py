"""All operations by name, each group's facts loaded when one of them is first looked at."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twitchapi_gen.runtime.facts import Operation


class Registry(Mapping[str, "Operation"]):
    """Method name → operation."""

    def __init__(self, package: str, index: Mapping[str, str]) -> None:
        self._package, self._index = package, index

    def __getitem__(self, name: str) -> "Operation":
        operation: Operation = getattr(import_module(f"{self._package}.{self._index[name]}"), name.upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
