"""What the machine says about going out: its proxies, its certificate authorities, and its words for what went wrong."""

import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from twitchapi_gen.runtime.transport.sessions import ca_file


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for the URL, found as requests finds it. (aiohttp's own way would bring .netrc along.)"""
    found = {} if proxy_bypass(urlsplit(url).hostname or "") else getproxies()
    return found.get("https") or found.get("all")


def trusted() -> ssl.SSLContext | None:
    """Certificate authorities of one's own, where the environment names some."""
    named = ca_file()
    return ssl.create_default_context(cafile=named) if named else None


def cause(error: BaseException) -> str:
    """What went wrong. Only the system's own words are shown: others may quote a header, a URL or the reply."""
    seen = getattr(error, "os_error", None) or error
    words = str(seen.args[-1])[:120] if isinstance(seen, OSError) and seen.args else ""
    return f"{type(error).__name__}{words and f': {words}'}"
