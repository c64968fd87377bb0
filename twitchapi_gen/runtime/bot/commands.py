"""Commands: what their decorators record, their roles and cooldowns, and how a message finds its command."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.errors import suggestion
from twitchapi_gen.runtime.base.values import is_array
from twitchapi_gen.runtime.bot.arguments import Signature, signature_of
from twitchapi_gen.runtime.bot.errors import DefinitionError, OnCooldown
from twitchapi_gen.runtime.chat.limits import Window
from twitchapi_gen.runtime.chat.message import Author, Message
from twitchapi_gen.runtime.dispatch.queue import is_async

RoleName: TypeAlias = Literal["everyone", "follower", "subscriber", "vip", "moderator", "broadcaster"]
Per: TypeAlias = Literal["user", "channel", "role"]
RANKS: Mapping[str, int] = {name: rank for rank, name in enumerate(("everyone", "follower", "subscriber", "vip", "moderator", "broadcaster"))}
"""The higher includes the lower."""


def rank_of(author: Author) -> int:
    """Return the rank that the badges show."""
    return max((RANKS[role] for role in author.roles), default=0)


def checked_role(role: object, where: str) -> int:
    if not isinstance(role, str) or role not in RANKS:
        raise DefinitionError(f"{where}: there is no role {role!r}{suggestion(str(role), RANKS)}; there is {', '.join(RANKS)}")
    return RANKS[role]


@frozen
class Cooldown:
    """So often a command may run: `uses` times in `seconds`, counted per user, per channel, or per role in a channel.

    exempt: the role from which on it doesn't count; "" for nobody.
    """

    seconds: float
    uses: int = 1
    per: Per = "user"
    exempt: RoleName | Literal[""] = ""

    def __attrs_post_init__(self) -> None:
        if not self.seconds > 0 or self.uses < 1:
            raise DefinitionError(f"a cooldown needs seconds above 0 and uses of 1 or more, not {self.seconds} and {self.uses}")
        if self.per not in ("user", "channel", "role"):
            raise DefinitionError(f"a cooldown is per 'user', 'channel' or 'role', not per {self.per!r}")
        if self.exempt:
            checked_role(self.exempt, "a cooldown's exempt")


@define(eq=False)
class _Buckets:
    """The uses of one cooldown."""

    cooldown: Cooldown
    _windows: dict[tuple[str, object], Window] = field(factory=dict[tuple[str, object], Window], init=False)
    _most: int = field(default=1_000, init=False)
    """So many windows may there be before those that are over are forgotten."""

    def window(self, message: Message, rank: int, now: float) -> Window | None:
        """Return the window that counts this message; None for an exempt author."""
        cooldown = self.cooldown
        if cooldown.exempt and rank >= RANKS[cooldown.exempt]:
            return None
        if len(self._windows) > self._most:
            self._windows = {key: one for key, one in self._windows.items() if one.last + cooldown.seconds > now}
            self._most = max(1_000, 2 * len(self._windows))
        who: object = {"user": message.author.login, "channel": "", "role": rank}[cooldown.per]
        return self._windows.setdefault((message.channel.login, who), Window(cooldown.uses, cooldown.seconds))


@frozen
class Callee:
    """A user's function."""

    function: Callable[..., Any]
    is_async: bool

    @classmethod
    def of(cls, function: Any, where: str) -> "Callee":
        if not callable(function):
            raise DefinitionError(f"{where} must be a function, not {function!r}")
        return cls(function, is_async(function))


@define(eq=False, kw_only=True)
class CommandSpec:
    """The parameters of `@command`. They stay on the function, for components."""

    name: str
    aliases: tuple[str, ...]
    role: int
    cooldowns: tuple[Cooldown, ...]
    guards: tuple[Callee, ...]
    sequential: bool
    hidden: bool
    on_error: Callee | None


def command_spec(
    function: Callable[..., object], name: str | None, aliases: Iterable[str], role: object, cooldown: object, guards: Iterable[Any],
    sequential: bool, hidden: bool, on_error: object,
) -> CommandSpec:  # fmt: skip
    """Check what a decorator was told. Raises DefinitionError."""
    path = _path(getattr(function, "__name__", "") if name is None else name)
    where = f"command {path!r}"
    if isinstance(aliases, str):
        raise DefinitionError(f"{where}: aliases must be a list, not a string: [{aliases!r}]")
    given: list[Any] = cooldown if is_array(cooldown) else [] if cooldown is None else [cooldown]
    found = [Cooldown(float(one)) if isinstance(one, int | float) else one for one in given]
    if not all(isinstance(one, Cooldown) for one in found):
        raise DefinitionError(f"{where}: cooldown must be seconds, a Cooldown or a list of those, not {cooldown!r}")
    return CommandSpec(
        name=path, aliases=tuple(map(_path, aliases)), role=checked_role(role, where), cooldowns=tuple(found),
        guards=tuple(Callee.of(one, f"{where}: a guard") for one in guards), sequential=sequential, hidden=hidden,
        on_error=None if on_error is None else Callee.of(on_error, f"{where}: on_error"),
    )  # fmt: skip


def _path(name: object) -> str:
    """Return a command's name, of one word, or of several for a subcommand."""
    words = name.casefold().split() if isinstance(name, str) else []
    if not words:
        raise DefinitionError(f"a command needs a name of one word, or of several for a subcommand such as 'quote add', not {name!r}")
    return " ".join(words)


class Command:
    """A registered command."""

    def __init__(self, spec: CommandSpec, function: Callable[..., Any], owner: object = None) -> None:
        plain = getattr(function, "__func__", function)
        self.spec, self.name, self.owner, self.where = spec, spec.name, owner, f"command {spec.name}"
        self.callee = Callee.of(function, f"command {spec.name!r}")
        self.signature: Signature = signature_of(plain, f"command {spec.name!r}", method=plain is not function)
        self.help = inspect.getdoc(plain) or ""
        """The docstring of its function."""
        self._buckets = [_Buckets(one) for one in spec.cooldowns]

    def usage(self, prefix: str) -> str:
        return f"{prefix}{self.name} {self.signature.usage}".rstrip()

    @property
    def summary(self) -> str:
        """The first line of its docstring."""
        return self.help.partition("\n")[0]

    def use(self, message: Message, now: float) -> None:
        """Count a use. Raises OnCooldown, and then counts nothing."""
        if not self._buckets:
            return
        rank = rank_of(message.author)
        windows = [window for one in self._buckets if (window := one.window(message, rank, now)) is not None]
        wait = max((window.wait(now) for window in windows), default=0.0)
        if wait > 0:
            raise OnCooldown(f"{self.name} can be used again in {wait:.0f} seconds", wait)
        for window in windows:
            window.take(now)

    def __repr__(self) -> str:
        return f"<Command {self.name}>"


@define(eq=False)
class _Node:
    command: Command | None = None
    children: dict[str, "_Node"] = field(factory=dict[str, "_Node"])


class Commands:
    """All commands by name and alias: a tree of words."""

    def __init__(self) -> None:
        self._root = _Node()
        self._all: list[Command] = []

    def __iter__(self) -> Iterator[Command]:
        return iter(self._all)

    def add(self, command: Command) -> None:
        """Raises DefinitionError if one of its names is taken, and then adds nothing."""
        names = [command.name, *command.spec.aliases]
        for name in names:
            taken = self.exact(name)
            if taken is not None:
                raise DefinitionError(f"two commands are called {name!r}: {_place(taken)} and {_place(command)}; rename one, or unload it first")
        for name in names:
            node = self._root
            for word in name.split():
                node = node.children.setdefault(word, _Node())
            node.command = command
        self._all.append(command)

    def remove(self, command: Command) -> None:
        self._all.remove(command)
        rest, self._root, self._all = self._all, _Node(), []
        for one in rest:
            self.add(one)

    def exact(self, name: str) -> Command | None:
        node: _Node | None = self._root
        for word in name.split():
            node = node.children.get(word) if node is not None else None
        return node.command if node is not None else None

    def find(self, text: str) -> "tuple[Command | None, str, list[str]]":
        """Return the command that a text without prefix names, the rest of the text, and the subcommands if it names a group without function."""
        node, rest = self._root, text
        while True:
            word, _, after = rest.partition(" ")
            child = node.children.get(word.casefold())
            if child is None:
                break
            node, rest = child, after.lstrip()
        groups = sorted(node.children) if node is not self._root and node.command is None else []
        return node.command, rest, groups


def _place(command: Command) -> str:
    function = command.callee.function
    return f"{getattr(function, '__module__', '?')}.{getattr(function, '__qualname__', '?')}"
