"""One request and its reply: it waits for the rate limit, retries where that is safe and useful, and keeps the call's deadline.

Before the client sends a secret to an emulator, it verifies that it is one."""

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
    """Return the reply, whatever its status, or raise the last NetworkError. Never start a wait that would exceed the deadline."""
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
        reason = f"because the reply was {outcome.status}" if isinstance(outcome, Response) else f"because it failed: {outcome}"
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
    """Return the seconds until the next attempt (None for no retry), and whether it costs retry budget.

    A retry at the time that a 429 names costs nothing: the server asked for it, and works.
    """
    if attempt >= core.attempts:
        return None, False
    chance = backoff(attempt - 1, core.clock)  # random, so that waiting clients don't retry all at once
    if isinstance(outcome, NetworkError):
        return (chance if may_repeat(request.method, outcome) else None), True
    limited = outcome.status == 429
    if is_quota(outcome.headers) if limited else not may_repeat_status(request.method, outcome.status):
        return None, False
    asked = retry_after(outcome.headers, core.clock) if limited or outcome.status == 503 else None
    return (asked or 0.0) + chance, not limited or not asked


def _hold(bucket: Bucket, name: str, core: Core, deadline: float) -> Flow[None]:
    """Wait until the bucket has points again. Raises RateLimited, before sending anything, if that would exceed the deadline."""
    while seconds := (yield from _seconds(bucket, core)):
        if core.clock.monotonic() + seconds >= deadline:
            raise RateLimited(
                "the rate limit is used up; nothing was sent", status=429, error="Too Many Requests", operation=name, retry_after=seconds
            )
        yield from _idle(WaitEvent(name, seconds, "because the rate limit is used up"), core)


def _seconds(bucket: Bucket, core: Core) -> Flow[float]:
    """How long to wait for a point, by what this process knows, and then by what all know."""
    seconds = bucket.wait(core.clock)
    if seconds or core.limits is None or not bucket.key:
        return seconds
    shared: float = yield RunBlocking(partial(claimed, core.limits, bucket.key))
    return shared


def _idle(event: WaitEvent, core: Core) -> Flow[None]:
    """Report the wait, then wait. Time that the hook takes counts as part of it: a test's hook may advance the clock."""
    began = core.clock.monotonic()
    core.watch.wait(event)
    yield Sleep(max(0.0, event.seconds - (core.clock.monotonic() - began)))


_told: set[str] = set()


def greet(core: Core, deadline: float) -> Flow[None]:
    """Verify the emulator's identity, once. Raises NetworkError if another server answers."""
    if not core.addresses.emulator or core.greeted:
        return
    url = core.addresses.emulator
    value = object_in((yield Send(Request("GET", f"{url}/emulator"), deadline)))
    if value.get("emulator") != "twitchapi_gen":
        raise NetworkError(f"TWITCHAPI_EMULATOR names {url}, but the server there is not a twitchapi_gen emulator; no secret was sent", passing=False)
    if url not in _told:
        _told.add(url)
        log.warning("using the emulator at %s instead of Twitch, because TWITCHAPI_EMULATOR is set", url)
    core.greeted = True
