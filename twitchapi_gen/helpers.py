"""What services need beyond single calls: walks over all clips and videos, templates, tokens of many users, an orderly end."""

import signal
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from twitchapi_gen.async_twitch import AsyncTwitch
from twitchapi_gen.runtime.auth.keeping import LostUser, keep
from twitchapi_gen.runtime.base.errors import ParameterError, WrongClient
from twitchapi_gen.runtime.base.events import log
from twitchapi_gen.runtime.models.templates import fill_template
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
"""Twitch has had clips since about then."""
_SECOND, _YEAR = timedelta(seconds=1), timedelta(days=365)
_MOST = 500
"""Clips of one query: far fewer than the 1,000 or so after which Twitch's pages end, so that none is missed."""


class _Windows:
    """Windows of time, one after the other: narrower where there is too much in one, wider where there is little. No I/O.

    position: everything before it is done. incomplete: seconds that held more than Twitch gives.
    """

    def __init__(self, start: datetime, end: datetime) -> None:
        self.position, self._end = start, end
        self._width = timedelta(days=30)
        self._before: frozenset[str] = frozenset()
        self.incomplete: list[tuple[datetime, datetime]] = []

    @property
    def window(self) -> tuple[datetime, datetime] | None:
        """What to ask for next; None at the end."""
        return (self.position, min(self.position + self._width, self._end)) if self.position < self._end else None

    def take(self, clips: "list[Clip]") -> "list[Clip] | None":
        """What is new in the window, oldest first; None where it must be narrower."""
        if self.window is None:
            return []
        start, end = self.window
        if len(clips) > _MOST and end - start > _SECOND:
            self._width = max(_SECOND, timedelta(seconds=(end - start) // _SECOND // 2))
            return None
        if len(clips) > _MOST:
            self.incomplete.append((start, end))
            log.warning("there are more clips at %s than Twitch gives; some are missing", start.isoformat())
        found = [clip for clip in clips if clip.id not in self._before]
        return sorted(found, key=lambda clip: clip.created_at)

    def done(self, clips: "list[Clip]") -> None:
        """The window's clips have been used; the next one begins."""
        if self.window is not None:
            self.position = self.window[1]
            self._before = frozenset(clip.id for clip in clips)  # both windows have what was made in the second between them
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
        """All clips made before this time have been given. Keep it; `walk_clips(…, started_at=position)` goes on from there."""
        return self._windows.position

    @property
    def incomplete(self) -> list[tuple[datetime, datetime]]:
        """Seconds in which more clips were made than Twitch gives; hardly ever any."""
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
    """Walks over all clips of a channel or a game, beyond the 1,000 or so that one query gives. It asks for one window of time after the other.

        for clip in walk_clips(twitch, broadcaster_id="1234"):
            print(clip.created_at, clip.title)

    Args:
        twitch: The client; with an `AsyncTwitch`, use `async for`.
        broadcaster_id, game_id: Whose clips: either the channel's or the game's.
        started_at: Aware time to begin at; when left out, the beginning of clips in 2016. To resume, pass the `position` of the earlier walk: the
            clips of the window that it was in come again.
        ended_at: Aware time to end at; now when left out.
        is_featured: True for featured clips only, false for the others only.

    The clips come oldest first, each once. Raises ParameterError, and while walking what `get_clips` raises.
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
        """All videos newer than this have been given; None before the first one. `walk_videos(…, until=position)` goes on from there."""
        self._given: set[str] = set()

    def _wanted(self, video: "Video") -> bool:
        """Whether it is to be given, and not for a second time."""
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
    """Which of the lists goes on with the newest video; None where all have ended."""
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
    """Walks over all videos of a user, or over more videos of a game than the 500 that one query gives. The newest come first, each once.

    Args:
        twitch: The client; with an `AsyncTwitch`, use `async for`.
        user_id, game_id: Whose videos: either the user's or the game's.
        since, until: Aware times; only videos made in between. To resume, pass the `position` of the earlier walk as `until`. Twitch has no such
            filter: the pages with newer videos are fetched, and passed over.
        types: `archive`, `highlight`, `upload`; all when left out.
        languages: ISO 639-1 codes, or `other`. For a game, Twitch gives up to 500 videos of each type in each language.

    Raises ParameterError, and while walking what `get_videos` raises. https://dev.twitch.tv/docs/api/reference/#get-videos
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
    """Validates the tokens of all users in the token store, evenly spread over each hour, and refreshes dead ones. It doesn't end by itself.

        threading.Thread(target=keep_users, args=(twitch,), kwargs={"stop": stop}).start()
        task = asyncio.create_task(keep_users(twitch))  # an AsyncTwitch

    Args:
        twitch: The client; its token store must list its users, as `FileTokenStore`, `RedisTokenStore` and `MemoryTokenStore` do: `users(app_id)`.
        every: Seconds for one round over all users: 1 to 3600. Twitch wants tokens validated hourly.
        on_lost: Called with a `LostUser` for each user who must log in again, in each round: forget or tell them.
        stop: An event that ends it within a second once it is set. A task may be cancelled as well.

    Failures that may pass are logged, and the next round asks again. Raises ParameterError, TokenStoreError.
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
        event = threading.Event()
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
    """Ends a service in order when it is told to end: what receives events stops first, and its callbacks may finish; then the clients are closed.

        with draining(hook, socket, twitch) as stop:
            stop.wait()

        async with draining(hook, socket, twitch) as stop:
            await stop.wait()

    Args:
        things: What has a `stop()` (sockets, webhooks, conduits, PubSub), in this order; then what has a `close()` (clients, stores).
        signals: What sets the event. The handlers of before are in place again after the first signal, so that a second one ends the program at once.

    Everything is stopped at the end of the block, also when it ends otherwise; where one of them fails, the others are stopped all the same.
    Signals can be caught in the main thread only: elsewhere, Python raises ValueError.
    """
    return Draining(things, signals)


def _asynchronous(twitch: object) -> AsyncTwitch:
    if isinstance(twitch, AsyncTwitch):
        return twitch
    raise WrongClient(f"a Twitch or an AsyncTwitch is needed, not an object of {type(twitch).__name__}")


def _aware(name: str, when: datetime | None) -> datetime | None:
    if when is not None and when.utcoffset() is None:
        raise ParameterError(f"{name} has no time zone; pass an aware datetime, such as datetime.now(UTC)")
    return when
