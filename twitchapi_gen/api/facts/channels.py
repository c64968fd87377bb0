"""Channels: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/channels.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.channels import (
        AsyncGetChannelFollowersPage,
        AsyncGetFollowedChannelsPage,
        Channel,
        ChannelEditor,
        GetChannelFollowersPage,
        GetFollowedChannelsPage,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_CHANNEL_INFORMATION: Endpoint[Page[Channel], AsyncPage[Channel]] = Endpoint(
    name="get_channel_information",
    title="Get Channel Information",
    group="Channels",
    method="GET",
    path="/channels",
    docs_url="https://dev.twitch.tv/docs/api/reference/channels/#get-channel-information",
    module="channels",
    tokens=("app", "user"),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_ids", type="string", required=True, many=100, who="anyone"),),
    reply="fields",
    codes=(200, 400, 401, 429, 500),
)

MODIFY_CHANNEL_INFORMATION: Endpoint[None, None] = Endpoint(
    name="modify_channel_information",
    title="Modify Channel Information",
    group="Channels",
    method="PATCH",
    path="/channels",
    docs_url="https://dev.twitch.tv/docs/api/reference/channels/#modify-channel-information",
    module="channels",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_BROADCAST,),
    scopes_any=(frozenset({"channel:manage:broadcast"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="game_id", python="game_id", type="string", place="body"),
        Parameter(name="broadcaster_language", python="broadcaster_language", type="string", place="body"),
        Parameter(name="title", python="title", type="string", place="body", min_length=1),
        Parameter(name="delay", python="delay", type="int", place="body", unit="seconds", maximum=900),
        Parameter(name="tags", python="tags", type="string[]", place="body", min_length=1, max_length=25, max_items=10),
        Parameter(
            name="content_classification_labels", python="content_classification_labels", type="ContentClassificationLabelInput[]", place="body"
        ),
        Parameter(name="is_branded_content", python="is_branded_content", type="bool", place="body"),
    ),
    rules=(
        Rule("at_least_one_of", ("game_id", "broadcaster_language", "title", "delay", "tags", "content_classification_labels", "is_branded_content")),
    ),
    reply="none",
    codes=(204, 400, 401, 403, 409, 500),
)

GET_CHANNEL_EDITORS: Endpoint[Page[ChannelEditor], AsyncPage[ChannelEditor]] = Endpoint(
    name="get_channel_editors",
    title="Get Channel Editors",
    group="Channels",
    method="GET",
    path="/channels/editors",
    docs_url="https://dev.twitch.tv/docs/api/reference/channels/#get-channel-editors",
    module="channels",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_EDITORS,),
    scopes_any=(frozenset({"channel:read:editors"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401),
)

GET_FOLLOWED_CHANNELS: Endpoint[GetFollowedChannelsPage, AsyncGetFollowedChannelsPage] = Endpoint(
    name="get_followed_channels",
    title="Get Followed Channels",
    group="Channels",
    method="GET",
    path="/channels/followed",
    docs_url="https://dev.twitch.tv/docs/api/reference/channels/#get-followed-channels",
    module="channels",
    tokens=("user",),
    scopes=(AuthScope.USER_READ_FOLLOWS,),
    scopes_any=(frozenset({"user:read:follows"}),),
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", required=True, who="token"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", who="anyone"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

GET_CHANNEL_FOLLOWERS: Endpoint[GetChannelFollowersPage, AsyncGetChannelFollowersPage] = Endpoint(
    name="get_channel_followers",
    title="Get Channel Followers",
    group="Channels",
    method="GET",
    path="/channels/followers",
    docs_url="https://dev.twitch.tv/docs/api/reference/channels/#get-channel-followers",
    module="channels",
    tokens=("app", "user"),
    scopes=(AuthScope.MODERATOR_READ_FOLLOWERS,),
    scopes_any=(frozenset({"moderator:read:followers"}),),
    partial_without_scopes=True,
    parameters=(
        Parameter(name="user_id", python="user_id", type="string", who="anyone"),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="own_or_moderated"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=100),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)
