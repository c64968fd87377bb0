"""Where Twitch is: the real one, one given, or a local emulator named by TWITCHAPI_EMULATOR."""

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
"""What all libraries read alike. With a backslash, a percent sign or other alphabets in the host, some would go elsewhere than others."""


class Addresses:
    """Where a client calls. `emulator` is the emulator's URL where one is in use; it is asked who it is before it gets any credential.

    subscriptions: the base URL for EventSub's subscriptions, Helix's unless given. sockets: the WebSockets' addresses that were given, by option.
    """

    __slots__ = ("auth", "emulator", "helix", "sockets", "subscriptions")

    def __init__(self, helix: str, auth: str, emulator: str, subscriptions: str, sockets: Mapping[str, str]) -> None:
        self.helix, self.auth, self.emulator, self.subscriptions, self.sockets = helix, auth, emulator, subscriptions, sockets

    @property
    def bases(self) -> tuple[str, ...]:
        """The URLs below which all requests go."""
        return self.helix, self.auth, self.subscriptions

    def url(self, path: str) -> str:
        """The URL of an endpoint of Helix."""
        return f"{self.subscriptions if path == SUBSCRIPTIONS else self.helix}{path}"


class Socket:
    """A WebSocket of Twitch's: the option that names another address, its path at the emulator, and Twitch's own address."""

    __slots__ = ("option", "path", "twitch")

    def __init__(self, option: str, path: str, twitch: str) -> None:
        self.option, self.path, self.twitch = option, path, twitch

    def address(self, given: str | None, client: Addresses) -> str:
        """What to dial: what the socket was given, else what its client was given, else what is beside the client's other addresses.

        Beside Twitch's Helix, that is Twitch. Beside an emulator's it is the emulator. Nothing is known to be beside any other, and Twitch isn't
        dialled with what belongs elsewhere: that raises ParameterError, as does a URL that isn't safe for credentials.
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
            f"{self.option} must be given, to the client or here: Twitch's WebSocket doesn't belong to {base}, which {setting} names; "
            f"Twitch's own is {self.twitch}"
        )

    def checked(self, url: str) -> str:
        """The URL. Raises ParameterError for one that isn't safe for credentials."""
        url = str(url)
        as_http = f"http{url[2:]}"
        if url[:2].lower() != "ws" or _parts(as_http) is None or not _URL.fullmatch(as_http):
            raise ParameterError(f"{self.option} must be a URL such as {self.twitch}, its host in ASCII, without user, query or fragment")
        if url[:3].lower() == "ws:" and not _loopback(as_http):
            raise ParameterError(f"{self.option} must be wss, since tokens go there; plain ws is for this machine only")
        return url


EVENTSUB = Socket("eventsub_url", "/ws", "wss://eventsub.wss.twitch.tv/ws")
PUBSUB = Socket("pubsub_url", "/pubsub", "wss://pubsub-edge.twitch.tv")


def addresses(
    helix: str | None = None,
    auth: str | None = None,
    environment: Mapping[str, str] = os.environ,
    *,
    subscriptions: str | None = None,
    eventsub: str | None = None,
    pubsub: str | None = None,
) -> Addresses:
    """The addresses to use. What is given wins over TWITCHAPI_EMULATOR. Raises ParameterError for a URL that isn't safe for credentials."""
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
    """The base URL below which EventSub's subscriptions are."""
    checked = _checked("eventsub_subscriptions_url", url, HELIX + SUBSCRIPTIONS)
    if not checked.endswith(SUBSCRIPTIONS):
        raise ParameterError(f"eventsub_subscriptions_url must be the whole URL, with {SUBSCRIPTIONS} at its end, such as {HELIX}{SUBSCRIPTIONS}")
    return checked.removesuffix(SUBSCRIPTIONS)


def _checked(name: str, url: str, example: str = HELIX) -> str:
    url = str(url)
    if _parts(url) is None or not _URL.fullmatch(url):
        raise ParameterError(f"{name} must be a URL such as {example}, its host in ASCII, without user, query or fragment")
    if url[:5].lower() == "http:" and not _loopback(url):
        raise ParameterError(f"{name} must be https, since tokens go there; plain http is for this machine only")
    return url.rstrip("/")


def _parts(url: str) -> SplitResult | None:
    """The parts of a URL that names a host; None for any other text."""
    try:
        parts = urlsplit(url)
        return parts if parts.hostname and parts.port != 0 else None
    except ValueError:  # a bracket left open, a port that is no number
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
