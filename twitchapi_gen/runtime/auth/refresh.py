"""Keeping tokens good: loaded from the store, fetched, validated each hour, renewed once when they die, stored before they are used.

These flows run inside a `SingleFlight` for the token: one at a time in a process. The store's lock does the same between processes.
A token that has just been renewed is due at once until it is stored and the user's callback has heard of it, so calls wait for that.
A user's token that comes from outside is taken only when it is one for this app, this user and these scopes."""

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
        yield _ask_store(lambda: store.reveal().save(credential.key, stored.reveal()))
    credential.unsaved = False


def forget(credential: Credential, core: Core) -> Flow[None]:
    """Holds and stores nothing any more."""
    store = store_for(credential, core)
    credential.forget()
    if store is not None:
        yield _ask_store(lambda: store.reveal().save(credential.key, None))


def locked(store: "Secret[TokenStore]", key: str, flow: Flow[R], core: Core, deadline: float) -> Flow[R]:
    """Runs the flow while no other process runs one for this key."""
    lock: StoreLock = yield _ask_store(lambda: store.reveal().lock(key))
    yield from _acquire(lock, core, deadline)
    try:
        outcome = yield from flow
    except Exception:
        yield RunBlocking(partial(_release, lock))
        raise
    except BaseException:  # given up, so nothing more can be asked for
        _release(lock)
        raise
    yield RunBlocking(partial(_release, lock))
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
        yield _ask_store(lambda: granted.append(lock.acquire(blocking=False)))
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


def _ask_store(function: Callable[[], object]) -> RunBlocking:
    """The store does something. Its errors become ours, without what they quote, which may be the token itself."""

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
"""Seconds before a token is replaced again that was refused although it had just replaced a refused one."""
_UNDER_LOCK = 25.0
"""Seconds that asking for new tokens may take while other processes wait: less than a lock of RedisTokenStore lasts."""
_DEAD = re.compile(r"invalid (?:oauth |(?:user |app )?access )?token|token (?:is |has |has been )?(?:invalid|expired|revoked|not valid)")
"""Twitch's words for a token that is dead: its usual ones, and those of its reference."""
_LIVES = re.compile(r"scope|match|not authori[sz]ed|incorrect user|another user|needs an? (?:user|app) ")
"""Its words for one that it knows, but doesn't take for this call: another one of the same kind would fare no better."""


def ensure_fresh(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Looks after a token that is due. A refresh callback's own calls don't wait for themselves."""
    yield SingleFlight(credential, partial(_ensure_fresh, credential, core, deadline), deadline)


def refresh_stale(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
    """Has a token renewed that Twitch refused. Whoever comes second finds it done."""
    if credential.access == stale:
        began = yield SingleFlight(credential, partial(_refresh, credential, stale, core, deadline), deadline)
        if not began:
            raise TokenError("a call made by a refresh callback needs another refresh; it can't wait for itself")
    elif core.clock.monotonic() >= credential.due:
        yield from ensure_fresh(credential, core, deadline)


def can_refresh(credential: Credential, core: Core) -> bool:
    """Whether there is a way to another token of the kind."""
    if credential.kind == "app":
        return credential.ours and core.can_fetch
    return (
        credential.kind == "user"
        and core.auto_refresh
        and (bool(credential.refresh or credential.refused) or store_for(credential, core) is not None)
    )


def recover(credential: Credential, stale: Secret[str], response: Response, core: Core, deadline: float) -> Flow[Secret[str] | None]:
    """Another token for a call that met a 401, since its own was dead; None for a token that lives, which isn't refreshed.

    Where Twitch's words leave it open which of the two it is, /validate is asked; it is also asked about a token that has just replaced a refused
    one and is refused as well, whatever the words.
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
    """Remembers a token that was refused although it had just replaced a refused one: more of the same won't help."""
    if response.status == 401 and _is_dead(response, core) is not False and credential.access == token:
        credential.doubt = Doubt(token, AT_ONCE, vain=True, renew_from=core.clock.monotonic() + _IN_VAIN)


def _is_dead(response: Response, core: Core) -> bool | None:
    """What the words of a 401 say about the token, whatever shape they have; None where they leave it open."""
    words = explanation(response, core)[1].lower()
    dead, lives = bool(_DEAD.search(words)), bool(_LIVES.search(words))
    return None if dead == lives else dead


def _examine(credential: Credential, stale: Secret[str], core: Core, deadline: float) -> Flow[None]:
    """Asks /validate whether a refused token lives, and replaces it where it doesn't. The answer holds for a while."""
    now = core.clock.monotonic()
    doubt = credential.doubt if credential.doubt is not None and credential.doubt.token == stale else Doubt(stale, AT_ONCE)
    if credential.access != stale or now < doubt.ask_from:
        return
    try:
        found = yield from oauth.validate(stale, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("a token was refused, and can't be validated now: %s", error)
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
    """Asks whether a user token is still good. Where the question can't be answered now, the call goes on, and it is asked again soon."""
    token = credential.access
    if token is None:
        return
    try:
        found = yield from oauth.validate(token, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("a user token can't be validated now: %s", error)
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
    """Whose token it is. Raises InvalidToken for another app's, for an app token, and for another user's where one is expected."""
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
    """Takes over what validation told."""
    credential.scopes, credential.login = found.scopes, found.login
    credential.expires_at = core.clock.time() + found.expires_in if found.expires_in else None
    rest(credential, core)


def _refresh(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
    """Another token in place of `stale`: the one that another process got meanwhile, or a new one."""
    if credential.access != stale:
        return
    store, replacing = store_for(credential, core), _replace(credential, core, deadline)
    try:
        fresh = (yield from replacing) if store is None else (yield from locked(store, credential.key, replacing, core, deadline))
    except Exception:
        if credential.unsaved and credential.access != stale and stale is not None:
            yield from tell(credential, core)  # who keeps tokens by the callback doesn't lose them to a store that fails
        raise
    if fresh:
        if stale is not None:
            yield from tell(credential, core)
        rest(credential, core)


def _replace(credential: Credential, core: Core, deadline: float) -> Flow[bool]:
    """Takes and stores new tokens. False when there is nothing to do: the store had newer ones, or the user has set others meanwhile."""
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
    """Tells the user's callback of the new tokens."""
    if credential.kind == "app" and core.app_refresh_callback is not None:
        yield CallHook(core.app_refresh_callback, (credential.access,))
    elif credential.kind == "user" and core.user_refresh_callback is not None:
        yield CallHook(core.user_refresh_callback, (credential.access, credential.refresh))


def _ask(credential: Credential, core: Core, deadline: float) -> Flow[Grant]:
    """New tokens from the OAuth server."""
    if credential.kind == "app":
        if not core.app_secret:
            raise MissingToken("an app token is needed, and there is no client secret to fetch one; give app_secret, or app_token")
        return (yield from oauth.obtain(oauth.app_form(core, core.app_scopes), "app token", core, deadline))
    if credential.access is None:
        raise MissingToken(f"there is no token of user {credential.user_id} to renew (set_user_authentication)")
    if credential.refused or not credential.refresh:
        raise LoginRequired(credential.refused or "the user token is no longer valid, and there is no refresh token; the user must log in again")
    return (yield from refreshed(credential, credential.refresh, core, deadline))


def refreshed(credential: Credential, refresh: Secret[str], core: Core, deadline: float) -> Flow[Grant]:
    """New tokens for the refresh token. Raises LoginRequired when it is refused for good, which the credential keeps in mind."""
    response = yield from oauth.post("token", oauth.refresh_form(core, refresh), "refresh token", core, deadline)
    if response.status in (400, 401) and not is_html(response):  # HTML is some proxy's, and not the last word
        message = explanation(response, core)[1] or UNEXPLAINED
        if "client" not in message.lower():
            reason = f"the refresh token was refused ({response.status}: {message}); the user must log in again"
            if credential.refresh == refresh:  # and not replaced meanwhile
                credential.refused = reason
            raise LoginRequired(reason)
    raise_for(response, "refresh token", core)
    grant = oauth.read_grant(response, "refresh token", core)
    return grant._replace(refresh=grant.refresh or refresh)


def introduce(
    token: Secret[str], scope: Iterable[str], refresh: Secret[str] | None, core: Core, user: Credential, use: Callable[[Credential], None]
) -> Flow[None]:
    """Validates the token, renews it when it has died already, has it used, and stores it. `user` is the one that the client stands for, if any.

    Raises InvalidToken, MissingScope, LoginRequired: nothing is changed then. Raises TokenStoreError: the next call stores it.
    """
    deadline = core.deadline()
    found = Credential("user")
    found.set(token, refresh, scope)
    validation = yield from oauth.validate(token, core, deadline)
    revived = validation is None and refresh is not None
    if validation is None and refresh is not None:
        # kept until it is taken: where the rest fails, a second try can't ask again, since a refresh token may work only once
        grant = core.tokens.revived.get(refresh) or (yield from refreshed(found, refresh, core, deadline))
        core.tokens.revived[refresh] = grant
        found.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
        validation = yield from oauth.validate(grant.access, core, deadline)
    if validation is None:
        raise InvalidToken("the user token isn't valid (any more); the user must log in again")
    user_id = check_owner(validation, found.access, user.user_id, core)
    lacking = frozenset(map(str, scope)) - validation.scopes
    if lacking and not revived:
        raise MissingScope(f"the user token lacks the scope {' and '.join(sorted(lacking))}; ask the user for it", lacking)
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
    """The user's credential, with the new tokens: the one that other clients of this user may hold already."""
    target = core.tokens.user(user_id)
    target.set(found.access, found.refresh, found.scopes, found.expires_at)
    return target


def unchecked(token: Secret[str], scope: Iterable[str], refresh: Secret[str] | None, core: Core, user: Credential) -> Credential:
    """The token as it was given. It is stored with the first renewal, if the client stands for a user; otherwise nobody knows whose it is."""
    known = user.user_id is not None
    target = user if known else Credential("user", UNKNOWN)
    target.set(token, refresh, scope)
    target.due, target.unsaved = core.clock.monotonic() + HOUR, known
    core.tokens.users[user.user_id or UNKNOWN] = target
    return target


def revoke_user(core: Core, user: Credential) -> Flow[bool]:
    """Revokes the user's access token and forgets what renews it, in the store as well. False when the token was no longer valid."""
    if user.access is None:
        yield from load(user, core)
    valid = False if user.access is None else (yield from oauth.revoke(user.access, core, core.deadline()))
    yield from forget(user, core)
    return valid


def fetch_app(core: Core, scope: Iterable[str]) -> Flow[None]:
    """Fetches an app token in place of the one that there is."""
    core.app_scopes = tuple(map(str, scope))
    yield from refresh_stale(core.tokens.app, core.tokens.app.access, core, core.deadline())


def refresh_now(core: Core, user: Credential) -> Flow[None]:
    """Renews the token in use."""
    deadline = core.deadline()
    if user.access is None and user.user_id is not None:
        yield from ensure_fresh(user, core, deadline)  # it may be in the store
    credential = core.tokens.app if user.access is None and user.user_id is None else user
    yield from refresh_stale(credential, credential.access, core, deadline)
