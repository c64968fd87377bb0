"""A request to Helix → its reply, for every operation."""

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.calendars import calendar
from twitchapi_gen.emulator.checks import Query, authorize, check_body, check_query, check_rules, said_in_query, stated
from twitchapi_gen.emulator.default_world import LISTED
from twitchapi_gen.emulator.memory import UNPAGED, Rows, beside
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.shaping import echo, given, place
from twitchapi_gen.emulator.walking import Walks
from twitchapi_gen.emulator.who_may import check_users, sees_everything
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.emulator.writing import write
from twitchapi_gen.runtime.http.operation import Operation
from twitchapi_gen.runtime.models.shapes import Choice, Object, Shape, Table

Own = Callable[[Mapping[str, Any], Token], Rows]
"""An endpoint with its own rules: parameters and token → reply, or Refusal."""
Written = Callable[[Operation, Mapping[str, Any], Token | None, bytes], object]
"""Told of each write that was carried out: the endpoint, what was sent, by whom, and the reply."""

__all__ = ["LISTED", "Answer", "Helix"]


@define
class Answer:
    status: int
    body: bytes
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(factory=dict[str, str])


@define
class Helix:
    """The emulated API. `own`: endpoints with their own rules, by the operation's name; these apply unless the emulator accepts any request."""

    world: World
    own: dict[str, Own] = field(factory=dict[str, Own])
    written: Written | None = None
    _maker: Maker = field(init=False)
    _walks: Walks = field(factory=Walks, init=False)
    _routes: dict[tuple[str, str], str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._maker = Maker(self.world)
        self._routes = {(operation.method, operation.path): name for name, operation in operations.items()}

    def answer(self, method: str, path: str, query: Query, headers: Mapping[str, str], body: bytes) -> Answer:
        """The reply, including errors in Twitch's format."""
        try:
            name = self._routes.get((method, path))
            if name is None:
                return self._no_endpoint(method, path)
            operation = operations[name]
            if operation.status == "gone":
                raise Refusal(410, "This API is not available.")
            token = authorize(operation, self.world, headers)
            check_query(operation, query)
            query = stated(operation, query)
            sent = check_body(operation, body, said_in_query(operation, query))
            check_rules(operation, query, sent)
            if self.world.state.strict:
                check_users(self.world, operation, given(operation, query, sent), token)
            reply = self._reply(operation, query, sent, token)
            if self.written is not None and operation.method != "GET":
                self.written(operation, given(operation, query, sent), token, reply.body)
            return reply
        except Refusal as refusal:
            return Answer(refusal.status, orjson.dumps(refusal.body()))

    def _no_endpoint(self, method: str, path: str) -> Answer:
        methods = sorted(known for known, of in self._routes if of == path)
        refusal = Refusal(405 if methods else 404, f"{method} {path} is no endpoint of Helix")
        return Answer(refusal.status, orjson.dumps(refusal.body()), headers={"Allow": ", ".join(methods)} if methods else {})

    def _reply(self, operation: Operation, query: Query, sent: dict[str, Any], token: Token | None) -> Answer:
        status = next(code for code in operation.codes if 200 <= code < 300)
        values = given(operation, query, sent)
        rows = self._rows(operation, values, token)
        if operation.reply == "calendar":
            return Answer(status, calendar(self.world, values, token), "text/calendar")
        codec = operation.codec
        if codec is None:
            return Answer(status, b"")
        return Answer(status, orjson.dumps(self._envelope(operation, codec.table, query, values, token, rows)))

    def _rows(self, operation: Operation, values: dict[str, Any], token: Token | None) -> Rows | None:
        own = self.own.get(operation.name) if self.world.state.strict else None
        if own is not None and token is not None:
            return own(values, token)
        return write(self.world, operation, values, token) or self._walks.rows(self.world, operation, values, token)

    def _envelope(
        self, operation: Operation, table: Table[Any], query: Query, values: dict[str, Any], token: Token | None, rows: Rows | None
    ) -> dict[str, Any]:
        random = Random(self.world.number(operation.name, sorted(query.items())))
        shapes = {one.name: one.shape for one in table.fields}
        way, item = place(operation)
        known = {**echo(shapes["data"], values), **beside(self.world, operation, values, token)}
        reply: dict[str, Any] = {}
        total = 0
        if way and item is not None:
            wanted: Sequence[Any] = rows.items if rows is not None else list(self._wanted(operation, item, query, values))
            total = len(wanted)
            wanted = wanted if _sees_all(operation, token) and sees_everything(self.world, operation, values, token) else []
            start, size = self._window(operation, query, total)
            page = wanted[start : start + size]
            items = page if rows is not None else [self._one(item, facts, operation.path, at) for at, facts in page]
            reply["data"] = items if way == ("data",) else {**self._one(shapes["data"], {**known, way[1]: []}, operation.path), way[1]: items}
            if "pagination" in shapes and operation.paging:
                cursor = _cursor(operation.name, start + size) if start + size < len(wanted) else ""
                reply["pagination"] = cursor if table.model.CURSOR == ("pagination",) else {"cursor": cursor} if cursor else {}
        elif rows is not None:
            if not rows.items:
                raise Refusal(404 if 404 in operation.codes else 400, "There is nothing of that id")
            reply["data"] = rows.items[0]
        for one in table.fields:
            if one.name not in reply and one.name != "pagination":
                facts = echo(one.shape, values)
                reply[one.name] = total if one.name == "total" else self._one(one.shape, facts, operation.path, one.name, random=random)
        return {**reply, **(rows.top if rows is not None else {})}

    def _wanted(self, operation: Operation, item: Shape, query: Query, values: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
        """The known fields of each item of the reply, and its position among items that the request doesn't name."""
        common = self._common(operation, item, values)
        names = {one.name for one in item.table.fields} if isinstance(item, Object) else set[str]()
        listing = [one for one in operation.parameters if one.many and one.name in query]
        listing = [one for one in listing if one.name in names or not names]
        if listing:
            for value in query[listing[0].name]:
                yield 0, {**common, listing[0].name: value}
            return
        for at in range(LISTED if operation.paging else 1 if operation.method != "GET" else UNPAGED):
            yield at, common

    def _common(self, operation: Operation, item: Shape, values: dict[str, Any]) -> dict[str, Any]:
        """Parameters that the items repeat."""
        found = echo(item, values)
        if operation.method == "POST" and isinstance(item, Object):
            state = next((one.shape for one in item.table.fields if one.name == "status"), None)
            if isinstance(state, Choice):
                found.setdefault("status", next(iter(state.enum)).value)  # what was just made is in its first state
        return found

    def _one(self, shape: Shape, known: dict[str, Any], *key: object, random: Random | None = None) -> Any:
        if isinstance(shape, Object):
            return self._maker.item(shape.table, known, *key, *(f"{k}={v}" for k, v in sorted(known.items()) if k in ("id", "user_id", "login")))
        if known:
            return next(iter(known.values()))
        return self._maker.value(str(key[-1]), shape, random or Random(self.world.number(*key)), *key)

    def _window(self, operation: Operation, query: Query, total: int) -> tuple[int, int]:
        """The beginning and the length of the page. Raises Refusal for a cursor that isn't ours."""
        if not operation.paging:
            return 0, total
        size = int(query["first"][0]) if "first" in query else _PAGES.get(operation.name, 20)
        if "before" in query:
            end = _offset(operation.name, query["before"][0], "before")
            return max(0, end - size), min(size, end)
        return (_offset(operation.name, query[operation.paging][0], operation.paging) if operation.paging in query else 0), size


_PAGES: Mapping[str, int] = {"get_eventsub_subscriptions": 100, "get_conduit_shards": 100}
"""The length of pages without a size parameter."""


def _sees_all(operation: Operation, token: Token | None) -> bool:
    """Return True if the token has the scopes to see the items; without them, the endpoint only counts them."""
    return not operation.partial_without_scopes or (token is not None and any(choice <= token.scopes for choice in operation.scopes_any))


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
