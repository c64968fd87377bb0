"""All operations by name, each group's facts loaded when one of them is first looked at."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from twitchapi_gen.runtime.facts import Endpoint


class Registry(Mapping[str, "Endpoint[Any, Any]"]):
    """Method name → operation."""

    def __init__(self, package: str, index: Mapping[str, str]) -> None:
        self._package, self._index = package, index

    def __getitem__(self, name: str) -> "Endpoint[Any, Any]":
        operation: Endpoint[Any, Any] = getattr(import_module(f"{self._package}.{self._index[name]}"), name.upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
