"""What replies hold is taken as input: each parameter, given all that replies say under its name, as a model's attribute and as JSON."""

from collections import defaultdict
from datetime import datetime
from typing import Any

import pytest
from attrs import frozen

from tests.live.arguments import CURSORS, fewest, most, value
from tests.live.emulator_eventsub.test_events import condition
from tests.live.support import APP, Caller
from tests.live.test_every_endpoint import GONE, NAMES, UNSAID, give
from twitchapi_gen import AuthScope, Conflict, Emulator, Operation, ParameterError, operations
from twitchapi_gen.eventsub import EventSubSocket, SubscriptionType, subscription_types
from twitchapi_gen.runtime.base.datetimes import read_time
from twitchapi_gen.runtime.http.call import make_call
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import input_named
from twitchapi_gen.runtime.models.model import Model

OTHERWISE = {"modify_channel_information.content_classification_labels"}
"""Replies name the labels that are set; what sets one says for each label whether it is to be."""
ALSO = {"shards": "data", "after": "cursor", "before": "cursor"}
"""What replies call it."""
AS_TWITCH_WRITES = [
    "2026-02-03T04:05:06Z", "2026-02-03T04:05:06.1Z", "2026-02-03T04:05:06.123456Z", "2026-02-03T04:05:06.123456789Z",
    "2026-02-03T04:05:06.12345678Z", "2026-02-03T04:05:06+00:00", "2026-02-03T04:05:06.123456789-08:00",
]  # fmt: skip
KINDS: dict[str, type | tuple[type, ...]] = {"string": str, "int": int, "float": (int, float), "bool": bool, "datetime": datetime}


@frozen
class Said:
    """What a reply says in one place: the model's attribute, and the JSON of `to_dict`."""

    where: str
    module: str
    attribute: Any
    json: Any


@pytest.fixture(scope="module")
def said(emulator: Emulator) -> dict[str, list[Said]]:
    """All that the replies of all endpoints and the events of all types say, by Twitch's names of the fields."""
    found: dict[str, list[Said]] = defaultdict(list)

    def collect(attribute: Any, json: Any, where: str, module: str) -> None:
        if isinstance(attribute, Model):
            for name, part in attribute.items():
                found[name].append(Said(f"{where}.{name}", module, part, json[name]))
                collect(part, json[name], f"{where}.{name}", module)
        elif isinstance(attribute, list):
            for one, its in zip(attribute, json or [], strict=False):
                collect(one, its, where, module)

    with Caller("sync", emulator.url) as caller:
        for name in NAMES:
            operation = operations[name]
            arguments = most(operation) or UNSAID.get(name, {})
            if name not in GONE:
                if kinds := operation.with_body(make_call(operation, arguments).body).tokens:
                    give(caller, emulator, operation, kinds[0])
                reply = caller.call(name, **arguments)
                if isinstance(reply, Model):
                    collect(reply, reply.to_dict(), name, operation.module)
    for kind in subscription_types.values():
        for told in emulator.fire(kind.type, version=kind.version):
            event = kind.decode(told.get("event") or told["events"][0])
            collect(event, event.to_dict(), kind.name, "")
    return found


def fits(operation: Operation, one: Parameter, found: Said) -> bool:
    """Whether that can be meant by the parameter. An `id` is its own group's; objects must have what the parameter's need."""
    kind = one.type.removesuffix("[]").removeprefix("map[").removesuffix("]")
    if found.json in (None, "", []) or (one.name in ("id", "status", "type", "duration", "data") and found.module != operation.module):
        return False
    if kind not in KINDS and kind != "json":
        needed = {part.name for part in input_named(kind, operation.module).PARAMETERS if part.required}
        parts = found.json if isinstance(found.json, list) else [found.json]
        parts = list(parts[0].values()) if one.type.startswith("map[") and isinstance(parts[0], dict) else parts
        return found.module == operation.module and all(isinstance(part, dict) and needed <= part.keys() for part in parts)
    if one.type.endswith("[]"):
        return isinstance(found.attribute, list) and all(isinstance(part, KINDS[kind]) for part in found.attribute)
    if one.unit:
        return found.module == operation.module
    return kind == "json" or (isinstance(found.attribute, KINDS[kind]) and (kind == "bool") == isinstance(found.attribute, bool))


def with_it(operation: Operation, one: Parameter, given: Any) -> dict[str, Any]:
    """The fewest arguments that go with this one."""
    chosen = fewest(operation)
    for rule in operation.rules:
        if one.python in rule.names:
            others = {other for other in rule.names if other != one.python}
            if rule.kind in ("exactly_one_of", "at_most_one_of"):
                chosen = {name: kept for name, kept in chosen.items() if name not in others}
            elif rule.kind in ("needs", "switch"):
                chosen |= {other.python: value(operation, other) for other in operation.parameters if other.python in others}
    return chosen | {one.python: given}


def sent(operation: Operation, one: Parameter, given: Any) -> Any:
    """What goes out for the parameter."""
    call = make_call(operations[operation.name], with_it(operation, one, given))
    if one.place == "query":
        return [text for name, text in call.queries[0] if name == one.name]
    body = call.body or {}
    return (body[operation.body_in] if operation.body_in else body)[one.name]


def meant(one: Parameter, value: Any) -> Any:
    """What was sent, whatever way it is written. A datetime has microseconds, and Twitch's text may have more."""
    text = value[0] if isinstance(value, list) and len(value) == 1 else value
    if one.type == "datetime":
        return read_time(text)
    return float(text) if one.type == "float" else value


@pytest.mark.parametrize("name", [name for name in NAMES if name not in GONE])
def test_what_replies_say_is_taken_by_every_parameter_of_that_name(said: dict[str, list[Said]], name: str) -> None:
    operation = operations[name]
    for one in operation.parameters:
        if f"{name}.{one.python}" in OTHERWISE:
            continue
        places = [place for places in said.values() for place in places] if one.type == "datetime" else said[ALSO.get(one.name, one.name)]
        for found in places:
            if fits(operation, one, found) and not (one.type == "datetime" and isinstance(found.json, int)):
                assert meant(one, sent(operation, one, found.attribute)) == meant(one, sent(operation, one, found.json)), found.where


def test_the_search_finds_what_it_is_meant_to(said: dict[str, list[Said]]) -> None:
    """So that the test above isn't empty."""
    taken = {
        f"{name}.{one.python}"
        for name in NAMES
        if name not in GONE
        for one in operations[name].parameters
        if any(fits(operations[name], one, found) for found in said[ALSO.get(one.name, one.name)])
    }
    assert len(taken) > 300
    assert taken > {
        "create_eventsub_subscription.transport", "create_eventsub_subscription.condition", "delete_eventsub_subscription.id",
        "update_conduit_shards.shards", "create_poll.choices", "create_prediction.outcomes",
        "update_user_extensions.panel", "update_user_extensions.component", "update_extension_bits_product.cost",
        "get_users.ids", "get_streams.user_ids", "get_clips.broadcaster_id",
        "update_automod_settings.bullying", "create_poll.duration", "get_custom_reward_redemption.status",
        "get_streams.after", "get_videos.before", "delete_chat_messages.message_id",
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in NAMES if any(one.python in CURSORS for one in operations[name].parameters)])
def test_a_cursor_is_taken_and_an_empty_one_is_refused_since_twitch_would_begin_anew(name: str) -> None:
    operation = operations[name]
    for one in operation.parameters:
        if one.python in CURSORS:
            assert sent(operation, one, "eyJiI") == ["eyJiI"]
            with pytest.raises(ParameterError, match=f"{one.python} is an empty text"):
                make_call(operation, fewest(operation) | {one.python: ""})


@pytest.mark.parametrize("text", AS_TWITCH_WRITES)
def test_times_are_taken_as_twitch_writes_them_and_as_the_model_has_them(text: str) -> None:
    for name in NAMES:
        operation = operations[name]
        for one in operation.parameters:
            if one.type == "datetime":
                as_text, as_value = sent(operation, one, text), sent(operation, one, read_time(text))
                assert as_text == ([text] if one.place == "query" else text)
                assert read_time(as_value[0] if one.place == "query" else as_value) == read_time(text)


def test_ids_may_be_numbers() -> None:
    for name in NAMES:
        operation = operations[name]
        for one in operation.parameters:
            if one.type in ("string", "string[]") and not one.unit and not one.values and one.name.endswith("id"):
                several = one.type.endswith("[]")
                assert sent(operation, one, [1234] if several else 1234) == sent(operation, one, ["1234"] if several else "1234"), (name, one.name)


@pytest.mark.parametrize(
    "given",
    [
        {"method": "websocket", "session_id": "s", "connected_at": "2026-02-03T04:05:06Z"},
        {"method": "websocket", "session_id": "s", "connected_at": "2026-02-03T04:05:06Z", "disconnected_at": None, "callback": None},
    ],
)
def test_a_transport_as_json_loses_what_only_replies_have(given: dict[str, Any]) -> None:
    operation = operations["create_eventsub_subscription"]
    assert sent(operation, operation.parameters[3], given) == {"method": "websocket", "session_id": "s"}


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        ({"title": "Chess", "votes": 1}, "has no field 'votes'; it has title"),
        ({"titel": "Chess"}, "has no field 'titel'; did you mean 'title'?"),
        ({"id": "1", "title": "Chess", "votes": 1, "channel_points_votes": 1, "bits_votes": 1, "x": 1}, "has no field 'id'; it has title"),
    ],
)
def test_what_no_reply_looks_like_is_still_refused(choice: dict[str, Any], why: str) -> None:
    with pytest.raises(ParameterError) as raised:
        make_call(operations["create_poll"], {"broadcaster_id": "1", "title": "x", "choices": ["a", choice], "duration": 60})
    assert why in str(raised.value)


@pytest.mark.parametrize("kind", list(subscription_types.values()), ids=lambda kind: kind.name)
def test_a_condition_comes_back_with_all_that_its_type_has_and_is_taken_so(kind: SubscriptionType) -> None:
    wanted = condition(kind, "77")
    names = [one.name for one in kind.parameters]
    told = dict.fromkeys(names, "") | wanted
    assert kind.checked(told) == wanted
    assert kind.checked({**told, "one_day": ""}) == wanted
    for name in wanted:
        with pytest.raises(ParameterError, match=rf"{kind.name}: the condition (lacks {name}|needs exactly one of)"):
            kind.checked({**told, name: ""})


@pytest.mark.parametrize("client", ["sync", "async"])
def test_the_emulator_tells_a_condition_as_twitch_does_and_takes_it_back(fresh: Emulator, client: Any) -> None:
    scopes = sorted({str(scope) for kind in subscription_types.values() for scope in kind.scopes})
    user = fresh.token(scopes, client_id=APP)["user_id"]
    with Caller(client, fresh.url, secret="secret") as caller:
        conduit = caller.call("create_conduits", shard_count=1).data[0].id
        for kind in subscription_types.values():
            if "conduit" not in kind.transports or kind.batching:
                continue
            given = {"type": kind.type, "version": kind.version, "transport": {"method": "conduit", "conduit_id": conduit}}
            (made,) = caller.call("create_eventsub_subscription", condition=condition(kind, user, APP), **given).data
            assert made.condition == dict.fromkeys([one.name for one in kind.parameters], "") | condition(kind, user, APP)
            assert made.to_dict()["condition"] == made.condition
            with pytest.raises(Conflict):
                caller.call("create_eventsub_subscription", condition=made.condition, **{**given, "transport": made.transport})
            caller.call("delete_eventsub_subscription", id=made.id)
            again = caller.call("create_eventsub_subscription", condition=made.condition, **{**given, "transport": made.to_dict()["transport"]}).data[
                0
            ]
            assert again.condition == made.condition


def test_a_subscription_that_a_reply_shows_is_listened_to(fresh: Emulator) -> None:
    with fresh.client("ada", list(AuthScope)) as twitch, EventSubSocket(twitch) as socket:
        me = twitch.get_users().data[0].id
        socket.listen_channel_raid(to_broadcaster_user_id=me)
        (there,) = twitch.get_eventsub_subscriptions().data
        assert there.condition == {"from_broadcaster_user_id": "", "to_broadcaster_user_id": me}
        again = socket.listen(there.type, there.version, there.condition)
        assert again.id == there.id
        fresh.fire("channel.raid", condition={"to_broadcaster_user_id": me})
        assert next(iter(again)).subscription.condition == there.condition
