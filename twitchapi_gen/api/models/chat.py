"""Chat: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
    Span,
    Table,
)


class EmoteType(OpenEnum):
    """Source of an emote. Emotes of one channel are of the types bitstier, follower and subscriptions."""

    NONE = "none"
    """No type given"""

    BITSTIER = "bitstier"
    """For cheering enough Bits in the channel"""

    FOLLOWER = "follower"
    """For followers of the channel"""

    SUBSCRIPTIONS = "subscriptions"
    """For subscribers of the channel"""

    CHANNELPOINTS = "channelpoints"
    """Bought with channel points"""

    REWARDS = "rewards"
    """Won in a special event"""

    HYPETRAIN = "hypetrain"
    """For taking part in a Hype Train"""

    PRIME = "prime"
    """For a linked Amazon Prime account"""

    TURBO = "turbo"
    """For Twitch Turbo users"""

    SMILIES = "smilies"
    """Classic smileys such as ":)\""""

    GLOBALS = "globals"
    """For everyone"""

    OWL2019 = "owl2019"
    """From the Overwatch League 2019"""

    TWOFACTOR = "twofactor"
    """For switching on two-factor authentication"""

    LIMITEDTIME = "limitedtime"
    """Given out for a short time only"""


class EmoteFormat(OpenEnum):
    """Image format of an emote."""

    ANIMATED = "animated"
    """Animated GIF"""

    STATIC = "static"
    """Still PNG"""


class EmoteScale(OpenEnum):
    """Size of an emote's image."""

    VALUE_1_0 = "1.0"
    """Small, 28 × 28 pixels"""

    VALUE_2_0 = "2.0"
    """Medium, 56 × 56 pixels"""

    VALUE_3_0 = "3.0"
    """Large, 112 × 112 pixels"""


class EmoteThemeMode(OpenEnum):
    """Background an emote's image is made for."""

    DARK = "dark"
    """Dark background"""

    LIGHT = "light"
    """Light background"""


class AnnouncementColor(OpenEnum):
    """Colour that sets off an announcement."""

    BLUE = "blue"
    """Blue"""

    GREEN = "green"
    """Green"""

    ORANGE = "orange"
    """Orange"""

    PURPLE = "purple"
    """Purple"""

    PRIMARY = "primary"
    """The channel's own accent colour"""


class ChatColor(OpenEnum):
    """Colours every user may pick for their name in chat."""

    BLUE = "blue"
    """Blue"""

    BLUE_VIOLET = "blue_violet"
    """Blue violet"""

    CADET_BLUE = "cadet_blue"
    """Cadet blue"""

    CHOCOLATE = "chocolate"
    """Chocolate"""

    CORAL = "coral"
    """Coral"""

    DODGER_BLUE = "dodger_blue"
    """Dodger blue"""

    FIREBRICK = "firebrick"
    """Firebrick red"""

    GOLDEN_ROD = "golden_rod"
    """Goldenrod"""

    GREEN = "green"
    """Green"""

    HOT_PINK = "hot_pink"
    """Hot pink"""

    ORANGE_RED = "orange_red"
    """Orange red"""

    RED = "red"
    """Red"""

    SEA_GREEN = "sea_green"
    """Sea green"""

    SPRING_GREEN = "spring_green"
    """Spring green"""

    YELLOW_GREEN = "yellow_green"
    """Yellow green"""


class ChatFragmentType(OpenEnum):
    """Type of a piece of a message."""

    TEXT = "text"
    """Plain text"""

    CHEERMOTE = "cheermote"
    """A Cheermote"""

    EMOTE = "emote"
    """An emote"""

    MENTION = "mention"
    """A user who is mentioned"""


@define(eq=False, repr=False, kw_only=True)
class Chatter(Model):
    """A user who is in a channel's chat."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""


@define(eq=False, repr=False, kw_only=True)
class EmoteImage(Model):
    """An emote's still images for light backgrounds. To get the other images, use the reply's `template`."""

    FIELDS = (
        Field("url_1x", TEXT),
        Field("url_2x", TEXT),
        Field("url_4x", TEXT),
    )

    url_1x: str
    """Small image, 28 × 28 pixels."""
    url_2x: str
    """Medium image, 56 × 56 pixels."""
    url_4x: str
    """Large image, 112 × 112 pixels."""


@define(eq=False, repr=False, kw_only=True)
class ChannelEmote(Model):
    """An emote that a broadcaster made for followers, subscribers or cheerers."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
        Field("images", Object(EmoteImage.TABLE)),
        Field("tier", TEXT, empty=True),
        Field("emote_type", Choice(EmoteType)),
        Field("emote_set_id", TEXT),
        Field("format", ListOf(Choice(EmoteFormat))),
        Field("scale", ListOf(Choice(EmoteScale))),
        Field("theme_mode", ListOf(Choice(EmoteThemeMode))),
    )

    id: str
    """Its id."""
    name: str
    """Text that becomes the emote when typed in chat."""
    images: EmoteImage
    """Still images for light backgrounds; better build addresses from `template`."""
    tier: str | None = None
    """Subscription tier that unlocks it, 1000 to 3000; none unless it is for subscribers."""
    emote_type: EmoteType
    """Source of the emote."""
    emote_set_id: str
    """Id of the set it belongs to."""
    format: list[EmoteFormat]
    """Image formats it has: still, animated or both."""
    scale: list[EmoteScale]
    """Sizes it has."""
    theme_mode: list[EmoteThemeMode]
    """Backgrounds it is made for."""


@define(eq=False, repr=False, kw_only=True)
class GlobalEmote(Model):
    """An emote made by Twitch that everyone can use in every chat."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
        Field("images", Object(EmoteImage.TABLE)),
        Field("format", ListOf(Choice(EmoteFormat))),
        Field("scale", ListOf(Choice(EmoteScale))),
        Field("theme_mode", ListOf(Choice(EmoteThemeMode))),
    )

    id: str
    """Its id."""
    name: str
    """Text that becomes the emote when typed in chat."""
    images: EmoteImage
    """Still images for light backgrounds; better build addresses from `template`."""
    format: list[EmoteFormat]
    """Image formats it has: still, animated or both."""
    scale: list[EmoteScale]
    """Sizes it has."""
    theme_mode: list[EmoteThemeMode]
    """Backgrounds it is made for."""


@define(eq=False, repr=False, kw_only=True)
class EmoteSetEmote(Model):
    """An emote found in one of the sets asked for."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
        Field("images", Object(EmoteImage.TABLE)),
        Field("emote_type", Choice(EmoteType)),
        Field("emote_set_id", TEXT),
        Field("owner_id", TEXT),
        Field("format", ListOf(Choice(EmoteFormat))),
        Field("scale", ListOf(Choice(EmoteScale))),
        Field("theme_mode", ListOf(Choice(EmoteThemeMode))),
    )

    id: str
    """Its id."""
    name: str
    """Text that becomes the emote when typed in chat."""
    images: EmoteImage
    """Still images for light backgrounds; better build addresses from `template`."""
    emote_type: EmoteType
    """Source of the emote."""
    emote_set_id: str
    """Id of the set it belongs to."""
    owner_id: str
    """Id of the broadcaster whose emote it is."""
    format: list[EmoteFormat]
    """Image formats it has: still, animated or both."""
    scale: list[EmoteScale]
    """Sizes it has."""
    theme_mode: list[EmoteThemeMode]
    """Backgrounds it is made for."""


@define(eq=False, repr=False, kw_only=True)
class ChatBadgeVersion(Model):
    """One badge of a set, such as that of subscribers for three months."""

    FIELDS = (
        Field("id", TEXT),
        Field("image_url_1x", TEXT),
        Field("image_url_2x", TEXT),
        Field("image_url_4x", TEXT),
        Field("title", TEXT),
        Field("description", TEXT),
        Field("click_action", Nullable(TEXT)),
        Field("click_url", Nullable(TEXT)),
    )

    id: str
    """Distinguishes the badge from others of its set; any text, such as a number of Bits or the name of a team."""
    image_url_1x: str
    """Image, 18 × 18 pixels."""
    image_url_2x: str
    """Image, 36 × 36 pixels."""
    image_url_4x: str
    """Image, 72 × 72 pixels."""
    title: str
    """Title of the badge."""
    description: str
    """Meaning of the badge."""
    click_action: str | None = None
    """Action of a click, such as visit_url; none if a click does nothing."""
    click_url: str | None = None
    """URL that a click opens; none if there is none."""


@define(eq=False, repr=False, kw_only=True)
class ChatBadgeSet(Model):
    """Chat badges of one kind."""

    FIELDS = (
        Field("set_id", TEXT),
        Field("versions", ListOf(Object(ChatBadgeVersion.TABLE))),
    )

    set_id: str
    """Id of the set, such as bits or subscriber."""
    versions: list[ChatBadgeVersion]
    """Badges of the set, ordered by id."""


@define(eq=False, repr=False, kw_only=True)
class ChatSettings(Model):
    """Restrictions on writing in a channel's chat."""

    FIELDS = (
        Field("broadcaster_id", TEXT),
        Field("emote_mode", FLAG),
        Field("follower_mode", FLAG),
        Field("follower_mode_duration", Nullable(Span("int", "minutes"))),
        Field("moderator_id", TEXT, absent=True),
        Field("non_moderator_chat_delay", FLAG, absent=True),
        Field("non_moderator_chat_delay_duration", Nullable(Span("int", "seconds")), absent=True),
        Field("slow_mode", FLAG),
        Field("slow_mode_wait_time", Nullable(WHOLE)),
        Field("subscriber_mode", FLAG),
        Field("unique_chat_mode", FLAG),
    )

    broadcaster_id: str
    """Id of the user whose channel this is about."""
    emote_mode: bool
    """Whether messages may consist of emotes only."""
    follower_mode: bool
    """Whether only followers may write."""
    follower_mode_duration: timedelta | None = None
    """Time that users must have followed before they can write; none unless `follower_mode` is on."""
    moderator_id: str | None = None
    """Id of the moderator who asked; only for user tokens with the scope moderator:read:chat_settings."""
    non_moderator_chat_delay: bool | None = None
    """Whether viewers see messages later than moderators do. Only the channel's moderators see this field."""
    non_moderator_chat_delay_duration: timedelta | None = None
    """Duration of that delay; none without one. Only the channel's moderators see it."""
    slow_mode: bool
    """Whether users must wait between two messages."""
    slow_mode_wait_time: int | None = None
    """Seconds between two messages of a user; none unless `slow_mode` is on."""
    subscriber_mode: bool
    """Whether only subscribers may write."""
    unique_chat_mode: bool
    """Whether repeating a message is refused."""


@define(eq=False, repr=False, kw_only=True)
class SharedChatParticipant(Model):
    """A channel that takes part in a shared chat."""

    FIELDS = (Field("broadcaster_id", TEXT),)

    broadcaster_id: str
    """Id of the user whose channel this is about."""


@define(eq=False, repr=False, kw_only=True)
class SharedChatSession(Model):
    """A chat that several channels share for a while."""

    FIELDS = (
        Field("session_id", TEXT),
        Field("host_broadcaster_id", TEXT),
        Field("participants", ListOf(Object(SharedChatParticipant.TABLE))),
        Field("created_at", MOMENT),
        Field("updated_at", MOMENT),
    )

    session_id: str
    """Id of the shared chat."""
    host_broadcaster_id: str
    """Id of the broadcaster who hosts it."""
    participants: list[SharedChatParticipant]
    """Channels that take part, the host's among them."""
    created_at: datetime
    """When the shared chat began."""
    updated_at: datetime
    """When it was last changed."""


@define(eq=False, repr=False, kw_only=True)
class UserEmote(Model):
    """An emote that a user can use."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
        Field("emote_type", Choice(EmoteType)),
        Field("emote_set_id", TEXT, empty=True),
        Field("owner_id", TEXT, empty=True),
        Field("format", ListOf(Choice(EmoteFormat))),
        Field("scale", ListOf(Choice(EmoteScale))),
        Field("theme_mode", ListOf(Choice(EmoteThemeMode))),
    )

    id: str
    """Its id."""
    name: str
    """Text that becomes the emote when typed in chat."""
    emote_type: EmoteType
    """Source of the emote."""
    emote_set_id: str | None = None
    """Id of its emote set; none if Twitch doesn't send it."""
    owner_id: str | None = None
    """Id of the emote's broadcaster; none if Twitch doesn't send it."""
    format: list[EmoteFormat]
    """Image formats it has: still, animated or both."""
    scale: list[EmoteScale]
    """Sizes it has."""
    theme_mode: list[EmoteThemeMode]
    """Backgrounds it is made for."""


@define(eq=False, repr=False, kw_only=True)
class ChatMessageDropReason(Model):
    """Reason why a chat message didn't appear."""

    FIELDS = (
        Field("code", TEXT),
        Field("message", TEXT),
    )

    code: str
    """Code of the reason, such as msg_rejected; Twitch publishes no list."""
    message: str
    """The reason in words."""


@define(eq=False, repr=False, kw_only=True)
class SentChatMessage(Model):
    """Result of sending a message to a chat."""

    FIELDS = (
        Field("message_id", TEXT, empty=True),
        Field("is_sent", FLAG),
        Field("drop_reason", Nullable(Object(ChatMessageDropReason.TABLE)), absent=True),
    )

    message_id: str | None = None
    """Id of the new message; none if it was dropped."""
    is_sent: bool
    """Whether it appeared in chat."""
    drop_reason: ChatMessageDropReason | None = None
    """Reason why it was dropped; none if it was sent."""


@define(eq=False, repr=False, kw_only=True)
class ChatFragmentCheermote(Model):
    """A Cheermote in a message."""

    FIELDS = (
        Field("prefix", TEXT),
        Field("bits", WHOLE),
        Field("tier", WHOLE),
    )

    prefix: str
    """Word before the number of Bits, in lower case."""
    bits: int
    """Number of Bits cheered."""
    tier: int
    """Tier of the picture, which depends on the Bits."""


@define(eq=False, repr=False, kw_only=True)
class ChatFragmentEmote(Model):
    """An emote in a message."""

    FIELDS = (
        Field("id", TEXT),
        Field("emote_set_id", TEXT),
        Field("owner_id", TEXT),
        Field("format", ListOf(Choice(EmoteFormat))),
    )

    id: str
    """Its id."""
    emote_set_id: str
    """Id of the set that the emote belongs to."""
    owner_id: str
    """Id of the broadcaster whose emote it is."""
    format: list[EmoteFormat]
    """Image formats it has: still, animated or both."""


@define(eq=False, repr=False, kw_only=True)
class ChatFragmentMention(Model):
    """A user mentioned in a message."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
    )

    user_id: str
    """Id of the user."""
    user_name: str
    """Display name of the user."""
    user_login: str
    """Login name of the user, in lower case."""


@define(eq=False, repr=False, kw_only=True)
class ChatFragment(Model):
    """A piece of a message. Its other fields depend on its type."""

    FIELDS = (
        Field("type", Choice(ChatFragmentType)),
        Field("text", TEXT),
        Field("cheermote", Nullable(Object(ChatFragmentCheermote.TABLE)), absent=True),
        Field("emote", Nullable(Object(ChatFragmentEmote.TABLE)), absent=True),
        Field("mention", Nullable(Object(ChatFragmentMention.TABLE)), absent=True),
    )

    type: ChatFragmentType
    """Type of the piece."""
    text: str
    """The piece as text."""
    cheermote: ChatFragmentCheermote | None = None
    """The Cheermote that it is; none for other types."""
    emote: ChatFragmentEmote | None = None
    """The emote that it is; none for other types."""
    mention: ChatFragmentMention | None = None
    """The user whom it mentions; none for other types."""


@define(eq=False, repr=False, kw_only=True)
class ChatMessageBody(Model):
    """A chat message, whole and in pieces."""

    FIELDS = (
        Field("text", TEXT),
        Field("fragments", ListOf(Object(ChatFragment.TABLE))),
    )

    text: str
    """The whole message."""
    fragments: list[ChatFragment]
    """Its pieces in their order."""


@define(eq=False, repr=False, kw_only=True)
class PinnedChatMessage(Model):
    """A message that a moderator pinned to a chat."""

    FIELDS = (
        Field("message_id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("sender_user_id", TEXT),
        Field("sender_user_login", TEXT),
        Field("sender_user_name", TEXT),
        Field("pinned_by_user_id", TEXT),
        Field("pinned_by_user_login", TEXT),
        Field("pinned_by_user_name", TEXT),
        Field("message", Object(ChatMessageBody.TABLE)),
        Field("starts_at", MOMENT),
        Field("ends_at", Nullable(MOMENT)),
        Field("updated_at", MOMENT),
    )

    message_id: str
    """Id of the message."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    sender_user_id: str
    """Id of the user who wrote it."""
    sender_user_login: str
    """Login name of the user who wrote it, in lower case."""
    sender_user_name: str
    """Display name of the user who wrote it."""
    pinned_by_user_id: str
    """Id of the user who pinned it."""
    pinned_by_user_login: str
    """Login name of the user who pinned it, in lower case."""
    pinned_by_user_name: str
    """Display name of the user who pinned it."""
    message: ChatMessageBody
    """Text."""
    starts_at: datetime
    """When it was pinned."""
    ends_at: datetime | None = None
    """End of the pin; none if it ends with the stream."""
    updated_at: datetime
    """When it was last changed."""


@define(eq=False, repr=False, kw_only=True)
class UserChatColor(Model):
    """The colour of a user's name in chat."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("color", TEXT, empty=True),
    )

    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    color: str | None = None
    """Colour as #RRGGBB; none if the user never picked one."""


@define(eq=False, repr=False, kw_only=True)
class GetChattersPage(Paged[Chatter]):
    """Reply of `get_chatters`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(Chatter.TABLE))),
        Field("pagination", Object(Pagination.TABLE)),
        Field("total", WHOLE),
    )

    data: list[Chatter]
    """Users in the chat; may be empty."""
    pagination: Pagination
    """Cursor of the next page."""
    total: int
    """Number of users in the chat; may change between pages."""


class AsyncGetChattersPage(AsyncPaged[Chatter], GetChattersPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetChannelEmotesPage(Paged[ChannelEmote]):
    """Reply of `get_channel_emotes`."""

    FIELDS = (
        Field("data", ListOf(Object(ChannelEmote.TABLE))),
        Field("template", TEXT),
    )

    data: list[ChannelEmote]
    """Emotes of the channel; empty if it has none."""
    template: str
    """URL of an emote image; replace {{id}}, {{format}}, {{theme_mode}} and {{scale}}."""


class AsyncGetChannelEmotesPage(AsyncPaged[ChannelEmote], GetChannelEmotesPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetGlobalEmotesPage(Paged[GlobalEmote]):
    """Reply of `get_global_emotes`."""

    FIELDS = (
        Field("data", ListOf(Object(GlobalEmote.TABLE))),
        Field("template", TEXT),
    )

    data: list[GlobalEmote]
    """Twitch's own emotes."""
    template: str
    """URL of an emote image; replace {{id}}, {{format}}, {{theme_mode}} and {{scale}}."""


class AsyncGetGlobalEmotesPage(AsyncPaged[GlobalEmote], GetGlobalEmotesPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetEmoteSetsPage(Paged[EmoteSetEmote]):
    """Reply of `get_emote_sets`."""

    FIELDS = (
        Field("data", ListOf(Object(EmoteSetEmote.TABLE))),
        Field("template", TEXT),
    )

    data: list[EmoteSetEmote]
    """Emotes in the order of the sets asked for; empty if no set was found."""
    template: str
    """URL of an emote image; replace {{id}}, {{format}}, {{theme_mode}} and {{scale}}."""


class AsyncGetEmoteSetsPage(AsyncPaged[EmoteSetEmote], GetEmoteSetsPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class GetUserEmotesPage(Paged[UserEmote]):
    """Reply of `get_user_emotes`."""

    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", ListOf(Object(UserEmote.TABLE))),
        Field("template", TEXT),
        Field("pagination", Object(Pagination.TABLE)),
    )

    data: list[UserEmote]
    """Emotes at the user's disposal."""
    template: str
    """URL of an emote image; replace {{id}}, {{format}}, {{theme_mode}} and {{scale}}."""
    pagination: Pagination
    """Cursor of the next page."""


class AsyncGetUserEmotesPage(AsyncPaged[UserEmote], GetUserEmotesPage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


REPLIES: dict[str, Table[Any]] = {
    "get_chatters": GetChattersPage.TABLE,
    "get_channel_emotes": GetChannelEmotesPage.TABLE,
    "get_global_emotes": GetGlobalEmotesPage.TABLE,
    "get_emote_sets": GetEmoteSetsPage.TABLE,
    "get_channel_chat_badges": page_of(Object(ChatBadgeSet.TABLE)),
    "get_global_chat_badges": page_of(Object(ChatBadgeSet.TABLE)),
    "get_chat_settings": page_of(Object(ChatSettings.TABLE)),
    "get_shared_chat_session": page_of(Object(SharedChatSession.TABLE)),
    "get_user_emotes": GetUserEmotesPage.TABLE,
    "update_chat_settings": page_of(Object(ChatSettings.TABLE)),
    "send_chat_message": page_of(Object(SentChatMessage.TABLE)),
    "get_user_chat_color": page_of(Object(UserChatColor.TABLE)),
    "get_pinned_chat_message": page_of(Object(PinnedChatMessage.TABLE)),
}
"""The decoder for the reply of each operation."""
