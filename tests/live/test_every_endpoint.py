"""All 149 endpoints, called by both clients over real sockets."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.live.arguments import fewest, most
from tests.live.support import APP, EXTERNAL, Caller, Kind
from twitchapi_gen import Emulator, Gone, Operation, operations
from twitchapi_gen.runtime.base.secret import plain
from twitchapi_gen.runtime.http.call import make_call

GONE = ("get_all_stream_tags", "get_stream_tags")
NAMES = tuple(operations)
UNSAID = {"get_users": {"ids": ["1"]}}
"""Needed with an app token; optional for the page, since a user token tells whom it means."""


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Caller]:
    kind: Kind = request.param
    with Caller(kind, emulator.url) as found:
        yield found


def give(caller: Caller, emulator: Emulator, operation: Operation, kind: str) -> str:
    """Leaves the client with one token only, of that kind and with the scopes needed; returns it."""
    tokens = caller.client._core.tokens
    for held in (tokens.app, tokens.jwt, caller.client._user):
        held.forget()
    caller.client._act_as_nobody()
    if kind == "user":
        scopes = sorted(operation.scopes_any[0]) if operation.scopes_any else []
        token = str(emulator.token(scopes, client_id=APP)["access_token"])
        caller.call("set_user_authentication", token=token, scope=scopes)
        return token
    if kind == "app":
        tokens.app.set(str(emulator.token(login=None, client_id=APP)["access_token"]))
        return str(plain(tokens.app.access))
    caller.client.set_extension_authentication(EXTERNAL)
    return EXTERNAL


@pytest.mark.parametrize("name", [name for name in NAMES if name not in GONE])
@pytest.mark.parametrize("choose", [fewest, most])
def test_an_endpoint_answers(caller: Caller, emulator: Emulator, name: str, choose: Callable[[Operation], dict[str, Any]]) -> None:
    operation = operations[name]
    arguments = choose(operation) or UNSAID.get(name, {})
    for kind in operation.with_body(make_call(operation, arguments).body).tokens or ("",):
        token = give(caller, emulator, operation, kind) if kind else ""
        reply = caller.call(name, **arguments)
        came = emulator.requests[-1]
        assert (came["method"], came["path"]) == (operation.method, f"/helix{operation.path}")
        assert came["status"] in operation.codes
        assert came["headers"].get("Authorization", "") == (f"Bearer {token}" if kind else "")
        assert sent(operation, came) == set(arguments)
        assert_something(operation, reply)


def sent(operation: Operation, came: Mapping[str, Any]) -> set[str]:
    """The parameters that came in, by their Python names."""
    body = json.loads(came["body"] or "{}")
    names = {"query": {name for name, _ in came["query"]}, "body": set(body.get(operation.body_in, {}) if operation.body_in else body)}
    found = {one.python for one in operation.parameters if one.name in names[one.place]}
    assert len(found) == len(names["query"]) + len(names["body"])
    return found


COUNTED = ("get_channel_followers",)
"""Lists that the token may not see, only how long they are."""
PERHAPS_NONE = ("get_pinned_chat_message",)
"""Lists that another test may have emptied before."""


def assert_something(operation: Operation, reply: Any) -> None:
    """The reply is what the endpoint returns, and not empty."""
    if operation.reply == "none":
        assert reply is None
    elif operation.reply == "calendar":
        assert reply.startswith("BEGIN:VCALENDAR")
    elif operation.name in COUNTED:
        assert reply["total"] > 0
    elif operation.paging or isinstance(reply["data"], list):
        assert len(reply) > 0 or operation.name in PERHAPS_NONE
        assert all(reply.own)
    else:
        assert reply["data"].to_dict()


@pytest.mark.parametrize("name", GONE)
def test_a_removed_endpoint_says_that_it_is_gone(caller: Caller, emulator: Emulator, name: str) -> None:
    operation = operations[name]
    give(caller, emulator, operation, "app")
    with pytest.raises(Gone) as raised:
        caller.call(name, **fewest(operation))
    assert (raised.value.status, raised.value.operation) == (410, name)


def test_these_are_all_of_them() -> None:
    assert len(NAMES) == 149
    assert {name for name in NAMES if operations[name].status == "gone"} == set(GONE)
