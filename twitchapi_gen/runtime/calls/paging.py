"""Replies that are lists, and walking on from one page to the next."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.kinds import is_array
from twitchapi_gen.runtime.reading.model import Model

if TYPE_CHECKING:
    from twitchapi_gen.runtime.calls.call import Call

T = TypeVar("T")
_EMPTY_PAGES = 20
"""So many pages without an item may follow one another before walking stops."""


@define(eq=False)
class Walk:
    """What walking keeps in mind: where it can still go, where it was, empty pages in a row, how many items are still wanted."""

    left: int | None
    todo: "list[Call[Any]]" = field(factory=lambda: list[Any]())
    been: set[tuple[int, str]] = field(factory=set[tuple[int, str]])
    empty: int = 0

    def after(self, page: "Paged[Any]") -> "Call[Any] | None":
        """The call for the page to go to from this one; none once the limit is reached. A part ends when its cursors end or repeat, or too many empty
        pages come.
        """
        items = len(page.own)
        self.empty = 0 if items else self.empty + 1
        if self.left is not None:
            self.left -= items
            if self.left <= 0:
                return None
        fresh: list[Call[Any]] = []
        if self.empty < _EMPTY_PAGES:
            for way in page.following():
                place = way.part, way.cursor  # the parts of a split call may well have the same cursors
                if place not in self.been:
                    self.been.add(place)
                    fresh.append(way)
        if fresh:
            self.todo[:0] = fresh
        else:
            self.empty = 0  # the next part, if there is one, begins anew
        return self.todo.pop(0) if self.todo else None


@define(eq=False, repr=False, init=False)
class Paged(Model, Generic[T]):
    """A reply that has items and may have a next page. `for item in page` walks on through all pages that follow (`async for` for the asynchronous
    client's pages, where plain `for` gives the page's own items); `pages()` walks page by page. `len()` counts this page's own items.
    """

    ITEMS: ClassVar[tuple[str, ...]] = ("data",)
    """Where the items are, by attribute."""
    CURSOR: ClassVar[tuple[str, ...]] = ()
    """Where the cursor is, by attribute; empty when the endpoint doesn't page."""

    call_: Any = field(init=False)
    """The call that it came from, where that is known; and what makes those for the pages that follow, depending on the client."""
    fetch_: Callable[[Any], Any] | None = field(init=False)
    fetch_async_: Callable[[Any], Awaitable[Any]] | None = field(init=False)
    cursors_: list[str | None] = field(init=False)
    """A joined page's cursors, one for each of the requests that it was joined from."""

    @property
    def own(self) -> list[T]:
        """This page's items. Never causes a request."""
        found: Any = self
        for name in self.ITEMS:
            found = getattr(found, name, None)
        items: list[T] = found if is_array(found) else []
        return items

    @property
    def cursor(self) -> str | None:
        """The next page's cursor, None on the last page. It may be kept, and passed as the paging parameter (`after`) later.

        A page joined from several requests has none: each part goes on by itself.
        """
        return None if hasattr(self, "cursors_") else self._cursor()

    def _cursor(self) -> str | None:
        found: Any = self if self.CURSOR else None
        for name in self.CURSOR:
            found = getattr(found, name, None)
        return found if isinstance(found, str) and found else None

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        restore, (kind, values, source) = super().__reduce_ex__(protocol)
        return restore, (kind, {**values, "cursors_": self.cursors_} if hasattr(self, "cursors_") else values, source)

    def following(self) -> "list[Call[Any]]":
        """The calls for the pages right behind this one; none for a page that didn't come from a client."""
        call: Call[Any] | None = getattr(self, "call_", None)
        if call is None:
            return []
        cursors: list[str | None] | None = getattr(self, "cursors_", None)
        if cursors is None:
            cursor = self._cursor()
            return [call.page(0, cursor)] if cursor else []
        return [call.page(index, cursor) for index, cursor in enumerate(cursors) if cursor]

    def walk_(self, limit: int | None = None) -> Walk:
        """A walk from here, over as many items as said here, or else by the call."""
        call: Call[Any] | None = getattr(self, "call_", None)
        return Walk(call.limit if limit is None and call is not None else limit)

    def pages(self, limit: int | None = None) -> Iterator[Self]:
        """This page and those that follow, whole. Stops after the page that completes `limit` items; none is fetched beyond it."""
        walk, page = self.walk_(limit), self
        while True:
            yield page
            way, fetch = walk.after(page), getattr(page, "fetch_", None)
            if way is None or fetch is None:
                return
            del page  # there is no need for two of them at a time
            page = fetch(way)

    async def pages_async(self, limit: int | None = None) -> AsyncIterator[Self]:
        """As `pages`, for a page that came from the asynchronous client."""
        walk, page = self.walk_(limit), self
        while True:
            yield page
            way, fetch = walk.after(page), getattr(page, "fetch_async_", None)
            if way is None or fetch is None:
                return
            del page
            page = await fetch(way)

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # a page iterates its items, other models their names
        walk, page = self.walk_(), self
        while True:
            left, items = walk.left, page.own
            way, fetch = walk.after(page), getattr(page, "fetch_", None)
            del page  # before the next one is fetched
            yield from items[:left]
            if way is None or fetch is None:
                return
            del items
            page = fetch(way)

    async def _itself(self) -> Self:
        return self

    def __aiter__(self) -> AsyncIterator[T]:
        return items_async(self._itself())

    def __len__(self) -> int:
        return len(self.own)

    def __bool__(self) -> bool:
        return True


async def items_async(first: Awaitable[Paged[T]]) -> AsyncIterator[T]:
    """The items of a first page, which may have to be fetched, and of all that follow it."""
    page = await first
    walk = page.walk_()
    while True:
        left, items = walk.left, page.own
        way, fetch = walk.after(page), getattr(page, "fetch_async_", None)
        del page  # before the next one is fetched
        for item in items[:left]:
            yield item
        if way is None or fetch is None:
            return
        del items
        page = await fetch(way)


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    """Where the next page begins."""

    NAMES = {"cursor": "cursor"}
    cursor: str | None = None
    """Pass it as the paging parameter (`after`) to get the next page; None on the last one."""


@define(eq=False, repr=False, kw_only=True)
class Page(Paged[T]):
    """A list reply. `data` are this page's items; iterating goes on through the pages that follow."""

    NAMES = {"data": "data", "pagination": "pagination"}
    CURSOR = ("pagination", "cursor")

    data: list[T]
    """This page's items."""
    pagination: Pagination | None = None
    """Where the next page begins."""
