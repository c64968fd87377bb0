"""Objects inside a request body."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any, ClassVar

from attrs import NOTHING, fields

from twitchapi_gen.runtime.facts import Parameter
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.showing import Shown
from twitchapi_gen.runtime.reading.unset import UNSET


class Input(Shown):
    """An object that is sent. A field left out is UNSET and not sent; None is sent as null."""

    __slots__ = ()
    PARAMETERS: ClassVar[tuple[Parameter, ...]] = ()

    def __init_subclass__(cls) -> None:
        _KINDS[cls.__name__] = cls

    def shown_(self) -> Iterable[tuple[str, Any]]:
        return self.given().items()

    def given(self) -> dict[str, Any]:
        """The fields that were given, by Python name."""
        found = {parameter.python: getattr(self, parameter.python) for parameter in self.PARAMETERS}
        return {name: value for name, value in found.items() if value is not UNSET}


_KINDS: dict[str, type[Input]] = {}
"""All inputs that are loaded, by name, which is unique."""


def input_named(name: str, module: str) -> type[Input]:
    """The input of that name, which the models of that module have or import."""
    if name not in _KINDS:
        import_module(f"twitchapi_gen.api.models.{module}")
    return _KINDS[name]


def comes_back(kind: type[Input], value: Mapping[str, Any]) -> bool:
    """Whether the value is the JSON of an object that a reply of the same group has: all of that model's fields, and no others."""
    models = [one for one in vars(import_module(kind.__module__)).values() if isinstance(one, type) and issubclass(one, Model)]
    return any(_fits(one, value) for one in models)


def _fits(model: type[Model], value: Mapping[str, Any]) -> bool:
    names = {model.NAMES.get(name) for name in value}
    return None not in names and {part.name for part in fields(model) if part.init and part.default is NOTHING} <= names


def main_field(kind: type[Input]) -> str:
    """Twitch's name of the only field that must be there, if it is text: plain text can stand for the object then. Else ""."""
    required = [one for one in kind.PARAMETERS if one.required]
    return required[0].name if len(required) == 1 and required[0].type == "string" and not required[0].values else ""
