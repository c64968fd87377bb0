"""Keeping tokens good: loaded from the store, fetched, validated each hour, renewed once when they die, stored before they are used.

These flows run inside a `Once` for the token's key: one at a time in a process. The store's lock does the same between processes.
"""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from twitchapi_gen.runtime import grants
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.effects import Do, Flow, Once, Sleep, Tell
from twitchapi_gen.runtime.errors import ApiError, InvalidToken, LoginRequired, MissingToken, NetworkError, Timeout, UnexpectedReply
from twitchapi_gen.runtime.replies import object_in, raise_for
from twitchapi_gen.runtime.tokens import AT_ONCE, NEVER, Credential
from twitchapi_gen.runtime.watching import WaitEvent, log

if TYPE_CHECKING:
    from twitchapi_gen.runtime.stores.protocol import StoredToken, StoreLock, TokenStore

HOUR = 3600.0
"""Seconds: Twitch wants user tokens validated when a program starts, and every hour."""
_POLL = 0.05
_SOON = 60.0


def tended(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Looks after a token that is due."""
    yield Once(credential.key, partial(_tend, credential, core, deadline), deadline)


def renewed(credential: Credential, stale: str | None, core: Core, deadline: float) -> Flow[None]:
    """Has a token renewed that Twitch refused. Whoever comes second finds it done."""
    if credential.access == stale:
        yield Once(credential.key, partial(_renew, credential, stale, core, deadline), deadline)


def renewable(credential: Credential, core: Core) -> bool:
    """Whether there is a way to another token of the kind."""
    if credential.kind == "app":
        return credential.ours and core.can_fetch
    return credential.kind == "user" and core.auto_refresh and bool(credential.refresh or credential.refused or _store_for(credential, core))


def _tend(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    if core.clock.monotonic() < credential.due:
        return
    if credential.unsaved:
        yield from save(credential, core)
    if credential.access is None:
        yield from _load(credential, core)
    if credential.kind == "app":
        if credential.access is None or _expired(credential, core):
            yield from _renew(credential, credential.access, core, deadline)
    elif credential.access is not None:
        if _expired(credential, core) and renewable(credential, core):
            yield from _renew(credential, credential.access, core, deadline)
        else:
            yield from _validate(credential, core, deadline)


def _validate(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Asks whether a user token is still good. Where the question can't be answered now, the call goes on, and it is asked again soon."""
    token = credential.access
    if token is None:
        return
    try:
        found = yield from grants.validate(token, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("a user token can't be validated now: %s", error)
        credential.due = core.clock.monotonic() + _SOON
        return
    if found is None:
        credential.due = core.clock.monotonic() + HOUR
        if renewable(credential, core):
            yield from _renew(credential, token, core, deadline)
        return
    check_app(found, core)
    learn(credential, found, core)


def check_app(found: grants.Validation, core: Core) -> None:
    """Raises InvalidToken for another app's token."""
    if found.client_id != core.app_id:
        raise InvalidToken(f"the token belongs to another app (client id {found.client_id}), not to {core.app_id}")


def learn(credential: Credential, found: grants.Validation, core: Core) -> None:
    """Takes over what validation told."""
    credential.scopes, credential.login = found.scopes, found.login
    credential.expires_at = core.clock.time() + found.expires_in if found.expires_in else None
    credential.due = core.clock.monotonic() + HOUR


def _renew(credential: Credential, stale: str | None, core: Core, deadline: float) -> Flow[None]:
    """Another token in place of `stale`: the one that another process got meanwhile, or a new one."""
    if credential.access != stale:
        return
    store = _store_for(credential, core)
    if store is None:
        fresh = yield from _ask(credential, core, deadline)
    else:
        lock = store.lock(credential.key)
        yield from _acquire(lock, core, deadline)
        try:
            if (yield from _load(credential, core)):
                return
            fresh = yield from _ask(credential, core, deadline)
            try:
                yield Do(partial(store.save, credential.key, stored(credential, fresh)))
            except BaseException:
                _take(credential, fresh, core)
                credential.unsaved, credential.due = True, AT_ONCE
                raise
        finally:
            _release(lock)
    _take(credential, fresh, core)
    if stale is not None:
        yield from tell(credential, core)


def tell(credential: Credential, core: Core) -> Flow[None]:
    """Tells the user's callback of the new tokens."""
    if credential.kind == "app" and core.app_refresh_callback is not None:
        yield Tell(core.app_refresh_callback, (credential.access,))
    elif credential.kind == "user" and core.user_refresh_callback is not None:
        yield Tell(core.user_refresh_callback, (credential.access, credential.refresh))


def _ask(credential: Credential, core: Core, deadline: float) -> Flow[grants.Grant]:
    """New tokens from the OAuth server."""
    if credential.kind == "app":
        if not core.app_secret:
            raise MissingToken("an app token is needed, and there is no client secret to fetch one; give app_secret, or app_token")
        return (yield from grants.obtain(grants.app_form(core, core.app_scopes), "app token", core, deadline))
    if credential.refused or not credential.refresh:
        raise LoginRequired(credential.refused or "the user token is no longer valid, and there is no refresh token; the user must log in again")
    return (yield from refreshed(credential, core, deadline))


def refreshed(credential: Credential, core: Core, deadline: float) -> Flow[grants.Grant]:
    """New tokens for the refresh token. Raises LoginRequired when it is refused for good, which the credential keeps in mind."""
    refresh = credential.refresh or ""
    response = yield from grants.post("token", grants.refresh_form(core, refresh), "refresh token", core, deadline)
    if response.status in (400, 401):
        message = str(object_in(response).get("message") or "no explanation given")
        if "client" not in message.lower():
            reason = f"{response.status}: {message[:200]}".replace(refresh, "…")
            credential.refused = f"the refresh token was refused ({reason}); the user must log in again"
            raise LoginRequired(credential.refused)
    raise_for(response, "refresh token", core.clock)
    grant = grants.read_grant(response, "refresh token", core)
    grant.refresh = grant.refresh or refresh
    return grant


def _take(credential: Credential, grant: grants.Grant, core: Core) -> None:
    credential.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
    if credential.kind == "app":
        credential.ours, credential.due = True, NEVER
    else:
        credential.due = core.clock.monotonic() + HOUR


def _acquire(lock: "StoreLock", core: Core, deadline: float) -> Flow[None]:
    told = False
    while not (yield from _try(lock)):
        if core.clock.monotonic() >= deadline:
            raise Timeout("renewing the token: another process has been at it all the time that this call had", sent=False)
        if not told:
            core.watch.wait(WaitEvent("renew token", _POLL, "since another process is renewing it"))
            told = True
        yield Sleep(core.clock.uniform(_POLL / 2, _POLL))


def _try(lock: "StoreLock") -> Flow[bool]:
    granted: list[bool] = []
    try:
        yield Do(lambda: granted.append(lock.acquire(blocking=False)))
    except BaseException:
        if any(granted):  # given up while it was being granted
            _release(lock)
        raise
    return any(granted)


def _release(lock: "StoreLock") -> None:
    try:
        lock.release()
    except Exception:  # it ends by itself; what was done under it isn't lost for that
        log.warning("the token store's lock could not be released", exc_info=True)


def _store_for(credential: Credential, core: Core) -> "TokenStore | None":
    """Where this token is stored. One whose user isn't known stays in memory."""
    return core.store if credential.kind == "app" or credential.user_id is not None else None


def _load(credential: Credential, core: Core) -> Flow[bool]:
    """Takes what the store has, if that is news; whether it is, and still good."""
    store = _store_for(credential, core)
    found: StoredToken | None = None if store is None else (yield Do(partial(store.load, credential.key)))
    if found is None or found["access_token"] == credential.access:
        return False
    credential.set(found["access_token"], found["refresh_token"], found["scopes"], found["expires_at"])
    credential.login = found["login"]
    if credential.kind == "app":
        credential.ours, credential.due = True, NEVER
    else:
        credential.due = core.clock.monotonic() + HOUR
    return not _expired(credential, core)


def _expired(credential: Credential, core: Core) -> bool:
    return credential.expires_at is not None and credential.expires_at <= core.clock.time()


def save(credential: Credential, core: Core) -> Flow[None]:
    """Stores what the credential holds. Until that has worked, it is due at once."""
    store = _store_for(credential, core)
    if store is not None and credential.access is not None:
        due, credential.due, credential.unsaved = credential.due, AT_ONCE, True
        yield Do(partial(store.save, credential.key, stored(credential)))
        credential.due = due
    credential.unsaved = False


def stored(credential: Credential, grant: grants.Grant | None = None) -> "StoredToken":
    """The credential as it is stored, with new tokens in place of its own where there are some."""
    scopes: Iterable[str] = credential.scopes if grant is None or grant.scopes is None else grant.scopes
    return {
        "access_token": (credential.access or "") if grant is None else grant.access,
        "refresh_token": credential.refresh if grant is None else grant.refresh,
        "scopes": sorted(scopes),
        "expires_at": credential.expires_at if grant is None else grant.expires_at,
        "user_id": credential.user_id,
        "login": credential.login,
    }
