"""What the emulated EventSub takes for a subscription, what it refuses, and what it lists."""

import http.client
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.emulator_eventsub.support import ONLINE, App, ear, in_loop
from twitchapi_gen import Emulator, operations
from twitchapi_gen.api.messages import MESSAGES

HOOK = {"method": "webhook", "callback": "https://bot.example/", "secret": "0123456789"}
PENDING = "webhook_callback_verification_pending"
FOLLOW = {"type": "channel.follow", "version": "2"}


@pytest.fixture
def app(fresh: Emulator) -> App:
    return App(fresh)


@pytest.fixture
def silent(fresh: Emulator) -> Iterator[dict[str, str]]:
    """A callback that says nothing, so that its subscriptions stay as they are."""
    fresh.timing.reply_within = 60
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield {**HOOK, "callback": f"http://127.0.0.1:{listener.getsockname()[1]}/"}


def test_a_subscription_isnt_made_twice_and_its_secret_isnt_told(app: App, silent: dict[str, str]) -> None:
    first = app.subscribe(silent)
    (made,) = first.json["data"]
    assert (first.status, made["status"], made["transport"]) == (
        202,
        PENDING,
        {"method": "webhook", "callback": silent["callback"]},
    )
    operations["create_eventsub_subscription"].decode(first.body)
    assert (app.subscribe(silent).status, app.subscribe(silent, "78").status) == (409, 202)
    assert app.call("DELETE", f"subscriptions?id={made['id']}").status == 204
    assert app.call("DELETE", f"subscriptions?id={made['id']}").status == 404
    assert app.subscribe(silent).status == 202
    assert "0123456789" not in str(app.subscriptions())


def test_subscriptions_are_counted_and_cost_nothing_for_users_of_the_app(app: App, silent: dict[str, str]) -> None:
    replies = [app.subscribe(silent, user).json for user in ("77", app.user_id, "78")]
    assert [(one["total"], one["total_cost"], one["data"][0]["cost"]) for one in replies] == [(1, 1, 1), (2, 1, 0), (3, 2, 1)]
    listed = app.call("GET", "subscriptions").json
    assert [len(listed["data"]), listed["total"], listed["total_cost"], listed["max_total_cost"]] == [3, 3, 2, 10_000]


def test_subscriptions_are_found_by_type_user_status_and_id_the_oldest_first(app: App) -> None:
    one = app.subscribe(HOOK, "77").json["data"][0]["id"]
    two = app.subscribe(HOOK, "78", "stream.offline").json["data"][0]["id"]

    def found(query: str) -> list[str]:
        return [item["id"] for item in app.subscriptions(query)]

    assert found("") == [one, two]
    assert [found(f"?type={ONLINE}"), found("?user_id=78"), found(f"?subscription_id={two}"), found("?subscription_id=9")] == [
        [one],
        [two],
        [two],
        [],
    ]
    assert found("?status=authorization_revoked") == []
    assert app.call("GET", f"subscriptions?user_id=78&type={ONLINE}").status == 400


def test_a_long_list_has_pages(app: App) -> None:
    made = [app.subscribe(HOOK, str(user)).json["data"][0]["id"] for user in range(120)]
    first = app.call("GET", "subscriptions").json
    second = app.call("GET", f"subscriptions?after={first['pagination']['cursor']}").json
    assert len(first["data"]) == 100
    assert [one["id"] for one in (*first["data"], *second["data"])] == made
    assert (first["total"], second["pagination"]) == (120, {})


def test_each_app_and_each_kind_of_token_sees_its_own(app: App, fresh: Emulator) -> None:
    other = App(fresh, client_id="other_app")

    async def go() -> None:
        async with ear(fresh) as one:
            assert app.on_socket(one.session).status == 202
            assert app.subscribe(HOOK).status == other.subscribe(HOOK).status == 202
            (mine,), (hers,) = app.subscriptions(as_user=True), app.subscriptions()
            assert (mine["transport"]["method"], hers["transport"]["method"]) == ("websocket", "webhook")
            assert other.call("DELETE", f"subscriptions?id={hers['id']}").status == 404
            assert app.call("DELETE", f"subscriptions?id={mine['id']}").status == 404
            assert app.call("DELETE", f"subscriptions?id={mine['id']}", as_user=True).status == 204
            assert app.call("GET", "subscriptions", as_user=True).json["max_total_cost"] == 10

    in_loop(go())


@pytest.mark.parametrize(
    ("transport", "status", "why"),
    [
        ({**HOOK, "callback": "http://bot.example/"}, 400, "https"),
        ({**HOOK, "callback": "https://bot.example:8443/"}, 400, "port 443"),
        ({**HOOK, "callback": "https://user@bot.example/"}, 400, "https URL"),
        ({**HOOK, "callback": "https://[::1/"}, 400, "no URL"),
        ({**HOOK, "callback": ""}, 400, "needs a callback"),
        ({**HOOK, "secret": "123456789"}, 400, "secret"),
        ({**HOOK, "secret": "1" * 101}, 400, "secret"),
        ({**HOOK, "secret": "0123456789ä"}, 400, "secret"),
        ({"method": "webhook", "callback": "https://bot.example/"}, 400, "secret"),
        ({"method": "websocket", "session_id": "nobody"}, 400, "session does not exist"),
        ({"method": "websocket"}, 400, "session_id"),
        ({"method": "conduit", "conduit_id": "nobody"}, 400, "no conduit"),
        ({"method": "conduit"}, 400, "conduit_id"),
    ],
)
def test_a_transport_that_cant_be_is_refused(app: App, transport: dict[str, str], status: int, why: str) -> None:
    reply = app.subscribe(transport)
    assert (reply.status, why in reply.json["message"]) == (status, True), reply.json


@pytest.mark.parametrize(
    "callback", ["http://127.0.0.1:9/x", "http://localhost:9", "https://127.0.0.1:9", "http://[::1]:9/", "https://bot.example:443/a"]
)
def test_callbacks_on_this_machine_may_be_http(app: App, callback: str) -> None:
    assert app.subscribe({**HOOK, "callback": callback}).status == 202


def test_each_transport_takes_its_kind_of_token(app: App) -> None:
    body: dict[str, Any] = {"type": ONLINE, "version": "1", "condition": {"broadcaster_user_id": "77"}}
    for transport, as_user in ((HOOK, True), ({"method": "conduit", "conduit_id": "c"}, True), ({"method": "websocket", "session_id": "s"}, False)):
        assert app.call("POST", "subscriptions", {**body, "transport": transport}, as_user=as_user).status == 401


@pytest.mark.parametrize(
    ("type", "version", "condition", "why"),
    [
        ("channel.new", "1", {"broadcaster_user_id": "77"}, "no subscription type channel.new"),
        ("channel.follow", "1", {"broadcaster_user_id": "77"}, "of version 1"),
        (ONLINE, "1", {"user_id": "77"}, "there is no condition 'user_id'"),
        ("channel.follow", "2", {"broadcaster_user_id": "77"}, "lacks moderator_user_id"),
        ("channel.raid", "1", {"to_broadcaster_user_id": "7", "from_broadcaster_user_id": "8"}, "exactly one of"),
        (ONLINE, "1", {"broadcaster_user_id": "my_username"}, MESSAGES["condition_user_missing"]),
        ("channel.follow", "2", {"broadcaster_user_id": "77", "moderator_user_id": "my_username"}, MESSAGES["condition_user_missing"]),
        ("channel.raid", "1", {"to_broadcaster_user_id": "1" * 21}, MESSAGES["condition_user_missing"]),
        ("user.update", "1", {"user_id": "٧"}, MESSAGES["condition_user_missing"]),
    ],
)
def test_a_type_or_condition_that_isnt_there_is_refused(app: App, type: str, version: str, condition: dict[str, str], why: str) -> None:
    reply = app.subscribe(HOOK, type=type, version=version, condition=condition)
    assert (reply.status, why in reply.json["message"]) == (400, True), reply.json


def test_a_type_with_batches_must_be_asked_for_with_them(app: App) -> None:
    body: dict[str, Any] = {"type": "drop.entitlement.grant", "version": "1", "condition": {"organization_id": "9"}, "transport": HOOK}
    assert [app.call("POST", "subscriptions", {**body, **more}).status for more in ({}, {"is_batching_enabled": True})] == [400, 202]


def test_a_type_that_the_spec_lacks_can_be_allowed(app: App, fresh: Emulator) -> None:
    fresh.allow_type("channel.new", "7")
    assert app.subscribe(HOOK, type="channel.new", version="7", condition={"any": "1"}).status == 202


def test_some_types_come_over_webhooks_only(app: App, fresh: Emulator) -> None:
    async def go() -> None:
        async with ear(fresh) as one:
            reply = app.on_socket(one.session, "", "user.authorization.grant", client_id=app.client_id)
            assert (reply.status, "websocket" in reply.json["message"]) == (400, True)

    in_loop(go())
    assert app.subscribe(HOOK, type="user.authorization.grant", condition={"client_id": app.client_id}).status == 202
    assert app.subscribe(HOOK, type="user.authorization.grant", condition={"client_id": "other"}).status == 403


def test_a_webhook_needs_that_the_user_has_granted_the_scopes_to_the_app(fresh: Emulator) -> None:
    app = App(fresh)
    condition = {"broadcaster_user_id": "77", "moderator_user_id": app.user_id}
    assert app.subscribe(HOOK, **FOLLOW, condition=condition).status == 403
    fresh.token(["moderator:read:followers"], login="somebody", client_id=app.client_id)
    fresh.token(["moderator:read:followers"], login=app.login, client_id="other_app")
    assert app.subscribe(HOOK, **FOLLOW, condition=condition).status == 403
    fresh.token(["moderator:read:followers"], login=app.login, client_id=app.client_id)
    assert app.subscribe(HOOK, **FOLLOW, condition=condition).status == 202


def test_a_websocket_needs_the_scopes_on_the_token_of_a_user_in_the_condition(fresh: Emulator) -> None:
    bare, scoped = App(fresh), App(fresh, scopes=("moderator:read:followers",))
    condition = {"broadcaster_user_id": "77", "moderator_user_id": bare.user_id}

    async def go() -> None:
        async with ear(fresh) as one:
            assert bare.on_socket(one.session, "", **FOLLOW, **condition).status == 403
            assert scoped.on_socket(one.session, "", **FOLLOW, **{**condition, "moderator_user_id": "78"}).status == 403
            assert scoped.on_socket(one.session, "", **FOLLOW, **condition).status == 202

    in_loop(go())


def test_three_may_have_the_same_type_and_condition(app: App, silent: dict[str, str]) -> None:
    hooks = [{**silent, "callback": f"{silent['callback']}{number}"} for number in range(5)]
    assert [app.subscribe(hook).status for hook in hooks[:4]] == [202, 202, 202, 429]
    reply = app.subscribe(hooks[4])
    assert reply.json["message"] == "maximum subscriptions with type and condition exceeded"
    assert int(reply.headers["Ratelimit-Remaining"]) > 0


def test_a_user_has_three_sockets_of_300_with_a_cost_of_ten(app: App, fresh: Emulator) -> None:
    async def go() -> None:
        async with ear(fresh) as one, ear(fresh) as two, ear(fresh) as three, ear(fresh) as four:
            users = iter(range(10_000, 20_000))
            statuses = [app.on_socket(each.session, str(next(users))).status for each in (one, two, three)]
            reply = app.on_socket(four.session, str(next(users)))
            assert (statuses, reply.status, reply.json["message"]) == ([202] * 3, 429, "number of websocket transports limit exceeded")
            statuses = [app.on_socket(one.session, str(next(users))).status for _ in range(7)]
            reply = app.on_socket(one.session, str(next(users)))
            assert (statuses, reply.status) == ([202] * 7, 429)
            assert reply.json["message"] == "websocket transport subscriptions total cost exceeded"
            assert app.on_socket(one.session, app.user_id).status == 202  # costs nothing

    in_loop(go())


def test_a_socket_takes_300_subscriptions(fresh: Emulator) -> None:
    people = [App(fresh, login=f"user_{number}").user_id for number in range(151)]

    async def go() -> None:
        app = App(fresh)
        async with ear(fresh) as one, ear(fresh) as two:
            types = (ONLINE, "stream.offline")
            statuses = [app.on_socket(one.session, user, type).status for type in types for user in people[:150]]
            assert statuses == [202] * 300
            reply = app.on_socket(one.session, people[150])
            assert (reply.status, reply.json["total_cost"] if reply.status == 202 else 0) == (429, 0)
            assert app.on_socket(two.session, people[150]).status == 202

    in_loop(go())


def test_a_session_is_its_users_alone(fresh: Emulator) -> None:
    async def go() -> None:
        mine, hers = App(fresh), App(fresh, login="somebody_else")
        async with ear(fresh) as one:
            assert (mine.on_socket(one.session).status, hers.on_socket(one.session).status) == (202, 400)
        assert mine.on_socket(one.session, "79").status == 400  # it is over

    in_loop(go())


def test_what_a_revoked_token_allowed_is_revoked(fresh: Emulator, silent: dict[str, str]) -> None:
    app = App(fresh, scopes=("moderator:read:followers",))
    app.subscribe(silent, **FOLLOW, condition={"broadcaster_user_id": "77", "moderator_user_id": app.user_id})
    app.subscribe(silent, app.user_id)  # needs nobody's consent
    second = App(fresh, scopes=("bits:read",))

    async def go() -> None:
        async with ear(fresh) as one:
            app.on_socket(one.session)
            for token in (app.user, second.user):
                assert {item["status"] for item in app.subscriptions()} == {PENDING}
                revoke(fresh, app, token)
            told = await one.hear()
            assert told["metadata"]["message_type"] == "revocation"
            assert told["payload"]["subscription"]["status"] == "authorization_revoked"

    in_loop(go())
    assert [item["status"] for item in app.subscriptions()] == ["authorization_revoked", PENDING]


def revoke(fresh: Emulator, app: App, token: str) -> None:
    connection = http.client.HTTPConnection(fresh.url.removeprefix("http://"), timeout=10)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/oauth2/revoke", f"client_id={app.client_id}&token={token}", headers)
    assert connection.getresponse().status == 200
    connection.close()
