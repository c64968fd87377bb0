"""docs/testing-with-twitch-cli.md, step by step: against two emulators, a server that acts as the tool's, and the tool itself where there is one."""

import hashlib
import hmac
import http.client
import json
import re
import shutil
import signal
import subprocess
import sys
import threading
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tests.live.eventsub.server import Server, frame
from tests.live.eventsub.support import Driven, until
from tests.login.support import free_port
from twitchapi_gen import AsyncTwitch, Conflict, Emulator, ParameterError, PubSub, Twitch
from twitchapi_gen.async_pubsub import AsyncPubSub

SOCKET, WEBHOOK = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "testing-with-twitch-cli.md").read_text(encoding="utf-8"), re.S)
SECRET = "ten or more characters"
TOOL = shutil.which("twitch")


@contextmanager
def running(source: str, tmp_path: Path, **changes: str) -> Iterator[Callable[[str], str]]:
    """The page's program with its addresses and names changed. Gives what waits for a line that it prints."""
    for text, real in changes.items():
        source = source.replace(text, real)
    program = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", source], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
        env={"PATH": "", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    lines: list[str] = []

    def printed(begins: str) -> str:
        """Ends the program where it has nothing more to say."""
        patience = threading.Timer(30, program.kill)
        patience.start()
        try:
            return until_printed(begins)
        finally:
            patience.cancel()

    def until_printed(begins: str) -> str:
        assert program.stdout is not None
        for line in program.stdout:
            lines.append(line)
            if line.startswith(begins):
                return line
        _, errors = program.communicate(timeout=30)
        raise AssertionError(f"it never printed {begins!r}, but {lines}\n{errors}")

    try:
        yield printed
    finally:
        program.kill()
        program.communicate()


def at(url: str) -> str:
    return urlsplit(url).netloc


def test_the_sockets_program_works_with_two_servers(tmp_path: Path) -> None:
    helix, events = Emulator(), Emulator()
    with helix as helix_url, events as events_url:
        user = helix.token(["moderator:read:followers"])
        again = events.world.grant("my_app_id", ["moderator:read:followers"], "my_username", user["access_token"])
        assert again.user is not None
        assert again.user.id == user["user_id"]
        changes = {
            "the tool's client id": "my_app_id", "the token of step 2": user["access_token"], "127.0.0.1:8081/mock": f"{at(helix_url)}/helix",
            "127.0.0.1:8081/auth": f"{at(helix_url)}/oauth2", "127.0.0.1:8080": f"{at(events_url)}/helix",
        }  # fmt: skip
        with running(SOCKET, tmp_path, **changes) as printed:
            _, me, _, id = printed("user ").split()
            assert (me, [one["id"] for one in events.subscriptions]) == (user["user_id"], [id])
            events.fire("channel.follow", subscription_id=id, event={"user_name": "Ann"})
            assert printed("Ann") == "Ann follows\n"
        assert {one["path"] for one in helix.requests} == {"/helix/users"}
        assert {one["path"] for one in events.requests if one["status"]} >= {"/helix/eventsub/subscriptions"}


def test_an_event_whose_id_is_unknown_reaches_the_subscription_of_its_type_version_and_condition(tmp_path: Path) -> None:
    events = Emulator()
    with events as url:
        user = events.token(["moderator:read:followers"])
        changes = {
            "the tool's client id": "my_app_id", "the token of step 2": user["access_token"], "127.0.0.1:8081/mock": f"{at(url)}/helix",
            "127.0.0.1:8081/auth": f"{at(url)}/oauth2", "127.0.0.1:8080": f"{at(url)}/helix",
        }  # fmt: skip
        with running(SOCKET, tmp_path, **changes) as printed:
            printed("user ")
            events.fire("channel.follow", subscription_id=str(uuid.uuid4()), event={"user_name": "Ann"})
            assert printed("Ann") == "Ann follows\n"


class Tool:
    """What the tool does besides: sessions of two parts, no two subscriptions of one type and version, events for whoever is connected."""

    def __init__(self, server: Server) -> None:
        self.server = server
        server.answer = self._answer

    def _answer(self, wanted: dict[str, Any]) -> tuple[int, dict[str, Any]] | None:
        alike = [one for one in self.server.enabled.values() if (one["type"], one["version"]) == (wanted["type"], wanted["version"])]
        return (409, {"error": "Conflict", "status": 409, "message": "Subscription already exists"}) if alike else None

    def trigger(self, type: str, version: str, condition: dict[str, str], *, id: str = "", **event: str) -> None:
        subscription = {
            "id": id or str(uuid.uuid4()), "status": "enabled", "type": type, "version": version, "condition": condition, "cost": 0,
            "created_at": "2026-02-03T04:05:06.123456789Z", "transport": {"method": "websocket", "session_id": "WebSocket-Server-Will-Set"},
        }  # fmt: skip
        for peer in self.server.open:
            self.server.send(peer, frame("notification", {"subscription": subscription, "event": event}, id=str(uuid.uuid4())))


@pytest.fixture
def tool(server: Server) -> Tool:
    return Tool(server)


def iterated(driven: Driven, listener: Any) -> Any:
    return aiter(listener) if driven.kind == "async" else iter(listener)


def test_an_event_reaches_a_subscription_by_its_id_or_by_what_it_is_about(driven: Driven, tool: Tool) -> None:
    driven.call("start")
    mine = {"broadcaster_user_id": "1", "moderator_user_id": "1"}
    follows = driven.call("listen", "channel.follow", "2", mine)
    heard = iterated(driven, follows)
    tool.trigger("channel.follow", "2", {"broadcaster_user_id": "77", "moderator_user_id": "78"}, id=follows.id, user_id="by its id")
    tool.trigger("channel.follow", "2", {"broadcaster_user_id": "77", "moderator_user_id": "78"}, user_id="about others")
    tool.trigger("stream.online", "1", {"broadcaster_user_id": "1"}, id=follows.id, user_id="of another type")
    tool.trigger("channel.follow", "2", mine, user_id="by its condition")
    assert [driven.next(heard).data["user_id"] for _ in range(2)] == ["by its id", "by its condition"]


def test_a_second_channel_needs_a_second_socket(driven: Driven, tool: Tool) -> None:
    driven.call("start")
    driven.call("listen", "stream.online", "1", {"broadcaster_user_id": "1"})
    with pytest.raises(Conflict, match="already exists"):
        driven.call("listen", "stream.online", "1", {"broadcaster_user_id": "2"})
    assert tool.server.posted()[-1]["condition"] == {"broadcaster_user_id": "2"}


def test_a_socket_that_is_closed_comes_back_with_new_ids_and_one_that_is_sent_elsewhere_with_the_old_ones(driven: Driven, tool: Tool) -> None:
    driven.call("start")
    online = driven.call("listen", "stream.online", "1", {"broadcaster_user_id": "1"})
    server, first = tool.server, online.id
    server.close(server.open[0], 4006)
    until(lambda: len(server.peers) == 2 and online.id != first and online.status == "enabled")
    second = online.id
    server.send(server.open[0], server.reconnect(server.open[0].session))
    until(lambda: len(server.peers) == 3 and len(server.open) == 1)
    heard = iterated(driven, online)
    tool.trigger("stream.online", "1", {"broadcaster_user_id": "9"}, id=second, user_id="after both")
    assert (online.id, driven.next(heard).data["user_id"]) == (second, "after both")


def test_pubsub_isnt_there() -> None:
    for made, face in ((Twitch, PubSub), (AsyncTwitch, AsyncPubSub)):
        client: Any = made("id", helix_url="http://127.0.0.1:8081/mock", eventsub_subscriptions_url="http://127.0.0.1:8080/eventsub/subscriptions")
        with pytest.raises(ParameterError, match=r"^pubsub_url is required"):
            face(client)


def send(url: str, kind: str, body: dict[str, Any], *, secret: str = SECRET, id: str = "") -> tuple[int, bytes]:
    """A request as the tool makes it: the timestamp has nanoseconds, and without a secret neither it nor a signature is there."""
    payload, now = json.dumps(body).encode(), datetime.now(UTC).isoformat().removesuffix("+00:00") + "789Z"
    id, about = id or str(uuid.uuid4()), body["subscription"]
    headers = {
        "Content-Type": "application/json", "Twitch-Eventsub-Message-Retry": "0", "Twitch-Eventsub-Message-Id": id,
        "Twitch-Eventsub-Message-Type": kind, "Twitch-Eventsub-Subscription-Type": about["type"],
        "Twitch-Eventsub-Subscription-Version": about["version"],
    }  # fmt: skip
    if secret:
        signature = hmac.new(secret.encode(), id.encode() + now.encode() + payload, hashlib.sha256).hexdigest()
        headers |= {"Twitch-Eventsub-Message-Timestamp": now, "Twitch-Eventsub-Message-Signature": f"sha256={signature}"}
    connection = http.client.HTTPConnection(at(url), timeout=30)
    try:
        connection.request("POST", urlsplit(url).path, payload, headers)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


def online(broadcaster: str, status: str = "enabled") -> dict[str, Any]:
    subscription = {
        "id": str(uuid.uuid4()), "status": status, "type": "stream.online", "version": "1", "condition": {"broadcaster_user_id": broadcaster},
        "transport": {"method": "webhook", "callback": "null"}, "created_at": "2026-02-03T04:05:06.123456789Z", "cost": 0,
    }  # fmt: skip
    event = {
        "broadcaster_user_id": broadcaster, "broadcaster_user_login": "testBroadcaster", "broadcaster_user_name": "testBroadcaster", "id": "1",
        "type": "live", "started_at": "2026-02-03T04:05:06.123456789Z",
    }  # fmt: skip
    return {"subscription": subscription} | ({"event": event} if status == "enabled" else {})


def test_the_webhooks_program_hears_the_tool(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()
    hook = f"http://127.0.0.1:{port}/hooks"
    with emulator as url:
        changes = {"127.0.0.1:8081": at(url), "127.0.0.1:8000": f"127.0.0.1:{port}", "port=8000": f"port={port}"}
        with running(WEBHOOK, tmp_path, **changes) as printed:
            printed("listening")
            pending = online("1234", "webhook_callback_verification_pending") | {"challenge": "the challenge"}
            assert send(hook, "webhook_callback_verification", pending) == (200, b"the challenge")
            twice = online("1234")
            assert [send(hook, "notification", twice, id="twice")[0] for _ in range(2)] == [204, 204]
            assert send(hook, "notification", online("77"))[0] == 404
            assert send(hook, "notification", online("1234"), secret="")[0] == 403
            assert send(hook, "notification", online("1234"))[0] == 204
            assert [printed("testBroadcaster") for _ in range(2)] == ["testBroadcaster is live\n"] * 2
            assert send(hook, "revocation", online("1234", "user_removed"))[0] == 204


@pytest.mark.skipif(TOOL is None, reason="Twitch's command line tool isn't here: there is no `twitch` on PATH")
def test_the_sockets_program_works_with_the_tool_itself(tmp_path: Path) -> None:
    api, events = free_port(), free_port()
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    commands = [["mock-api", "start", "--port", str(api)], ["event", "websocket", "start-server", "--port", str(events)]]
    servers = [
        subprocess.Popen([str(TOOL), *one], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for one in commands
    ]  # fmt: skip

    def asked(path: str, method: str = "GET") -> Any:
        with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{api}{path}", method=method), timeout=30) as reply:
            return json.loads(reply.read())

    def answers() -> bool:
        try:
            return bool(asked("/units/clients"))
        except OSError:
            return False

    def fire(*flags: str) -> None:
        subprocess.run([str(TOOL), "event", "trigger", "channel.follow", "--transport", "websocket", *flags], env=environment, timeout=60, check=True)

    try:
        until(answers, 60)
        client, user = asked("/units/clients")["data"][0], asked("/units/users")["data"][0]["id"]
        query = f"client_id={client['ID']}&client_secret={client['Secret']}&grant_type=user_token&user_id={user}"
        token = asked(f"/auth/authorize?{query}", "POST")["access_token"]
        changes = {"the tool's client id": client["ID"], "the token of step 2": token, "8081": str(api), "8080": str(events)}
        for by_id in (True, False):
            with running(SOCKET, tmp_path, **changes) as printed:
                _, me, _, id = printed("user ").split()
                fire("--subscription-id", id) if by_id else fire("--to-user", me, "--from-user", me)
                assert printed("test").endswith("follows\n")
    finally:
        for one in servers:
            one.send_signal(signal.SIGINT)
            one.wait(30)
