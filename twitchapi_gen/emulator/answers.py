"""A request to Helix → its reply, for every operation there is."""

import base64
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.checks import Query, authorize, check_body, check_query, check_rules
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.facts import Operation, Parameter
from twitchapi_gen.runtime.kinds import is_array, is_object
from twitchapi_gen.runtime.paging import Paged
from twitchapi_gen.runtime.shapes import Choice, ListOf, Nullable, Shape
from twitchapi_gen.runtime.tables import Object, Table

LISTED = 45
"""So many items has every list that isn't filtered; enough for three pages of the usual size."""
UNPAGED = 3
_CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//twitchapi_gen//emulator//EN\r\nNAME:{name}\r\nEND:VCALENDAR\r\n"


@define
class Answer:
    status: int
    body: bytes
    content_type: str = "application/json; charset=utf-8"


@define
class Helix:
    """The emulated API."""

    world: World
    _maker: Maker = field(init=False)
    _routes: dict[tuple[str, str], str] = field(init=False)
    _paths: set[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._maker = Maker(self.world)
        self._routes = {(operation.method, operation.path): name for name, operation in operations.items()}
        self._paths = {path for _, path in self._routes}

    def answer(self, method: str, path: str, query: Query, headers: Mapping[str, str], body: bytes) -> Answer:
        """The reply, errors in Twitch's shape included."""
        try:
            name = self._routes.get((method, path))
            if name is None:
                raise Refusal(405 if path in self._paths else 404, f"{method} {path} is no endpoint of Helix")
            operation = operations[name]
            if operation.status == "gone":
                raise Refusal(410, "This API is not available.")
            token = authorize(operation, self.world, headers)
            check_query(operation, query)
            sent = check_body(operation, body)
            check_rules(operation, query, sent)
            return self._reply(operation, query, sent, token)
        except Refusal as refusal:
            return Answer(refusal.status, orjson.dumps(refusal.body()))

    def _reply(self, operation: Operation, query: Query, sent: dict[str, Any], token: Token | None) -> Answer:
        status = next(code for code in operation.codes if 200 <= code < 300)
        if operation.reply == "calendar":
            return Answer(status, _CALENDAR.format(name=query["broadcaster_id"][0]).encode(), "text/calendar")
        codec = operation.codec
        if codec is None:
            return Answer(status, b"")
        return Answer(status, orjson.dumps(self._envelope(operation, codec.table, query, sent, token)))

    def _envelope(self, operation: Operation, table: Table[Any], query: Query, sent: dict[str, Any], token: Token | None) -> dict[str, Any]:
        random = Random(self.world.number(operation.name, sorted(query.items())))
        shapes = {one.name: one.shape for one in table.fields}
        listed = self._list_shape(table)
        reply: dict[str, Any] = {}
        total = 0
        if listed is not None:
            wanted = list(self._wanted(operation, listed, query, sent, token))
            total = len(wanted)
            start, size = self._window(operation, query, total)
            items = [self._one(listed, known, operation.path, at) for at, known in list(enumerate(wanted))[start : start + size]]
            ways: tuple[str, ...] = table.model.ITEMS
            if ways == ("data",):
                reply["data"] = items
            else:
                reply["data"] = {**self._maker.value("data", shapes["data"], random, operation.name), ways[1]: items}
            if "pagination" in shapes and operation.paging:
                cursor = _cursor(operation.name, start + size) if start + size < total else ""
                reply["pagination"] = cursor if table.model.CURSOR == ("pagination",) else {"cursor": cursor} if cursor else {}
        for one in table.fields:
            if one.name not in reply and one.name != "pagination":
                known = self._echo(operation, one.shape, query, sent)
                counted = one.name == "total"
                reply[one.name] = total if counted else self._one(one.shape, known, operation.path, one.name, random=random, name=one.name)
        return reply

    def _list_shape(self, table: Table[Any]) -> Shape | None:
        """The shape of an item, where the reply is a list."""
        model: type[Any] = table.model
        if not issubclass(model, Paged):
            return None
        shape: Shape = Object(table)
        ways: tuple[str, ...] = model.ITEMS
        for attribute in ways:
            if not isinstance(shape, Object):
                return None
            shape = next(one.shape for one in shape.table.fields if one.attribute == attribute)
        return shape.of if isinstance(shape, ListOf) else None

    def _wanted(self, operation: Operation, item: Shape, query: Query, sent: dict[str, Any], token: Token | None) -> Iterator[dict[str, Any]]:
        """What is known beforehand of each item that should come back."""
        common = self._echo(operation, item, query, sent)
        names = {one.name for one in item.table.fields} if isinstance(item, Object) else set[str]()
        listing = [one for one in operation.parameters if one.many and one.name in query]
        listing = [one for one in listing if one.name in names or not names]
        if operation.name in ("get_users", "update_user"):
            yield from self._accounts(query, token)
            return
        if listing:
            for value in query[listing[0].name]:
                yield {**common, listing[0].name: value}
            return
        count = LISTED if operation.paging else 1 if operation.method != "GET" else UNPAGED
        for at in range(count):
            yield {**common} if at or "id" not in query else {**common, "id": query["id"][0]}

    def _accounts(self, query: Query, token: Token | None) -> Iterator[dict[str, Any]]:
        """Users are the same wherever they are looked up."""
        found = [self.world.account(id=id) for id in query.get("id", [])] + [self.world.account(login=login) for login in query.get("login", [])]
        if not found:
            if token is None or token.user is None:
                raise Refusal(400, "One of id or login is needed, unless a user token is used")
            found = [token.user]
        for account in found:
            extra = {"description": query["description"][0]} if "description" in query else {}
            yield {"id": account.id, "login": account.login, "display_name": account.display_name, **extra}

    def _echo(self, operation: Operation, item: Shape, query: Query, sent: dict[str, Any]) -> dict[str, Any]:
        """Parameters that the items say again."""
        if not isinstance(item, Object):
            return {}
        shapes = {one.name: one.shape for one in item.table.fields}
        found = {name: value for name, value in sent.items() if name in shapes and _fits(shapes[name], value)}
        if operation.method == "POST" and isinstance(state := shapes.get("status"), Choice):
            found.setdefault("status", next(iter(state.enum)).value)  # what was just made is in its first state
        for parameter in operation.parameters:
            if parameter.place == "query" and not parameter.many and parameter.name in query and parameter.name in shapes:
                value = _typed(parameter, query[parameter.name][0])
                if _fits(shapes[parameter.name], value):
                    found[parameter.name] = value
        return found

    def _one(self, shape: Shape, known: dict[str, Any], *key: object, random: Random | None = None, name: str = "") -> Any:
        if isinstance(shape, Object):
            return self._maker.item(shape.table, known, *key, *(f"{k}={v}" for k, v in sorted(known.items()) if k in ("id", "user_id", "login")))
        if known:
            return next(iter(known.values()))
        return self._maker.value(name, shape, random or Random(self.world.number(*key)), *key)

    def _window(self, operation: Operation, query: Query, total: int) -> tuple[int, int]:
        """Where the page begins and how long it is. Raises Refusal for a cursor that isn't ours."""
        if not operation.paging:
            return 0, total
        size = int(query["first"][0]) if "first" in query else 20
        if "before" in query:
            end = _offset(operation.name, query["before"][0], "before")
            return max(0, end - size), min(size, end)
        return (_offset(operation.name, query[operation.paging][0], operation.paging) if operation.paging in query else 0), size


def _typed(parameter: Parameter, text: str) -> Any:
    match parameter.type:
        case "int":
            return int(text)
        case "float":
            return float(text)
        case "bool":
            return text.lower() == "true"
        case _:
            return text


def _fits(shape: Shape, value: Any) -> bool:
    """Whether a parameter's value can be a field's."""
    if value is None:
        return isinstance(shape, Nullable)
    inner = shape.of if isinstance(shape, Nullable) else shape
    if isinstance(inner, Object):
        return is_object(value)
    if isinstance(inner, ListOf):
        return is_array(value) and all(_fits(inner.of, part) for part in value)
    if isinstance(inner, Choice):
        return value in inner.enum._value2member_map_
    try:
        inner.read(value, None, "")
    except Exception:
        return False
    return True


def _cursor(operation: str, offset: int) -> str:
    return base64.urlsafe_b64encode(f"{operation} {offset}".encode()).decode().rstrip("=")


def _offset(operation: str, cursor: str, parameter: str) -> int:
    try:
        name, _, offset = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        if name == operation and offset.isdecimal():
            return int(offset)
    except ValueError:
        pass
    raise Refusal(400, f"The cursor in the parameter {parameter} is not valid")
