"""Chat: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/chat.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.api.eventsub.models.common import Badge, MessageBody, Participant, SubTier
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.http.message import Json
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    OBJECT,
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
)


class ChatMessageType(OpenEnum):
    """Kind of chat message."""

    TEXT = "text"
    """An ordinary one"""

    CHANNEL_POINTS_HIGHLIGHTED = "channel_points_highlighted"
    """Highlighted with channel points"""

    CHANNEL_POINTS_SUB_ONLY = "channel_points_sub_only"
    """Sent with channel points in subscribers-only mode"""

    USER_INTRO = "user_intro"
    """A newcomer's first message"""

    POWER_UPS_MESSAGE_EFFECT = "power_ups_message_effect"
    """With an effect that Bits paid for"""

    POWER_UPS_GIGANTIFIED_EMOTE = "power_ups_gigantified_emote"
    """With a huge emote that Bits paid for"""


class NoticeType(OpenEnum):
    """Type of a notice in chat."""

    SUB = "sub"
    """A new subscription"""

    RESUB = "resub"
    """A renewed subscription"""

    SUB_GIFT = "sub_gift"
    """A gift subscription to a user"""

    COMMUNITY_SUB_GIFT = "community_sub_gift"
    """Subscriptions given to the community"""

    GIFT_PAID_UPGRADE = "gift_paid_upgrade"
    """A gift that its recipient now pays for"""

    PRIME_PAID_UPGRADE = "prime_paid_upgrade"
    """A Prime subscription that became a paid one"""

    RAID = "raid"
    """A raid arrived"""

    UNRAID = "unraid"
    """A raid was called off"""

    PAY_IT_FORWARD = "pay_it_forward"
    """A recipient of a gift gives one, too"""

    ANNOUNCEMENT = "announcement"
    """An announcement"""

    BITS_BADGE_TIER = "bits_badge_tier"
    """A new tier of the Bits badge"""

    CHARITY_DONATION = "charity_donation"
    """A donation to charity"""

    WATCH_STREAK = "watch_streak"
    """A viewer has watched several streams in a row

    Added to Twitch's API on 2026-04-02.
    """

    MODIVERSARY = "modiversary"
    """A moderator has been one for some years

    Added to Twitch's API on 2026-06-12.
    """

    UNKNOWN = "unknown"
    """A notice that has no type of its own

    Added to Twitch's API on 2026-06-08.
    """

    SHARED_CHAT_SUB = "shared_chat_sub"
    """A new subscription, in another channel of the shared chat"""

    SHARED_CHAT_RESUB = "shared_chat_resub"
    """A renewed subscription, in another channel of the shared chat"""

    SHARED_CHAT_SUB_GIFT = "shared_chat_sub_gift"
    """A gift, in another channel of the shared chat"""

    SHARED_CHAT_COMMUNITY_SUB_GIFT = "shared_chat_community_sub_gift"
    """Gifts to the community, in another channel of the shared chat"""

    SHARED_CHAT_GIFT_PAID_UPGRADE = "shared_chat_gift_paid_upgrade"
    """A gift now paid for, in another channel of the shared chat"""

    SHARED_CHAT_PRIME_PAID_UPGRADE = "shared_chat_prime_paid_upgrade"
    """A Prime subscription now paid for, in another channel of the shared chat"""

    SHARED_CHAT_RAID = "shared_chat_raid"
    """A raid, in another channel of the shared chat"""

    SHARED_CHAT_PAY_IT_FORWARD = "shared_chat_pay_it_forward"
    """A gift passed on, in another channel of the shared chat"""

    SHARED_CHAT_ANNOUNCEMENT = "shared_chat_announcement"
    """An announcement, in another channel of the shared chat"""

    SHARED_CHAT_MODIVERSARY = "shared_chat_modiversary"
    """A moderator's anniversary, in another channel of the shared chat

    Added to Twitch's API on 2026-06-12.
    """


class UserMessageStatus(OpenEnum):
    """Decision about the held message."""

    APPROVED = "approved"
    """Let through"""

    DENIED = "denied"
    """Refused"""

    INVALID = "invalid"
    """Neither is possible any more"""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatClear(Model):
    """The chat was cleared."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatClearUserMessages(Model):
    """All messages of a user were removed."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("target_user_id", TEXT),
        Field("target_user_name", TEXT),
        Field("target_user_login", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    target_user_id: str
    """Id of the target user."""
    target_user_name: str
    """Display name of the target user."""
    target_user_login: str
    """Login name of the target user."""


@define(eq=False, repr=False, kw_only=True)
class Cheer(Model):
    """The cheer in a message."""

    FIELDS = (Field("bits", WHOLE),)

    bits: int
    """Number of Bits."""


@define(eq=False, repr=False, kw_only=True)
class Reply(Model):
    """Message that a reply answers."""

    FIELDS = (
        Field("parent_message_id", TEXT),
        Field("parent_message_body", TEXT),
        Field("parent_user_id", TEXT),
        Field("parent_user_name", TEXT),
        Field("parent_user_login", TEXT),
        Field("thread_message_id", TEXT),
        Field("thread_user_id", TEXT),
        Field("thread_user_name", TEXT),
        Field("thread_user_login", TEXT),
    )

    parent_message_id: str
    """Id of the message answered."""
    parent_message_body: str
    """Text of the message answered."""
    parent_user_id: str
    """Id of the user answered."""
    parent_user_name: str
    """Display name of the user answered."""
    parent_user_login: str
    """Login name of the user answered."""
    thread_message_id: str
    """Id of the message that the thread began with."""
    thread_user_id: str
    """Id of the user who began the thread."""
    thread_user_name: str
    """Display name of the user who began the thread."""
    thread_user_login: str
    """Login name of the user who began the thread."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatMessage(Model):
    """A message in chat."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("chatter_user_id", TEXT),
        Field("chatter_user_name", TEXT),
        Field("chatter_user_login", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("message_type", Choice(ChatMessageType)),
        Field("badges", ListOf(Object(Badge.TABLE))),
        Field("cheer", Nullable(Object(Cheer.TABLE))),
        Field("color", TEXT, empty=True),
        Field("reply", Nullable(Object(Reply.TABLE))),
        Field("channel_points_custom_reward_id", Nullable(TEXT)),
        Field("source_broadcaster_user_id", Nullable(TEXT)),
        Field("source_broadcaster_user_name", Nullable(TEXT)),
        Field("source_broadcaster_user_login", Nullable(TEXT)),
        Field("source_message_id", Nullable(TEXT)),
        Field("source_badges", Nullable(ListOf(Object(Badge.TABLE)))),
        Field("is_source_only", Nullable(FLAG), absent=True),
        Field("channel_points_animation_id", Nullable(TEXT), absent=True),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    chatter_user_id: str
    """Id of the user who wrote it."""
    chatter_user_name: str
    """Display name of the user who wrote it."""
    chatter_user_login: str
    """Login name of the user who wrote it."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""
    message_type: ChatMessageType
    """Kind of message."""
    badges: list[Badge]
    """Badges beside the name."""
    cheer: Cheer | None = None
    """The cheer; none for any other message."""
    color: str | None = None
    """Colour of the name as #RRGGBB; none if the user never chose one."""
    reply: Reply | None = None
    """Message that this one answers; none if it isn't a reply."""
    channel_points_custom_reward_id: str | None = None
    """Id of the custom reward that it was sent with; none for any other message."""
    source_broadcaster_user_id: str | None = None
    """Id of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_name: str | None = None
    """Display name of the channel where it happened, in a shared chat; else none."""
    source_broadcaster_user_login: str | None = None
    """Login name of the channel where it happened, in a shared chat; else none or this one."""
    source_message_id: str | None = None
    """Id of the message in the channel that it was written in; none outside of shared chats."""
    source_badges: list[Badge] | None = None
    """Badges in the channel that it was written in; none outside of shared chats."""
    is_source_only: bool | None = None
    """Whether only the channel that it comes from shows it; matters in a shared chat."""
    channel_points_animation_id: str | None = None
    """Id of the effect that a Power-up gave the message; none for most."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatMessageDelete(Model):
    """A message was removed."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("target_user_id", TEXT),
        Field("target_user_name", TEXT),
        Field("target_user_login", TEXT),
        Field("message_id", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    target_user_id: str
    """Id of the target user."""
    target_user_name: str
    """Display name of the target user."""
    target_user_login: str
    """Login name of the target user."""
    message_id: str
    """Id of the message."""


@define(eq=False, repr=False, kw_only=True)
class SubNotice(Model):
    """A new subscription."""

    FIELDS = (
        Field("sub_tier", Choice(SubTier)),
        Field("is_prime", FLAG),
        Field("duration_months", WHOLE),
    )

    sub_tier: SubTier
    """Tier of the subscription."""
    is_prime: bool
    """Whether it is a Prime subscription."""
    duration_months: int
    """Months that it was paid for at once."""


@define(eq=False, repr=False, kw_only=True)
class ResubNotice(Model):
    """A renewed subscription."""

    FIELDS = (
        Field("cumulative_months", WHOLE),
        Field("duration_months", WHOLE),
        Field("streak_months", Nullable(WHOLE)),
        Field("sub_tier", Choice(SubTier)),
        Field("is_prime", Nullable(FLAG), absent=True),
        Field("is_gift", FLAG),
        Field("gifter_is_anonymous", Nullable(FLAG)),
        Field("gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", Nullable(TEXT)),
        Field("gifter_user_login", Nullable(TEXT)),
    )

    cumulative_months: int
    """Months of subscription in all."""
    duration_months: int
    """Months that it was paid for at once."""
    streak_months: int | None = None
    """Months of subscription without a gap; none if not shared."""
    sub_tier: SubTier
    """Tier of the subscription."""
    is_prime: bool | None = None
    """Whether it is a Prime subscription."""
    is_gift: bool
    """Whether another user paid for it."""
    gifter_is_anonymous: bool | None = None
    """Whether the giver stays anonymous."""
    gifter_user_id: str | None = None
    """Id of the giver; none if anonymous."""
    gifter_user_name: str | None = None
    """Display name of the giver; none if anonymous."""
    gifter_user_login: str | None = None
    """Login name of the giver; none if anonymous."""


@define(eq=False, repr=False, kw_only=True)
class SubGiftNotice(Model):
    """A gift subscription to a user."""

    FIELDS = (
        Field("duration_months", WHOLE),
        Field("cumulative_total", Nullable(WHOLE)),
        Field("recipient_user_id", TEXT),
        Field("recipient_user_name", TEXT),
        Field("recipient_user_login", TEXT),
        Field("sub_tier", Choice(SubTier)),
        Field("community_gift_id", Nullable(TEXT)),
    )

    duration_months: int
    """Months that it was paid for at once."""
    cumulative_total: int | None = None
    """Total number of gift subscriptions from the giver in this channel; none if anonymous or not shared."""
    recipient_user_id: str
    """Id of the recipient."""
    recipient_user_name: str
    """Display name of the recipient."""
    recipient_user_login: str
    """Login name of the recipient."""
    sub_tier: SubTier
    """Tier of the subscription."""
    community_gift_id: str | None = None
    """Id of the gift to the community that this is part of; none for a single gift."""


@define(eq=False, repr=False, kw_only=True)
class CommunitySubGiftNotice(Model):
    """Subscriptions given to the community."""

    FIELDS = (
        Field("id", TEXT),
        Field("total", WHOLE),
        Field("sub_tier", Choice(SubTier)),
        Field("cumulative_total", Nullable(WHOLE)),
    )

    id: str
    """Its id."""
    total: int
    """Number of gift subscriptions."""
    sub_tier: SubTier
    """Tier of the subscription."""
    cumulative_total: int | None = None
    """Total number of gift subscriptions from the giver in this channel; none if anonymous or not shared."""


@define(eq=False, repr=False, kw_only=True)
class GiftPaidUpgradeNotice(Model):
    """A gift that its recipient now pays for."""

    FIELDS = (
        Field("gifter_is_anonymous", FLAG),
        Field("gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", Nullable(TEXT)),
    )

    gifter_is_anonymous: bool
    """Whether the giver stays anonymous."""
    gifter_user_id: str | None = None
    """Id of the giver; none if anonymous."""
    gifter_user_name: str | None = None
    """Display name of the giver; none if anonymous."""


@define(eq=False, repr=False, kw_only=True)
class PrimePaidUpgradeNotice(Model):
    """A Prime subscription that became a paid one."""

    FIELDS = (Field("sub_tier", Choice(SubTier)),)

    sub_tier: SubTier
    """Tier of the subscription."""


@define(eq=False, repr=False, kw_only=True)
class PayItForwardNotice(Model):
    """A recipient of a gift gives one, too."""

    FIELDS = (
        Field("gifter_is_anonymous", FLAG),
        Field("gifter_user_id", Nullable(TEXT)),
        Field("gifter_user_name", Nullable(TEXT)),
        Field("gifter_user_login", Nullable(TEXT)),
        Field("recipient_user_id", Nullable(TEXT), absent=True),
        Field("recipient_user_name", Nullable(TEXT), absent=True),
        Field("recipient_user_login", Nullable(TEXT), absent=True),
    )

    gifter_is_anonymous: bool
    """Whether the giver stays anonymous."""
    gifter_user_id: str | None = None
    """Id of the giver; none if anonymous."""
    gifter_user_name: str | None = None
    """Display name of the giver; none if anonymous."""
    gifter_user_login: str | None = None
    """Login name of the giver; none if anonymous."""
    recipient_user_id: str | None = None
    """Id of the recipient; none if the gift went to the community."""
    recipient_user_name: str | None = None
    """Display name of the recipient; none if the gift went to the community."""
    recipient_user_login: str | None = None
    """Login name of the recipient; none if the gift went to the community."""


@define(eq=False, repr=False, kw_only=True)
class WatchStreakNotice(Model):
    """A viewer has watched several streams in a row."""

    FIELDS = (
        Field("streak_count", WHOLE),
        Field("channel_points_awarded", WHOLE),
    )

    streak_count: int
    """Number of consecutive streams."""
    channel_points_awarded: int
    """Channel points that the viewer received for it."""


@define(eq=False, repr=False, kw_only=True)
class ModiversaryNotice(Model):
    """A moderator's anniversary."""

    FIELDS = (Field("months", WHOLE),)

    months: int
    """Number of months that the user has been a moderator."""


@define(eq=False, repr=False, kw_only=True)
class RaidNotice(Model):
    """A raid that arrived."""

    FIELDS = (
        Field("user_id", TEXT),
        Field("user_name", TEXT),
        Field("user_login", TEXT),
        Field("viewer_count", WHOLE),
        Field("profile_image_url", TEXT),
    )

    user_id: str
    """Id of the raider."""
    user_name: str
    """Display name of the raider."""
    user_login: str
    """Login name of the raider."""
    viewer_count: int
    """Number of viewers in the raid."""
    profile_image_url: str
    """Profile picture of the raider."""


@define(eq=False, repr=False, kw_only=True)
class AnnouncementNotice(Model):
    """An announcement in chat."""

    FIELDS = (Field("color", TEXT),)

    color: str
    """Colour of the announcement, such as PRIMARY."""


@define(eq=False, repr=False, kw_only=True)
class BitsBadgeTierNotice(Model):
    """A new tier of the Bits badge."""

    FIELDS = (Field("tier", WHOLE),)

    tier: int
    """Bits that the badge stands for, such as 1000."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonationNoticeAmount(Model):
    """A sum of money, as notices in chat give it."""

    FIELDS = (
        Field("value", WHOLE),
        Field("decimal_place", WHOLE),
        Field("currency", TEXT),
    )

    value: int
    """The sum, in the smallest unit of the currency: 550 are 5.50 USD."""
    decimal_place: int
    """Number of decimal places of the currency."""
    currency: str
    """Currency, as an ISO 4217 code."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonationNotice(Model):
    """A donation announced in chat."""

    FIELDS = (
        Field("charity_name", TEXT),
        Field("amount", Object(CharityDonationNoticeAmount.TABLE)),
    )

    charity_name: str
    """Name of the charity."""
    amount: CharityDonationNoticeAmount
    """Amount given."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatNotification(Model):
    """A notice in chat. The field named by `notice_type` has the details; the fields of other notices are none."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("chatter_user_id", Nullable(TEXT)),
        Field("chatter_user_name", Nullable(TEXT)),
        Field("chatter_user_login", Nullable(TEXT)),
        Field("chatter_is_anonymous", FLAG),
        Field("color", TEXT, empty=True),
        Field("badges", ListOf(Object(Badge.TABLE))),
        Field("system_message", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("notice_type", Choice(NoticeType)),
        Field("sub", Nullable(Object(SubNotice.TABLE))),
        Field("resub", Nullable(Object(ResubNotice.TABLE))),
        Field("sub_gift", Nullable(Object(SubGiftNotice.TABLE))),
        Field("community_sub_gift", Nullable(Object(CommunitySubGiftNotice.TABLE))),
        Field("gift_paid_upgrade", Nullable(Object(GiftPaidUpgradeNotice.TABLE))),
        Field("prime_paid_upgrade", Nullable(Object(PrimePaidUpgradeNotice.TABLE))),
        Field("pay_it_forward", Nullable(Object(PayItForwardNotice.TABLE))),
        Field("raid", Nullable(Object(RaidNotice.TABLE))),
        Field("unraid", Nullable(OBJECT)),
        Field("announcement", Nullable(Object(AnnouncementNotice.TABLE))),
        Field("bits_badge_tier", Nullable(Object(BitsBadgeTierNotice.TABLE))),
        Field("charity_donation", Nullable(Object(CharityDonationNotice.TABLE))),
        Field("watch_streak", Nullable(Object(WatchStreakNotice.TABLE)), absent=True),
        Field("modiversary", Nullable(Object(ModiversaryNotice.TABLE)), absent=True),
        Field("source_broadcaster_user_id", Nullable(TEXT)),
        Field("source_broadcaster_user_name", Nullable(TEXT)),
        Field("source_broadcaster_user_login", Nullable(TEXT)),
        Field("source_message_id", Nullable(TEXT)),
        Field("source_badges", Nullable(ListOf(Object(Badge.TABLE)))),
        Field("is_source_only", Nullable(FLAG), absent=True),
        Field("shared_chat_sub", Nullable(Object(SubNotice.TABLE))),
        Field("shared_chat_resub", Nullable(Object(ResubNotice.TABLE))),
        Field("shared_chat_sub_gift", Nullable(Object(SubGiftNotice.TABLE))),
        Field("shared_chat_community_sub_gift", Nullable(Object(CommunitySubGiftNotice.TABLE))),
        Field("shared_chat_gift_paid_upgrade", Nullable(Object(GiftPaidUpgradeNotice.TABLE))),
        Field("shared_chat_prime_paid_upgrade", Nullable(Object(PrimePaidUpgradeNotice.TABLE))),
        Field("shared_chat_pay_it_forward", Nullable(Object(PayItForwardNotice.TABLE))),
        Field("shared_chat_raid", Nullable(Object(RaidNotice.TABLE))),
        Field("shared_chat_announcement", Nullable(Object(AnnouncementNotice.TABLE))),
        Field("shared_chat_modiversary", Nullable(Object(ModiversaryNotice.TABLE)), absent=True),
        Field("shared_chat_unraid", Nullable(OBJECT), absent=True),
        Field("shared_chat_bits_badge_tier", Nullable(Object(BitsBadgeTierNotice.TABLE)), absent=True),
        Field("shared_chat_charity_donation", Nullable(Object(CharityDonationNotice.TABLE)), absent=True),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    chatter_user_id: str | None = None
    """Id of the user whom the notice is about; none for an anonymous gift."""
    chatter_user_name: str | None = None
    """Display name of that user; none for an anonymous gift."""
    chatter_user_login: str | None = None
    """Login name of that user; none for an anonymous gift."""
    chatter_is_anonymous: bool
    """Whether it is hidden who it was."""
    color: str | None = None
    """Colour of the name as #RRGGBB; none if the user never chose one."""
    badges: list[Badge]
    """Badges beside the name."""
    system_message: str
    """The line that chat shows for it."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""
    notice_type: NoticeType
    """Subject of the notice."""
    sub: SubNotice | None = None
    """About the subscription."""
    resub: ResubNotice | None = None
    """About the subscription that was renewed."""
    sub_gift: SubGiftNotice | None = None
    """About the gift."""
    community_sub_gift: CommunitySubGiftNotice | None = None
    """About the gifts."""
    gift_paid_upgrade: GiftPaidUpgradeNotice | None = None
    """About the gift that its recipient now pays for."""
    prime_paid_upgrade: PrimePaidUpgradeNotice | None = None
    """About the subscription that is now paid."""
    pay_it_forward: PayItForwardNotice | None = None
    """About the gift that was passed on."""
    raid: RaidNotice | None = None
    """About the raid."""
    unraid: dict[str, Json] | None = None
    """About the raid that was called off."""
    announcement: AnnouncementNotice | None = None
    """About the announcement."""
    bits_badge_tier: BitsBadgeTierNotice | None = None
    """About the new tier."""
    charity_donation: CharityDonationNotice | None = None
    """About the donation."""
    watch_streak: WatchStreakNotice | None = None
    """The watch streak.

    Added to Twitch's API on 2026-04-02.
    """
    modiversary: ModiversaryNotice | None = None
    """The anniversary.

    Added to Twitch's API on 2026-06-12.
    """
    source_broadcaster_user_id: str | None = None
    """Id of the channel where it happened, in a shared chat; else none or this one."""
    source_broadcaster_user_name: str | None = None
    """Display name of the channel where it happened, in a shared chat; else none."""
    source_broadcaster_user_login: str | None = None
    """Login name of the channel where it happened, in a shared chat; else none or this one."""
    source_message_id: str | None = None
    """Id of the message in the channel that it was written in; none outside of shared chats."""
    source_badges: list[Badge] | None = None
    """Badges in the channel that it was written in; none outside of shared chats."""
    is_source_only: bool | None = None
    """Whether only the channel that it comes from shows it; matters in a shared chat.

    Added to Twitch's API on 2026-04-02.
    """
    shared_chat_sub: SubNotice | None = None
    """About the subscription, in another channel of the shared chat."""
    shared_chat_resub: ResubNotice | None = None
    """About the subscription that was renewed, in another channel of the shared chat."""
    shared_chat_sub_gift: SubGiftNotice | None = None
    """About the gift, in another channel of the shared chat."""
    shared_chat_community_sub_gift: CommunitySubGiftNotice | None = None
    """About the gifts, in another channel of the shared chat."""
    shared_chat_gift_paid_upgrade: GiftPaidUpgradeNotice | None = None
    """About the gift that its recipient now pays for, in another channel of the shared chat."""
    shared_chat_prime_paid_upgrade: PrimePaidUpgradeNotice | None = None
    """About the subscription that is now paid, in another channel of the shared chat."""
    shared_chat_pay_it_forward: PayItForwardNotice | None = None
    """About the gift that was passed on, in another channel of the shared chat."""
    shared_chat_raid: RaidNotice | None = None
    """About the raid, in another channel of the shared chat."""
    shared_chat_announcement: AnnouncementNotice | None = None
    """About the announcement, in another channel of the shared chat."""
    shared_chat_modiversary: ModiversaryNotice | None = None
    """The anniversary, in another channel.

    Added to Twitch's API on 2026-06-12.
    """
    shared_chat_unraid: dict[str, Json] | None = None
    """About the raid that was called off, in another channel of the shared chat."""
    shared_chat_bits_badge_tier: BitsBadgeTierNotice | None = None
    """About the new tier, in another channel of the shared chat."""
    shared_chat_charity_donation: CharityDonationNotice | None = None
    """About the donation, in another channel of the shared chat."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatSettingsUpdate(Model):
    """The settings of the chat as they are now."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("emote_mode", FLAG),
        Field("follower_mode", FLAG),
        Field("follower_mode_duration_minutes", Nullable(WHOLE)),
        Field("slow_mode", FLAG),
        Field("slow_mode_wait_time_seconds", Nullable(WHOLE)),
        Field("subscriber_mode", FLAG),
        Field("unique_chat_mode", FLAG),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    emote_mode: bool
    """Whether messages may contain only emotes."""
    follower_mode: bool
    """Whether only followers may write."""
    follower_mode_duration_minutes: int | None = None
    """Minutes that users must have followed before they can write; none without followers-only mode."""
    slow_mode: bool
    """Whether users must wait between two messages."""
    slow_mode_wait_time_seconds: int | None = None
    """Seconds to wait between two messages; none if slow mode is off."""
    subscriber_mode: bool
    """Whether only subscribers may write."""
    unique_chat_mode: bool
    """Whether messages must differ from one another."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatUserMessageHold(Model):
    """A message of the user was held."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""


@define(eq=False, repr=False, kw_only=True)
class ChannelChatUserMessageUpdate(Model):
    """The user's held message was allowed or denied."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("status", Choice(UserMessageStatus)),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    status: UserMessageStatus
    """Result."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""


@define(eq=False, repr=False, kw_only=True)
class SharedChatSession(Model):
    """A shared chat, and who takes part."""

    FIELDS = (
        Field("session_id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("host_broadcaster_user_id", TEXT),
        Field("host_broadcaster_user_name", TEXT),
        Field("host_broadcaster_user_login", TEXT),
        Field("participants", ListOf(Object(Participant.TABLE))),
    )

    session_id: str
    """Id of the session."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    host_broadcaster_user_id: str
    """Id of the channel that hosts it."""
    host_broadcaster_user_name: str
    """Display name of the channel that hosts it."""
    host_broadcaster_user_login: str
    """Login name of the channel that hosts it."""
    participants: list[Participant]
    """All channels that take part."""


@define(eq=False, repr=False, kw_only=True)
class SharedChatSessionEnd(Model):
    """The channel left a shared chat, or it ended."""

    FIELDS = (
        Field("session_id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("host_broadcaster_user_id", TEXT),
        Field("host_broadcaster_user_name", TEXT),
        Field("host_broadcaster_user_login", TEXT),
    )

    session_id: str
    """Id of the session."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_name: str
    """Display name of the channel."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    host_broadcaster_user_id: str
    """Id of the channel that hosts it."""
    host_broadcaster_user_name: str
    """Display name of the channel that hosts it."""
    host_broadcaster_user_login: str
    """Login name of the channel that hosts it."""
