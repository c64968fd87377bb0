"""Subscriptions: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/subscriptions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.subscriptions import GetBroadcasterSubscriptionsPage, UserSubscription
    from twitchapi_gen.runtime.models.page import Page


class SubscriptionsMethods(SyncClient):
    """Subscriptions."""

    def get_broadcaster_subscriptions(
        self,
        broadcaster_id: str,
        *,
        user_ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
    ) -> GetBroadcasterSubscriptionsPage:
        """List the subscribers of the token's user. Extensions may use an app token if the broadcaster has allowed it.

        `GET /helix/subscriptions`, user or app token; scope channel:read:subscriptions; with an app token, the user of broadcaster_id must
        have granted the app channel:read:subscriptions.

        Args:
            broadcaster_id: Id of the broadcaster; with a user token, it must be the user of the token.
            user_ids: Only these users, if they subscribe; can't be combined with cursors. The client splits more than 100 over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            before: Cursor of the next page; returns the page before it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/subscriptions/#get-broadcaster-subscriptions
        """
        return self._call(
            facts.subscriptions.GET_BROADCASTER_SUBSCRIPTIONS,
            {
                "broadcaster_id": broadcaster_id,
                "user_ids": user_ids,
                "first": first,
                "after": after,
                "before": before,
            },
            limit,
        )

    def check_user_subscription(
        self,
        broadcaster_id: str,
        user_id: str,
    ) -> Page[UserSubscription]:
        """Get the subscription of the token's user to a channel, or fail with 404 if there is none. Extensions may use an app token if that
        has been allowed.

        `GET /helix/subscriptions/user`, user or app token; scope user:read:subscriptions; with an app token, the user of user_id must have
        granted the app user:read:subscriptions.

        Args:
            broadcaster_id: Id of the broadcaster, a partner or affiliate.
            user_id: Id of the user to check; with a user token, it must be the user of the token.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/subscriptions/#check-user-subscription
        """
        return self._call(
            facts.subscriptions.CHECK_USER_SUBSCRIPTION,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )
