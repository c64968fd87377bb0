"""The chat server: logins, rooms and messages. No network here: connections receive texts and the command to close."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import define, evolve, field

from twitchapi_gen.api.messages import MESSAGES
from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.eventsub import holding
from twitchapi_gen.emulator.eventsub.hub import EventSub
from twitchapi_gen.emulator.irc.refusing import Limits, Why
from twitchapi_gen.emulator.irc.said import Said, prefix
from twitchapi_gen.emulator.irc.standing import Standing, color, emotes, room_tags, settings, sharing, standing
from twitchapi_gen.emulator.resources import new_id
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.chat.line import Line

SERVER = "tmi.twitch.tv"
TAGS, COMMANDS, MEMBERSHIP = "twitch.tv/tags", "twitch.tv/commands", "twitch.tv/membership"
CAPABILITIES = (MEMBERSHIP, TAGS, COMMANDS)
_NEEDS_COMMANDS = frozenset({
    "CLEARCHAT", "CLEARMSG", "GLOBALUSERSTATE", "NOTICE", "RECONNECT", "ROOMSTATE", "USERNOTICE", "USERSTATE", "WHISPER",
})  # fmt: skip
_KEPT, _SHOWN = 5_000, 100
SAID = "channel.chat.message"


@define(eq=False)
class Peer:
    """A connection. send: sends a text. end: closes it with a code, or resets it if the code is 0. silent: it receives nothing any more."""

    send: Callable[[str], None]
    end: Callable[[int], None]
    end_after: Callable[[float], object]
    caps: set[str] = field(factory=set[str])
    passed: str | None = None
    nick: str = ""
    user: Account | None = None
    token: Token | None = None
    rooms: dict[str, Account] = field(factory=dict[str, Account])
    """The channels that it has joined, by login."""
    silent: bool = False
    ponged: bool = True
    """Whether the client has answered the last PING."""

    def say(self, line: Line, *, always: bool = False) -> None:
        """Send the line as far as the connection's capabilities allow."""
        if self.silent or (line.command in _NEEDS_COMMANDS and COMMANDS not in self.caps and not always):
            return
        self.send(f"{(line if TAGS in self.caps else evolve(line, tags=dict[str, str]())).to_text()}\r\n")

    def reads(self, *scopes: str) -> bool:
        return self.token is None or bool(self.token.scopes.intersection(scopes))


@define(eq=False)
class ChatHub:
    """Lives in the server's loop: nothing here may be called from another thread."""

    eventsub: EventSub
    limits: Limits = field(init=False)
    peers: list[Peer] = field(factory=list[Peer])
    latest: list[Said] = field(factory=list[Said])
    """The last messages, for the page."""
    refused_logins: int = 0
    twice: int = 0
    """The number of next messages that come twice."""
    modes: dict[str, dict[str, str]] = field(factory=dict[str, dict[str, str]])
    """The tags of ROOMSTATE that were sent last, by the channel's id."""
    _known: dict[str, Said] = field(factory=dict[str, Said])
    _talked: set[tuple[str, str]] = field(factory=set[tuple[str, str]])

    def __attrs_post_init__(self) -> None:
        self.limits = Limits(self.world)

    @property
    def world(self) -> World:
        return self.eventsub.world

    # Messages

    def said(self, id: str) -> Said | None:
        """The message of that id."""
        return self._known.get(id)

    def make(self, user: Account, channel: Account, text: str, *, id: str = "", **more: Any) -> Said:
        """A message that nobody has received yet. A text in `\\x01ACTION …\\x01` is one of /me."""
        if text.startswith("\x01ACTION ") and text.endswith("\x01"):
            text, more["is_action"] = text[8:-1], True
        found = [word for word in text.split() if word[:1] == "@" and self.world.accounts.find(login=word[1:]) is not None]
        mentions = {word: self.world.account(login=word[1:]) for word in found}
        who, at = standing(self.world, user, channel), int(self.world.now() * 1000)
        return Said(id or new_id(self.world), who, channel, text, at, emotes(self.world, channel), mentions, **more)

    def post(self, said: Said, sender: Peer | None = None) -> Said:
        """Send the message to all who read the channel, and those of its shared chat, over IRC and EventSub."""
        others = sharing(self.world, said.channel)
        if others:
            said.source = said
        self._talked.add((said.channel.id, said.who.user.id))
        self._deliver(said, sender)
        for other in others:
            who = standing(self.world, said.who.user, other)
            self._deliver(evolve(said, id=new_id(self.world), who=who, channel=other, source=said), None)
        return said

    def channel(self, login: str) -> Account | None:
        """The channel of that login; None if there is none. An emulator that accepts any request has every channel."""
        found = self.world.accounts.find(login=login)
        if found is None and not self.world.state.strict:
            return self.world.account(login=login)
        return found if found is not None and found.channel else None

    def is_first(self, user: Account, channel: Account) -> bool:
        return (channel.id, user.id) not in self._talked

    def _deliver(self, said: Said, sender: Peer | None) -> None:
        self.relay(said, sender)
        for version in self.eventsub.book.versions(SAID):
            self.eventsub.fire(SAID, version, {"broadcaster_user_id": said.channel.id}, said.event())

    def relay(self, said: Said, sender: Peer | None = None) -> None:
        """Send the message over IRC, and remember it for replies and deletions."""
        put(self._known, said.id, said, _KEPT)
        self.latest = [*self.latest[1 - _SHOWN :], said]
        copies, self.twice = (2, self.twice - 1) if self.twice else (1, 0)
        self.broadcast(said.channel, said.line(), besides=sender, copies=copies)

    def broadcast(self, channel: Account, line: Line, *, besides: Peer | None = None, copies: int = 1) -> int:
        """Send the line to all connections in the channel. Returns how many."""
        found = [peer for peer in self.peers if channel.login in peer.rooms and peer is not besides]
        for peer in found * copies:
            peer.say(line)
        return len(found)

    def notice(self, peer: Peer, channel: str, id: str, facts: Mapping[str, object]) -> None:
        peer.say(Line("NOTICE", (f"#{channel}", MESSAGES[id].format(**facts)), {"msg-id": id}, SERVER))

    # What connections say

    def came(self, peer: Peer, line: Line) -> None:
        """Handle a line of the client."""
        command, rest = line.command.upper(), line.parameters
        if peer.silent:
            return
        match command:
            case "CAP":
                self._capabilities(peer, rest)
            case "PASS":
                peer.passed = rest[0] if rest else ""
            case "NICK":
                self._login(peer, rest[0].lower() if rest else "")
            case "PING":
                peer.say(Line("PONG", (SERVER, rest[-1] if rest else ""), prefix=SERVER))
            case "PONG":
                peer.ponged = True
            case "QUIT":
                peer.end(1000)
            case "JOIN" | "PART" | "PRIVMSG" if peer.nick:
                self._in_rooms(peer, command, line)
            case "USER" | "":
                pass
            case _:
                peer.say(Line("421", (peer.nick or "you", command[:40] or "?", MESSAGES["irc_unknown_command"]), prefix=SERVER))

    def _in_rooms(self, peer: Peer, command: str, line: Line) -> None:
        names = line.parameters[0].split(",") if line.parameters else []
        for name in names:
            login = name.removeprefix("#").lower()
            if not login.replace("_", "").isalnum() or not login.isascii():
                continue
            if command == "JOIN":
                self._join(peer, login)
            elif command == "PART":
                self.part(peer, login)
            elif len(line.parameters) > 1:
                self._talk(peer, login, line)

    def _capabilities(self, peer: Peer, rest: Iterable[str]) -> None:
        what, *names = rest or [""]
        asked = [name for part in names for name in part.split()]
        nick = peer.nick or "*"
        if what.upper() == "LS":
            peer.say(Line("CAP", (nick, "LS", " ".join(CAPABILITIES)), prefix=SERVER))
        elif what.upper() == "REQ":
            known = set(asked) <= {*CAPABILITIES}
            if known:
                peer.caps |= set(asked)
            peer.say(Line("CAP", (nick, "ACK" if known else "NAK", " ".join(asked)), prefix=SERVER))

    def _login(self, peer: Peer, nick: str) -> None:
        if peer.nick:
            return
        why = self._unfit(peer, nick)
        if why:
            self._refuse(peer, why)
            return
        peer.nick = nick
        greeting = ("001", "irc_welcome"), ("002", "irc_host"), ("003", "irc_created"), ("004", ""), ("375", ""), ("372", "irc_motd"), ("376", "")
        for number, name in greeting:
            peer.say(Line(number, (nick, MESSAGES[name] if name else ">" if number == "376" else "-"), prefix=SERVER))
        if peer.user is not None:
            mine = Standing(peer.user, color(self.world, peer.user), ()).tags()
            tags = {name: mine[name] for name in ("badge-info", "badges", "color", "display-name", "user-id", "user-type")}
            peer.say(Line("GLOBALUSERSTATE", (), {**tags, "emote-sets": "0"}, SERVER))

    def _unfit(self, peer: Peer, nick: str) -> str:
        """The reason why that connection can't log in; empty if it can, which sets its user and token."""
        if not nick or not nick.isascii() or not nick.replace("_", "").isalnum():
            return "irc_no_nick"
        if nick.startswith("justinfan") and nick[9:].isdecimal():
            return ""
        if peer.passed is None or not peer.passed.startswith("oauth:"):
            return "irc_bad_format"
        token = self.world.live(peer.passed.removeprefix("oauth:"))
        if self.refused_logins:
            self.refused_logins, token = self.refused_logins - 1, None
        if token is None or token.user is None or token.user.login != nick or not token.scopes & {"chat:read", "chat:edit"}:
            return "irc_bad_token"
        peer.token, peer.user = token, token.user
        return ""

    @staticmethod
    def _refuse(peer: Peer, text: str) -> None:
        peer.say(Line("NOTICE", ("*", MESSAGES[text]), prefix=SERVER), always=True)
        peer.end(1000)

    # Rooms

    def _join(self, peer: Peer, login: str) -> None:
        channel = self.channel(login)
        if login in peer.rooms or (peer.user is not None and not self.limits.may_join(peer.user)):
            return
        why = self._closed(peer, channel)
        if channel is None or why:
            self.notice(peer, login, why, {"channel": login})
            return
        others = [one for one in self.peers if login in one.rooms]
        peer.rooms[login] = channel
        joined = Line("JOIN", (f"#{login}",), prefix=prefix(peer.nick))
        peer.say(joined)
        for one in others if not any(one.nick == peer.nick for one in others) else ():
            if MEMBERSHIP in one.caps:
                one.say(joined)
        if peer.user is not None:
            self._state(peer, channel)
        modes = self.modes[channel.id] = room_tags(settings(self.world, channel))
        peer.say(Line("ROOMSTATE", (f"#{login}",), {**modes, "room-id": channel.id}, SERVER))
        names = [peer.nick, *dict.fromkeys(one.nick for one in others if one.nick != peer.nick)] if MEMBERSHIP in peer.caps else [peer.nick]
        source = f"{peer.nick}.{SERVER}"
        peer.say(Line("353", (peer.nick, "=", f"#{login}", " ".join(names)), prefix=source))
        peer.say(Line("366", (peer.nick, f"#{login}", MESSAGES["irc_names_end"]), prefix=source))

    def _closed(self, peer: Peer, channel: Account | None) -> str:
        """The id of the notice to a connection that can't join; empty if it can."""
        if channel is None:
            return "msg_channel_suspended"
        if not peer.reads("chat:read"):
            return "no_permission"
        return "msg_banned" if peer.user is not None and self.limits.banned(peer.user, channel) else ""

    def part(self, peer: Peer, login: str, *, quietly: bool = False) -> None:
        """The connection leaves the room. quietly: it is told nothing, since it is gone."""
        if peer.rooms.pop(login, None) is None:
            return
        parted = Line("PART", (f"#{login}",), prefix=prefix(peer.nick))
        if not quietly:
            peer.say(parted)
        others = [one for one in self.peers if login in one.rooms]
        for one in others if not any(one.nick == peer.nick for one in others) else ():
            if MEMBERSHIP in one.caps:
                one.say(parted)

    def gone(self, peer: Peer) -> None:
        """The connection has ended."""
        self.peers.remove(peer)
        for login in [*peer.rooms]:
            self.part(peer, login, quietly=True)

    def _state(self, peer: Peer, channel: Account, more: Mapping[str, str] | None = None) -> None:
        if peer.user is not None:
            tags = standing(self.world, peer.user, channel).tags()
            tags = {name: value for name, value in tags.items() if name != "user-id"}
            peer.say(Line("USERSTATE", (f"#{channel.login}",), {**tags, "emote-sets": "0", **(more or {})}, SERVER))

    def _talk(self, peer: Peer, login: str, line: Line) -> None:
        channel, text = self.channel(login), line.parameters[-1].strip()
        if peer.user is None or channel is None or not text.strip("\x01 "):
            return  # an anonymous user's messages vanish
        if text.startswith("/me "):
            text = f"\x01ACTION {text[4:]}\x01"
        nonce, parent = line.tags.get("client-nonce", ""), self._known.get(line.tags.get("reply-parent-msg-id", ""))
        said = self.make(peer.user, channel, text, reply=parent, nonce=nonce, first=self.is_first(peer.user, channel))
        why = self._untaken(peer, said)
        if why is not None:
            self.notice(peer, login, *why)
            return
        self.post(said, peer)
        self._state(peer, channel, {"id": said.id, **({"client-nonce": nonce} if nonce else {})})

    def _untaken(self, peer: Peer, said: Said) -> Why | None:
        """The notice to a connection whose message isn't sent; None if it is."""
        if not peer.reads("chat:edit"):
            return "no_permission", {}
        if said.text[0] in "/." and said.text[1:2].isalpha() and not said.is_action:
            return "unrecognized_cmd", {"command": said.text.split()[0]}
        why = self.limits.refusal(said.who, said.channel, said.text, lambda: said.is_emotes)
        if why is not None or peer.token is None or not self.world.state.strict:
            return why
        given = {"broadcaster_id": said.channel.id, "sender_id": said.who.user.id, "message": said.text}
        return None if holding.sent(self.eventsub, given, peer.token).items[0]["is_sent"] else ("msg_rejected", {})

    def revoked(self, token: Token) -> None:
        """End the connections that logged in with the token."""
        for peer in [one for one in self.peers if one.token is not None and one.token.access == token.access]:
            self._refuse(peer, "irc_bad_token")
