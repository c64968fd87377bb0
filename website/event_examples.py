"""The example of an event type: written for both clients, curl and the command line, and run until its event arrives."""

import ast
import json
import shlex
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from generator.ir import EventType
from twitchapi_gen import Twitch
from twitchapi_gen.eventsub import subscription_types
from website.arguments import ME, OTHER
from website.endpoint_examples import curl_line, least
from website.pages import SiteError
from website.programs import indented, passed, text, value, whole
from website.running import APP, PATIENCE, SECRET, TWITCH, USER_TOKEN, Ran, Runner, pretty

CALLBACK, PORT = "https://bot.example/hooks/eventsub", 8000
_IDS = {"client_id": APP, "extension_client_id": APP, "organization_id": "4711", "moderator_user_id": ME, "to_broadcaster_user_id": ME}


class EventExamples:
    """Makes and runs the examples of the event types."""

    def __init__(self, runner: Runner, port: int) -> None:
        self._runner, self._port = runner, port

    def of(self, one: EventType) -> Ran:
        """Raises SiteError, which names the type, if its example fails in one of its forms or no event arrives."""
        runner, emulator = self._runner, self._runner.emulator
        scopes = sorted({*least(one.scopes), *(scope for _, choice in one.grants for scope in least(choice))})
        granted = emulator.token(scopes, client_id=APP)
        ids = condition(one)
        real = {
            USER_TOKEN: str(granted["access_token"]),
            CALLBACK: f"http://127.0.0.1:{self._port}/hooks/eventsub",
            f"port={PORT}": f"port={self._port}",
        }
        sources = [program(one, ids, scopes, is_async) for is_async in (False, True)]
        events = list[Any]()
        for source in sources:
            with self._firing(one, ids):
                printed = runner.program(source, one.key, real)
            self._forget()
            event = ast.literal_eval(printed) if printed.strip() else {}
            if not event.get("event"):
                raise SiteError([f"{one.key}: its example brought no event: {printed.strip() or 'it printed nothing'}"])
            events.append(event)
        arguments = command(one, ids)
        if arguments[0] == "listen":
            with self._firing(one, ids):
                got = runner.command([*arguments, "--limit", "1", "--json"], one.key)
        else:
            got = runner.command([*arguments, "--url", emulator.url], one.key)
        if not got.strip():
            raise SiteError([f"{one.key}: `twitchapi-gen {shlex.join(arguments)}` brought no event"])
        curl = curl_arguments(one, ids)
        status, body = runner.curl(curl, str(emulator.token(login=None, client_id=APP)["access_token"]), one.key)
        if status not in (202, 409):  # 409: the webhook's example has subscribed already
            raise SiteError([f"{one.key}: curl got {status}: {body}"])
        return Ran(sync=sources[0], asynchronous=sources[1], curl=curl_line(curl), command=shlex.join(["twitchapi-gen", *arguments]),
                   reply=pretty(events[0]["event"]))  # fmt: skip

    def _forget(self) -> None:
        """Delete the webhooks' subscriptions, which the next example would find and reuse."""
        with Twitch(APP, SECRET) as twitch:
            for subscription in twitch.get_eventsub_subscriptions():
                twitch.delete_eventsub_subscription(subscription.id)

    @contextmanager
    def _firing(self, one: EventType, ids: dict[str, str]) -> Generator[None]:
        """Fire the event as soon as the block has subscribed."""
        emulator, done = self._runner.emulator, threading.Event()
        before = {subscription["id"] for subscription in emulator.subscriptions}

        def fire() -> None:
            for _ in range(int(PATIENCE) * 100):
                if any(
                    found["type"] == one.type and found["version"] == one.version and found["status"] == "enabled" and found["id"] not in before
                    for found in emulator.subscriptions
                ):
                    emulator.fire(one.type, version=one.version, condition=ids)
                    return
                if done.wait(0.01):
                    return

        thread = threading.Thread(target=fire, name="site-firing")
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


def condition(one: EventType) -> dict[str, str]:
    """The ids that the example passes."""
    wanted = [part.name for part in one.condition if part.required] + list(one.one_of[-1:])
    return {name: _IDS.get(name) or (ME if name.endswith("user_id") else OTHER) for name in wanted}


def over_websocket(one: EventType) -> bool:
    return "websocket" in one.transports


def program(one: EventType, ids: dict[str, str], scopes: list[str], is_async: bool) -> str:
    """The example as a program: it ends with the first event."""
    prefix, wait, awaiting = ("Async", "await ", "async ") if is_async else ("", "", "")
    client, listener = f"{prefix}Twitch", f"{prefix}EventSubSocket" if over_websocket(one) else f"{prefix}EventSubWebhook"
    ordered = {part.name: ids[part.name] for part in one.parameters if part.name in ids}
    call = f"{'socket' if over_websocket(one) else 'hook'}.{one.method}({passed(ordered, len(one.method) + 20)})"
    loop = [f"events = {wait}{call}", f"{awaiting}for event in events:", "    print(event.to_dict())", "    break"]
    if over_websocket(one):
        block = [
            f"with {client}({text(APP)}) as twitch:",
            f"    {wait}twitch.set_user_authentication({text(USER_TOKEN)}, {value(scopes)})",
            f"    {awaiting}with {listener}(twitch) as socket:",
            *indented(indented(loop)),
        ]
    else:
        block = [
            f"with {client}({text(APP)}, {text(SECRET)}) as twitch:",
            f"    {awaiting}with {listener}(twitch, {text(CALLBACK)}, port={PORT}) as hook:",
            *indented(indented(loop)),
        ]
    return whole([client, listener], block, is_async)


def command(one: EventType, ids: dict[str, str]) -> list[str]:
    """The command line's arguments: `listen`, or `trigger` where a WebSocket doesn't deliver the type."""
    versions = sum(type == one.type for type, _ in subscription_types)
    given = [part for name, id in ids.items() for part in (f"--{name.replace('_', '-')}", id)]
    return ["listen" if over_websocket(one) else "trigger", one.type, *given, *(["--version", one.version] if versions > 1 else [])]


def curl_arguments(one: EventType, ids: dict[str, str]) -> list[str]:
    """The request that subscribes over a webhook, for curl."""
    transport = {"method": "webhook", "callback": CALLBACK, "secret": "a-secret-of-10-or-more"}
    body = {
        "type": one.type,
        "version": one.version,
        "condition": ids,
        "transport": transport,
        **({"is_batching_enabled": True} if one.batching else {}),
    }
    headers = ["Authorization: Bearer <token>", f"Client-Id: {APP}", "Content-Type: application/json"]
    return ["-X", "POST", f"{TWITCH}/eventsub/subscriptions", *(part for one in headers for part in ("-H", one)), "-d", json.dumps(body)]
