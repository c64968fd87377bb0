"""The connection to chat over IRC without I/O: logins, joins, PINGs, RECONNECT and drops. It takes occurrences and returns actions.

One socket carries the chat, or two during a move: the old one is read until the new one has joined all channels.
"""

from enum import Enum, auto
from typing import TypeAlias

from attrs import define, field

from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import InvalidToken, NetworkError, Timeout
from twitchapi_gen.runtime.chat.line import Line
from twitchapi_gen.runtime.chat.received import IrcMessage
from twitchapi_gen.runtime.dispatch.websocket import Backoff

CAPABILITIES = "twitch.tv/tags twitch.tv/commands"
MEMBERSHIP = "twitch.tv/membership"
LOGIN_WITHIN, JOIN_WITHIN, JOIN_TRIES = 10.0, 10.0, 3
QUIET, PONG_WITHIN = 30.0, 10.0
"""Seconds without a line after which the client sends a PING, and seconds for any line after that. Twitch's own PINGs are minutes apart."""
_FOREVER = float("inf")
_BAD_TOKEN = "login authentication failed"  # noqa: S105  # Twitch's words
_ONCE = frozenset({"PRIVMSG", "USERNOTICE"})
"""Messages with an id of their own."""
CLOSED_ROOM = frozenset({"msg_banned", "msg_channel_suspended", "msg_channel_blocked", "tos_ban", "no_permission", "msg_suspended"})
"""Notices that answer a JOIN."""


@define(frozen=True)
class Dial:
    """Open a socket."""

    number: int


@define(frozen=True)
class Say:
    """Send a line."""

    number: int
    line: Line


@define(frozen=True)
class Authenticate:
    """Send the token, if there is one. The machine doesn't know it."""

    number: int


@define(frozen=True)
class Close:
    """Close a socket."""

    number: int


@define(frozen=True)
class Leave:
    """Send the close frame, and read until the server has answered it: messages may still be under way on this socket."""

    number: int


@define(frozen=True)
class LoggedIn:
    """The login succeeded."""


@define(frozen=True)
class Renew:
    """Twitch refused the token: get another one, then call `renewed` or `give_up`."""


@define(frozen=True)
class Wanted:
    """The channel must be joined: call `ask` when the limit for joins allows it."""

    login: str


@define(frozen=True)
class Joined:
    """Messages of the channel arrive. Only the first time; not after a drop."""

    login: str
    room_id: str


@define(frozen=True)
class Refused:
    """The channel can't be joined, or not any more; it is forgotten. reason: the notice's id, or `unknown`."""

    login: str
    reason: str
    text: str


@define(frozen=True)
class Up:
    """All channels are being read. resumed: without a loss."""

    resumed: bool


@define(frozen=True)
class Down:
    """Messages are lost from now on."""

    code: int
    reason: str


@define(frozen=True)
class Received:
    """A message of a joined channel, or one without a channel."""

    message: IrcMessage


@define(frozen=True)
class GiveUp:
    error: Exception


Action: TypeAlias = Dial | Say | Authenticate | Close | Leave | LoggedIn | Renew | Wanted | Joined | Refused | Up | Down | Received | GiveUp


class Phase(Enum):
    DIALLING = auto()
    GREETING = auto()
    LIVE = auto()


@define(eq=False)
class Socket:
    number: int
    phase: Phase = Phase.DIALLING
    due: float = _FOREVER
    """When the server must have answered, or when it has been quiet for long."""
    pinged: bool = False


@define(eq=False)
class Room:
    """A channel. on: the socket that delivers its messages, 0 for none. asked: the socket that was asked to join it, and until when to wait."""

    login: str
    on: int = 0
    asked: int = 0
    due: float = _FOREVER
    tries: int = 0
    known: bool = False


@define(eq=False)
class Machine:
    """login: in lower case. give_up_after: seconds without a connection; None means never."""

    clock: Clock
    backoff: Backoff
    login: str
    give_up_after: float | None = None
    membership: bool = False
    rooms: dict[str, Room] = field(factory=dict[str, Room])
    current: Socket | None = None
    coming: Socket | None = None
    """The socket that will replace the current one, or is the first."""
    left: set[int] = field(factory=set[int])
    """Old sockets after a move, which are read until they end."""
    over: bool = False
    _numbers: int = 0
    _dial_at: float = _FOREVER
    _down_since: float | None = None
    _is_up: bool = False
    _renewed: bool = False
    _last: Exception | None = None

    # What the user wants

    def start(self) -> list[Action]:
        self._down_since = self.clock.monotonic()
        return self._dial()

    def want(self, login: str) -> list[Action]:
        """Join the channel, and keep it over drops."""
        self.rooms.setdefault(login, Room(login))
        return [Wanted(login)] if self._target is not None else []

    def ask(self, login: str) -> list[Action]:
        """The limit for joins allows a JOIN."""
        room, target = self.rooms.get(login), self._target
        if room is None or target is None or room.on == target.number:
            return []
        room.asked, room.due, room.tries = target.number, self.clock.monotonic() + JOIN_WITHIN, room.tries + 1
        return [Say(target.number, Line("JOIN", (f"#{login}",)))]

    def leave(self, login: str) -> list[Action]:
        """Leave the channel, and forget it."""
        room = self.rooms.pop(login, None)
        numbers = {room.on, room.asked} if room is not None else set[int]()
        found = [one for one in (self.current, self.coming) if one is not None and one.number in numbers and one.phase is Phase.LIVE]
        return [*(Say(one.number, Line("PART", (f"#{login}",))) for one in found), *self._settled()]

    def with_membership(self) -> list[Action]:
        """Ask for others' JOIN and PART, too."""
        asked, self.membership = self.membership, True
        sockets = [] if asked else [one for one in (self.current, self.coming) if one is not None and one.phase is Phase.LIVE]
        return [Say(one.number, Line("CAP", ("REQ", MEMBERSHIP))) for one in sockets]

    def renewed(self) -> list[Action]:
        """There is another token."""
        return self._dial()

    def not_renewed(self, error: Exception) -> list[Action]:
        """There is no other token yet, since the network or Twitch failed."""
        self._last, self._renewed = error, False
        return self._again()

    def give_up(self, error: Exception) -> list[Action]:
        self.over = True
        self._dial_at = _FOREVER
        sockets = [one.number for one in (self.current, self.coming) if one is not None]
        self.current = self.coming = None
        return [*(Close(number) for number in sockets), GiveUp(error)]

    @property
    def _target(self) -> Socket | None:
        """The socket on which channels are joined."""
        return next((one for one in (self.coming, self.current) if one is not None and one.phase is Phase.LIVE), None)

    @property
    def speaker(self) -> int:
        """The number of the socket for messages; 0 for none."""
        found = next((one for one in (self.current, self.coming) if one is not None and one.phase is Phase.LIVE), None)
        return found.number if found is not None else 0

    @property
    def is_up(self) -> bool:
        return self._is_up

    # What happens on sockets

    def opened(self, number: int) -> list[Action]:
        """The socket is open."""
        found = self._socket(number)
        if found is None:
            return [Close(number)]
        found.phase, found.due = Phase.GREETING, self.clock.monotonic() + LOGIN_WITHIN
        names = f"{CAPABILITIES} {MEMBERSHIP}" if self.membership else CAPABILITIES
        return [Say(number, Line("CAP", ("REQ", names))), Authenticate(number), Say(number, Line("NICK", (self.login,)))]

    def heard(self, number: int, message: IrcMessage) -> list[Action]:
        found = self._socket(number)
        if found is None:
            return [Received(message)] if number in self.left and message.COMMAND in _ONCE else []
        command = message.line.command if not message.COMMAND else message.COMMAND
        if found.phase is Phase.LIVE:
            found.due, found.pinged = self.clock.monotonic() + QUIET, False
        match command:
            case "PING":
                return [Say(number, Line("PONG", (message.json_.get("text", ""),)))]
            case "RECONNECT":
                return self._move() if found is self.current else []
            case "001" if found.phase is not Phase.LIVE:
                return self._greeted(found)
            case "NOTICE" if found.phase is not Phase.LIVE and message.json_.get("channel") == "*":
                return self._turned_away(found, message.json_.get("text", ""))
            case "ROOMSTATE" | "366":
                return self._entered(number, message)
            case "NOTICE":
                return self._notice(number, message)
            case _:
                return self._routed(number, message)

    def closed(self, number: int, code: int, reason: str = "", error: Exception | None = None) -> list[Action]:
        """The socket has ended. error: its cause, if the client ended it."""
        found = self._socket(number)
        self.left.discard(number)
        if found is None:
            return []
        if found is self.coming:
            self.coming = None
            self._last = error or NetworkError(f"chat closed the connection with code {code}")
            return self._again()
        return self._lost(code, reason)

    def failed(self, number: int, error: Exception) -> list[Action]:
        """The socket couldn't be opened."""
        found = self._socket(number)
        if found is None:
            return []
        self.coming, self._last = None, error
        return self._again()

    # Time

    @property
    def due(self) -> float:
        """When `tick` must be called."""
        sockets = [one.due for one in (self.current, self.coming) if one is not None]
        return min([self._dial_at, self._hopeless_at, *sockets, *(room.due for room in self.rooms.values())], default=_FOREVER)

    @property
    def _hopeless_at(self) -> float:
        if self.give_up_after is None or self._down_since is None or self.over:
            return _FOREVER
        return self._down_since + self.give_up_after

    def tick(self) -> list[Action]:
        """Handle all deadlines that have passed."""
        now, actions = self.clock.monotonic(), list[Action]()
        if now >= self._hopeless_at:
            return self.give_up(self._last or Timeout("there is no connection to chat", sent=False))
        for one in (self.current, self.coming):
            if one is not None and now >= one.due:
                actions += self._overdue(one)
        for room in list(self.rooms.values()):
            if now >= room.due:
                room.due = _FOREVER
                actions += self._refused(room, "unknown", "Twitch didn't answer the JOIN") if room.tries >= JOIN_TRIES else [Wanted(room.login)]
        if now >= self._dial_at:
            actions += self._dial()
        return actions

    def _overdue(self, one: Socket) -> list[Action]:
        if one.phase is Phase.LIVE and not one.pinged:
            one.pinged, one.due = True, self.clock.monotonic() + PONG_WITHIN
            return [Say(one.number, Line("PING", ("twitchapi_gen",)))]
        if one is self.coming:
            self.coming, self._last = None, Timeout("chat: no answer to the login")
            return [Close(one.number), *self._again()]
        return [Close(one.number), *self._lost(1006, "no answer to a PING")]

    # Steps

    def _socket(self, number: int) -> Socket | None:
        return next((one for one in (self.current, self.coming) if one is not None and one.number == number), None)

    def _dial(self) -> list[Action]:
        self._dial_at = _FOREVER
        if self.coming is not None or self.over:
            return []
        self._numbers += 1
        self.coming = Socket(self._numbers)
        return [Dial(self._numbers)]

    def _again(self) -> list[Action]:
        """Schedule the next attempt."""
        if not self.over:
            self._dial_at = self.clock.monotonic() + self.backoff.next()
        return []

    def _move(self) -> list[Action]:
        """Twitch announces the end of the current socket."""
        return self._dial()

    def _greeted(self, one: Socket) -> list[Action]:
        one.phase, one.due = Phase.LIVE, self.clock.monotonic() + QUIET
        self.backoff.reset()
        self._down_since, self._renewed = None, False
        if self.current is None:
            self.current, self.coming = one, None
        for room in self.rooms.values():
            room.tries, room.due = 0, _FOREVER
        return [LoggedIn(), *(Wanted(room.login) for room in self.rooms.values() if room.on != one.number), *self._settled()]

    def _turned_away(self, one: Socket, text: str) -> list[Action]:
        self.coming = None
        if text.lower() != _BAD_TOKEN or self._renewed:
            return [Close(one.number), *self.give_up(InvalidToken(f"chat refused the login of {self.login}: {text}"))]
        self._renewed = True
        return [Close(one.number), Renew()]

    def _lost(self, code: int, reason: str) -> list[Action]:
        """The current socket has ended."""
        gone, self.current = self.current, None
        was_up, self._is_up = self._is_up, False
        for room in self.rooms.values():
            if gone is not None and room.on == gone.number:
                room.on = 0
        if self.coming is not None and self.coming.phase is Phase.LIVE:
            self.current, self.coming = self.coming, None
            left = [room for room in self.rooms.values() if room.on == 0]
            return [*([Down(code, reason)] if left and was_up else []), *self._settled(resumed=not left)]
        self._down_since = self.clock.monotonic()
        if self.coming is None and self._dial_at == _FOREVER:
            self._again()
        return [Down(code, reason)] if was_up else []

    def _entered(self, number: int, message: IrcMessage) -> list[Action]:
        """The first ROOMSTATE (or, without tags, the end of the names) answers the JOIN."""
        room = self.rooms.get(message.json_.get("channel", ""))
        if room is None or room.asked != number or room.on == number:
            return self._routed(number, message)
        first, room.known = not room.known, True
        room.on, room.due, room.tries = number, _FOREVER, 0
        told: list[Action] = [Joined(room.login, message.json_.get("room-id", ""))] if first else []
        return [*told, *self._routed(number, message), *self._settled()]

    def _notice(self, number: int, message: IrcMessage) -> list[Action]:
        room, id = self.rooms.get(message.json_.get("channel", "")), message.json_.get("msg-id", "")
        if room is not None and id in CLOSED_ROOM and room.asked == number and room.on != number and room.due != _FOREVER:
            return self._refused(room, id, message.json_.get("text", ""))
        return self._routed(number, message)

    def _refused(self, room: Room, reason: str, text: str) -> list[Action]:
        self.rooms.pop(room.login, None)
        return [Refused(room.login, reason, text), *self._settled()]

    def _routed(self, number: int, message: IrcMessage) -> list[Action]:
        """Messages with an id count from both sockets of a move, since the transport drops duplicates; others from the one that is responsible."""
        room = self.rooms.get(message.json_.get("channel", ""))
        about_oneself = message.COMMAND in ("USERSTATE", "NOTICE")
        if room is None:
            mine = about_oneself
        else:
            mine = room.on == number or (about_oneself and room.asked == number) or (room.on != 0 and message.COMMAND in _ONCE)
        return [Received(message)] if mine else []

    def _settled(self, resumed: bool = False) -> list[Action]:
        """Complete a move, or a new connection, once all channels are on the socket."""
        if self.coming is not None and self.coming.phase is Phase.LIVE and self.current is not None:
            if any(room.on != self.coming.number for room in self.rooms.values()):
                return []
            old, self.current, self.coming = self.current, self.coming, None
            self.left.add(old.number)
            return [Leave(old.number), Up(resumed=True)]
        if self._is_up or self.current is None or any(room.on == 0 for room in self.rooms.values()):
            return []
        self._is_up = True
        return [Up(resumed)]
