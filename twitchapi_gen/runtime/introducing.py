"""A user's token comes in from outside: is it one for this app, this user and these scopes? Only then is it taken."""

from collections.abc import Iterable
from functools import partial

from twitchapi_gen.runtime import grants
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.effects import Do, Flow
from twitchapi_gen.runtime.errors import InvalidToken, MissingScope
from twitchapi_gen.runtime.renewal import HOUR, check_app, learn, refreshed, renewed, save, tell, tended
from twitchapi_gen.runtime.tokens import AT_ONCE, Credential


def introduce(token: str, scope: Iterable[str], refresh: str | None, core: Core, user: Credential) -> Flow[Credential]:
    """Validates the token, renews it when it has died already, and stores it. `user` is the one that the client stands for; any, if it has no id.

    Raises InvalidToken, MissingScope, LoginRequired. Nothing is changed then.
    """
    deadline = core.deadline()
    found = Credential("user")
    found.set(token, refresh, scope)
    validation = yield from grants.validate(token, core, deadline)
    revived = validation is None and refresh is not None
    if revived:
        grant = yield from refreshed(found, core, deadline)
        found.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
        validation = yield from grants.validate(grant.access, core, deadline)
    if validation is None:
        raise InvalidToken("the user token isn't valid (any more); the user must log in again")
    check_app(validation, core)
    if validation.user_id is None:
        raise InvalidToken("the token is an app token; a user token is needed here")
    if user.user_id is not None and user.user_id != validation.user_id:
        raise InvalidToken(f"the token is user {validation.user_id}'s, not user {user.user_id}'s")
    lacking = frozenset(map(str, scope)) - validation.scopes
    if lacking and not revived:
        raise MissingScope(f"the user token lacks the scope {' and '.join(sorted(lacking))}; ask the user for it", lacking)
    target = adopt(found, validation.user_id, core, user)
    learn(target, validation, core)
    yield from save(target, core)
    if revived:
        yield from tell(target, core)
    return target


def adopt(found: Credential, user_id: str, core: Core, user: Credential) -> Credential:
    """The user's credential, with the new tokens: the one that other clients of this user may hold already."""
    target = core.tokens.users.get(user_id)
    if target is None:
        target = user if user.user_id is not None else Credential("user", f"user:{core.app_id}:{user_id}", user_id)
        core.tokens.users[user_id] = target
    target.set(found.access or "", found.refresh, found.scopes, found.expires_at)
    return target


def unchecked(token: str, scope: Iterable[str], refresh: str | None, core: Core, user: Credential) -> Credential:
    """The token as it was given. Whose it is isn't known then, so it isn't stored."""
    target = user if user.user_id is not None else Credential("user", "user")
    target.set(token, refresh, scope)
    target.due = core.clock.monotonic() + HOUR
    return target


def dismiss(core: Core, user: Credential) -> Flow[bool]:
    """Revokes the user's access token and forgets what renews it, in the store as well. False when the token was no longer valid."""
    token, known = user.access, user.user_id is not None
    valid = False if token is None else (yield from grants.revoke(token, core, core.deadline()))
    user.forget()
    if core.store is not None and known:
        yield Do(partial(core.store.save, user.key, None))
    return valid


def fetch_app(core: Core, scope: Iterable[str]) -> Flow[None]:
    """Fetches an app token in place of the one that there is."""
    core.app_scopes = tuple(map(str, scope))
    core.tokens.app.forget()
    core.tokens.app.due = AT_ONCE
    yield from tended(core.tokens.app, core, core.deadline())


def renew_now(core: Core, user: Credential) -> Flow[None]:
    """Renews the token in use."""
    credential = user if user.access is not None else core.tokens.app
    yield from renewed(credential, credential.access, core, core.deadline())
