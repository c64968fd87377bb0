"""Operations on stored tokens: validate the current one, forget a user."""

from twitchapi_gen.runtime.auth import oauth
from twitchapi_gen.runtime.auth.oauth import Validation
from twitchapi_gen.runtime.auth.refresh import can_refresh, check_owner, forget, learn, load, refresh_stale
from twitchapi_gen.runtime.base.errors import InvalidToken, LoginRequired, MissingToken
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import AT_ONCE, Credential
from twitchapi_gen.runtime.http.message import Flow


def validated(core: Core, user: Credential) -> Flow[Validation]:
    """Validate the current token: the user's, or else the app's. Replaces an invalid one first. Raises MissingToken, LoginRequired, InvalidToken."""
    deadline = core.deadline()
    credential = user if user.is_somebody else core.tokens.app
    if credential.access is None:
        yield from load(credential, core)
    if credential.access is None and credential is core.tokens.app and core.can_fetch:
        yield from refresh_stale(credential, None, core, deadline)
    if credential.access is None:
        if credential.refused or user.user_id is not None:
            raise LoginRequired(credential.refused or f"there is no token of user {user.user_id}; log the user in")
        raise MissingToken("there is no token to validate; call set_user_authentication, or give app_secret or app_token")
    token: Secret[str] = credential.access
    found = yield from oauth.validate(token, core, deadline)
    if found is None and can_refresh(credential, core):
        yield from refresh_stale(credential, token, core, deadline)
        token = credential.access
        found = yield from oauth.validate(token, core, deadline)
    if found is None:
        raise InvalidToken(f"Twitch calls the {credential.kind} token invalid, and nothing can refresh it; get a new one")
    if credential.kind == "user":
        check_owner(found, token, credential.user_id, core)
        if credential.access == token:
            learn(credential, found, core)
    return found


def forgotten(core: Core, user_id: str, revoke: bool) -> Flow[bool]:
    """Remove the user's tokens, also from the store. Return True if there were any."""
    user = core.tokens.user(user_id)
    if user.access is None:
        yield from load(user, core)
    held = user.access is not None
    if user.access is not None and revoke:
        yield from oauth.revoke(user.access, core, core.deadline())
    yield from forget(user, core)
    user.due = AT_ONCE  # the next call looks in the store for a later login of any process
    core.tokens.users.pop(user_id, None)
    return held
