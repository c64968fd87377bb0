"""The base of version 2's `TwitchWebHook`: the modern one, with notifications as plain dicts."""

import logging
import ssl
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID, uuid4

from twitchapi_gen import CannotListen, NotRunning, ParameterError, TokenError, TwitchError, TwitchWebHook
from twitchapi_gen.moving.settings import Setting
from twitchapi_gen.moving.v2.client import Client
from twitchapi_gen.moving.v2.errors import translated, translating
from twitchapi_gen.moving.v2.helper import fields_to_enum
from twitchapi_gen.moving.values import Reply
from twitchapi_gen.v2 import types
from twitchapi_gen.v2.types import AuthScope, AuthType

log = logging.getLogger("twitchapi_gen")
Callback = Callable[[UUID, Reply], object]
Enums = Mapping[str, tuple[type[Any], Any]]
NO_ENUMS: Enums = {}


class Hook:
    """A receiver of webhooks. Callbacks get the subscription's UUID, and the notification's item as a dict.

    Args:
        callback_url: The public URL of this program.
        api_client_id: Client id of your app.
        port: The port to listen on.
        ssl_context: For TLS without a proxy.
    """

    RETIRED = ""
    """The reason for errors: what Twitch has withdrawn."""
    secret = Setting[str | None](None)
    callback_url = Setting[str | None](None)
    subscribe_least_seconds = Setting(600)
    auto_renew_subscription = Setting(True)
    wait_for_subscription_confirm = Setting(True)
    wait_for_subscription_confirm_timeout = Setting[float](30)
    unsubscribe_on_stop = Setting(True)

    def __init__(self, callback_url: str, api_client_id: str, port: int, ssl_context: ssl.SSLContext | None = None) -> None:
        with translating():
            self.modern_ = TwitchWebHook(callback_url, api_client_id, port, ssl_context)
        self._twitch: Client | None = None

    def authenticate(self, twitch: Client) -> None:
        """From now on the hub is called with this client's tokens. Raises RuntimeError where `callback_url` isn't https."""
        try:
            self.modern_.authenticate(twitch.client)
        except ParameterError as error:
            raise RuntimeError(str(error)) from error
        self._twitch = twitch

    def start(self) -> None:
        """Start the server. Raises ValueError for a lease out of bounds, RuntimeError if it is already running."""
        try:
            self.modern_.start()
        except CannotListen as error:
            if "already" in str(error):
                raise RuntimeError(str(error)) from error
            raise translated(error) from error
        except TwitchError as error:
            raise translated(error) from error

    def stop(self) -> None:
        """Stop the server, and end its subscriptions unless `unsubscribe_on_stop` is False."""
        with translating():
            self.modern_.stop()

    def unsubscribe(self, uuid: UUID) -> bool:
        """End a subscription. Return False if the hub refuses or doesn't verify the request."""
        return self._tried("unsubscribing", lambda: self.modern_.unsubscribe(uuid))

    def renew_subscription(self, uuid: UUID) -> bool:
        """Request a new lease. Return False if the hub refuses."""
        return self._tried("renewing", lambda: self.modern_.renew_subscription(uuid))

    def unsubscribe_all(self, twitch: Client) -> bool:
        """End all of the hub's subscriptions for `callback_url`. Return False if any remains."""
        return self._tried("unsubscribing", lambda: self.modern_.unsubscribe_all(twitch.client))

    def _tried(self, what: str, call: Callable[[], bool]) -> bool:
        try:
            return call()
        except (NotRunning, TokenError) as error:
            raise translated(error) from error
        except TwitchError as error:
            log.error("%s failed: %s. %s", what, error, self.RETIRED)
            return False

    def _asked(
        self,
        name: str,
        auth: AuthType,
        scopes: tuple[AuthScope, ...],
        ids: Mapping[str, object],
        callback_func: Callback | None,
        enums: Enums = NO_ENUMS,
    ) -> tuple[bool, UUID]:
        """Subscribe. Return (False, a UUID) if the hub refuses or can't be reached. Raises UnauthorizedException without a token.

        Which kind of token will do, the hub decides: the seed's readme subscribes with an app token to what version 2.3 asked a user's for.
        """
        if auth is not AuthType.NONE and (self._twitch is None or self._twitch.get_used_token() is None):
            needed = f" with {', '.join(scope.value for scope in scopes)}" if scopes else ""
            raise types.UnauthorizedException(f"{name} needs authenticate(twitch) with a client that has {_TOKENS[auth]}{needed}")

        def deliver(uuid: UUID, item: Any) -> object:
            if callback_func is None:
                return None
            found: Reply = item.to_dict()
            for field, (enum, default) in enums.items():
                fields_to_enum(found, [field], enum, default)
            return callback_func(uuid, found)

        given = {key: None if value is None else str(value) for key, value in ids.items()}
        try:
            return getattr(self.modern_, name)(**given, callback_func=deliver)  # type: ignore[no-any-return]
        except (NotRunning, TokenError, ParameterError) as error:
            raise translated(error) from error
        except TwitchError as error:
            log.error("%s failed: %s. %s", name, error, self.RETIRED)
            return False, uuid4()


_TOKENS = {AuthType.USER: "a user's token", AuthType.APP: "an app token", AuthType.EITHER: "a token"}
