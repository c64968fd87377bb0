"""The decorators of bots record commands, timers and handlers: on a bot at once, in a component until it is loaded."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MethodType
from typing import Any, TypeAlias, TypeVar, overload

from attrs import define

from twitchapi_gen.runtime.bot.commands import Callee, CommandSpec, Cooldown, RoleName, command_spec
from twitchapi_gen.runtime.bot.errors import DefinitionError
from twitchapi_gen.runtime.chat.message import ChatEvent

F = TypeVar("F", bound=Callable[..., object])
E = TypeVar("E", bound=ChatEvent)
R = TypeVar("R")
Guards: TypeAlias = Iterable[Callable[[Any], object]]
OnError: TypeAlias = Callable[[Any, Exception], object]
Cooldowns: TypeAlias = float | Cooldown | list[Cooldown] | None


@define(eq=False, kw_only=True)
class TimerSpec:
    """The parameters of `@every`."""

    seconds: float
    only_live: bool
    min_messages: int


@define(eq=False, kw_only=True)
class HandlerSpec:
    """The parameters of `@on`."""

    kind: object
    version: str | int | None
    condition: Mapping[str, object]


@define(eq=False, kw_only=True)
class RoleSpec:
    """The role of a function of the whole bot: `guard`, `before`, `after` or `error`."""

    role: str


Spec: TypeAlias = CommandSpec | TimerSpec | HandlerSpec | RoleSpec
SPECS = "twitchapi_gen_specs"
"""The attribute of a function with its Specs."""


def declare(function: F, spec: Spec) -> F:
    """Record a spec on a function."""
    found = getattr(function, SPECS, None)
    if found is None:
        found = list[Spec]()
        setattr(function, SPECS, found)
    found.append(spec)
    return function


def declared_in(component: object) -> Iterator[tuple[Callable[..., Any], Spec]]:
    """Yield the bound methods of a component that decorators recorded, in order."""
    names = dict.fromkeys(name for kind in reversed(type(component).__mro__) for name in vars(kind))
    for name in names:
        function = getattr(type(component), name, None)
        for spec in getattr(function, SPECS, ()):
            if callable(function):
                yield MethodType(function, component), spec


@overload
def command(name: F, /) -> F: ...


@overload
def command(
    name: str | None = None,
    *,
    aliases: Iterable[str] = (),
    role: RoleName = "everyone",
    cooldown: Cooldowns = None,
    guards: Guards = (),
    sequential: bool = False,
    hidden: bool = False,
    on_error: OnError | None = None,
) -> Callable[[F], F]: ...


def command(
    name: Any = None, *, aliases: Iterable[str] = (), role: str = "everyone", cooldown: Cooldowns = None, guards: Guards = (),
    sequential: bool = False, hidden: bool = False, on_error: OnError | None = None,
) -> Any:  # fmt: skip
    """Decorate a component's method to make it a command. The parameters are those of `Bot.command`."""
    return decorator(lambda function, spec: declare(function, spec), name, aliases, role, cooldown, guards, sequential, hidden, on_error)


def decorator(
    then: Callable[[Any, CommandSpec], object], name: Any, aliases: Iterable[str], role: str, cooldown: Cooldowns, guards: Guards, sequential: bool,
    hidden: bool, on_error: Any,
) -> Any:  # fmt: skip
    """Return the decorator of a command, or the function if it was used without parentheses."""

    def decorate(function: Any) -> Any:
        given = None if callable(name) else name
        then(function, command_spec(function, given, aliases, role, cooldown, guards, sequential, hidden, on_error))
        return function

    return decorate(name) if callable(name) else decorate


def timer_spec(seconds: float, minutes: float, hours: float, only_live: bool, min_messages: int) -> TimerSpec:
    """Check what `every` was told. Raises DefinitionError."""
    total = seconds + 60 * minutes + 3_600 * hours
    if not total > 0 or min_messages < 0:
        raise DefinitionError(f"every needs a time above 0 and min_messages of 0 or more, not {total} seconds and {min_messages}")
    return TimerSpec(seconds=total, only_live=only_live, min_messages=min_messages)


def every(
    *, seconds: float = 0, minutes: float = 0, hours: float = 0, only_live: bool = False, min_messages: int = 0
) -> Callable[[F], F]:  # fmt: skip
    """Decorate a component's method to call it regularly. The parameters are those of `Bot.every`."""
    spec = timer_spec(seconds, minutes, hours, only_live, min_messages)
    return lambda function: declare(function, spec)


@overload
def on(kind: type[E]) -> Callable[[Callable[[Any, E], R]], Callable[[Any, E], R]]: ...


@overload
def on(kind: str, version: str | int | None = None, **condition: str | int | None) -> Callable[[F], F]: ...


def on(kind: type[Any] | str, version: str | int | None = None, **condition: str | int | None) -> Callable[[Any], Any]:
    """Decorate a component's method to receive events. The parameters are those of `Bot.on`."""
    return lambda function: declare(function, HandlerSpec(kind=kind, version=version, condition=condition))


def checked_callback(function: Any, where: str) -> Callee:
    return Callee.of(function, where)


MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
