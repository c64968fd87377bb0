"""Between a call and its pages: what a list call of the asynchronous client returns, and how the pages behind a page are fetched."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from twitchapi_gen.runtime.calls.call import Call
    from twitchapi_gen.runtime.calls.paging import Paged

P = TypeVar("P", bound="Paged[Any]")
T = TypeVar("T")


class Listing(Generic[P, T]):
    """A list call of the asynchronous client. `await` it for the first page, or walk over all items with `async for`; over pages with `pages()`."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], Awaitable[P]]) -> None:
        self._make = make

    def __await__(self) -> Generator[Any, None, P]:
        return self._make().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        from twitchapi_gen.runtime.calls.paging import items_async

        return items_async(self._make())

    async def pages(self, limit: int | None = None) -> AsyncIterator[P]:
        """Page after page. Stops after the page that completes `limit` items."""
        first = await self._make()
        async for page in first.pages_async(limit):
            yield page


def link(
    call: "Call[Any]",
    reply: Any,
    fetch: Callable[["Call[Any]"], Any] | None = None,
    fetch_async: Callable[["Call[Any]"], Awaitable[Any]] | None = None,
) -> None:
    """Tells a page which call it came from, and by which of the two those for the pages behind it are made."""
    reply.call_, reply.fetch_, reply.fetch_async_ = call, fetch, fetch_async
