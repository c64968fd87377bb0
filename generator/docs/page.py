"""Twitch's pages, from a folder or over the network → the surface."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

import requests

from generator.docs import reference, scopes
from generator.docs.reference import Unreadable as Unreadable
from generator.surface import Surface

PAGES = {"reference": "api/reference", "scopes": "authentication/scopes"}
"""File name (without .html) → where the page is below the documentation's address."""
_CACHE = Path.home() / ".cache" / "twitchapi_gen"
_CACHE_SECONDS = 3600.0
_PAUSE = 1.0
_MAX_BYTES = 20_000_000


def read_docs(where: str) -> Surface:
    """Reads the reference and the scopes page. Raises Unreadable, which says what could not be read and why."""
    load = _from_web if where.startswith(("http://", "https://")) else _from_folder
    texts = {name: load(where, name) for name in PAGES}
    problems: list[str] = []
    surface = Surface(endpoints=reference.read(texts["reference"], problems), scopes=scopes.read(texts["scopes"], problems))
    if problems:
        raise Unreadable("the documentation could not be read without loss:\n" + "\n".join(f"  {problem}" for problem in problems))
    return surface


def _from_folder(where: str, name: str) -> str:
    path = Path(where) / f"{name}.html"
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise Unreadable(f"{path} has more than {_MAX_BYTES:,} bytes; is it Twitch's page?")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise Unreadable(f"{path} can't be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{path} is not UTF-8 text") from None


def _from_web(where: str, name: str, sleep: Callable[[float], None] = time.sleep) -> str:
    """One page, from the cache if it is fresh; else fetched, with a pause, since these are somebody else's servers."""
    url = f"{where.rstrip('/')}/{PAGES[name]}/"
    cached = _CACHE / (hashlib.sha256(url.encode()).hexdigest() + ".html")
    if cached.is_file() and time.time() - cached.stat().st_mtime < _CACHE_SECONDS:
        return cached.read_text(encoding="utf-8")
    sleep(_PAUSE)
    try:
        reply = requests.get(url, timeout=(5, 30), headers={"User-Agent": "twitchapi_gen docs diff"})
        reply.raise_for_status()
    except requests.RequestException as error:
        raise Unreadable(f"{url} can't be fetched: {type(error).__name__}. With no network, give a folder: --docs DIR") from None
    _CACHE.mkdir(parents=True, exist_ok=True)
    cached.write_text(reply.text, encoding="utf-8")
    return reply.text
