"""What both faces of the webhooks have: where Twitch reaches them, and what can be set. Attributes may be changed while it runs."""

import secrets
import ssl
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from twitchapi_gen.runtime.errors import ParameterError
from twitchapi_gen.runtime.secret import Secret

LEAST, MOST = 300, 864_000
"""Seconds that a subscription may be asked for."""
_LONGEST_SECRET = 200
OnDenied = Callable[[UUID, str], object]


class WebHookSettings:
    """What both faces have. The public classes describe the parameters."""

    def __init__(
        self,
        callback_url: str,
        api_client_id: str,
        port: int,
        ssl_context: ssl.SSLContext | None = None,
        host: str = "0.0.0.0",  # noqa: S104  # Twitch calls from outside
        *,
        helix_url: str | None = None,
        on_error: Callable[[Exception, str], object] | None = None,
        on_denied: OnDenied | None = None,
        on_revoked: OnDenied | None = None,
        grace: float = 5.0,
    ) -> None:
        self.callback_url = _checked(callback_url)
        if not api_client_id:
            raise ParameterError("api_client_id is empty; it is the client id of your app in Twitch's developer console")
        self.api_client_id, self.port, self.ssl_context, self.host = api_client_id, port, ssl_context, host
        self.helix_url, self.grace = helix_url, grace
        self.on_error, self.on_denied, self.on_revoked = on_error, on_denied, on_revoked
        self.secret: str | None = secrets.token_urlsafe(32)
        self.subscribe_least_seconds: int = 600
        self.auto_renew_subscription: bool = True
        self.wait_for_subscription_confirm: bool = True
        self.wait_for_subscription_confirm_timeout: float = 30
        self.unsubscribe_on_stop: bool = True

    def check_(self) -> None:
        """Raises ParameterError for settings that can't be."""
        if not LEAST <= self.subscribe_least_seconds <= MOST:
            raise ParameterError(f"subscribe_least_seconds must be from {LEAST} to {MOST}, not {self.subscribe_least_seconds}")
        _checked(self.callback_url)
        self.key_()

    def key_(self) -> Secret[bytes] | None:
        """The secret as it is sent. Raises ParameterError, which doesn't show it."""
        if self.secret is None:
            return None
        if not (0 < len(self.secret) <= _LONGEST_SECRET and self.secret.isascii() and self.secret.isprintable()):
            raise ParameterError(f"secret must have from 1 to {_LONGEST_SECRET} printable ASCII characters; None is for no secret at all")
        return Secret(self.secret.encode())

    def callback_(self, uuid: UUID) -> str:
        """Where the hub sends what is for this subscription."""
        return f"{self.callback_url}{'&' if '?' in self.callback_url else '?'}uuid={uuid}"

    def is_ours_(self, callback: str) -> bool:
        """Whether it is an address under `callback_url`."""
        base, query = self.callback_url.partition("?")[::2]
        path, own = callback.partition("?")[::2]
        if path.rstrip("/") != base.rstrip("/") and not path.startswith(base.rstrip("/") + "/"):
            return False
        return set(filter(None, query.split("&"))) <= set(own.split("&"))

    def secure_(self) -> None:
        """Raises ParameterError unless the callback's address is https."""
        if not self.callback_url.lower().startswith("https://"):
            raise ParameterError(
                f"with authentication, Twitch calls back https addresses only, not {self.callback_url}: put a reverse proxy that speaks TLS, such as "
                "nginx, in front of the port and give its address as callback_url; or give ssl_context; or don't call authenticate()"
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.callback_url!r}, {self.api_client_id!r}, {self.port})"

    def __reduce_ex__(self, protocol: object) -> Any:
        raise TypeError("a webhook can't be pickled or copied: it holds a secret and a port")


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good, parts = False, urlsplit("")
    if not good or not url.isascii() or not url.isprintable() or " " in url or parts.fragment or parts.username is not None or "uuid=" in parts.query:
        raise ParameterError(f"callback_url must be the address at which Twitch reaches this program, such as https://bot.example/hooks, not {url!r}")
    return url
