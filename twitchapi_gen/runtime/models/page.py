"""List replies, and iteration from one page to the next."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, Self, TypeVar

import orjson
from attrs import define, field

from twitchapi_gen.runtime.base.values import check_limit, is_array
from twitchapi_gen.runtime.models.model import Model, Sent, page_html, page_repr, to_json
from twitchapi_gen.runtime.models.shapes import TEXT, Field

T = TypeVar("T")


class PageCall(Protocol):
    """A page's call, as the page sees it. part, cursor: the index of the request to continue, and its cursor."""

    limit: int | None
    part: int
    cursor: str

    def page(self, index: int, cursor: str) -> "PageCall": ...


_EMPTY_PAGES = 20
"""Consecutive pages without items after which iteration stops."""
_ID = attrgetter("id")
_BETWEEN = "\0"
_FIRST = -1
"""Stands for a part's number: the first page of a walk."""


@define(eq=False)
class _Met:
    """The ids of the items in a walk, or the content of items without an id.

    Each page is kept as one text: a set of all ids would cost a tenth of fetching and reading a page. A page is compared with all earlier ones
    only if its first or last item was already the first or last of another page.
    """

    edges: set[str] = field(factory=set[str])
    """The first and last id of each page."""
    pages: list[str] = field(factory=list[str])
    """The ids of each page that isn't in `ids` yet."""
    ids: set[str] = field(factory=set[str])

    def add(self, items: list[Any]) -> bool:
        """Add a page's items. Return whether one of them is new."""
        try:
            ids = list(map(_ID, items))
            page = _BETWEEN.join(ids)
        except (AttributeError, TypeError):  # items without an id or with an odd one, and items that aren't models
            ids, page = [], ""
        if not ids or not all(ids) or page.count(_BETWEEN) != len(ids) - 1:
            ids = list(map(_content, items))
            page = _BETWEEN.join(ids)
        ends = {ids[0], ids[-1]}
        if self.edges.isdisjoint(ends):
            self.edges |= ends
            self.pages.append(page)
            return True
        self.edges |= ends
        for other in self.pages:
            self.ids.update(other.split(_BETWEEN))
        self.pages.clear()
        before = len(self.ids)
        self.ids.update(page.split(_BETWEEN))
        return len(self.ids) > before


@define(eq=False)
class Walk:
    """The state of a walk over pages: its remaining requests, visited cursors and items, the number of empty pages, and the number of items to get.

    A part of a split call ends when its cursors end or repeat, when a page has no new items, or after too many empty pages.
    """

    left: int | None
    todo: "list[PageCall]" = field(factory=lambda: list[Any]())
    been: set[tuple[int, str]] = field(factory=set[tuple[int, str]])
    met: "dict[int, _Met]" = field(factory=lambda: {_FIRST: _Met()})
    """The known items, by part. The first page's may belong to any part, so each part starts with them."""
    part: int = _FIRST
    empty: int = 0

    def after(self, page: "Paged[Any]") -> "tuple[bool, PageCall | None]":
        """Return whether the page has new items or none at all, and the call for the next page, None at the end."""
        items = page.own
        if items and not self._meet(items):
            return False, self._next(())
        self.empty = 0 if items else self.empty + 1
        if self.left is not None:
            self.left -= len(items)
            if self.left <= 0:
                return True, None
        return True, self._next(page.following() if self.empty < _EMPTY_PAGES else ())

    def _meet(self, items: list[Any]) -> bool:
        """Add items to this part. Return whether one of them is new."""
        met = self.met.get(self.part)
        if met is None:
            first = self.met[_FIRST]
            met = self.met[self.part] = _Met(set(first.edges), list(first.pages), set(first.ids))
        return met.add(items)

    def _next(self, ways: "tuple[()] | list[PageCall]") -> "PageCall | None":
        fresh: list[PageCall] = []
        for way in ways:
            place = way.part, way.cursor  # parts of a split call may have equal cursors
            if place not in self.been:
                self.been.add(place)
                fresh.append(way)
        if fresh:
            self.todo[:0] = fresh
        else:
            self.empty = 0  # the next part starts its own count
        if not self.todo:
            return None
        following = self.todo.pop(0)
        self.part = following.part
        return following


def latest(page: Model, other: Model) -> None:
    """The page speaks for a walk or a split call, so its `http` is that of the latest reply."""
    if page is not other and isinstance(sent := getattr(other, "json_", None), Sent):
        page.json_ = Sent(page.json_, sent.http)


def _content(item: Any) -> str:
    """Return the content that identifies an item without an id."""
    return str(hash(orjson.dumps(to_json(item), default=str)))


@define(eq=False, repr=False, init=False)
class Paged(Model, Generic[T]):
    """A reply with items and possibly a next page. `for item in page` continues through all following pages; `pages()` yields page by page.
    `len()` and `bool()` refer to this page's own items.
    """

    ITEMS: ClassVar[tuple[str, ...]] = ("data",)
    """The path to the items, by attribute."""
    CURSOR: ClassVar[tuple[str, ...]] = ()
    """The path to the cursor, by attribute; empty if the endpoint doesn't page."""
    TWIN: ClassVar["type[AsyncPaged[Any]] | None"] = None
    """The asynchronous client's class of the same reply."""

    call_: Any = field(init=False)
    """The page's call if known, and the function that performs the calls for the following pages."""
    fetch_: Callable[[Any], Any] = field(init=False)
    cursors_: list[str | None] = field(init=False)
    """A joined page's cursors, one for each of its requests."""

    @property
    def own(self) -> list[T]:
        """This page's items. Sends no request."""
        found: Any = self
        for name in self.ITEMS:
            found = getattr(found, name, None)
        items: list[T] = found if is_array(found) else []
        return items

    @property
    def cursor(self) -> str | None:
        """The next page's cursor; None on the last page. You can keep it, and pass it later as the paging parameter (`after`).

        A page joined from several requests has no cursor: each part has its own.
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

    def following(self) -> "list[PageCall]":
        """Return the calls for the next pages; none if the page isn't from a client."""
        call: PageCall | None = getattr(self, "call_", None)
        if call is None:
            return []
        cursors: list[str | None] | None = getattr(self, "cursors_", None)
        if cursors is None:
            cursor = self._cursor()
            return [call.page(0, cursor)] if cursor else []
        return [call.page(index, cursor) for index, cursor in enumerate(cursors) if cursor]

    def walk_(self, limit: int | None = None) -> Walk:
        """Start a walk from this page, over `limit` items, by default the call's limit."""
        check_limit("pages", limit)
        call: PageCall | None = getattr(self, "call_", None)
        return Walk(call.limit if limit is None and call is not None else limit)

    def first(self) -> T | None:
        """Return this page's first item, or None. Sends no request."""
        items = self.own
        return items[0] if items else None

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return this page's items as their original JSON objects, with your changes. Sends no request."""
        return [to_json(item) for item in self.own]

    def pages(self, limit: int | None = None) -> Iterator[Self]:
        """Iterate over this page and the following ones. Stop after the page that completes `limit` items, without fetching more."""
        walk, page = self.walk_(limit), self
        while True:
            fresh, way = walk.after(page)
            fetch = page.fetch_ if way is not None else None
            if fresh:
                yield page
            if fetch is None:
                return
            del page  # free it before fetching the next one
            page = fetch(way)

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # a page iterates over its items, other models over their names
        walk, page = self.walk_(), self
        while True:
            latest(self, page)
            left, items = walk.left, page.own
            fresh, way = walk.after(page)
            fetch = page.fetch_ if way is not None else None
            del page  # free it before fetching the next one
            if fresh:
                yield from items[:left]
            if fetch is None:
                return
            del items
            page = fetch(way)

    def __len__(self) -> int:
        return len(self.own)

    def __repr__(self) -> str:
        return page_repr(self, self.own, self.follows_)

    def _repr_html_(self) -> str:
        return page_html(self, self.own, self.follows_)

    @property
    def follows_(self) -> bool:
        """Whether another page follows."""
        return any(getattr(self, "cursors_", [self._cursor()]))


class AsyncPaged(Paged[T]):
    """The asynchronous client's list reply: `async for item in page` continues through all following pages, `pages()` yields page by page.

    There is no plain `for`, since it could only yield this page's items; these are in `page.data`.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        twin = cls.__bases__[-1]
        if not issubclass(twin, AsyncPaged) and issubclass(twin, Paged):
            twin.TWIN = cls

    if TYPE_CHECKING:
        __iter__: None  # type: ignore[assignment]  # type checkers refuse a plain `for`

    else:

        def __iter__(self):
            raise TypeError(
                f"{type(self).__name__} can't be iterated with a plain `for`, which would yield this page's items only; "
                f"use `async for item in page` for all pages, or `page.{'.'.join(self.ITEMS)}` for this page's items"
            )

    def __aiter__(self) -> AsyncIterator[T]:
        return items_async(self._itself())

    async def _itself(self) -> Self:
        return self

    async def pages(self, limit: int | None = None) -> AsyncIterator[Self]:  # type: ignore[override]  # asynchronous
        """Iterate over this page and the following ones. Stop after the page that completes `limit` items, without fetching more."""
        walk, page = self.walk_(limit), self
        while True:
            fresh, way = walk.after(page)
            fetch = page.fetch_ if way is not None else None
            if fresh:
                yield page
            if fetch is None:
                return
            del page
            page = await fetch(way)


async def items_async(first: Awaitable[AsyncPaged[T]]) -> AsyncIterator[T]:
    """Iterate over the items of a first page, which may have to be fetched, and of all following pages."""
    page = begin = await first
    walk = page.walk_()
    while True:
        latest(begin, page)
        left, items = walk.left, page.own
        fresh, way = walk.after(page)
        fetch = page.fetch_ if way is not None else None
        del page  # free it before fetching the next one
        if fresh:
            for item in items[:left]:
                yield item
        if fetch is None:
            return
        del items
        page = await fetch(way)


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    """The position of the next page."""

    FIELDS = (Field("cursor", TEXT, absent=True, empty=True),)
    cursor: str | None = None
    """The cursor to pass as the paging parameter (`after`) for the next page; None on the last page."""


@define(eq=False, repr=False, kw_only=True)
class Page(Paged[T]):
    """A list reply. `data` has this page's items; iteration continues through the following pages."""

    NAMES = {"data": "data", "pagination": "pagination"}
    CURSOR = ("pagination", "cursor")

    data: list[T]
    """This page's items."""
    pagination: Pagination | None = None
    """The position of the next page."""


class AsyncPage(AsyncPaged[T], Page[T]):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages are asynchronous
    """The asynchronous client's list reply. `data` has this page's items; `async for` continues through the following pages."""

    __slots__ = ()
