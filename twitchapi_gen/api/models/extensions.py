"""Extensions: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/extensions.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.operation import Parameter
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    MapOf,
    Object,
    Table,
)


class ExtensionSegmentType(OpenEnum):
    """Segment of an extension's stored configuration."""

    BROADCASTER = "broadcaster"
    """One channel's part, which its broadcaster can change too"""

    DEVELOPER = "developer"
    """One channel's part, which only the developer changes"""

    GLOBAL = "global"
    """The part shared by all channels"""


class ExtensionConfigurationLocation(OpenEnum):
    """Storage of an extension's configuration."""

    HOSTED = "hosted"
    """At Twitch, in its configuration service"""

    CUSTOM = "custom"
    """On the developer's own backend"""

    NONE = "none"
    """Nowhere, there is nothing to configure"""


class ExtensionState(OpenEnum):
    """Release status of a version of an extension."""

    APPROVED = "Approved"
    """Passed Twitch's review, but not released yet"""

    ASSETSUPLOADED = "AssetsUploaded"
    """Its files are uploaded"""

    DELETED = "Deleted"
    """Deleted by its developer"""

    DEPRECATED = "Deprecated"
    """Replaced by a newer release"""

    INREVIEW = "InReview"
    """Twitch is reviewing it"""

    INTEST = "InTest"
    """Being tested, for chosen accounts only"""

    PENDINGACTION = "PendingAction"
    """The reviewers wait for the developer to act"""

    REJECTED = "Rejected"
    """Refused by the reviewers"""

    RELEASED = "Released"
    """Open to all"""


class ExtensionSubscriptionsSupport(OpenEnum):
    """Whether an extension learns how a viewer is subscribed to the channel."""

    NONE = "none"
    """It doesn't learn the tier"""

    OPTIONAL = "optional"
    """It may learn the tier"""


class ExtensionBitsProductCostType(OpenEnum):
    """Currency of a product of an extension."""

    BITS = "bits"
    """Bits"""


@define(eq=False, repr=False, kw_only=True)
class ExtensionConfigurationSegment(Model):
    """One stored part of an extension's configuration."""

    FIELDS = (
        Field("segment", Choice(ExtensionSegmentType)),
        Field("broadcaster_id", TEXT, absent=True),
        Field("content", TEXT),
        Field("version", TEXT),
    )

    segment: ExtensionSegmentType
    """Segment of the configuration."""
    broadcaster_id: str | None = None
    """Id of the channel it belongs to; absent in the global segment."""
    content: str
    """Content that the developer stored, as plain text or as JSON in a string."""
    version: str
    """Version that the developer gave to this content."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionLiveChannel(Model):
    """A channel that is live and has the extension installed or active."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("game_name", TEXT),
        Field("game_id", TEXT),
        Field("title", TEXT),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_name: str
    """Display name of the channel."""
    game_name: str
    """Name of the game or category."""
    game_id: str
    """Id of the game or category."""
    title: str
    """Title of the stream; an empty text when the broadcaster set none."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionSecret(Model):
    """A secret shared by Twitch and the extension's backend, with which JWTs are signed."""

    FIELDS = (
        Field("content", TEXT),
        Field("active_at", MOMENT),
        Field("expires_at", MOMENT),
    )

    content: str
    """The secret itself; keep it private."""
    active_at: datetime
    """Time from which it may sign JWTs."""
    expires_at: datetime
    """When it stops verifying JWTs."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionSecrets(Model):
    """An extension's secrets, with the version of their format."""

    FIELDS = (
        Field("format_version", WHOLE),
        Field("secrets", ListOf(Object(ExtensionSecret.TABLE))),
    )

    format_version: int
    """Version of the format in which Twitch describes the secrets."""
    secrets: list[ExtensionSecret]
    """The active secrets, including those about to become active or to expire."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionMobileView(Model):
    """An extension's view on phones and tablets."""

    FIELDS = (Field("viewer_url", TEXT),)

    viewer_url: str
    """HTML page for the panel behind the chat in the mobile app."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionPanelView(Model):
    """An extension's view as a panel below the video."""

    FIELDS = (
        Field("viewer_url", TEXT),
        Field("height", WHOLE),
        Field("can_link_external_content", FLAG),
    )

    viewer_url: str
    """HTML page that viewers see in the panel."""
    height: int
    """Height of the panel, in pixels."""
    can_link_external_content: bool
    """Whether links to sites other than Twitch are allowed."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionVideoOverlayView(Model):
    """An extension's view as an overlay of the whole video."""

    FIELDS = (
        Field("viewer_url", TEXT),
        Field("can_link_external_content", FLAG),
    )

    viewer_url: str
    """HTML page that viewers see over the video."""
    can_link_external_content: bool
    """Whether links to sites other than Twitch are allowed."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionComponentView(Model):
    """An extension's view as a component, over a part of the video."""

    FIELDS = (
        Field("viewer_url", TEXT),
        Field("aspect_width", WHOLE, absent=True),
        Field("aspect_height", WHOLE, absent=True),
        Field("aspect_ratio_x", WHOLE),
        Field("aspect_ratio_y", WHOLE),
        Field("autoscale", FLAG),
        Field("scale_pixels", WHOLE),
        Field("target_height", WHOLE),
        Field("size", WHOLE, absent=True),
        Field("zoom", FLAG, absent=True),
        Field("zoom_pixels", WHOLE, absent=True),
        Field("can_link_external_content", FLAG),
    )

    viewer_url: str
    """HTML page that viewers see in the component."""
    aspect_width: int | None = None
    """Twitch doesn't document it; 0 in its examples."""
    aspect_height: int | None = None
    """Twitch doesn't document it; 0 in its examples."""
    aspect_ratio_x: int
    """Width in the ratio of width to height, which the iframe keeps in players of any size."""
    aspect_ratio_y: int
    """Height in the ratio of width to height, which the iframe keeps in players of any size."""
    autoscale: bool
    """Whether the page is laid out for a fixed width and zoomed to fit; if not, the page itself must adapt."""
    scale_pixels: int
    """Width in pixels that the page is laid out for; counts only with `autoscale`."""
    target_height: int
    """Height, compared with the tallest that a component may be. Documented as 1 to 100 %, but Twitch's examples show hundredths of a percent
    (5333).
    """
    size: int | None = None
    """Twitch doesn't document it; 0 in its examples."""
    zoom: bool | None = None
    """Twitch doesn't document it; false in its examples."""
    zoom_pixels: int | None = None
    """Twitch doesn't document it; 0 in its examples."""
    can_link_external_content: bool
    """Whether links to sites other than Twitch are allowed."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionConfigView(Model):
    """An extension's view for broadcasters who configure it."""

    FIELDS = (
        Field("viewer_url", TEXT),
        Field("can_link_external_content", FLAG),
    )

    viewer_url: str
    """HTML page for the broadcaster in the Extension Manager."""
    can_link_external_content: bool
    """Whether links to sites other than Twitch are allowed."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionViews(Model):
    """The places where an extension can be shown; those it wasn't made for are absent."""

    FIELDS = (
        Field("mobile", Object(ExtensionMobileView.TABLE), absent=True),
        Field("panel", Object(ExtensionPanelView.TABLE), absent=True),
        Field("video_overlay", Object(ExtensionVideoOverlayView.TABLE), absent=True),
        Field("component", Object(ExtensionComponentView.TABLE), absent=True),
        Field("config", Object(ExtensionConfigView.TABLE), absent=True),
    )

    mobile: ExtensionMobileView | None = None
    """On phones and tablets."""
    panel: ExtensionPanelView | None = None
    """In a panel below the video."""
    video_overlay: ExtensionVideoOverlayView | None = None
    """Over the whole video."""
    component: ExtensionComponentView | None = None
    """Over a part of the video."""
    config: ExtensionConfigView | None = None
    """In the Extension Manager, for broadcasters."""


@define(eq=False, repr=False, kw_only=True)
class Extension(Model):
    """One version of an extension, as its developer described it."""

    FIELDS = (
        Field("author_name", TEXT),
        Field("bits_enabled", FLAG),
        Field("can_install", FLAG),
        Field("configuration_location", Choice(ExtensionConfigurationLocation)),
        Field("description", TEXT),
        Field("eula_tos_url", TEXT),
        Field("has_chat_support", FLAG),
        Field("icon_url", TEXT),
        Field("icon_urls", MapOf(TEXT)),
        Field("id", TEXT),
        Field("name", TEXT),
        Field("privacy_policy_url", TEXT),
        Field("request_identity_link", FLAG),
        Field("screenshot_urls", ListOf(TEXT)),
        Field("state", Choice(ExtensionState)),
        Field("subscriptions_support_level", Choice(ExtensionSubscriptionsSupport)),
        Field("summary", TEXT),
        Field("support_email", TEXT),
        Field("version", TEXT),
        Field("viewer_summary", TEXT),
        Field("views", Object(ExtensionViews.TABLE)),
        Field("allowlisted_config_urls", ListOf(TEXT)),
        Field("allowlisted_panel_urls", ListOf(TEXT)),
    )

    author_name: str
    """User or organisation that owns it."""
    bits_enabled: bool
    """Whether it uses Bits."""
    can_install: bool
    """Whether users can install it; usually not while it is in test and open to allowlisted accounts only."""
    configuration_location: ExtensionConfigurationLocation
    """Storage of its configuration."""
    description: str
    """Long text of its details page."""
    eula_tos_url: str
    """URL of its terms of service; an empty text when it has none."""
    has_chat_support: bool
    """Whether it can write in the channel's chat."""
    icon_url: str
    """Icon in the size used by the extensions directory."""
    icon_urls: dict[str, str]
    """Icons by size in pixels, such as `24x24`."""
    id: str
    """Its id."""
    name: str
    """Its name."""
    privacy_policy_url: str
    """URL of its privacy policy; an empty text when it has none."""
    request_identity_link: bool
    """Whether it asks viewers to reveal their Twitch account to it."""
    screenshot_urls: list[str]
    """Screenshots for the extensions directory."""
    state: ExtensionState
    """Release status of this version."""
    subscriptions_support_level: ExtensionSubscriptionsSupport
    """Whether it learns how a viewer is subscribed to the channel."""
    summary: str
    """Short text that streamers see in the Extension Manager."""
    support_email: str
    """E-mail address for users who need help."""
    version: str
    """Its version."""
    viewer_summary: str
    """Short instructions for viewers on the channel."""
    views: ExtensionViews
    """Its views, by place."""
    allowlisted_config_urls: list[str]
    """URLs that its configuration page may use, as set in the developer console."""
    allowlisted_panel_urls: list[str]
    """URLs that its panel may use, as set in the developer console."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionBitsProductCost(Model):
    """Price of a product."""

    FIELDS = (
        Field("amount", WHOLE),
        Field("type", Choice(ExtensionBitsProductCostType)),
    )

    amount: int
    """Price."""
    type: ExtensionBitsProductCostType
    """Currency of the price."""


@define(eq=False, repr=False, kw_only=True)
class ExtensionBitsProduct(Model):
    """Something that viewers can buy for Bits inside an extension."""

    FIELDS = (
        Field("sku", TEXT),
        Field("cost", Object(ExtensionBitsProductCost.TABLE)),
        Field("in_development", FLAG),
        Field("display_name", TEXT),
        Field("expiration", MOMENT, absent=True, empty=True),
        Field("is_broadcast", FLAG),
    )

    sku: str
    """The developer's own id for the product, unique within the extension."""
    cost: ExtensionBitsProductCost
    """Its price."""
    in_development: bool
    """Whether it is still hidden from the public."""
    display_name: str
    """Name that viewers see in the extension."""
    expiration: datetime | None = None
    """When it stops being sold; none if that isn't set."""
    is_broadcast: bool
    """Whether a purchase is announced to every instance of the extension on the channel, or to the buyer's only."""


@define(kw_only=True, repr=False)
class ExtensionBitsProductCostInput(Input):
    """Price to set for a product."""

    PARAMETERS = (
        Parameter(name="amount", python="amount", type="int", place="body", required=True, minimum=1, maximum=10000),
        Parameter(name="type", python="type", type="string", place="body", required=True, values=("bits",)),
    )

    amount: int
    """Price. 1 to 10,000."""
    type: ExtensionBitsProductCostType | str
    """Currency of the price."""


@define(eq=False, repr=False, kw_only=True)
class GetExtensionLiveChannelsPage(Paged[ExtensionLiveChannel]):
    """Reply of `get_extension_live_channels`."""

    CURSOR = ("pagination",)
    FIELDS = (
        Field("data", ListOf(Object(ExtensionLiveChannel.TABLE))),
        Field("pagination", TEXT, empty=True),
    )

    data: list[ExtensionLiveChannel]
    """The requested items."""
    pagination: str | None = None
    """Cursor of the next page, here a bare text; none on the last page."""


class AsyncGetExtensionLiveChannelsPage(AsyncPaged[ExtensionLiveChannel], GetExtensionLiveChannelsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_extension_configuration_segment": page_of(Object(ExtensionConfigurationSegment.TABLE)),
    "get_extension_live_channels": GetExtensionLiveChannelsPage.TABLE,
    "get_extension_secrets": page_of(Object(ExtensionSecrets.TABLE)),
    "create_extension_secret": page_of(Object(ExtensionSecrets.TABLE)),
    "get_extensions": page_of(Object(Extension.TABLE)),
    "get_released_extensions": page_of(Object(Extension.TABLE)),
    "get_extension_bits_products": page_of(Object(ExtensionBitsProduct.TABLE)),
    "update_extension_bits_product": page_of(Object(ExtensionBitsProduct.TABLE)),
}
"""The decoder for the reply of each operation."""
