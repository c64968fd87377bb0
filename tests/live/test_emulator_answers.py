"""What the emulator makes up: the same for the same seed, plausible, in the shape of the spec; and nothing makes it fail."""

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.live.asking import Answer, ask, credential, helix, right
from tests.live.support import Caller
from twitchapi_gen import Emulator, operations

LIVING = [name for name, operation in operations.items() if operation.status != "gone"]
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


def replies(seed: int) -> dict[str, bytes]:
    """The reply of every endpoint to a right request."""
    emulator = Emulator(seed)
    emulator.world.state.strict = False  # they are called in no order that makes sense
    with emulator:
        found: dict[str, bytes] = {}
        for name in LIVING:
            operation = operations[name]
            query, body = right(operation)
            answer = helix(emulator, operation, query or [("id", "1")] * (name == "get_users"), body, token=credential(emulator, operation))
            assert answer.status < 300
            found[name] = answer.body
        return found


def test_a_seed_reproduces_every_reply_and_another_seed_gives_others() -> None:
    first, again, other = replies(7), replies(7), replies(8)
    assert first == again
    with_data = [name for name in LIVING if operations[name].codec is not None]
    assert len([name for name in with_data if first[name] != other[name]]) > len(with_data) * 0.9


def test_replies_are_what_the_spec_says() -> None:
    drifts: list[tuple[str, ...]] = []
    for name, body in replies(3).items():
        operations[name].decode(body, lambda *drift, name=name: drifts.append((name, *drift)))
    assert drifts == []


def test_a_user_is_the_same_wherever_looked_up(fresh: Emulator) -> None:
    given = fresh.token(["channel:read:subscriptions"], login="some_one")
    fresh.set_stream("some_one")
    with Caller("sync", fresh.url, user_token=given["access_token"], scopes=["channel:read:subscriptions"]) as caller:
        (own,) = caller.call("get_users").data
        (by_id,) = caller.call("get_users", ids=[own.id]).data
        (by_login,) = caller.call("get_users", logins=["SOME_ONE"]).data
        assert own == by_id == by_login
        assert (own.id, own.login) == (given["user_id"], "some_one")
        (found,) = caller.call("get_channel_information", broadcaster_ids=[own.id]).data
        assert (found.broadcaster_id, found.broadcaster_login) == (own.id, own.login)
        stream = caller.call("get_streams", user_ids=[own.id]).data[0]
        assert (stream.user_id, stream.user_login, stream.user_name) == (own.id, own.login, own.display_name)


def test_my_username_is_there_from_the_start(fresh: Emulator) -> None:
    token = fresh.token()
    assert token["login"] == "my_username"
    answer = helix(fresh, operations["get_users"], [("login", "my_username")], token=token["access_token"])
    assert answer.json["data"][0]["id"] == token["user_id"]


def test_what_is_sent_is_in_the_reply(emulator: Emulator) -> None:
    operation = operations["create_poll"]
    body = {"broadcaster_id": "123", "title": "Tea?", "choices": [{"title": "yes"}, {"title": "no"}], "duration": 60}
    (poll,) = helix(emulator, operation, body=body, token=credential(emulator, operation)).json["data"]
    assert (poll["broadcaster_id"], poll["title"], poll["duration"]) == ("123", "Tea?", 60)
    assert [choice["title"] for choice in poll["choices"]] == ["yes", "no"]
    assert all(choice["id"] for choice in poll["choices"])


def test_what_is_asked_for_is_what_comes_back(emulator: Emulator) -> None:
    operation = operations["get_games"]
    games = helix(emulator, operation, [("id", "1"), ("id", "2")], token=credential(emulator, operation)).json["data"]
    assert [game["id"] for game in games] == ["1", "2"]
    total = helix(emulator, operations["get_channel_followers"], [("broadcaster_id", "1")], token=emulator.token()["access_token"]).json
    assert total["total"] >= len(total["data"])


@pytest.fixture(scope="module")
def tokens(emulator: Emulator) -> dict[str, str]:
    return {name: credential(emulator, operations[name]) for name in LIVING if operations[name].tokens}


@given(data=st.data())
def test_no_request_makes_it_fail(emulator: Emulator, tokens: dict[str, str], data: st.DataObject) -> None:
    """Parameters of any endpoint with any value: taken or refused, never an error of the emulator's own."""
    operation = operations[data.draw(st.sampled_from(LIVING))]
    query, body = right(operation)
    names = sorted({one.name for one in operation.parameters})
    if names:
        name = data.draw(st.sampled_from(names))
        query = [*(pair for pair in query if pair[0] != name), *[(name, text) for text in data.draw(st.lists(st.text(max_size=20), max_size=3))]]
        inner: dict[str, Any] = {**((body or {}).get(operation.body_in, body or {}) if operation.body_in else body or {}), name: data.draw(values)}
        body = {operation.body_in: inner} if operation.body_in else inner
    assert_no_failure(helix(emulator, operation, query, body, token=tokens.get(operation.name)))


@given(body=st.binary(max_size=50) | values.map(lambda value: json.dumps(value).encode()), name=st.sampled_from(LIVING))
def test_no_body_makes_it_fail(emulator: Emulator, tokens: dict[str, str], body: bytes, name: str) -> None:
    operation = operations[name]
    assert_no_failure(helix(emulator, operation, right(operation)[0], body, token=tokens.get(name)))


def assert_no_failure(answer: Answer) -> None:
    assert answer.status < 500
    if answer.status >= 400:
        assert answer.json["status"] == answer.status


def test_too_large_a_body_is_refused(emulator: Emulator) -> None:
    assert ask(emulator.url, "POST", "/helix/chat/messages", body=b"x" * (1024 * 1024 + 1)).status == 413
