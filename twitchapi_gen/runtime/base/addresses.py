"""Addresses of Twitch: the real ones, those that the user sets, or a local emulator's from TWITCHAPI_EMULATOR."""

import ipaddress
import os
import re
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from twitchapi_gen.runtime.base.errors import ParameterError

HELIX = "https://api.twitch.tv/helix"
AUTH = "https://id.twitch.tv/oauth2"
VARIABLE = "TWITCHAPI_EMULATOR"
SUBSCRIPTIONS = "/eventsub/subscriptions"
_URL = re.compile(r"(?!.*[?#\\])(?i:https?)://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d*)?(?:/[!-~]*)?")
"""Hosts that all libraries parse alike. With backslashes, percent signs or other alphabets, they could connect to different hosts."""


class Addresses:
    """A client's addresses. `emulator`: the emulator's URL if one is in use; the client verifies it before sending credentials.

    subscriptions: the base URL of EventSub's subscriptions, by default Helix's. sockets: the WebSockets' addresses that the user set, by option.
    """

    __slots__ = ("auth", "emulator", "helix", "sockets", "subscriptions")

    def __init__(self, helix: str, auth: str, emulator: str, subscriptions: str, sockets: Mapping[str, str]) -> None:
        self.helix, self.auth, self.emulator, self.subscriptions, self.sockets = helix, auth, emulator, subscriptions, sockets

    @property
    def bases(self) -> tuple[str, ...]:
        """The base URLs of all requests."""
        return self.helix, self.auth, self.subscriptions

    def url(self, path: str) -> str:
        """Return the URL of a Helix endpoint."""
        return f"{self.subscriptions if path == SUBSCRIPTIONS else self.helix}{path}"


class Socket:
    """One of Twitch's WebSockets: the option that sets another address, its path at the emulator, and Twitch's own address."""

    __slots__ = ("option", "path", "twitch")

    def __init__(self, option: str, path: str, twitch: str) -> None:
        self.option, self.path, self.twitch = option, path, twitch

    def address(self, given: str | None, client: Addresses) -> str:
        """Return the address to connect to: the socket's setting, else its client's, else the one that belongs to the client's other addresses.

        Twitch's WebSocket belongs to Twitch's Helix, and the emulator's to the emulator's. No WebSocket is known for any other base URL, and its
        credentials must not go to Twitch. So that raises ParameterError, as does a URL that isn't safe for credentials.
        """
        if given:
            return self.checked(given)
        if self.option in client.sockets:
            return client.sockets[self.option]
        base, setting = client.helix, "helix_url"
        if self is EVENTSUB and client.subscriptions != client.helix:
            base, setting = client.subscriptions, "eventsub_subscriptions_url"
        parts = urlsplit(base)
        if (parts.scheme, parts.hostname, parts.port or 443) == ("https", "api.twitch.tv", 443):
            return self.twitch
        root = base.removesuffix("/helix")
        if _loopback(base) and (root != base or setting != "helix_url"):
            return f"ws{root[4:]}{self.path}"
        raise ParameterError(
            f"{self.option} is required, on the client or here: Twitch's WebSocket doesn't belong to {base}, which {setting} names; "
            f"Twitch's own address is {self.twitch}"
        )

    def checked(self, url: str) -> str:
        """Return the URL. Raises ParameterError for one that isn't safe for credentials."""
        url = str(url)
        as_http = f"http{url[2:]}"
        if url[:2].lower() != "ws" or _parts(as_http) is None or not _URL.fullmatch(as_http):
            raise ParameterError(f"{self.option} must be a URL such as {self.twitch}, with an ASCII host, and without user, query or fragment")
        if url[:3].lower() == "ws:" and not _loopback(as_http):
            raise ParameterError(f"{self.option} must be wss, since it carries tokens; plain ws is for this machine only")
        return url


EVENTSUB = Socket("eventsub_url", "/ws", "wss://eventsub.wss.twitch.tv/ws")
PUBSUB = Socket("pubsub_url", "/pubsub", "wss://pubsub-edge.twitch.tv")
IRC = Socket("irc_url", "/irc", "wss://irc-ws.chat.twitch.tv:443")


def addresses(
    helix: str | None = None,
    auth: str | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    subscriptions: str | None = None,
    eventsub: str | None = None,
    pubsub: str | None = None,
) -> Addresses:
    """Return the addresses to use. Settings override TWITCHAPI_EMULATOR. Raises ParameterError for a URL that isn't safe for credentials."""
    emulator = "" if helix and auth else environment.get(VARIABLE, "").rstrip("/")
    if emulator and not _loopback(emulator):
        raise ParameterError(f"{VARIABLE}={emulator!r} is not on this machine; an emulator must be at 127.0.0.1, ::1 or localhost")
    if emulator:
        _checked(VARIABLE, emulator, "http://127.0.0.1:8080")
    base = _checked("helix_url", helix or (f"{emulator}/helix" if emulator else HELIX))
    return Addresses(
        helix=base,
        auth=_checked("auth_url", auth or (f"{emulator}/oauth2" if emulator else AUTH)),
        emulator=emulator,
        subscriptions=_subscriptions(subscriptions) if subscriptions else base,
        sockets={one.option: one.checked(url) for one, url in ((EVENTSUB, eventsub), (PUBSUB, pubsub)) if url},
    )


def _subscriptions(url: str) -> str:
    """Return the base URL of EventSub's subscriptions."""
    checked = _checked("eventsub_subscriptions_url", url, HELIX + SUBSCRIPTIONS)
    if not checked.endswith(SUBSCRIPTIONS):
        raise ParameterError(f"eventsub_subscriptions_url must be the complete URL, ending in {SUBSCRIPTIONS}, such as {HELIX}{SUBSCRIPTIONS}")
    return checked.removesuffix(SUBSCRIPTIONS)


def _checked(name: str, url: str, example: str = HELIX) -> str:
    url = str(url)
    if _parts(url) is None or not _URL.fullmatch(url):
        raise ParameterError(f"{name} must be a URL such as {example}, with an ASCII host, and without user, query or fragment")
    if url[:5].lower() == "http:" and not _loopback(url):
        raise ParameterError(f"{name} must be https, since it carries tokens; plain http is for this machine only")
    return url.rstrip("/")


def _parts(url: str) -> SplitResult | None:
    """Return the parts of a URL with a host; None for any other text."""
    try:
        parts = urlsplit(url)
        return parts if parts.hostname and parts.port != 0 else None
    except ValueError:  # an unclosed bracket, or an invalid port
        return None


def _loopback(url: str) -> bool:
    parts = _parts(url)
    host = parts.hostname or "" if parts else ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
