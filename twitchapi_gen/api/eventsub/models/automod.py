"""Automod: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/automod.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.api.eventsub.models.common import MessageBody
from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
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
)


class HoldReason(OpenEnum):
    """Reason why a message was held."""

    AUTOMOD = "automod"
    """AutoMod found it unfit"""

    BLOCKED_TERM = "blocked_term"
    """It holds a blocked term"""


class AutomodMessageStatus(OpenEnum):
    """Decision about a held message."""

    APPROVED = "approved"
    """A moderator let it through"""

    DENIED = "denied"
    """A moderator refused it"""

    EXPIRED = "expired"
    """No decision in time"""


class AutomodTermsAction(OpenEnum):
    """Change to a list of terms."""

    ADD_PERMITTED = "add_permitted"
    """Terms are allowed now"""

    REMOVE_PERMITTED = "remove_permitted"
    """Terms are no longer allowed explicitly"""

    ADD_BLOCKED = "add_blocked"
    """Terms are blocked now"""

    REMOVE_BLOCKED = "remove_blocked"
    """Terms are no longer blocked"""


@define(eq=False, repr=False, kw_only=True)
class AutomodMessageHoldV1(Model):
    """A message was held (version 1)."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("category", TEXT),
        Field("level", WHOLE),
        Field("held_at", MOMENT),
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
    category: str
    """AutoMod's category."""
    level: int
    """Severity according to AutoMod, 1 to 4."""
    held_at: datetime
    """When it was held back."""


@define(eq=False, repr=False, kw_only=True)
class Boundary(Model):
    """Position of a finding in the text."""

    FIELDS = (
        Field("start_pos", WHOLE),
        Field("end_pos", WHOLE),
    )

    start_pos: int
    """Index of its first character, from 0."""
    end_pos: int
    """Index of its last character, from 0."""


@define(eq=False, repr=False, kw_only=True)
class AutomodCatch(Model):
    """AutoMod's findings."""

    FIELDS = (
        Field("category", TEXT),
        Field("level", WHOLE),
        Field("boundaries", ListOf(Object(Boundary.TABLE))),
    )

    category: str
    """AutoMod's category."""
    level: int
    """Severity according to AutoMod, 1 to 4."""
    boundaries: list[Boundary]
    """Position in the text."""


@define(eq=False, repr=False, kw_only=True)
class FoundTerm(Model):
    """A blocked term that was found."""

    FIELDS = (
        Field("term_id", TEXT),
        Field("boundary", Object(Boundary.TABLE)),
        Field("owner_broadcaster_user_id", TEXT),
        Field("owner_broadcaster_user_login", TEXT),
        Field("owner_broadcaster_user_name", TEXT),
    )

    term_id: str
    """Id of the term."""
    boundary: Boundary
    """Position in the text."""
    owner_broadcaster_user_id: str
    """Id of the channel whose term it is."""
    owner_broadcaster_user_login: str
    """Login name of the channel whose term it is."""
    owner_broadcaster_user_name: str
    """Display name of the channel whose term it is."""


@define(eq=False, repr=False, kw_only=True)
class BlockedTermCatch(Model):
    """Blocked terms that were found."""

    FIELDS = (Field("terms_found", ListOf(Object(FoundTerm.TABLE))),)

    terms_found: list[FoundTerm]
    """The terms found."""


@define(eq=False, repr=False, kw_only=True)
class AutomodMessageHold(Model):
    """A message was held."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("held_at", MOMENT),
        Field("reason", Choice(HoldReason)),
        Field("automod", Nullable(Object(AutomodCatch.TABLE))),
        Field("blocked_term", Nullable(Object(BlockedTermCatch.TABLE))),
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
    held_at: datetime
    """When it was held back."""
    reason: HoldReason
    """Why."""
    automod: AutomodCatch | None = None
    """AutoMod's findings; none if a blocked term was the reason."""
    blocked_term: BlockedTermCatch | None = None
    """The blocked terms found; none if AutoMod was the reason."""


@define(eq=False, repr=False, kw_only=True)
class AutomodMessageUpdateV1(Model):
    """A held message was allowed or denied (version 1)."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_name", TEXT),
        Field("moderator_user_login", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("category", TEXT),
        Field("level", WHOLE),
        Field("status", Choice(AutomodMessageStatus)),
        Field("held_at", MOMENT),
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
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_name: str
    """Display name of the moderator."""
    moderator_user_login: str
    """Login name of the moderator."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""
    category: str
    """AutoMod's category."""
    level: int
    """Severity according to AutoMod, 1 to 4."""
    status: AutomodMessageStatus
    """Result."""
    held_at: datetime
    """When it was held back."""


@define(eq=False, repr=False, kw_only=True)
class AutomodMessageUpdate(Model):
    """A held message was allowed or denied."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_name", TEXT),
        Field("moderator_user_login", TEXT),
        Field("message_id", TEXT),
        Field("message", Object(MessageBody.TABLE)),
        Field("status", Choice(AutomodMessageStatus)),
        Field("held_at", MOMENT),
        Field("reason", Choice(HoldReason)),
        Field("automod", Nullable(Object(AutomodCatch.TABLE))),
        Field("blocked_term", Nullable(Object(BlockedTermCatch.TABLE))),
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
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_name: str
    """Display name of the moderator."""
    moderator_user_login: str
    """Login name of the moderator."""
    message_id: str
    """Id of the message."""
    message: MessageBody
    """The message."""
    status: AutomodMessageStatus
    """Result."""
    held_at: datetime
    """When it was held back."""
    reason: HoldReason
    """Why."""
    automod: AutomodCatch | None = None
    """AutoMod's findings; none if a blocked term was the reason."""
    blocked_term: BlockedTermCatch | None = None
    """The blocked terms found; none if AutoMod was the reason."""


@define(eq=False, repr=False, kw_only=True)
class AutomodSettingsUpdate(Model):
    """The AutoMod levels of a channel, 0 to 4 each, as they are now."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("bullying", WHOLE),
        Field("overall_level", Nullable(WHOLE)),
        Field("disability", WHOLE),
        Field("race_ethnicity_or_religion", WHOLE),
        Field("misogyny", WHOLE),
        Field("sexuality_sex_or_gender", WHOLE),
        Field("aggression", WHOLE),
        Field("sex_based_terms", WHOLE),
        Field("swearing", WHOLE),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    bullying: int
    """Level of the filter for name calling and insults."""
    overall_level: int | None = None
    """The level for all filters; none if they were set one by one."""
    disability: int
    """Level of the filter for words against disabled people."""
    race_ethnicity_or_religion: int
    """Level of the filter for racism."""
    misogyny: int
    """Level of the filter for words against women."""
    sexuality_sex_or_gender: int
    """Level of the filter for words against sexuality or gender."""
    aggression: int
    """Level of the filter for aggression."""
    sex_based_terms: int
    """Level of the filter for sexual words."""
    swearing: int
    """Level of the filter for swear words."""


@define(eq=False, repr=False, kw_only=True)
class AutomodTermsUpdate(Model):
    """Terms were allowed or blocked, or are no longer."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("moderator_user_id", TEXT),
        Field("moderator_user_login", TEXT),
        Field("moderator_user_name", TEXT),
        Field("action", Choice(AutomodTermsAction)),
        Field("from_automod", FLAG),
        Field("terms", ListOf(TEXT)),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    moderator_user_id: str
    """Id of the moderator, or of the broadcaster."""
    moderator_user_login: str
    """Login name of the moderator."""
    moderator_user_name: str
    """Display name of the moderator."""
    action: AutomodTermsAction
    """Action taken."""
    from_automod: bool
    """Whether it resulted from a decision about a held message."""
    terms: list[str]
    """The terms."""
