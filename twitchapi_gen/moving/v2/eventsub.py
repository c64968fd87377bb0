"""The base of version 2's `EventSub`: the modern webhook, with events as plain dicts."""

import contextlib
import logging
import random
import ssl
import string
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from twitchapi_gen import ApiError, Conflict, EventSubWebhook, TokenError, TwitchError
from twitchapi_gen.eventsub import Event, WebhookSubscription
from twitchapi_gen.moving.v2.client import Client
from twitchapi_gen.moving.v2.errors import translated, translating
from twitchapi_gen.moving.values import Reply, text
from twitchapi_gen.v2 import types

log = logging.getLogger("twitchapi_gen")
Callback = Callable[[Reply], object]
_PATH = "/callback"
_LOOK = 0.01
_SECRET = 20


class Events:
    """A receiver of EventSub over a webhook. Callbacks, plain or async, get Twitch's payload: a dict with `subscription` and `event`.

    Args:
        callback_url: The public URL of this program; Twitch calls `<callback_url>/callback`.
        api_client_id: Client id of your app; ignored in favor of the client's.
        port: The port to listen on.
        twitch: The client; its app token creates the subscriptions.
        ssl_context: For TLS without a proxy.

    New values of `secret` and `wait_for_subscription_confirm_timeout` apply at the next `start`. Raises RuntimeError unless `callback_url` is https.
    """

    def __init__(self, callback_url: str, api_client_id: str, port: int, twitch: Client, ssl_context: ssl.SSLContext | None = None) -> None:
        if not callback_url.startswith("https"):
            raise RuntimeError(f"Twitch calls https addresses only, not {callback_url}: put a proxy that speaks TLS in front, or give ssl_context")
        self.callback_url = callback_url
        self.secret = "".join(random.SystemRandom().choices(string.ascii_lowercase, k=_SECRET))
        self.wait_for_subscription_confirm: bool = True
        self.wait_for_subscription_confirm_timeout: float = 30
        self.unsubscribe_on_stop: bool = True
        self._host: str = "0.0.0.0"  # noqa: S104  # Twitch calls from outside
        self._port, self._twitch, self._ssl = port, twitch, ssl_context
        self._hook: EventSubWebhook | None = None

    def start(self) -> None:
        """Start the server. Raises RuntimeError if it is already running."""
        if self._hook is not None:
            raise RuntimeError("EventSub has been started already")
        with translating():
            hook = EventSubWebhook(
                self._twitch.client, self.callback_url + _PATH, secret=self.secret, port=self._port, host=self._host, path=_PATH,
                ssl_context=self._ssl, verification_timeout=float(self.wait_for_subscription_confirm_timeout),
            )  # fmt: skip
            hook.start()
        self._hook = hook

    def stop(self) -> None:
        """Stop the server, and delete its subscriptions unless `unsubscribe_on_stop` is False."""
        if self._hook is not None:
            try:
                if self.unsubscribe_on_stop:
                    self.unsubscribe_all_known()
            finally:
                self._hook.stop()
                self._hook = None

    def unsubscribe_all(self) -> None:
        """Delete all subscriptions of the app, including those of other programs."""
        with translating():
            page = self._app().get_eventsub_subscriptions()
            ids = [one.id for one in page]
        for id in ids:
            self._deleted(id)
        self._forget()

    def unsubscribe_all_known(self) -> None:
        """Delete the subscriptions of this object."""
        for one in self._known():
            self._deleted(one.id)
        self._forget()

    def unsubscribe_topic(self, topic_id: str) -> bool:
        """Delete the subscription with that id. Return True on success."""
        if not self._deleted(topic_id):
            return False
        self._forget(topic_id)
        return True

    def _app(self) -> Any:
        return self._twitch.client.as_app()

    def _known(self) -> list[WebhookSubscription[Any]]:
        return list(self._hook.subscriptions) if self._hook is not None else []

    def _forget(self, id: str = "") -> None:
        """Remove one subscription, or all, after Twitch has deleted them."""
        for one in self._known():
            if not id or one.id == id:
                with contextlib.suppress(TwitchError):  # it is gone at Twitch already
                    one.unsubscribe()

    def _deleted(self, id: str) -> bool:
        try:
            self._app().delete_eventsub_subscription(id)
        except TokenError as error:
            raise translated(error) from error
        except TwitchError as error:
            log.warning("the subscription %s could not be ended: %s", id, error)
            return False
        return True

    def _listen(self, type: str, version: str, condition: Mapping[str, object], callback: Callback, batching: bool) -> str:
        """Subscribe and return the subscription's id. Raises version 2's exceptions."""
        if not callable(callback):
            raise TypeError(f"callback must be a function, not {callback!r}")
        wanted = {name: str(text(value)) for name, value in condition.items() if value is not None}
        with translating():
            self._refuse_a_second(type, wanted)
        hook = self._hook
        if hook is None:
            raise RuntimeError("EventSub isn't running: call start() first, since Twitch verifies the callback before it subscribes")

        def deliver(event: Event[Any]) -> object:
            data: Reply = event.data.to_dict()
            subscription = dict(event.subscription.json)
            return callback({"subscription": subscription, "events": [data]} if batching else {"subscription": subscription, "event": data})

        if self.wait_for_subscription_confirm:
            return _subscribed(hook, type, version, wanted, deliver)
        return _soon(hook, type, version, wanted, deliver)

    def _refuse_a_second(self, type: str, wanted: Mapping[str, str]) -> None:
        """Raise EventSubSubscriptionConflict if Twitch already has the same subscription for this callback URL. The modern webhook would adopt it,
        but an earlier run's subscription has another secret."""
        for one in self._app().get_eventsub_subscriptions(type=type):
            sent: Reply = one.to_dict()
            condition: dict[str, str] = sent.get("condition") or {}
            transport: dict[str, str] = sent.get("transport") or {}
            same = {name: value for name, value in condition.items() if value} == wanted
            if same and transport.get("callback") == self.callback_url + _PATH and sent.get("status") == "enabled":
                raise types.EventSubSubscriptionConflict(
                    f"Twitch has {type} for {wanted} already (id {one.id}); unsubscribe_topic or unsubscribe_all ends it"
                )


def _subscribed(hook: EventSubWebhook, type: str, version: str, condition: Mapping[str, str], deliver: Callable[[Event[Any]], object]) -> str:
    try:
        return hook.listen(type, version, condition, deliver).id
    except Conflict as error:
        raise types.EventSubSubscriptionConflict(str(error)) from error
    except ApiError as error:
        if error.status < 500:
            raise types.EventSubSubscriptionError(str(error)) from error
        raise translated(error) from error
    except TwitchError as error:
        raise translated(error) from error


def _soon(hook: EventSubWebhook, type: str, version: str, condition: Mapping[str, str], deliver: Callable[[Event[Any]], object]) -> str:
    """Return the id as soon as Twitch has assigned it; the verification continues in a thread."""
    failed: list[Exception] = []

    def subscribe() -> None:
        try:
            _subscribed(hook, type, version, condition, deliver)
        except Exception as error:
            failed.append(error)

    thread = threading.Thread(target=subscribe, name="twitchapi_gen EventSub subscribes", daemon=True)
    thread.start()
    while True:
        alive = thread.is_alive()
        for one in hook.subscriptions:
            if one.type == type and dict(one.condition) == dict(condition) and one.id:
                return str(one.id)
        if failed:
            raise failed[0]
        if not alive:
            raise types.EventSubSubscriptionError(f"{type}: Twitch gave no subscription")
        time.sleep(_LOOK)
