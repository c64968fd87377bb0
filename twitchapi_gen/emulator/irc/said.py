"""A chat message, as a line of IRC and as an event of EventSub."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.irc.standing import Standing
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.runtime.chat.line import Line
from twitchapi_gen.runtime.chat.tags import EmoteRange, write_emotes

_WORD = re.compile(r"\S+")
_CHEER = re.compile(r"([A-Za-z]+)(\d+)")
TYPES = {
    "highlighted-message": "channel_points_highlighted", "skip-subs-mode-message": "channel_points_sub_only", "user-intro": "user_intro",
    "animated-message": "power_ups_message_effect", "gigantified-emote-message": "power_ups_gigantified_emote",
}  # fmt: skip
"""The tag `msg-id` → EventSub's `message_type`."""


@define(eq=False)
class Said:
    """A message. emotes: name → id of those that its text may contain. mentions: word → the user. at: milliseconds.

    source: the same message in the channel of a shared chat where it was written.
    """

    id: str
    who: Standing
    channel: Account
    text: str
    at: int
    emotes: dict[str, str] = field(factory=dict[str, str])
    mentions: dict[str, Account] = field(factory=dict[str, Account])
    is_action: bool = False
    bits: int = 0
    reply: "Said | None" = None
    nonce: str = ""
    first: bool = False
    returning: bool = False
    kind: str = ""
    reward_id: str = ""
    source: "Said | None" = None

    @property
    def written(self) -> str:
        """The text as it goes over the wire."""
        return f"\x01ACTION {self.text}\x01" if self.is_action else self.text

    @property
    def thread(self) -> "Said":
        """The message that the thread began with."""
        return self.reply.thread if self.reply is not None else self

    def placed(self) -> list[EmoteRange]:
        words = [word for word in _WORD.finditer(self.text) if word[0] in self.emotes]
        return [EmoteRange(self.emotes[word[0]], word.start(), word.end() - 1) for word in words]

    @property
    def is_emotes(self) -> bool:
        """Whether the text consists of emotes only."""
        return all(word in self.emotes for word in self.text.split())

    def line(self) -> Line:
        """The PRIVMSG."""
        tags = {
            **self.who.tags(), "emotes": write_emotes(self.placed()), "first-msg": str(int(self.first)), "flags": "", "id": self.id,
            "returning-chatter": str(int(self.returning)), "room-id": self.channel.id, "tmi-sent-ts": str(self.at),
        }  # fmt: skip
        optional = {
            "bits": str(self.bits or ""), "client-nonce": self.nonce, "custom-reward-id": self.reward_id, "msg-id": self.kind,
            "emote-only": "1" if self.text and self.is_emotes else "",
        }  # fmt: skip
        tags |= {name: value for name, value in optional.items() if value}
        if self.reply is not None:
            parent, thread = self.reply, self.thread
            tags |= {
                "reply-parent-display-name": parent.who.user.display_name, "reply-parent-msg-body": parent.text, "reply-parent-msg-id": parent.id,
                "reply-parent-user-id": parent.who.user.id, "reply-parent-user-login": parent.who.user.login,
                "reply-thread-parent-display-name": thread.who.user.display_name, "reply-thread-parent-msg-id": thread.id,
                "reply-thread-parent-user-id": thread.who.user.id, "reply-thread-parent-user-login": thread.who.user.login,
            }  # fmt: skip
        if self.source is not None:
            theirs = self.source.who.tags()
            tags |= {
                "source-badge-info": theirs["badge-info"], "source-badges": theirs["badges"], "source-id": self.source.id, "source-only": "0",
                "source-room-id": self.source.channel.id,
            }  # fmt: skip
        return Line("PRIVMSG", (f"#{self.channel.login}", self.written), dict(sorted(tags.items())), prefix(self.who.user.login))

    def event(self) -> Item:
        """The event `channel.chat.message`."""
        source = self.source if self.source is not None and self.source is not self else None
        other = source.channel if source is not None else None
        return {
            **_user("broadcaster_", self.channel), **_user("chatter_", self.who.user), "message_id": self.id,
            "message": {"text": self.written, "fragments": list(self._fragments())}, "message_type": TYPES.get(self.kind, "text"),
            "badges": self.who.shown(), "cheer": {"bits": self.bits} if self.bits else None, "color": self.who.color, "reply": self._reply(),
            "channel_points_custom_reward_id": self.reward_id or None, "source_message_id": source.id if source is not None else None,
            "source_badges": source.who.shown() if source is not None else None, "is_source_only": False if source is not None else None,
            **(_user("source_broadcaster_", other) if other is not None else dict.fromkeys(_names("source_broadcaster_"))),
        }  # fmt: skip

    def _reply(self) -> Item | None:
        if self.reply is None:
            return None
        parent, thread = self.reply, self.thread
        return {
            "parent_message_id": parent.id, "parent_message_body": parent.text, **_user("parent_", parent.who.user),
            "thread_message_id": thread.id, **_user("thread_", thread.who.user),
        }  # fmt: skip

    def _fragments(self) -> Iterator[Item]:
        text, plain = self.written, 0
        for word in _WORD.finditer(text):
            found = self._fragment(word[0])
            if found is not None:
                if word.start() > plain:
                    yield _fragment("text", text[plain : word.start()])
                plain = word.end()
                yield found
        if plain < len(text):
            yield _fragment("text", text[plain:])

    def _fragment(self, word: str) -> Item | None:
        if word in self.emotes:
            emote = {"id": self.emotes[word], "emote_set_id": "0", "owner_id": "0", "format": ["static"]}
            return _fragment("emote", word, emote=emote)
        if word in self.mentions:
            user = self.mentions[word]
            return _fragment("mention", word, mention=_user("", user))
        if self.bits and (cheer := _CHEER.fullmatch(word)):
            return _fragment("cheermote", word, cheermote={"prefix": cheer[1].lower(), "bits": int(cheer[2]), "tier": 1})
        return None


def _fragment(type: str, text: str, **more: Any) -> Item:
    return {"type": type, "text": text, "cheermote": None, "emote": None, "mention": None, **more}


def _names(prefix: str) -> tuple[str, str, str]:
    return f"{prefix}user_id", f"{prefix}user_login", f"{prefix}user_name"


def _user(prefix: str, user: Account) -> Item:
    return dict(zip(_names(prefix), (user.id, user.login, user.display_name), strict=True))


def prefix(login: str) -> str:
    return f"{login}!{login}@{login}.tmi.twitch.tv"
