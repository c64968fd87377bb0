"""A method call: its requests, and the reader of its replies."""

from collections.abc import Mapping, Sized
from typing import Any, Generic

from attrs import define

from twitchapi_gen.runtime.base.values import check_limit
from twitchapi_gen.runtime.http.operation import A, Endpoint, Operation, R
from twitchapi_gen.runtime.http.parameters import Query, prepare


@define(eq=False)
class Call(Generic[R, A]):
    """A method call. `queries` has one entry per request: several if a repeatable parameter has more values than a request takes, none if an empty
    list selects nothing.
    R and A: the reply's type in the synchronous and in the asynchronous client.

    part, cursor: for a page after the first, the index of the request to continue and its cursor.
    """

    operation: Operation
    queries: list[Query]
    body: dict[str, Any] | None
    limit: int | None = None
    part: int = 0
    cursor: str = ""

    def page(self, index: int, cursor: str) -> "Call[R, A]":
        """Return the call for the page behind `cursor`, of the request with this index."""
        paging = self.operation.paging
        rest = [pair for pair in self.queries[index] if pair[0] not in (paging, "before", "after")]
        return Call(self.operation, [[*rest, (paging, cursor)]], self.body, self.limit, self.part or index, cursor)


def make_call(operation: Endpoint[R, A], arguments: Mapping[str, Any], limit: int | None = None) -> Call[R, A]:
    """Check the arguments and create the call. Raises ParameterError."""
    check_limit(operation.name, limit)
    if operation.paging and arguments.get("first") is None:
        first = next((parameter for parameter in operation.parameters if parameter.name == "first"), None)
        wanted = _page_size(operation, arguments, limit, int(first.maximum or 0)) if first is not None else 0
        arguments = {**arguments, "first": wanted} if wanted else arguments
    queries, body = prepare(operation, arguments)
    return Call(operation, queries, body, limit)


def _page_size(operation: Operation, arguments: Mapping[str, Any], limit: int | None, most: int) -> int:
    """Return a page size better than Twitch's default: at most `limit`, or the maximum when splitting the call would multiply the pages."""
    if not most:
        return 0
    if limit is not None:
        return max(1, min(limit, most))
    crowded = any(
        parameter.many > 0
        and isinstance(value := arguments.get(parameter.python), Sized)
        and not isinstance(value, str)
        and len(value) > parameter.many
        for parameter in operation.parameters
    )
    return most if crowded else 0
