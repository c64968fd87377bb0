"""Common: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/common.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    WHOLE,
    Choice,
    Field,
    ListOf,
    Nullable,
    Object,
)


class FragmentType(OpenEnum):
    """Type of a piece of a message."""

    TEXT = "text"
    """Plain text"""

    CHEERMOTE = "cheermote"
    """A cheermote"""

    EMOTE = "emote"
    """An emote"""

    MENTION = "mention"
    """A user who is mentioned"""

    GIF = "gif"
    """A GIF

    Added to Twitch's API on 2026-07-16.
    """


class EmoteFormat(OpenEnum):
    """An image format of an emote."""

    ANIMATED = "animated"
    """Animated GIF"""

    STATIC = "static"
    """PNG"""


class SubTier(OpenEnum):
    """Tier of a subscription."""

    VALUE_1000 = "1000"
    """Tier 1, or Prime"""

    VALUE_2000 = "2000"
    """Tier 2"""

    VALUE_3000 = "3000"
    """Tier 3"""


@define(eq=False, repr=False, kw_only=True)
class FragmentEmote(Model):
    """An emote in a message."""

    FIELDS = (
        Field("id", TEXT),
        Field("emote_set_id", TEXT, absent=True),
        Field("owner_id", TEXT, absent=True),
        Field("format", ListOf(Choice(EmoteFormat)), absent=True),
    )

    id: str
    """Its id."""
    emote_set_id: str | None = None
    """Id of the set that the emote belongs to."""
    owner_id: str | None = None
    """Id of the channel whose emote it is."""
    format: list[EmoteFormat] | None = None
    """Image formats of the emote."""


@define(eq=False, repr=False, kw_only=True)
class Cheermote(Model):
    """A cheermote in a message."""

    FIELDS = (
        Field("prefix", TEXT),
        Field("bits", WHOLE),
        Field("tier", WHOLE),
    )

    prefix: str
    """Word before the number of Bits, in lower case."""
    bits: int
    """Number of Bits."""
    tier: int
    """Tier of the picture, which depends on the Bits."""


@define(eq=False, repr=False, kw_only=True)
class FragmentGif(Model):
    """A GIF in a message."""

    FIELDS = (
        Field("gif_id", TEXT),
        Field("url", TEXT),
    )

    gif_id: str
    """Id of the GIF."""
    url: str
    """URL of the GIF; to be used as it is."""


@define(eq=False, repr=False, kw_only=True)
class Mention(Model):
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
class Fragment(Model):
    """A piece of a message. Its other fields depend on its type."""

    FIELDS = (
        Field("type", Choice(FragmentType), absent=True),
        Field("text", TEXT),
        Field("cheermote", Nullable(Object(Cheermote.TABLE)), absent=True),
        Field("emote", Nullable(Object(FragmentEmote.TABLE))),
        Field("mention", Nullable(Object(Mention.TABLE)), absent=True),
        Field("gif", Nullable(Object(FragmentGif.TABLE)), absent=True),
    )

    type: FragmentType | None = None
    """Type of the piece."""
    text: str
    """The piece as text."""
    cheermote: Cheermote | None = None
    """The cheermote; none for any other piece."""
    emote: FragmentEmote | None = None
    """The emote; none if there is none."""
    mention: Mention | None = None
    """The user who is mentioned; none for any other piece."""
    gif: FragmentGif | None = None
    """The GIF; only in channel.chat.message.

    Added to Twitch's API on 2026-07-16.
    """


@define(eq=False, repr=False, kw_only=True)
class MessageBody(Model):
    """A message, whole and in pieces."""

    FIELDS = (
        Field("text", TEXT),
        Field("fragments", ListOf(Object(Fragment.TABLE))),
    )

    text: str
    """The whole message."""
    fragments: list[Fragment]
    """The message in pieces, in order."""


@define(eq=False, repr=False, kw_only=True)
class NamedEmote(Model):
    """An emote with its name."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
    )

    id: str
    """Its id."""
    name: str
    """The emote as it is typed."""


@define(eq=False, repr=False, kw_only=True)
class Badge(Model):
    """A badge beside a name in chat."""

    FIELDS = (
        Field("set_id", TEXT),
        Field("id", TEXT),
        Field("info", TEXT, empty=True),
    )

    set_id: str
    """Id of the badge set, such as `subscriber`."""
    id: str
    """Version of the badge, such as the number of Bits."""
    info: str | None = None
    """Months of subscription, for badges of subscribers; none for others."""


@define(eq=False, repr=False, kw_only=True)
class EmotePosition(Model):
    """Position of an emote in a text."""

    FIELDS = (
        Field("begin", WHOLE),
        Field("end", WHOLE),
        Field("id", TEXT),
    )

    begin: int
    """Index of its first character."""
    end: int
    """Index of its last character."""
    id: str
    """Its id."""


@define(eq=False, repr=False, kw_only=True)
class EmotedMessage(Model):
    """A message and the places of its emotes."""

    FIELDS = (
        Field("text", TEXT),
        Field("emotes", ListOf(Object(EmotePosition.TABLE)), empty=True),
    )

    text: str
    """The whole message."""
    emotes: list[EmotePosition]
    """Positions of the emotes in the text."""


@define(eq=False, repr=False, kw_only=True)
class Participant(Model):
    """A channel that takes part."""

    FIELDS = (
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
    )

    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
