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
        """Lists who subscribes to the token's user. Extensions may use an app token when the broadcaster has allowed it.

        `GET /helix/subscriptions`, user or app token; scope channel:read:subscriptions; with an app token, the user of broadcaster_id must
        have granted the app channel:read:subscriptions.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token when it is a user token.
            user_ids: Only these users, as far as they subscribe; not to be combined with cursors. More than 100 are split over several
                requests.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            before: Cursor of the page behind; gives the page that precedes it.
            limit: Items at most when iterating, over all pages.

        Returns: What was asked for. Iterating walks over all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Gets the subscription of the token's user to a channel, or fails with 404 when there is none. Extensions may use an app token when
        that has been allowed.

        `GET /helix/subscriptions/user`, user or app token; scope user:read:subscriptions; with an app token, the user of user_id must have
        granted the app user:read:subscriptions.

        Args:
            broadcaster_id: Id of the broadcaster, a partner or affiliate.
            user_id: Id of the user to check; must be the user of the token when it is a user token.

        Returns: What was asked for.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/subscriptions/#check-user-subscription
        """
        return self._call(
            facts.subscriptions.CHECK_USER_SUBSCRIPTION,
            {
                "broadcaster_id": broadcaster_id,
                "user_id": user_id,
            },
        )
