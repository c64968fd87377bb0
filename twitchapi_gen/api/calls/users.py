"""Users: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import users as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

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
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_users(
    *,
    ids: str | Iterable[str] | None = None,
    logins: str | Iterable[str] | None = None,
) -> Call[Page[User], AsyncPage[User]]:
    """`GET /helix/users`"""
    return make_call(
        facts.GET_USERS,
        {
            "ids": ids,
            "logins": logins,
        },
    )


def update_user(
    *,
    description: str | Unset = UNSET,
) -> Call[Page[User], AsyncPage[User]]:
    """`PUT /helix/users`"""
    return make_call(
        facts.UPDATE_USER,
        {
            "description": description,
        },
    )


def get_authorization_by_user(
    user_ids: str | Iterable[str],
) -> Call[Page[UserAuthorization], AsyncPage[UserAuthorization]]:
    """`GET /helix/authorization/users`"""
    return make_call(
        facts.GET_AUTHORIZATION_BY_USER,
        {
            "user_ids": user_ids,
        },
    )


def get_user_block_list(
    broadcaster_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[BlockedUser], AsyncPage[BlockedUser]]:
    """`GET /helix/users/blocks`"""
    return make_call(
        facts.GET_USER_BLOCK_LIST,
        {
            "broadcaster_id": broadcaster_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def block_user(
    target_user_id: str,
    *,
    source_context: BlockSourceContext | str | Unset = UNSET,
    reason: BlockReason | str | Unset = UNSET,
) -> Call[None, None]:
    """`PUT /helix/users/blocks`"""
    return make_call(
        facts.BLOCK_USER,
        {
            "target_user_id": target_user_id,
            "source_context": source_context,
            "reason": reason,
        },
    )


def unblock_user(
    target_user_id: str,
) -> Call[None, None]:
    """`DELETE /helix/users/blocks`"""
    return make_call(
        facts.UNBLOCK_USER,
        {
            "target_user_id": target_user_id,
        },
    )


def get_user_extensions() -> Call[Page[UserExtension], AsyncPage[UserExtension]]:
    """`GET /helix/users/extensions/list`"""
    return make_call(
        facts.GET_USER_EXTENSIONS,
        {},
    )


def get_user_active_extensions(
    *,
    user_id: str | None = None,
) -> Call[GetUserActiveExtensionsReply, GetUserActiveExtensionsReply]:
    """`GET /helix/users/extensions`"""
    return make_call(
        facts.GET_USER_ACTIVE_EXTENSIONS,
        {
            "user_id": user_id,
        },
    )


def update_user_extensions(
    *,
    panel: Mapping[str, ActiveExtensionInput | Mapping[str, object]] | Unset = UNSET,
    overlay: Mapping[str, ActiveExtensionInput | Mapping[str, object]] | Unset = UNSET,
    component: Mapping[str, ActiveComponentExtensionInput | Mapping[str, object]] | Unset = UNSET,
) -> Call[UpdateUserExtensionsReply, UpdateUserExtensionsReply]:
    """`PUT /helix/users/extensions`"""
    return make_call(
        facts.UPDATE_USER_EXTENSIONS,
        {
            "panel": panel,
            "overlay": overlay,
            "component": component,
        },
    )
