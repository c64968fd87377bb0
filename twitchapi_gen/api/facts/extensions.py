"""Extensions: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/extensions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.runtime.http.operation import Endpoint, Parameter, Rule

if TYPE_CHECKING:
    from twitchapi_gen.api.models.extensions import (
        AsyncGetExtensionLiveChannelsPage,
        Extension,
        ExtensionBitsProduct,
        ExtensionConfigurationSegment,
        ExtensionSecrets,
        GetExtensionLiveChannelsPage,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_EXTENSION_CONFIGURATION_SEGMENT: Endpoint[Page[ExtensionConfigurationSegment], AsyncPage[ExtensionConfigurationSegment]] = Endpoint(
    name="get_extension_configuration_segment",
    title="Get Extension Configuration Segment",
    group="Extensions",
    method="GET",
    path="/extensions/configurations",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-configuration-segment",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", who="anyone"),
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="segment", python="segments", type="string", required=True, many=-1, values=("broadcaster", "developer", "global")),
    ),
    reply="fields",
    codes=(200, 400, 401, 429),
)

SET_EXTENSION_CONFIGURATION_SEGMENT: Endpoint[None, None] = Endpoint(
    name="set_extension_configuration_segment",
    title="Set Extension Configuration Segment",
    group="Extensions",
    method="PUT",
    path="/extensions/configurations",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#set-extension-configuration-segment",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", place="body", required=True),
        Parameter(name="segment", python="segment", type="string", place="body", required=True, values=("broadcaster", "developer", "global")),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", who="anyone"),
        Parameter(name="content", python="content", type="string", place="body"),
        Parameter(name="version", python="version", type="string", place="body"),
    ),
    reply="none",
    codes=(204, 400, 401),
)

SET_EXTENSION_REQUIRED_CONFIGURATION: Endpoint[None, None] = Endpoint(
    name="set_extension_required_configuration",
    title="Set Extension Required Configuration",
    group="Extensions",
    method="PUT",
    path="/extensions/required_configuration",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#set-extension-required-configuration",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="extension_id", python="extension_id", type="string", place="body", required=True),
        Parameter(name="extension_version", python="extension_version", type="string", place="body", required=True),
        Parameter(name="required_configuration", python="required_configuration", type="string", place="body", required=True),
    ),
    reply="none",
    codes=(204, 400, 401),
)

SEND_EXTENSION_PUBSUB_MESSAGE: Endpoint[None, None] = Endpoint(
    name="send_extension_pubsub_message",
    title="Send Extension PubSub Message",
    group="Extensions",
    method="POST",
    path="/extensions/pubsub",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#send-extension-pubsub-message",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="target", python="target", type="string[]", place="body", required=True),
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", who="anyone"),
        Parameter(name="is_global_broadcast", python="is_global_broadcast", type="bool", place="body"),
        Parameter(name="message", python="message", type="string", place="body", required=True),
    ),
    rules=(Rule("at_least_one_of", ("broadcaster_id", "is_global_broadcast")),),
    reply="none",
    codes=(204, 400, 401, 422),
)

GET_EXTENSION_LIVE_CHANNELS: Endpoint[GetExtensionLiveChannelsPage, AsyncGetExtensionLiveChannelsPage] = Endpoint(
    name="get_extension_live_channels",
    title="Get Extension Live Channels",
    group="Extensions",
    method="GET",
    path="/extensions/live",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-live-channels",
    module="extensions",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="first", python="first", type="int"),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 404),
)

GET_EXTENSION_SECRETS: Endpoint[Page[ExtensionSecrets], AsyncPage[ExtensionSecrets]] = Endpoint(
    name="get_extension_secrets",
    title="Get Extension Secrets",
    group="Extensions",
    method="GET",
    path="/extensions/jwt/secrets",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-secrets",
    module="extensions",
    tokens=("jwt",),
    parameters=(Parameter(name="extension_id", python="extension_id", type="string", required=True),),
    reply="fields",
    codes=(200, 400, 401),
)

CREATE_EXTENSION_SECRET: Endpoint[Page[ExtensionSecrets], AsyncPage[ExtensionSecrets]] = Endpoint(
    name="create_extension_secret",
    title="Create Extension Secret",
    group="Extensions",
    method="POST",
    path="/extensions/jwt/secrets",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#create-extension-secret",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="delay", python="delay", type="int", unit="seconds", minimum=300),
    ),
    reply="fields",
    codes=(200, 400, 401),
)

SEND_EXTENSION_CHAT_MESSAGE: Endpoint[None, None] = Endpoint(
    name="send_extension_chat_message",
    title="Send Extension Chat Message",
    group="Extensions",
    method="POST",
    path="/extensions/chat",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#send-extension-chat-message",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="text", python="text", type="string", place="body", required=True, max_length=280),
        Parameter(name="extension_id", python="extension_id", type="string", place="body", required=True),
        Parameter(name="extension_version", python="extension_version", type="string", place="body", required=True),
    ),
    reply="none",
    codes=(204, 400, 401),
)

GET_EXTENSIONS: Endpoint[Page[Extension], AsyncPage[Extension]] = Endpoint(
    name="get_extensions",
    title="Get Extensions",
    group="Extensions",
    method="GET",
    path="/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-extensions",
    module="extensions",
    tokens=("jwt",),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="extension_version", python="extension_version", type="string"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)

GET_RELEASED_EXTENSIONS: Endpoint[Page[Extension], AsyncPage[Extension]] = Endpoint(
    name="get_released_extensions",
    title="Get Released Extensions",
    group="Extensions",
    method="GET",
    path="/extensions/released",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-released-extensions",
    module="extensions",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="extension_id", python="extension_id", type="string", required=True),
        Parameter(name="extension_version", python="extension_version", type="string"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)

GET_EXTENSION_BITS_PRODUCTS: Endpoint[Page[ExtensionBitsProduct], AsyncPage[ExtensionBitsProduct]] = Endpoint(
    name="get_extension_bits_products",
    title="Get Extension Bits Products",
    group="Extensions",
    method="GET",
    path="/bits/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-bits-products",
    module="extensions",
    tokens=("app",),
    parameters=(Parameter(name="should_include_all", python="should_include_all", type="bool"),),
    reply="fields",
    codes=(200, 400, 401),
)

UPDATE_EXTENSION_BITS_PRODUCT: Endpoint[Page[ExtensionBitsProduct], AsyncPage[ExtensionBitsProduct]] = Endpoint(
    name="update_extension_bits_product",
    title="Update Extension Bits Product",
    group="Extensions",
    method="PUT",
    path="/bits/extensions",
    docs_url="https://dev.twitch.tv/docs/api/reference/extensions/#update-extension-bits-product",
    module="extensions",
    tokens=("app",),
    parameters=(
        Parameter(name="sku", python="sku", type="string", place="body", required=True, max_length=255),
        Parameter(name="cost", python="cost", type="ExtensionBitsProductCostInput", place="body", required=True),
        Parameter(name="display_name", python="display_name", type="string", place="body", required=True, max_length=255),
        Parameter(name="in_development", python="in_development", type="bool", place="body"),
        Parameter(name="expiration", python="expiration", type="datetime", place="body"),
        Parameter(name="is_broadcast", python="is_broadcast", type="bool", place="body"),
    ),
    reply="fields",
    codes=(200, 400, 401),
)
