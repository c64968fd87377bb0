"""Between a call and its pages: what a paging method of the asynchronous client returns, and how the pages behind a page are fetched."""

from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from twitchapi_gen.runtime.calls.call import Call
    from twitchapi_gen.runtime.calls.paging import AsyncPaged

P = TypeVar("P", bound="AsyncPaged[Any]")
T = TypeVar("T")


class Listing(Coroutine[Any, Any, P], Generic[P, T]):
    """A paging call of the asynchronous client: a coroutine, and more.

    `await` it for the first page, or walk over all items with `async for`, or over all pages with `pages()`: one of these, and once, as with any
    coroutine.
    """

    __slots__ = ("__weakref__", "_first")

    def __init__(self, first: Coroutine[Any, Any, P], name: str) -> None:
        """first: fetches the first page. It is a coroutine of Python's own, which warns when it was never awaited; by that name."""
        self._first = first
        named = cast(Any, first)
        named.__name__ = named.__qualname__ = name

    def __await__(self) -> Generator[Any, Any, P]:
        return self._first.__await__()

    def send(self, value: Any) -> Any:
        """As of any coroutine."""
        return self._first.send(value)

    def throw(self, kind: Any, value: Any = None, trace: TracebackType | None = None) -> Any:
        """As of any coroutine."""
        return self._first.throw(kind) if value is None and trace is None else self._first.throw(kind, value, trace)

    def close(self) -> None:
        """Gives the call up. Nothing was sent, if it wasn't awaited yet."""
        self._first.close()

    def __aiter__(self) -> AsyncIterator[T]:
        from twitchapi_gen.runtime.calls.paging import items_async  # loaded with the first reply

        return items_async(self._first)

    async def pages(self, limit: int | None = None) -> AsyncIterator[P]:
        """Page after page. Stops after the page that completes `limit` items."""
        first = await self._first
        async for page in first.pages(limit):
            yield page

    if not TYPE_CHECKING:  # type checkers take a class that has any attribute for a generator, too

        def __getattr__(self, name):
            """What debuggers and `asyncio.Task.get_stack` ask a coroutine for."""
            if name.startswith("cr_") or name in ("__name__", "__qualname__"):
                return getattr(self._first, name)
            raise AttributeError(f"{self!r} has no {name!r}: `await` it for its first page, or walk over it with `async for`", name=name, obj=self)

    def __repr__(self) -> str:
        return f"<Listing of {cast(Any, self._first).__name__}: await it, or walk over it with `async for`>"


def link(call: "Call[Any, Any]", reply: Any, fetch: Callable[["Call[Any, Any]"], Any]) -> None:
    """Tells a page which call it came from, and what makes the calls for the pages behind it."""
    reply.call_, reply.fetch_ = call, fetch


def link_async(call: "Call[Any, Any]", reply: Any, fetch: Callable[["Call[Any, Any]"], Any]) -> None:
    """The same for a page of the asynchronous client, which it becomes by this."""
    twin = getattr(reply, "TWIN", None)
    if twin is not None:
        reply.__class__ = twin
        reply.call_, reply.fetch_ = call, fetch
