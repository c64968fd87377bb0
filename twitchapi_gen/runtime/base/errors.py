"""Everything this package raises. One root, and on each error what a program needs to decide what to do next."""

from collections.abc import Iterable
from typing import Any, NamedTuple


class TwitchError(Exception):
    """Root of all errors of this package.

    done: what other requests of the same call had already returned, where the call was split over several; None otherwise.
    """

    done: object = None


class ParameterError(TwitchError, ValueError):
    """A parameter can't be sent as it was given. Nothing was sent."""


class WrongClient(ParameterError, TypeError):
    """An asynchronous client was given to something synchronous, the other way round, or something that is no client."""


class TokenError(TwitchError):
    """No token fits the call. Nothing was sent to the endpoint."""


class MissingToken(TokenError):
    """The endpoint needs a kind of token that the client doesn't have."""


class MissingScope(TokenError):
    """The user token lacks a scope. `missing` is the smallest set of scopes that would do."""

    def __init__(self, message: str, missing: frozenset[str]) -> None:
        super().__init__(message)
        self.missing = missing

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.missing)


class InvalidToken(TokenError):
    """The token that was given isn't valid, or isn't one for this app, this user or this purpose."""


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
    """The user must log in (again): there is no token, or it can't be refreshed any more. Raised at once for each call, until one is set."""


class LoginFailed(TwitchError):
    """A user could not be logged in."""


class LoginDenied(LoginFailed):
    """The user said no."""


class LoginTimeout(LoginFailed):
    """The user didn't answer in time."""


class Interrupted(TokenError):
    """A renewal that this call was waiting for was given up by whoever had begun it. The next call begins anew."""


class TokenStoreError(TwitchError):
    """The token store can't be read or written, or holds something else."""


class NotRunning(TwitchError, RuntimeError):
    """What was asked for needs a server or a socket that runs: call `start` first."""


class CannotListen(TwitchError):
    """The server can't be reached where it should be: its port is taken, or this program may not use it."""


class SeenStoreError(TwitchError):
    """The store of message ids can't be reached. The message is refused, and Twitch sends it again."""


class VerificationFailed(TwitchError):
    """Twitch got no fitting answer from the webhook's address, so it made no subscription. `subscription`: its type and version, or its topic."""

    def __init__(self, message: str, subscription: str = "") -> None:
        super().__init__(message)
        self.subscription = subscription

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.subscription)


class NetworkError(TwitchError):
    """The request may not have reached Twitch, or its reply didn't come back.

    sent: whether the request may have reached the server. passing: whether trying again could help; it can't after a refused certificate.
    """

    def __init__(self, message: str, *, sent: bool = True, passing: bool = True) -> None:
        super().__init__(message)
        self.sent, self.passing = sent, passing


class Timeout(NetworkError):
    """No reply within the configured time."""


class UnexpectedReply(TwitchError):
    """The reply isn't what the endpoint returns: HTML, broken JSON, no `data` where there must be some. `status` is the HTTP status."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.status)


class SubscriptionRevoked(TwitchError):
    """Twitch ended a subscription whose events were being iterated. `status` says why, such as `authorization_revoked`."""

    def __init__(self, message: str, status: str = "") -> None:
        super().__init__(message)
        self.status = status

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.status)


class EventsDropped(TwitchError):
    """Events came faster than their callback or loop took them, so some were dropped. Told to the error hook. `count`: how many, until now."""

    def __init__(self, message: str, count: int = 0) -> None:
        super().__init__(message)
        self.count = count

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.count)


class PubSubError(TwitchError):
    """PubSub doesn't listen to a topic, or can't be used so. `topic`: which one, as it goes over the wire."""

    def __init__(self, message: str, topic: str = "") -> None:
        super().__init__(message)
        self.topic = topic

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.topic)


class PubSubBadAuth(PubSubError):
    """ERR_BADAUTH: the token isn't valid, lacks the scope, or its user may not listen to this topic."""


class PubSubBadTopic(PubSubError):
    """ERR_BADTOPIC: there is no such topic."""


class PubSubBadMessage(PubSubError):
    """ERR_BADMESSAGE: the server didn't understand the request."""


class PubSubServerError(PubSubError):
    """ERR_SERVER: something broke at Twitch."""


class PubSubListenTimeout(PubSubError):
    """No answer within `listen_confirm_timeout`."""


class PubSubTooManyTopics(PubSubError):
    """Ten connections with fifty topics each are all that Twitch allows."""


class ApiError(TwitchError):
    """Twitch refused the call.

    status: HTTP status. message: Twitch's own explanation. error: its short name. operation: the method that was called, or the path.
    request_id: Twitch's id of the request, for support, where given. retry_after: seconds after which it may work again, where known.
    hint: ours, where Twitch's explanation may not be enough.
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
    """403: the token is fine, but this user or app may not do it."""


class NotFound(ApiError):
    """404: what was asked for doesn't exist."""


class Conflict(ApiError):
    """409: it clashes with what is there already.

    existing_id: of what is there, where Twitch says so: of the EventSub subscription.
    """

    existing_id = ""


class Gone(ApiError):
    """410: Twitch has removed the endpoint."""


class UnprocessableEntity(ApiError):
    """422: understood, but refused for its content or the state of things."""


class RateLimited(ApiError):
    """429: too many requests, or a quota of the endpoint is used up (the message tells)."""


class SubscriptionLimit(RateLimited):
    """A limit of EventSub is used up: found here, before anything was sent, or by Twitch's 429.

    limit: `cost`, `sockets`, `subscriptions` (of all sockets) or `alike` (of one type and condition). total_cost, max_total_cost: what the
    subscriptions cost by now, and may.
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
    """Why a shard of a conduit wasn't taken: its number as text, Twitch's code such as `invalid_parameter`, Twitch's words."""

    shard: str
    code: str
    message: str


class ShardsRefused(TwitchError):
    """Twitch took a request about shards, but not all of the shards in it. errors: those that it didn't take. done: the numbers of those it took."""

    def __init__(self, message: str, errors: tuple[ShardError, ...], done: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.errors, self.done = errors, done

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.errors, self.done)


class ServerError(ApiError):
    """5xx: something broke at Twitch."""


def suggestion(name: object, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for a name that is near one of those known, else nothing."""
    from difflib import get_close_matches  # needed only where something is wrong already

    near = get_close_matches(str(name), list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 409: Conflict, 410: Gone, 422: UnprocessableEntity, 429: RateLimited,
}  # fmt: skip


def error_class(status: int) -> type[ApiError]:
    """The class for an HTTP status."""
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else ApiError)
