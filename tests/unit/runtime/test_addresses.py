"""Base URLs and WebSockets: what is safe for credentials is taken as it is, everything else is refused by the name of its setting."""

from typing import Any

import pytest
import requests
from hypothesis import given, strategies as st
from yarl import URL

from twitchapi_gen.runtime.base.addresses import AUTH, EVENTSUB, HELIX, PUBSUB, VARIABLE, addresses
from twitchapi_gen.runtime.base.errors import ParameterError

FINE = [
    "https://api.twitch.tv/helix",
    "https://api.twitch.tv/helix/",
    "https://API.Twitch.TV:8443/a/b",
    "https://gate-way_1.example/~me/;x=1/%2Fy",
    "https://xn--pi-7kc.example",
    "https://203.0.113.7",
    "https://[2001:db8::1]:8443/helix",
    "HTTPS://a.example",
    "https://a.example/APPENDIX",
]
LOCAL = [
    "http://127.0.0.1:8080",
    "http://127.0.0.1",
    "http://127.255.255.254:1/x",
    "http://localhost:8080/",
    "http://LOCALHOST",
    "http://[::1]:8080",
    "http://[0:0::1]",
    "https://localhost",
    "http://127.0.0.1:8080/X",
]
NOT_URLS = [
    "api.twitch.tv", "//api.twitch.tv", "https:api.twitch.tv", "https:/api.twitch.tv", "https://", "https:///helix", "https://:443", "ftp://127.0.0.1",
    "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ws://127.0.0.1", "https+x://a.example", " https://a.example",
    "https://a.example ", "\nhttps://a.example", "https://a.example\r\nX-Evil: 1", "https://a.example/\r\nX-Evil:%201", "https://a\t.example",
    "https://a.exa mple",
    "https://a.example\0", "https://a.example?", "https://a.example/?x=1", "https://a.example#", "https://a.example/#x", "https://user@a.example",
    "https://user:secret@a.example", "https://api.twitch.tv@evil.example", "https://@a.example", "https://a.example:port", "https://a.example:-1",
    "https://a.example:0", "https://a.example:65536", "https://a.example:443:443", "https://[::1", "https://::1]", "https://[]", "https://[v1.x]",
    "https://[::1%25lo]", "https://api.twitch.tv\\.evil.example", "https://evil.example\\@api.twitch.tv", "https:\\\\a.example",
    "https://a.example/\\..", "https://api.twitch.tv%2eevil.example", "https://a%00.example", "https://%61pi.twitch.tv", "https://аpi.twitch.tv",
    "https://api。twitch。tv", "https://a\u200b.example", "https://a.example/\u202e", "https://*", "https://a,b.example", "https://{x}.example", "https://a|b.example",
    "http://127.0.0.1\\@evil.example", "http://localhost\\.evil.example", "http://ⓛocalhost", "http://１２７.0.0.1", "http://localhost%2eevil.example",
    "http://127.0.0.1%00.evil.example",
]  # fmt: skip
NOT_LOCAL = [
    "http://api.twitch.tv", "http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://localhost.", "http://127.1", "http://2130706433",
    "http://0x7f000001", "http://0177.0.0.1", "http://0.0.0.0", "http://10.0.0.1", "http://192.168.0.1", "http://169.254.169.254", "http://[::]", "http://[fe80::1]",
    "http://[::ffff:10.0.0.1]", "http://evil.example/127.0.0.1", "http://evil.example/localhost",
]  # fmt: skip


def test_without_settings_it_is_twitch() -> None:
    found = addresses(None, None, {})
    assert (found.helix, found.auth, found.emulator) == (HELIX, AUTH, "") == ("https://api.twitch.tv/helix", "https://id.twitch.tv/oauth2", "")


@pytest.mark.parametrize("url", FINE + LOCAL)
def test_what_is_safe_is_taken_as_it_is(url: str) -> None:
    found = addresses(url, url, {})
    assert found.helix == found.auth == url.rstrip("/")


@pytest.mark.parametrize("url", FINE + LOCAL)
def test_both_libraries_go_to_the_same_host(url: str) -> None:
    """Which is why some spellings are refused that one of them would take."""
    url = addresses(url, None, {}).helix
    prepared = requests.Request("GET", f"{url}/users").prepare().url
    assert prepared is not None
    one, other = URL(prepared), URL(f"{url}/users")
    assert (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)


@pytest.mark.parametrize("url", NOT_URLS)
def test_what_is_no_plain_url_is_refused(url: str) -> None:
    with pytest.raises(ParameterError, match=r"^helix_url must be a URL such as https://api.twitch.tv/helix, "):
        addresses(url, None, {})
    with pytest.raises(ParameterError, match=r"^auth_url must be a URL such as https://api.twitch.tv/helix, "):
        addresses(None, url, {})


@pytest.mark.parametrize("url", NOT_LOCAL)
def test_plain_http_is_for_this_machine(url: str) -> None:
    reason = r"must be https, since it carries tokens; plain http is for this machine only$"
    with pytest.raises(ParameterError, match=rf"^helix_url {reason}"):
        addresses(url, None, {})
    with pytest.raises(ParameterError, match=rf"^auth_url {reason}"):
        addresses(None, url, {})
    if "[" not in url:
        assert addresses(url.replace("http:", "https:"), None, {}).helix == url.replace("http:", "https:")


def test_an_error_shows_no_password() -> None:
    with pytest.raises(ParameterError) as raised:
        addresses("https://user:canary@a.example", None, {})
    assert "canary" not in str(raised.value)


@given(st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_taken_is_ascii_without_query_fragment_or_user(before: str, after: str) -> None:
    for url in (f"https://{before}api.twitch.tv{after}", f"{before}://{after}", f"http://127.0.0.1{before}/{after}"):
        try:
            found = addresses(url, None, {}).helix
        except ParameterError:
            continue
        assert found.isascii()
        assert found.isprintable()
        assert not set(found) & set("?# \\")
        parts = URL(found)
        assert parts.user is None
        assert parts.scheme == "https" or str(parts.host) in ("localhost", "::1") or str(parts.host).startswith("127.")


@pytest.mark.parametrize("url", LOCAL)
def test_the_variable_leads_to_an_emulator_on_this_machine(url: str) -> None:
    for spelled in (url, url.rstrip("/") + "/"):
        found = addresses(None, None, {VARIABLE: spelled})
        assert (found.emulator, found.helix, found.auth) == (url.rstrip("/"), f"{url.rstrip('/')}/helix", f"{url.rstrip('/')}/oauth2")


@pytest.mark.parametrize("url", [*NOT_LOCAL, *NOT_URLS, *(url for url in FINE if "localhost" not in url)])
def test_the_variable_leads_nowhere_else_and_the_error_names_it(url: str) -> None:
    for helix, auth in ((None, None), ("https://a.example", None), (None, "https://a.example")):
        with pytest.raises(ParameterError, match=rf"^{VARIABLE}\b.* must be "):
            addresses(helix, auth, {VARIABLE: url})


def test_the_error_about_the_variable_shows_what_would_do() -> None:
    with pytest.raises(ParameterError, match=rf"^{VARIABLE} must be a URL such as http://127.0.0.1:8080, "):
        addresses(None, None, {VARIABLE: "http://127.0.0.1:4242/?x=1"})


def test_what_is_given_wins_over_the_variable() -> None:
    there = {VARIABLE: "http://127.0.0.1:1"}
    found = addresses("https://a.example", None, there)
    assert (found.helix, found.auth, found.emulator) == ("https://a.example", "http://127.0.0.1:1/oauth2", "http://127.0.0.1:1")
    found = addresses(None, "https://a.example", there)
    assert (found.helix, found.auth, found.emulator) == ("http://127.0.0.1:1/helix", "https://a.example", "http://127.0.0.1:1")
    for unused in (there, {VARIABLE: "http://evil.example"}):
        found = addresses("https://a.example", "https://b.example", unused)
        assert (found.helix, found.auth, found.emulator) == ("https://a.example", "https://b.example", "")


HERE = "http://127.0.0.1:8080"
PROXY = "https://proxy.example/helix"


@pytest.mark.parametrize(
    ("base", "eventsub", "pubsub"),
    [
        (HELIX, EVENTSUB.twitch, PUBSUB.twitch),
        ("https://API.twitch.tv:443/helix/", EVENTSUB.twitch, PUBSUB.twitch),
        ("HTTP://[::1]:1/helix", "ws://[::1]:1/ws", "ws://[::1]:1/pubsub"),
        ("https://localhost/x/helix/", "wss://localhost/x/ws", "wss://localhost/x/pubsub"),
    ],
)
def test_beside_twitchs_helix_the_sockets_are_twitchs_and_beside_an_emulators_the_emulators(base: str, eventsub: str, pubsub: str) -> None:
    for found in (addresses(base, None, {}), addresses(base, "https://a.example", {VARIABLE: "http://127.0.0.1:4242"})):
        assert (EVENTSUB.address(None, found), PUBSUB.address(None, found)) == (eventsub, pubsub)


@pytest.mark.parametrize(
    "base", [PROXY, "https://api.twitch.tv:8443/helix", "https://api.twitch.tv.evil.example/helix", f"{HERE}/mock", HERE, f"{HERE}/helix/x"]
)
def test_beside_any_other_helix_no_socket_is_taken_for_granted(base: str) -> None:
    found = addresses(base, AUTH, {VARIABLE: "http://127.0.0.1:4242"})
    for socket in (EVENTSUB, PUBSUB):
        with pytest.raises(ParameterError, match=rf"^{socket.option} is required, .* belong to {base}, which helix_url names; .* {socket.twitch}$"):
            socket.address(None, found)
        assert socket.address("wss://a.example", found) == "wss://a.example"


def test_a_socket_takes_its_own_address_before_its_clients() -> None:
    for base in (HELIX, PROXY, f"{HERE}/helix"):
        found = addresses(base, AUTH, {}, eventsub="wss://e.example/ws", pubsub="ws://127.0.0.1:1/p")
        assert (EVENTSUB.address(None, found), PUBSUB.address("", found)) == ("wss://e.example/ws", "ws://127.0.0.1:1/p")
        assert (EVENTSUB.address("wss://own.example", found), PUBSUB.address("wss://own.example", found)) == ("wss://own.example",) * 2


def test_with_the_variable_the_sockets_are_the_emulators() -> None:
    found = addresses(None, None, {VARIABLE: "http://[::1]:1"})
    assert (EVENTSUB.address(None, found), PUBSUB.address(None, found)) == ("ws://[::1]:1/ws", "ws://[::1]:1/pubsub")


@pytest.mark.parametrize(
    ("url", "base", "eventsub"),
    [
        (f"{HERE}/eventsub/subscriptions", HERE, "ws://127.0.0.1:8080/ws"),
        (f"{HERE}/helix/eventsub/subscriptions/", f"{HERE}/helix", "ws://127.0.0.1:8080/ws"),
        (f"{HELIX}/eventsub/subscriptions", HELIX, EVENTSUB.twitch),
        ("https://a.example/x/eventsub/subscriptions", "https://a.example/x", ""),
    ],
)
def test_subscriptions_may_be_elsewhere_and_eventsubs_socket_is_beside_them(url: str, base: str, eventsub: str) -> None:
    """As Twitch's own tool has it: the WebSocket and the subscriptions on one port, all else on another."""
    found = addresses("http://127.0.0.1:9/mock", "http://127.0.0.1:9/auth", {}, subscriptions=url)
    assert found.url("/eventsub/subscriptions") == f"{base}/eventsub/subscriptions"
    assert {found.url(path) for path in ("/users", "/eventsub/conduits")} == {
        "http://127.0.0.1:9/mock/users",
        "http://127.0.0.1:9/mock/eventsub/conduits",
    }
    if eventsub:
        assert EVENTSUB.address(None, found) == eventsub
    else:
        with pytest.raises(ParameterError, match=r"^eventsub_url is required, .* which eventsub_subscriptions_url names"):
            EVENTSUB.address(None, found)
    with pytest.raises(ParameterError, match=r"^pubsub_url is required, .* which helix_url names"):
        PUBSUB.address(None, found)


@pytest.mark.parametrize("url", [*NOT_URLS, *NOT_LOCAL, "https://a.example", "https://a.example/eventsub/subscription", "http://127.0.0.1:8080/ws"])
def test_where_subscriptions_are_must_be_a_whole_and_safe_url(url: str) -> None:
    with pytest.raises(ParameterError, match=r"^eventsub_subscriptions_url must be "):
        addresses(subscriptions=url, environment={})


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1", "ws://a.example", "wss://user@a.example", "wss://a.example?x", "a.example", "wss://аpi.twitch.tv"]
)
def test_a_sockets_address_that_isnt_safe_is_refused_where_it_is_given(url: str) -> None:
    with pytest.raises(ParameterError, match=r"^eventsub_url must be "):
        addresses(eventsub=url, environment={})
    with pytest.raises(ParameterError, match=r"^pubsub_url must be "):
        addresses(pubsub=url, environment={})
    for socket in (EVENTSUB, PUBSUB):
        with pytest.raises(ParameterError, match=rf"^{socket.option} must be "):
            socket.address(url, addresses(environment={}))


@pytest.mark.parametrize("url", [5, b"https://a.example", object()])
def test_what_isnt_text_is_refused_by_the_name_of_its_setting(url: Any) -> None:
    for setting in ("helix", "auth", "subscriptions", "eventsub", "pubsub"):
        with pytest.raises(ParameterError, match="must be "):
            addresses(**{setting: url}, environment={})


def test_an_empty_variable_is_none() -> None:
    assert addresses(None, None, {VARIABLE: ""}).emulator == ""


def test_the_variable_is_read_from_the_environment_when_a_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "http://127.0.0.1:4242")
    assert addresses(None, None).helix == "http://127.0.0.1:4242/helix"
    monkeypatch.delenv(VARIABLE)
    assert addresses(None, None).helix == HELIX
