"""The emulated hub: what it takes, what it refuses, what it sends."""

import hmac
import json
import subprocess
import sys
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from time import sleep
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.conftest import ROOT
from tests.login.support import get
from twitchapi_gen import Emulator

USER = "https://api.twitch.tv/helix/users?id=1234"
Came = tuple[str, str, dict[str, str], bytes]


class Callback:
    """A callback of one's own: answers as told, keeps what came."""

    def __init__(self) -> None:
        self.came: list[Came] = []
        self.statuses: list[int] = []
        self.echo = True
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.came.append(("GET", self.path, dict(self.headers), b""))
                query = parse_qs(urlsplit(self.path).query)
                self._reply(200, (query.get("hub.challenge", [""])[0] if outer.echo else "something else").encode())

            def do_POST(self) -> None:
                outer.came.append(("POST", self.path, dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
                self._reply(outer.statuses.pop(0) if outer.statuses else 200, b"")

            def _reply(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/cb?own=1"

    def wait(self, count: int) -> None:
        for _ in range(1500):
            if len(self.came) >= count:
                return
            sleep(0.02)
        raise AssertionError(f"only {len(self.came)} of {count} came")

    def __enter__(self) -> Self:
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def ask(hub: Emulator, callback: str, *, form: bool = False, client_id: str = "my_app_id", token: str = "", **fields: Any) -> tuple[int, str]:
    given = {"mode": "subscribe", "topic": USER, "lease_seconds": 600, **fields}
    body = {"hub.callback": callback, **{f"hub.{name}": value for name, value in given.items() if value is not None}}
    headers = {"Client-Id": client_id, **({"Authorization": f"Bearer {token}"} if token else {})}
    kind = "x-www-form-urlencoded" if form else "json"
    raw = urlencode(body).encode() if form else json.dumps(body).encode()
    answer = post(f"{hub.url}/helix/webhooks/hub", raw, {**headers, "Content-Type": f"application/{kind}"})
    assert hub.webhooks is not None  # it has asked back now
    return answer


def post(url: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
    from urllib.error import HTTPError
    from urllib.request import ProxyHandler, Request, build_opener

    try:
        with build_opener(ProxyHandler({})).open(Request(url, data=body, headers=headers), timeout=10) as reply:
            return reply.status, reply.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.mark.parametrize("form", [False, True], ids=["JSON", "form"])
def test_it_asks_back_and_then_notifies_as_twitch_did(hub: Emulator, form: bool) -> None:
    with Callback() as callback:
        assert ask(hub, callback.url, form=form, secret="s3cret") == (202, "")
        (held,) = hub.webhooks
        assert (held["topic"], held["callback"], held["client_id"]) == (USER, callback.url, "my_app_id")
        asked = parse_qs(urlsplit(callback.came[0][1]).query)
        assert (asked["own"], asked["hub.mode"], asked["hub.topic"], asked["hub.lease_seconds"]) == (["1"], ["subscribe"], [USER], ["600"])
        (sent,) = hub.fire_webhook("user_changed", [{"login": "alice"}])
        hub.fire_webhook("user_changed")
        callback.wait(3)
        method, path, headers, body = next(one for one in callback.came if b"alice" in one[3])
        assert (method, path) == ("POST", "/cb?own=1")
        assert headers["Twitch-Notification-Id"] == sent["id"]
        assert headers["Twitch-Notification-Retry"] == "0"
        assert datetime.fromisoformat(headers["Twitch-Notification-Timestamp"]).tzinfo is not None
        assert headers["Link"] == f'<https://api.twitch.tv/helix/webhooks/hub>; rel="hub", <{USER}>; rel="self"'
        assert headers["X-Hub-Signature"] == "sha256=" + hmac.new(b"s3cret", body, "sha256").hexdigest()
        assert headers["Content-Type"] == "application/json; charset=utf-8"
        assert json.loads(body)["data"][0]["id"] == "1234"


def test_without_a_secret_nothing_is_signed_and_a_failed_delivery_comes_again_with_the_same_id(hub: Emulator) -> None:
    with Callback() as callback:
        ask(hub, callback.url)
        callback.statuses = [500, 404]
        hub.fire_webhook("user_changed", id="the-id")
        callback.wait(4)
        assert [one[2]["Twitch-Notification-Retry"] for one in callback.came[1:]] == ["0", "1", "2"]
        assert {one[2]["Twitch-Notification-Id"] for one in callback.came[1:]} == {"the-id"}
        assert not any("X-Hub-Signature" in one[2] for one in callback.came)


def test_who_does_not_say_the_challenge_gets_nothing(hub: Emulator) -> None:
    with Callback() as callback:
        callback.echo = False
        assert ask(hub, callback.url)[0] == 202
        assert hub.webhooks == []
        callback.echo = True
        ask(hub, callback.url)
        callback.echo = False
        ask(hub, callback.url, mode="unsubscribe")
        assert len(hub.webhooks) == 1
        callback.echo = True
        ask(hub, callback.url, mode="unsubscribe")
        assert hub.webhooks == []


def test_the_same_topic_and_callback_is_one_subscription_and_its_lease_begins_anew(hub: Emulator) -> None:
    with Callback() as callback:
        ask(hub, callback.url)
        hub.forward(500)
        ask(hub, callback.url)
        hub.forward(500)
        assert len(hub.webhooks) == 1
        hub.forward(101)
        assert hub.webhooks == []
        ask(hub, callback.url, lease_seconds=0)
        assert hub.webhooks == []


def test_three_subscriptions_a_topic(hub: Emulator) -> None:
    with Callback() as callback:
        for number in range(3):
            assert ask(hub, f"{callback.url}&n={number}")[0] == 202
            assert len(hub.webhooks) == number + 1
        status, text = ask(hub, f"{callback.url}&n=3")
        assert (status, json.loads(text)["error"]) == (429, "Too Many Requests")
        assert ask(hub, f"{callback.url}&n=2")[0] == 202
        assert ask(hub, f"{callback.url}&n=3", topic=USER + "5")[0] == 202
        assert ask(hub, f"{callback.url}&n=3", client_id="another_app")[0] == 202


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"mode": "publish"}, 400),
        ({"mode": None}, 400),
        ({"topic": None}, 400),
        ({"topic": "https://api.twitch.tv/helix/nothing?id=1"}, 400),
        ({"topic": "https://api.twitch.tv/helix/users"}, 400),
        ({"topic": "https://api.twitch.tv/helix/users?id=1&other=2"}, 400),
        ({"topic": "https://api.twitch.tv/helix/users/follows?to_id=1"}, 400),
        ({"topic": "https://api.twitch.tv/helix/users/follows?first=1"}, 400),
        ({"topic": "https://evil.example/helix/users?id=1"}, 400),
        ({"lease_seconds": 864_001}, 400),
        ({"lease_seconds": "soon"}, 400),
        ({"secret": "x" * 201}, 400),
        ({"topic": "https://api.twitch.tv/helix/hypetrain/events?broadcaster_id=1&first=1"}, 401),
        ({"topic": "https://api.twitch.tv/helix/extensions/transactions?extension_id=1&first=1"}, 401),
    ],
)
def test_what_is_no_request_is_refused(hub: Emulator, fields: dict[str, Any], status: int) -> None:
    with Callback() as callback:
        found, text = ask(hub, callback.url, **fields)
        assert (found, json.loads(text)["status"]) == (status, status)
        for url in ("", "x", "ftp://127.0.0.1/", "https://"):
            assert ask(hub, url)[0] == 400
        assert post(f"{hub.url}/helix/webhooks/hub", b"{", {"Client-Id": "x", "Content-Type": "application/json"})[0] == 400
        assert ask(hub, callback.url, client_id="")[0] == 401
        assert callback.came == []


def test_it_calls_nobody_but_this_machine(hub: Emulator) -> None:
    assert ask(hub, "http://192.0.2.1/cb")[0] == 202
    assert hub.webhooks == []
    assert "not on this machine" in hub.webhook_calls[0]["why"]


def test_tokens_are_checked_where_they_are_sent_or_insisted_on(hub: Emulator) -> None:
    train = "https://api.twitch.tv/helix/hypetrain/events?first=1&broadcaster_id="
    good = hub.token(["channel:read:hype_train"])
    with Callback() as callback:
        assert ask(hub, callback.url, token="wrong")[0] == 401
        assert ask(hub, callback.url, token=hub.token(client_id="another")["access_token"])[0] == 401
        assert ask(hub, callback.url, topic=train + "999", token=good["access_token"])[0] == 401
        assert ask(hub, callback.url, topic=train + good["user_id"], token=hub.token(login=None)["access_token"])[0] == 401
        assert ask(hub, callback.url, topic=train + good["user_id"], token=hub.token([])["access_token"])[0] == 401
        assert ask(hub, callback.url, topic=train + good["user_id"], token=good["access_token"])[0] == 202
        insisting = Emulator(insist_on_tokens=True)
        insisting.start()
        try:
            assert ask(insisting, callback.url)[0] == 401
            assert ask(insisting, callback.url, token=insisting.token(login=None)["access_token"])[0] == 202
        finally:
            insisting.stop()


def test_the_list_has_pages_ordered_by_their_end_and_needs_an_app_token(hub: Emulator) -> None:
    token = hub.token(login=None)["access_token"]

    def page(token: str = token, **query: Any) -> tuple[int, dict[str, Any]]:
        headers = {"Client-Id": "my_app_id", "Authorization": f"Bearer {token}"}
        status, text = get(f"{hub.url}/helix/webhooks/subscriptions?{urlencode(query)}", headers=headers)
        return status, json.loads(text)

    with Callback() as callback:
        for number in range(25):
            ask(hub, callback.url, topic=f"{USER}{number}", lease_seconds=9000 - number)
        ask(hub, callback.url, client_id="another")
        assert len(hub.webhooks) == 26
        _, first = page()
        assert (first["total"], len(first["data"])) == (25, 20)
        _, second = page(after=first["pagination"]["cursor"])
        assert (len(second["data"]), second["pagination"]) == (5, {})
        ends = [one["expires_at"] for one in first["data"] + second["data"]]
        assert ends == sorted(ends)
        assert set(first["data"][0]) == {"topic", "callback", "expires_at"}
        assert len(page(first=100)[1]["data"]) == 25
        assert [page(first=0)[0], page(first=101)[0], page(after="x")[0]] == [400, 400, 400]
        assert [page("wrong")[0], page(hub.token()["access_token"])[0]] == [401, 401]
        assert get(f"{hub.url}/helix/webhooks/hub", headers={"Client-Id": "x"})[0] == 405
        assert get(f"{hub.url}/helix/webhooks/else", headers={"Client-Id": "x"})[0] == 404


def test_events_are_fired_by_the_control_api_and_by_command(hub: Emulator) -> None:
    with Callback() as callback:
        ask(hub, callback.url)
        told = {"transport": "webhook", "topic": "user_changed", "data": [{"login": "by_the_api"}]}
        status, text = post(f"{hub.url}/emulator/events", json.dumps(told).encode(), {"Content-Type": "application/json"})
        assert (status, json.loads(text)[0]["topic"]) == (200, USER)
        arguments = ["trigger", "--transport", "webhook", "--url", hub.url, "user_changed", "--data", '[{"login": "by_command"}]']
        done = subprocess.run(
            [sys.executable, "-m", "twitchapi_gen.emulator", *arguments], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        assert callback.url in done.stdout
        callback.wait(3)
        assert [json.loads(one[3])["data"][0]["login"] for one in callback.came[1:]] == ["by_the_api", "by_command"]


@pytest.mark.parametrize(
    "told",
    [{}, {"topic": "nothing"}, {"topic": 5}, {"topic": "user_changed", "data": [5]}, {"topic": "user_changed", "copies": 0},
     {"topic": "user_changed", "x": 1}, {"topic": "user_changed", "copies": True}, {"topic": "user_changed", "ids": {"a": 1}}],
)  # fmt: skip
def test_what_can_not_be_fired_is_refused_with_what_can(hub: Emulator, told: dict[str, Any]) -> None:
    body = json.dumps({"transport": "webhook", **told}).encode()
    status, text = post(f"{hub.url}/emulator/events", body, {"Content-Type": "application/json"})
    assert status == 400
    assert "user_changed" in text or "copies" in text
