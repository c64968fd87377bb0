"""Where Twitch is: the real one, one given, or a local emulator named by TWITCHAPI_EMULATOR."""

import ipaddress
import os
import re
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from twitchapi_gen.runtime.errors import ParameterError

HELIX = "https://api.twitch.tv/helix"
AUTH = "https://id.twitch.tv/oauth2"
VARIABLE = "TWITCHAPI_EMULATOR"
_URL = re.compile(r"(?!.*[?#\\])(?i:https?)://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d*)?(?:/[!-~]*)?")
"""What all libraries read alike. With a backslash, a percent sign or other alphabets in the host, some would go elsewhere than others."""


class Addresses:
    """The base URLs of a client. `emulator` is the emulator's URL where one is in use; it is asked who it is before it gets any credential."""

    __slots__ = ("auth", "emulator", "helix")

    def __init__(self, helix: str, auth: str, emulator: str) -> None:
        self.helix, self.auth, self.emulator = helix, auth, emulator


def addresses(helix: str | None, auth: str | None, environment: Mapping[str, str] = os.environ) -> Addresses:
    """The addresses to use. What is given wins over TWITCHAPI_EMULATOR. Raises ParameterError for a URL that isn't safe for credentials."""
    emulator = "" if helix and auth else environment.get(VARIABLE, "").rstrip("/")
    if emulator and not _loopback(emulator):
        raise ParameterError(f"{VARIABLE}={emulator!r} is not on this machine; an emulator must be at 127.0.0.1, ::1 or localhost")
    if emulator:
        _checked(VARIABLE, emulator, "http://127.0.0.1:8080")
    return Addresses(
        helix=_checked("helix_url", helix or (f"{emulator}/helix" if emulator else HELIX)),
        auth=_checked("auth_url", auth or (f"{emulator}/oauth2" if emulator else AUTH)),
        emulator=emulator,
    )


def socket_address(
    name: str, given: str | None, path: str, real: str, environment: Mapping[str, str] = os.environ, *, emulator: str = ""
) -> tuple[str, str]:
    """A WebSocket's address, and the emulator's where that one is in use. Raises ParameterError for a URL that isn't safe for credentials.

    given: wins over the emulator, which has it at `path`: the client's one, or that of TWITCHAPI_EMULATOR. `real` is Twitch's.
    """
    emulator = "" if given else emulator or addresses(None, None, environment).emulator
    url = given or (f"ws{emulator.removeprefix('http')}{path}" if emulator else real)
    as_http = f"http{url[2:]}"
    if url[:2].lower() != "ws" or _parts(as_http) is None or not _URL.fullmatch(as_http):
        raise ParameterError(f"{name} must be a URL such as {real}, its host in ASCII, without user, query or fragment")
    if url[:3].lower() == "ws:" and not _loopback(as_http):
        raise ParameterError(f"{name} must be wss, since tokens go there; plain ws is for this machine only")
    return url, emulator


def _checked(name: str, url: str, example: str = HELIX) -> str:
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
