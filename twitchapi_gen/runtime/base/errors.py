"""All exceptions of this package: one root, and on each exception the data that a program needs to react."""

from collections.abc import Iterable
from typing import Any, NamedTuple


class TwitchError(Exception):
    """Root of all errors of this package.

    done: if a call was split into several requests, the results of those that had already succeeded; otherwise None.
    """

    done: object = None


class ParameterError(TwitchError, ValueError):
    """A parameter can't be sent as given. Nothing was sent."""


class WrongClient(ParameterError, TypeError):
    """An asynchronous client was passed to a synchronous class, or vice versa, or the object is no client."""


class TokenError(TwitchError):
    """No token fits the call. Nothing was sent to the endpoint."""


class MissingToken(TokenError):
    """The endpoint requires a kind of token that the client doesn't have."""


class MissingScope(TokenError):
    """The user token lacks a scope. `missing` is the smallest sufficient set of scopes."""

    def __init__(self, message: str, missing: frozenset[str]) -> None:
        super().__init__(message)
        self.missing = missing

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.missing)


class InvalidToken(TokenError):
    """The given token is invalid, or is not for this app, this user or this purpose."""


class InvalidJwt(InvalidToken):
    """A JWT (an ID token, an extension's token or receipt) isn't what it must be: a claim is missing, or it comes from somebody else."""


class ForgedJwt(InvalidJwt):
    """The JWT's signature is wrong, or it is no JWT at all."""


class ExpiredJwt(InvalidJwt):
    """The JWT was good once."""


class WrongAudience(InvalidJwt):
    """The ID token was made for another app."""


class WrongNonce(InvalidJwt):
    """The ID token belongs to another login: it doesn't repeat the nonce."""


class LoginRequired(TokenError):
    """The user must log in (again): the token is missing or can't be refreshed. Raised at once by each call until you set a token."""


class LoginFailed(TwitchError):
    """The login failed."""


class LoginDenied(LoginFailed):
    """The user denied access."""


class LoginTimeout(LoginFailed):
    """The user didn't answer in time."""


class Interrupted(TokenError):
    """A token refresh that this call shared was cancelled by the call that had started it. The next call starts a new one."""


class TokenStoreError(TwitchError):
    """The token store can't be read or written, or contains something else."""


class NotRunning(TwitchError, RuntimeError):
    """The call requires a running server or socket: call `start` first."""


class CannotListen(TwitchError):
    """The server can't listen: its port is in use, or this program lacks the permission."""


class SeenStoreError(TwitchError):
    """The store of message ids is unreachable. The message is refused, and Twitch resends it."""


class VerificationFailed(TwitchError):
    """Twitch could not verify the callback URL, and created no subscription. `subscription`: its type and version, or its topic."""

    def __init__(self, message: str, subscription: str = "") -> None:
        super().__init__(message)
        self.subscription = subscription

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.subscription)


class NetworkError(TwitchError):
    """The request may not have reached Twitch, or its reply didn't arrive.

    sent: whether the request may have reached the server. passing: whether a retry could help; it can't after a refused certificate.
    """

    def __init__(self, message: str, *, sent: bool = True, passing: bool = True) -> None:
        super().__init__(message)
        self.sent, self.passing = sent, passing


class Timeout(NetworkError):
    """No reply within the configured time."""


class UnexpectedReply(TwitchError):
    """The reply isn't what the endpoint returns, for example HTML, broken JSON, or a missing `data`. `status` is the HTTP status."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.status)


class SubscriptionRevoked(TwitchError):
    """Twitch ended a subscription during iteration over its events. `status` is the reason, such as `authorization_revoked`."""

    def __init__(self, message: str, status: str = "") -> None:
        super().__init__(message)
        self.status = status

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.status)


class EventsDropped(TwitchError):
    """Events arrived faster than their callback or loop processed them, so some were dropped. Goes to the error hook. `count`: how many so far."""

    def __init__(self, message: str, count: int = 0) -> None:
        super().__init__(message)
        self.count = count

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.count)


class PubSubError(TwitchError):
    """A PubSub topic or operation failed. `topic`: its full name."""

    def __init__(self, message: str, topic: str = "") -> None:
        super().__init__(message)
        self.topic = topic

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.topic)


class PubSubBadAuth(PubSubError):
    """ERR_BADAUTH: the token is invalid or lacks the scope, or its user may not listen to this topic."""


class PubSubBadTopic(PubSubError):
    """ERR_BADTOPIC: there is no such topic."""


class PubSubBadMessage(PubSubError):
    """ERR_BADMESSAGE: the server didn't understand the request."""


class PubSubServerError(PubSubError):
    """ERR_SERVER: a failure at Twitch."""


class PubSubListenTimeout(PubSubError):
    """No reply within `listen_confirm_timeout`."""


class PubSubTooManyTopics(PubSubError):
    """Twitch allows no more than ten connections with fifty topics each."""


class ApiError(TwitchError):
    """Twitch refused the call.

    status: HTTP status. message: Twitch's explanation. error: its short name. operation: the method that was called, or the path.
    request_id: Twitch's id of the request, for support, if known. retry_after: seconds after which a retry may succeed, if known.
    hint: this library's, if Twitch's explanation may not be enough.
    """

    hint = ""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        error: str = "",
        operation: str = "",
        request_id: str = "",
        retry_after: float | None = None,
        done: object = None,
    ) -> None:
        super().__init__(message)
        self.message, self.status, self.error, self.operation = message, status, error, operation
        self.request_id, self.retry_after, self.done = request_id, retry_after, done

    def __str__(self) -> str:
        where = f"{self.operation}: " if self.operation else ""
        tail = f" (request {self.request_id})" if self.request_id else ""
        name = self.error if self.error and self.error != self.message else "error"
        return f"{where}{self.status} {name}: {self.message}{self.hint and f'; {self.hint}'}{tail}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (type(self), self.message, self.status), dict(vars(self))


def _remake(kind: type[ApiError], message: str, status: int) -> ApiError:
    return kind(message, status=status)


class BadRequest(ApiError):
    """400: a parameter is missing or wrong."""


class Unauthorized(ApiError):
    """401: the token is invalid, or lacks a scope."""


class Forbidden(ApiError):
    """403: the token is valid, but this user or app lacks permission."""


class NotFound(ApiError):
    """404: the requested item doesn't exist."""


class Conflict(ApiError):
    """409: the request conflicts with an existing item.

    existing_id: the existing EventSub subscription's id, if Twitch sends it.
    """

    existing_id = ""


class Gone(ApiError):
    """410: Twitch has removed the endpoint."""


class UnprocessableEntity(ApiError):
    """422: the request is well-formed, but its content or the current state doesn't allow it."""


class RateLimited(ApiError):
    """429: too many requests, or the endpoint's own quota is used up (see the message)."""


class SubscriptionLimit(RateLimited):
    """An EventSub limit is reached: detected here before sending anything, or by Twitch's 429.

    limit: `cost`, `sockets`, `subscriptions` (of all sockets) or `alike` (of one type and condition). total_cost, max_total_cost: the current
    cost of the subscriptions, and its limit.
    """

    def __init__(
        self, message: str, *, limit: str = "", total_cost: int = 0, max_total_cost: int = 0, status: int = 429, error: str = "",
        operation: str = "", request_id: str = "", retry_after: float | None = None, done: object = None,
    ) -> None:  # fmt: skip
        super().__init__(
            message, status=status, error=error or "Too Many Requests", operation=operation, request_id=request_id, retry_after=retry_after, done=done
        )
        self.limit, self.total_cost, self.max_total_cost = limit, total_cost, max_total_cost


class ShardError(NamedTuple):
    """A refused shard of a conduit: its number as text, Twitch's code such as `invalid_parameter`, Twitch's message."""

    shard: str
    code: str
    message: str


class ShardsRefused(TwitchError):
    """Twitch refused some of a request's shards. errors: the refused shards. done: the numbers of the accepted ones."""

    def __init__(self, message: str, errors: tuple[ShardError, ...], done: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.errors, self.done = errors, done

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.errors, self.done)


class ServerError(ApiError):
    """5xx: a failure at Twitch."""


def suggestion(name: object, known: Iterable[str]) -> str:
    """Return `; did you mean 'x'?` for a name similar to a known one, otherwise nothing."""
    from difflib import get_close_matches  # needed only for errors

    near = get_close_matches(str(name), list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 409: Conflict, 410: Gone, 422: UnprocessableEntity, 429: RateLimited,
}  # fmt: skip


def error_class(status: int) -> type[ApiError]:
    """Return the class for an HTTP status."""
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else ApiError)
