"""From a method's arguments to its requests: checks, encoding, and splitting when there are more values than one request takes."""

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
    """An object in a request. Omitted fields are UNSET and not sent; None is sent as null."""

    __slots__ = ()
    PARAMETERS: ClassVar[tuple[Parameter, ...]] = ()

    def __init_subclass__(cls) -> None:
        _KINDS[cls.__name__] = cls

    def shown_(self) -> Iterable[tuple[str, Any]]:
        return self.given().items()

    def given(self) -> dict[str, Any]:
        """The fields that were set, by Python name."""
        found = {parameter.python: getattr(self, parameter.python) for parameter in self.PARAMETERS}
        return {name: value for name, value in found.items() if value is not UNSET}


_KINDS: dict[str, type[Input]] = {}
"""All loaded inputs by name, which is unique."""


def input_named(name: str, module: str) -> type[Input]:
    """Return the input with this name, from the module's own or imported models."""
    if name not in _KINDS:
        import_module(f"twitchapi_gen.api.models.{module}")
    return _KINDS[name]


def comes_back(kind: type[Input], value: Mapping[str, Any]) -> bool:
    """Return True if the value is the JSON of a model in the same group's replies: it has all of that model's fields, and no others."""
    models = [one for one in vars(import_module(kind.__module__)).values() if isinstance(one, type) and issubclass(one, Model)]
    return any(_fits(one, value) for one in models)


def _fits(model: type[Model], value: Mapping[str, Any]) -> bool:
    names = {model.NAMES.get(name) for name in value}
    return None not in names and {part.name for part in fields(model) if part.init and part.default is NOTHING} <= names


def main_field(kind: type[Input]) -> str:
    """Twitch's name of the only required field if it is text, so that plain text can stand for the object; otherwise ""."""
    required = [one for one in kind.PARAMETERS if one.required]
    return required[0].name if len(required) == 1 and required[0].type == "string" and not required[0].values else ""


_Part = tuple[str, list[str]]
Query = list[tuple[str, str | list[str]] | _Part]
"""A query, not yet percent-encoded. Repeated parameters have lists."""
_TYPES: Mapping[str, tuple[tuple[type, ...], str]] = {
    "string": ((str, int), "text"),
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "bool": ((bool,), "True or False"),
    "datetime": ((datetime, str), "a datetime (or its RFC 3339 text)"),
    "duration": ((timedelta, str), "a timedelta (or its text)"),
}
_DEEPEST = 100
"""Maximum nesting depth of free JSON. An object that contains itself exceeds it."""


def prepare(operation: Operation, arguments: Mapping[str, Any]) -> tuple[list[Query], dict[str, Any] | None]:
    """Return the query of each request (not yet percent-encoded) and the body. There are no queries if an empty list selects nothing.

    Raises ParameterError for arguments that Twitch would refuse or misinterpret.
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
                raise ParameterError(f"{operation.name}: {name} is required")
            if name in given:
                if operation.method != "GET":
                    raise ParameterError(f"{operation.name}: {name} can't be None; give a value, or omit it (see the docstring)")
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
    """Whether no item can be selected: a list is empty, and no alternative has values."""
    for name in empty:
        others = [rule.names for rule in operation.rules if rule.kind == "alternatives" and name in rule.names]
        if not any(other in given and other not in empty for names in others for other in names):
            return True
    return False


def _switched_off(operation: Operation, given: dict[str, Any]) -> set[str]:
    """Return the numbers whose flag is False, after adding the 0 that Twitch then requires. Raises ParameterError for half a pair."""
    off: set[str] = set()
    for rule in operation.rules:
        if rule.kind == "switch":
            flag, number = rule.names
            if given.get(flag) is False:
                off.add(number)
                if given.get(number) is None:
                    given[number] = 0
            elif given.get(flag) is True and given.get(number) is None:
                raise ParameterError(f"{operation.name}: {flag}=True also needs {number}")
            elif given.get(flag) is None and given.get(number) is not None:
                raise ParameterError(f"{operation.name}: {number} is allowed only together with {flag} (True or False)")
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
    """Return a repeated parameter's values as text. Plain text without bounds, such as ids, is returned unchanged."""
    if parameter.type == "string" and parameter.max_length is None:
        try:
            if "".join(values).isascii() and "" not in values:
                return values
        except TypeError:  # some values are not text
            pass
    return [_scalar(where, parameter, one) for one in values]


def _scalar(where: str, parameter: Parameter, value: Any) -> str:
    """Return a query value as text."""
    found = _checked(where, parameter, value)
    if not isinstance(found, str):
        return str(found).lower() if isinstance(found, bool) else str(found)
    if not found and not parameter.empty:
        remedy = "give a value" if parameter.required else "give a value, or omit it"
        raise ParameterError(f"{where} is an empty text, which Twitch treats as missing; {remedy}")
    return found


def _checked(where: str, parameter: Parameter, value: Any) -> str | int | float | bool:
    """Return the JSON value: times and durations as text or numbers, others unchanged. Raises ParameterError for a wrong type or bounds."""
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
        except ValueError:  # Python refuses to format numbers of several thousand digits
            raise ParameterError(f"{where} is too large") from None
        _bounds(where, parameter, value)
        if isinstance(value, float) and not isfinite(value):
            raise ParameterError(f"{where} must be a finite number, not {value}")
        return text if parameter.type == "string" else value
    text = _written(where, value) if isinstance(value, datetime | timedelta) else str.__str__(value)
    _length(where, parameter, text)
    return text


def _counted(where: str, parameter: Parameter, wanted: str, value: Any) -> Any:
    """Convert a length of time to a number in the parameter's unit. Other values stay unchanged."""
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
    """Return a body value as JSON. `module`: where to find the inputs that the type names."""
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
    """Return an input as JSON, from an input, a mapping by Twitch's names, text for its main field, or a model with its fields."""
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
    """Return the fields of a reply's object that a request may contain. Null fields are dropped, since Twitch uses null for missing values."""
    return {name: part for name, part in value.items() if name in names and part is not None}


def _as_mapping(where: str, value: Model) -> dict[str, Any]:
    try:
        return value.to_dict()
    except ParameterError as error:
        raise ParameterError(f"{where}: {error}") from None
    except RecursionError:
        raise ParameterError(f"{where} contains itself") from None


def _key(where: str, key: Any) -> str:
    if not isinstance(key, str | int):
        raise ParameterError(f"{where} needs text as field names, not {type(key).__name__}")
    return str.__str__(key) if isinstance(key, str) else str(key)


def _free(where: str, value: Any, depth: int = 0) -> Any:
    """Return free JSON. Times, durations, enums, models and inputs in it are encoded as usual."""
    if depth > _DEEPEST:
        raise ParameterError(f"{where.partition('[')[0]} is nested more than {_DEEPEST} levels deep, or contains itself")
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
        raise bare(error)  # noqa: B904  # the same error, without the frames whose variables contain the secret
    return value


_BARE = Parameter(name="", python="", type="json", place="body")


def _bounds(where: str, parameter: Parameter, value: float) -> None:
    low, high = parameter.minimum, parameter.maximum
    if not (low is None or value >= low) or not (high is None or value <= high):  # phrased so that NaN is out of bounds
        raise ParameterError(f"{where} must be {_span(low, high)}{f' {parameter.unit}' if parameter.unit else ''}, not {value}")


def _span(low: float | None, high: float | None) -> str:
    if high is None:
        return f"at least {low:.15g}"
    return f"at most {high:.15g}" if low is None else f"from {low:.15g} to {high:.15g}"


def _length(where: str, parameter: Parameter, text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ParameterError(f"{where} contains a lone surrogate, which UTF-8 can't encode") from None
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
            raise ParameterError(f"{operation.name}: {rule.names[0]} is allowed only together with {rule.names[1]}")
        case "excludes" if given.get(rule.names[0]) is True and len(there) > 1:
            raise ParameterError(f"{operation.name}: {there[1]} is not allowed while {rule.names[0]} is True")
        case _:
            return


def _split(operation: Operation, single: Query, repeated: dict[str, tuple[Parameter, list[str]]]) -> list[Query]:
    """Split the values of repeated parameters into requests within their bounds."""
    pools: list[tuple[int, int, list[_Part]]] = []  # the bound, the number of values, and the values
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
    """Yield up to `size` values at a time, grouped by name."""
    singly = [(name, value) for name, values in parts for value in values]
    for start in range(0, len(singly), size):
        dealt: dict[str, list[str]] = {}
        for name, value in singly[start : start + size]:
            dealt.setdefault(name, []).append(value)
        yield list(dealt.items())


def unspecified(query: "list[tuple[str, str]]") -> Query:
    """Return a query outside the spec. Its names are arbitrary, so they are percent-encoded, too."""
    for name, value in query:
        _length(f"query {name!r}", _BARE, name + value)
    return [(quote_plus(name), value) for name, value in query]


def encode(query: Query) -> str:
    """Return the query string. Values that need no escaping, such as ids, take a fast path."""
    parts: list[str] = []
    for name, value in query:
        values = [value] if isinstance(value, str) else value
        joined = "".join(values)
        plain = joined.isascii() and joined.encode().isalnum()  # isalnum is much faster on bytes than on text
        escaped = values if plain else map(quote_plus, values)
        parts.append(f"{name}=" + f"&{name}=".join(escaped))
    return "&".join(parts)


_OWN = ("token", "moderator", "editor")
"""Parameters that must be the token user's id; Twitch also checks this."""


def check_users(operation: Operation, query: Query, body: dict[str, Any] | None, user_id: str | None) -> None:
    """Raise ParameterError for another user's id where the token user's is required. Skip the check if that id is unknown."""
    if not user_id:
        return
    inner = (body or {}).get(operation.body_in) if operation.body_in else body
    sent: dict[str, Any] = {**dict(query), **(inner if isinstance(inner, dict) else {})}
    for one in operation.parameters:
        given = sent.get(one.name)
        if one.who in _OWN and isinstance(given, str) and given and given != user_id:
            raise ParameterError(
                f"{operation.name}: {one.python} must be the id of the token's user, {user_id}, not {given}; "
                f"act for that user with as_user({given!r}), or disable this check with Twitch(…, check_users=False)"
            )
