"""A user's token comes in from outside: is it one for this app, this user and these scopes? Only then is it taken."""

from collections.abc import Callable, Iterable

from twitchapi_gen.runtime.calls.effects import Flow
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import InvalidToken, MissingScope
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens import grants
from twitchapi_gen.runtime.tokens.credentials import UNKNOWN, Credential
from twitchapi_gen.runtime.tokens.keeping import HOUR, forget, load, rest, save
from twitchapi_gen.runtime.tokens.renewal import check_owner, learn, refreshed, renewed, tell, tended


def introduce(
    token: Secret[str], scope: Iterable[str], refresh: Secret[str] | None, core: Core, user: Credential, use: Callable[[Credential], None]
) -> Flow[None]:
    """Validates the token, renews it when it has died already, has it used, and stores it. `user` is the one that the client stands for, if any.

    Raises InvalidToken, MissingScope, LoginRequired: nothing is changed then. Raises TokenStoreError: the next call stores it.
    """
    deadline = core.deadline()
    found = Credential("user")
    found.set(token, refresh, scope)
    validation = yield from grants.validate(token, core, deadline)
    revived = validation is None and refresh is not None
    if validation is None and refresh is not None:
        # kept until it is taken: where the rest fails, a second try can't ask again, since a refresh token may work only once
        grant = core.tokens.revived.get(refresh) or (yield from refreshed(found, refresh, core, deadline))
        core.tokens.revived[refresh] = grant
        found.set(grant.access, grant.refresh, grant.scopes, grant.expires_at)
        validation = yield from grants.validate(grant.access, core, deadline)
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


def dismiss(core: Core, user: Credential) -> Flow[bool]:
    """Revokes the user's access token and forgets what renews it, in the store as well. False when the token was no longer valid."""
    if user.access is None:
        yield from load(user, core)
    valid = False if user.access is None else (yield from grants.revoke(user.access, core, core.deadline()))
    yield from forget(user, core)
    return valid


def fetch_app(core: Core, scope: Iterable[str]) -> Flow[None]:
    """Fetches an app token in place of the one that there is."""
    core.app_scopes = tuple(map(str, scope))
    yield from renewed(core.tokens.app, core.tokens.app.access, core, core.deadline())


def renew_now(core: Core, user: Credential) -> Flow[None]:
    """Renews the token in use."""
    deadline = core.deadline()
    if user.access is None and user.user_id is not None:
        yield from tended(user, core, deadline)  # it may be in the store
    credential = core.tokens.app if user.access is None and user.user_id is None else user
    yield from renewed(credential, credential.access, core, deadline)
