"""Extensions: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/extensions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import extensions as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    join,
    key,
    moment,
    page_reader,
    page_table,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, MapOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_segment = key("segment")
k_broadcaster_id = key("broadcaster_id")
k_content = key("content")
k_version = key("version")
k_broadcaster_name = key("broadcaster_name")
k_game_name = key("game_name")
k_game_id = key("game_id")
k_title = key("title")
k_active_at = key("active_at")
k_expires_at = key("expires_at")
k_format_version = key("format_version")
k_secrets = key("secrets")
k_viewer_url = key("viewer_url")
k_height = key("height")
k_can_link_external_content = key("can_link_external_content")
k_aspect_width = key("aspect_width")
k_aspect_height = key("aspect_height")
k_aspect_ratio_x = key("aspect_ratio_x")
k_aspect_ratio_y = key("aspect_ratio_y")
k_autoscale = key("autoscale")
k_scale_pixels = key("scale_pixels")
k_target_height = key("target_height")
k_size = key("size")
k_zoom = key("zoom")
k_zoom_pixels = key("zoom_pixels")
k_mobile = key("mobile")
k_panel = key("panel")
k_video_overlay = key("video_overlay")
k_component = key("component")
k_config = key("config")
k_author_name = key("author_name")
k_bits_enabled = key("bits_enabled")
k_can_install = key("can_install")
k_configuration_location = key("configuration_location")
k_description = key("description")
k_eula_tos_url = key("eula_tos_url")
k_has_chat_support = key("has_chat_support")
k_icon_url = key("icon_url")
k_icon_urls = key("icon_urls")
k_id = key("id")
k_name = key("name")
k_privacy_policy_url = key("privacy_policy_url")
k_request_identity_link = key("request_identity_link")
k_screenshot_urls = key("screenshot_urls")
k_state = key("state")
k_subscriptions_support_level = key("subscriptions_support_level")
k_summary = key("summary")
k_support_email = key("support_email")
k_viewer_summary = key("viewer_summary")
k_views = key("views")
k_allowlisted_config_urls = key("allowlisted_config_urls")
k_allowlisted_panel_urls = key("allowlisted_panel_urls")
k_amount = key("amount")
k_type = key("type")
k_sku = key("sku")
k_cost = key("cost")
k_in_development = key("in_development")
k_display_name = key("display_name")
k_expiration = key("expiration")
k_is_broadcast = key("is_broadcast")
k_data = key("data")
k_pagination = key("pagination")

_EXTENSION_BITS_PRODUCT_COST_TYPE = choices(models.ExtensionBitsProductCostType)
_EXTENSION_CONFIGURATION_LOCATION = choices(models.ExtensionConfigurationLocation)
_EXTENSION_SEGMENT_TYPE = choices(models.ExtensionSegmentType)
_EXTENSION_STATE = choices(models.ExtensionState)
_EXTENSION_SUBSCRIPTIONS_SUPPORT = choices(models.ExtensionSubscriptionsSupport)


EXTENSION_CONFIGURATION_SEGMENT = Table(
    models.ExtensionConfigurationSegment,
    (
        Field("segment", "segment", Choice(models.ExtensionSegmentType)),
        Field("broadcaster_id", "broadcaster_id", TEXT, absent=True),
        Field("content", "content", TEXT),
        Field("version", "version", TEXT),
    ),
)


def read_extension_configuration_segment(value: dict[str, Any]) -> models.ExtensionConfigurationSegment:
    """Reads ExtensionConfigurationSegment."""
    try:
        f_broadcaster_id = value.get(k_broadcaster_id)
        f_content = value[k_content]
        f_version = value[k_version]
        if f_content.__class__ is f_version.__class__ is str and (f_broadcaster_id is None or f_broadcaster_id.__class__ is str):
            made = new(models.ExtensionConfigurationSegment)
            made.segment = _EXTENSION_SEGMENT_TYPE[value[k_segment]]
            made.broadcaster_id = f_broadcaster_id
            made.content = f_content
            made.version = f_version
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_CONFIGURATION_SEGMENT.read(value)


EXTENSION_LIVE_CHANNEL = Table(
    models.ExtensionLiveChannel,
    (
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("game_name", "game_name", TEXT),
        Field("game_id", "game_id", TEXT),
        Field("title", "title", TEXT),
    ),
)


def read_extension_live_channel(value: dict[str, Any]) -> models.ExtensionLiveChannel:
    """Reads ExtensionLiveChannel."""
    try:
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_game_name = value[k_game_name]
        f_game_id = value[k_game_id]
        f_title = value[k_title]
        if f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_game_name.__class__ is f_game_id.__class__ is f_title.__class__ is str:
            made = new(models.ExtensionLiveChannel)
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.game_name = f_game_name
            made.game_id = f_game_id
            made.title = f_title
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_LIVE_CHANNEL.read(value)


EXTENSION_SECRET = Table(
    models.ExtensionSecret,
    (
        Field("content", "content", TEXT),
        Field("active_at", "active_at", MOMENT),
        Field("expires_at", "expires_at", MOMENT),
    ),
)


def read_extension_secret(value: dict[str, Any]) -> models.ExtensionSecret:
    """Reads ExtensionSecret."""
    try:
        f_content = value[k_content]
        f_active_at = when(value[k_active_at])
        f_expires_at = when(value[k_expires_at])
        if f_content.__class__ is str and f_active_at.tzinfo is not None and f_expires_at.tzinfo is not None:
            made = new(models.ExtensionSecret)
            made.content = f_content
            made.active_at = f_active_at
            made.expires_at = f_expires_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_SECRET.read(value)


EXTENSION_SECRETS = Table(
    models.ExtensionSecrets,
    (
        Field("format_version", "format_version", WHOLE),
        Field("secrets", "secrets", ListOf(Object(EXTENSION_SECRET))),
    ),
)


def read_extension_secrets(value: dict[str, Any]) -> models.ExtensionSecrets:
    """Reads ExtensionSecrets."""
    try:
        f_format_version = value[k_format_version]
        f_secrets = value[k_secrets]
        if f_format_version.__class__ is int and f_secrets.__class__ is list:
            made = new(models.ExtensionSecrets)
            made.format_version = f_format_version
            made.secrets = [read_extension_secret(one) for one in f_secrets]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_SECRETS.read(value)


EXTENSION_MOBILE_VIEW = Table(models.ExtensionMobileView, (Field("viewer_url", "viewer_url", TEXT),))


def read_extension_mobile_view(value: dict[str, Any]) -> models.ExtensionMobileView:
    """Reads ExtensionMobileView."""
    try:
        f_viewer_url = value[k_viewer_url]
        if f_viewer_url.__class__ is str:
            made = new(models.ExtensionMobileView)
            made.viewer_url = f_viewer_url
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_MOBILE_VIEW.read(value)


EXTENSION_PANEL_VIEW = Table(
    models.ExtensionPanelView,
    (
        Field("viewer_url", "viewer_url", TEXT),
        Field("height", "height", WHOLE),
        Field("can_link_external_content", "can_link_external_content", FLAG),
    ),
)


def read_extension_panel_view(value: dict[str, Any]) -> models.ExtensionPanelView:
    """Reads ExtensionPanelView."""
    try:
        f_viewer_url = value[k_viewer_url]
        f_height = value[k_height]
        f_can_link_external_content = value[k_can_link_external_content]
        if f_viewer_url.__class__ is str and f_height.__class__ is int and f_can_link_external_content.__class__ is bool:
            made = new(models.ExtensionPanelView)
            made.viewer_url = f_viewer_url
            made.height = f_height
            made.can_link_external_content = f_can_link_external_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_PANEL_VIEW.read(value)


EXTENSION_VIDEO_OVERLAY_VIEW = Table(
    models.ExtensionVideoOverlayView,
    (
        Field("viewer_url", "viewer_url", TEXT),
        Field("can_link_external_content", "can_link_external_content", FLAG),
    ),
)


def read_extension_video_overlay_view(value: dict[str, Any]) -> models.ExtensionVideoOverlayView:
    """Reads ExtensionVideoOverlayView."""
    try:
        f_viewer_url = value[k_viewer_url]
        f_can_link_external_content = value[k_can_link_external_content]
        if f_viewer_url.__class__ is str and f_can_link_external_content.__class__ is bool:
            made = new(models.ExtensionVideoOverlayView)
            made.viewer_url = f_viewer_url
            made.can_link_external_content = f_can_link_external_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_VIDEO_OVERLAY_VIEW.read(value)


EXTENSION_COMPONENT_VIEW = Table(
    models.ExtensionComponentView,
    (
        Field("viewer_url", "viewer_url", TEXT),
        Field("aspect_width", "aspect_width", WHOLE, absent=True),
        Field("aspect_height", "aspect_height", WHOLE, absent=True),
        Field("aspect_ratio_x", "aspect_ratio_x", WHOLE),
        Field("aspect_ratio_y", "aspect_ratio_y", WHOLE),
        Field("autoscale", "autoscale", FLAG),
        Field("scale_pixels", "scale_pixels", WHOLE),
        Field("target_height", "target_height", WHOLE),
        Field("size", "size", WHOLE, absent=True),
        Field("zoom", "zoom", FLAG, absent=True),
        Field("zoom_pixels", "zoom_pixels", WHOLE, absent=True),
        Field("can_link_external_content", "can_link_external_content", FLAG),
    ),
)


def read_extension_component_view(value: dict[str, Any]) -> models.ExtensionComponentView:
    """Reads ExtensionComponentView."""
    try:
        f_viewer_url = value[k_viewer_url]
        f_aspect_width = value.get(k_aspect_width)
        f_aspect_height = value.get(k_aspect_height)
        f_aspect_ratio_x = value[k_aspect_ratio_x]
        f_aspect_ratio_y = value[k_aspect_ratio_y]
        f_autoscale = value[k_autoscale]
        f_scale_pixels = value[k_scale_pixels]
        f_target_height = value[k_target_height]
        f_size = value.get(k_size)
        f_zoom = value.get(k_zoom)
        f_zoom_pixels = value.get(k_zoom_pixels)
        f_can_link_external_content = value[k_can_link_external_content]
        if (
            f_viewer_url.__class__ is str
            and f_aspect_ratio_x.__class__ is f_aspect_ratio_y.__class__ is f_scale_pixels.__class__ is f_target_height.__class__ is int
            and f_autoscale.__class__ is f_can_link_external_content.__class__ is bool
            and (f_aspect_width is None or f_aspect_width.__class__ is int)
            and (f_aspect_height is None or f_aspect_height.__class__ is int)
            and (f_size is None or f_size.__class__ is int)
            and (f_zoom is None or f_zoom.__class__ is bool)
            and (f_zoom_pixels is None or f_zoom_pixels.__class__ is int)
        ):
            made = new(models.ExtensionComponentView)
            made.viewer_url = f_viewer_url
            made.aspect_width = f_aspect_width
            made.aspect_height = f_aspect_height
            made.aspect_ratio_x = f_aspect_ratio_x
            made.aspect_ratio_y = f_aspect_ratio_y
            made.autoscale = f_autoscale
            made.scale_pixels = f_scale_pixels
            made.target_height = f_target_height
            made.size = f_size
            made.zoom = f_zoom
            made.zoom_pixels = f_zoom_pixels
            made.can_link_external_content = f_can_link_external_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_COMPONENT_VIEW.read(value)


EXTENSION_CONFIG_VIEW = Table(
    models.ExtensionConfigView,
    (
        Field("viewer_url", "viewer_url", TEXT),
        Field("can_link_external_content", "can_link_external_content", FLAG),
    ),
)


def read_extension_config_view(value: dict[str, Any]) -> models.ExtensionConfigView:
    """Reads ExtensionConfigView."""
    try:
        f_viewer_url = value[k_viewer_url]
        f_can_link_external_content = value[k_can_link_external_content]
        if f_viewer_url.__class__ is str and f_can_link_external_content.__class__ is bool:
            made = new(models.ExtensionConfigView)
            made.viewer_url = f_viewer_url
            made.can_link_external_content = f_can_link_external_content
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_CONFIG_VIEW.read(value)


EXTENSION_VIEWS = Table(
    models.ExtensionViews,
    (
        Field("mobile", "mobile", Object(EXTENSION_MOBILE_VIEW), absent=True),
        Field("panel", "panel", Object(EXTENSION_PANEL_VIEW), absent=True),
        Field("video_overlay", "video_overlay", Object(EXTENSION_VIDEO_OVERLAY_VIEW), absent=True),
        Field("component", "component", Object(EXTENSION_COMPONENT_VIEW), absent=True),
        Field("config", "config", Object(EXTENSION_CONFIG_VIEW), absent=True),
    ),
)


def read_extension_views(value: dict[str, Any]) -> models.ExtensionViews:
    """Reads ExtensionViews."""
    try:
        f_mobile = value.get(k_mobile)
        f_panel = value.get(k_panel)
        f_video_overlay = value.get(k_video_overlay)
        f_component = value.get(k_component)
        f_config = value.get(k_config)
        if value.__class__ is dict:
            made = new(models.ExtensionViews)
            made.mobile = None if f_mobile is None else read_extension_mobile_view(f_mobile)
            made.panel = None if f_panel is None else read_extension_panel_view(f_panel)
            made.video_overlay = None if f_video_overlay is None else read_extension_video_overlay_view(f_video_overlay)
            made.component = None if f_component is None else read_extension_component_view(f_component)
            made.config = None if f_config is None else read_extension_config_view(f_config)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_VIEWS.read(value)


EXTENSION = Table(
    models.Extension,
    (
        Field("author_name", "author_name", TEXT),
        Field("bits_enabled", "bits_enabled", FLAG),
        Field("can_install", "can_install", FLAG),
        Field("configuration_location", "configuration_location", Choice(models.ExtensionConfigurationLocation)),
        Field("description", "description", TEXT),
        Field("eula_tos_url", "eula_tos_url", TEXT),
        Field("has_chat_support", "has_chat_support", FLAG),
        Field("icon_url", "icon_url", TEXT),
        Field("icon_urls", "icon_urls", MapOf(TEXT)),
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
        Field("privacy_policy_url", "privacy_policy_url", TEXT),
        Field("request_identity_link", "request_identity_link", FLAG),
        Field("screenshot_urls", "screenshot_urls", ListOf(TEXT)),
        Field("state", "state", Choice(models.ExtensionState)),
        Field("subscriptions_support_level", "subscriptions_support_level", Choice(models.ExtensionSubscriptionsSupport)),
        Field("summary", "summary", TEXT),
        Field("support_email", "support_email", TEXT),
        Field("version", "version", TEXT),
        Field("viewer_summary", "viewer_summary", TEXT),
        Field("views", "views", Object(EXTENSION_VIEWS)),
        Field("allowlisted_config_urls", "allowlisted_config_urls", ListOf(TEXT)),
        Field("allowlisted_panel_urls", "allowlisted_panel_urls", ListOf(TEXT)),
    ),
)


def read_extension(value: dict[str, Any]) -> models.Extension:
    """Reads Extension."""
    try:
        f_author_name = value[k_author_name]
        f_bits_enabled = value[k_bits_enabled]
        f_can_install = value[k_can_install]
        f_description = value[k_description]
        f_eula_tos_url = value[k_eula_tos_url]
        f_has_chat_support = value[k_has_chat_support]
        f_icon_url = value[k_icon_url]
        f_icon_urls = value[k_icon_urls]
        f_id = value[k_id]
        f_name = value[k_name]
        f_privacy_policy_url = value[k_privacy_policy_url]
        f_request_identity_link = value[k_request_identity_link]
        f_screenshot_urls = value[k_screenshot_urls]
        f_summary = value[k_summary]
        f_support_email = value[k_support_email]
        f_version = value[k_version]
        f_viewer_summary = value[k_viewer_summary]
        f_views = value[k_views]
        f_allowlisted_config_urls = value[k_allowlisted_config_urls]
        f_allowlisted_panel_urls = value[k_allowlisted_panel_urls]
        if (
            f_author_name.__class__
            is f_description.__class__
            is f_eula_tos_url.__class__
            is f_icon_url.__class__
            is f_id.__class__
            is f_name.__class__
            is f_privacy_policy_url.__class__
            is f_summary.__class__
            is f_support_email.__class__
            is f_version.__class__
            is f_viewer_summary.__class__
            is str
            and f_bits_enabled.__class__ is f_can_install.__class__ is f_has_chat_support.__class__ is f_request_identity_link.__class__ is bool
            and f_icon_urls.__class__ is dict
            and join(f_icon_urls.values()).__class__ is str
            and f_screenshot_urls.__class__ is list
            and join(f_screenshot_urls).__class__ is str
            and f_allowlisted_config_urls.__class__ is list
            and join(f_allowlisted_config_urls).__class__ is str
            and f_allowlisted_panel_urls.__class__ is list
            and join(f_allowlisted_panel_urls).__class__ is str
        ):
            made = new(models.Extension)
            made.author_name = f_author_name
            made.bits_enabled = f_bits_enabled
            made.can_install = f_can_install
            made.configuration_location = _EXTENSION_CONFIGURATION_LOCATION[value[k_configuration_location]]
            made.description = f_description
            made.eula_tos_url = f_eula_tos_url
            made.has_chat_support = f_has_chat_support
            made.icon_url = f_icon_url
            made.icon_urls = f_icon_urls
            made.id = f_id
            made.name = f_name
            made.privacy_policy_url = f_privacy_policy_url
            made.request_identity_link = f_request_identity_link
            made.screenshot_urls = f_screenshot_urls
            made.state = _EXTENSION_STATE[value[k_state]]
            made.subscriptions_support_level = _EXTENSION_SUBSCRIPTIONS_SUPPORT[value[k_subscriptions_support_level]]
            made.summary = f_summary
            made.support_email = f_support_email
            made.version = f_version
            made.viewer_summary = f_viewer_summary
            made.views = read_extension_views(f_views)
            made.allowlisted_config_urls = f_allowlisted_config_urls
            made.allowlisted_panel_urls = f_allowlisted_panel_urls
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION.read(value)


EXTENSION_BITS_PRODUCT_COST = Table(
    models.ExtensionBitsProductCost,
    (
        Field("amount", "amount", WHOLE),
        Field("type", "type", Choice(models.ExtensionBitsProductCostType)),
    ),
)


def read_extension_bits_product_cost(value: dict[str, Any]) -> models.ExtensionBitsProductCost:
    """Reads ExtensionBitsProductCost."""
    try:
        f_amount = value[k_amount]
        if f_amount.__class__ is int:
            made = new(models.ExtensionBitsProductCost)
            made.amount = f_amount
            made.type = _EXTENSION_BITS_PRODUCT_COST_TYPE[value[k_type]]
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_BITS_PRODUCT_COST.read(value)


EXTENSION_BITS_PRODUCT = Table(
    models.ExtensionBitsProduct,
    (
        Field("sku", "sku", TEXT),
        Field("cost", "cost", Object(EXTENSION_BITS_PRODUCT_COST)),
        Field("in_development", "in_development", FLAG),
        Field("display_name", "display_name", TEXT),
        Field("expiration", "expiration", MOMENT, absent=True, empty=True),
        Field("is_broadcast", "is_broadcast", FLAG),
    ),
)


def read_extension_bits_product(value: dict[str, Any]) -> models.ExtensionBitsProduct:
    """Reads ExtensionBitsProduct."""
    try:
        f_sku = value[k_sku]
        f_cost = value[k_cost]
        f_in_development = value[k_in_development]
        f_display_name = value[k_display_name]
        f_expiration = value.get(k_expiration)
        f_is_broadcast = value[k_is_broadcast]
        if f_sku.__class__ is f_display_name.__class__ is str and f_in_development.__class__ is f_is_broadcast.__class__ is bool:
            made = new(models.ExtensionBitsProduct)
            made.sku = f_sku
            made.cost = read_extension_bits_product_cost(f_cost)
            made.in_development = f_in_development
            made.display_name = f_display_name
            made.expiration = None if f_expiration is None or f_expiration == "" else moment(f_expiration)
            made.is_broadcast = f_is_broadcast
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return EXTENSION_BITS_PRODUCT.read(value)


GET_EXTENSION_CONFIGURATION_SEGMENT = Codec(
    "get_extension_configuration_segment",
    page_reader(read_extension_configuration_segment),
    page_table(Object(EXTENSION_CONFIGURATION_SEGMENT)),
)

GET_EXTENSION_LIVE_CHANNELS_PAGE = Table(
    models.GetExtensionLiveChannelsPage,
    (
        Field("data", "data", ListOf(Object(EXTENSION_LIVE_CHANNEL))),
        Field("pagination", "pagination", TEXT, empty=True),
    ),
)


def read_get_extension_live_channels_page(value: dict[str, Any]) -> models.GetExtensionLiveChannelsPage:
    """Reads GetExtensionLiveChannelsPage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        if f_data.__class__ is list and (f_pagination is None or f_pagination.__class__ is str):
            made = new(models.GetExtensionLiveChannelsPage)
            made.data = [read_extension_live_channel(one) for one in f_data]
            made.pagination = f_pagination or None
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_EXTENSION_LIVE_CHANNELS_PAGE.read(value)


GET_EXTENSION_LIVE_CHANNELS = Codec(
    "get_extension_live_channels",
    read_get_extension_live_channels_page,
    GET_EXTENSION_LIVE_CHANNELS_PAGE,
)

GET_EXTENSION_SECRETS = Codec(
    "get_extension_secrets",
    page_reader(read_extension_secrets),
    page_table(Object(EXTENSION_SECRETS)),
)

CREATE_EXTENSION_SECRET = Codec(
    "create_extension_secret",
    page_reader(read_extension_secrets),
    page_table(Object(EXTENSION_SECRETS)),
)

GET_EXTENSIONS = Codec(
    "get_extensions",
    page_reader(read_extension),
    page_table(Object(EXTENSION)),
)

GET_RELEASED_EXTENSIONS = Codec(
    "get_released_extensions",
    page_reader(read_extension),
    page_table(Object(EXTENSION)),
)

GET_EXTENSION_BITS_PRODUCTS = Codec(
    "get_extension_bits_products",
    page_reader(read_extension_bits_product),
    page_table(Object(EXTENSION_BITS_PRODUCT)),
)

UPDATE_EXTENSION_BITS_PRODUCT = Codec(
    "update_extension_bits_product",
    page_reader(read_extension_bits_product),
    page_table(Object(EXTENSION_BITS_PRODUCT)),
)
