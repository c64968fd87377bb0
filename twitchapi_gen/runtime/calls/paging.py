"""Replies that are lists, and walking on from one page to the next."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from attrs import define, field

from twitchapi_gen.runtime.reading.model import Model

if TYPE_CHECKING:
    from twitchapi_gen.runtime.calls.call import Call
    from twitchapi_gen.runtime.calls.listing import Onward

T = TypeVar("T")
_EMPTY_PAGES = 20
"""So many pages without an item may follow one another before walking stops."""


@define(eq=False)
class Next:
    """How a page gets at one that follows it: the call that fetches it, and who makes the call, depending on the client that the page came from."""

    cursor: str
    call: Any = None
    fetch: "Callable[[Any], Paged[Any]] | None" = None
    fetch_async: "Callable[[Any], Awaitable[Paged[Any]]] | None" = None

    @property
    def place(self) -> object:
        """Where it leads: the parts of a split call may well have the same cursors."""
        return self.cursor if self.call is None else (self.call.part, self.cursor)


@define(eq=False)
class Walk:
    """What walking keeps in mind: where it can still go, where it was, empty pages in a row, how many items are still wanted."""

    left: int | None
    todo: list[Next] = field(factory=list[Next])
    been: set[object] = field(factory=set[object])
    empty: int = 0

    def after(self, page: "Paged[Any]") -> Next | None:
        """Where to go from this page; nowhere once the limit is reached. A part ends when its cursors end or repeat, or too many empty pages come."""
        self.empty = 0 if page.own else self.empty + 1
        if self.left is not None:
            self.left -= len(page.own)
            if self.left <= 0:
                return None
        ways = {one.place: one for one in page.following()} if self.empty < _EMPTY_PAGES else {}
        fresh = [one for place, one in ways.items() if place not in self.been]
        if not fresh:
            self.empty = 0  # the next part, if there is one, begins anew
        self.been.update(ways)
        self.todo = [*fresh, *self.todo]
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

    next_: list[Next] = field(init=False)
    limit_: int | None = field(init=False)
    cursors_: list[str | None] = field(init=False)
    """A joined page's cursors, one for each of the requests that it was joined from."""

    @property
    def own(self) -> list[T]:
        """This page's items. Never causes a request."""
        found: Any = self
        for name in self.ITEMS:
            found = getattr(found, name, None)
        return cast("list[T]", found) if isinstance(found, list) else []

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

    def ways_(self, call: "Call[Any]", onward: "Onward") -> list[Next]:
        """The ways on from this page, which came from that call."""
        cursors: list[str | None] = getattr(self, "cursors_", None) or [self._cursor()]
        return [Next(cursor, call.page(index, cursor), onward.synchronously, onward.asynchronously) for index, cursor in enumerate(cursors) if cursor]

    def following(self) -> list[Next]:
        """The ways on from this page; none for a page that didn't come from a client."""
        return getattr(self, "next_", [])

    def _walk(self, limit: int | None) -> Walk:
        return Walk(getattr(self, "limit_", None) if limit is None else limit)

    def pages(self, limit: int | None = None) -> Iterator[Self]:
        """This page and those that follow, whole. Stops after the page that completes `limit` items; none is fetched beyond it."""
        walk, page = self._walk(limit), self
        while True:
            yield page
            step = walk.after(page)
            if step is None or step.fetch is None:
                return
            del page  # there is no need for two of them at a time
            page = cast("Self", step.fetch(step.call))

    async def pages_async(self, limit: int | None = None) -> AsyncIterator[Self]:
        """As `pages`, for a page that came from the asynchronous client."""
        walk, page = self._walk(limit), self
        while True:
            yield page
            step = walk.after(page)
            if step is None or step.fetch_async is None:
                return
            del page
            page = cast("Self", await step.fetch_async(step.call))

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # a page iterates its items, other models their names
        left = getattr(self, "limit_", None)
        for page in self.pages():
            items = page.own
            del page  # before the next one is fetched
            yield from items[:left]
            left = left - len(items) if left is not None else None
            del items

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
    start = await first
    left = getattr(start, "limit_", None)
    async for page in start.pages_async():
        items = page.own
        del page  # before the next one is fetched
        for item in items[:left]:
            yield item
        left = left - len(items) if left is not None else None
        del items


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
