"""Conversion of an operation's parameters to options, and of options' texts to arguments of the method."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from twitchapi_gen.cli.groups import completing
from twitchapi_gen.cli.stopping import nearest
from twitchapi_gen.runtime.base.secret import NAMES as SECRET_NAMES
from twitchapi_gen.runtime.base.values import is_array, is_mapping
from twitchapi_gen.runtime.http.operation import Operation, Parameter
from twitchapi_gen.runtime.http.parameters import input_named, main_field

_LONGEST_LIST = 34
"""The maximum length of a list of values after an option's name; longer lists appear in its help."""
Converter = Callable[[str], Any]
T = TypeVar("T")


def option_of(operation: Operation, one: Parameter, help: str, *, is_own: bool) -> click.Option:
    """Return the option for a parameter. is_own: it defaults to the logged-in user's id."""
    several = bool(one.many) or one.type.endswith("[]")
    name = flag(one.python)
    required = one.required and not is_own
    told = [help.rstrip(), *_hints(operation, one, several), *(["Default: the logged-in user."] if is_own else [])]
    extra: dict[str, Any] = {"is_flag": False, "flag_value": "true"} if one.type == "bool" else {}
    return click.Option(
        [name, one.python],
        type=str,
        required=required,
        multiple=several,
        metavar=_metavar(one),
        help=" ".join(filter(None, told)),
        callback=_callback(operation, one, several),
        shell_complete=completing(lambda: one.values or (("true", "false") if one.type == "bool" else ())),
        **extra,
    )


def flag(python: str) -> str:
    """`broadcaster_id` → `--broadcaster-id`."""
    return f"--{python.strip('_').replace('_', '-')}"


def _metavar(one: Parameter) -> str:
    kind = one.type.removesuffix("[]")
    if one.values:
        listed = f"[{'|'.join(one.values)}]"
        return listed if len(listed) <= _LONGEST_LIST else "VALUE"
    return {"string": "TEXT", "int": "NUMBER", "float": "NUMBER", "bool": "[true|false]", "datetime": "TIME"}.get(kind, "JSON")


def _hints(operation: Operation, one: Parameter, several: bool) -> list[str]:
    """Return hints on the option's values, for types that the docstring describes in Python terms."""
    kind, hints = one.type.removesuffix("[]"), list[str]()
    if one.values and _metavar(one) == "VALUE":
        hints.append(f"One of {', '.join(one.values)}.")
    if kind == "json" or kind.startswith("map["):
        hints.append("A JSON object, or @FILE.")
    elif kind[:1].isupper():
        made = input_named(kind, operation.module)
        fields = ", ".join(field.name if field.required else f"[{field.name}]" for field in made.PARAMETERS)
        main = f"Text ({main_field(made)}), a" if main_field(made) else "A"
        hints.append(f"{main} JSON object of {fields}, or @FILE.")
    if kind == "datetime":
        hints.append("Such as 2026-02-03 or 2026-02-03T04:05:06Z.")
    if several:
        hints.append("Repeatable; @FILE reads values, one per line." if one.many else "Repeatable.")
    return hints


def _callback(operation: Operation, one: Parameter, several: bool) -> Callable[[click.Context, click.Parameter, Any], Any]:
    convert = _converter(operation, one)
    from_files = several or convert in (_object, _object_or_text)

    def given(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
        """Return the method's argument, or None for an omitted option."""
        if value is None or (several and not value):
            return None
        try:
            found = [part for text in value for part in _several(text, convert)] if several else _single(value, convert, from_files)
        except click.BadParameter as error:
            error.ctx, error.param = ctx, param
            raise
        return found

    return given


def _converter(operation: Operation, one: Parameter) -> Converter:
    kind = one.type.removesuffix("[]")
    if one.values:
        return lambda text: _value(one.values, text)
    if kind == "string":
        return str
    if kind in _SCALARS:
        return _SCALARS[kind]
    return _object_or_text if kind[:1].isupper() and main_field(input_named(kind, operation.module)) else _object


def _value(values: tuple[str, ...], text: str) -> str:
    found = next((value for value in values if value.casefold() == text.casefold()), None)
    if found is None:
        near = nearest(text, values)
        raise click.BadParameter(f"{text!r} isn't one of {', '.join(values)}{near if len(values) > 4 else ''}")
    return found


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise click.BadParameter(f"{text[:40]!r} isn't a whole number") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise click.BadParameter(f"{text[:40]!r} isn't a number") from None


def _truth(text: str) -> bool:
    if text.casefold() not in ("true", "false"):
        raise click.BadParameter(f"{text[:40]!r} isn't true or false")
    return text.casefold() == "true"


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text[:40]!r} isn't a time, such as 2026-02-03 or 2026-02-03T04:05:06Z") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


_SCALARS: dict[str, Converter] = {"int": _whole, "float": _number, "bool": _truth, "datetime": _moment}


def _single(text: str, convert: Converter, from_files: bool) -> Any:
    content, filed = _content(text) if from_files else (text, False)
    found = convert(content)
    return found if filed else _unsecret(found)


def _several(text: str, convert: Converter) -> list[Any]:
    """Return the values of one use of a repeatable option: a single value, or those of a file or a JSON list."""
    content, filed = _content(text)
    listed = _parsed(content) if content.lstrip().startswith("[") else None
    if is_array(listed):
        found = [convert(value) if isinstance(value, str) else value for value in listed]
    elif filed and convert not in (_object, _object_or_text):
        found = [convert(line.strip()) for line in content.splitlines() if line.strip()]
    else:
        found = [convert(content)]
    return found if filed else _unsecret(found)


def _object(text: str) -> Any:
    found = _parsed(text)
    if not isinstance(found, dict):
        raise click.BadParameter(f'{text[:40]!r} isn\'t a JSON object, such as \'{{"name": "value"}}\'')
    return cast("dict[str, Any]", found)


def _object_or_text(text: str) -> Any:
    """Return an object, or the plain text that represents it."""
    return _object(text) if text.lstrip().startswith("{") else text


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _content(text: str) -> tuple[str, bool]:
    """Return the text and whether it came from a file: `@FILE` reads a file, `@-` standard input; `@@` stands for a literal `@`."""
    if not text.startswith("@") or text.startswith("@@"):
        return text.removeprefix("@"), False
    try:
        return (sys.stdin.buffer.read().decode("utf-8-sig") if text == "@-" else Path(text[1:]).read_text("utf-8-sig")), True
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it isn't UTF-8 text"
        raise click.BadParameter(f"the file {text[1:]!r} can't be read: {reason}") from None


def _unsecret(value: T) -> T:
    """Return the value. Raises BadParameter if it contains a secret, which the shell's history and the process list would show."""
    parts: Iterable[Any] = ()
    if is_mapping(value):
        if SECRET_NAMES & set(value):
            raise click.BadParameter("a secret on the command line stays in the shell's history; put the JSON into a file, and pass @FILE")
        parts = value.values()
    elif is_array(value):
        parts = value
    for part in parts:
        _unsecret(part)
    return value
