"""One call of a method: what it sends, and how its reply is read."""

from collections.abc import Mapping, Sized
from typing import Any, Generic

from attrs import define

from twitchapi_gen.runtime.base.values import check_limit
from twitchapi_gen.runtime.http.operation import A, Endpoint, Operation, R
from twitchapi_gen.runtime.http.parameters import Query, prepare


@define(eq=False)
class Call(Generic[R, A]):
    """`queries` has an entry for each request: more than one when a repeated parameter had more values than one request takes, none when an empty
    list chose nothing.
    R and A: what the synchronous and the asynchronous client make of the reply.

    part, cursor: of a call for a page, which of those requests it goes on from, and where.
    """

    operation: Operation
    queries: list[Query]
    body: dict[str, Any] | None
    limit: int | None = None
    part: int = 0
    cursor: str = ""

    def page(self, index: int, cursor: str) -> "Call[R, A]":
        """The call for the page behind `cursor`, of the request of that index."""
        paging = self.operation.paging
        rest = [pair for pair in self.queries[index] if pair[0] not in (paging, "before", "after")]
        return Call(self.operation, [[*rest, (paging, cursor)]], self.body, self.limit, self.part or index, cursor)


def make_call(operation: Endpoint[R, A], arguments: Mapping[str, Any], limit: int | None = None) -> Call[R, A]:
    """Checks the arguments and makes the call. Raises ParameterError."""
    check_limit(operation.name, limit)
    if operation.paging and arguments.get("first") is None:
        first = next((parameter for parameter in operation.parameters if parameter.name == "first"), None)
        wanted = _page_size(operation, arguments, limit, int(first.maximum or 0)) if first is not None else 0
        arguments = {**arguments, "first": wanted} if wanted else arguments
    queries, body = prepare(operation, arguments)
    return Call(operation, queries, body, limit)


def _page_size(operation: Operation, arguments: Mapping[str, Any], limit: int | None, most: int) -> int:
    """A page size better than Twitch's default: no more than wanted, or as large as possible where a split would leave every part with more pages."""
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
