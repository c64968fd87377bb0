"""All that users can import, with its signatures, as text. `python -m tests.contract.snapshot` writes it anew: read the diff before you commit it."""

import inspect
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import twitchapi_gen
from twitchapi_gen import types
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.model import Model

FILE = Path(__file__).parent / "public_names.txt"
_PLAIN = (str, int, float, bool, tuple, type(None))
_OWN = "twitchapi_gen"


def lines() -> Iterator[str]:
    for name in sorted(twitchapi_gen.__all__):
        yield from _described(name, getattr(twitchapi_gen, name))
    for name in sorted(name for name in dir(types) if name[0].isupper()):
        yield from _described(f"types.{name}", getattr(types, name))


def _described(name: str, thing: Any) -> Iterator[str]:
    if not inspect.isclass(thing):
        yield f"{name}{_signature(thing)}" if inspect.isfunction(thing) else f"{name}: {type(thing).__name__}"
        return
    public = [base.__name__ for base in thing.__mro__[1:-1] if base.__module__ == "builtins" or base.__name__ in twitchapi_gen.__all__]
    yield f"class {name}({', '.join(public)})"
    if issubclass(thing, OpenEnum):
        yield f"    {', '.join(f'{one.name}={one.value!r}' for one in thing)}"
    elif issubclass(thing, Model | Input):
        yield f"    {', '.join(inspect.signature(thing).parameters)}"
    else:
        yield from _members(thing)


def _members(kind: type) -> Iterator[str]:
    """The public attributes of a class and of its parents in this package, with `__init__`."""
    for name in sorted(dir(kind)):
        home = next((parent for parent in kind.__mro__ if name in vars(parent)), object)
        if home.__module__.partition(".")[0] != _OWN or (name != "__init__" and (name.startswith("_") or name.endswith("_"))):
            continue
        value: Any = getattr(kind, name)
        if isinstance(value, property | cached_property):
            yield f"    {name}: property"
        elif inspect.isroutine(value) and callable(value):
            yield f"    {'async ' * inspect.iscoroutinefunction(value)}{name}{_signature(value)}"
        else:
            yield f"    {name}"


def _signature(thing: Any) -> str:
    """Names, kinds and defaults. Annotations are left out: type checkers check them, and each version of Python prints them differently."""
    signature = inspect.signature(thing)
    plain: list[inspect.Parameter] = []
    for one in signature.parameters.values():
        default: Any = one.default
        shown: Any = default if default is one.empty or type(default) in _PLAIN else ...
        plain.append(one.replace(annotation=one.empty, default=shown))
    return str(signature.replace(parameters=plain, return_annotation=signature.empty))


if __name__ == "__main__":
    FILE.write_text("".join(f"{line}\n" for line in lines()), "utf-8")
