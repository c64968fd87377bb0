"""Arguments of a method → what goes into the request: checked, encoded, and split where there are more values than one request takes."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus

from attrs import evolve

from twitchapi_gen.runtime.calls.inputs import Input
from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.facts import Operation, Parameter, Rule
from twitchapi_gen.runtime.kinds import is_iterable, is_mapping
from twitchapi_gen.runtime.reading.model import Model, to_json
from twitchapi_gen.runtime.reading.moments import write_duration, write_time
from twitchapi_gen.runtime.reading.unset import UNSET
from twitchapi_gen.runtime.secret import Secret, bare, is_secret, masked

_Part = tuple[str, list[str]]
Query = list[tuple[str, str | list[str]] | _Part]
"""What goes behind the `?`, not yet percent-encoded: a repeated parameter has a list."""
_TYPES: Mapping[str, tuple[tuple[type, ...], str]] = {
    "string": ((str, int), "text"),
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "bool": ((bool,), "True or False"),
    "datetime": ((datetime, str), "a datetime (or its RFC 3339 text)"),
    "duration": ((timedelta, str), "a timedelta (or its text)"),
}


def prepare(operation: Operation, arguments: Mapping[str, Any]) -> tuple[list[Query], dict[str, Any] | None]:
    """The query of each request to send (values not yet percent-encoded), and the body. Raises ParameterError for what Twitch would refuse anyway."""
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    single: Query = []
    repeated: dict[str, tuple[Parameter, list[str]]] = {}
    body: dict[str, Any] = {}
    has_body = False
    for parameter in operation.parameters:
        name, in_body = parameter.python, parameter.place == "body"
        has_body = has_body or in_body
        value = given.get(name)
        if value is None and (not in_body or name not in given):
            given.pop(name, None)
            if parameter.required:
                raise ParameterError(f"{operation.name}: {name} must be given")
            continue
        where = f"{operation.name}: {name}"
        if in_body:
            body[parameter.name] = _body(where, parameter, value)
        elif parameter.many:
            values = _texts(where, parameter, _several(value))
            if parameter.required and not values:
                raise ParameterError(f"{where} needs at least one value")
            if values:
                repeated[name] = (parameter, values)
            else:
                del given[name]
        else:
            single.append((parameter.name, _scalar(where, parameter, value)))
    for rule in operation.rules:
        if rule.kind != "at_most":
            _check(operation, rule, given)
    sent = {operation.body_in: body} if operation.body_in else body
    return _split(operation, single, repeated) if repeated else [single], sent if has_body else None


def _several(value: Any) -> list[Any]:
    return list(value) if value.__class__ is list or is_iterable(value) else [value]


def _texts(where: str, parameter: Parameter, values: list[Any]) -> list[str]:
    """The values of a repeated parameter as text. Plain text without bounds, as ids are, takes no work."""
    if parameter.type == "string" and parameter.max_length is None:
        try:
            if "".join(values).isascii():
                return values
        except TypeError:  # not all of it is text
            pass
    return [_scalar(where, parameter, one) for one in values]


def _scalar(where: str, parameter: Parameter, value: Any) -> str:
    kinds, wanted = _TYPES[parameter.type]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ParameterError(f"{where} needs {wanted}, not {type(value).__name__}")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        _bounds(where, parameter, value)
        return str(value)
    text = write_time(value) if isinstance(value, datetime) else write_duration(value) if isinstance(value, timedelta) else str.__str__(value)
    _length(where, parameter, text)
    return text


def _body(where: str, parameter: Parameter, value: Any) -> Any:
    if value is None:
        return None
    if is_secret(value):
        return _secret(where, parameter, value)
    if parameter.type in _TYPES:
        text = _scalar(where, parameter, value)
        return value if isinstance(value, int | float) and parameter.type != "string" else text
    if isinstance(value, Model):
        value = value.to_dict()
    if parameter.type.endswith("[]") and isinstance(value, str | Input | Mapping):
        value = [value]
    if isinstance(value, Input):
        return _input(where, value)
    if is_mapping(value):
        return {str(key): _body(f"{where}[{key!r}]", _BARE, part) for key, part in value.items()}
    if is_iterable(value) and parameter.type.endswith(("[]", "json")):
        inner = evolve(parameter, type=parameter.type.removesuffix("[]"))
        parts = [_body(f"{where}[{index}]", inner, masked(part)) for index, part in enumerate(value)]
        _count(where, parameter, len(parts))
        return parts
    if parameter.type != "json" or not isinstance(value, str | int | float | datetime | timedelta):
        raise ParameterError(f"{where} can't be {type(value).__name__}")
    if isinstance(value, str):
        _length(where, parameter, value)
    return to_json(value)


def _secret(where: str, parameter: Parameter, value: Secret[Any]) -> Secret[Any]:
    try:
        _body(where, parameter, value.reveal())
    except ParameterError as error:
        raise bare(error)  # noqa: B904  # the same error, without the frames that have the secret in their variables
    return value


def _input(where: str, value: Input) -> dict[str, Any]:
    given = value.given()
    found: dict[str, Any] = {}
    for parameter in value.PARAMETERS:
        if parameter.python in given:
            found[parameter.name] = _body(f"{where}.{parameter.python}", parameter, given[parameter.python])
    return found


_BARE = Parameter(name="", python="", type="json", place="body")


def _bounds(where: str, parameter: Parameter, value: float) -> None:
    low, high = parameter.minimum, parameter.maximum
    if not (low is None or value >= low) or not (high is None or value <= high):  # said so that NaN is out of bounds
        raise ParameterError(f"{where} must be {_span(low, high)}, not {value}")


def _span(low: float | None, high: float | None) -> str:
    if high is None:
        return f"at least {low:.15g}"
    return f"at most {high:.15g}" if low is None else f"from {low:.15g} to {high:.15g}"


def _length(where: str, parameter: Parameter, text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ParameterError(f"{where} holds a lone surrogate, which can't be sent as UTF-8") from None
    low, high = parameter.min_length, parameter.max_length
    if len(text) < (low or 0) or (high is not None and len(text) > high):
        raise ParameterError(f"{where} must have {_span(low, high)} characters, not {len(text)}")


def _count(where: str, parameter: Parameter, count: int) -> None:
    low, high = parameter.min_items, parameter.max_items
    if count < (low or 0) or (high is not None and count > high):
        raise ParameterError(f"{where} takes {_span(low, high)} values, not {count}")


def _check(operation: Operation, rule: Rule, given: Mapping[str, Any]) -> None:
    there = [name for name in rule.names if name in given]
    listed = " and ".join(filter(None, (", ".join(rule.names[:-1]), rule.names[-1])))
    match rule.kind:
        case "exactly_one_of" if len(there) != 1:
            raise ParameterError(f"{operation.name} needs exactly one of {listed}; given: {', '.join(there) or 'none'}")
        case "at_least_one_of" if not there:
            raise ParameterError(f"{operation.name} needs at least one of {listed}")
        case "at_most_one_of" if len(there) > 1:
            raise ParameterError(f"{operation.name} takes only one of {listed}; given: {', '.join(there)}")
        case "needs" if rule.names[0] in given and rule.names[1] not in given:
            raise ParameterError(f"{operation.name}: {rule.names[0]} can be given only together with {rule.names[1]}")
        case _:
            return


def _split(operation: Operation, single: Query, repeated: dict[str, tuple[Parameter, list[str]]]) -> list[Query]:
    """The values of repeated parameters, dealt out so that no request has more than it may."""
    pools: list[tuple[int, int, list[_Part]]] = []  # how many it may have, how many there are, and they
    pooled: tuple[str, ...] = ()
    for rule in operation.rules:
        if rule.kind == "at_most":
            pooled += rule.names
            parts = [(repeated[name][0].name, repeated[name][1]) for name in rule.names if name in repeated]
            pools.append((rule.count, sum([len(values) for _, values in parts]), parts))
    for name, (parameter, values) in repeated.items():
        if name not in pooled:
            pools.append((parameter.many if parameter.many > 0 else len(values), len(values), [(parameter.name, values)]))
    over = [pool for pool in pools if pool[1] > pool[0]]
    if len(over) > 1:
        names = ", ".join(name for name, (parameter, values) in repeated.items() if 0 < parameter.many < len(values))
        raise ParameterError(f"{operation.name}: only one of {names} can have more values than one request takes; split the others yourself")
    rest: Query = single.copy()
    for size, count, parts in pools:
        rest += parts if count <= size else []
    return [[*rest, *parts] for parts in _dealt(over[0][2], over[0][0])] if over else [rest]


def _dealt(parts: "list[_Part]", size: int) -> "Iterator[list[_Part]]":
    """So many values at a time, by name again."""
    singly = [(name, value) for name, values in parts for value in values]
    for start in range(0, len(singly), size):
        dealt: dict[str, list[str]] = {}
        for name, value in singly[start : start + size]:
            dealt.setdefault(name, []).append(value)
        yield list(dealt.items())


def unspecified(query: "list[tuple[str, str]]") -> Query:
    """A query that the spec doesn't have: its names are anybody's, so they are percent-encoded too."""
    for name, value in query:
        _length(f"query {name!r}", _BARE, name + value)
    return [(quote_plus(name), value) for name, value in query]


def encode(query: Query) -> str:
    """A query string. Values that need no escaping, as ids do, cost next to nothing."""
    parts: list[str] = []
    for name, value in query:
        values = [value] if isinstance(value, str) else value
        joined = "".join(values)
        plain = joined.isascii() and joined.encode().isalnum()  # bytes answer that much faster than text
        escaped = values if plain else map(quote_plus, values)
        parts.append(f"{name}=" + f"&{name}=".join(escaped))
    return "&".join(parts)
