"""Where a reconnect message may send a socket, and where not: promise 17."""

from urllib.parse import urlsplit

import pytest
from hypothesis import example, given, strategies as st
from yarl import URL

from twitchapi_gen import ParameterError
from twitchapi_gen.runtime.base.addresses import EVENTSUB
from twitchapi_gen.runtime.eventsub.websocket.reconnect_url import HostileUrl, Place, guarded, place, with_keepalive

HOSTILE = [
    "ws://eventsub.wss.twitch.tv/ws",
    "http://eventsub.wss.twitch.tv/ws",
    "https://eventsub.wss.twitch.tv/ws",
    "file:///etc/passwd",
    "//eventsub.wss.twitch.tv/ws",
    "eventsub.wss.twitch.tv/ws",
    "wss:eventsub.wss.twitch.tv/ws",
    "wss:/eventsub.wss.twitch.tv/ws",
    "wss:///eventsub.wss.twitch.tv/ws",
    "wss://",
    "wss://user@eventsub.wss.twitch.tv/ws",
    "wss://user:secret@eventsub.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tv@evil.example/ws",
    "wss://eventsub.wss.twitch.tv:443@evil.example/ws",
    "wss://evil.example/ws",
    "wss://evil.example/eventsub.wss.twitch.tv",
    "wss://evil.example/?x=wss://eventsub.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tv.evil.example/ws",
    "wss://evileventsub-wss.twitch.tv/ws",
    "wss://eviltwitch.tv/ws",
    "wss://wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tv./ws",
    "wss://.wss.twitch.tv/ws",
    "wss://a..wss.twitch.tv/ws",
    "wss://a..b.wss.twitch.tv/ws",
    "wss://eventsub.wssxtwitch.tv/ws",
    "wss://eventsub.wss.twitchxtv/ws",
    "wss://-a.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tvv/ws",
    "wss://eventsub.wss.twitch.tv:8443/ws",
    "wss://eventsub.wss.twitch.tv:80/ws",
    "wss://eventsub.wss.twitch.tv:0/ws",
    "wss://eventsub.wss.twitch.tv:99999/ws",
    "wss://eventsub.wss.twitch.tv:443x/ws",
    "wss://127.0.0.1/ws",
    "wss://169.254.169.254/latest/meta-data",
    "wss://[::1]/ws",
    "wss://2130706433/ws",
    "wss://0x7f.1/ws",
    "wss://localhost/ws",
    "wss://eventsub.wss.twitch.tv/ws\r\nX-Evil: 1",
    "wss://eventsub.wss.twitch.tv/ws\n",
    "wss://eventsub.wss.twitch.tv/ws \t",
    " wss://eventsub.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tv\\@evil.example/ws",
    "wss://evil.example\\.wss.twitch.tv/ws",
    "wss://evil.example#.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch.tv/ws#fragment",
    "wss://evil.example%2f.wss.twitch.tv/ws",
    "wss://evil.example%00.wss.twitch.tv/ws",
    "wss://eventsub.wss.twıtch.tv/ws",
    "wss://еventsub.wss.twitch.tv/ws",
    "wss://eventsub.wss.twitch。tv/ws",
    "wss://xn--eventsub-.wss.twitch.tv.xn--p1ai/ws",
    "wss://eventsub.wss.twitch.tv/\ud800",
    "wss://eventsub.wss.twitch.tv/" + "x" * 10_000,
    "",
    None,
    7,
    ["wss://eventsub.wss.twitch.tv/ws"],
]
FINE = [
    "wss://eventsub.wss.twitch.tv/ws?challenge=3dfa%7E",
    "wss://eventsub.wss.twitch.tv?challenge=3dfa",
    "wss://eventsub.wss.twitch.tv:443/ws",
    "wss://cell-b.eventsub.wss.twitch.tv/ws?id=..%2F&x=a@b",
    "wss://b.wss.twitch.tv/ws",
    "WSS://EventSub.WSS.Twitch.TV/ws",
]


@pytest.mark.parametrize("base", [EVENTSUB.twitch, "ws://127.0.0.1:8080/ws", "wss://proxy.example:8443/ws"])
def test_hostile_urls_are_never_dialled(base: str) -> None:
    assert len(HOSTILE) >= 40
    for url in HOSTILE:
        with pytest.raises(HostileUrl) as raised:
            guarded(url, base)
        assert "\n" not in str(raised.value)
        assert str(raised.value).endswith("the client did not connect to it")
    with pytest.raises(HostileUrl, match=r"at evil\.example, which is not Twitch's"):
        guarded("wss://evil.example/ws", base)


def test_twitchs_own_are_taken_as_they_are() -> None:
    for url in FINE:
        assert guarded(url, EVENTSUB.twitch) == url


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("ws://127.0.0.1:8080/other?id=1", True),
        ("ws://127.0.0.1:8081/ws", False),
        ("ws://127.0.0.2:8080/ws", False),
        ("wss://127.0.0.1:8080/ws", False),
        ("ws://localhost:8080/ws", False),
        ("ws://user@127.0.0.1:8080/ws", False),
        ("wss://eventsub.wss.twitch.tv/ws", True),
    ],
)
def test_a_host_of_ones_own_is_taken_with_its_very_port(url: str, fine: bool) -> None:
    if fine:
        assert guarded(url, "ws://127.0.0.1:8080/ws") == url
    else:
        with pytest.raises(HostileUrl):
            guarded(url, "ws://127.0.0.1:8080/ws")


@pytest.mark.parametrize(
    "url",
    [
        "ws://proxy.example/ws",
        "http://127.0.0.1/ws",
        "wss://user@proxy.example/",
        "wss://proxy.example/#x",
        "x",
        "xxs://proxy.example/",
        "wss://ä.example/",
    ],
)
def test_an_address_that_is_not_safe_is_refused(url: str) -> None:
    with pytest.raises(ParameterError, match="eventsub_url must be"):
        EVENTSUB.checked(url)


def test_the_keepalive_is_asked_for_in_the_query() -> None:
    assert with_keepalive("wss://x/ws", 20) == "wss://x/ws?keepalive_timeout_seconds=20"


@pytest.mark.parametrize(
    ("url", "leads_to"),
    [
        ("ws://h", Place("ws", "h", 80)),
        ("wss://h/x", Place("wss", "h", 443)),
        ("WS://H:1?x", Place("ws", "h", 1)),
        ("ws://[::1]:65535/", Place("ws", "[::1]", 65535)),
        ("ws://h:65536/", None),
        ("ws://h:0/", None),
        ("ws://h/" + "x" * (8192 - 7), Place("ws", "h", 80)),
        ("ws://h/" + "x" * (8193 - 7), None),
    ],
)
def test_where_a_url_leads(url: str, leads_to: Place | None) -> None:
    assert place(url) == leads_to


PIECES = [
    "wss://", "ws://", "https://", "WSS://", "//", "eventsub", ".", "wss.twitch.tv", "twitch.tv", "evil.example", "@", ":", "443", "80", "8443",
    "/ws",
    "?a=b", "#", "\\", " ", "\t",
    "\r\n", "%2f", "%00", "[::1]", "127.0.0.1", "\u3002", "\uff0f", "\u212a", "\u017f", "-", "_", "xn--", "0", "..", ";",
]  # fmt: skip
HERE = "ws://127.0.0.1:8080/ws"


JOINED = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=6).map("".join)
STARTS = st.sampled_from(["", "wss://", "wss://eventsub.wss.twitch.tv", "ws://127.0.0.1:8080", "wss://eventsub.wss.twitch.tv:443/ws?"])


@given(st.builds(str.__add__, STARTS, JOINED), st.sampled_from([EVENTSUB.twitch, HERE]))
@example("wss://eventsub.wss.twitch.tv:443/ws?token=1", EVENTSUB.twitch)
@example("wss://eventsub.wss.twitch.tv:00443", EVENTSUB.twitch)
@example("ws://127.0.0.1:8080/ws?reconnect=1", HERE)
def test_what_is_dialled_leads_where_every_library_reads_that_it_leads(url: str, base: str) -> None:
    try:
        dialled = guarded(url, base)
    except HostileUrl:
        return
    assert dialled == url
    assert url.isascii()
    assert url.isprintable()
    yarl, plain = URL(url), urlsplit(url)
    for host, port, scheme, user in (
        (yarl.host, yarl.port, yarl.scheme, yarl.user),
        (plain.hostname, plain.port or {"wss": 443, "ws": 80}[plain.scheme], plain.scheme, plain.username),
    ):
        assert user is None
        assert host is not None
        assert (scheme, host, port) == ("ws", "127.0.0.1", 8080) or (scheme == "wss" and port == 443 and host.endswith(".wss.twitch.tv"))
        assert (scheme, host, port) != ("ws", "127.0.0.1", 8080) or base == HERE
