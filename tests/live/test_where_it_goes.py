"""Where requests and credentials go, and where they don't: proxies, redirects, something that poses as an emulator."""

import copy
import json
import logging
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.live.policy.tls import secure_server
from tests.live.raw_server import raw_server, reply, says
from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import ApiError, Emulator, NetworkError, ParameterError, PubSub, Timeout, TwitchError, UnexpectedReply
from twitchapi_gen.async_eventsub import AsyncConduit, AsyncEventSubSocket, AsyncEventSubWebhook
from twitchapi_gen.async_pubsub import AsyncPubSub
from twitchapi_gen.eventsub import Conduit, EventSubSocket, EventSubWebhook

SECRET = "canary-secret"


def test_https_goes_through_the_proxy_that_the_environment_names(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with raw_server(reply(b"", status="502 Bad Gateway")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with Caller(kind, "https://twitch.invalid", app_token=SECRET) as caller, pytest.raises(NetworkError) as raised:
            caller.call("get_users", ids=["1"])
    assert {request.rpartition(b" HTTP")[0] for request in (one.split(b"\r\n")[0] for one in proxy.requests)} == {b"CONNECT twitch.invalid:443"}
    assert SECRET.encode() not in b"".join(proxy.requests)
    assert SECRET not in str(raised.value)


@pytest.mark.parametrize(("status", "asked"), [("407 Proxy Authentication Required", 1), ("502 Bad Gateway", 3)])
def test_what_a_proxy_refuses_was_never_sent(kind: Kind, status: str, asked: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """So it may be sent again, even a POST; but not where that can't help."""
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with raw_server(reply(b"", status=status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("http://", "http://somebody:canary-password@"))
        with Caller(kind, "https://twitch.invalid", user_token=SECRET, scopes=["clips:edit"]) as caller, pytest.raises(NetworkError) as raised:
            caller.call("create_clip", broadcaster_id="1")
    assert (raised.value.sent, len(proxy.requests)) == (False, asked)
    assert status[:3] in str(raised.value)
    assert "canary" not in str(raised.value)


def test_a_proxy_that_hangs_is_waited_for_as_long_as_a_server(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with raw_server(says(b"", hangs=True)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.removeprefix("http://"))
        limits: dict[str, Any] = {"connect_timeout": 0.2, "read_timeout": 0.2, "total_timeout": 600.0}  # the proxy hangs up before the last of them
        with Caller(kind, "https://twitch.invalid", app_token=SECRET, **limits) as caller, pytest.raises(Timeout):
            caller.call("get_users", ids=["1"])


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"])
def test_authorities_that_arent_there_are_named(kind: Kind, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CURL_CA_BUNDLE", raising=False)
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
    monkeypatch.setenv(name, "/nowhere/authorities.pem")
    with pytest.raises(NetworkError, match="nowhere/authorities") as raised, Caller(kind, "https://127.0.0.1:1", app_token=SECRET) as caller:
        caller.call("get_users", ids=["1"])
    assert (raised.value.sent, raised.value.passing) == (False, False)


@pytest.mark.parametrize("in_a_folder", [False, True])
def test_what_the_environment_names_may_be_a_file_or_a_folder(kind: Kind, in_a_folder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_: Got) -> Told:
        return Told(200, b'{"data":[{"id":"1"}]}')

    monkeypatch.setenv("NO_PROXY", "localhost")
    with secure_server(tmp_path, answer=answer) as server:
        if in_a_folder:
            (tmp_path / "folder").mkdir()
            server.authority.rename(tmp_path / "folder" / "authority.pem")
            subprocess.run(["openssl", "rehash", str(tmp_path / "folder")], check=True)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "folder" if in_a_folder else server.authority))
        with Caller(kind, server.url, app_token=SECRET) as caller:
            assert caller.call("get_users", ids=["1"]).data[0].id == "1"


def test_authorities_that_are_none_are_an_error_of_ours(kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "none.pem").write_text("nothing of the kind", encoding="utf-8")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("NO_PROXY", "localhost")
    with secure_server(tmp_path) as server, Caller(kind, server.url, app_token=SECRET) as caller, pytest.raises(NetworkError):
        caller.call("get_users", ids=["1"])


def test_a_host_that_is_excepted_from_the_proxy_is_called_directly(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(reply(b"", status="502 Bad Gateway")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
        with Caller(kind, "https://127.0.0.1:1", app_token=SECRET) as caller, pytest.raises(NetworkError):
            caller.call("get_users", ids=["1"])
    assert proxy.requests == []


def test_plain_http_never_leaves_this_machine_through_a_proxy(kind: Kind, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(reply(b"{}")) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        with Caller(kind, emulator.url, secret=SECRET) as caller:
            assert caller.call("get_users", ids=["1"]).data[0].id == "1"
    assert proxy.requests == []


@pytest.mark.parametrize("setting", ["helix_url", "auth_url"])
@pytest.mark.parametrize(
    "url", ["http://api.twitch.tv", "ftp://127.0.0.1", "127.0.0.1:80", "", "https://a@b", "https://b/?x=1", "http://127.0.0.1.evil.example"]
)
def test_an_address_that_isnt_safe_for_credentials_is_refused(kind: Kind, setting: str, url: str) -> None:
    if url:
        with pytest.raises(ParameterError, match=setting):
            Caller(kind, **{setting: url})


def test_an_emulator_elsewhere_is_refused(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    for url in ("https://twitch.example", "http://127.0.0.1.evil.example", "http://10.0.0.1:8080"):
        monkeypatch.setenv("TWITCHAPI_EMULATOR", url)
        with pytest.raises(ParameterError, match="TWITCHAPI_EMULATOR"):
            Caller(kind)


def test_the_variable_leads_to_the_emulator_and_a_warning_says_so_once(
    kind: Kind, fresh: Emulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", fresh.url + "/")
    with caplog.at_level(logging.WARNING, "twitchapi_gen"), Caller(kind, secret=SECRET) as caller:
        for _ in range(2):
            assert caller.call("get_users", logins=["my_username"])["data"][0]["login"] == "my_username"
        assert fresh.url in repr(caller.client)
    (warning,) = [record.getMessage() for record in caplog.records if record.name == "twitchapi_gen"]
    assert fresh.url in warning
    assert "TWITCHAPI_EMULATOR" in warning


IMPOSTORS: dict[str, Told] = {
    "a page": Told(200, b"<html>", {"Content-Type": "text/html"}),
    "another program's JSON": Told(200, b'{"emulator": "something else"}'),
    "a list": Told(200, b'["twitchapi_gen"]'),
    "nothing": Told(200, b""),
    "not found": Told(404, b'{"message": "not found"}'),
    "an error": Told(500, b""),
}


@pytest.mark.parametrize("case", IMPOSTORS)
@pytest.mark.parametrize("method", ["call", "request"])
def test_what_isnt_an_emulator_gets_no_credential(kind: Kind, case: str, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Canned(lambda _: IMPOSTORS[case]) as server:
        monkeypatch.setenv("TWITCHAPI_EMULATOR", server.url)
        with Caller(kind, secret=SECRET, user_token=SECRET) as caller, pytest.raises(NetworkError, match="TWITCHAPI_EMULATOR"):
            caller.call("get_users", ids=["1"]) if method == "call" else caller.request("GET", "/users")
    assert [(got.method, got.target) for got in server.got] == [("GET", "/emulator")]
    assert SECRET not in json.dumps(server.got[0].headers)


def test_an_emulator_that_isnt_running_is_a_network_error(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "http://127.0.0.1:1")
    with Caller(kind, secret=SECRET) as caller, pytest.raises(NetworkError, match="/emulator"):
        caller.call("get_users", ids=["1"])


def test_addresses_that_are_given_win_over_the_variable(kind: Kind, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "http://127.0.0.1:1")
    with Caller(kind, emulator.url, secret=SECRET) as caller:
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"
        assert "emulator" not in repr(caller.client)


TOKEN_REPLIES: dict[str, tuple[Told, type[TwitchError]]] = {
    "refused": (Told(403, b'{"status": 403, "message": "invalid client secret"}'), ApiError),
    "a redirect": (Told(307, b"", {"Location": "http://127.0.0.1:1/"}), ApiError),
    "HTML": (Told(200, b"<html>"), UnexpectedReply),
    "nothing": (Told(200, b""), UnexpectedReply),
    "no token": (Told(200, b'{"expires_in": 1}'), UnexpectedReply),
    "an empty token": (Told(200, b'{"access_token": ""}'), UnexpectedReply),
    "a token that is no text": (Told(200, b'{"access_token": 5}'), UnexpectedReply),
    "a token that no header can carry": (Told(200, b'{"access_token": "canary-secret\\r\\nX: y"}'), TwitchError),
}


@pytest.mark.parametrize("case", TOKEN_REPLIES)
def test_an_app_token_that_cant_be_had_is_one_of_our_errors(kind: Kind, case: str) -> None:
    told, error = TOKEN_REPLIES[case]

    def answer(got: Got) -> Told:
        return told if got.target.endswith("/token") else Told(200, b'{"data": []}')

    with Canned(answer) as server, Caller(kind, server.url, secret=SECRET) as caller, pytest.raises(error) as raised:
        caller.call("get_users", ids=["1"])
    assert SECRET not in str(raised.value)
    assert [got.target for got in server.got] == ["/oauth2/token"]


def test_cookies_are_neither_kept_nor_sent(kind: Kind) -> None:
    def answer(_: Got) -> Told:
        return Told(200, b'{"data": []}', {"Set-Cookie": "session=1; Path=/"})

    with Canned(answer) as server, Caller(kind, server.url, app_token="token") as caller:
        for _ in range(2):
            caller.call("get_users", ids=["1"])
        assert all("Cookie" not in got.headers for got in server.got)


SUBSCRIPTIONS = "/eventsub/subscriptions"


def subscribed(got: Got) -> Told:
    """Whatever was asked for is there."""
    wanted = json.loads(got.body or b"{}")
    made = {"type": "stream.online", "version": "1", "condition": {}, "transport": {}, **wanted, "id": "sub1", "status": "enabled", "cost": 0}
    return Told(202 if got.method == "POST" else 200, json.dumps({"data": [{**made, "created_at": "2026-02-03T04:05:06Z"}], "total": 1}).encode())


def test_eventsubs_subscriptions_may_be_on_another_port_than_helix(kind: Kind) -> None:
    transport = {"method": "webhook", "callback": "https://example.com/hooks", "secret": "ten or more"}
    with (
        Canned(lambda _: Told(200, b'{"data":[]}')) as helix,
        Canned(subscribed) as events,
        Caller(kind, helix.url, eventsub_subscriptions_url=events.url + SUBSCRIPTIONS, app_token=SECRET) as caller,
    ):
        caller.call("create_eventsub_subscription", type="stream.online", version="1", condition={"broadcaster_user_id": "1"}, transport=transport)
        caller.call("get_eventsub_subscriptions")
        caller.call("delete_eventsub_subscription", id="sub1")
        caller.request("GET", SUBSCRIPTIONS)
        caller.call("get_conduits")
        caller.call("get_users", ids=["1"])
        webhook, conduit = (EventSubWebhook, Conduit) if kind == "sync" else (AsyncEventSubWebhook, AsyncConduit)
        hook: Any = webhook(caller.client, "https://example.com/hooks", secret="ten or more characters")
        caller.wait(hook.start())
        caller.wait(hook.listen("stream.online", "1", {"broadcaster_user_id": "1"}, print))
        held: Any = conduit(caller.client, "conduit1")
        caller.wait(held.listen("stream.online", "1", {"broadcaster_user_id": "1"}, print))
        caller.wait(hook.stop())
        caller.wait(held.stop())
    assert {got.target.partition("?")[0] for got in events.got} == {SUBSCRIPTIONS}
    assert [got.method for got in events.got] == ["POST", "GET", "DELETE", "GET", "POST", "POST"]
    assert [got.target for got in helix.got] == ["/helix/eventsub/conduits", "/helix/users?id=1"]
    assert {got.headers["Authorization"] for got in (*events.got, *helix.got)} == {f"Bearer {SECRET}"}


def test_a_redirect_away_from_the_subscriptions_isnt_followed(kind: Kind) -> None:
    with Canned() as elsewhere, Canned(lambda _: Told(307, b"", {"Location": elsewhere.url + SUBSCRIPTIONS})) as events:
        with Caller(kind, eventsub_subscriptions_url=events.url + SUBSCRIPTIONS, app_token=SECRET) as caller, pytest.raises(TwitchError):
            caller.call("get_eventsub_subscriptions")
        assert len(events.got) == 1
    assert elsewhere.got == []


@pytest.mark.parametrize("setting", ["eventsub_subscriptions_url", "eventsub_url", "pubsub_url"])
@pytest.mark.parametrize(
    "url", ["http://api.twitch.tv/eventsub/subscriptions", "ws://evil.example/ws", "wss://a@b", "http://127.0.0.1.evil.example", "x"]
)
def test_another_address_that_isnt_safe_for_credentials_is_refused(kind: Kind, setting: str, url: str) -> None:
    with pytest.raises(ParameterError, match=f"^{setting} must be"):
        Caller(kind, **{setting: url})


def test_sockets_connect_where_their_client_calls(kind: Kind, fresh: Emulator) -> None:
    socket, pubsub = (EventSubSocket, PubSub) if kind == "sync" else (AsyncEventSubSocket, AsyncPubSub)
    with Caller(kind, fresh.url) as caller:
        for client in (caller.client, caller.client.as_user("1"), caller.client.as_app(), copy.copy(caller.client)):
            assert socket(client)._core.options.url == fresh.url.replace("http", "ws") + "/ws"
            assert pubsub(client)._engine.url == fresh.url.replace("http", "ws") + "/pubsub"
            assert socket(client, eventsub_url="wss://own.example/ws")._core.options.url == "wss://own.example/ws"
    with Caller(kind, eventsub_url="wss://e.example/ws", pubsub_url="wss://p.example", helix_url="https://proxy.example/helix") as caller:
        for client in (caller.client, caller.client.as_user("1"), caller.client.as_app()):
            assert (socket(client)._core.options.url, pubsub(client)._engine.url) == ("wss://e.example/ws", "wss://p.example")


def test_with_a_proxys_helix_no_socket_connects_to_twitch_unless_it_is_told_to(kind: Kind) -> None:
    socket, pubsub, conduit = (EventSubSocket, PubSub, Conduit) if kind == "sync" else (AsyncEventSubSocket, AsyncPubSub, AsyncConduit)
    with Caller(kind, helix_url="https://proxy.example/helix", app_token=SECRET) as caller:
        for made in (socket, pubsub):
            with pytest.raises(ParameterError, match=r"^(eventsub|pubsub)_url is required, .* https://proxy.example/helix, which helix_url names"):
                made(caller.client)
        held: Any = conduit(caller.client, "conduit1")  # it may be one of webhooks only
        with pytest.raises(ParameterError, match=r"^eventsub_url is required"):
            caller.wait(held.take(0))
        caller.wait(held.stop())
        with pytest.raises(ParameterError, match=r"^eventsub_url must be a URL"):
            conduit(caller.client, "conduit1", eventsub_url="x")


@pytest.mark.parametrize("setting", ["helix_url", "eventsub_url", "eventsub_subscriptions_url", "pubsub_url"])
def test_a_client_of_an_emulators_has_its_addresses(fresh: Emulator, setting: str) -> None:
    for make in (fresh.client, fresh.async_client):
        with pytest.raises(ParameterError, match=f"^{setting} is set by this emulator: omit it"):
            make(**{setting: "https://a.example"})  # type: ignore[arg-type]  # what is typed can't have it  # pyright: ignore[reportArgumentType]
