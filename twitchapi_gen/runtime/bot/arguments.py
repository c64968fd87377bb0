"""A command's arguments: read from the text of a message as the annotations of its function say."""

import inspect
import re
import types
from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.values import is_iterable
from twitchapi_gen.runtime.bot.errors import DefinitionError, UsageError
from twitchapi_gen.runtime.chat.message import User

_WORD = re.compile(r'"([^"]*)"(?=\s|$)|(\S+)')
_YES, _NO = frozenset({"yes", "y", "true", "on", "1"}), frozenset({"no", "n", "false", "off", "0"})
_LOGIN = re.compile(r"@?[A-Za-z0-9_]{1,25}")
_PLAIN = 'a word in quotes counts as one: "two words"'


@frozen
class Lookup:
    """A user whose id isn't known yet."""

    login: str


class Mismatch(Exception):
    """A word doesn't fit: `{name} must be {this}`."""


Convert: TypeAlias = Callable[[str], Any]


def _whole(word: str) -> int:
    try:
        return int(word.replace(",", ""))
    except ValueError:
        raise Mismatch("a whole number") from None


def _number(word: str) -> float:
    try:
        found = float(word.replace(",", ""))
    except ValueError:
        raise Mismatch("a number") from None
    if found != found or found in (float("inf"), float("-inf")):
        raise Mismatch("a number")
    return found


def _flag(word: str) -> bool:
    if word.casefold() in _YES | _NO:
        return word.casefold() in _YES
    raise Mismatch("yes or no")


def _user(word: str) -> Lookup:
    if not _LOGIN.fullmatch(word):
        raise Mismatch("a user")
    return Lookup(word.removeprefix("@").lower())


def _choice(choices: Mapping[str, Any], word: str) -> Any:
    try:
        return choices[word.casefold()]
    except KeyError:
        raise Mismatch(f"one of {', '.join(choices)}") from None


def _first(kinds: list[Convert], word: str) -> Any:
    wrong: list[str] = []
    for kind in kinds:
        try:
            return kind(word)
        except Mismatch as mismatch:
            wrong.append(str(mismatch))
    raise Mismatch(" or ".join(dict.fromkeys(wrong)))


_SIMPLE: Mapping[Any, Convert] = {int: _whole, float: _number, bool: _flag, str: str, User: _user}


def converter(kind: Any, where: str) -> Convert:
    """Return the function that reads a word as this type. Raises DefinitionError for a type that no word can be read as."""
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return partial(_choice, {str(one).casefold(): one for one in inner})
    if origin in (Union, types.UnionType):
        kinds = [converter(one, where) for one in inner if one is not type(None)]
        return kinds[0] if len(kinds) == 1 else partial(_first, kinds)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return partial(_choice, {**{one.name.casefold(): one for one in kind}, **{str(one.value).casefold(): one for one in kind}})
    shown = f"{kind}".removeprefix("<class '").removesuffix("'>")
    raise DefinitionError(f"{where} can't be {shown}; a parameter is int, float, str, bool, User, an Enum, a Literal, or a union of those")


@define
class Parameter:
    """One parameter of a command. rest: it takes the rest of the line. many: it takes all further words. option: written as `--name`."""

    name: str
    convert: Convert
    required: bool
    default: Any = None
    rest: bool = False
    many: bool = False
    option: bool = False
    switch: bool = False

    @property
    def usage(self) -> str:
        if self.option:
            return f"[--{self.name}]" if self.switch else f"[--{self.name} …]"
        shown = f"{self.name}…" if self.rest or self.many else self.name
        return f"<{shown}>" if self.required else f"[{shown}]"


@define
class Signature:
    """The parameters of a command's function after the context."""

    positional: list[Parameter] = field(factory=list[Parameter])
    options: dict[str, Parameter] = field(factory=dict[str, Parameter])
    rest: Parameter | None = None
    has_users: bool = False

    @property
    def usage(self) -> str:
        """Such as `<number> [--force] [text…]`."""
        rest = [self.rest] if self.rest is not None else []
        return " ".join(one.usage for one in [*self.options.values(), *self.positional, *rest])

    def read(self, text: str) -> tuple[list[Any], dict[str, Any]]:
        """Read the arguments; a user may be a Lookup. Raises UsageError."""
        if not self.positional and not self.options and (self.rest is None or text.strip()):
            return [], {self.rest.name: text.strip()} if self.rest is not None else {}
        arguments: list[Any] = []
        named: dict[str, Any] = {one.name: one.default for one in self.options.values()}
        waiting, at = list(self.positional), 0
        while (match := _WORD.search(text, at)) is not None:
            word = match[1] if match[1] is not None else match[2]
            option = self.options.get(word[2:].replace("-", "_")) if match[1] is None and word.startswith("--") else None
            if option is not None:
                named[option.name], at = self._option(option, text, match.end())
            elif waiting:
                at = self._word(waiting, arguments, word, at, match.end())
            else:
                break
        left = text[at:].strip()
        for parameter in waiting:
            if parameter.required:
                raise UsageError(f"{parameter.name} is missing")
            if not parameter.many:
                arguments.append(parameter.default)
        if self.rest is not None:
            if not left and self.rest.required:
                raise UsageError(f"{self.rest.name} is missing")
            named[self.rest.name] = left or self.rest.default
        elif left:
            raise UsageError(f"{left[:40]!r} is too much; {_PLAIN}")
        return arguments, named

    def _word(self, waiting: list[Parameter], arguments: list[Any], word: str, start: int, end: int) -> int:
        """Read a word as the next parameter. Return where the next word begins."""
        parameter = waiting[0]
        try:
            arguments.append(_converted(parameter, word))
        except UsageError:
            if parameter.required or (self.rest is None and not any(one.required for one in waiting[1:])):
                raise
            end = start  # an optional one that doesn't fit: the word belongs to what follows
            waiting.pop(0)
            if not parameter.many:
                arguments.append(parameter.default)
        else:
            if not parameter.many:
                waiting.pop(0)
        return end

    def _option(self, option: Parameter, text: str, at: int) -> tuple[Any, int]:
        if option.switch:
            return True, at
        match = _WORD.search(text, at)
        if match is None:
            raise UsageError(f"--{option.name} needs a value")
        return _converted(option, match[1] if match[1] is not None else match[2]), match.end()


def _converted(parameter: Parameter, word: str) -> Any:
    try:
        return parameter.convert(word)
    except Mismatch as mismatch:
        raise UsageError(f"{parameter.name} must be {mismatch}, not {word[:40]!r}") from None


def signature_of(function: Callable[..., object], where: str, *, method: bool) -> Signature:
    """Return the parameters of a command's function. Raises DefinitionError, which names the parameter."""
    parameters = list(inspect.signature(function).parameters.values())[int(method) :]
    if not parameters or parameters[0].kind not in (parameters[0].POSITIONAL_ONLY, parameters[0].POSITIONAL_OR_KEYWORD):
        raise DefinitionError(f"{where}: its function needs a first parameter, the context")
    try:
        hints = get_type_hints(function)
    except Exception as error:
        raise DefinitionError(f"{where}: its annotations can't be read: {error}; import the types where the function is defined") from error
    made = Signature()
    for one in parameters[1:]:
        place = f"{where}: the parameter {one.name!r}"
        if one.kind is one.VAR_KEYWORD:
            raise DefinitionError(f"{place} can't be **{one.name}; name each option")
        if one.name not in hints:
            raise DefinitionError(f"{place} has no annotation; write {one.name}: str, or another type")
        _add(made, one, hints[one.name], place)
    return made


def _add(made: Signature, one: inspect.Parameter, kind: Any, place: str) -> None:
    made.has_users = made.has_users or kind is User or User in get_args(kind)
    inner = [part for part in get_args(kind) if part is not type(None)] if type(None) in get_args(kind) else [kind]
    optional = type(None) in get_args(kind)
    default = None if one.default is one.empty else one.default
    required = one.default is one.empty and not optional and one.kind is not one.VAR_POSITIONAL
    if one.kind is one.KEYWORD_ONLY and inner == [str]:
        if made.rest is not None:
            raise DefinitionError(f"{place}: only one keyword-only parameter can be text, since it takes the rest of the line")
        made.rest = Parameter(one.name, str, required, default, rest=True)
    elif one.kind is one.KEYWORD_ONLY:
        if required:
            raise DefinitionError(f"{place} is an option (--{one.name}) and needs a default, such as {one.name}: bool = False")
        if default is not None and is_iterable(default):
            raise DefinitionError(f"{place}: an option takes one value, not a list")
        made.options[one.name] = Parameter(one.name, converter(kind, place), False, default, option=True, switch=inner == [bool])
    else:
        made.positional.append(Parameter(one.name, converter(kind, place), required, default, many=one.kind is one.VAR_POSITIONAL))
