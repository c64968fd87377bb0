"""The emulated WebSocket server: what it says, when it closes, and how a session moves."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest

from tests.live.emulator_eventsub.support import GUARD, App, Ear, ear, socket_url
from twitchapi_gen import Emulator
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector


def status(app: App) -> str:
    return str(app.subscriptions(as_user=True)[-1]["status"])


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(GUARD):
        while not holds():
            await asyncio.sleep(0.01)


def test_a_welcome_tells_the_session_and_the_keepalive_within_its_bounds(fresh: Emulator) -> None:
    async def welcome(query: str) -> dict[str, Any]:
        connector = Connector()
        wire = await connector.dial(socket_url(fresh, query))
        found = await Ear(wire, "").hear()
        await wire.close()
        await connector.close()
        assert set(found["metadata"]) == {"message_id", "message_type", "message_timestamp"}
        session: dict[str, Any] = found["payload"]["session"]
        assert (session["status"], session["reconnect_url"]) == ("connected", None)
        return session

    told = [asyncio.run(welcome(query and f"?keepalive_timeout_seconds={query}")) for query in ("", "30", "1", "9999")]
    assert [one["keepalive_timeout_seconds"] for one in told] == [10, 30, 10, 600]
    assert len({one["id"] for one in told}) == 4


def test_silence_is_filled_with_keepalives_and_events_come_between(fresh: Emulator) -> None:
    fresh.timing.keepalive = 0.002
    app = App(fresh)

    async def listen() -> None:
        async with ear(fresh) as one:
            assert app.on_socket(one.session).status == 202
            kinds = [await one.kind() for _ in range(2)]
            (told,) = fresh.fire("stream.online", event={"id": "9001"})
            while (heard := await one.hear())["metadata"]["message_type"] == "session_keepalive":
                kinds.append("session_keepalive")
            assert set(kinds) == {"session_keepalive"}
            assert heard["metadata"]["message_id"] == told["message_id"]
            assert (heard["metadata"]["subscription_type"], heard["metadata"]["subscription_version"]) == ("stream.online", "1")
            assert heard["payload"]["event"] == told["event"]
            assert heard["payload"]["event"]["id"] == "9001"
            assert heard["payload"]["subscription"]["transport"]["session_id"] == one.session

    asyncio.run(listen())


async def speaks(fresh: Emulator, one: Ear) -> None:
    await one.wire.send("hello")


async def does_not_subscribe(fresh: Emulator, one: Ear) -> None: ...


async def does_not_move(fresh: Emulator, one: Ear) -> None:
    fresh.disturb("reconnect", seconds=0.05)


@pytest.mark.parametrize(
    ("does", "code", "becomes"),
    [
        (speaks, 4001, "websocket_received_inbound_traffic"),
        (does_not_move, 4004, "websocket_failed_to_reconnect"),
    ],
)
def test_what_a_client_does_wrong_closes_its_socket(
    fresh: Emulator, does: Callable[[Emulator, Ear], Coroutine[Any, Any, None]], code: int, becomes: str
) -> None:
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as one:
            app.on_socket(one.session)
            await does(fresh, one)
            assert await one.closed() == code
            await until(lambda: status(app) == becomes)

    asyncio.run(go())
    assert "disconnected_at" in app.subscriptions(as_user=True)[-1]["transport"]


def test_a_socket_on_which_nothing_is_subscribed_is_closed(fresh: Emulator) -> None:
    fresh.timing.subscribe_within = 0.05

    async def go() -> int:
        async with ear(fresh) as one:
            return await one.closed()

    assert asyncio.run(go()) == 4003


@pytest.mark.parametrize(
    ("code", "becomes"), [(4000, "websocket_internal_error"), (4005, "websocket_network_timeout"), (4006, "websocket_network_error")]
)
def test_every_close_code_can_be_had(fresh: Emulator, code: int, becomes: str) -> None:
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as one:
            app.on_socket(one.session)
            fresh.disturb("close", code=code, session_id=one.session)
            assert await one.closed() == code
            await until(lambda: status(app) == becomes)

    asyncio.run(go())


def test_pings_are_answered_or_the_socket_is_closed(fresh: Emulator) -> None:
    fresh.timing.ping_every, fresh.timing.pong_within, fresh.timing.keepalive = 0.05, 0.3, 0.02

    async def go() -> tuple[str, int]:
        async with ear(fresh) as one:
            App(fresh).on_socket(one.session)
            alive = await one.kind()  # pongs go out while it waits
            await asyncio.sleep(0.6)
            return alive, await one.closed()

    assert asyncio.run(go()) == ("session_keepalive", 4002)


def test_a_session_moves_with_its_subscriptions_and_the_old_socket_hears_all_until_the_new_welcome(fresh: Emulator) -> None:
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as old:
            app.on_socket(old.session)
            fresh.disturb("reconnect")
            told = (await old.hear())["payload"]["session"]
            assert (told["id"], told["status"], told["keepalive_timeout_seconds"]) == (old.session, "reconnecting", None)
            fresh.fire("stream.online", message_id="before")
            assert (await old.hear())["metadata"]["message_id"] == "before"
            async with ear(fresh, told["reconnect_url"]) as new:
                assert new.session == old.session
                await old.wire.close()
                fresh.fire("stream.online", message_id="after")
                assert (await new.hear())["metadata"]["message_id"] == "after"
                assert status(app) == "enabled"
        await until(lambda: status(app) == "websocket_disconnected")

    asyncio.run(go())


def test_an_old_socket_that_isnt_closed_is_closed_and_its_session_lives_on(fresh: Emulator) -> None:
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as old:
            app.on_socket(old.session)
            fresh.disturb("reconnect", seconds=3.0)
            url = (await old.hear())["payload"]["session"]["reconnect_url"]
            async with ear(fresh, url) as new:
                assert await old.closed() == 4004
                fresh.fire("stream.online")
                assert await new.kind() == "notification"

    asyncio.run(go())


@pytest.mark.parametrize("query", ["?challenge=x", "?id=x&challenge=y", "?id={id}&challenge=guessed", "?id={id}"])
def test_a_way_to_reconnect_that_wasnt_given_out_is_refused(fresh: Emulator, query: str) -> None:
    async def go() -> None:
        async with ear(fresh) as old:
            connector = Connector()
            wire = await connector.dial(socket_url(fresh, query.format(id=old.session)))
            assert await Ear(wire, "").closed() == 4007
            await connector.close()

    asyncio.run(go())


async def hear_all(fresh: Emulator, *kinds: str, fires: int = 2) -> tuple[list[str], int]:
    """The ids that arrive after these disturbances, and how the connection ended."""
    app = App(fresh)
    heard: list[str] = []
    async with ear(fresh) as one:
        app.on_socket(one.session)
        for kind in kinds:
            fresh.disturb(kind)
        for number in range(fires):
            fresh.fire("stream.online", message_id=str(number))
        fresh.disturb("close", code=4000)
        while True:
            try:
                text = await asyncio.wait_for(one.wire.receive(), GUARD)
            except Closed as closed:
                return heard, closed.code
            heard.append(text if "message_type" not in text else text.split('"message_id":"')[1].split('"')[0])


def test_messages_come_twice_in_another_order_and_malformed_when_wanted(fresh: Emulator) -> None:
    assert asyncio.run(hear_all(fresh)) == (["0", "1"], 4000)
    assert asyncio.run(hear_all(fresh, "twice")) == (["0", "0", "1"], 4000)
    assert asyncio.run(hear_all(fresh, "swap")) == (["1", "0"], 4000)
    malformed, code = asyncio.run(hear_all(fresh, "malformed"))
    assert (len(malformed), malformed[1:], code) == (3, ["0", "1"], 4000)
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(malformed[0])


def test_connections_are_reset_broken_or_too_big_when_wanted(fresh: Emulator) -> None:
    assert asyncio.run(hear_all(fresh, "reset")) == ([], 1006)
    assert asyncio.run(hear_all(fresh, "garbage"))[1] == 1002
    assert asyncio.run(hear_all(fresh, "big")) == ([], 1009)


def test_a_silent_session_says_nothing_though_it_is_up(fresh: Emulator) -> None:
    async def go() -> None:
        fresh.timing.keepalive = 0.001
        async with ear(fresh) as one:
            App(fresh).on_socket(one.session)
            fresh.disturb("silence")
            for _ in range(100):
                fresh.fire("stream.online")
            kinds: list[str] = []
            with suppress(TimeoutError):
                async with asyncio.timeout(0.3):
                    while True:
                        kinds.append(await one.kind())
            assert "notification" not in kinds  # keepalives may have been under way
            (told,) = fresh.sessions
            assert told["up"] is True

    asyncio.run(go())


def test_a_reconnect_can_lead_anywhere(fresh: Emulator) -> None:
    async def go() -> str:
        async with ear(fresh) as one:
            fresh.disturb("reconnect", url="wss://eventsub.wss.twitch.tv.example.com/ws")
            return str((await one.hear())["payload"]["session"]["reconnect_url"])

    assert asyncio.run(go()) == "wss://eventsub.wss.twitch.tv.example.com/ws"


@pytest.mark.parametrize(
    ("kind", "given", "why"),
    [
        ("explode", {}, "no disturbance 'explode'"),
        ("close", {"code": 99}, "code must be"),
        ("reset", {"session_id": "nobody"}, "no session 'nobody'"),
    ],
)
def test_what_cant_be_done_to_a_socket_is_refused(fresh: Emulator, kind: str, given: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        fresh.disturb(kind, **given)


def test_a_client_that_doesnt_read_is_cut_off(fresh: Emulator) -> None:
    fresh.timing.write_within = 0.2
    app = App(fresh)

    async def go() -> None:
        async with ear(fresh) as one:
            app.on_socket(one.session)
            fresh.fire("stream.online", event={"padding": "x" * 50_000}, times=400, check=False)
            await until(lambda: status(app) == "websocket_network_timeout")

    asyncio.run(go())
