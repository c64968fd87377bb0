"""Whatever is sent to the emulated EventSub, it answers as a server does that is well: never with 5xx."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.live.emulator_eventsub.support import App
from twitchapi_gen import Emulator

SCALARS = st.none() | st.booleans() | st.integers(-3, 30_000) | st.text(max_size=5)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2), max_leaves=4)


@st.composite
def fields(draw: st.DrawFn, /, **known: st.SearchStrategy[Any]) -> dict[str, Any]:
    """An object with these fields; often one of them is missing, or is anything else."""
    made: dict[str, Any] = draw(st.fixed_dictionaries(known))
    spoiled = draw(st.sampled_from(["", *known]))
    if spoiled and draw(st.booleans()):
        made[spoiled] = draw(JSON)
    elif spoiled:
        del made[spoiled]
    return made


TRANSPORT = fields(
    method=st.sampled_from(["webhook", "websocket", "conduit"]),
    callback=st.sampled_from(["https://bot.example/", "https://[", "http://127.0.0.1:99999/", "//", "https://bot.example:x/"]),
    secret=st.just("0123456789"),
    session_id=st.text(max_size=3),
    conduit_id=st.text(max_size=3),
)
SUBSCRIPTION = fields(
    type=st.sampled_from(["stream.online", "channel.raid", "channel.new"]),
    version=st.sampled_from(["1", "2"]),
    condition=fields(broadcaster_user_id=st.just("77"), self=st.just("1")),
    transport=TRANSPORT,
)
SHARDS = fields(conduit_id=st.just("{conduit}"), shards=st.lists(fields(id=st.sampled_from(["0", "1", "-1", "²"]), transport=TRANSPORT), max_size=3))
CONDUIT = fields(id=st.just("{conduit}"), shard_count=st.integers(1, 20_000))


@pytest.fixture(scope="module")
def app() -> Iterator[App]:
    emulator = Emulator()
    emulator.start()
    try:
        yield App(emulator)
    finally:
        emulator.stop()


@at_least(150)
@given(request=st.one_of(
    st.tuples(st.just("POST"), st.just("subscriptions"), SUBSCRIPTION),
    st.tuples(st.just("PATCH"), st.just("conduits/shards"), SHARDS),
    st.tuples(st.sampled_from(["POST", "PATCH"]), st.just("conduits"), CONDUIT),
), as_user=st.booleans())  # fmt: skip
def test_no_body_makes_it_fail(app: App, request: tuple[str, str, dict[str, Any]], as_user: bool) -> None:
    method, path, body = request
    found = app.call("GET", "conduits").json["data"]
    conduit = found[0]["id"] if found else "none"
    for name in ("id", "conduit_id"):
        if body.get(name) == "{conduit}":
            body = {**body, name: conduit}
    if len(found) == 5:
        app.call("DELETE", f"conduits?id={found[-1]['id']}")
    reply = app.call(method, path, body, as_user=as_user)
    assert reply.status < 500, (request, reply.body)
