"""Walking from page to page by hand: each cursor once, empty pages up to a bound, no request beyond the limit; the same in both ways."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterable
from typing import Any
from urllib.parse import parse_qsl

import orjson
import pytest
from hypothesis import given, strategies as st

from twitchapi_gen import operations
from twitchapi_gen.runtime.client.client import Listing, link, link_async
from twitchapi_gen.runtime.http.call import Call, make_call
from twitchapi_gen.runtime.http.parameters import encode
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged

Answer = tuple[Iterable[object], object]
"""The ids of a page's items, and its cursor: text, None for `"cursor": null`, ... for no pagination at all."""
STREAMS = operations["get_streams"]
MOST_EMPTY = 20


class Shop:
    """Has a page for each cursor; counts what was fetched. A cursor it doesn't know fails the test."""

    def __init__(self, pages: dict[str, Answer], limit: int | None = None) -> None:
        self.pages, self.limit = pages, limit
        self.asked: list[str] = []

    def page(self, call: Call[Any, Any]) -> Paged[Any]:
        cursor = dict(parse_qsl(encoded(call))).get("after", "")
        self.asked.append(cursor)
        assert len(self.asked) < 1_000, "walks in a circle"
        ids, following = self.pages[cursor]
        pagination = {} if following is ... else {"pagination": {"cursor": following}}
        made: Paged[Any] = STREAMS.decode(orjson.dumps({"data": [{"id": str(one)} for one in ids], **pagination}))
        self.link(call, made)
        return made

    def link(self, call: Call[Any, Any], page: Paged[Any]) -> None:
        link(call, page, self.page)

    def first(self) -> Paged[Any]:
        return self.page(make_call(STREAMS, {}, self.limit))


class AsyncShop(Shop):
    def link(self, call: Call[Any, Any], page: Paged[Any]) -> None:
        link_async(call, page, self.page_async)

    async def page_async(self, call: Call[Any, Any]) -> AsyncPaged[Any]:
        await asyncio.sleep(0)
        made = self.page(call)
        assert isinstance(made, AsyncPaged)
        return made

    def first_async(self) -> AsyncPaged[Any]:
        made = self.first()
        assert isinstance(made, AsyncPaged)
        return made


def encoded(call: Call[Any, Any]) -> str:
    (query,) = call.queries
    return encode(query)


def ids(items: Iterable[Any]) -> list[str]:
    return [one.id for one in items]


async def collected(found: AsyncIterator[Any]) -> list[Any]:
    return [one async for one in found]


def both_ways(pages: dict[str, Answer], limit: int | None = None, pages_limit: int | None = None) -> tuple[list[list[str]], list[str], list[str]]:
    """Pages by `pages()`, the items when iterating, and the cursors asked for by the latter: the same for both kinds of client."""
    shop, other, slow, slower = Shop(pages, limit), Shop(pages, limit), AsyncShop(pages, limit), AsyncShop(pages, limit)
    by_page = [ids(page.own) for page in shop.first().pages(pages_limit)]
    items = ids(other.first())
    assert [ids(page.own) for page in asyncio.run(collected(slow.first_async().pages(pages_limit)))] == by_page
    assert ids(asyncio.run(collected(aiter(slower.first_async())))) == items
    assert (slow.asked, slower.asked) == (shop.asked, other.asked)
    return by_page, items, other.asked


def test_all_pages_are_walked_until_there_is_no_cursor() -> None:
    for end in (None, "", ...):
        pages: dict[str, Answer] = {"": ("ab", "1"), "1": ("cd", "2"), "2": ("e", end)}
        assert both_ways(pages) == ([["a", "b"], ["c", "d"], ["e"]], list("abcde"), ["", "1", "2"])


@pytest.mark.parametrize("cursor", [None, "", ..., 5, True, ["x"], {"x": 1}])
def test_without_a_cursor_there_is_one_page(cursor: object) -> None:
    assert both_ways({"": ("ab", cursor)}) == ([["a", "b"]], ["a", "b"], [""])


@pytest.mark.parametrize("pagination", [None, {}, [], "x", 5, {"cursor": None}, {"other": "x"}])
def test_a_pagination_that_names_no_cursor_ends_it(pagination: object) -> None:
    page: Paged[Any] = STREAMS.decode(orjson.dumps({"data": [{"id": "a"}], "pagination": pagination}))
    assert page.cursor is None
    link(make_call(STREAMS, {}), page, lambda _: pytest.fail("fetched a page that isn't there"))
    assert ids(page) == ["a"]


def test_a_cursor_that_comes_again_ends_the_walk() -> None:
    assert both_ways({"": ("a", "1"), "1": ("b", "1")}) == ([["a"], ["b"]], ["a", "b"], ["", "1"])
    assert both_ways({"": ("a", "1"), "1": ("b", "2"), "2": ("c", "1")}) == ([["a"], ["b"], ["c"]], list("abc"), ["", "1", "2"])


@pytest.mark.parametrize("empty", [1, 2, MOST_EMPTY - 1])
def test_empty_pages_in_between_are_walked_over(empty: int) -> None:
    pages: dict[str, Answer] = {"": ("a", "1"), **{str(number): ("", str(number + 1)) for number in range(1, empty + 1)}, str(empty + 1): ("z", None)}
    by_page, items, asked = both_ways(pages)
    assert items == ["a", "z"]
    assert by_page == [["a"], *[[]] * empty, ["z"]]
    assert len(asked) == empty + 2


def test_empty_pages_without_end_are_given_up() -> None:
    pages: dict[str, Answer] = {"": ("", "1"), **{str(number): ("", str(number + 1)) for number in range(1, 100)}}
    by_page, items, asked = both_ways(pages)
    assert (len(by_page), items, len(asked)) == (MOST_EMPTY, [], MOST_EMPTY)


def test_an_item_starts_the_count_of_empty_pages_anew() -> None:
    pages: dict[str, Answer] = {str(number or ""): ([number] if number % MOST_EMPTY == 0 else "", str(number + 1)) for number in range(200)}
    pages["200"] = ("z", None)
    _, items, asked = both_ways(pages)
    assert items == [*(str(number) for number in range(0, 200, MOST_EMPTY)), "z"]
    assert len(asked) == 201


TEN: dict[str, Answer] = {"": ("abc", "1"), "1": ("def", "2"), "2": ("ghi", "3"), "3": ("j", None)}


@pytest.mark.parametrize(
    ("limit", "pages"), [(0, 1), (1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (6, 2), (7, 3), (9, 3), (10, 4), (11, 4), (99, 4), (None, 4)]
)
def test_a_limit_is_exact_and_nothing_is_fetched_beyond_it(limit: int | None, pages: int) -> None:
    by_page, items, asked = both_ways(TEN, limit)
    assert items == list("abcdefghij")[:limit]
    assert len(asked) == len(by_page) == pages


@pytest.mark.parametrize("limit", [0, 1, 3, 4, 9, 10, 50])
def test_pages_come_whole_and_their_own_limit_wins(limit: int) -> None:
    for set_before in (None, 1, 99):
        by_page, _, _ = both_ways(TEN, set_before, limit)
        assert by_page == [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"], ["j"]][: max(1, -(-limit // 3))]


def test_nothing_is_fetched_before_it_is_needed() -> None:
    shop = Shop(TEN)
    page = shop.first()
    assert (len(page), bool(page), page.cursor, ids(page.own)) == (3, True, "1", ["a", "b", "c"])
    walk = iter(page)
    assert ids(next(walk) for _ in range(3)) == ["a", "b", "c"]
    assert shop.asked == [""]
    assert next(walk).id == "d"
    assert shop.asked == ["", "1"]


def test_a_page_can_be_walked_again_and_from_the_middle() -> None:
    shop = Shop(TEN)
    first = shop.first()
    assert ids(first) == ids(first) == list("abcdefghij")
    _, second, *_ = first.pages()
    assert ids(second) == list("defghij")


def test_an_error_on_the_way_is_raised_and_the_walk_can_be_begun_again() -> None:
    class Shaky(Shop):
        broken = True

        def page(self, call: Call[Any, Any]) -> Paged[Any]:
            if self.broken and "after=2" in encoded(call):
                raise ConnectionError("cut")
            return super().page(call)

    shop = Shaky(TEN)
    found: list[str] = []
    page = shop.first()
    with pytest.raises(ConnectionError):
        found.extend(one.id for one in page)
    assert found == list("abcdef")
    shop.broken = False
    assert ids(page) == list("abcdefghij")


def test_a_page_that_came_from_no_client_is_walked_alone() -> None:
    page: Paged[Any] = STREAMS.decode(b'{"data": [{"id": "a"}], "pagination": {"cursor": "1"}}')
    assert (page.cursor, page.following(), ids(page), [one is page for one in page.pages()]) == ("1", [], ["a"], [True])


def test_a_page_of_either_client_is_walked_in_the_way_of_that_client_only() -> None:
    slow, quick = AsyncShop(TEN).first(), Shop(TEN).first()
    with pytest.raises(TypeError, match=r"`async for item in page` for all pages, or `page.data` for this page's items"):
        ids(slow)
    with pytest.raises(TypeError, match="async iterable"):
        aiter(quick)  # type: ignore[arg-type]
    for page in (slow, quick):
        assert (len(page), page.own[0] is page.first(), page.to_dicts(), page["data"][0].id) == (
            3,
            True,
            [{"id": "a"}, {"id": "b"}, {"id": "c"}],
            "a",
        )


def test_where_the_items_are_elsewhere_the_error_of_an_asynchronous_page_says_so() -> None:
    page = operations["get_channel_stream_schedule"].decode(b'{"data": {"segments": [{"id": "a"}]}}')
    link_async(make_call(STREAMS, {}), page, lambda _: pytest.fail("fetched a page that isn't there"))
    with pytest.raises(TypeError, match=r"`page.data.segments` for this page's items"):
        iter(page)


@pytest.mark.parametrize("page", [b'{"data": []}', b'{"data": [], "pagination": {"cursor": "x"}}'])
def test_an_empty_page_is_false_and_has_no_first_item(page: bytes) -> None:
    empty = STREAMS.decode(page)
    assert (bool(empty), len(empty), empty.first(), empty.to_dicts()) == (False, 0, None, [])
    assert bool(STREAMS.decode(b'{"data": [{"id": "1"}]}'))


def test_items_that_are_plain_text_are_told_as_they_are() -> None:
    page = operations["delete_videos"].decode(b'{"data": ["1", "2"]}')
    assert (page.first(), page.to_dicts()) == ("1", ["1", "2"])


def joined(pages: dict[str, Answer], starts: list[Answer], limit: int | None = None) -> tuple[Shop, Paged[Any]]:
    """A page that was joined from several requests, each of which has its own cursor."""
    shop = Shop(pages, limit)
    call = make_call(STREAMS, {"user_ids": [str(number) for number in range(100 * len(starts))]}, limit)
    assert len(call.queries) == len(starts)
    page: Paged[Any] = STREAMS.decode(orjson.dumps({"data": [{"id": str(one)} for part, _ in starts for one in part]}))
    page.cursors_ = [cursor if isinstance(cursor, str) else None for _, cursor in starts]
    link(call, page, shop.page)
    return shop, page


def test_each_part_of_a_joined_page_is_walked_to_its_end_in_turn() -> None:
    shop, page = joined({"x": ("cd", "y"), "y": ("e", None), "p": ("fg", None)}, [("a", "x"), ("b", None), ("", "p")])
    assert page.cursor is None
    assert ids(page) == list("abcdefg")
    assert shop.asked == ["x", "y", "p"]


def test_parts_of_a_joined_page_may_have_the_same_cursor() -> None:
    shop, page = joined({"x": ("c", None)}, [("a", "x"), ("b", "x")])
    assert ids(page) == ["a", "b", "c", "c"]
    assert shop.asked == ["x", "x"]


def test_parts_of_a_joined_page_may_come_upon_the_same_cursor() -> None:
    shop, page = joined({"x": ("c", "y"), "y": ("d", None), "p": ("e", "y")}, [("a", "x"), ("b", "p")])
    assert ids(page) == ["a", "b", "c", "d", "e", "d"]
    assert shop.asked == ["x", "y", "p", "y"]


def test_a_part_that_goes_in_a_circle_leaves_the_next_one_its_turn() -> None:
    shop, page = joined({"x": ("c", "x"), "p": ("d", "p")}, [("a", "x"), ("b", "p")])
    assert ids(page) == list("abcd")
    assert shop.asked == ["x", "p"]


def test_a_part_of_empty_pages_without_end_leaves_the_next_one_its_turn() -> None:
    endless: dict[str, Answer] = {f"e{number}": ("", f"e{number + 1}") for number in range(100)}
    shop, page = joined({**endless, "p": ("", "q"), "q": ("", "r"), "r": ("z", None)}, [("a", "e0"), ("b", "p")])
    assert ids(page) == ["a", "b", "z"]
    assert len(shop.asked) == MOST_EMPTY + 3


@pytest.mark.parametrize("limit", range(8))
def test_a_limit_counts_over_all_parts(limit: int) -> None:
    shop, page = joined({"x": ("cd", None), "p": ("ef", None)}, [("a", "x"), ("b", "p")], limit)
    assert ids(page) == list("abcdef")[:limit]
    assert shop.asked == ["x", "p"][: max(0, -(-(limit - 2) // 2))]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.none() | st.integers(0, 40))
def test_whatever_the_pages_hold_every_item_comes_once_and_in_order(counts: list[int], limit: int | None) -> None:
    numbers = iter(range(1_000))
    contents = [[next(numbers) for _ in range(count)] for count in counts]
    pages: dict[str, Answer] = {
        str(number or ""): (content, str(number + 1) if number + 1 < len(contents) else None) for number, content in enumerate(contents)
    }
    shop = Shop(pages, limit)
    assert ids(shop.first()) == [str(one) for content in contents for one in content][:limit]
    assert len(set(shop.asked)) == len(shop.asked)


def listing(shop: AsyncShop) -> Listing[Any, Any]:
    return Listing(shop.page_async(make_call(STREAMS, {})), "get_streams")


def test_a_listing_is_awaited_for_its_first_page_or_walked_for_all() -> None:
    async def run() -> None:
        shop = AsyncShop(TEN)
        found = listing(shop)
        assert shop.asked == []
        assert ids((await found).data) == list("abc")
        assert shop.asked == [""]
        assert ids(await collected(aiter(listing(shop)))) == list("abcdefghij")
        assert [len(page) for page in await collected(listing(shop).pages(4))] == [3, 3]
        with pytest.raises(RuntimeError, match="already awaited"):
            await found

    asyncio.run(run())


def test_a_listing_is_a_coroutine_to_all_of_asyncio() -> None:
    async def run() -> None:
        shop = AsyncShop(TEN)
        found = listing(shop)
        assert asyncio.iscoroutine(found)
        await found
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(listing(shop)), asyncio.create_task(listing(shop), name="first"), asyncio.ensure_future(listing(shop))]
        pages = [
            *(task.result() for task in tasks),
            *await asyncio.gather(listing(shop), asyncio.shield(listing(shop)), asyncio.wait_for(listing(shop), 9)),
        ]
        here = asyncio.get_running_loop()
        pages.append(await asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(listing(shop), here).result(9)))
        assert [ids(page.data) for page in pages] == [list("abc")] * 7

    asyncio.run(run())
    assert ids(asyncio.run(listing(AsyncShop(TEN))).data) == list("abc")


def test_a_task_of_a_listing_can_be_looked_into_and_cancelled() -> None:
    async def run() -> None:
        class Stuck(AsyncShop):
            async def page_async(self, call: Call[Any, Any]) -> AsyncPaged[Any]:
                await asyncio.sleep(1000)
                raise AssertionError

        task = asyncio.create_task(listing(Stuck(TEN)))
        await asyncio.sleep(0)
        assert "get_streams" in repr(task)
        assert len(task.get_stack()) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("used", [False, True])
def test_a_listing_that_was_forgotten_warns_as_python_does(used: bool) -> None:
    found = listing(AsyncShop(TEN))
    if used:
        asyncio.run(collected(aiter(found)))
        del found
    else:
        with pytest.warns(RuntimeWarning, match="coroutine 'get_streams' was never awaited"):
            del found


def test_a_closed_listing_sends_nothing_and_warns_of_nothing() -> None:
    shop = AsyncShop(TEN)
    found = listing(shop)
    found.close()
    del found
    assert shop.asked == []


def test_a_walk_ends_when_a_page_brings_nothing_that_was_not_there() -> None:
    same: dict[str, Answer] = {str(number or ""): ("abc", str(number + 1)) for number in range(999)}
    assert both_ways(same) == ([["a", "b", "c"]], list("abc"), ["", "1"])
    mixed: dict[str, Answer] = {"": ("ab", "1"), "1": ("cd", "2"), "2": ("dab", "3"), "3": ("e", "4")}
    assert both_ways(mixed)[1:] == (list("abcd"), ["", "1", "2"])


def test_a_known_first_and_last_item_leave_a_new_one_between_its_turn() -> None:
    pages: dict[str, Answer] = {"": ("abc", "1"), "1": ("axc", "2"), "2": ("cyx", "3"), "3": ("xyabc", "4"), "4": ("d", "5")}
    assert both_ways(pages)[1:] == (list("abcaxccyx"), ["", "1", "2", "3"])


@pytest.mark.parametrize("size", [1, 7, 100])
def test_the_same_items_in_ever_another_order_come_to_an_end(size: int) -> None:
    shuffle = random.Random(size)
    pages: dict[str, Answer] = {str(number or ""): (shuffle.sample(range(size), size), str(number + 1)) for number in range(999)}
    _, items, asked = both_ways(pages)
    assert set(items) == {str(number) for number in range(size)}
    assert len(asked) < 200


def test_an_id_that_contains_the_separator_of_ids_is_an_id_of_its_own() -> None:
    pages: dict[str, Answer] = {"": (["a", "b"], "1"), "1": (["a", "a\0b"], "2"), "2": (["a", "a\0b"], "3")}
    assert both_ways(pages)[1:] == (["a", "b", "a", "a\0b"], ["", "1", "2"])


def test_items_that_come_again_beside_new_ones_are_told_and_the_walk_goes_on() -> None:
    pages: dict[str, Answer] = {"": ("ab", "1"), "1": ("bc", "2"), "2": ("cd", None)}
    assert both_ways(pages)[1:] == (list("abbccd"), ["", "1", "2"])


def test_thousands_of_new_pages_are_walked_to_their_end() -> None:
    class Long(Shop):
        def page(self, call: Call[Any, Any]) -> Paged[Any]:
            self.asked.clear()
            return super().page(call)

    pages: dict[str, Answer] = {str(number or ""): ([number], str(number + 1)) for number in range(5_000)}
    assert len(ids(Long({**pages, "5000": ("z", None)}).first())) == 5_001


@pytest.mark.parametrize(
    "item",
    [{"user_id": 1, "n": 2}, {"id": "", "n": 1}, {"id": None}, {"id": ["x"]}, {"id": {"x": 1}}, "text", 5, None, [1], {"other": [{"deep": 1}]}],
)
def test_items_of_any_shape_are_told_apart_by_all_that_they_say(item: object) -> None:
    class Odd(Shop):
        def page(self, call: Call[Any, Any]) -> Paged[Any]:
            cursor = dict(parse_qsl(encoded(call))).get("after", "")
            self.asked.append(cursor)
            assert len(self.asked) < 9, "walks in a circle"
            items = [item] if cursor != "1" else [{"user_id": 2}]
            made: Paged[Any] = STREAMS.decode(orjson.dumps({"data": items, "pagination": {"cursor": str(len(self.asked))}}))
            self.link(call, made)
            return made

    shop = Odd({})
    assert (len(list(shop.first())), shop.asked) == (2, ["", "1", "2"])


def test_a_part_that_brings_nothing_new_leaves_the_next_one_its_turn() -> None:
    endless: dict[str, Answer] = {f"e{number}": ("c", f"e{number + 1}") for number in range(100)}
    shop, page = joined({**endless, "p": ("d", None)}, [("a", "e0"), ("b", "p")])
    assert ids(page) == list("acd")[:1] + list("bcd")
    assert shop.asked == ["e0", "e1", "p"]
