"""docs/asyncapi.json says of every subscription type what `subscription_types` says, and what the emulator sends is as it says."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from generator.build import build
from generator.export import text
from generator.export.asyncapi import asyncapi
from generator.load import load_spec
from tests.conftest import ROOT
from tests.exports.support import ASYNCAPI, Json, Schemas, loaded
from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.emulator import Emulator
from twitchapi_gen.eventsub import SubscriptionType, subscription_types

DOCUMENT = loaded("asyncapi.json")
SCHEMAS = Schemas(DOCUMENT)
MESSAGES: dict[str, Json] = DOCUMENT["components"]["messages"]
every_type = pytest.mark.parametrize("kind", subscription_types.values(), ids=lambda kind: kind.name)
SESSION = {"session_welcome", "session_keepalive", "session_reconnect", "revocation"}
CALLBACK = {"challenge", "challenge_response", "revocation"}


def name_of(kind: SubscriptionType, channel: str) -> str:
    return f"{channel}.{kind.type}.{kind.version}"


def test_the_committed_document_is_what_the_spec_makes() -> None:
    assert ASYNCAPI.read_text("utf-8") == text(asyncapi(build(load_spec(ROOT / "spec"))))


@pytest.mark.parametrize(("channel", "others"), [("websocket", SESSION), ("webhook", CALLBACK)])
def test_a_channel_has_every_type_that_comes_over_it_and_no_other(channel: str, others: set[str]) -> None:
    expected = {name_of(kind, channel) for kind in subscription_types.values() if channel in kind.transports} | {f"{channel}.{one}" for one in others}
    found = DOCUMENT["channels"][channel]["messages"]
    assert set(found) == expected
    assert all(reference == {"$ref": f"#/components/messages/{name}"} for name, reference in found.items())
    received = {one["$ref"].rpartition("/")[2] for one in DOCUMENT["operations"][f"receive_{channel}"]["messages"]}
    assert received == expected - {"webhook.challenge_response"}
    assert {name for name in MESSAGES if name.startswith(f"{channel}.")} == expected


@every_type
def test_a_type_is_told_with_its_condition_scopes_and_event(kind: SubscriptionType) -> None:
    for channel in {"websocket", "webhook"} & set(kind.transports):
        found = MESSAGES[name_of(kind, channel)]
        assert (found["x-type"], found["x-version"], found["title"]) == (kind.type, kind.version, kind.title)
        assert found["externalDocs"]["url"] == kind.docs_url
        assert found["x-transports"] == list(kind.transports)
        assert found.get("x-scopes", []) == [sorted(map(str, choice)) for choice in kind.scopes_any]
        assert found.get("x-app-scopes", []) == [sorted(map(str, choice)) for choice in kind.app_scopes]
        assert found.get("x-extra-scopes", []) == list(map(str, kind.extra_scopes))
        assert (found.get("x-batching", False), found.get("x-status") == "beta") == (kind.batching, kind.beta)
        payload = SCHEMAS.found(found["payload"])
        if channel == "websocket":
            payload = SCHEMAS.found(payload["properties"]["payload"])
        subscription = SCHEMAS.found(payload["properties"]["subscription"])["allOf"][1]["properties"]
        assert (subscription["type"]["const"], subscription["version"]["const"]) == (kind.type, kind.version)
        condition = SCHEMAS.found(subscription["condition"])
        assert list(condition.get("properties", {})) == [one.name for one in kind.parameters]
        assert condition.get("required", []) == [one.name for one in kind.parameters if one.required]
        assert [tuple(condition["x-exactly-one-of"])] if "x-exactly-one-of" in condition else not kind.one_of
        event = payload["properties"]["events"]["items"] if kind.batching else payload["properties"]["event"]
        SCHEMAS.as_fields(event, kind.table, set())


@pytest.mark.parametrize("name", MESSAGES)
def test_every_example_is_valid(name: str) -> None:
    message = MESSAGES[name]
    for example in message["examples"]:
        assert SCHEMAS.errors(message["payload"], example["payload"]) == []


@every_type
def test_every_example_of_an_event_is_read_without_a_report(kind: SubscriptionType) -> None:
    for channel in {"websocket", "webhook"} & set(kind.transports):
        payload = MESSAGES[name_of(kind, channel)]["examples"][0]["payload"]
        (event,) = kind.events_in(payload if channel == "webhook" else payload["payload"])
        assert reports(kind, event) == []


def reports(kind: SubscriptionType, event: Json) -> list[Any]:
    """What the client has to say of the event."""
    found: list[Any] = []
    kind.decode(event, lambda *told: found.append(told))
    return found


def condition(kind: SubscriptionType, user: str) -> dict[str, str]:
    left_out = {name for group in kind.one_of for name in group[1:]}
    return {one.name: "my_app_id" if one.name == "client_id" else user for one in kind.parameters if one.name not in left_out}


def came_as_told(channel: str, name: str, payload: Any, headers: Json | None = None) -> str:
    """The name of the message that came, once it is found valid."""
    message = MESSAGES[f"{channel}.{name}"]
    assert SCHEMAS.errors(message["payload"], payload) == [], name
    assert headers is None or SCHEMAS.errors(message["headers"], headers) == [], name
    return name


def test_what_a_session_brings_is_as_the_document_says() -> None:
    kinds = [kind for kind in subscription_types.values() if "websocket" in kind.transports]

    async def listening(emulator: Emulator, url: str) -> list[str]:
        came: list[str] = []
        async with aiohttp.ClientSession() as http, http.ws_connect(f"{url}/ws") as socket, emulator.async_client("my_username") as twitch:

            async def read() -> Json:
                frame: Json = json.loads(await socket.receive_str(timeout=60))
                told = frame["metadata"]
                name = (
                    f"{told['subscription_type']}.{told['subscription_version']}" if told["message_type"] == "notification" else told["message_type"]
                )
                came.append(came_as_told("websocket", name, frame))
                return frame

            session = (await read())["payload"]["session"]["id"]
            user = (await twitch.get_users()).data[0].id
            for kind in kinds:
                body = kind.request(condition(kind, user), {"method": "websocket", "session_id": session})
                await twitch.request("POST", "/eventsub/subscriptions", body=body)
            for kind in kinds:
                emulator.fire(kind.type, version=kind.version)
            emulator.revoke_subscriptions("user_removed", type="channel.follow")
            emulator.disturb("reconnect")
            while "session_reconnect" not in came:
                await read()
        return came

    with (emulator := Emulator()) as url:
        came = asyncio.run(listening(emulator, url))
    assert {"session_welcome", "session_reconnect", "revocation"} <= set(came)
    assert {f"{kind.type}.{kind.version}" for kind in kinds} <= set(came)


def test_what_comes_to_a_callback_is_as_the_document_says() -> None:
    kinds = [kind for kind in subscription_types.values() if "webhook" in kind.transports]
    wanted = {f"{kind.type}.{kind.version}" for kind in kinds} | CALLBACK - {"challenge_response"}

    async def listening(emulator: Emulator) -> set[str]:
        came: set[str] = set()
        all_came = asyncio.Event()

        async def called(request: web.BaseRequest) -> web.Response:
            payload = await request.json()
            headers = {f"Twitch-Eventsub-{name.lower().removeprefix('twitch-eventsub-').title()}": value for name, value in request.headers.items()}
            kind = headers["Twitch-Eventsub-Message-Type"]
            about = f"{headers.get('Twitch-Eventsub-Subscription-Type')}.{headers.get('Twitch-Eventsub-Subscription-Version')}"
            name = about if kind == "notification" else "challenge" if kind == "webhook_callback_verification" else kind
            came.add(came_as_told("webhook", name, payload, headers))
            if came >= wanted:
                all_came.set()
            return web.Response(text=payload.get("challenge", ""))

        runner = web.ServerRunner(web.Server(called))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        (address, *_) = runner.addresses
        async with emulator.async_client() as twitch:
            user = emulator.token([scope.value for scope in AuthScope])["user_id"]  # who has allowed the app everything
            for kind in kinds:
                transport = {"method": "webhook", "callback": f"http://127.0.0.1:{address[1]}/callback", "secret": "0123456789"}
                await twitch.request("POST", "/eventsub/subscriptions", body=kind.request(condition(kind, user), transport))
            while any(one["status"] != "enabled" for one in emulator.subscriptions):
                await asyncio.sleep(0.02)
            for kind in kinds:
                emulator.fire(kind.type, version=kind.version)
            emulator.revoke_subscriptions("user_removed", type="channel.follow")
            async with asyncio.timeout(60):
                await all_came.wait()
        await runner.cleanup()
        return came

    with (emulator := Emulator()):
        assert asyncio.run(listening(emulator)) >= wanted
