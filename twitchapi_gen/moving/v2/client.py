"""The base of version 2's `Twitch`: a modern client, with replies as plain dicts and the token functions under their old names."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn, TypeAlias, cast

from twitchapi_gen import ApiError, Gone, MissingScope, MissingToken, NotFound, Twitch as ModernTwitch, TwitchError, Unauthorized
from twitchapi_gen.moving.v2.errors import as_reply, introducing, translating, withdrawn
from twitchapi_gen.moving.v2.helper import fields_to_enum
from twitchapi_gen.moving.v2.scopes import today
from twitchapi_gen.moving.values import Reply, plain
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.types import AuthScope, AuthType

Enums = Mapping[str, tuple[type[Any], Any]]
Scopes: TypeAlias = Sequence[AuthScope | str]
"""Members of version 2's `AuthScope`, or scopes of today, from `twitchapi_gen.types`."""
Refusals = Mapping[int, type[Exception]]
_APP = "app"
_NO_ENUMS: Enums = {}
_NO_REFUSALS: Refusals = {}


class Client:
    """Version 2's client. `client` is the modern one behind it, for calls that version 2 didn't have.

    Args:
        app_id: Client id of your app.
        app_secret: The app's secret; not needed with a user token only.
        authenticate_app: Fetch the app token immediately.
        target_app_auth_scope: The scopes of the app token.

    Raises MissingAppSecretException, TwitchAuthorizationException if Twitch refuses the id or the secret.
    """

    def __init__(
        self,
        app_id: str,
        app_secret: str | None = None,
        authenticate_app: bool = True,
        target_app_auth_scope: Scopes | None = None,
    ) -> None:
        self.app_id, self.app_secret = app_id, app_secret
        with translating():
            self.client = ModernTwitch(app_id, app_secret, check_users=False)  # version 2 asked Twitch
        self._app_scope: list[AuthScope | str] = []
        self._user_scope: list[AuthScope] = []
        self._has_user = False
        if authenticate_app:
            self.authenticate_app(target_app_auth_scope if target_app_auth_scope is not None else [])

    def __repr__(self) -> str:
        return f"<{type(self).__module__}.{type(self).__name__} over {self.client!r}>"

    @property
    def auto_refresh_auth(self) -> bool:
        """Whether the client refreshes tokens that Twitch refuses. Default: True."""
        return self.client.auto_refresh_auth

    @auto_refresh_auth.setter
    def auto_refresh_auth(self, value: bool) -> None:
        self.client.auto_refresh_auth = value

    @property
    def user_auth_refresh_callback(self) -> Callable[[str, str], object] | None:
        """Called with a new user token and its refresh token."""
        return self.client.user_auth_refresh_callback

    @user_auth_refresh_callback.setter
    def user_auth_refresh_callback(self, callback: Callable[[str, str], object] | None) -> None:
        self.client.user_auth_refresh_callback = callback

    @property
    def app_auth_refresh_callback(self) -> Callable[[str], object] | None:
        """Called with a new app token."""
        return self.client.app_auth_refresh_callback

    @app_auth_refresh_callback.setter
    def app_auth_refresh_callback(self, callback: Callable[[str], object] | None) -> None:
        self.client.app_auth_refresh_callback = callback

    def authenticate_app(self, scope: Scopes) -> None:
        """Fetch the app token. Raises MissingAppSecretException, TwitchAuthorizationException."""
        self._app_scope = list(scope)
        self._need_secret()
        try:
            with translating():
                self.client.authenticate_app(today(scope))
        except types.TwitchAuthorizationException:
            raise
        except types.TwitchAPIException as error:
            if isinstance(error.__cause__, ApiError):
                raise types.TwitchAuthorizationException(str(error)) from error.__cause__
            raise

    def _need_secret(self) -> None:
        if self.app_secret is None:
            raise types.MissingAppSecretException("an app token needs the app's secret: Twitch(app_id, app_secret); or pass authenticate_app=False")

    def set_user_authentication(self, token: str, scope: Scopes, refresh_token: str | None = None, validate: bool = True) -> None:
        """Set the user's token. Validates it first, and refreshes it if it has expired.

        Raises ValueError without a refresh token while `auto_refresh_auth` is set; InvalidTokenException; MissingScopeException.
        """
        if refresh_token is None and self.auto_refresh_auth:
            raise ValueError("refresh_token is needed while auto_refresh_auth is True")
        with introducing():
            self.client.set_user_authentication(token, today(scope), refresh_token, validate)
        self._user_scope, self._has_user = cast("list[AuthScope]", list(scope)), True

    def refresh_used_token(self) -> None:
        """Refresh the user's token, or the app's if no user is set, and call the callback."""
        if not self._has_user:
            self._need_secret()
        with translating():
            self.client.refresh_used_token()

    def get_app_token(self) -> str | None:
        return self.client.get_app_token()

    def get_user_auth_token(self) -> str | None:
        return self.client.get_user_auth_token()

    def get_used_token(self) -> str | None:
        """Return the user's token if there is one, else the app's."""
        return self.client.get_used_token()

    def get_user_auth_scope(self) -> list[AuthScope]:
        """Return the scopes passed with the user's token, unchanged."""
        return self._user_scope

    def has_required_auth(self, required_type: AuthType, required_scope: Scopes) -> bool:
        """Return True if there is a token of that kind with these scopes."""
        has_user = self._has_user and all(scope in self._user_scope for scope in required_scope)
        has_app = self.get_app_token() is not None and all(scope in self._app_scope for scope in required_scope)
        return {AuthType.NONE: True, AuthType.USER: has_user, AuthType.APP: has_app, AuthType.EITHER: has_user or has_app}.get(required_type, False)

    def _acting(self, name: str, auth: AuthType) -> ModernTwitch:
        """Return the client with the token that version 2 used for such a call. Raises UnauthorizedException if there is none."""
        if auth is AuthType.USER and not self._has_user:
            raise types.UnauthorizedException(f"{name} needs a user's token: call set_user_authentication first")
        if auth is AuthType.APP:
            if self.get_app_token() is None and self.app_secret is None:
                raise types.UnauthorizedException(f"{name} needs an app token: Twitch(app_id, app_secret), or call authenticate_app")
            return self.client.as_app()
        return self.client

    def _called(self, name: str, auth: AuthType, arguments: Mapping[str, Any], operation: str = "") -> Any:
        """Return the modern method's reply. If Twitch accepts both tokens and the user's lacks the scope, use the app's."""
        client = self._acting(name, auth)
        given = {key: plain(value) for key, value in arguments.items() if value is not None}
        method = operation or name
        try:
            return getattr(client, method)(**given)
        except MissingScope:
            if auth is not AuthType.EITHER or self.get_app_token() is None:
                raise
            return getattr(client.as_app(), method)(**given)

    def _object(
        self, name: str, operation: str, auth: AuthType, arguments: Mapping[str, Any], enums: Enums = _NO_ENUMS, refused: Refusals = _NO_REFUSALS
    ) -> Reply:
        """Return the reply as Twitch's dict. As in version 2, some error statuses return Twitch's error as a dict."""
        with translating():
            try:
                reply: Reply = dict(self._called(name, auth, arguments, operation).json_)
            except ApiError as error:
                _refuse(error, refused)
                reply = dict(as_reply(error))
        for field, (enum, default) in enums.items():
            fields_to_enum(reply, [field], enum, default)
        return reply

    def _success(self, name: str, operation: str, auth: AuthType, arguments: Mapping[str, Any], refused: Refusals = _NO_REFUSALS) -> bool:
        """Return True if Twitch accepted the request."""
        with translating():
            try:
                self._called(name, auth, arguments, operation)
            except ApiError as error:
                _refuse(error, refused)
                as_reply(error)
                return False
        return True

    def _nothing(self, name: str, operation: str, auth: AuthType, arguments: Mapping[str, Any], refused: Refusals = _NO_REFUSALS) -> None:
        self._success(name, operation, auth, arguments, refused)

    def _text(self, name: str, operation: str, auth: AuthType, arguments: Mapping[str, Any]) -> str:
        """Return a text reply."""
        with translating():
            return str(self._called(name, auth, arguments, operation))

    def _object_or_false(self, name: str, operation: str, auth: AuthType, arguments: Mapping[str, Any]) -> Reply | bool:
        """Return the reply, or False if Twitch refused the request."""
        reply = self._object(name, operation, auth, arguments)
        return False if "error" in reply and "status" in reply else reply

    def _requested(self, name: str, path: str, auth: AuthType, arguments: Mapping[str, Any], sentence: str) -> Reply:
        """Call a path that only the emulator still has. Raises DeprecatedError at Twitch."""
        client = self._acting(name, auth)
        with translating():
            try:
                reply: Any = client.request("GET", path, query={key: value for key, value in arguments.items() if value is not None}, token=_APP)
            except (Gone, NotFound) as error:
                raise withdrawn(sentence) from error
        return dict(reply)

    def _instead(self, name: str, sentence: str, arguments: Mapping[str, Any], answers: Iterable["Answer"]) -> Reply:
        """Answer a withdrawn method with modern ones. Raises DeprecatedError if none of them can."""
        given = {key for key in answers_about(answers) if arguments[key] is not None}
        last: TwitchError | None = None
        for answer in answers:
            if set(answer.given) == given:
                try:
                    return self._answered(answer, arguments)
                except (MissingScope, MissingToken, Unauthorized) as error:
                    last = error
                except TwitchError as error:
                    with translating():
                        raise error
        raise withdrawn(f"{sentence} ({last})" if last is not None else sentence) from last

    def _answered(self, answer: "Answer", arguments: Mapping[str, Any]) -> Reply:
        sent = {to: arguments[name] for to, name in answer.parameters.items()}
        reply: Reply = dict(self._called(answer.operation, AuthType.EITHER, sent).json_)
        side, id = answer.side
        found = _items(reply)
        user = self.client.get_users(ids=[arguments[id]]).first() if found else None
        other = {f"{side}_id": arguments[id], f"{side}_login": user.login if user else "", f"{side}_name": user.display_name if user else ""}
        items = [{**other, **{old: item.get(new) for old, new in answer.items.items()}} for item in found]
        return {"total": reply.get("total", len(items)), "data": items, "pagination": reply.get("pagination") or {}}


def _items(reply: Reply) -> list[Reply]:
    """Return the items of a list reply; an empty list if Twitch sent null."""
    found: list[Reply] | None = reply["data"]
    return found if found is not None else []


def _refuse(error: ApiError, refused: Refusals) -> None:
    """Raise version 2's exception for that status of this method."""
    if (kind := refused.get(error.status)) is not None:
        raise kind(str(error)) from error


class Answer:
    """A modern operation that answers a withdrawn method. `items`: the old name of each field → the new one; `side`: the user common to all items."""

    def __init__(
        self, given: tuple[str, ...], operation: str, parameters: Mapping[str, str], items: Mapping[str, str], side: tuple[str, str]
    ) -> None:
        self.given, self.operation, self.parameters, self.items, self.side = given, operation, parameters, items, side


def answers_about(answers: Iterable[Answer]) -> set[str]:
    """Return the parameters that decide which operation answers."""
    return {name for answer in answers for name in answer.given}


def raise_withdrawn(sentence: str) -> NoReturn:
    """Raise DeprecatedError for a method that no operation answers any more."""
    raise withdrawn(sentence)
