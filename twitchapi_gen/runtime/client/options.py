"""Settings for individual calls: a view of the client's core that overrides the settings passed to `options`."""

from collections.abc import Callable
from typing import Any, TypeVar

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.events import RequestEvent, ResponseEvent, WaitEvent, Watch, tell
from twitchapi_gen.runtime.base.http_info import HttpInfo
from twitchapi_gen.runtime.http.core import Core, Timeouts

E = TypeVar("E")
_MOST_ATTEMPTS = 10
_ASYNC = 0x80
"""The flag of an async function's code: `inspect`, which has the name for it, is slow to import."""


class Latest:
    """Keeps the HTTP details of the latest reply."""

    def __init__(self) -> None:
        self.http: HttpInfo | None = None

    def __call__(self, event: ResponseEvent) -> None:
        self.http = event.http or self.http


class CoreView(Core):
    """A core with its own total timeout, attempts and hooks. It reads and writes everything else in the core behind it."""

    def __init__(self, behind: Core, timeouts: Timeouts, attempts: int, watch: Watch, latest: Latest) -> None:
        vars(self).update(_behind=behind, timeouts=timeouts, attempts=attempts, watch=watch, latest=latest)

    @property
    def root(self) -> Core:
        behind: Core = vars(self)["_behind"]
        return behind.root

    def __getattr__(self, name: str) -> Any:
        return getattr(vars(self)["_behind"], name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(vars(self)["_behind"], name, value)


def view_of(
    core: Core,
    total_timeout: float | None,
    attempts: int | None,
    on_request: Callable[[RequestEvent], object] | None,
    on_response: Callable[[ResponseEvent], object] | None,
    on_wait: Callable[[WaitEvent], object] | None,
) -> CoreView:
    """Return a view of the core with these settings; None keeps the current value. Raises ParameterError."""
    check_seconds(total_timeout=total_timeout)
    check_hooks(on_request=on_request, on_response=on_response, on_wait=on_wait)
    wanted: Any = core.attempts if attempts is None else attempts
    if type(wanted) is not int or not 1 <= wanted <= _MOST_ATTEMPTS:
        raise ParameterError(f"attempts must be a whole number from 1 to {_MOST_ATTEMPTS}, not {wanted!r}")
    before = core.timeouts
    timeouts = Timeouts(before.connect, before.read, before.total if total_timeout is None else total_timeout)
    watch, latest = core.watch, Latest()
    heard = _both(latest, _both(watch.on_response, on_response))
    return CoreView(core, timeouts, wanted, Watch(_both(watch.on_request, on_request), heard, _both(watch.on_wait, on_wait)), latest)


def _both(one: Callable[[E], object] | None, other: Callable[[E], object] | None) -> Callable[[E], object] | None:
    """Return a hook that calls both hooks. A failure of one doesn't affect the other."""

    def call(event: E) -> None:
        tell(one, event)
        tell(other, event)

    return call if one is not None and other is not None else one or other


def is_async(function: object) -> bool:
    """Return True for an async function or method."""
    return bool(getattr(getattr(function, "__code__", None), "co_flags", 0) & _ASYNC)


def check_seconds(**timeouts: float | None) -> None:
    """Raise ParameterError for an invalid timeout."""
    for name, seconds in timeouts.items():
        if seconds is not None and not 0 < seconds < 1e9:
            raise ParameterError(f"{name} must be more than 0 seconds, not {seconds}")


def check_hooks(**hooks: Callable[..., object] | None) -> None:
    """Raise ParameterError for an async function."""
    for name, hook in hooks.items():
        if is_async(hook):
            raise ParameterError(f"{name} must be a plain function, not async: calls don't await it")
