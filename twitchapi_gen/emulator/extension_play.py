"""Extensions from Python: the tokens and receipts that Twitch hands to an extension's front end.

Facts: https://dev.twitch.tv/docs/extensions/reference/#jwt-schema and https://dev.twitch.tv/docs/extensions/bits/#exchange-bits-for-a-product"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Literal, TypeVar

from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.building import APP_ID, Builder
from twitchapi_gen.emulator.eventsub import orders
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.state import timestamp
from twitchapi_gen.emulator.who_may import may
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.auth.jwt import key_of, signed
from twitchapi_gen.runtime.base.secret import Secret

R = TypeVar("R")
TOKEN_LIFE = 3600
"""Seconds that a viewer's token is valid."""
MOST_BITS = 10_000
"""The highest price of a product."""


class ExtensionPlay(ABC):
    """The extension methods of `Emulator`. Call them from any thread, before the emulator runs or while it does."""

    world: World

    @property
    @abstractmethod
    def _builder(self) -> Builder: ...

    @property
    @abstractmethod
    def _eventsub(self) -> EventSub: ...

    @abstractmethod
    def _at_once(self, work: Callable[[], R]) -> R:
        """Run it in the server's loop while that runs."""

    def viewer_token(
        self,
        secret: str,
        viewer: str | None = None,
        *,
        channel: str = "my_username",
        role: Literal["broadcaster", "moderator", "viewer"] | None = None,
        shared: bool = True,
        lifetime: float = TOKEN_LIFE,
    ) -> str:
        """Return the token that an extension's front end gets from `Twitch.ext.onAuthorized`, for `extensions.verify_token`.

        secret: the extension's, in base64. viewer: the viewer's login; None for an anonymous viewer. channel: the login of the channel.
        role: by default, that of the viewer in the channel. shared: whether the viewer shares the user id with the extension.
        lifetime: seconds until it expires; negative for an expired one.

        Raises ParameterError for an invalid secret, ValueError for an unknown login.
        """
        owner, who = self._user(channel), self._user(viewer) if viewer is not None else None
        if role is None:
            role = "broadcaster" if who == owner else "viewer"
            if role == "viewer" and who is not None and may(self.world, "moderator", who.id, owner.id):
                role = "moderator"
        claims: dict[str, Any] = {
            "exp": int(self.world.now() + lifetime),
            "opaque_user_id": f"U{who.id}" if who is not None else f"A{self.world.number('viewer', owner.id)}",
            "channel_id": owner.id,
            "role": role,
            "is_unlinked": False,
            "pubsub_perms": {"listen": ["broadcast", "global"], **({"send": ["broadcast"]} if role == "broadcaster" else {})},
        }
        if who is not None and shared:
            claims["user_id"] = who.id
        return signed(key_of(Secret(secret)), claims).reveal()

    def buy_product(
        self,
        secret: str,
        viewer: str,
        sku: str,
        bits: int,
        *,
        channel: str = "my_username",
        name: str = "",
        extension_id: str = APP_ID,
        in_development: bool = False,
    ) -> str:
        """Let a viewer buy a product with Bits, and return the receipt of `Twitch.ext.bits.onTransactionComplete`, for `extensions.verify_receipt`.

        The purchase also appears in `get_extension_transactions`, and fires `extension.bits_transaction.create`.

        secret: the extension's, in base64. viewer, channel: logins. sku, name: the product; its name defaults to the SKU. bits: its price, 1 to
        10,000. extension_id: the extension's client id. in_development: a test purchase, which costs no Bits.

        Raises ParameterError for an invalid secret, ValueError for an unknown login or a price out of bounds.
        """
        key = key_of(Secret(secret))
        if type(bits) is not int or not 1 <= bits <= MOST_BITS:
            raise ValueError(f"bits must be a whole number from 1 to {MOST_BITS}, not {bits!r}")
        who, owner, cost = self._user(viewer), self._user(channel), {"amount": bits, "type": "bits"}
        product = {"sku": sku, "displayName": name or sku, "cost": cost, "inDevelopment": in_development}

        def bought() -> str:
            id, now = new_id(self.world), self.world.state.now
            transaction = {
                "id": id, "extension_id": extension_id, "timestamp": timestamp(now), "broadcaster_id": owner.id, "user_id": who.id,
                "product_type": "BITS_IN_EXTENSION",
                "product_data": {
                    "sku": sku, "domain": f"twitch.ext.{extension_id}", "cost": cost, "inDevelopment": in_development,
                    "displayName": name or sku, "expiration": "", "broadcast": False,
                },
            }  # fmt: skip
            self._builder.add("extension_transactions", [transaction])
            event = {
                "id": id, "broadcaster_user_id": owner.id, "user_id": who.id,
                "product": {"name": name or sku, "sku": sku, "bits": 0 if in_development else bits, "in_development": in_development},
            }  # fmt: skip
            told = {"type": "extension.bits_transaction.create", "condition": {"extension_client_id": extension_id}, "event": event}
            orders.fire(self._eventsub, told)
            data = {"transactionId": id, "time": timestamp(now), "userId": who.id, "product": {"domainId": f"twitch.ext.{extension_id}", **product}}
            claims = {"topic": "bits_transaction_receipt", "exp": int(self.world.now() + TOKEN_LIFE), "data": data}
            return signed(key, claims).reveal()

        return self._at_once(bought)

    def _user(self, login: str) -> Account:
        found = self.world.accounts.find(login=login)
        if found is None:
            raise ValueError(f"there is no user {login!r}: add it with add_user")
        return found
