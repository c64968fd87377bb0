"""Replies that are lists, and walking on from one page to the next."""

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
    """The call that a page came from, as a page sees it. part, cursor: which of the call's requests it goes on from, and where."""

    limit: int | None
    part: int
    cursor: str

    def page(self, index: int, cursor: str) -> "PageCall": ...


_EMPTY_PAGES = 20
"""So many pages without an item may follow one another before walking stops."""
_ID = attrgetter("id")
_BETWEEN = "\0"
_FIRST = -1
"""In place of a part's number: the first page of a walk."""


@define(eq=False)
class _Met:
    """The ids of the items that a walk met; the content of items without an id.

    The walk keeps each page as one text: a set of all ids would cost a tenth of fetching and reading a page. It compares a page with all earlier
    ones only when the page's first or last item was already the first or last of another page.
    """

    edges: set[str] = field(factory=set[str])
    """The first and last ids of the pages."""
    pages: list[str] = field(factory=list[str])
    """The ids of each page that isn't in `ids` yet."""
    ids: set[str] = field(factory=set[str])

    def add(self, items: list[Any]) -> bool:
        """Adds a page's items. Whether one of them is new."""
        try:
            ids = list(map(_ID, items))
            page = _BETWEEN.join(ids)
        except (AttributeError, TypeError):  # items without an id, or with an odd one, and such as are no models
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
    """The state of a walk over pages: where it can still go, where it was, which items it met, how many empty pages came, how many items are wanted.

    A part of a split call ends when its cursors end or repeat, when a page brings nothing new, or after too many empty pages.
    """

    left: int | None
    todo: "list[PageCall]" = field(factory=lambda: list[Any]())
    been: set[tuple[int, str]] = field(factory=set[tuple[int, str]])
    met: "dict[int, _Met]" = field(factory=lambda: {_FIRST: _Met()})
    """The items met, by part. The first page's may be of any part, so each part begins with them."""
    part: int = _FIRST
    empty: int = 0

    def after(self, page: "Paged[Any]") -> "tuple[bool, PageCall | None]":
        """Whether the page brings anything new, or nothing at all; and the call for the page to go to from this one, None at the end."""
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
        """Whether one of the items wasn't there before in this part."""
        met = self.met.get(self.part)
        if met is None:
            first = self.met[_FIRST]
            met = self.met[self.part] = _Met(set(first.edges), list(first.pages), set(first.ids))
        return met.add(items)

    def _next(self, ways: "tuple[()] | list[PageCall]") -> "PageCall | None":
        fresh: list[PageCall] = []
        for way in ways:
            place = way.part, way.cursor  # the parts of a split call may well have the same cursors
            if place not in self.been:
                self.been.add(place)
                fresh.append(way)
        if fresh:
            self.todo[:0] = fresh
        else:
            self.empty = 0  # the next part, if there is one, begins anew
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
    """What tells an item without an id from others: all that it says."""
    return str(hash(orjson.dumps(to_json(item), default=str)))


@define(eq=False, repr=False, init=False)
class Paged(Model, Generic[T]):
    """A reply that has items and may have a next page. `for item in page` walks on through all pages that follow, `pages()` walks page by page.
    `len()` and `bool()` go by this page's own items.
    """

    ITEMS: ClassVar[tuple[str, ...]] = ("data",)
    """Where the items are, by attribute."""
    CURSOR: ClassVar[tuple[str, ...]] = ()
    """Where the cursor is, by attribute; empty when the endpoint doesn't page."""
    TWIN: ClassVar["type[AsyncPaged[Any]] | None"] = None
    """The class of the same reply from the asynchronous client."""

    call_: Any = field(init=False)
    """The call that it came from, where that is known, and what makes the calls for the pages that follow."""
    fetch_: Callable[[Any], Any] = field(init=False)
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

    def following(self) -> "list[PageCall]":
        """The calls for the pages right behind this one; none for a page that didn't come from a client."""
        call: PageCall | None = getattr(self, "call_", None)
        if call is None:
            return []
        cursors: list[str | None] | None = getattr(self, "cursors_", None)
        if cursors is None:
            cursor = self._cursor()
            return [call.page(0, cursor)] if cursor else []
        return [call.page(index, cursor) for index, cursor in enumerate(cursors) if cursor]

    def walk_(self, limit: int | None = None) -> Walk:
        """A walk from here, over as many items as said here, or else by the call."""
        check_limit("pages", limit)
        call: PageCall | None = getattr(self, "call_", None)
        return Walk(call.limit if limit is None and call is not None else limit)

    def first(self) -> T | None:
        """This page's first item; None where it has none. Never causes a request."""
        items = self.own
        return items[0] if items else None

    def to_dicts(self) -> list[dict[str, Any]]:
        """This page's items as the JSON objects that they were read from, with the changes made since. Never causes a request."""
        return [to_json(item) for item in self.own]

    def pages(self, limit: int | None = None) -> Iterator[Self]:
        """This page and those that follow, whole. Stops after the page that completes `limit` items; none is fetched beyond it."""
        walk, page = self.walk_(limit), self
        while True:
            fresh, way = walk.after(page)
            fetch = page.fetch_ if way is not None else None
            if fresh:
                yield page
            if fetch is None:
                return
            del page  # there is no need for two of them at a time
            page = fetch(way)

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # a page iterates its items, other models their names
        walk, page = self.walk_(), self
        while True:
            latest(self, page)
            left, items = walk.left, page.own
            fresh, way = walk.after(page)
            fetch = page.fetch_ if way is not None else None
            del page  # before the next one is fetched
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
    """A list reply of the asynchronous client: `async for item in page` walks on through all pages that follow, `pages()` walks page by page.

    A plain `for` would see this page only, so there is none: `page.data` are its items.
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
                f"{type(self).__name__} can't be iterated by a plain `for`, which would see this page only: "
                f"use `async for item in page` for all pages, or `page.{'.'.join(self.ITEMS)}` for this page's items"
            )

    def __aiter__(self) -> AsyncIterator[T]:
        return items_async(self._itself())

    async def _itself(self) -> Self:
        return self

    async def pages(self, limit: int | None = None) -> AsyncIterator[Self]:  # type: ignore[override]  # asynchronously
        """This page and those that follow, whole. Stops after the page that completes `limit` items; none is fetched beyond it."""
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
    """The items of a first page, which may have to be fetched, and of all that follow it."""
    page = begin = await first
    walk = page.walk_()
    while True:
        latest(begin, page)
        left, items = walk.left, page.own
        fresh, way = walk.after(page)
        fetch = page.fetch_ if way is not None else None
        del page  # before the next one is fetched
        if fresh:
            for item in items[:left]:
                yield item
        if fetch is None:
            return
        del items
        page = await fetch(way)


@define(eq=False, repr=False, kw_only=True)
class Pagination(Model):
    """Where the next page begins."""

    FIELDS = (Field("cursor", TEXT, absent=True, empty=True),)
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


class AsyncPage(AsyncPaged[T], Page[T]):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """A list reply of the asynchronous client. `data` are this page's items; `async for` goes on through the pages that follow."""

    __slots__ = ()
