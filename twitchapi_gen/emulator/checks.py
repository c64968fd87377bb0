"""Whether a request is one that Twitch would take: token, scopes, parameters, bounds."""

import base64
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib import import_module
from types import MappingProxyType
from typing import Any

import orjson
from attrs import evolve

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.http.operation import Operation, Parameter, Rule
from twitchapi_gen.runtime.http.parameters import Input

Query = dict[str, list[str]]


def authorize(operation: Operation, world: World, headers: Mapping[str, str]) -> Token | None:
    """The token of the request; None where none is needed, or for a JWT. Raises Refusal."""
    if not operation.tokens:
        return None
    kind, _, given = headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not given:
        raise Refusal(401, MESSAGES["token_missing"])
    client_id = headers.get("Client-Id", "")
    if not client_id:
        raise Refusal(401, MESSAGES["client_id_missing"])
    if operation.tokens == ("jwt",):
        if _claims(given).get("role") != "external":
            raise Refusal(401, "JWT token is invalid: its role must be external")
        return None
    token = world.live(given)
    if token is None:
        raise Refusal(401, MESSAGES["token_invalid"])
    if token.client_id != client_id:
        raise Refusal(401, MESSAGES["client_id_differs"])
    if token.kind not in operation.tokens:
        wanted = "User" if "user" in operation.tokens else "App"
        raise Refusal(401, MESSAGES["token_kind_wrong"].format(kind=wanted))
    needed = operation.scopes_any
    if token.kind == "user" and needed and not operation.partial_without_scopes and not any(choice <= token.scopes for choice in needed):
        raise Refusal(401, MESSAGES["scope_missing"].format(scopes=" or ".join(" and ".join(sorted(choice)) for choice in needed)))
    return token


def _claims(token: str) -> dict[str, Any]:
    try:
        part = token.split(".")[1]
        value = orjson.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (IndexError, ValueError):
        return {}
    return value if is_object(value) else {}


def stated(operation: Operation, query: Query) -> Query:
    """The query without empty texts, which Twitch takes as left out unless they mean something."""
    found = {one.name: stated_values(one, query) for one in operation.parameters if one.place == "query"}
    return {name: values for name, values in {**query, **found}.items() if values}


def stated_values(parameter: Parameter, query: Query) -> list[str]:
    """Return the parameter's values in the query."""
    values = query.get(parameter.name, [])
    skipped = parameter.type == "string" and not (parameter.empty or parameter.values)
    return [value for value in values if value] if skipped else values


def check_query(operation: Operation, query: Query) -> None:
    """Raise Refusal for what is missing, repeated too often, or out of bounds."""
    for parameter in operation.parameters:
        if parameter.place != "query":
            continue
        said, values = query.get(parameter.name, []), stated_values(parameter, query)
        if parameter.required and not values:
            raise Refusal(400, f'Missing required parameter "{parameter.name}"')
        most = parameter.many if parameter.many > 0 else len(said) if parameter.many else 1
        if len(said) > most:
            raise Refusal(400, f'The parameter "{parameter.name}" may be given {most} times at most, not {len(said)}')
        for value in values:
            _value(operation, parameter, parameter.name, _converted(parameter, value))


def said_in_query(operation: Operation, query: Query) -> dict[str, Any]:
    """Parameters of the body that came in the query, which Twitch takes, too. Raises Refusal."""
    own = {one.name for one in operation.parameters if one.place == "query"}
    found: dict[str, Any] = {}
    for one in operation.parameters:
        if one.place == "body" and one.name in query and one.name not in own:
            kind = one.type.removesuffix("[]")
            values = [_converted(evolve(one, type=kind), value) for value in query[one.name]]
            found[one.name] = values if one.type.endswith("[]") else values[-1]
    return found


def check_body(operation: Operation, body: bytes, beside: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    """The body as an object, unwrapped; `beside`: what the query says of it. Raises Refusal."""
    parameters = [parameter for parameter in operation.parameters if parameter.place == "body"]
    if not parameters:
        return {}
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        raise Refusal(400, "The request body is not valid JSON") from None
    if operation.body_in:
        value = value.get(operation.body_in) if is_object(value) else None
    if not is_object(value):
        if not beside:
            raise Refusal(400, f"The request body needs an object{f' in {operation.body_in}' if operation.body_in else ''}")
        value = {}
    value = {**beside, **value}
    named = {one.python: value.get(one.name) for one in parameters}
    off = {rule.names[1] for rule in operation.rules if rule.kind == "switch" and named[rule.names[0]] is not True}
    _object(operation, (one for one in parameters if one.python not in off or type(named[one.python]) is not int or named[one.python]), "", value)
    return value


def check_rules(operation: Operation, query: Query, body: Mapping[str, Any]) -> None:
    """Raise Refusal for parameters that don't go together."""
    given: dict[str, int] = {}
    for parameter in operation.parameters:
        if parameter.place == "query" and parameter.name in query:
            given[parameter.python] = len(query[parameter.name])
        elif parameter.place == "body" and parameter.name in body:
            given[parameter.python] = 1
    on = {parameter.python for parameter in operation.parameters if parameter.place == "body" and body.get(parameter.name) is True}
    for rule in operation.rules:
        if not _holds(rule, given, on):
            raise Refusal(400, f"{rule.kind.replace('_', ' ')}: {', '.join(rule.names)}{f' ({rule.count})' if rule.count else ''}")


def _holds(rule: Rule, given: Mapping[str, int], on: set[str]) -> bool:
    there = [name for name in rule.names if name in given]
    match rule.kind:
        case "exactly_one_of":
            return len(there) == 1
        case "at_least_one_of":
            return bool(there)
        case "at_most_one_of":
            return len(there) <= 1
        case "at_most":
            return sum(given[name] for name in there) <= rule.count
        case "needs":
            return rule.names[0] not in given or rule.names[1] in given
        case "switch":
            return rule.names[1] in given or rule.names[0] not in on
        case "excludes":
            return rule.names[0] not in on or len(there) == 1
        case "alternatives":
            return True


def _converted(parameter: Parameter, text: str) -> Any:
    written = _WRITTEN.get(parameter.type)
    if written is None:
        return text
    if not written.fullmatch(text):
        raise Refusal(400, f'The parameter "{parameter.name}" was malformed: the value must be {parameter.type}')
    return text.lower() == "true" if parameter.type == "bool" else int(text) if parameter.type == "int" else float(text)


_WRITTEN: Mapping[str, re.Pattern[str]] = {
    "int": re.compile(r"[+-]?[0-9]{1,19}"), "float": re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?"),
    "bool": re.compile(r"true|false", re.IGNORECASE),
}  # fmt: skip
"""How a value is written in a query. Python reads more than that: `1_000`, `nan`, digits of other scripts."""
_INT64 = 1 << 63
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
"""RFC 3339. Python reads more than that, such as `20260301`."""
_PYTHON: Mapping[str, tuple[type, ...]] = {
    "string": (str,), "int": (int,), "float": (int, float), "bool": (bool,), "datetime": (str,), "duration": (str,), "json": (dict,),
}  # fmt: skip


def _object(operation: Operation, parameters: Iterable[Parameter], where: str, value: dict[str, Any]) -> None:
    """The body, or an object inside it: what must be there, and each field by itself."""
    for parameter in parameters:
        name = f"{where}{parameter.name}"
        if parameter.name not in value:
            if parameter.required:
                raise Refusal(400, f'Missing required parameter "{name}"')
        elif value[parameter.name] is not None or not parameter.nullable:
            _value(operation, parameter, name, value[parameter.name])


def _value(operation: Operation, parameter: Parameter, where: str, value: Any) -> None:
    kind = parameter.type
    if kind.endswith("[]"):
        if not is_array(value):
            raise Refusal(400, f'The parameter "{where}" must be a list')
        if len(value) < (parameter.min_items or 0) or (parameter.max_items is not None and len(value) > parameter.max_items):
            raise Refusal(400, f'The parameter "{where}" has {len(value)} values, which is too few or too many')
        for at, part in enumerate(value):
            _value(operation, evolve(parameter, type=kind.removesuffix("[]")), f"{where}[{at}]", part)
    elif kind.startswith("map["):
        if not is_object(value):
            raise Refusal(400, f'The parameter "{where}" must be an object')
        for key, part in value.items():
            _value(operation, evolve(parameter, type=kind.removeprefix("map[").removesuffix("]")), f"{where}.{key}", part)
    elif kind in _PYTHON:
        _scalar(parameter, where, value)
    elif is_object(value):
        given: type[Input] = getattr(import_module(f"twitchapi_gen.api.models.{operation.module}"), kind)
        _object(operation, given.PARAMETERS, f"{where}.", value)
    else:
        raise Refusal(400, f'The parameter "{where}" must be an object')


def _scalar(parameter: Parameter, where: str, value: Any) -> None:
    kinds = _PYTHON[parameter.type]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise Refusal(400, f'The parameter "{where}" must be {parameter.type}')
    if parameter.values and value not in parameter.values:
        raise Refusal(400, f'The parameter "{where}" must be one of {", ".join(parameter.values)}')
    if isinstance(value, int | float):
        low, high = parameter.minimum, parameter.maximum
        if parameter.type == "int" and not -_INT64 <= value < _INT64:
            raise Refusal(400, f'The parameter "{where}" is no 64-bit integer')
        if (low is not None and value < low) or (high is not None and value > high):
            raise Refusal(400, f'The parameter "{where}" is out of range')
    elif parameter.unit and isinstance(value, str):
        whole = int(value) if value.isascii() and value.isdecimal() and len(value) < 20 else -1
        if not (parameter.minimum or 0) <= whole <= (parameter.maximum or whole):
            raise Refusal(400, f'The parameter "{where}" must be a number of {parameter.unit} in its bounds')
    elif isinstance(value, str):
        if len(value) < (parameter.min_length or 0) or (parameter.max_length is not None and len(value) > parameter.max_length):
            raise Refusal(400, f'The parameter "{where}" is too short or too long')
        if parameter.type == "datetime":
            try:
                if not _TIME.fullmatch(value):
                    raise ValueError(value)
                datetime.fromisoformat(value.upper())
            except ValueError:
                raise Refusal(400, f'The parameter "{where}" is not an RFC 3339 time') from None
