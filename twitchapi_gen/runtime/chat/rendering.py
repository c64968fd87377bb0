"""A message as plain text and as HTML, and the images of its emotes, cheermotes and badges."""

from collections.abc import Mapping
from html import escape
from typing import Any, Literal, TypeAlias

from attrs import frozen

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.chat.message import Badge, Cheermote, Emote, Fragment, Message, User
from twitchapi_gen.runtime.models.templates import fill_template

Theme: TypeAlias = Literal["dark", "light"]
Size: TypeAlias = Literal[1, 2, 3]
Motion: TypeAlias = Literal["default", "static", "animated"]
_BADGE_SIZES: Mapping[int, str] = {1: "image_url_1x", 2: "image_url_2x", 3: "image_url_4x"}
CACHED = 3_600.0
"""Seconds for which chat keeps a channel's images."""


def mentions(message: Message) -> list[User]:
    """Return the users that a message mentions, each once. Over IRC, without ids."""
    return list(dict.fromkeys(one.mention for one in message.fragments if one.mention is not None))


def plain_text(message: Message, *, emotes: bool = True) -> str:
    """Return the text in one line, without repeated spaces. emotes: whether emotes and cheermotes stay, as the words that were typed."""
    kept = [one.text for one in message.fragments if emotes or one.type not in ("emote", "cheermote")]
    return " ".join("".join(kept).split())


@frozen
class ChatImages:
    """The images of a channel's chat, as `Chat.images` returns them. Its methods send nothing.

    template: the address of emotes, as Twitch gives it.
    """

    template: str
    _cheermotes: Mapping[str, list[tuple[int, Mapping[str, Any]]]]
    _badges: Mapping[tuple[str, str], Any]

    @classmethod
    def read(cls, emotes: Any, cheermotes: Any, *badges: Any) -> "ChatImages":
        """Read the replies of Get Global Emotes, Get Cheermotes and Get Chat Badges; of the last, later ones replace earlier ones."""
        tiers = {one.prefix.lower(): sorted(((tier.min_bits, tier.images) for tier in one.tiers), key=lambda it: it[0]) for one in cheermotes.data}
        found = {(kind.set_id, version.id): version for page in badges for kind in page.data for version in kind.versions}
        return cls(emotes.template, tiers, found)

    def emote(self, emote: Emote, size: Size = 1, theme: Theme = "dark", format: Motion = "default") -> str:
        """Return the address of an emote. format: `default` is animated where the emote is; `animated` is static where it isn't."""
        _check(size, theme)
        wanted = "static" if format == "animated" and emote.formats and "animated" not in emote.formats else format
        return fill_template(self.template, id=emote.id, format=wanted, theme_mode=theme, scale=f"{size}.0")

    def cheermote(self, cheermote: Cheermote, size: Size = 1, theme: Theme = "dark", *, animated: bool = True) -> str | None:
        """Return the address of a cheermote, of the tier of its Bits; None for an unknown one."""
        _check(size, theme)
        fitting = [images for least, images in self._cheermotes.get(cheermote.prefix.lower(), []) if least <= cheermote.bits]
        if not fitting:
            return None
        found = fitting[-1][theme]["animated" if animated else "static"].get(str(size))
        return str(found) if found else None

    def badge(self, badge: Badge, size: Size = 1) -> str | None:
        """Return the address of a badge, 18, 36 or 72 pixels wide; None for an unknown one."""
        _check(size, "dark")
        version = self._badges.get((badge.set_id, badge.id))
        return str(version[_BADGE_SIZES[size]]) if version is not None else None

    def html(self, message: Message, size: Size = 1, theme: Theme = "dark") -> str:
        """Return the text as HTML, escaped: images with the classes `emote`, `cheermote` and `gif`, mentions in a span with the class `mention`.

        A message of `/me` is within `<em>`. The author isn't part of it.
        """
        found = "".join(self._piece(one, size, theme) for one in message.fragments)
        return f"<em>{found}</em>" if message.is_action else found

    def _piece(self, piece: Fragment, size: Size, theme: Theme) -> str:
        if piece.emote is not None:
            return _image("emote", self.emote(piece.emote, size, theme), piece.text)
        if piece.cheermote is not None:
            url = self.cheermote(piece.cheermote, size, theme)
            return escape(piece.text) if url is None else f"{_image('cheermote', url, piece.text)}{piece.cheermote.bits}"
        if piece.gif_url.startswith("https://"):
            return _image("gif", piece.gif_url, piece.text)
        if piece.mention is not None:
            return f'<span class="mention">{escape(piece.text)}</span>'
        return escape(piece.text)


def _image(kind: str, url: str, text: str) -> str:
    return f'<img class="{kind}" src="{escape(url)}" alt="{escape(text)}" title="{escape(text)}">'


def _check(size: object, theme: object) -> None:
    if size not in _BADGE_SIZES or theme not in ("dark", "light"):
        raise ParameterError(f"an image has the size 1, 2 or 3 and the theme 'dark' or 'light', not {size!r} and {theme!r}")
