"""The emulator's conduits: their limits, their shards, and where events go."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.emulator_eventsub.callback import SECRET, Callback, callback
from tests.live.emulator_eventsub.support import App, ear, in_loop
from tests.live.emulator_eventsub.test_sockets import until
from twitchapi_gen import Emulator
from twitchapi_gen.emulator.eventsub.conduits import Conduit, Shard

HOOK = {"method": "webhook", "callback": "https://bot.example/", "secret": "0123456789"}
DISABLED = "conduit.shard.disabled"


@pytest.fixture
def app(fresh: Emulator) -> App:
    return App(fresh)


@pytest.fixture
def hook() -> Iterator[Callback]:
    with callback() as found:
        yield found


def conduit(app: App, shards: int) -> str:
    id: str = app.call("POST", "conduits", {"shard_count": shards}).json["data"][0]["id"]
    return id


def assign(app: App, conduit: str, *shards: tuple[str, dict[str, str]]) -> Any:
    reply = app.call("PATCH", "conduits/shards", {"conduit_id": conduit, "shards": [{"id": id, "transport": transport} for id, transport in shards]})
    assert reply.status == 202
    return reply.json


def shards(app: App, conduit: str, query: str = "") -> list[tuple[str, str]]:
    return [(one["id"], one["status"]) for one in app.call("GET", f"conduits/shards?conduit_id={conduit}{query}").json["data"]]


def socket(session: str) -> dict[str, str]:
    return {"method": "websocket", "session_id": session}


def test_an_app_has_five_conduits_at_most_of_20000_shards(app: App) -> None:
    assert [app.call("POST", "conduits", {"shard_count": count}).status for count in (1, 0, 20_000, 20_001, 1, 1, 1, 1)] == [
        200,
        400,
        200,
        400,
        *[200] * 3,
        429,
    ]
    listed = app.call("GET", "conduits").json["data"]
    assert [one["shard_count"] for one in listed] == [1, 20_000, 1, 1, 1]
    assert App(app.emulator, "other_app").call("GET", "conduits").json["data"] == []


def test_conduits_are_resized_and_deleted_by_their_owner_alone(app: App) -> None:
    id, other = conduit(app, 2), App(app.emulator, "other_app")
    for method, path, body in (
        ("PATCH", "conduits", {"id": id, "shard_count": 3}),
        ("GET", f"conduits/shards?conduit_id={id}", None),
        ("PATCH", "conduits/shards", {"conduit_id": id, "shards": []}),
        ("DELETE", f"conduits?id={id}", None),
    ):
        assert other.call(method, path, body).status == 404
    assert app.call("PATCH", "conduits", {"id": id, "shard_count": 3}).json["data"] == [{"id": id, "shard_count": 3}]
    app.subscribe({"method": "conduit", "conduit_id": id})
    assert app.call("DELETE", f"conduits?id={id}").status == 204
    assert app.call("DELETE", f"conduits?id={id}").status == 404
    assert [one["status"] for one in app.subscriptions()] == ["conduit_deleted"]


def test_shards_that_cant_be_set_are_told_inside_the_reply_and_the_others_are_set(app: App) -> None:
    id = conduit(app, 3)
    assert shards(app, id) == []
    wrong = [("3", HOOK), ("01", HOOK), ("x", HOOK), ("1", socket("nobody")), ("1", {"method": "websocket"}), ("2", {**HOOK, "callback": "ftp://a"})]
    reply = assign(app, id, ("0", HOOK), *wrong)
    assert [one["id"] for one in reply["data"]] == ["0"]
    assert [(one["id"], one["code"]) for one in reply["errors"]] == [(id, "invalid_parameter") for id in ("3", "01", "x", "1", "1", "2")]
    assert "range" in reply["errors"][0]["message"]
    assert "not connected" in reply["errors"][3]["message"]
    assert "0123456789" not in str(reply)


def test_a_shard_that_is_a_webhook_gets_a_challenge_and_the_conduits_events(app: App, hook: Callback) -> None:
    id = conduit(app, 1)
    assert app.subscribe({"method": "conduit", "conduit_id": id}).json["data"][0]["transport"] == {"method": "conduit", "conduit_id": id}
    assert assign(app, id, ("0", hook.transport))["data"][0]["status"] == "webhook_callback_verification_pending"
    hook.wait(lambda: shards(app, id) == [("0", "enabled")])
    (came,) = hook.of("webhook_callback_verification")
    assert set(came.json) == {"challenge", "conduit_shard"}
    assert came.json["conduit_shard"] == {"conduit_id": id, "shard": "0"}
    (told,) = app.emulator.fire("stream.online")
    assert (told["shard"], told["delivered"]) == ("0", True)
    hook.wait(lambda: bool(hook.of("notification")))
    assert hook.of("notification")[0].json["subscription"]["transport"] == {"method": "conduit", "conduit_id": id}
    assert SECRET not in hook.of("notification")[0].body.decode()


def test_a_callback_that_fails_disables_its_shard(app: App, hook: Callback) -> None:
    app.emulator.timing.retries, app.emulator.timing.failures = (), 1
    id = conduit(app, 1)
    app.subscribe({"method": "conduit", "conduit_id": id})
    assign(app, id, ("0", hook.transport))
    hook.wait(lambda: shards(app, id) == [("0", "enabled")])
    hook.answer = lambda headers, body: (500, b"")
    app.emulator.fire("stream.online")
    hook.wait(lambda: shards(app, id) == [("0", "notification_failures_exceeded")])
    assert app.emulator.fire("stream.online")[0]["delivered"] is False


def test_events_are_spread_by_channel_and_a_channel_stays_with_its_shard(app: App) -> None:
    id = conduit(app, 4)
    for user in range(40):
        app.subscribe({"method": "conduit", "conduit_id": id}, str(user))

    async def go() -> None:
        async with ear(app.emulator) as one, ear(app.emulator) as two, ear(app.emulator) as three, ear(app.emulator) as four:
            ears = [one, two, three, four]
            assign(app, id, *((str(at), socket(each.session)) for at, each in enumerate(ears)))
            first, second = app.emulator.fire("stream.online"), app.emulator.fire("stream.online")
            assert [told["shard"] for told in first] == [told["shard"] for told in second]
            counts = {shard: [told["shard"] for told in first].count(shard) for shard in "0123"}
            assert (sum(counts.values()), min(counts.values()) > 3) == (40, True)
            for told in (*first, *second):
                assert (await ears[int(told["shard"])].hear())["metadata"]["message_id"] == told["message_id"]

    in_loop(go())


def test_a_socket_that_is_a_shard_counts_as_used_and_its_end_disables_the_shard(app: App, hook: Callback) -> None:
    id = conduit(app, 2)
    app.subscribe(hook.transport, "", DISABLED, condition={"client_id": app.client_id})
    app.subscribe({"method": "conduit", "conduit_id": id}, "77")
    hook.wait(lambda: app.subscriptions(f"?type={DISABLED}")[0]["status"] == "enabled")

    async def go() -> None:
        async with ear(app.emulator) as one, ear(app.emulator) as two:
            assign(app, id, ("0", socket(one.session)), ("1", socket(two.session)))
            assert [session["used"] for session in app.emulator.sessions] == [True, True]
            shard = app.emulator.fire("stream.online")[0]["shard"]
            mine, other = (one, two) if shard == "0" else (two, one)
            await mine.hear()
            await mine.wire.close()
            await until(lambda: "enabled" not in dict(shards(app, id))[shard])
            (told,) = app.emulator.fire("stream.online")  # tried once on another shard
            assert (told["delivered"], told["shard"] == shard) == (True, False)
            assert (await other.hear())["metadata"]["message_id"] == told["message_id"]
            await other.wire.close()
            await until(lambda: shards(app, id, "&status=enabled") == [])
            assert app.emulator.fire("stream.online")[0]["delivered"] is False

    in_loop(go())
    assert dict(shards(app, id)) == {"0": "websocket_disconnected", "1": "websocket_disconnected"}
    hook.wait(lambda: len(hook.of("notification")) == 2)
    events = [one.json["event"] for one in hook.of("notification")]
    assert {(one["conduit_id"], one["shard_id"], one["status"]) for one in events} == {(id, number, "websocket_disconnected") for number in "01"}
    assert all(one["transport"]["disconnected_at"] for one in events)


def test_what_a_shard_doesnt_get_is_tried_once_on_another(app: App) -> None:
    id = conduit(app, 2)
    app.subscribe({"method": "conduit", "conduit_id": id}, "77")

    async def go() -> None:
        async with ear(app.emulator) as one, ear(app.emulator) as two:
            assign(app, id, ("0", socket(one.session)), ("1", socket(two.session)))
            own = str(app.emulator.fire("stream.online")[0]["shard"])
            mine, other = (one, two) if own == "0" else (two, one)
            app.emulator.disturb("reconnect", session_id=mine.session)
            await mine.wire.close()  # it may yet move, so its shard is enabled
            await until(lambda: {session["up"] for session in app.emulator.sessions} == {True, False})
            assert shards(app, id) == [("0", "enabled"), ("1", "enabled")]
            (told,) = app.emulator.fire("stream.online")
            assert (told["delivered"], told["shard"]) == (True, "1" if own == "0" else "0")
            assert (await other.hear())["metadata"]["message_id"] == told["message_id"]

    in_loop(go())


def test_a_shard_that_got_another_session_isnt_hurt_by_the_old_ones_end(app: App) -> None:
    id = conduit(app, 1)
    app.subscribe({"method": "conduit", "conduit_id": id})

    async def go() -> None:
        async with ear(app.emulator) as new:
            async with ear(app.emulator) as old:
                assign(app, id, ("0", socket(old.session)))
                assign(app, id, ("0", socket(new.session)))
            await until(lambda: len(app.emulator.sessions) == 1)
            assert shards(app, id) == [("0", "enabled")]
            (told,) = app.emulator.fire("stream.online")
            assert (await new.hear())["metadata"]["message_id"] == told["message_id"]

    in_loop(go())


def test_a_smaller_conduit_loses_its_last_shards(app: App) -> None:
    id = conduit(app, 3)
    assign(app, id, ("0", HOOK), ("1", HOOK), ("2", HOOK))
    app.call("PATCH", "conduits", {"id": id, "shard_count": 1})
    assert [number for number, _ in shards(app, id)] == ["0"]


def test_a_conduit_without_an_enabled_shard_is_deleted_after_72_hours(app: App) -> None:
    id = conduit(app, 1)
    assert len(conduits_after(app, 71 * 3600)) == 1
    assert conduits_after(app, 2 * 3600) == []
    assert app.call("DELETE", f"conduits?id={id}").status == 404


def conduits_after(app: App, seconds: float) -> Any:
    """The app's conduits when so much time has passed, and its token has been replaced."""
    app.emulator.forward(seconds)
    app.app = str(app.emulator.token(login=None, client_id=app.client_id)["access_token"])
    return app.call("GET", "conduits").json["data"]


def test_no_secret_shows() -> None:
    shard = Shard(Conduit("c", "app", 1, 0.0), "0", {"method": "webhook"}, "enabled", "top secret")
    assert "top secret" not in repr(shard)
