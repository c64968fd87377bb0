"""One request and its reply: waits for a rate limit, tries again where that is safe and helps, and keeps to the call's deadline.

Before anything secret goes to an emulator, it is asked whether it is one."""

from functools import partial

from twitchapi_gen.runtime.base.errors import NetworkError, RateLimited
from twitchapi_gen.runtime.base.events import RequestEvent, ResponseEvent, WaitEvent, log
from twitchapi_gen.runtime.base.http_info import HttpInfo
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Flow, Request, Response, RunBlocking, Send, Sleep
from twitchapi_gen.runtime.http.rate_limit import Bucket, backoff, is_quota, may_repeat, may_repeat_status, retry_after
from twitchapi_gen.runtime.http.response import object_in
from twitchapi_gen.runtime.http.shared_limits import claimed, ended


def deliver(request: Request, name: str, core: Core, deadline: float, bucket: Bucket | None = None) -> Flow[Response]:
    """The reply, whatever its status, or the NetworkError that stayed. A wait that would pass the deadline isn't begun."""
    attempt = 1
    outcome: Response | NetworkError
    while True:
        if bucket is not None and (bucket.left is not None or core.limits is not None):
            if bucket.left == 0 or core.limits is not None:
                yield from _hold(bucket, name, core, deadline)
            bucket.take()
        if core.watch.wanted:
            outcome = yield from _watched(request, name, attempt, core, deadline)
        else:
            try:
                outcome = yield Send(request, deadline)
            except NetworkError as error:
                outcome = error
        if bucket is not None and bucket.key and core.limits is not None:
            yield RunBlocking(partial(ended, core.limits, bucket.key, outcome.headers if isinstance(outcome, Response) else {}, core.clock))
        if isinstance(outcome, Response):
            outcome.request = request
            if bucket is not None:
                bucket.learn(outcome.headers, core.clock)
            if outcome.status < 429:
                core.budget.succeeded()
                return outcome
        seconds, costs = _pause(request, outcome, attempt, core)
        if seconds is None or core.clock.monotonic() + seconds >= deadline or (costs and not core.budget.spend()):
            if isinstance(outcome, NetworkError):
                raise outcome
            return outcome
        reason = f"since the reply was {outcome.status}" if isinstance(outcome, Response) else f"since it failed: {outcome}"
        yield from _idle(WaitEvent(name, seconds, reason), core)
        attempt += 1


def _watched(request: Request, name: str, attempt: int, core: Core, deadline: float) -> Flow[Response | NetworkError]:
    core.watch.request(RequestEvent(name, request.method, request.url, attempt))
    began = core.clock.monotonic()
    try:
        response: Response = yield Send(request, deadline)
    except NetworkError as error:
        core.watch.response(ResponseEvent(name, 0, core.clock.monotonic() - began, attempt, error))
        return error
    http = HttpInfo(response.status, response.headers)
    core.watch.response(ResponseEvent(name, response.status, core.clock.monotonic() - began, attempt, http=http))
    return response


def _pause(request: Request, outcome: Response | NetworkError, attempt: int, core: Core) -> tuple[float | None, bool]:
    """Seconds until the next attempt, None when there is none; and whether that costs a part of the retry budget.

    To come back at the time that a 429 names costs nothing: the server asks for that, and isn't broken.
    """
    if attempt >= core.attempts:
        return None, False
    chance = backoff(attempt - 1, core.clock)  # drawn by lot, so that all who wait don't come back at once
    if isinstance(outcome, NetworkError):
        return (chance if may_repeat(request.method, outcome) else None), True
    limited = outcome.status == 429
    if is_quota(outcome.headers) if limited else not may_repeat_status(request.method, outcome.status):
        return None, False
    asked = retry_after(outcome.headers, core.clock) if limited or outcome.status == 503 else None
    return (asked or 0.0) + chance, not limited or not asked


def _hold(bucket: Bucket, name: str, core: Core, deadline: float) -> Flow[None]:
    """Waits until the bucket has points again. Raises RateLimited when that would take too long; nothing was sent then."""
    while seconds := (yield from _seconds(bucket, core)):
        if core.clock.monotonic() + seconds >= deadline:
            raise RateLimited(
                "the rate limit is used up; nothing was sent", status=429, error="Too Many Requests", operation=name, retry_after=seconds
            )
        yield from _idle(WaitEvent(name, seconds, "since the rate limit is used up"), core)


def _seconds(bucket: Bucket, core: Core) -> Flow[float]:
    """How long to wait for a point, by what this process knows, and then by what all know."""
    seconds = bucket.wait(core.clock)
    if seconds or core.limits is None or not bucket.key:
        return seconds
    shared: float = yield RunBlocking(partial(claimed, core.limits, bucket.key))
    return shared


def _idle(event: WaitEvent, core: Core) -> Flow[None]:
    """Tells that it waits, and waits. Time that passes by the clock in the hook is part of the wait: a test's hook may turn the clock."""
    began = core.clock.monotonic()
    core.watch.wait(event)
    yield Sleep(max(0.0, event.seconds - (core.clock.monotonic() - began)))


_told: set[str] = set()


def greet(core: Core, deadline: float) -> Flow[None]:
    """Asks the emulator who it is, once. Raises NetworkError when something else answers there."""
    if not core.addresses.emulator or core.greeted:
        return
    url = core.addresses.emulator
    value = object_in((yield Send(Request("GET", f"{url}/emulator"), deadline)))
    if value.get("emulator") != "twitchapi_gen":
        raise NetworkError(
            f"TWITCHAPI_EMULATOR names {url}, but what answers there is no emulator of twitchapi_gen; nothing secret was sent", passing=False
        )
    if url not in _told:
        _told.add(url)
        log.warning("using the emulator at %s instead of Twitch, because TWITCHAPI_EMULATOR is set", url)
    core.greeted = True
