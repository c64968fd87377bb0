"""Components: classes of commands, loaded from an object or a module, and replaced while the bot runs."""

import importlib
import sys
from collections.abc import Callable
from typing import Any

from twitchapi_gen.runtime.bot.core import BotCore
from twitchapi_gen.runtime.bot.declared import MODULE, declared_in
from twitchapi_gen.runtime.bot.errors import DefinitionError
from twitchapi_gen.runtime.chat.handlers import Handler


class ComponentBase:
    """Base of components. The public classes describe it."""

    bot_: Any = None

    def setup(self) -> object:
        """Called when the bot runs and the component is loaded; not after a reload. It may be async."""

    def teardown(self) -> object:
        """Called when it is unloaded, or the bot stops. It may be async."""


class Components:
    """The loaded components of a bot. base: the class whose subclasses are components of this face."""

    def __init__(self, core: BotCore, bot: object, base: type[ComponentBase]) -> None:
        self._core, self._bot, self._base = core, bot, base
        self.by_name: dict[str, list[ComponentBase]] = {}
        """Name of a module or class → its components."""

    def all(self) -> list[ComponentBase]:
        return [one for several in self.by_name.values() for one in several]

    def load(self, what: object) -> list[ComponentBase]:
        """Load a component, a class of them, or all of a module. Return those that are new. Raises DefinitionError, and then loads nothing."""
        name, found = self._named(what)
        if name in self.by_name:
            raise DefinitionError(f"the component {name} is loaded already; use reload")
        self._register(found)
        self.by_name[name] = found
        return found

    def unload(self, what: object) -> tuple[list[ComponentBase], list[Handler]]:
        """Remove what was loaded under this name. Return the components, and their handlers, which have to be disabled."""
        name = self._name(what)
        if name not in self.by_name:
            raise DefinitionError(f"no component {name} is loaded; there is {', '.join(self.by_name) or 'none'}")
        gone = self.by_name.pop(name)
        return gone, [handler for one in gone for handler in self._core.withdraw(one)]

    def reload(self, name: object) -> tuple[list[ComponentBase], list[ComponentBase], list[Handler]]:
        """Import a module again, and replace its components: the new ones keep the attributes of the old ones of the same class.

        Return the new components without predecessor, the old ones without successor, and the handlers that have to be disabled. If anything fails,
        the old ones stay, and the error is raised.
        """
        if not isinstance(name, str) or name not in self.by_name:
            raise DefinitionError(f"reload needs the name of a loaded module, not {name!r}; there is {', '.join(self.by_name) or 'none'}")
        classes = self._classes(name, again=True)
        old = {type(one).__name__: one for one in self.by_name[name]}
        new: list[ComponentBase] = []
        for kind in classes:
            before = old.get(kind.__name__)
            if before is None:
                new.append(self._made(kind))
            else:
                made = object.__new__(kind)
                vars(made).update(vars(before))
                new.append(made)
        handlers = [handler for one in old.values() for handler in self._core.withdraw(one)]
        try:
            self._register(new)
        except BaseException:
            self._register(list(old.values()))
            raise
        self.by_name[name] = new
        kept = {kind.__name__ for kind in classes}
        return [one for one in new if type(one).__name__ not in old], [one for key, one in old.items() if key not in kept], handlers

    def _register(self, components: list[ComponentBase]) -> None:
        done: list[ComponentBase] = []
        try:
            for one in components:
                one.bot_ = self._bot
                done.append(one)
                for function, spec in declared_in(one):
                    self._core.register(function, spec, one)
        except BaseException:
            for one in done:
                for handler in self._core.withdraw(one):
                    if handler in self._core.handlers:
                        self._core.handlers.remove(handler)
            raise

    def _named(self, what: object) -> tuple[str, list[ComponentBase]]:
        name = self._name(what)
        if isinstance(what, str):
            return name, [self._made(kind) for kind in self._classes(what)]
        if isinstance(what, type):
            return name, [self._made(what)]
        if not isinstance(what, self._base):
            raise DefinitionError(f"load needs a {self._base.__name__}, or the name of a module with some, not {what!r}"[:300])
        return name, [what]

    def _name(self, what: object) -> str:
        if isinstance(what, str):
            return what
        return what.__name__ if isinstance(what, type) else type(what).__name__

    def _made(self, kind: Callable[[], object]) -> ComponentBase:
        name = getattr(kind, "__name__", "?")
        if not isinstance(kind, type) or not issubclass(kind, self._base):
            raise DefinitionError(f"{name} is no {self._base.__name__}")
        try:
            return kind()
        except TypeError as error:
            raise DefinitionError(f"{name} can't be made without arguments ({error}); load an object of it instead") from error

    def _classes(self, name: str, *, again: bool = False) -> list[type[ComponentBase]]:
        if not MODULE.fullmatch(name):
            raise DefinitionError(f"load needs the name of a module, such as 'my_bot.quotes', not {name!r}")
        module = importlib.reload(sys.modules[name]) if again and name in sys.modules else importlib.import_module(name)
        kinds = [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, self._base) and one.__module__ == name]
        if not kinds:
            raise DefinitionError(f"the module {name} has no class that derives from {self._base.__name__}")
        return list(dict.fromkeys(kinds))
