"""Twitch's pages, from a folder or over the network → the surface."""

import hashlib
import os
import time
from pathlib import Path

from generator.docs import event_objects, event_types, reference, scopes
from generator.docs.reference import Unreadable as Unreadable
from generator.surface import EventType, Surface

PAGES = {"reference": "api/reference", "scopes": "authentication/scopes"}
"""File name (without .html) → where the page is below the documentation's address."""
EVENT_PAGES = {"eventsub-reference": "eventsub/eventsub-reference", "eventsub-subscription-types": "eventsub/eventsub-subscription-types"}
_CACHE_SECONDS = 3600.0
_PAUSE = 1.0
_MAX_BYTES = 20_000_000


def read_docs(where: str, *, offline: bool = False) -> Surface:
    """Reads the reference, the scopes page and the two pages of EventSub. Raises Unreadable, which says what could not be read and why.

    where: a folder, or an address that the pages are below. offline: take pages fetched before, however old, and no others.
    A folder that has none of EventSub's pages gives a surface without `events`.
    """
    if where.startswith(("http://", "https://")):
        texts = {name: _from_web(where, name, offline) for name in (*PAGES, *EVENT_PAGES)}
    else:
        events = EVENT_PAGES if any((Path(where) / f"{name}.html").exists() for name in EVENT_PAGES) else ()
        texts = {name: _from_folder(where, name) for name in (*PAGES, *events)}
    problems: list[str] = []
    surface = Surface(
        endpoints=reference.read(texts["reference"], problems), scopes=scopes.read(texts["scopes"], problems), events=_events(texts, problems)
    )
    if problems:
        raise Unreadable("the documentation could not be read without loss:\n" + "\n".join(f"  {problem}" for problem in problems))
    return surface


def _events(texts: dict[str, str], problems: list[str]) -> dict[str, EventType] | None:
    if "eventsub-reference" not in texts:
        return None
    objects = event_objects.read(texts["eventsub-reference"], problems)
    return event_types.read(texts["eventsub-subscription-types"], objects, problems)


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


def _from_web(where: str, name: str, offline: bool) -> str:
    """One page, from the cache if it is fresh; else fetched, one at a time and with a pause, since these are somebody else's servers."""
    url = f"{where.rstrip('/')}/{(PAGES | EVENT_PAGES)[name]}/"
    cached = cache_folder() / (hashlib.sha256(url.encode()).hexdigest() + ".html")
    if cached.is_file() and (offline or time.time() - cached.stat().st_mtime < _CACHE_SECONDS):
        return cached.read_text(encoding="utf-8")
    if offline:
        raise Unreadable(f"{url} hasn't been fetched before, and --offline forbids to fetch it")
    if name != next(iter(PAGES)):
        time.sleep(_PAUSE)
    text = _fetch(url)
    cached.parent.mkdir(parents=True, exist_ok=True)
    cached.write_text(text, encoding="utf-8")
    return text


def _fetch(url: str) -> str:
    import requests  # what reads a folder, or no pages at all, does without

    parts: list[bytes] = []
    size = 0
    try:
        with requests.get(url, timeout=(5, 30), stream=True, headers={"User-Agent": "twitchapi_gen docs diff"}) as reply:
            reply.raise_for_status()
            for part in reply.iter_content(65_536):
                parts.append(part)
                size += len(part)
                if size > _MAX_BYTES:
                    raise Unreadable(f"{url} has more than {_MAX_BYTES:,} bytes; is it Twitch's page?")
        return b"".join(parts).decode("utf-8")
    except requests.HTTPError as error:
        raise Unreadable(f"{url} can't be fetched: the server answers {error.response.status_code}") from None
    except requests.RequestException as error:
        raise Unreadable(f"{url} can't be fetched: {type(error).__name__}. Without a network, give a folder: --docs DIR") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{url} is not UTF-8 text") from None


def cache_folder() -> Path:
    """Where fetched pages are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "twitchapi_gen"
