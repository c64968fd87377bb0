"""Users: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/users.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.users import (
        BlockedUser,
        GetUserActiveExtensionsReply,
        UpdateUserExtensionsReply,
        User,
        UserAuthorization,
        UserExtension,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_USERS: Endpoint[Page[User], AsyncPage[User]] = Endpoint(
    name="get_users",
    title="Get Users",
    group="Users",
    method="GET",
    path="/users",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#get-users",
    module="users",
    tokens=("app", "user"),
    extra_scopes=(AuthScope.USER_READ_EMAIL,),
    parameters=(
        Parameter(name="id", python="ids", type="string", many=100, who="anyone"),
        Parameter(name="login", python="logins", type="string", many=100),
    ),
    rules=(
        Rule("at_most", ("ids", "logins"), 100),
        Rule("alternatives", ("ids", "logins")),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

UPDATE_USER: Endpoint[Page[User], AsyncPage[User]] = Endpoint(
    name="update_user",
    title="Update User",
    group="Users",
    method="PUT",
    path="/users",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#update-user",
    module="users",
    tokens=("user",),
    scopes=(AuthScope.USER_EDIT,),
    scopes_any=(frozenset({"user:edit"}),),
    extra_scopes=(AuthScope.USER_READ_EMAIL,),
    parameters=(Parameter(name="description", python="description", type="string", empty=True, max_length=300),),
    reply="fields",
    codes=(200, 400, 401, 429),
)

GET_AUTHORIZATION_BY_USER: Endpoint[Page[UserAuthorization], AsyncPage[UserAuthorization]] = Endpoint(
    name="get_authorization_by_user",
    title="Get Authorization By User",
    group="Users",
    method="GET",
    path="/authorization/users",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#get-authorization-by-user",
    module="users",
    tokens=("app",),
    parameters=(Parameter(name="user_id", python="user_ids", type="string", required=True, many=10, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401, 403, 500),
)

GET_USER_BLOCK_LIST: Endpoint[Page[BlockedUser], AsyncPage[BlockedUser]] = Endpoint(
    name="get_user_block_list",
    title="Get User Block List",
    group="Users",
    method="GET",
    path="/users/blocks",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#get-user-block-list",
    module="users",
    tokens=("user",),
    scopes=(AuthScope.USER_READ_BLOCKED_USERS,),
    scopes_any=(frozenset({"user:read:blocked_users"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

BLOCK_USER: Endpoint[None, None] = Endpoint(
    name="block_user",
    title="Block User",
    group="Users",
    method="PUT",
    path="/users/blocks",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#block-user",
    module="users",
    tokens=("user",),
    scopes=(AuthScope.USER_MANAGE_BLOCKED_USERS,),
    scopes_any=(frozenset({"user:manage:blocked_users"}),),
    parameters=(
        Parameter(name="target_user_id", python="target_user_id", type="string", required=True, who="anyone"),
        Parameter(name="source_context", python="source_context", type="string", values=("chat", "whisper")),
        Parameter(name="reason", python="reason", type="string", values=("harassment", "spam", "other")),
    ),
    reply="none",
    codes=(204, 400, 401),
)

UNBLOCK_USER: Endpoint[None, None] = Endpoint(
    name="unblock_user",
    title="Unblock User",
    group="Users",
    method="DELETE",
    path="/users/blocks",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#unblock-user",
    module="users",
    tokens=("user",),
    scopes=(AuthScope.USER_MANAGE_BLOCKED_USERS,),
    scopes_any=(frozenset({"user:manage:blocked_users"}),),
    parameters=(Parameter(name="target_user_id", python="target_user_id", type="string", required=True, who="anyone"),),
    reply="none",
    codes=(204, 400, 401),
)

GET_USER_EXTENSIONS: Endpoint[Page[UserExtension], AsyncPage[UserExtension]] = Endpoint(
    name="get_user_extensions",
    title="Get User Extensions",
    group="Users",
    method="GET",
    path="/users/extensions/list",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#get-user-extensions",
    module="users",
    tokens=("user",),
    scopes=(
        AuthScope.USER_EDIT_BROADCAST,
        AuthScope.USER_READ_BROADCAST,
    ),
    scopes_any=(
        frozenset({"user:edit:broadcast"}),
        frozenset({"user:read:broadcast"}),
    ),
    extra_scopes=(AuthScope.USER_EDIT_BROADCAST,),
    reply="fields",
    codes=(200, 401),
)

GET_USER_ACTIVE_EXTENSIONS: Endpoint[GetUserActiveExtensionsReply, GetUserActiveExtensionsReply] = Endpoint(
    name="get_user_active_extensions",
    title="Get User Active Extensions",
    group="Users",
    method="GET",
    path="/users/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#get-user-active-extensions",
    module="users",
    tokens=("app", "user"),
    extra_scopes=(
        AuthScope.USER_READ_BROADCAST,
        AuthScope.USER_EDIT_BROADCAST,
    ),
    parameters=(Parameter(name="user_id", python="user_id", type="string", who="anyone"),),
    reply="fields",
    codes=(200, 400, 401),
)

UPDATE_USER_EXTENSIONS: Endpoint[UpdateUserExtensionsReply, UpdateUserExtensionsReply] = Endpoint(
    name="update_user_extensions",
    title="Update User Extensions",
    group="Users",
    method="PUT",
    path="/users/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/users/#update-user-extensions",
    module="users",
    tokens=("user",),
    scopes=(AuthScope.USER_EDIT_BROADCAST,),
    scopes_any=(frozenset({"user:edit:broadcast"}),),
    parameters=(
        Parameter(name="panel", python="panel", type="map[ActiveExtensionInput]", place="body"),
        Parameter(name="overlay", python="overlay", type="map[ActiveExtensionInput]", place="body"),
        Parameter(name="component", python="component", type="map[ActiveComponentExtensionInput]", place="body"),
    ),
    body_in="data",
    reply="fields",
    codes=(200, 400, 401, 404),
)
