"""Apps: listening to its events, synchronously.

Made by `python -m generator generate` from spec/eventsub/apps.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.runtime.eventsub.interfaces import SyncListening

if TYPE_CHECKING:
    from twitchapi_gen.api.eventsub.models.apps import ConduitShardDisabled, DropEntitlementGrant, ExtensionBitsTransactionCreate
    from twitchapi_gen.runtime.eventsub.interfaces import SyncSubscription
    from twitchapi_gen.runtime.eventsub.types import Event


class AppsMethods(SyncListening):
    """Apps."""

    def listen_conduit_shard_disabled(
        self, client_id: str, callback: Callable[[Event[ConduitShardDisabled]], object] | None = None, *, conduit_id: str | None = None
    ) -> SyncSubscription[ConduitShardDisabled]:
        """Notifies when Twitch disables a shard of one of the app's conduits, because its transport failed.

        `conduit.shard.disabled` version 1. Webhooks and conduits only. App token.

        Args:
            client_id: Client id of the app.
            callback: Called with each event; its `data` is a ConduitShardDisabled. Without it, iterate over the subscription.
            conduit_id: Id of the conduit; by default all conduits of the app.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/conduit/#conduit-shard-disabled
        """
        return self._listen(
            subscription_types["conduit.shard.disabled", "1"],
            {
                "client_id": client_id,
                "conduit_id": conduit_id,
            },
            callback,
        )

    def listen_drop_entitlement_grant(
        self,
        organization_id: str,
        callback: Callable[[Event[DropEntitlementGrant]], object] | None = None,
        *,
        category_id: str | None = None,
        campaign_id: str | None = None,
    ) -> SyncSubscription[DropEntitlementGrant]:
        """Notifies when users win Drops. Twitch sends these events in batches.

        `drop.entitlement.grant` version 1. Webhooks and conduits only. App token.

        Args:
            organization_id: Id of the organization whose game it is.
            callback: Called with each event; its `data` is a DropEntitlementGrant. Without it, iterate over the subscription.
            category_id: Id of the game; by default all games of the organization.
            campaign_id: Id of the campaign; by default all campaigns.

        Twitch sends these events in batches; the callback receives them one by one.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/drop/#drop-entitlement-grant
        """
        return self._listen(
            subscription_types["drop.entitlement.grant", "1"],
            {
                "organization_id": organization_id,
                "category_id": category_id,
                "campaign_id": campaign_id,
            },
            callback,
        )

    def listen_extension_bits_transaction_create(
        self, extension_client_id: str, callback: Callable[[Event[ExtensionBitsTransactionCreate]], object] | None = None
    ) -> SyncSubscription[ExtensionBitsTransactionCreate]:
        """Notifies when a user buys a product in the extension.

        `extension.bits_transaction.create` version 1. Webhooks and conduits only. App token.

        Args:
            extension_client_id: Client id of the extension.
            callback: Called with each event; its `data` is a ExtensionBitsTransactionCreate. Without it, iterate over the subscription.

        Returns: the subscription.

        Raises: ParameterError, TokenError, ApiError if Twitch refuses (Conflict, Forbidden, RateLimited …), NetworkError.

        https://dev.twitch.tv/docs/eventsub/reference/extension/#extension-bits-transaction-create
        """
        return self._listen(
            subscription_types["extension.bits_transaction.create", "1"],
            {
                "extension_client_id": extension_client_id,
            },
            callback,
        )
