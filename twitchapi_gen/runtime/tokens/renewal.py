"""Keeping tokens good: loaded from the store, fetched, validated each hour, renewed once when they die, stored before they are used.

These flows run inside a `Once` for the token: one at a time in a process. The store's lock does the same between processes.
A token that has just been renewed is due at once until it is stored and the user's callback has heard of it, so calls wait for that.
"""

import re
from functools import partial

from twitchapi_gen.runtime.calls.effects import Flow, Once, Tell
from twitchapi_gen.runtime.calls.explanations import UNEXPLAINED, brief, explanation
from twitchapi_gen.runtime.calls.message import Response
from twitchapi_gen.runtime.calls.replies import is_html, raise_for
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import ApiError, InvalidToken, LoginRequired, MissingToken, NetworkError, TokenError, UnexpectedReply
from twitchapi_gen.runtime.secrecy import without
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens import grants
from twitchapi_gen.runtime.tokens.credentials import AT_ONCE, Credential, Doubt, Grant
from twitchapi_gen.runtime.tokens.keeping import expired, load, locked, rest, save, store_for
from twitchapi_gen.runtime.watching import log

_SOON = 60.0
_IN_VAIN = 10.0
"""Seconds before a token is replaced again that was refused although it had just replaced a refused one."""
_UNDER_LOCK = 25.0
"""Seconds that asking for new tokens may take while other processes wait: less than a lock of RedisTokenStore lasts."""
_DEAD = re.compile(r"invalid (?:oauth |(?:user |app )?access )?token|token (?:is |has |has been )?(?:invalid|expired|revoked|not valid)")
"""Twitch's words for a token that is dead: its usual ones, and those of its reference."""
_LIVES = re.compile(r"scope|match|not authori[sz]ed|incorrect user|another user|needs an? (?:user|app) ")
"""Its words for one that it knows, but doesn't take for this call: another one of the same kind would fare no better."""


def tended(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    """Looks after a token that is due. A refresh callback's own calls don't wait for themselves."""
    yield Once(credential, partial(_tend, credential, core, deadline), deadline)


def renewed(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
    """Has a token renewed that Twitch refused. Whoever comes second finds it done."""
    if credential.access == stale:
        began = yield Once(credential, partial(_renew, credential, stale, core, deadline), deadline)
        if not began:
            raise TokenError("a call made by a refresh callback needs another refresh; it can't wait for itself")
    elif core.clock.monotonic() >= credential.due:
        yield from tended(credential, core, deadline)


def renewable(credential: Credential, core: Core) -> bool:
    """Whether there is a way to another token of the kind."""
    if credential.kind == "app":
        return credential.ours and core.can_fetch
    return (
        credential.kind == "user"
        and core.auto_refresh
        and (bool(credential.refresh or credential.refused) or store_for(credential, core) is not None)
    )


def cured(credential: Credential, stale: Secret[str], response: Response, core: Core, deadline: float) -> Flow[Secret[str] | None]:
    """Another token for a call that met a 401, since its own was dead; None for a token that lives, which isn't refreshed.

    Where Twitch's words leave it open which of the two it is, /validate is asked; it is also asked about a token that has just replaced a refused
    one and is refused as well, whatever the words.
    """
    dead = _is_dead(response, core)
    if dead is False:
        return None
    doubt = credential.doubt
    if credential.access != stale or (dead and not (doubt is not None and doubt.vain and doubt.token == stale)):
        yield from renewed(credential, stale, core, deadline)
        return credential.access
    yield Once(credential, partial(_examine, credential, stale, core, deadline), deadline)
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
        found = yield from grants.validate(stale, core, deadline)
    except (NetworkError, ApiError, UnexpectedReply) as error:
        log.warning("a token was refused, and can't be validated now: %s", error)
        return
    if found is None and now >= doubt.renew_from:
        yield from _renew(credential, stale, core, deadline)
    else:
        credential.doubt = doubt._replace(ask_from=doubt.renew_from if found is None else now + _SOON)


def _tend(credential: Credential, core: Core, deadline: float) -> Flow[None]:
    if core.clock.monotonic() < credential.due:
        return
    if credential.unsaved:
        yield from save(credential, core)
    if credential.access is None:
        yield from load(credential, core)
    if credential.kind == "app":
        if credential.access is None or expired(credential, core):
            yield from _renew(credential, credential.access, core, deadline)
        rest(credential, core)
    elif credential.access is not None and not credential.refused:
        if expired(credential, core) and renewable(credential, core):
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
        rest(credential, core)
        if renewable(credential, core):
            yield from _renew(credential, token, core, deadline)
        return
    check_owner(found, token, credential.user_id, core)
    learn(credential, found, core)


def check_owner(found: grants.Validation, token: Secret[str] | None, user_id: str | None, core: Core) -> str:
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


def learn(credential: Credential, found: grants.Validation, core: Core) -> None:
    """Takes over what validation told."""
    credential.scopes, credential.login = found.scopes, found.login
    credential.expires_at = core.clock.time() + found.expires_in if found.expires_in else None
    rest(credential, core)


def _renew(credential: Credential, stale: Secret[str] | None, core: Core, deadline: float) -> Flow[None]:
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
        yield Tell(core.app_refresh_callback, (credential.access,))
    elif credential.kind == "user" and core.user_refresh_callback is not None:
        yield Tell(core.user_refresh_callback, (credential.access, credential.refresh))


def _ask(credential: Credential, core: Core, deadline: float) -> Flow[Grant]:
    """New tokens from the OAuth server."""
    if credential.kind == "app":
        if not core.app_secret:
            raise MissingToken("an app token is needed, and there is no client secret to fetch one; give app_secret, or app_token")
        return (yield from grants.obtain(grants.app_form(core, core.app_scopes), "app token", core, deadline))
    if credential.access is None:
        raise MissingToken(f"there is no token of user {credential.user_id} to renew (set_user_authentication)")
    if credential.refused or not credential.refresh:
        raise LoginRequired(credential.refused or "the user token is no longer valid, and there is no refresh token; the user must log in again")
    return (yield from refreshed(credential, credential.refresh, core, deadline))


def refreshed(credential: Credential, refresh: Secret[str], core: Core, deadline: float) -> Flow[Grant]:
    """New tokens for the refresh token. Raises LoginRequired when it is refused for good, which the credential keeps in mind."""
    response = yield from grants.post("token", grants.refresh_form(core, refresh), "refresh token", core, deadline)
    if response.status in (400, 401) and not is_html(response):  # HTML is some proxy's, and not the last word
        message = explanation(response, core)[1] or UNEXPLAINED
        if "client" not in message.lower():
            reason = f"the refresh token was refused ({response.status}: {message}); the user must log in again"
            if credential.refresh == refresh:  # and not replaced meanwhile
                credential.refused = reason
            raise LoginRequired(reason)
    raise_for(response, "refresh token", core)
    grant = grants.read_grant(response, "refresh token", core)
    return grant._replace(refresh=grant.refresh or refresh)
