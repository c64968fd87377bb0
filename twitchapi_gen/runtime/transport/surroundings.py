"""What the machine says about going out: its proxies, its certificate authorities, and its words for what went wrong."""

import os
import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from twitchapi_gen.runtime.errors import NetworkError
from twitchapi_gen.runtime.transport.sessions import ca_file


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for the URL, found as requests finds it. (aiohttp's own way would bring .netrc along.)"""
    found = {} if proxy_bypass(urlsplit(url).hostname or "") else getproxies()
    named = found.get("https") or found.get("all")
    return f"http://{named}" if named and "://" not in named else named


def trusted() -> ssl.SSLContext | None:
    """Certificate authorities of one's own, where the environment names some. Raises NetworkError for what isn't any."""
    named = ca_file()
    if not named:
        return None
    try:
        return ssl.create_default_context(capath=named) if os.path.isdir(named) else ssl.create_default_context(cafile=named)
    except OSError as error:
        words = cause(error)
    raise NetworkError(f"the certificate authorities at {named} can't be read: {words}", sent=False, passing=False)


def cause(error: BaseException) -> str:
    """What went wrong. Only the system's own words are shown: others may quote a header, a URL or the reply."""
    seen = getattr(error, "os_error", None) or error
    words = str(seen.args[-1])[:120] if isinstance(seen, OSError) and seen.args else ""
    return f"{type(error).__name__}{words and f': {words}'}"
