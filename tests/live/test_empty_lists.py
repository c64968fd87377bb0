"""An empty list in a query names nothing: what isn't asked for isn't sent, and never is everything asked for instead."""

from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pytest

from tests.live.arguments import fewest
from tests.live.support import Caller, Canned, Kind, Told
from twitchapi_gen import Operation, ParameterError, operations
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.models.page import Paged

FILTERS = [(name, one.python) for name, operation in operations.items() for one in operation.parameters if one.many and not one.required]
NEEDED = [(name, one.python) for name, operation in operations.items() for one in operation.parameters if one.many and one.required]
NOTHING: tuple[Callable[[], Any], ...] = (list[str], tuple[str, ...], set[str], dict[str, str]().keys, lambda: (one for one in ""))
"""Each kind of empty iterable, made anew."""


@pytest.fixture(scope="module", params=["sync", "async"])
def asked(request: pytest.FixtureRequest) -> Iterator[tuple[Caller, Canned]]:
    """A client that has a secret and no token: whatever it sends, be it for a token, is seen."""
    kind: Kind = request.param
    answer = orjson.dumps({"access_token": "token", "expires_in": 5000, "token_type": "bearer", "data": [{"id": "1"}]})
    with Canned(lambda _: Told(200, answer)) as server, Caller(kind, server.url, secret="secret") as caller:
        yield caller, server


def alternatives(operation: Operation, name: str) -> list[str]:
    return [other for rule in operation.rules if rule.kind == "alternatives" and name in rule.names for other in rule.names if other != name]


def chosen_between(operation: Operation, name: str) -> list[str]:
    return [other for rule in operation.rules if rule.kind == "exactly_one_of" and name in rule.names for other in rule.names if other != name]


def required(operation: Operation) -> dict[str, Any]:
    wanted = {one.python for one in operation.parameters if one.required}
    return {name: value for name, value in fewest(operation).items() if name in wanted}


def named(operation: Operation, python: str) -> Parameter:
    return next(one for one in operation.parameters if one.python == python)


def test_these_are_the_filters() -> None:
    assert len({name for name, _ in FILTERS}) == 18
    assert len(FILTERS) == 24
    assert {(name, one) for name, one in FILTERS if alternatives(operations[name], one)} == {
        *(("get_users", one) for one in ("ids", "logins")),
        *(("get_games", one) for one in ("ids", "names", "igdb_ids")),
        *(("get_streams", one) for one in ("user_ids", "user_logins")),
    }


@pytest.mark.parametrize(("name", "parameter"), FILTERS, ids=".".join)
def test_an_empty_filter_gives_an_empty_reply_and_sends_nothing(asked: tuple[Caller, Canned], name: str, parameter: str) -> None:
    caller, server = asked
    server.got.clear()
    for nothing in NOTHING:
        reply: Any = caller.call(name, **required(operations[name]), **{parameter: nothing()})
        assert isinstance(reply, Paged)
        assert (len(reply), reply.own, reply.cursor) == (0, [], None)
        assert caller.items(reply) == []
        assert caller.pages(reply) == [reply]
    assert server.got == []


@pytest.mark.parametrize(("name", "parameter"), FILTERS, ids=".".join)
def test_other_filters_make_no_difference_unless_they_are_alternatives(asked: tuple[Caller, Canned], name: str, parameter: str) -> None:
    caller, server = asked
    operation = operations[name]
    tried = 0
    for other in operation.parameters:
        if other.python == parameter or other.required or other.python in ("after", "before", "first"):
            continue
        server.got.clear()
        arguments = {**required(operation), parameter: [], other.python: ["x"] if other.many else fewest_value(other)}
        if other.python in chosen_between(operation, parameter):
            with pytest.raises(ParameterError, match="exactly one of"):
                caller.call(name, **arguments)
            assert server.got == []
        elif other.python in alternatives(operation, parameter):
            caller.call(name, **arguments)
            assert [one.target.partition("?")[2] for one in server.got if "/helix/" in one.target] == [f"{other.name}=x"]
        elif not any(rule.kind == "needs" for rule in operation.rules):
            assert len(caller.call(name, **arguments)) == 0
            assert server.got == []
        tried += 1
    assert tried or name in ("get_extension_transactions", "get_banned_users", "get_moderators", "get_vips", "get_polls", "get_predictions",
                             "get_broadcaster_subscriptions", "get_all_stream_tags", "get_custom_power_up")  # fmt: skip


def fewest_value(one: Parameter) -> Any:
    return one.values[0] if one.values else {"string": "x", "bool": True, "int": 1, "datetime": "2026-01-01T00:00:00Z"}[one.type]


def test_of_several_alternatives_those_that_have_values_are_sent(asked: tuple[Caller, Canned]) -> None:
    caller, server = asked
    for arguments, query in (
        ({"ids": [], "logins": ["a", "b"]}, "login=a&login=b"),
        ({"ids": ["1"], "logins": iter(())}, "id=1"),
        ({"ids": [], "logins": []}, None),
    ):
        server.got.clear()
        caller.call("get_users", **arguments)
        assert [one.target.partition("?")[2] for one in server.got if "/helix/" in one.target] == ([query] if query is not None else [])
    server.got.clear()
    assert len(caller.call("get_streams", user_ids=[], user_logins=["a"], game_ids=[])) == 0  # the games narrow what the logins name
    assert server.got == []


@pytest.mark.parametrize(("name", "parameter"), NEEDED, ids=".".join)
def test_what_is_required_needs_a_value(asked: tuple[Caller, Canned], name: str, parameter: str) -> None:
    caller, server = asked
    server.got.clear()
    arguments = {**required(operations[name]), parameter: []}
    with pytest.raises(ParameterError, match=f"{name}: {parameter} needs at least one value"):
        caller.call(name, **arguments)
    assert server.got == []


def test_a_wrong_argument_is_told_all_the_same(asked: tuple[Caller, Canned]) -> None:
    with pytest.raises(ParameterError, match="get_streams: first must be from 1 to 100, not 0"):
        asked[0].call("get_streams", user_ids=[], first=0)


def test_what_stands_beside_the_empty_list_is_left_out(asked: tuple[Caller, Canned]) -> None:
    caller, _ = asked
    subscriptions = caller.call("get_broadcaster_subscriptions", broadcaster_id="1", user_ids=[])
    assert (subscriptions.data, subscriptions.total, subscriptions.points, subscriptions.pagination) == ([], None, None, None)
    assert subscriptions.to_dict() == {"data": []}
    schedule = caller.call("get_channel_stream_schedule", broadcaster_id="1", ids=[])
    assert (schedule.data.segments, schedule.data.vacation) == ([], None)


def test_an_empty_list_in_a_body_is_sent(asked: tuple[Caller, Canned]) -> None:
    caller, server = asked
    caller.wait(caller.client.set_user_authentication("token", ["channel:manage:broadcast"], validate=False))
    server.got.clear()
    caller.call("modify_channel_information", broadcaster_id="1", tags=[])
    assert [orjson.loads(one.body) for one in server.got] == [{"tags": []}]
