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
        """Looks up accounts by id or login name, 100 in all. With neither, a user token gives its own user, and an app token fails.

        `GET /helix/users`, app or user token; returns more with user:read:email.

        Args:
            ids: Ids of the users. More than 100 are split over several requests.
            logins: Login names of the users. More than 100 are split over several requests.

        Returns: The accounts found.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Changes the description of the token's own user.

        `PUT /helix/users`, user token; scope user:edit; returns more with user:read:email.

        Args:
            description: What to say about the channel; an empty text removes it. At most 300 characters.

        Returns: The one account that was changed.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and what every call may raise (NetworkError, TokenError).

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
        """Tells which scopes users have granted to the app that the token belongs to.

        `GET /helix/authorization/users`, app token.

        Args:
            user_ids: Ids of the users. More than 10 are split over several requests.

        Returns: The users, with what each has granted.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, ServerError, and what every call may raise (NetworkError, TokenError).

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
        """Lists the users whom a broadcaster has blocked.

        `GET /helix/users/blocks`, user token; scope user:read:blocked_users.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            first: Items per page. 1 to 100. Default: 20.
            after: Cursor of the page before; gives the page that follows it.
            limit: Items at most when iterating, over all pages.

        Returns: The blocked users, latest block first. Iterating walks over all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Blocks a user, who then can't interact with the user of the token or contact them. Blocking someone twice does nothing; blocking
        oneself fails.

        `PUT /helix/users/blocks`, user token; scope user:manage:blocked_users.

        Args:
            target_user_id: Id of the user to block.
            source_context: Where the harassment happened.
            reason: Why the user is blocked.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Lifts a block that the user of the token has placed. Does nothing when there is none.

        `DELETE /helix/users/blocks`, user token; scope user:manage:blocked_users.

        Args:
            target_user_id: Id of the user to unblock.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Lists the extensions that the user of the token has installed. Inactive ones come only with the scope user:edit:broadcast.

        `GET /helix/users/extensions/list`, user token; scope user:edit:broadcast or user:read:broadcast; returns more with
        user:edit:broadcast.

        Returns: The installed extensions.

        Raises: Unauthorized, and what every call may raise (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/users/#get-user-extensions
        """
        return self._call(facts.users.GET_USER_EXTENSIONS, {})

    def get_user_active_extensions(
        self,
        *,
        user_id: str | None = None,
    ) -> GetUserActiveExtensionsReply:
        """Gets the extensions that are active on a channel, slot by slot. The token's own extensions in development come only with a user
        token that holds user:read:broadcast or user:edit:broadcast.

        `GET /helix/users/extensions`, app or user token; returns more with user:read:broadcast, user:edit:broadcast.

        Args:
            user_id: Id of the broadcaster; by default the user of the token. Needed with an app token.

        Returns: The channel's slots.

        Raises: ParameterError, BadRequest, Unauthorized, and what every call may raise (NetworkError, TokenError).

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
        """Activates, replaces and deactivates extensions on the channel of the token's user, slot by slot. Fails with 404 when an id with that
        version isn't installed. An extension put under several kinds ends up under one of them, whichever Twitch writes last.

        `PUT /helix/users/extensions`, user token; scope user:edit:broadcast.

        Args:
            panel: Panels below the video, by slot number from "1" on.
            overlay: Overlays of the whole video, by slot number from "1" on.
            component: Components over a part of the video, by slot number from "1" on.

        Returns: The slots after the change.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and what every call may raise (NetworkError, TokenError).

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
