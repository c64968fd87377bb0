"""Twitch's pages over the network, one at a time and cached for an hour, to spare Twitch's servers."""

import hashlib
import os
import time
from pathlib import Path
from urllib.parse import urlsplit

from generator.docs.sources import MAX_BYTES, Missing
from generator.docs.unreadable import Unreadable

_CACHE_SECONDS = 3600.0
_PAUSE = 1.0
_GONE = (404, 410)


class Web:
    """Fetches pages below a base URL. `keep` caches them, and is called only after all could be read."""

    def __init__(self, address: str, *, offline: bool) -> None:
        self.address = address.rstrip("/")
        self.offline = offline
        self._fetched: dict[Path, str] = {}
        self._asked = False

    def text(self, path: str) -> str:
        url = f"{self.address}/{path}"
        cached = _cached(url)
        if cached in self._fetched:
            return self._fetched[cached]
        if cached.is_file() and (self.offline or time.time() - cached.stat().st_mtime < _CACHE_SECONDS):
            return cached.read_text(encoding="utf-8")
        if self.offline:
            raise Missing(f"{url} hasn't been fetched before, and --offline forbids to fetch it")
        if self._asked:
            time.sleep(_PAUSE)
        self._asked = True
        text = _fetch(url, is_markdown=path.endswith(".md"))
        self._fetched[cached] = text
        return text

    def names(self, folder: str) -> list[str]:
        """Empty, since a server doesn't list its pages."""
        return []

    def keep(self) -> None:
        """Cache the fetched pages."""
        for path, text in self._fetched.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def _fetch(url: str, *, is_markdown: bool) -> str:
    import requests  # imported late: other sources don't need it

    parts: list[bytes] = []
    size = 0
    try:
        with requests.get(url, timeout=(5, 30), stream=True, headers={"User-Agent": "twitchapi_gen docs diff"}) as reply:
            if _place(reply.url) != _place(url):
                raise Unreadable(f"{url} can't be fetched: the server redirects to {reply.url.partition('?')[0]}")
            if reply.status_code in _GONE:
                raise Missing(f"{url} can't be fetched: the server answers {reply.status_code}")
            reply.raise_for_status()
            if is_markdown and reply.headers.get("Content-Type", "").partition(";")[0].strip().lower() == "text/html":
                raise Unreadable(f"{url} can't be read: the server answers with HTML where Markdown is expected")
            for part in reply.iter_content(65_536):
                parts.append(part)
                size += len(part)
                if size > MAX_BYTES:
                    raise Unreadable(f"{url} has more than {MAX_BYTES:,} bytes; is it Twitch's page?")
        return b"".join(parts).decode("utf-8")
    except requests.HTTPError as error:
        status = error.response.status_code
        wait = error.response.headers.get("Retry-After", "")[:30] if status == 429 else ""
        raise Unreadable(f"{url} can't be fetched: the server answers {status}{f', try again after {wait} seconds' if wait else ''}") from None
    except requests.RequestException as error:
        raise Unreadable(f"{url} can't be fetched: {type(error).__name__}. Without a network, give a folder: --docs DIR") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{url} is not UTF-8 text") from None


def _place(url: str) -> tuple[str, str]:
    """Host and path: ignores the scheme and a trailing slash."""
    parts = urlsplit(url)
    return parts.netloc, parts.path.rstrip("/")


def _cached(url: str) -> Path:
    return cache_folder() / (hashlib.sha256(url.encode()).hexdigest() + ".html")


def cache_folder() -> Path:
    """The folder of cached pages."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "twitchapi_gen"
