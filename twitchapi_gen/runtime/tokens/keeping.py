"""Tokens and the token store: taken from there, put there, and the store's lock, which lets one process at a time renew a token."""

import traceback
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from twitchapi_gen.runtime.calls.effects import Do, Flow, Sleep
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import Timeout, TokenStoreError
from twitchapi_gen.runtime.secret import Secret, bare, prefix_in
from twitchapi_gen.runtime.stores.content import as_token
from twitchapi_gen.runtime.tokens.credentials import AT_ONCE, NEVER, Credential
from twitchapi_gen.runtime.tokens.grants import is_token
from twitchapi_gen.runtime.watching import WaitEvent, log

if TYPE_CHECKING:
    from twitchapi_gen.runtime.stores.protocol import StoredToken, StoreLock, TokenStore

R = TypeVar("R")
HOUR = 3600.0
"""Seconds: Twitch wants user tokens validated when a program starts, and every hour."""
_POLL = 0.05


def store_for(credential: Credential, core: Core) -> "Secret[TokenStore] | None":
    """Where this token is stored, hidden since the repr of a store of the user's own may show all that it holds.

    A token whose user isn't known stays in memory.
    """
    return Secret(core.store) if core.store is not None and (credential.kind == "app" or credential.user_id is not None) else None


def rest(credential: Credential, core: Core) -> None:
    """The token needs nothing for a while."""
    credential.due = NEVER if credential.kind == "app" else core.clock.monotonic() + HOUR


def expired(credential: Credential, core: Core) -> bool:
    return credential.expires_at is not None and credential.expires_at <= core.clock.time()


def load(credential: Credential, core: Core) -> Flow[bool]:
    """Takes what the store has, if that is news; whether it is, and still good."""
    store = store_for(credential, core)
    if store is None:
        return False
    found: Secret[StoredToken] | None = yield _ask(partial(_loaded, store, credential.key))
    if found is None or found.reveal()["access_token"] == credential.access:
        return False
    _take(credential, found.reveal())
    rest(credential, core)
    return not expired(credential, core)


def _take(credential: Credential, found: "StoredToken") -> None:
    credential.login, credential.ours = found["login"], credential.kind == "app"
    credential.set(found["access_token"], found["refresh_token"], found["scopes"], found["expires_at"])


def _loaded(store: "Secret[TokenStore]", key: str) -> "Secret[StoredToken] | None":
    """What a store has, which may be anybody's own: only a token that can be sent is taken for one."""
    found: Secret[Any] = Secret(store.reveal().load(key))
    problem = _problem(found.reveal())
    if problem:
        raise TokenStoreError(problem.format(key=repr(key)))
    token = as_token(found.reveal())
    return None if token is None else Secret(token)


def _problem(found: object) -> str:
    """Why it isn't what a store should give; nothing is raised where it is in a plain variable."""
    if isinstance(found, Coroutine):
        found.close()
        return "the token store's methods must be plain functions; the asynchronous client calls them in a thread"
    token = as_token(found)
    prefixed = prefix_in(token["access_token"]) if token is not None else ""
    if prefixed:
        return f"the access_token that the token store has for {{key}} {prefixed}"
    if found is not None and (token is None or not is_token(token["access_token"])):
        return "the token store has something else than a token for {key}; see TokenStore for what it must be; or log in again"
    return ""


def save(credential: Credential, core: Core) -> Flow[None]:
    """Stores what the credential holds. Until that has worked, it is due at once."""
    store = store_for(credential, core)
    if store is not None and credential.access is not None:
        credential.due, credential.unsaved = AT_ONCE, True
        stored = Secret(_stored(credential))
        yield _ask(lambda: store.reveal().save(credential.key, stored.reveal()))
    credential.unsaved = False


def forget(credential: Credential, core: Core) -> Flow[None]:
    """Holds and stores nothing any more."""
    store = store_for(credential, core)
    credential.forget()
    if store is not None:
        yield _ask(lambda: store.reveal().save(credential.key, None))


def locked(store: "Secret[TokenStore]", key: str, flow: Flow[R], core: Core, deadline: float) -> Flow[R]:
    """Runs the flow while no other process runs one for this key."""
    lock: StoreLock = yield _ask(lambda: store.reveal().lock(key))
    yield from _acquire(lock, core, deadline)
    try:
        outcome = yield from flow
    except Exception:
        yield Do(partial(_release, lock))
        raise
    except BaseException:  # given up, so nothing more can be asked for
        _release(lock)
        raise
    yield Do(partial(_release, lock))
    return outcome


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
        yield _ask(lambda: granted.append(lock.acquire(blocking=False)))
    except BaseException:
        if any(granted):  # given up while it was being granted
            _release(lock)
        raise
    return any(granted)


def _release(lock: "StoreLock") -> None:
    try:
        lock.release()
    except Exception as error:  # it ends by itself; what was done under it isn't lost for that
        log.warning("the token store's lock could not be released: %s", _failure(error))


def _ask(function: Callable[[], object]) -> Do:
    """The store does something. Its errors become ours, without what they quote, which may be the token itself."""

    def guarded() -> object:
        try:
            return function()
        except Exception as error:
            failure = _failure(error)
        raise failure

    return Do(guarded)


def _failure(error: Exception) -> TokenStoreError:
    if isinstance(error, TokenStoreError):
        return bare(error)
    place = traceback.extract_tb(error.__traceback__)[-1]
    return TokenStoreError(f"the token store failed: {type(error).__name__} at {place.filename}:{place.lineno}")


def _stored(credential: Credential) -> "StoredToken":
    access, refresh = credential.access, credential.refresh
    return {
        "access_token": access.reveal() if access is not None else "",
        "refresh_token": refresh.reveal() if refresh is not None else None,
        "scopes": sorted(credential.scopes),
        "expires_at": credential.expires_at,
        "user_id": credential.user_id,
        "login": credential.login,
    }
