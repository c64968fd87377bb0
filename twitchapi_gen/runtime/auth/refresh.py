"""Token upkeep: load tokens from the store, fetch them, validate them hourly, refresh dead ones once, and store them before use.

These flows run inside a `SingleFlight` for the token: one at a time per process. The store's lock does the same across processes.
A refreshed token is due at once until it is stored and the user's callback has been called, so calls wait for both.
A user token from outside is accepted only if it belongs to this app and this user and has these scopes."""

import re
import traceback
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.auth.oauth import is_token
from twitchapi_gen.runtime.auth.stores import as_token
from twitchapi_gen.runtime.base.errors import (
    ApiError,
    InvalidToken,
    LoginRequired,
    MissingScope,
    MissingToken,
    NetworkError,
    Timeout,
    TokenError,
    TokenStoreError,
    UnexpectedReply,
)
from twitchapi_gen.runtime.base.events import WaitEvent, log
from twitchapi_gen.runtime.base.secret import Secret, bare, prefix_in
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import AT_ONCE, NEVER, UNKNOWN, Credential, Doubt, Grant
from twitchapi_gen.runtime.http.message import CallHook, Flow, Response, RunBlocking, SingleFlight, Sleep
from twitchapi_gen.runtime.http.redaction import without
from twitchapi_gen.runtime.http.response import UNEXPLAINED, brief, explanation, is_html, raise_for

if TYPE_CHECKING:
    from twitchapi_gen.runtime.http.credentials import StoredToken, StoreLock, TokenStore

R = TypeVar("R")
HOUR = 3600.0
"""Seconds. Twitch requires apps to validate user tokens at the start and every hour."""
_POLL = 0.05


def store_for(credential: Credential, core: Core) -> "Secret[TokenStore] | None":
    """Return the store for this token. It is hidden, since the repr of a user's own store may show all its contents.

    A token without a known user stays in memory.
    """
    return Secret(core.store) if core.store is not None and (credential.kind == "app" or credential.user_id is not None) else None


def rest(credential: Credential, core: Core) -> None:
    """Schedule the token's next validation."""
    credential.due = NEVER if credential.kind == "app" else core.clock.monotonic() + HOUR


def expired(credential: Credential, core: Core) -> bool:
    return credential.expires_at is not None and credential.expires_at <= core.clock.time()


def load(credential: Credential, core: Core) -> Flow[bool]:
    """Load the token from the store if it is a new one. Return whether it is new and still valid."""
    store = store_for(credential, core)
    if store is None:
        return False
    found: Secret[StoredToken] | None = yield _ask_store(partial(_loaded, store, credential.key))
    if found is None or found.reveal()["access_token"] == credential.access:
        return False
    _take(credential, found.reveal())
    rest(credential, core)
    return not expired(credential, core)


def _take(credential: Credential, found: "StoredToken") -> None:
    credential.login, credential.ours = found["login"], credential.kind == "app"
    credential.set(found["access_token"], found["refresh_token"], found["scopes"], found["expires_at"])


def _loaded(store: "Secret[TokenStore]", key: str) -> "Secret[StoredToken] | None":
    """Load from a store, which may be the user's own. Only a usable token is accepted."""
    found: Secret[Any] = Secret(store.reveal().load(key))
    problem = _problem(found.reveal())
    if problem:
        raise TokenStoreError(problem.format(key=repr(key)))
    token = as_token(found.reveal())
    return None if token is None else Secret(token)


def _problem(found: object) -> str:
    """Describe why a store's value is no token. Nothing is raised while it is in a plain variable."""
    if isinstance(found, Coroutine):
        found.close()
        return "the token store's methods must be plain functions; the asynchronous client calls them in a thread"
    token = as_token(found)
    prefixed = prefix_in(token["access_token"]) if token is not None else ""
    if prefixed:
        return f"the access_token that the token store has for {{key}} {prefixed}"
    if found is not None and (token is None or not is_token(token["access_token"])):
        return "the token store contains something other than a token for {key}; see TokenStore for the format, or log in again"
    return ""


def save(credential: Credential, core: Core) -> Flow[None]:
    """Store the credential. Until that has succeeded, it is due at once."""
    store = store_for(credential, core)
    if store is not None and credential.access is not None:
        credential.due, credential.unsaved = AT_ONCE, True
        stored = Secret(_stored(credential))
        yield _ask_store(lambda: store.reveal().save(credential.key, stored.reveal()))
    credential.unsaved = False


def forget(credential: Credential, core: Core) -> Flow[None]:
    """Delete the token from the client and from the store."""
    store = store_for(credential, core)
    credential.forget()
    if store is not None:
        yield _ask_store(lambda: store.reveal().save(credential.key, None))


def locked(store: "Secret[TokenStore]", key: str, flow: Flow[R], core: Core, deadline: float) -> Flow[R]:
    """Run the flow while holding the store's lock for this key."""
    lock: StoreLock = yield _ask_store(lambda: store.reveal().lock(key))
    yield from _acquire(lock, core, deadline)
    try:
        outcome = yield from flow
    except Exception:
        yield RunBlocking(partial(_release, lock))
        raise
    except BaseException:  # the flow was cancelled, so it can't yield any more
        _release(lock)
        raise
    yield RunBlocking(partial(_release, lock))
    return outcome


def _acquire(lock: "StoreLock", core: Core, deadline: float) -> Flow[None]:
    told = False
    while not (yield from _try(lock)):
        if core.clock.monotonic() >= deadline:
            raise Timeout("refresh token: timed out waiting for another process to refresh the token", sent=False)
        if not told:
            core.watch.wait(WaitEvent("refresh token", _POLL, "because another process is refreshing it"))
            told = True
        yield Sleep(core.clock.uniform(_POLL / 2, _POLL))


def _try(lock: "StoreLock") -> Flow[bool]:
    granted: list[bool] = []
    try:
        yield _ask_store(lambda: granted.append(lock.acquire(blocking=False)))
    except BaseException:
        if any(granted):  # cancelled while the lock was being granted
            _release(lock)
        raise
    return any(granted)


def _release(lock: "StoreLock") -> None:
    try:
        lock.release()
    except Exception as error:  # the lock expires automatically, and the work under it is done
        log.warning("could not release the token store's lock: %s", _failure(error))


def _ask_store(function: Callable[[], object]) -> RunBlocking:
    """Call the store. Its errors are converted without their text, which may quote the token."""

    def guarded() -> object:
        try:
            return function()
        except Exception as error:
            failure = _failure(error)
        raise failure

    return RunBlocking(guarded)


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


_SOON = 60.0
_IN_VAIN = 10.0
"""Seconds before refreshing again a token that was refused although it had just replaced a refused one."""
_UNDER_LOCK = 25.0
"""Maximum seconds for fetching new tokens while other processes wait: less than the lifetime of a RedisTokenStore's lock."""
_DEAD = re.compile(r"invalid (?:oauth |(?:user |app )?access )?token|token (?:is |has |has been )?(?:invalid|expired|revoked|not valid)")
"""Twitch's messages for a dead token: the usual ones, and those in its reference."""
_LIVES = re.compile(r"scope|match|not authori[sz]ed|incorrect user|another user|needs an? (?:user|app) ")
"""Twitch's messages for a valid token that it refuses for this call. Refreshing such a token wouldn't help."""


def ensure_fresh(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Check a token that is due. Calls made by a refresh callback don't wait for themselves."""
    yield SingleFlight(credential, partial(_ensure_fresh, credential, core, deadline), deadline)


def refresh_stale(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
    """Refresh a token that Twitch refused. Concurrent callers share one refresh."""
    if credential.access == stale:
        began = yield SingleFlight(credential, partial(_refresh, credential, stale, core, deadline), deadline)
        if not began:
            raise TokenError("a call made by a refresh callback needs another refresh; it can't wait for itself")
    elif core.clock.monotonic() >= credential.due:
        yield from ensure_fresh(credential, core, deadline)


def can_refresh(credential: Credential, core: Core) -> bool:
    """Return True if the client can get another token of this kind."""
    if credential.kind == "app":
        return credential.ours and core.can_fetch
    return (
        credential.kind == "user"
        and core.auto_refresh
        and (bool(credential.refresh or credential.refused) or store_for(credential, core) is not None)
    )


def recover(credential: Credential, stale: Secret[str], response: Response, core: Core, deadline: float) -> Flow[Secret[str] | None]:
    """Return another token for a call that got a 401 because its token was dead; None for a valid token, which needs no refresh.

    If Twitch's message is ambiguous, ask /validate. Also ask about a token that has just replaced a refused one and was refused as well,
    whatever the message.
    """
    dead = _is_dead(response, core)
    if dead is False:
        return None
    doubt = credential.doubt
    if credential.access != stale or (dead and not (doubt is not None and doubt.vain and doubt.token == stale)):
        yield from refresh_stale(credential, stale, core, deadline)
        return credential.access
    yield SingleFlight(credential, partial(_examine, credential, stale, core, deadline), deadline)
    return credential.access if credential.access != stale else None


def refused_again(credential: Credential, token: Secret[str], response: Response, core: Core) -> None:
    """Remember a token that was refused although it had just replaced a refused one: another refresh won't help."""
    if response.status == 401 and _is_dead(response, core) is not False and credential.access == token:
        credential.doubt = Doubt(token, AT_ONCE, vain=True, renew_from=core.clock.monotonic() + _IN_VAIN)


def _is_dead(response: Response, core: Core) -> bool | None:
    """Whether a 401's message says that the token is dead, in any format; None if it is ambiguous."""
    words = explanation(response, core)[1].lower()
    dead, lives = bool(_DEAD.search(words)), bool(_LIVES.search(words))
    return None if dead == lives else dead


def _examine(credential: Credential, stale: Secret[str], core: Core, deadline: float) -> Flow[None]:
    """Ask /validate whether a refused token is valid, and refresh it otherwise. The answer is cached for a while."""
    now = core.clock.monotonic()
    doubt = credential.doubt if credential.doubt is not None and credential.doubt.token == stale else Doubt(stale, AT_ONCE)
    if credential.access != stale or now < doubt.ask_from:
        return
    try:
        found = yield from oauth.validate(stale, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("Twitch refused a token, and validating it failed: %s", error)
        return
    if found is None and now >= doubt.renew_from:
        yield from _refresh(credential, stale, core, deadline)
    else:
        credential.doubt = doubt._replace(ask_from=doubt.renew_from if found is None else now + _SOON)


def _ensure_fresh(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    if core.clock.monotonic() < credential.due:
        return
    if credential.unsaved:
        yield from save(credential, core)
    if credential.access is None:
        yield from load(credential, core)
    if credential.kind == "app":
        if credential.access is None or expired(credential, core):
            yield from _refresh(credential, credential.access, core, deadline)
        rest(credential, core)
    elif credential.access is not None and not credential.refused:
        if expired(credential, core) and can_refresh(credential, core):
            yield from _refresh(credential, credential.access, core, deadline)
        else:
            yield from _validate(credential, core, deadline)


def _validate(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Validate a user token. If that fails, the call continues, and the client tries again soon."""
    token = credential.access
    if token is None:
        return
    try:
        found = yield from oauth.validate(token, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("could not validate a user token: %s", error)
        credential.due = core.clock.monotonic() + _SOON
        return
    if found is None:
        rest(credential, core)
        if can_refresh(credential, core):
            yield from _refresh(credential, token, core, deadline)
        return
    check_owner(found, token, credential.user_id, core)
    learn(credential, found, core)


def check_owner(found: oauth.Validation, token: Secret[str] | None, user_id: str | None, core: Core) -> str:
    """Return the token's user. Raises InvalidToken for another app's token, for an app token, and for another user's if one is expected."""
    reason = ""
    if found.client_id != core.app_id:
        reason = f"the token belongs to another app (client id {found.client_id}), not to {core.app_id}"
    elif found.user_id is None:
        reason = "the token is an app token; a user token is needed here"
    elif user_id is not None and user_id != found.user_id:
        reason = f"the token is user {found.user_id}'s, not user {user_id}'s"
    if reason or found.user_id is None:
        raise InvalidToken(brief(without(reason, (token, *core.secrets()))))
    return found.user_id


def learn(credential: Credential, found: oauth.Validation, core: Core) -> None:
    """Update the credential from a validation."""
    credential.scopes, credential.login = found.scopes, found.login
    credential.expires_at = core.clock.time() + found.expires_in if found.expires_in else None
    rest(credential, core)


def _refresh(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
    """Replace the token `stale` with the one that another process got meanwhile, or with a new one."""
    if credential.access != stale:
        return
    store, replacing = store_for(credential, core), _replace(credential, core, deadline)
    try:
        fresh = (yield from replacing) if store is None else (yield from locked(store, credential.key, replacing, core, deadline))
    except Exception:
        if credential.unsaved and credential.access != stale and stale is not None:
            yield from tell(credential, core)  # a program that saves tokens in its callback still gets them when the store fails
        raise
    if fresh:
        if stale is not None:
            yield from tell(credential, core)
        rest(credential, core)


def _replace(credential: Credential, core: Core, deadline: float) -> Flow[bool]:
    """Fetch and store new tokens. Return False if that is unnecessary: the store had newer ones, or the user has set others meanwhile."""
    if credential.unsaved:
        yield from save(credential, core)
    if (yield from load(credential, core)):
        return False
    before = credential.access
    if store_for(credential, core) is not None:
        deadline = min(deadline, core.clock.monotonic() + _UNDER_LOCK)
    grant = yield from _ask(credential, core, deadline)
    if credential.access != before:
        return False
    credential.due = AT_ONCE
    credential.ours = credential.kind == "app"
    credential.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
    yield from save(credential, core)
    return True


def tell(credential: Credential, core: Core) -> Flow[None]:
    """Call the user's callback with the new tokens."""
    if credential.kind == "app" and core.app_refresh_callback is not None:
        yield CallHook(core.app_refresh_callback, (credential.access,))
    elif credential.kind == "user" and core.user_refresh_callback is not None:
        yield CallHook(core.user_refresh_callback, (credential.access, credential.refresh))


def _ask(credential: Credential, core: Core, deadline: float) -> Flow[Grant]:
    """Fetch new tokens from the OAuth server."""
    if credential.kind == "app":
        if not core.app_secret:
            raise MissingToken("an app token is needed, but there is no client secret to fetch one; give app_secret or app_token")
        return (yield from oauth.obtain(oauth.app_form(core, core.app_scopes), "app token", core, deadline))
    if credential.access is None:
        raise MissingToken(f"there is no token of user {credential.user_id} to refresh; call set_user_authentication first")
    if credential.refused or not credential.refresh:
        raise LoginRequired(credential.refused or "the user token is no longer valid and there is no refresh token; the user must log in again")
    return (yield from refreshed(credential, credential.refresh, core, deadline))


def refreshed(credential: Credential, refresh: Secret[str], core: Core, deadline: float) -> Flow[Grant]:
    """Exchange the refresh token for new tokens. Raises LoginRequired for a final refusal, which the credential remembers."""
    response = yield from oauth.post("token", oauth.refresh_form(core, refresh), "refresh token", core, deadline)
    if response.status in (400, 401) and not is_html(response):  # HTML comes from a proxy, so it isn't final
        message = explanation(response, core)[1] or UNEXPLAINED
        if "client" not in message.lower():
            reason = f"Twitch refused the refresh token ({response.status}: {message}); the user must log in again"
            if credential.refresh == refresh:  # not replaced meanwhile
                credential.refused = reason
            raise LoginRequired(reason)
    raise_for(response, "refresh token", core)
    grant = oauth.read_grant(response, "refresh token", core)
    return grant._replace(refresh=grant.refresh or refresh)


def introduce(
    token: Secret[str], scope: Iterable[str], refresh: Secret[str] | None, core: Core, user: Credential, use: Callable[[Credential], None]
) -> Flow[None]:
    """Validate the token, refresh it if it is dead, start using it, and store it. `user`: the user that the client acts as, if any.

    Raises InvalidToken, MissingScope or LoginRequired without changing anything. After a TokenStoreError, the next call stores the token.
    """
    deadline = core.deadline()
    found = Credential("user")
    found.set(token, refresh, scope)
    validation = yield from oauth.validate(token, core, deadline)
    revived = validation is None and refresh is not None
    if validation is None and refresh is not None:
        # kept until it is in use: if the rest fails, a retry can't fetch it again, since a refresh token may work only once
        grant = core.tokens.revived.get(refresh) or (yield from refreshed(found, refresh, core, deadline))
        core.tokens.revived[refresh] = grant
        found.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
        validation = yield from oauth.validate(grant.access, core, deadline)
    if validation is None:
        raise InvalidToken("the user token is invalid or expired; the user must log in again")
    user_id = check_owner(validation, found.access, user.user_id, core)
    lacking = frozenset(map(str, scope)) - validation.scopes
    if lacking and not revived:
        raise MissingScope(f"the user token lacks the scope {' and '.join(sorted(lacking))}; ask the user to grant it", lacking)
    target = adopt(found, user_id, core)
    learn(target, validation, core)
    use(target)
    if refresh is not None:
        core.tokens.revived.pop(refresh, None)
    yield from save(target, core)
    if revived:
        yield from tell(target, core)
    rest(target, core)


def adopt(found: Credential, user_id: str, core: Core) -> Credential:
    """Set the new tokens on the user's credential, which other clients of this user may already share."""
    target = core.tokens.user(user_id)
    target.set(found.access, found.refresh, found.scopes, found.expires_at)
    return target


def unchecked(token: Secret[str], scope: Iterable[str], refresh: Secret[str] | None, core: Core, user: Credential) -> Credential:
    """Use the token without validation. If the client acts as a user, its first refresh stores it; otherwise its user is unknown."""
    known = user.user_id is not None
    target = user if known else Credential("user", UNKNOWN)
    target.set(token, refresh, scope)
    target.due, target.unsaved = core.clock.monotonic() + HOUR, known
    core.tokens.users[user.user_id or UNKNOWN] = target
    return target


def revoke_user(core: Core, user: Credential) -> Flow[bool]:
    """Revoke the user's access token and delete its refresh token, also from the store. Return False if the token was already invalid."""
    if user.access is None:
        yield from load(user, core)
    valid = False if user.access is None else (yield from oauth.revoke(user.access, core, core.deadline()))
    yield from forget(user, core)
    return valid


def fetch_app(core: Core, scope: Iterable[str]) -> Flow[None]:
    """Fetch an app token to replace the current one."""
    core.app_scopes = tuple(map(str, scope))
    yield from refresh_stale(core.tokens.app, core.tokens.app.access, core, core.deadline())


def refresh_now(core: Core, user: Credential) -> Flow[None]:
    """Refresh the token in use."""
    deadline = core.deadline()
    if user.access is None and user.user_id is not None:
        yield from ensure_fresh(user, core, deadline)  # it may be in the store
    credential = core.tokens.app if user.access is None and user.user_id is None else user
    yield from refresh_stale(credential, credential.access, core, deadline)
