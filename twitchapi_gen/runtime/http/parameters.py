"""Arguments of a method → what goes into the request: checked, encoded, and split where there are more values than one request takes."""

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from importlib import import_module
from math import isfinite
from typing import Any, ClassVar
from urllib.parse import quote_plus

from attrs import NOTHING, evolve, fields

from twitchapi_gen.runtime.base.datetimes import write_duration, write_span, write_time
from twitchapi_gen.runtime.base.errors import ParameterError, suggestion
from twitchapi_gen.runtime.base.secret import Secret, bare, is_secret, masked
from twitchapi_gen.runtime.base.values import UNSET, is_iterable, is_mapping
from twitchapi_gen.runtime.http.operation import Operation, Parameter, Rule
from twitchapi_gen.runtime.models.model import Model, Shown


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
_DEEPEST = 100
"""So many objects and lists may lie in one another in free JSON; what holds itself goes deeper."""


def prepare(operation: Operation, arguments: Mapping[str, Any]) -> tuple[list[Query], dict[str, Any] | None]:
    """The query of each request to send (values not yet percent-encoded), and the body. No query at all where an empty list chooses nothing.

    Raises ParameterError for what Twitch would refuse anyway, and for what it would take for something else than it says.
    """
    given = {name: value for name, value in arguments.items() if value is not UNSET}
    off = _switched_off(operation, given)
    single: Query = []
    repeated: dict[str, tuple[Parameter, list[str]]] = {}
    empty: set[str] = set()
    body: dict[str, Any] = {}
    has_body = False
    for parameter in operation.parameters:
        name, in_body = parameter.python, parameter.place == "body"
        has_body = has_body or in_body
        value = given.get(name)
        if value is None and (not in_body or name not in given):
            if parameter.required:
                raise ParameterError(f"{operation.name}: {name} must be given")
            if name in given:
                if operation.method != "GET":
                    raise ParameterError(f"{operation.name}: {name} can't be None; give a value, or leave it out: the docstring says what that does")
                del given[name]
            continue
        where = f"{operation.name}: {name}"
        if in_body:
            body[parameter.name] = 0 if name in off and _is_nothing(value) else _body(where, parameter, value, operation.module)
        elif parameter.many:
            values = _texts(where, parameter, _several(where, value))
            if values:
                repeated[name] = (parameter, values)
            elif parameter.required:
                raise ParameterError(f"{where} needs at least one value")
            else:
                empty.add(name)
        else:
            single.append((parameter.name, _scalar(where, parameter, value)))
    for rule in operation.rules:
        if rule.kind != "at_most":
            _check(operation, rule, given)
    sent = {operation.body_in: body} if operation.body_in else body
    queries: list[Query] = _split(operation, single, repeated) if repeated else [single]
    return [] if empty and _chooses_nothing(operation, empty, given) else queries, sent if has_body else None


def _chooses_nothing(operation: Operation, empty: set[str], given: Mapping[str, Any]) -> bool:
    """Whether no item can be meant: an empty list names none, and no alternative names any."""
    for name in empty:
        others = [rule.names for rule in operation.rules if rule.kind == "alternatives" and name in rule.names]
        if not any(other in given and other not in empty for names in others for other in names):
            return True
    return False


def _switched_off(operation: Operation, given: dict[str, Any]) -> set[str]:
    """The numbers whose flag is False, each completed with the 0 that Twitch wants then. Raises ParameterError where half of a pair is missing."""
    off: set[str] = set()
    for rule in operation.rules:
        if rule.kind == "switch":
            flag, number = rule.names
            if given.get(flag) is False:
                off.add(number)
                if given.get(number) is None:
                    given[number] = 0
            elif given.get(flag) is True and given.get(number) is None:
                raise ParameterError(f"{operation.name}: {flag}=True needs {number}, too")
            elif given.get(flag) is None and given.get(number) is not None:
                raise ParameterError(f"{operation.name}: {number} can be given only together with {flag}, which is True or False")
    return off


def _is_nothing(value: Any) -> bool:
    return isinstance(value, int | timedelta) and not isinstance(value, bool) and not value


def _several(where: str, value: Any) -> list[Any]:
    if value.__class__ is list:
        return list(value)
    if is_mapping(value) or isinstance(value, Model):
        raise ParameterError(f"{where} needs one value or a list of them, not {type(value).__name__}")
    return list(value) if is_iterable(value) else [value]


def _texts(where: str, parameter: Parameter, values: list[Any]) -> list[str]:
    """The values of a repeated parameter as text. Plain text without bounds, as ids are, takes no work."""
    if parameter.type == "string" and parameter.max_length is None:
        try:
            if "".join(values).isascii() and "" not in values:
                return values
        except TypeError:  # not all of it is text
            pass
    return [_scalar(where, parameter, one) for one in values]


def _scalar(where: str, parameter: Parameter, value: Any) -> str:
    """A value of the query, as text."""
    found = _checked(where, parameter, value)
    if not isinstance(found, str):
        return str(found).lower() if isinstance(found, bool) else str(found)
    if not found and not parameter.empty:
        remedy = "give a value" if parameter.required else "give a value, or leave it out"
        raise ParameterError(f"{where} is an empty text, which Twitch takes as if nothing had been given; {remedy}")
    return found


def _checked(where: str, parameter: Parameter, value: Any) -> str | int | float | bool:
    """The value as JSON has it: times and durations as they are sent, all else as it is. Raises ParameterError for another kind, or out of bounds."""
    kinds, wanted = _TYPES[parameter.type]
    if parameter.unit:
        wanted = f"{'a whole number' if parameter.type == 'string' else wanted} of {parameter.unit}, or a timedelta"
        value = _counted(where, parameter, wanted, value)
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ParameterError(f"{where} needs {wanted}, not {type(value).__name__}")
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        try:
            text = str(value)
        except ValueError:  # Python writes numbers of some thousand digits at most
            raise ParameterError(f"{where} is too large a number") from None
        _bounds(where, parameter, value)
        if isinstance(value, float) and not isfinite(value):
            raise ParameterError(f"{where} must be a finite number, not {value}")
        return text if parameter.type == "string" else value
    text = _written(where, value) if isinstance(value, datetime | timedelta) else str.__str__(value)
    _length(where, parameter, text)
    return text


def _counted(where: str, parameter: Parameter, wanted: str, value: Any) -> Any:
    """A length of time as a number of the parameter's unit; what isn't one stays as it is."""
    if isinstance(value, timedelta):
        value = write_span(value, parameter.unit)
        if isinstance(value, float) and parameter.type != "float":
            raise ParameterError(f"{where} must be a whole number of {parameter.unit}, not {value:.15g}")
    elif isinstance(value, str) and parameter.type == "string":
        if not (value.isascii() and value.isdecimal() and len(value) < 20):
            raise ParameterError(f"{where} needs {wanted}, not {value[:40]!r}")
        _bounds(where, parameter, int(value))
    return value


def _written(where: str, value: datetime | timedelta) -> str:
    try:
        return write_time(value) if isinstance(value, datetime) else write_duration(value)
    except ParameterError as error:
        raise ParameterError(f"{where}: {error}") from None


def _body(where: str, parameter: Parameter, value: Any, module: str) -> Any:
    """A value of the body, as JSON has it. `module`: which models have the inputs that the type names."""
    kind = parameter.type
    if value is None:
        return None
    if is_secret(value):
        return _secret(where, parameter, value, module)
    if kind in _TYPES:
        return _checked(where, parameter, value)
    if kind == "json":
        return _free(where, value)
    if kind.endswith("[]"):
        if isinstance(value, str | Input | Model) or is_mapping(value):
            value = [value]
        if not is_iterable(value):
            raise ParameterError(f"{where} needs a list, not {type(value).__name__}")
        inner = evolve(parameter, type=kind.removesuffix("[]"))
        parts = [_part(f"{where}[{index}]", inner, part, module) for index, part in enumerate(map(masked, value))]
        _count(where, parameter, len(parts))
        return parts
    if kind.startswith("map["):
        if not is_mapping(value):
            raise ParameterError(f"{where} needs a mapping, not {type(value).__name__}")
        inner = evolve(parameter, type=kind.removeprefix("map[").removesuffix("]"))
        return {_key(where, key): _part(f"{where}[{key!r}]", inner, part, module) for key, part in value.items()}
    return _object(where, input_named(kind, module), value)


def _part(where: str, parameter: Parameter, value: Any, module: str) -> Any:
    if value is None and parameter.type != "json":
        raise ParameterError(f"{where} can't be None")
    return _body(where, parameter, value, module)


def _object(where: str, kind: type[Input], value: Any) -> dict[str, Any]:
    """An object of that kind: given as one, as a mapping by Twitch's names, as the text that it mainly is, or as a model that has its fields."""
    main, by_name = main_field(kind), {one.name: one for one in kind.PARAMETERS}
    if isinstance(value, kind):
        fields = value.given()
        named = {one.name: (f"{where}.{one.python}", fields[one.python]) for one in kind.PARAMETERS if one.python in fields}
    else:
        if isinstance(value, str) and main:
            value = {main: value}
        elif isinstance(value, Model):
            value = _shared(by_name, _as_mapping(where, value))
        elif not is_mapping(value):
            wanted = f"{kind.__name__}, or its fields as a mapping{', or plain text' if main else ''}"
            raise ParameterError(f"{where} needs {wanted}, not {type(value).__name__}")
        elif comes_back(kind, value):
            value = _shared(by_name, value)
        for name in value:
            if name not in by_name:
                known = suggestion(name, by_name) or f"; it has {', '.join(by_name)}"
                raise ParameterError(f"{where} has no field {name!r}{known}")
        named = {name: (f"{where}[{name!r}]", part) for name, part in value.items() if part is not UNSET}
    for one in kind.PARAMETERS:
        if one.required and one.name not in named:
            raise ParameterError(f"{where} lacks {one.name!r}")
    module = kind.__module__.rpartition(".")[2]
    return {name: _body(place, by_name[name], part, module) for name, (place, part) in named.items()}


def _shared(names: Container[str], value: Mapping[str, Any]) -> dict[str, Any]:
    """What a reply's object has in common with what is sent; null is what Twitch says where there is nothing."""
    return {name: part for name, part in value.items() if name in names and part is not None}


def _as_mapping(where: str, value: Model) -> dict[str, Any]:
    try:
        return value.to_dict()
    except ParameterError as error:
        raise ParameterError(f"{where}: {error}") from None
    except RecursionError:
        raise ParameterError(f"{where} holds itself") from None


def _key(where: str, key: Any) -> str:
    if not isinstance(key, str | int):
        raise ParameterError(f"{where} can't have {type(key).__name__} as the name of a field")
    return str.__str__(key) if isinstance(key, str) else str(key)


def _free(where: str, value: Any, depth: int = 0) -> Any:
    """JSON of any shape; times, durations, enums, models and inputs in it are written as anywhere else."""
    if depth > _DEEPEST:
        raise ParameterError(f"{where.partition('[')[0]} is nested more than {_DEEPEST} levels deep, or holds itself")
    if value is None:
        return None
    if is_secret(value):
        return _secret(where, _BARE, value, "")
    if isinstance(value, str):
        text = str.__str__(value)
        _length(where, _BARE, text)
        return text
    if isinstance(value, float) and not isfinite(value):
        raise ParameterError(f"{where} must be a finite number, not {value}")
    if isinstance(value, int | float):
        return value
    if isinstance(value, datetime | timedelta):
        return _written(where, value)
    if isinstance(value, Input):
        return _object(where, type(value), value)
    if isinstance(value, Model):
        value = _as_mapping(where, value)
    if is_mapping(value):
        return {_key(where, key): _free(f"{where}[{key!r}]", part, depth + 1) for key, part in value.items()}
    if is_iterable(value):
        return [_free(f"{where}[{index}]", part, depth + 1) for index, part in enumerate(value)]
    raise ParameterError(f"{where} can't be {type(value).__name__}")


def _secret(where: str, parameter: Parameter, value: Secret[Any], module: str) -> Secret[Any]:
    try:
        _body(where, parameter, value.reveal(), module)
    except ParameterError as error:
        raise bare(error)  # noqa: B904  # the same error, without the frames that have the secret in their variables
    return value


_BARE = Parameter(name="", python="", type="json", place="body")


def _bounds(where: str, parameter: Parameter, value: float) -> None:
    low, high = parameter.minimum, parameter.maximum
    if not (low is None or value >= low) or not (high is None or value <= high):  # said so that NaN is out of bounds
        raise ParameterError(f"{where} must be {_span(low, high)}{f' {parameter.unit}' if parameter.unit else ''}, not {value}")


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
        case "excludes" if given.get(rule.names[0]) is True and len(there) > 1:
            raise ParameterError(f"{operation.name}: {there[1]} can't be given while {rule.names[0]} is True")
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


_OWN = ("token", "moderator", "editor")
"""Ids that can only be the token's user's: Twitch would find that out, too."""


def check_users(operation: Operation, query: Query, body: dict[str, Any] | None, user_id: str | None) -> None:
    """Raises ParameterError for an id of somebody else, where it must be the token's user. Nothing is certain without that user's id."""
    if not user_id:
        return
    inner = (body or {}).get(operation.body_in) if operation.body_in else body
    sent: dict[str, Any] = {**dict(query), **(inner if isinstance(inner, dict) else {})}
    for one in operation.parameters:
        given = sent.get(one.name)
        if one.who in _OWN and isinstance(given, str) and given and given != user_id:
            raise ParameterError(
                f"{operation.name}: {one.python} must be the id of the token's user, {user_id}, not {given}; "
                f"act for that user with as_user({given!r}), or leave it to Twitch with Twitch(…, check_users=False)"
            )
