"""Helpers for services: iteration over all clips and videos, templates, tokens of many users, graceful shutdown."""

import signal
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from twitchapi_gen.async_twitch import AsyncTwitch
from twitchapi_gen.runtime.base.errors import ParameterError, WrongClient
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.base.waiting import Event
from twitchapi_gen.runtime.models.templates import fill_template
from twitchapi_gen.services.keeping import LostUser, keep
from twitchapi_gen.twitch import Twitch

if TYPE_CHECKING:
    import asyncio

    from twitchapi_gen.types import Clip, Video

__all__ = [
    "AsyncClipWalk", "AsyncVideoWalk", "ClipWalk", "Draining", "LostUser", "VideoWalk", "draining", "fill_template", "keep_users", "walk_clips",
    "walk_videos",
]  # fmt: skip
C = TypeVar("C", Twitch, AsyncTwitch)
_FIRST_CLIP = datetime(2016, 5, 1, tzinfo=UTC)
"""The approximate date of Twitch's first clips."""
_SECOND, _YEAR = timedelta(seconds=1), timedelta(days=365)
_MOST = 500
"""The maximum of clips in one window. Twitch returns about 1,000 per query, so a window within this limit is complete."""


class _Windows:
    """Consecutive time windows: narrower if one has too many clips, wider if it has few. No I/O.

    position: all clips before it have been taken. incomplete: seconds with more clips than Twitch returns.
    """

    def __init__(self, start: datetime, end: datetime) -> None:
        self.position, self._end = start, end
        self._width = timedelta(days=30)
        self._before: frozenset[str] = frozenset()
        self.incomplete: list[tuple[datetime, datetime]] = []

    @property
    def window(self) -> tuple[datetime, datetime] | None:
        """The next window to query; None at the end."""
        return (self.position, min(self.position + self._width, self._end)) if self.position < self._end else None

    def take(self, clips: "list[Clip]") -> "list[Clip] | None":
        """Return the new clips of the window, oldest first, or None if the window must be narrower."""
        if self.window is None:
            return []
        start, end = self.window
        if len(clips) > _MOST and end - start > _SECOND:
            self._width = max(_SECOND, timedelta(seconds=(end - start) // _SECOND // 2))
            return None
        if len(clips) > _MOST:
            self.incomplete.append((start, end))
            log.warning("the second at %s has more clips than Twitch returns; some are missing", start.isoformat())
        found = [clip for clip in clips if clip.id not in self._before]
        return sorted(found, key=lambda clip: clip.created_at)

    def done(self, clips: "list[Clip]") -> None:
        """Move on to the next window, after the caller has used the clips of this one."""
        if self.window is not None:
            self.position = self.window[1]
            self._before = frozenset(clip.id for clip in clips)  # adjacent windows overlap by one second
            if len(clips) < _MOST // 4:
                self._width = min(self._width * 2, _YEAR)


class _ClipWalk(Generic[C]):
    def __init__(self, twitch: C, which: dict[str, Any], started_at: datetime | None, ended_at: datetime | None) -> None:
        if (which["broadcaster_id"] is None) == (which["game_id"] is None):
            raise ParameterError("give either broadcaster_id or game_id")
        start = _aware("started_at", started_at) or _FIRST_CLIP
        end = _aware("ended_at", ended_at) or datetime.fromtimestamp(twitch.core_.clock.time(), UTC)
        self._twitch: C = twitch
        self._which = {name: value for name, value in which.items() if value is not None}
        self._windows = _Windows(start.replace(microsecond=0), end.replace(microsecond=0) + _SECOND)

    @property
    def position(self) -> datetime:
        """A time before which the walk has yielded all clips. Save it: `walk_clips(…, started_at=position)` resumes there."""
        return self._windows.position

    @property
    def incomplete(self) -> list[tuple[datetime, datetime]]:
        """Seconds with more clips than Twitch returns; almost always empty."""
        return list(self._windows.incomplete)

    def _arguments(self, window: tuple[datetime, datetime]) -> dict[str, Any]:
        return {**self._which, "started_at": window[0], "ended_at": window[1], "first": 100, "limit": _MOST + 1}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(at {self.position.isoformat()})"


class ClipWalk(_ClipWalk[Twitch]):
    """Gives all clips of a channel or game, oldest first. `position` says how far it is."""

    def __iter__(self) -> "Iterator[Clip]":
        while (window := self._windows.window) is not None:
            clips = list(self._twitch.get_clips(**self._arguments(window)))
            found = self._windows.take(clips)
            if found is not None:
                yield from found
                self._windows.done(clips)


class AsyncClipWalk(_ClipWalk[AsyncTwitch]):
    """Gives all clips of a channel or game, oldest first. `position` says how far it is."""

    async def __aiter__(self) -> "AsyncIterator[Clip]":
        while (window := self._windows.window) is not None:
            clips = [clip async for clip in self._twitch.get_clips(**self._arguments(window))]
            found = self._windows.take(clips)
            if found is not None:
                for clip in found:
                    yield clip
                self._windows.done(clips)


@overload
def walk_clips(
    twitch: Twitch, *, broadcaster_id: str | None = None, game_id: str | None = None, started_at: datetime | None = None,
    ended_at: datetime | None = None, is_featured: bool | None = None,
) -> ClipWalk: ...  # fmt: skip
@overload
def walk_clips(
    twitch: AsyncTwitch, *, broadcaster_id: str | None = None, game_id: str | None = None, started_at: datetime | None = None,
    ended_at: datetime | None = None, is_featured: bool | None = None,
) -> AsyncClipWalk: ...  # fmt: skip
def walk_clips(
    twitch: Twitch | AsyncTwitch,
    *,
    broadcaster_id: str | None = None,
    game_id: str | None = None,
    started_at: datetime | None = None,
    ended_at: datetime | None = None,
    is_featured: bool | None = None,
) -> ClipWalk | AsyncClipWalk:
    """Iterate over all clips of a channel or a game, not only the 1,000 or so of one query, by querying one time window after another.

        for clip in walk_clips(twitch, broadcaster_id="1234"):
            print(clip.created_at, clip.title)

    Args:
        twitch: The client; with an `AsyncTwitch`, use `async for`.
        broadcaster_id, game_id: The channel or the game; pass exactly one.
        started_at: Aware time to start at. Default: 2016, the year of the first clips. To resume, pass the `position` of an earlier walk; clips of
            its unfinished window are repeated.
        ended_at: Aware time to end at. Default: now.
        is_featured: True for featured clips only, False for the others only.

    Yields each clip once, the oldest first. Raises ParameterError; iterating raises the errors of `get_clips`.
    https://dev.twitch.tv/docs/api/reference/#get-clips
    """
    which = {"broadcaster_id": broadcaster_id, "game_id": game_id, "is_featured": is_featured}
    if isinstance(twitch, Twitch):
        return ClipWalk(twitch, which, started_at, ended_at)
    return AsyncClipWalk(_asynchronous(twitch), which, started_at, ended_at)


class _VideoWalk(Generic[C]):
    def __init__(self, twitch: C, queries: list[dict[str, Any]], since: datetime | None, until: datetime | None) -> None:
        self._twitch: C = twitch
        self._queries, self._since, self._until = queries, _aware("since", since), _aware("until", until)
        self.position: datetime | None = self._until
        """The time of the last video; None before the first one. `walk_videos(…, until=position)` resumes there."""
        self._given: set[str] = set()

    def _wanted(self, video: "Video") -> bool:
        """Return True if the video is in the time range and new."""
        if (self._until is not None and video.created_at > self._until) or video.id in self._given:
            return False
        self._given.add(video.id)
        self.position = video.created_at
        return True

    def _over(self, video: "Video | None") -> bool:
        return video is None or (self._since is not None and video.created_at < self._since)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(at {self.position.isoformat() if self.position is not None else 'the beginning'})"


def _newest(heads: "list[Video | None]") -> int | None:
    """Return the index of the list with the newest next video, or None if all lists are exhausted."""
    ready = [(head.created_at, -index) for index, head in enumerate(heads) if head is not None]
    return -max(ready)[1] if ready else None


class VideoWalk(_VideoWalk[Twitch]):
    """Gives videos of a user or game, newest first. `position` says how far it is."""

    def __iter__(self) -> "Iterator[Video]":
        lists = [iter(self._twitch.get_videos(**query)) for query in self._queries]
        heads = [next(one, None) for one in lists]
        while (index := _newest(heads)) is not None:
            video = heads[index]
            if video is not None and not self._over(video) and self._wanted(video):
                yield video
            heads[index] = None if self._over(video) else next(lists[index], None)


class AsyncVideoWalk(_VideoWalk[AsyncTwitch]):
    """Gives videos of a user or game, newest first. `position` says how far it is."""

    async def __aiter__(self) -> "AsyncIterator[Video]":
        lists = [aiter(self._twitch.get_videos(**query)) for query in self._queries]
        heads = [await anext(one, None) for one in lists]
        while (index := _newest(heads)) is not None:
            video = heads[index]
            if video is not None and not self._over(video) and self._wanted(video):
                yield video
            heads[index] = None if self._over(video) else await anext(lists[index], None)


_TYPES = ("archive", "highlight", "upload")


@overload
def walk_videos(
    twitch: Twitch, *, user_id: str | None = None, game_id: str | None = None, since: datetime | None = None, until: datetime | None = None,
    types: Iterable[str] = (), languages: Iterable[str] = (),
) -> VideoWalk: ...  # fmt: skip
@overload
def walk_videos(
    twitch: AsyncTwitch, *, user_id: str | None = None, game_id: str | None = None, since: datetime | None = None, until: datetime | None = None,
    types: Iterable[str] = (), languages: Iterable[str] = (),
) -> AsyncVideoWalk: ...  # fmt: skip
def walk_videos(
    twitch: Twitch | AsyncTwitch,
    *,
    user_id: str | None = None,
    game_id: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    types: Iterable[str] = (),
    languages: Iterable[str] = (),
) -> VideoWalk | AsyncVideoWalk:
    """Iterate over all videos of a user, or over more videos of a game than the 500 of one query. Yields each video once, the newest first.

    Args:
        twitch: The client; with an `AsyncTwitch`, use `async for`.
        user_id, game_id: The user or the game; pass exactly one.
        since, until: Aware times that limit the videos by creation. To resume, pass the `position` of an earlier walk as `until`. Twitch has no such
            filter, so the walk fetches and skips the pages with newer videos.
        types: `archive`, `highlight`, `upload`. Default: all.
        languages: ISO 639-1 codes, or `other`. For a game, Twitch returns up to 500 videos of each type in each language.

    Raises ParameterError; iterating raises the errors of `get_videos`. https://dev.twitch.tv/docs/api/reference/#get-videos
    """
    if (user_id is None) == (game_id is None):
        raise ParameterError("give either user_id or game_id")
    kinds = [types] if isinstance(types, str) else list(types)
    spoken = [languages] if isinstance(languages, str) else list(languages)
    base: dict[str, Any] = {"user_id": user_id} if user_id is not None else {"game_id": game_id}
    queries = [
        {**base, "sort": "time", "first": 100, **({"type": kind} if kind else {}), **({"language": language} if language else {})}
        for kind in kinds or (_TYPES if game_id is not None else ("",))
        for language in spoken or ("",)
    ]
    if isinstance(twitch, Twitch):
        return VideoWalk(twitch, queries, since, until)
    return AsyncVideoWalk(_asynchronous(twitch), queries, since, until)


class Stop(Protocol):
    """A `threading.Event` or an `asyncio.Event`."""

    def is_set(self) -> bool: ...


@overload
def keep_users(twitch: Twitch, *, every: float = 3600.0, on_lost: Callable[[LostUser], object] | None = None, stop: Stop | None = None) -> None: ...
@overload
def keep_users(
    twitch: AsyncTwitch, *, every: float = 3600.0, on_lost: Callable[[LostUser], object] | None = None, stop: Stop | None = None
) -> Coroutine[Any, Any, None]: ...
def keep_users(
    twitch: Twitch | AsyncTwitch, *, every: float = 3600.0, on_lost: Callable[[LostUser], object] | None = None, stop: Stop | None = None
) -> Coroutine[Any, Any, None] | None:
    """Validate the tokens of all users in the token store, evenly spread over each round, and refresh invalid ones. Runs until `stop` is set.

        threading.Thread(target=keep_users, args=(twitch,), kwargs={"stop": stop}).start()
        task = asyncio.create_task(keep_users(twitch))  # an AsyncTwitch

    Args:
        twitch: The client; its token store must list its users, as `FileTokenStore`, `RedisTokenStore` and `MemoryTokenStore` do: `users(app_id)`.
        every: Seconds for one round over all users: 1 to 3600. Twitch requires hourly validation.
        on_lost: Called in each round with a `LostUser` for each user who must log in again. Notify the user, or call `forget_user`.
        stop: An event; the function returns within a second after it is set. Asynchronously, you can also cancel the task.

    Logs temporary failures and retries them in the next round. Raises ParameterError, TokenStoreError.
    https://dev.twitch.tv/docs/authentication/validate-tokens/
    """
    stopped = stop.is_set if stop is not None else lambda: False
    flow = keep(twitch.core_, every, on_lost, stopped)
    return twitch.run_(flow)


class Draining:
    """See `draining`."""

    def __init__(self, things: tuple[Any, ...], signals: Iterable[signal.Signals]) -> None:
        self._stops = [one.stop for one in things if hasattr(one, "stop")]
        self._stops += [one.close for one in things if not hasattr(one, "stop")]
        self._signals = list(signals)
        self._before: dict[signal.Signals, Any] = {}

    def _listen(self, tell: Callable[[], object]) -> None:
        def caught(*_: object) -> None:
            self._restore()  # a second signal ends the program at once
            tell()

        for one in self._signals:
            self._before[one] = signal.signal(one, caught)

    def _restore(self) -> None:
        while self._before:
            one, handler = self._before.popitem()
            signal.signal(one, handler)

    def __enter__(self) -> threading.Event:
        event = Event()
        self._listen(event.set)
        return event

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._restore()
        first: BaseException | None = None
        for stop in self._stops:
            try:
                stop()
            except Exception as failure:
                first = first or failure
        if first is not None and error is None:
            raise first

    async def __aenter__(self) -> "asyncio.Event":
        import asyncio

        event, loop = asyncio.Event(), asyncio.get_running_loop()
        self._listen(lambda: loop.call_soon_threadsafe(event.set))
        return event

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        import inspect

        self._restore()
        first: BaseException | None = None
        for stop in self._stops:
            try:
                ended = stop()
                if inspect.isawaitable(ended):
                    await ended
            except Exception as failure:
                first = first or failure
        if first is not None and error is None:
            raise first


def draining(*things: Any, signals: Iterable[signal.Signals] = (signal.SIGTERM, signal.SIGINT)) -> Draining:
    """Shut a service down gracefully after a signal: stop the event receivers, let their callbacks finish, then close the clients.

        with draining(hook, socket, twitch) as stop:
            stop.wait()

        async with draining(hook, socket, twitch) as stop:
            await stop.wait()

    Args:
        things: Objects with `stop()` (sockets, webhooks, conduits, PubSub), stopped in this order, and objects with `close()` (clients, stores),
            closed after them.
        signals: Signals that set the event. The first one restores the previous handlers, so a second one ends the program immediately.

    Leaving the block always stops everything, even after an exception. If one object fails to stop, the others still stop.
    Python handles signals in the main thread only; in other threads, it raises ValueError.
    """
    return Draining(things, signals)


def _asynchronous(twitch: object) -> AsyncTwitch:
    if isinstance(twitch, AsyncTwitch):
        return twitch
    raise WrongClient(f"twitch must be a Twitch or an AsyncTwitch, not {type(twitch).__name__}")


def _aware(name: str, when: datetime | None) -> datetime | None:
    if when is not None and when.utcoffset() is None:
        raise ParameterError(f"{name} has no time zone; pass an aware datetime, such as datetime.now(UTC)")
    return when
