"""Extensions: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/extensions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import extensions as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.extensions import (
        AsyncGetExtensionLiveChannelsPage,
        Extension,
        ExtensionBitsProduct,
        ExtensionBitsProductCostInput,
        ExtensionConfigurationSegment,
        ExtensionSecrets,
        ExtensionSegmentType,
        GetExtensionLiveChannelsPage,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_extension_configuration_segment(
    extension_id: str,
    segments: ExtensionSegmentType | str | Iterable[ExtensionSegmentType | str],
    *,
    broadcaster_id: str | None = None,
) -> Call[Page[ExtensionConfigurationSegment], AsyncPage[ExtensionConfigurationSegment]]:
    """`GET /helix/extensions/configurations`"""
    return make_call(
        facts.GET_EXTENSION_CONFIGURATION_SEGMENT,
        {
            "extension_id": extension_id,
            "segments": segments,
            "broadcaster_id": broadcaster_id,
        },
    )


def set_extension_configuration_segment(
    extension_id: str,
    segment: ExtensionSegmentType | str,
    *,
    broadcaster_id: str | Unset = UNSET,
    content: str | Unset = UNSET,
    version: str | Unset = UNSET,
) -> Call[None, None]:
    """`PUT /helix/extensions/configurations`"""
    return make_call(
        facts.SET_EXTENSION_CONFIGURATION_SEGMENT,
        {
            "extension_id": extension_id,
            "segment": segment,
            "broadcaster_id": broadcaster_id,
            "content": content,
            "version": version,
        },
    )


def set_extension_required_configuration(
    broadcaster_id: str,
    extension_id: str,
    extension_version: str,
    required_configuration: str,
) -> Call[None, None]:
    """`PUT /helix/extensions/required_configuration`"""
    return make_call(
        facts.SET_EXTENSION_REQUIRED_CONFIGURATION,
        {
            "broadcaster_id": broadcaster_id,
            "extension_id": extension_id,
            "extension_version": extension_version,
            "required_configuration": required_configuration,
        },
    )


def send_extension_pubsub_message(
    target: Iterable[str],
    message: str,
    *,
    broadcaster_id: str | Unset = UNSET,
    is_global_broadcast: bool | Unset = UNSET,
) -> Call[None, None]:
    """`POST /helix/extensions/pubsub`"""
    return make_call(
        facts.SEND_EXTENSION_PUBSUB_MESSAGE,
        {
            "target": target,
            "message": message,
            "broadcaster_id": broadcaster_id,
            "is_global_broadcast": is_global_broadcast,
        },
    )


def get_extension_live_channels(
    extension_id: str,
    *,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetExtensionLiveChannelsPage, AsyncGetExtensionLiveChannelsPage]:
    """`GET /helix/extensions/live`"""
    return make_call(
        facts.GET_EXTENSION_LIVE_CHANNELS,
        {
            "extension_id": extension_id,
            "first": first,
            "after": after,
        },
        limit,
    )


def get_extension_secrets(
    extension_id: str,
) -> Call[Page[ExtensionSecrets], AsyncPage[ExtensionSecrets]]:
    """`GET /helix/extensions/jwt/secrets`"""
    return make_call(
        facts.GET_EXTENSION_SECRETS,
        {
            "extension_id": extension_id,
        },
    )


def create_extension_secret(
    extension_id: str,
    *,
    delay: int | timedelta | Unset = UNSET,
) -> Call[Page[ExtensionSecrets], AsyncPage[ExtensionSecrets]]:
    """`POST /helix/extensions/jwt/secrets`"""
    return make_call(
        facts.CREATE_EXTENSION_SECRET,
        {
            "extension_id": extension_id,
            "delay": delay,
        },
    )


def send_extension_chat_message(
    broadcaster_id: str,
    text: str,
    extension_id: str,
    extension_version: str,
) -> Call[None, None]:
    """`POST /helix/extensions/chat`"""
    return make_call(
        facts.SEND_EXTENSION_CHAT_MESSAGE,
        {
            "broadcaster_id": broadcaster_id,
            "text": text,
            "extension_id": extension_id,
            "extension_version": extension_version,
        },
    )


def get_extensions(
    extension_id: str,
    *,
    extension_version: str | None = None,
) -> Call[Page[Extension], AsyncPage[Extension]]:
    """`GET /helix/extensions`"""
    return make_call(
        facts.GET_EXTENSIONS,
        {
            "extension_id": extension_id,
            "extension_version": extension_version,
        },
    )


def get_released_extensions(
    extension_id: str,
    *,
    extension_version: str | None = None,
) -> Call[Page[Extension], AsyncPage[Extension]]:
    """`GET /helix/extensions/released`"""
    return make_call(
        facts.GET_RELEASED_EXTENSIONS,
        {
            "extension_id": extension_id,
            "extension_version": extension_version,
        },
    )


def get_extension_bits_products(
    *,
    should_include_all: bool | None = None,
) -> Call[Page[ExtensionBitsProduct], AsyncPage[ExtensionBitsProduct]]:
    """`GET /helix/bits/extensions`"""
    return make_call(
        facts.GET_EXTENSION_BITS_PRODUCTS,
        {
            "should_include_all": should_include_all,
        },
    )


def update_extension_bits_product(
    sku: str,
    cost: ExtensionBitsProductCostInput | Mapping[str, object],
    display_name: str,
    *,
    in_development: bool | Unset = UNSET,
    expiration: datetime | str | Unset = UNSET,
    is_broadcast: bool | Unset = UNSET,
) -> Call[Page[ExtensionBitsProduct], AsyncPage[ExtensionBitsProduct]]:
    """`PUT /helix/bits/extensions`"""
    return make_call(
        facts.UPDATE_EXTENSION_BITS_PRODUCT,
        {
            "sku": sku,
            "cost": cost,
            "display_name": display_name,
            "in_development": in_development,
            "expiration": expiration,
            "is_broadcast": is_broadcast,
        },
    )
