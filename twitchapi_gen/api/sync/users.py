"""Users: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.users import (
        ActiveComponentExtensionInput,
        ActiveExtensionInput,
        BlockedUser,
        BlockReason,
        BlockSourceContext,
        GetUserActiveExtensionsReply,
        UpdateUserExtensionsReply,
        User,
        UserAuthorization,
        UserExtension,
    )
    from twitchapi_gen.runtime.models.page import Page


class UsersMethods(SyncClient):
    """Users."""

    def get_users(
        self,
        *,
        ids: str | Iterable[str] | None = None,
        logins: str | Iterable[str] | None = None,
    ) -> Page[User]:
        """Look up accounts by id or login name, 100 in total. With neither, a user token returns its own user, and an app token fails.

        `GET /helix/users`, app or user token; the reply has more fields with user:read:email.

        Args:
            ids: Ids of the users. The client splits more than 100 over several requests.
            logins: Login names of the users. The client splits more than 100 over several requests.

        Returns: The accounts found.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-users
        """
        return self._call(
            facts.users.GET_USERS,
            {
                "ids": ids,
                "logins": logins,
            },
        )

    def update_user(
        self,
        *,
        description: str | Unset = UNSET,
    ) -> Page[User]:
        """Change the description of the token's own user.

        `PUT /helix/users`, user token; scope user:edit; the reply has more fields with user:read:email.

        Args:
            description: New description; an empty text removes it. At most 300 characters.

        Returns: The one account that was changed.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#update-user
        """
        return self._call(
            facts.users.UPDATE_USER,
            {
                "description": description,
            },
        )

    def get_authorization_by_user(
        self,
        user_ids: str | Iterable[str],
    ) -> Page[UserAuthorization]:
        """Get the scopes that users have granted to the token's app.

        `GET /helix/authorization/users`, app token.

        Args:
            user_ids: Ids of the users. The client splits more than 10 over several requests.

        Returns: The users, with what each has granted.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-authorization-by-user
        """
        return self._call(
            facts.users.GET_AUTHORIZATION_BY_USER,
            {
                "user_ids": user_ids,
            },
        )

    def get_user_block_list(
        self,
        broadcaster_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[BlockedUser]:
        """List the users that a broadcaster has blocked.

        `GET /helix/users/blocks`, user token; scope user:read:blocked_users.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The blocked users, latest block first. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-user-block-list
        """
        return self._call(
            facts.users.GET_USER_BLOCK_LIST,
            {
                "broadcaster_id": broadcaster_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    def block_user(
        self,
        target_user_id: str,
        *,
        source_context: BlockSourceContext | str | Unset = UNSET,
        reason: BlockReason | str | Unset = UNSET,
    ) -> None:
        """Block a user, who then can't interact with the token's user or contact them. Blocking a user twice has no effect; blocking oneself
        fails.

        `PUT /helix/users/blocks`, user token; scope user:manage:blocked_users.

        Args:
            target_user_id: Id of the user to block.
            source_context: Place of the harassment.
            reason: Reason for blocking the user.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#block-user
        """
        return self._call(
            facts.users.BLOCK_USER,
            {
                "target_user_id": target_user_id,
                "source_context": source_context,
                "reason": reason,
            },
        )

    def unblock_user(
        self,
        target_user_id: str,
    ) -> None:
        """Unblock a user whom the token's user has blocked. Has no effect if there is no block.

        `DELETE /helix/users/blocks`, user token; scope user:manage:blocked_users.

        Args:
            target_user_id: Id of the user to unblock.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#unblock-user
        """
        return self._call(
            facts.users.UNBLOCK_USER,
            {
                "target_user_id": target_user_id,
            },
        )

    def get_user_extensions(
        self,
    ) -> Page[UserExtension]:
        """List the extensions that the user of the token has installed. Inactive ones are included only with the scope user:edit:broadcast.

        `GET /helix/users/extensions/list`, user token; scope user:edit:broadcast or user:read:broadcast; the reply has more fields with
        user:edit:broadcast.

        Returns: The installed extensions.

        Raises: Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-user-extensions
        """
        return self._call(facts.users.GET_USER_EXTENSIONS, {})

    def get_user_active_extensions(
        self,
        *,
        user_id: str | None = None,
    ) -> GetUserActiveExtensionsReply:
        """Get the active extensions of a channel, slot by slot. The reply includes the token's own extensions in development only for a user
        token with user:read:broadcast or user:edit:broadcast.

        `GET /helix/users/extensions`, app or user token; the reply has more fields with user:read:broadcast, user:edit:broadcast.

        Args:
            user_id: Id of the broadcaster; by default the user of the token. Needed with an app token.

        Returns: The channel's slots.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-user-active-extensions
        """
        return self._call(
            facts.users.GET_USER_ACTIVE_EXTENSIONS,
            {
                "user_id": user_id,
            },
        )

    def update_user_extensions(
        self,
        *,
        panel: Mapping[str, ActiveExtensionInput | Mapping[str, object]] | Unset = UNSET,
        overlay: Mapping[str, ActiveExtensionInput | Mapping[str, object]] | Unset = UNSET,
        component: Mapping[str, ActiveComponentExtensionInput | Mapping[str, object]] | Unset = UNSET,
    ) -> UpdateUserExtensionsReply:
        """Activate, replace and deactivate extensions on the channel of the token's user, slot by slot. Fails with 404 if an id with that
        version isn't installed. An extension put under several kinds ends up under one of them, whichever Twitch writes last.

        `PUT /helix/users/extensions`, user token; scope user:edit:broadcast.

        Args:
            panel: Panels below the video, by slot number from "1" on.
            overlay: Overlays of the whole video, by slot number from "1" on.
            component: Components over a part of the video, by slot number from "1" on.

        Returns: The slots after the change.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#update-user-extensions
        """
        return self._call(
            facts.users.UPDATE_USER_EXTENSIONS,
            {
                "panel": panel,
                "overlay": overlay,
                "component": component,
            },
        )
