"""Requests for subscriptions: create, verify, delete and reconcile them, and classify refusals. Flows, so the sync and async clients share them.

https://dev.twitch.tv/docs/eventsub/manage-subscriptions/"""

import contextlib
from collections.abc import Iterable, Mapping
from enum import Enum, auto
from typing import Any

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.errors import (
    ApiError,
    BadRequest,
    Conflict,
    NetworkError,
    NotFound,
    RateLimited,
    ServerError,
    ShardsRefused,
    SubscriptionLimit,
    TwitchError,
    UnexpectedReply,
    VerificationFailed,
)
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.client.perform import perform_named
from twitchapi_gen.runtime.eventsub.subscriptions import ENABLED, PENDING, Route, Routes
from twitchapi_gen.runtime.eventsub.types import SubscriptionInfo, SubscriptionType
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow, Sleep
from twitchapi_gen.runtime.http.operation import ScopeChoice, TokenKind
from twitchapi_gen.runtime.models.model import Model


class Remedy(Enum):
    """The reaction to a refusal. AGAIN is safe even if Twitch carried out the first request: the second request then gets a 409 (already exists)."""

    AGAIN = auto()
    ANOTHER_SESSION = auto()
    NONE = auto()


def remedy(error: Exception) -> Remedy:
    """Return the remedy for this error."""
    match error:
        case SubscriptionLimit():
            return Remedy.NONE
        case ServerError() | RateLimited() | UnexpectedReply():
            return Remedy.AGAIN
        case NetworkError():
            return Remedy.AGAIN if error.passing else Remedy.NONE
        case BadRequest():
            return Remedy.ANOTHER_SESSION if "session" in error.message.lower() else Remedy.NONE
        case ShardsRefused():
            return Remedy.ANOTHER_SESSION if any("session" in one.message.lower() for one in error.errors) else Remedy.NONE
        case _:
            return Remedy.NONE


@define
class Refusals:
    """The refusals so far: a short text for each, with its count."""

    _counts: dict[str, int] = field(factory=dict[str, int], init=False)

    def note(self, error: Exception) -> bool:
        """Count this refusal. Return whether it differs from the previous one."""
        words = f"{error.status} {error.message}" if isinstance(error, ApiError) else f"{type(error).__name__}: {error}"
        words = words[:200]
        new = next(reversed(self._counts), None) != words
        self._counts[words] = self._counts.pop(words, 0) + 1
        if len(self._counts) > 5:
            del self._counts[next(iter(self._counts))]
        return new

    @property
    def several(self) -> bool:
        """Whether there was more than one refusal."""
        return sum(self._counts.values()) > 1

    def clear(self) -> None:
        self._counts.clear()

    def __str__(self) -> str:
        return "; ".join(f"{words} ({count} times)" if count > 1 else words for words, count in self._counts.items())


def refusals_text(answers: Iterable[Refusals], last_error: Exception | None) -> str:
    """Return the end of a Timeout's message: Twitch's refusals, or else the last error."""
    said = "; ".join(dict.fromkeys(text for one in answers if (text := str(one))))
    if said:
        return f"; Twitch answered: {said}"
    return f"; the last error: {last_error}" if last_error is not None else ""


@define
class Reconciled:
    """The outcome of a reconciliation: names such as `channel.follow@2`, one per subscription.

    failed: the subscriptions that could not be created, each with its error; they stay registered.
    """

    kept: list[str] = field(factory=list[str])
    created: list[str] = field(factory=list[str])
    deleted: list[str] = field(factory=list[str])
    failed: dict[str, TwitchError] = field(factory=dict[str, TwitchError])


@frozen
class CreatedSubscription:
    """A subscription at Twitch. total_cost, max_total_cost: the cost of all the user's or app's subscriptions, and its limit; None if the reply
    doesn't state it.
    """

    info: SubscriptionInfo
    total_cost: int | None = None
    max_total_cost: int | None = None


_MOST_PAGES = 1_000
_APP = Credential("user")
"""No user: subscriptions over webhooks and conduits belong to the app."""


@frozen(repr=False)
class SubscriptionCalls:
    """`/eventsub/subscriptions`, called through the client's own operations with one kind of token."""

    core: Core
    user: Credential = _APP
    kind: TokenKind = "app"

    def create(self, type: SubscriptionType, condition: Mapping[str, str], transport: Mapping[str, str | Secret[str]]) -> Flow[CreatedSubscription]:
        """Create a subscription. Raises MissingToken and MissingScope before it sends anything."""
        scopes = type.scopes_any if self.kind == "user" else ()
        page = yield from self._call("create", f"listen to {type.name}", body=type.request(condition, transport), scopes_any=scopes)
        found = _infos(page)
        if not found:
            raise UnexpectedReply(f"listen to {type.name}: the reply contains no subscription")
        return _with_costs(found[0], page)

    def delete(self, id: str, name: str) -> Flow[None]:
        """Delete a subscription. Raises NotFound if Twitch no longer has it."""
        yield from self._call("delete", f"stop listening to {name}", [("id", id)])

    def listed(self, query: list[tuple[str, str]], name: str) -> Flow[list[CreatedSubscription]]:
        """List the subscriptions from all pages."""
        found: list[CreatedSubscription] = []
        cursor, been = "", set[str]()
        for _ in range(_MOST_PAGES):
            page = yield from self._call("get", f"look for {name}", [*query, *([("after", cursor)] if cursor else [])])
            found += [_with_costs(info, page) for info in _infos(page)]
            cursor = page.cursor
            if not cursor or cursor in been:
                break
            been.add(cursor)
        return found

    def _call(self, verb: str, name: str, query: list[tuple[str, str]] | None = None, body: Any = None, scopes_any: ScopeChoice = ()) -> Flow[Any]:
        operation = f"{verb}_eventsub_subscription{'s' if verb == 'get' else ''}"
        return perform_named(operation, query or [], body, self.core, self.user, name=name, tokens=(self.kind,), token_by=(), scopes_any=scopes_any)


def _infos(page: Any) -> list[SubscriptionInfo]:
    return [SubscriptionInfo.read(one.json_) for one in page.data if isinstance(one, Model)]


def _with_costs(info: SubscriptionInfo, page: Any) -> CreatedSubscription:
    total, most = page.total_cost, page.max_total_cost
    return CreatedSubscription(info, total if isinstance(total, int) else None, most if isinstance(most, int) else None)


_FIRST_LOOK, _LAST_LOOK = 0.03, 1.0
"""Seconds between checks whether Twitch has verified the callback URL."""
_FIRST_WAIT, _LAST_WAIT = 0.5, 8.0
"""Seconds before retrying a subscription that Twitch temporarily failed to create."""


@define(repr=False)
class SubscriptionApi:
    """Flows of one webhook. patience: seconds that Twitch has to verify the callback URL. over: the webhook was stopped, so verification is moot."""

    core: Core
    routes: Routes
    callback_url: str
    secret: Secret[str]
    patience: float
    over: bool = False

    @property
    def _calls(self) -> SubscriptionCalls:
        return SubscriptionCalls(self.core)

    def subscribe(self, route: Route) -> Flow[None]:
        """Subscribe to the route's events and wait until Twitch sends them. An existing subscription is adopted."""
        yield from self._verified([(yield from self._made(route))])

    def _made(self, route: Route) -> Flow[Route]:
        try:
            found = yield from self._create(route)
        except Conflict as conflict:
            there = yield from self._existing(route, conflict.existing_id)
            if there is None:
                raise conflict from None
            found = there
            if found.status not in (ENABLED, PENDING):
                yield from self.delete(found.id)
                found = yield from self._create(route)
        self.routes.identify(route, found)
        return route

    def _create(self, route: Route) -> Flow[SubscriptionInfo]:
        """Create the subscription; retry temporary failures. If a failed request created it after all, the retry raises Conflict."""
        wait, until, answers = _FIRST_WAIT, self.core.clock.monotonic() + self.patience, Refusals()
        while True:
            try:
                return (yield from self._calls.create(route.type, route.condition, self.transport())).info
            except TwitchError as error:
                answers.note(error)
                left = until - self.core.clock.monotonic()
                if remedy(error) is not Remedy.AGAIN or left <= 0 or self.over:
                    error.add_note(f"while subscribing to {route.name}")
                    if answers.several:
                        error.add_note(f"Twitch answered: {answers}")
                    raise
            yield Sleep(min(wait, left))
            wait = min(wait * 2, _LAST_WAIT)

    def transport(self) -> dict[str, str | Secret[str]]:
        """The destination of the events."""
        return {"method": "webhook", "callback": self.callback_url, "secret": self.secret}

    def _existing(self, route: Route, id: str) -> Flow[SubscriptionInfo | None]:
        found = yield from self.listed([("subscription_id", id) if id else ("type", route.type.type)])
        return next((one for one in found if one.key == route.key), None)

    def _verified(self, routes: Iterable[Route]) -> Flow[None]:
        """Wait until Twitch has verified the callback URL for all routes. Raises VerificationFailed for the first route that fails."""
        wait, until = _FIRST_LOOK, self.core.clock.monotonic() + self.patience
        for route in routes:
            while route.status != ENABLED:
                if self.over:
                    raise VerificationFailed(f"{route.name}: the webhook was stopped before Twitch verified the subscription", route.name)
                there = yield from self._calls.listed([("subscription_id", route.id)], route.name)
                found = next((one.info for one in there if one.info.id == route.id), None)
                left = until - self.core.clock.monotonic()
                if found is None or found.status not in (ENABLED, PENDING) or (found.status == PENDING and left <= 0):
                    yield from self._given_up(route, found)
                elif found.status == ENABLED:
                    self.routes.identify(route, found)
                else:
                    yield Sleep(min(wait, left))
                    wait = min(wait * 2, _LAST_LOOK)

    def _given_up(self, route: Route, found: SubscriptionInfo | None) -> Flow[None]:
        status = "the subscription is gone" if found is None else f"status: {found.status}"
        if found is not None:
            with contextlib.suppress(TwitchError):  # the cause of the failure matters more
                yield from self.delete(found.id)
        raise VerificationFailed(
            f"{route.name}: Twitch could not verify {self.callback_url} ({status}); the URL must be reachable from the internet over HTTPS on "
            "port 443, and this webhook must be running there",
            route.name,
        )

    def delete(self, id: str) -> Flow[bool]:
        """Delete a subscription. Return False if Twitch no longer has it."""
        self.routes.end_id(id)
        try:
            yield from self._calls.delete(id, id)
        except NotFound:
            return False
        return True

    def listed(self, query: list[tuple[str, str]] | None = None) -> Flow[list[SubscriptionInfo]]:
        """List the app's subscriptions with this callback URL, from all pages."""
        found = yield from self._calls.listed(query or [], self.callback_url or "the conduit")
        return [one.info for one in found if self.is_mine(one.info)]

    def is_mine(self, one: SubscriptionInfo) -> bool:
        """Return True if this subscription's events go to this callback URL."""
        transport = one.json.get("transport")
        return is_object(transport) and transport.get("method") == "webhook" and transport.get("callback") == self.callback_url

    def unsubscribe_all(self) -> Flow[int]:
        """Delete all of the app's subscriptions with this callback URL, including those of other programs. Return their number."""
        count = 0
        for one in (yield from self.listed()):
            count += yield from self.delete(one.id)
        return count

    def reconcile(self, *, renew: bool = False) -> Flow[Reconciled]:
        """Make Twitch's subscriptions with this callback URL match the registered ones. renew: recreate all of them, with the current secret."""
        report = Reconciled()
        wanted = {route.key: route for route in self.routes}
        for one in (yield from self.listed()):
            route = wanted.get(one.key)
            if route is not None and not renew and one.status in (ENABLED, PENDING):
                del wanted[one.key]
                self.routes.identify(route, one)
                report.kept.append(route.name)
            else:
                yield from self.delete(one.id)
                report.deleted.append(f"{one.type}@{one.version}")
        made: list[Route] = []
        for route in wanted.values():
            try:
                made.append((yield from self._made(route)))
            except TwitchError as error:
                report.failed[route.name] = error
        for route in self.routes:
            if route.status != PENDING:
                continue
            try:
                yield from self._verified([route])
            except TwitchError as error:
                report.failed[route.name] = error
        report.created = [route.name for route in made if route.status == ENABLED]
        return report
