"""Where requests and credentials go, and where they don't: proxies, redirects, something that poses as an emulator."""

import json
import logging
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.live.policy.tls import secure_server
from tests.live.raw_server import raw_server, reply, says
from tests.live.support import Caller, Canned, Got, Kind, Told
from twitchapi_gen import ApiError, Emulator, NetworkError, ParameterError, Timeout, TwitchError, UnexpectedReply

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
