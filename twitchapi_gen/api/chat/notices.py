"""Notices: messages of chat over IRC.

Made by `python -m generator generate` from spec/chat/notices.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import define

from twitchapi_gen.api.chat.common import ChatSubPlan, ChatUserType
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.chat.tags import (
    BADGES,
    BOOL,
    EMOTES,
    INT,
    MARKS,
    MILLISECONDS,
    Badge,
    EmoteRange,
    MarkedRange,
)
from twitchapi_gen.runtime.models.shapes import TEXT, Choice, Field


class UserNoticeKind(OpenEnum):
    """Kind of a user's notice."""

    SUB = "sub"
    """A first subscription"""

    RESUB = "resub"
    """A renewed subscription that the user shows"""

    SUBGIFT = "subgift"
    """A gift subscription to one user"""

    SUBMYSTERYGIFT = "submysterygift"
    """Gift subscriptions to the community"""

    ANONSUBGIFT = "anonsubgift"
    """A gift subscription to one user, in an older form"""

    ANONSUBMYSTERYGIFT = "anonsubmysterygift"
    """Gift subscriptions to the community, in an older form"""

    GIFTPAIDUPGRADE = "giftpaidupgrade"
    """A recipient of a gift goes on paying"""

    ANONGIFTPAIDUPGRADE = "anongiftpaidupgrade"
    """A recipient of an anonymous gift goes on paying"""

    PRIMEPAIDUPGRADE = "primepaidupgrade"
    """A Prime subscription became a paid one"""

    STANDARDPAYFORWARD = "standardpayforward"
    """A recipient of a gift gives one to a user"""

    COMMUNITYPAYFORWARD = "communitypayforward"
    """A recipient of a gift gives one to the community"""

    REWARDGIFT = "rewardgift"
    """Emotes are given away"""

    PRIMECOMMUNITYGIFTRECEIVED = "primecommunitygiftreceived"
    """A user received loot of a game"""

    RAID = "raid"
    """A raid arrived"""

    UNRAID = "unraid"
    """A raid was called off"""

    ANNOUNCEMENT = "announcement"
    """An announcement"""

    RITUAL = "ritual"
    """A first message is announced"""

    BITSBADGETIER = "bitsbadgetier"
    """A user shows a new Bits badge"""

    CHARITYDONATION = "charitydonation"
    """A donation to charity"""

    VIEWERMILESTONE = "viewermilestone"
    """A viewer shows a streak of watched streams"""

    MODIVERSARY = "modiversary"
    """A moderator celebrates"""

    SOCIALSHARINGBADGE = "socialsharingbadge"
    """A badge for sharing clips"""

    ONETAPGIFTREDEEMED = "onetapgiftredeemed"
    """A One-Tap gift"""

    SHAREDCHATNOTICE = "sharedchatnotice"
    """A notice from another channel of a shared chat"""

    MIDNIGHTSQUID = "midnightsquid"
    """A cheer paid directly"""


class ChatAnnouncementColor(OpenEnum):
    """Colour of an announcement."""

    PRIMARY = "PRIMARY"
    """The channel's colour"""

    BLUE = "BLUE"
    """Blue"""

    GREEN = "GREEN"
    """Green"""

    ORANGE = "ORANGE"
    """Orange"""

    PURPLE = "PURPLE"
    """Purple"""


@define(eq=False, repr=False, kw_only=True)
class UserNotice(IrcMessage):
    """Something happened in a channel, such as a subscription or a raid. Each known kind has a class of its own; this one has what all kinds
    share, and stands for kinds that are new. Its other tags are accessible by name, such as `notice["msg-param-x"]`.

    `:tmi.twitch.tv USERNOTICE #<channel> [:<text of the user>]`. Twitch sends it to connections with `twitch.tv/commands` and
    `twitch.tv/tags`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    COMMAND = "USERNOTICE"
    PARTS = (
        ("channel", 0),
        ("text", 1),
    )
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("channel", TEXT),
        Field("text", TEXT, absent=True),
        Field("badge-info", BADGES, "badge_info"),
        Field("badges", BADGES),
        Field("color", TEXT, empty=True),
        Field("display-name", TEXT, "display_name", empty=True),
        Field("emotes", EMOTES),
        Field("flags", MARKS),
        Field("id", TEXT),
        Field("login", TEXT),
        Field("mod", BOOL),
        Field("msg-id", Choice(UserNoticeKind), "msg_id"),
        Field("room-id", TEXT, "room_id"),
        Field("subscriber", BOOL),
        Field("system-msg", TEXT, "system_msg"),
        Field("tmi-sent-ts", MILLISECONDS, "tmi_sent_ts"),
        Field("user-id", TEXT, "user_id"),
        Field("user-type", Choice(ChatUserType), "user_type", empty=True),
        Field("turbo", BOOL, absent=True),
        Field("vip", BOOL, absent=True),
        Field("source-room-id", TEXT, "source_room_id", absent=True),
        Field("source-id", TEXT, "source_id", absent=True),
        Field("source-badges", BADGES, "source_badges", absent=True),
        Field("source-badge-info", BADGES, "source_badge_info", absent=True),
        Field("source-msg-id", Choice(UserNoticeKind), "source_msg_id", absent=True),
    )

    channel: str
    """Login name of the channel, without the `#`."""

    text: str | None = None
    """Text that the user added; none without one."""

    badge_info: list[Badge]
    """Details of badges, such as the exact number of months for `subscriber`."""

    badges: list[Badge]
    """Badges shown beside the name, in their order."""

    color: str | None = None
    """Colour of the name, as `#RRGGBB`; none if the user never chose one."""

    display_name: str | None = None
    """Name as shown; none if it is unknown."""

    emotes: list[EmoteRange]
    """Emotes in the text. Positions count code points, as Python's `len` does."""

    flags: list[MarkedRange]
    """Passages that AutoMod marked. Twitch doesn't document this."""

    id: str
    """Id of the message."""

    login: str
    """Login name of the user that it is about, in lower case."""

    mod: bool
    """Whether the user moderates the channel."""

    msg_id: UserNoticeKind
    """Kind of notice."""

    room_id: str
    """Id of the channel's owner."""

    subscriber: bool
    """Whether the user subscribes to the channel."""

    system_msg: str
    """The line that Twitch shows for it."""

    tmi_sent_ts: datetime
    """When Twitch received it."""

    user_id: str
    """Id of the user."""

    user_type: ChatUserType | None = None
    """Kind of account."""

    turbo: bool | None = None
    """Whether the user has Turbo. Twitch sends it sometimes."""

    vip: bool | None = None
    """Whether the user is a VIP of the channel. Twitch sends it sometimes."""

    source_room_id: str | None = None
    """Id of the channel that it was written in. It is `room-id` in that channel. Twitch sends it in a shared chat."""

    source_id: str | None = None
    """Id of the message in the channel that it was written in. Twitch sends it in a shared chat."""

    source_badges: list[Badge] | None = None
    """Badges in the channel that it was written in. Twitch sends it in a shared chat."""

    source_badge_info: list[Badge] | None = None
    """Details of the badges in the channel that it was written in. Twitch sends it in a shared chat."""

    source_msg_id: UserNoticeKind | None = None
    """Kind of notice in the channel where it happened. Twitch sends it in a shared chat, from another channel."""


@define(eq=False, repr=False, kw_only=True)
class SubNotice(UserNotice):
    """A user subscribed to the channel for the first time.

    `USERNOTICE` with the `msg-id` `sub`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("sub",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-cumulative-months", INT, "cumulative_months"),
        Field("msg-param-months", INT, "months"),
        Field("msg-param-multimonth-duration", INT, "multimonth_duration", absent=True),
        Field("msg-param-multimonth-tenure", INT, "multimonth_tenure", absent=True),
        Field("msg-param-should-share-streak", BOOL, "should_share_streak", absent=True),
        Field("msg-param-streak-months", INT, "streak_months", absent=True),
        Field("msg-param-sub-plan", Choice(ChatSubPlan), "sub_plan"),
        Field("msg-param-sub-plan-name", TEXT, "sub_plan_name"),
        Field("msg-param-was-gifted", BOOL, "was_gifted", absent=True),
    )

    cumulative_months: int
    """Months of subscription in total."""

    months: int
    """Always 0."""

    multimonth_duration: int | None = None
    """Months bought at once. Twitch sends it nearly always."""

    multimonth_tenure: int | None = None
    """How many of the months bought at once have passed. Twitch sends it nearly always."""

    should_share_streak: bool | None = None
    """Whether the user shows the streak. Twitch sends it nearly always."""

    streak_months: int | None = None
    """Months of subscription without a gap. Twitch sends it if the user shows the streak."""

    sub_plan: ChatSubPlan
    """Plan of the subscription."""

    sub_plan_name: str
    """Name of the plan, as the channel chose it."""

    was_gifted: bool | None = None
    """Whether it was a gift. Twitch sends it nearly always."""


@define(eq=False, repr=False, kw_only=True)
class ResubNotice(UserNotice):
    """A user shows that the subscription was renewed. `text` is the user's message.

    `USERNOTICE` with the `msg-id` `resub`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("resub",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-cumulative-months", INT, "cumulative_months"),
        Field("msg-param-months", INT, "months"),
        Field("msg-param-multimonth-duration", INT, "multimonth_duration", absent=True),
        Field("msg-param-multimonth-tenure", INT, "multimonth_tenure", absent=True),
        Field("msg-param-should-share-streak", BOOL, "should_share_streak", absent=True),
        Field("msg-param-streak-months", INT, "streak_months", absent=True),
        Field("msg-param-sub-plan", Choice(ChatSubPlan), "sub_plan"),
        Field("msg-param-sub-plan-name", TEXT, "sub_plan_name"),
        Field("msg-param-was-gifted", BOOL, "was_gifted", absent=True),
        Field("msg-param-anon-gift", BOOL, "anon_gift", absent=True),
        Field("msg-param-gifter-id", TEXT, "gifter_id", absent=True),
        Field("msg-param-gifter-login", TEXT, "gifter_login", absent=True),
        Field("msg-param-gifter-name", TEXT, "gifter_name", absent=True),
        Field("msg-param-gift-months", INT, "gift_months", absent=True),
        Field("msg-param-gift-month-being-redeemed", INT, "gift_month_being_redeemed", absent=True),
    )

    cumulative_months: int
    """Months of subscription in total."""

    months: int
    """Always 0."""

    multimonth_duration: int | None = None
    """Months bought at once. Twitch sends it nearly always."""

    multimonth_tenure: int | None = None
    """How many of the months bought at once have passed. Twitch sends it nearly always."""

    should_share_streak: bool | None = None
    """Whether the user shows the streak. Twitch sends it nearly always."""

    streak_months: int | None = None
    """Months of subscription without a gap. Twitch sends it if the user shows the streak."""

    sub_plan: ChatSubPlan
    """Plan of the subscription."""

    sub_plan_name: str
    """Name of the plan, as the channel chose it."""

    was_gifted: bool | None = None
    """Whether it was a gift. Twitch sends it nearly always."""

    anon_gift: bool | None = None
    """Whether the giver stays anonymous. Twitch sends it with a gift."""

    gifter_id: str | None = None
    """Id of the giver. Twitch sends it with a gift."""

    gifter_login: str | None = None
    """Login name of the giver. Twitch sends it with a gift."""

    gifter_name: str | None = None
    """Display name of the giver. Twitch sends it with a gift."""

    gift_months: int | None = None
    """Months given at once. Twitch sends it with a gift."""

    gift_month_being_redeemed: int | None = None
    """Which of the months given this one is. Twitch sends it with a gift."""


@define(eq=False, repr=False, kw_only=True)
class SubGiftNotice(UserNotice):
    """A user gave one subscription to another user. An anonymous giver has the login `ananonymousgifter` and the id 274598607.

    `USERNOTICE` with the `msg-id` `subgift` or `anonsubgift`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("subgift", "anonsubgift")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-months", INT, "months"),
        Field("msg-param-recipient-id", TEXT, "recipient_id"),
        Field("msg-param-recipient-user-name", TEXT, "recipient_user_name", absent=True),
        Field("msg-param-recipient-display-name", TEXT, "recipient_display_name"),
        Field("msg-param-sub-plan", Choice(ChatSubPlan), "sub_plan"),
        Field("msg-param-sub-plan-name", TEXT, "sub_plan_name"),
        Field("msg-param-gift-months", INT, "gift_months", absent=True),
        Field("msg-param-sender-count", INT, "sender_count", absent=True),
        Field("msg-param-origin-id", TEXT, "origin_id", absent=True),
        Field("msg-param-community-gift-id", TEXT, "community_gift_id", absent=True),
        Field("msg-param-recipient-name", TEXT, "recipient_name", absent=True),
        Field("msg-param-fun-string", TEXT, "fun_string", absent=True),
        Field("msg-param-goal-contribution-type", TEXT, "goal_contribution_type", absent=True),
        Field("msg-param-goal-current-contributions", INT, "goal_current_contributions", absent=True),
        Field("msg-param-goal-target-contributions", INT, "goal_target_contributions", absent=True),
        Field("msg-param-goal-user-contributions", INT, "goal_user_contributions", absent=True),
        Field("msg-param-goal-description", TEXT, "goal_description", absent=True),
    )

    months: int
    """Months that the recipient has subscribed in total."""

    recipient_id: str
    """Id of the recipient."""

    recipient_user_name: str | None = None
    """Login name of the recipient. Twitch sends it nearly always."""

    recipient_display_name: str
    """Display name of the recipient."""

    sub_plan: ChatSubPlan
    """Plan of the subscription."""

    sub_plan_name: str
    """Name of the plan, as the channel chose it."""

    gift_months: int | None = None
    """Months given at once. Twitch sends it nearly always."""

    sender_count: int | None = None
    """Gifts that the giver has made in the channel in total; 0 if anonymous. Twitch sends it nearly always."""

    origin_id: str | None = None
    """Id of the purchase; the same for all gifts of one purchase. Twitch sends it nearly always."""

    community_gift_id: str | None = None
    """Id that all gifts of one purchase share. Twitch sends it as part of gifts to the community."""

    recipient_name: str | None = None
    """Login name of the recipient. Twitch sends it in old recordings.

    Deprecated: Use `msg-param-recipient-user-name`.
    """

    fun_string: str | None = None
    """A phrase of Twitch about the gift. Twitch sends it sometimes."""

    goal_contribution_type: str | None = None
    """Type of the goal, such as subscriptions. Twitch sends it while a goal runs."""

    goal_current_contributions: int | None = None
    """State of the goal. Twitch sends it while a goal runs."""

    goal_target_contributions: int | None = None
    """Target of the goal. Twitch sends it while a goal runs."""

    goal_user_contributions: int | None = None
    """Contributions of this user. Twitch sends it while a goal runs."""

    goal_description: str | None = None
    """Description of the goal. Twitch sends it while a goal runs."""


@define(eq=False, repr=False, kw_only=True)
class SubMysteryGiftNotice(UserNotice):
    """A user gave subscriptions to the community. A `SubGiftNotice` follows for each of them.

    `USERNOTICE` with the `msg-id` `submysterygift` or `anonsubmysterygift`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("submysterygift", "anonsubmysterygift")
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-mass-gift-count", INT, "mass_gift_count"),
        Field("msg-param-sub-plan", Choice(ChatSubPlan), "sub_plan"),
        Field("msg-param-sender-count", INT, "sender_count", absent=True),
        Field("msg-param-origin-id", TEXT, "origin_id", absent=True),
        Field("msg-param-community-gift-id", TEXT, "community_gift_id", absent=True),
    )

    mass_gift_count: int
    """Number of gifts."""

    sub_plan: ChatSubPlan
    """Plan of the subscription."""

    sender_count: int | None = None
    """Gifts that the giver has made in the channel in total; 0 if anonymous. Twitch sends it nearly always."""

    origin_id: str | None = None
    """Id of the purchase; the same for all gifts of one purchase. Twitch sends it nearly always."""

    community_gift_id: str | None = None
    """Id that all gifts of one purchase share. Twitch sends it nearly always."""


@define(eq=False, repr=False, kw_only=True)
class GiftPaidUpgradeNotice(UserNotice):
    """A recipient of a gift subscription now pays for it.

    `USERNOTICE` with the `msg-id` `giftpaidupgrade`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("giftpaidupgrade",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-sender-login", TEXT, "sender_login"),
        Field("msg-param-sender-name", TEXT, "sender_name"),
        Field("msg-param-promo-name", TEXT, "promo_name", absent=True),
        Field("msg-param-promo-gift-total", INT, "promo_gift_total", absent=True),
    )

    sender_login: str
    """Login name of the giver."""

    sender_name: str
    """Display name of the giver."""

    promo_name: str | None = None
    """Name of the promotion. Twitch sends it in a promotion."""

    promo_gift_total: int | None = None
    """Gifts made in the promotion. Twitch sends it in a promotion."""


@define(eq=False, repr=False, kw_only=True)
class AnonGiftPaidUpgradeNotice(UserNotice):
    """A recipient of an anonymous gift subscription now pays for it.

    `USERNOTICE` with the `msg-id` `anongiftpaidupgrade`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("anongiftpaidupgrade",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-promo-name", TEXT, "promo_name", absent=True),
        Field("msg-param-promo-gift-total", INT, "promo_gift_total", absent=True),
    )

    promo_name: str | None = None
    """Name of the promotion. Twitch sends it in a promotion."""

    promo_gift_total: int | None = None
    """Gifts made in the promotion. Twitch sends it in a promotion."""


@define(eq=False, repr=False, kw_only=True)
class PrimePaidUpgradeNotice(UserNotice):
    """A Prime subscription became a paid one.

    `USERNOTICE` with the `msg-id` `primepaidupgrade`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("primepaidupgrade",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-sub-plan", Choice(ChatSubPlan), "sub_plan"),
    )

    sub_plan: ChatSubPlan
    """Plan of the subscription."""


@define(eq=False, repr=False, kw_only=True)
class StandardPayForwardNotice(UserNotice):
    """A recipient of a gift subscription gave one to a user.

    `USERNOTICE` with the `msg-id` `standardpayforward`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("standardpayforward",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-prior-gifter-anonymous", BOOL, "prior_gifter_anonymous"),
        Field("msg-param-prior-gifter-id", TEXT, "prior_gifter_id", absent=True),
        Field("msg-param-prior-gifter-user-name", TEXT, "prior_gifter_user_name", absent=True),
        Field("msg-param-prior-gifter-display-name", TEXT, "prior_gifter_display_name", absent=True),
        Field("msg-param-recipient-id", TEXT, "recipient_id"),
        Field("msg-param-recipient-user-name", TEXT, "recipient_user_name"),
        Field("msg-param-recipient-display-name", TEXT, "recipient_display_name"),
    )

    prior_gifter_anonymous: bool
    """Whether the first giver stays anonymous."""

    prior_gifter_id: str | None = None
    """Id of the first giver. Twitch sends it unless the first giver is anonymous."""

    prior_gifter_user_name: str | None = None
    """Login name of the first giver. Twitch sends it unless the first giver is anonymous."""

    prior_gifter_display_name: str | None = None
    """Display name of the first giver. Twitch sends it unless the first giver is anonymous."""

    recipient_id: str
    """Id of the recipient."""

    recipient_user_name: str
    """Login name of the recipient."""

    recipient_display_name: str
    """Display name of the recipient."""


@define(eq=False, repr=False, kw_only=True)
class CommunityPayForwardNotice(UserNotice):
    """A recipient of a gift subscription gave one to the community.

    `USERNOTICE` with the `msg-id` `communitypayforward`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("communitypayforward",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-prior-gifter-anonymous", BOOL, "prior_gifter_anonymous"),
        Field("msg-param-prior-gifter-id", TEXT, "prior_gifter_id", absent=True),
        Field("msg-param-prior-gifter-user-name", TEXT, "prior_gifter_user_name", absent=True),
        Field("msg-param-prior-gifter-display-name", TEXT, "prior_gifter_display_name", absent=True),
    )

    prior_gifter_anonymous: bool
    """Whether the first giver stays anonymous."""

    prior_gifter_id: str | None = None
    """Id of the first giver. Twitch sends it unless the first giver is anonymous."""

    prior_gifter_user_name: str | None = None
    """Login name of the first giver. Twitch sends it unless the first giver is anonymous."""

    prior_gifter_display_name: str | None = None
    """Display name of the first giver. Twitch sends it unless the first giver is anonymous."""


@define(eq=False, repr=False, kw_only=True)
class RewardGiftNotice(UserNotice):
    """Emotes are given away to the chat.

    `USERNOTICE` with the `msg-id` `rewardgift`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("rewardgift",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-domain", TEXT, "domain"),
        Field("msg-param-selected-count", INT, "selected_count"),
        Field("msg-param-total-reward-count", INT, "total_reward_count"),
        Field("msg-param-trigger-amount", INT, "trigger_amount"),
        Field("msg-param-trigger-type", TEXT, "trigger_type"),
    )

    domain: str
    """Subject of the campaign."""

    selected_count: int
    """Number of users who got one."""

    total_reward_count: int
    """Number of emotes given away."""

    trigger_amount: int
    """Amount that caused it."""

    trigger_type: str
    """Type of the event that triggered the gift."""


@define(eq=False, repr=False, kw_only=True)
class PrimeCommunityGiftNotice(UserNotice):
    """A user received loot of a game.

    `USERNOTICE` with the `msg-id` `primecommunitygiftreceived`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("primecommunitygiftreceived",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-gift-name", TEXT, "gift_name"),
        Field("msg-param-recipient", TEXT, "recipient"),
    )

    gift_name: str
    """Name of the loot."""

    recipient: str
    """Login name of the recipient."""


@define(eq=False, repr=False, kw_only=True)
class RaidNotice(UserNotice):
    """A raid arrived. The raider is the notice's user.

    `USERNOTICE` with the `msg-id` `raid`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("raid",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-displayName", TEXT, "raider_name"),
        Field("msg-param-login", TEXT, "raider_login"),
        Field("msg-param-viewerCount", INT, "viewer_count"),
        Field("msg-param-profileImageURL", TEXT, "profile_image_url", absent=True),
    )

    raider_name: str
    """Display name of the raiding channel."""

    raider_login: str
    """Login name of the raiding channel."""

    viewer_count: int
    """Number of viewers."""

    profile_image_url: str | None = None
    """URL of the picture of the raiding channel. Twitch sends it nearly always."""


@define(eq=False, repr=False, kw_only=True)
class UnraidNotice(UserNotice):
    """The channel called a raid off.

    `USERNOTICE` with the `msg-id` `unraid`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("unraid",)


@define(eq=False, repr=False, kw_only=True)
class AnnouncementNotice(UserNotice):
    """An announcement. `text` is its text.

    `USERNOTICE` with the `msg-id` `announcement`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("announcement",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-color", Choice(ChatAnnouncementColor), "announcement_color", absent=True),
    )

    announcement_color: ChatAnnouncementColor | None = None
    """Colour of the announcement. Twitch sends it nearly always."""


@define(eq=False, repr=False, kw_only=True)
class RitualNotice(UserNotice):
    """A user's first message was announced.

    Twitch has retired these announcements.

    `USERNOTICE` with the `msg-id` `ritual`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("ritual",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-ritual-name", TEXT, "ritual_name"),
    )

    ritual_name: str
    """Name of the ritual: `new_chatter`."""


@define(eq=False, repr=False, kw_only=True)
class BitsBadgeTierNotice(UserNotice):
    """A user shows a new Bits badge.

    `USERNOTICE` with the `msg-id` `bitsbadgetier`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("bitsbadgetier",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-threshold", INT, "threshold"),
    )

    threshold: int
    """Number of Bits that the badge takes."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonationNotice(UserNotice):
    """A user donated to the channel's charity.

    `USERNOTICE` with the `msg-id` `charitydonation`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("charitydonation",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-charity-name", TEXT, "charity_name"),
        Field("msg-param-donation-amount", INT, "donation_amount"),
        Field("msg-param-donation-currency", TEXT, "donation_currency"),
        Field("msg-param-exponent", INT, "exponent"),
    )

    charity_name: str
    """Name of the charity."""

    donation_amount: int
    """Amount, in the currency's smallest unit."""

    donation_currency: str
    """Currency, as an ISO 4217 code."""

    exponent: int
    """Number of decimal places of the currency: divide the amount by 10 to this power."""


@define(eq=False, repr=False, kw_only=True)
class ViewerMilestoneNotice(UserNotice):
    """A viewer shows how many streams in a row were watched.

    `USERNOTICE` with the `msg-id` `viewermilestone`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("viewermilestone",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-category", TEXT, "category"),
        Field("msg-param-id", TEXT, "milestone_id"),
        Field("msg-param-value", INT, "value"),
        Field("msg-param-copoReward", INT, "channel_points", absent=True),
    )

    category: str
    """Kind of milestone: `watch-streak`."""

    milestone_id: str
    """Id of the milestone."""

    value: int
    """Number of streams."""

    channel_points: int | None = None
    """Channel points that the viewer got. Twitch sends it nearly always."""


@define(eq=False, repr=False, kw_only=True)
class ModiversaryNotice(UserNotice):
    """A moderator celebrates an anniversary.

    `USERNOTICE` with the `msg-id` `modiversary`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("modiversary",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-months", INT, "months"),
    )

    months: int
    """Months as a moderator."""


@define(eq=False, repr=False, kw_only=True)
class SocialSharingBadgeNotice(UserNotice):
    """A user got a badge for sharing clips. Twitch doesn't document this.

    `USERNOTICE` with the `msg-id` `socialsharingbadge`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("socialsharingbadge",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-current-badge-level", INT, "current_badge_level"),
    )

    current_badge_level: int
    """Level of the badge."""


@define(eq=False, repr=False, kw_only=True)
class OneTapGiftNotice(UserNotice):
    """A One-Tap gift was redeemed.

    Twitch has ended these gifts.

    `USERNOTICE` with the `msg-id` `onetapgiftredeemed`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("onetapgiftredeemed",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-bits-spent", INT, "bits_spent"),
        Field("msg-param-gift-id", TEXT, "gift_id"),
    )

    bits_spent: int
    """Number of Bits."""

    gift_id: str
    """Id of the gift."""


@define(eq=False, repr=False, kw_only=True)
class DirectCheerNotice(UserNotice):
    """A cheer was paid directly, without Bits.

    This was an experiment, which Twitch has ended.

    `USERNOTICE` with the `msg-id` `midnightsquid`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("midnightsquid",)
    FIELDS: ClassVar[tuple[Field, ...]] = (
        *UserNotice.FIELDS,
        Field("msg-param-amount", INT, "amount"),
        Field("msg-param-currency", TEXT, "currency"),
        Field("msg-param-exponent", INT, "exponent"),
    )

    amount: int
    """Amount, in the currency's smallest unit."""

    currency: str
    """Currency, as an ISO 4217 code."""

    exponent: int
    """Number of decimal places of the currency."""


@define(eq=False, repr=False, kw_only=True)
class SharedChatNotice(UserNotice):
    """A notice from another channel of a shared chat. `parse.original(notice)` reads it into the class of its kind there, `source_msg_id`.

    `USERNOTICE` with the `msg-id` `sharedchatnotice`.

    https://dev.twitch.tv/docs/chat/irc/
    """

    KINDS = ("sharedchatnotice",)
