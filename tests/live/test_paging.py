"""Pages, cursors, limits and long lists of ids, through the emulator."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.arguments import fewest
from tests.live.support import EXTERNAL, Caller, Canned, Got, Kind, Told
from twitchapi_gen import BadRequest, Emulator, ParameterError, operations
from twitchapi_gen.emulator.answers import LISTED

WRITTEN = ("get_conduit_shards", "get_eventsub_subscriptions")
"""Which have what was written, and nothing else."""
PAGED = [name for name, operation in operations.items() if operation.paging and operation.status != "gone"]
ALL_SCOPES = sorted({str(scope) for operation in operations.values() for scope in operation.scopes})


@pytest.fixture
def caller(kind: Kind, fresh: Emulator) -> Iterator[Caller]:
    user, app = fresh.token(ALL_SCOPES)["access_token"], fresh.token(login=None)["access_token"]
    with Caller(kind, fresh.url, user_token=user, scopes=ALL_SCOPES, app_token=app, jwt=EXTERNAL) as found:
        yield found


def queries(emulator: Emulator) -> list[dict[str, str]]:
    return [dict(request["query"]) for request in emulator.requests]


def names(page: Any) -> list[str]:
    return [one.id for one in page.own]


def test_a_page_has_its_items_and_a_cursor_and_costs_one_request(caller: Caller, fresh: Emulator) -> None:
    page = caller.call("get_streams")
    assert (len(page), len(page.data), bool(page.cursor)) == (20, 20, True)
    assert page["pagination"]["cursor"] == page.cursor
    assert len(fresh.requests) == 1


def test_iterating_walks_over_all_pages(caller: Caller, fresh: Emulator) -> None:
    page = caller.call("get_streams", first=20)
    found = [one.id for one in caller.items(page)]
    assert len(found) == len(set(found)) == LISTED
    assert found[:20] == names(page)
    assert [query.get("first") for query in queries(fresh)] == ["20"] * 3
    assert [("after" in query) for query in queries(fresh)] == [False, True, True]


def test_a_call_can_be_iterated_without_a_page_in_between(caller: Caller, fresh: Emulator) -> None:
    assert len(walk(caller, "get_streams", first=40)) == LISTED
    assert len(fresh.requests) == 2


def walk(caller: Caller, method: str, **arguments: Any) -> list[Any]:
    """All items, as a user's `for` or `async for` gets them."""
    call = getattr(caller.client, method)(**arguments)
    if caller.kind == "sync":
        return list(call)

    async def run() -> list[Any]:
        return [item async for item in call]

    found: list[Any] = caller.wait(run())
    return found


def test_pages_are_whole_and_in_order(caller: Caller, fresh: Emulator) -> None:
    page = caller.call("get_streams")
    assert [len(one) for one in caller.pages(page)] == [20, 20, 5]
    assert caller.pages(page)[-1].cursor is None
    assert len(caller.pages(page, limit=21)) == 2
    assert len(caller.pages(page, limit=20)) == 1


def test_an_asynchronous_calls_pages_can_be_walked_without_awaiting_the_first(fresh: Emulator) -> None:
    with Caller("async", fresh.url, secret="secret") as caller:

        async def run() -> list[int]:
            return [len(page) async for page in caller.client.get_streams().pages(limit=30)]

        assert caller.wait(run()) == [20, 20]


@pytest.mark.parametrize(("first", "limit", "sizes"), [(None, 5, [5]), (None, 45, [45]), (10, 25, [10, 10, 10]), (20, 20, [20]), (20, 21, [20, 20])])
def test_a_limit_ends_the_walk_and_asks_for_no_page_beyond_it(
    caller: Caller, fresh: Emulator, first: int | None, limit: int, sizes: list[int]
) -> None:
    assert len(walk(caller, "get_streams", first=first, limit=limit)) == limit
    assert [int(query["first"]) for query in queries(fresh)] == sizes


def test_a_limit_above_what_there_is_gives_everything(caller: Caller, fresh: Emulator) -> None:
    assert len(walk(caller, "get_streams", limit=1000)) == LISTED
    assert [query["first"] for query in queries(fresh)] == ["100"]


def test_a_cursor_can_be_kept_and_passed_later(caller: Caller) -> None:
    first = caller.call("get_streams", first=10)
    second = caller.call("get_streams", first=10, after=first.cursor)
    assert names(second) == [one.id for one in caller.items(first)][10:20]


def test_before_gives_the_page_that_precedes_a_cursor(caller: Caller) -> None:
    first = caller.call("get_streams", first=10)
    second = caller.call("get_streams", first=10, after=first.cursor)
    assert names(caller.call("get_streams", first=10, before=second.cursor)) == names(second)
    assert names(caller.call("get_streams", first=10, before=first.cursor)) == names(first)


def test_before_near_the_start_gives_only_what_is_there(caller: Caller) -> None:
    first = caller.call("get_streams", first=7)
    assert names(caller.call("get_streams", first=20, before=first.cursor)) == names(first)


@pytest.mark.parametrize("parameter", ["after", "before"])
def test_an_empty_cursor_is_refused_since_twitch_would_begin_anew(caller: Caller, parameter: str) -> None:
    with pytest.raises(ParameterError, match=f"{parameter} is an empty text"):
        caller.call("get_streams", **{parameter: ""})


@pytest.mark.parametrize("cursor", ["x", "!!!", "Z2V0X3N0cmVhbXMgLTU", "Z2V0X2dhbWVzIDA", "Z2V0X3N0cmVhbXMgeA", "é", "a" * 5000])
@pytest.mark.parametrize("parameter", ["after", "before"])
def test_a_cursor_that_is_none_is_a_bad_request(caller: Caller, parameter: str, cursor: str) -> None:
    """Among them: base64 of `get_streams -5`, of another endpoint's cursor, and of one without a number."""
    with pytest.raises(BadRequest, match="cursor"):
        caller.call("get_streams", **{parameter: cursor})


@pytest.mark.takes_anything  # in which every list has the same length
@pytest.mark.parametrize("name", [name for name in PAGED if name not in WRITTEN])
def test_every_paged_endpoint_can_be_walked_to_its_end(caller: Caller, fresh: Emulator, name: str) -> None:
    operation = operations[name]
    page = caller.call(name, **({"user_id": "1"} if name == "get_videos" else fewest(operation)))  # videos by id are no list to walk
    pages = caller.pages(page)
    assert [len(one) for one in pages] == [20, 20, LISTED - 40]
    assert [request["path"] for request in fresh.requests] == [f"/helix{operation.path}"] * len(pages)
    assert [operation.paging in query for query in queries(fresh)] == [False, *[True] * (len(pages) - 1)]
    assert len(caller.items(page)) == LISTED


def test_what_was_written_can_be_walked_to_its_end(kind: Kind, fresh: Emulator) -> None:
    with Caller(kind, fresh.url, secret="s") as caller:
        conduit = caller.call("create_conduits", shard_count=LISTED).data[0].id
        for number in range(LISTED):
            condition, transport = {"broadcaster_user_id": str(number)}, {"method": "conduit", "conduit_id": conduit}
            caller.call("create_eventsub_subscription", type="stream.online", version="1", condition=condition, transport=transport)
        assert [one.condition["broadcaster_user_id"] for one in walk(caller, "get_eventsub_subscriptions")] == list(map(str, range(LISTED)))
        assert walk(caller, "get_conduit_shards", conduit_id=conduit) == []  # none was given a transport


@pytest.mark.takes_anything
def test_250_ids_are_split_and_joined_in_order(caller: Caller, fresh: Emulator) -> None:
    ids = [str(1000 + number) for number in range(250)]
    page = caller.call("get_users", ids=ids)
    assert names(page) == ids
    assert [[value for _, value in request["query"]] for request in fresh.requests] == [ids[:100], ids[100:200], ids[200:]]


@pytest.mark.takes_anything
def test_more_ids_than_a_request_takes_are_walked_through_to_the_end(caller: Caller, fresh: Emulator) -> None:
    ids = [str(1000 + number) for number in range(250)]
    page = caller.call("get_streams", user_ids=ids)
    assert [one.user_id for one in page.data] == ids
    assert page.cursor is None
    assert [one.user_id for one in caller.items(page)] == ids
    assert [query["first"] for query in queries(fresh)] == ["100"] * 3


def test_a_part_that_fails_tells_what_earlier_parts_returned(kind: Kind) -> None:
    def answer(got: Got) -> Told:
        ids = [part.removeprefix("id=") for part in got.target.partition("?")[2].split("&")]
        return Told(400, b'{"message": "no"}') if "200" in ids else Told(200, json.dumps({"data": [{"id": one} for one in ids]}).encode())

    with Canned(answer) as server, Caller(kind, server.url, app_token="token") as caller, pytest.raises(BadRequest) as raised:
        caller.call("get_users", ids=[str(number) for number in range(250)])
    assert names(raised.value.done) == [str(number) for number in range(200)]


def test_a_server_that_repeats_its_cursor_is_left_in_peace(kind: Kind) -> None:
    told = Told(200, b'{"data": [{"id": "1"}], "pagination": {"cursor": "again"}}')
    with Canned(lambda _: told) as server, Caller(kind, server.url, app_token="token") as caller:
        assert len(walk(caller, "get_streams")) == 1  # the second page brings nothing new
    assert len(server.got) == 2
