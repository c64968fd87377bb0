"""Chat over IRC: one WebSocket, or two while Twitch moves it. The machine decides; this connects, sends, and waits for answers."""

import asyncio
import contextlib
import itertools
import secrets
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from typing import TypeAlias

from attrs import define, field

from twitchapi_gen.runtime.auth.refresh import ensure_fresh
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import LoginRequired, MissingScope, MissingToken, NetworkError, NotRunning, Timeout, TokenError, TwitchError
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.chat.errors import ChannelUnavailable, MessageDropped
from twitchapi_gen.runtime.chat.irc_machine import (
    Action,
    Authenticate,
    Close,
    Dial,
    Down,
    GiveUp,
    Joined,
    Leave,
    LoggedIn,
    Machine,
    Received,
    Refused,
    Renew,
    Say,
    Up,
    Wanted,
)
from twitchapi_gen.runtime.chat.irc_reading import READERS, settings_of
from twitchapi_gen.runtime.chat.line import Line, check_text
from twitchapi_gen.runtime.chat.message import Channel, ChatEvent, Presence
from twitchapi_gen.runtime.chat.received import IrcMessage, Parser
from twitchapi_gen.runtime.chat.transport import Receiver
from twitchapi_gen.runtime.dispatch.dedup import RecentIds
from twitchapi_gen.runtime.dispatch.websocket import Backoff, Closed, Connector, WebSocketConnection
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.http.send import greet
from twitchapi_gen.runtime.models.shapes import Report

ANSWER = 10.0
"""Seconds for Twitch's answer to a message."""
_REMEMBERED = 60.0
"""Seconds for which a message may come twice, over both sockets of a move."""
_A_TURN, _LOOK = 16, 0.05
_SCOPES = frozenset({"chat:read", "chat:edit"})
_GOODBYE = 3.0
_NOT_SENT = frozenset({"tos_ban", "unrecognized_cmd", "no_permission"})
"""Notices that refuse a message, besides all that begin with `msg_`."""


Token: TypeAlias = Callable[[bool], Awaitable[Secret[str] | None]]
"""Returns the token to log in with, None for an anonymous reader. Its parameter: whether Twitch refused the last one. Raises TokenError."""


async def nobody(_: bool) -> None:
    """The token of an anonymous reader."""


def user_token(runner: ClientRunner) -> Token:
    """A client's user token, which is refreshed when it is due and when Twitch refused it."""

    async def token(renew: bool) -> Secret[str]:
        return await runner.run(lambda core, user: _token(core, user, renew))

    return token


def _token(core: Core, user: Credential, renew: bool) -> Flow[Secret[str]]:
    deadline = core.deadline()
    yield from greet(core, deadline)
    if renew:
        user.due = float("-inf")  # so that it is validated, and refreshed if it is dead
    if core.clock.monotonic() >= user.due:
        yield from ensure_fresh(user, core, deadline)
    if user.refused:
        raise LoginRequired(user.refused)
    if user.access is None:
        raise MissingToken("chat over IRC needs a user token; call set_user_authentication, or read anonymously")
    if not _SCOPES & {str(scope) for scope in user.scopes}:
        raise MissingScope("chat over IRC needs the scopes chat:read and chat:edit; ask the user to grant them", _SCOPES)
    return user.access


@define(eq=False)
class _Sent:
    """A message that Twitch hasn't confirmed yet."""

    channel: str
    nonce: str
    socket: int
    answer: "asyncio.Future[str]"


@define(eq=False)
class _Place:
    """A joined channel. tags: of its ROOMSTATEs. joined: the waiting `join`."""

    channel: Channel
    joined: "asyncio.Future[Channel]"
    tags: dict[str, str] = field(factory=dict[str, str])
    privileged: bool | None = None


class IrcTransport:
    """See `Transport`. parse: reads lines. login: the user's; "" for an anonymous reader. timeout: seconds that `start` and `join` wait.

    report: called for each difference of a line from the spec.
    """

    name = "irc"

    def __init__(
        self, parse: Parser, url: str, clock: Clock, login: str = "", token: Token = nobody, *, timeout: float = 60.0,
        give_up_after: float | None = None, report: Report | None = None,
    ) -> None:  # fmt: skip
        self._parse, self._url, self._clock, self._token, self._timeout = parse, url, clock, token, timeout
        self._report_drift = report
        self._login = login or f"justinfan{int(clock.uniform(1_000, 999_999))}"
        self.can_send = bool(login)
        self._machine = Machine(clock, Backoff(clock), self._login, give_up_after)
        self._recent = RecentIds(_REMEMBERED, clock)
        self._places: dict[str, _Place] = {}
        self._sent: deque[_Sent] = deque()
        self._wires: dict[int, WebSocketConnection] = {}
        self._outgoing: dict[int, asyncio.Queue[str | Secret[str]]] = {}
        self._tokens: dict[int, Secret[str] | None] = {}
        self._joins: asyncio.Queue[str] = asyncio.Queue()
        self._joining: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._receiver: Receiver | None = None
        self._sooner = asyncio.Event()
        self._connector = Connector()
        self._begun: asyncio.Future[None] | None = None
        self._wants_presence = False

    @property
    def is_connected(self) -> bool:
        return self._machine.is_up and all(room.on for room in self._machine.rooms.values())

    # Transport

    async def start(self, receiver: Receiver) -> None:
        self._receiver = receiver
        begun = self._begun = asyncio.get_running_loop().create_future()
        self._spawn(self._tick())
        self._spawn(self._join_in_turn())
        self._act(self._machine.start())
        try:
            async with asyncio.timeout(self._timeout):
                await begun
        except TimeoutError:
            await self.stop()
            raise Timeout(f"{self._url}: no login within {self._timeout:g} seconds", sent=False) from None
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        self._receiver = None
        self._machine.over = True
        for sent in self._sent:
            _fail(sent.answer, NotRunning("chat was stopped before Twitch confirmed the message"))
        self._sent.clear()
        for place in self._places.values():
            _fail(place.joined, NotRunning("chat was stopped"))
        self._places.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE):
                await asyncio.gather(*(wire.close() for wire in list(self._wires.values())))
        own = asyncio.current_task()
        tasks = [task for task in self._tasks if task is not own]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_GOODBYE)
        await self._connector.close()

    async def join(self, channel: Channel) -> Channel:
        self._check_running()
        place = self._places.get(channel.login)
        if place is None:
            place = self._places[channel.login] = _Place(channel, asyncio.get_running_loop().create_future())
            self._act(self._machine.want(channel.login))
        try:
            async with asyncio.timeout(self._timeout):
                return await asyncio.shield(place.joined)
        except TimeoutError:
            await self.part(channel)
            raise Timeout(f"{channel.login}: the chat wasn't joined within {self._timeout:g} seconds") from None

    async def part(self, channel: Channel) -> None:
        place = self._places.pop(channel.login, None)
        if place is not None:
            _fail(place.joined, ChannelUnavailable(f"{channel.login}: the chat was left", reason="left", channel=channel.login))
            self._act(self._machine.leave(channel.login))

    async def want(self, kinds: Collection[type[ChatEvent]]) -> None:
        self._wants_presence = Presence in kinds
        if self._wants_presence:
            self._act(self._machine.with_membership())

    async def send(self, channel: Channel, text: str, *, reply_to: str = "", nonce: str = "") -> str:
        if not self.can_send:
            raise MissingToken("an anonymous reader can't send; chat needs a user")
        check_text("the message", text)
        nonce = nonce or secrets.token_hex(8)
        tags = {"client-nonce": check_text("nonce", nonce), **({"reply-parent-msg-id": reply_to} if reply_to else {})}
        line = Line("PRIVMSG", (f"#{channel.login}", text), tags)
        line.to_text()  # raises what is wrong with it
        await self._until_connected()
        sent = _Sent(channel.login, nonce, self._machine.speaker, asyncio.get_running_loop().create_future())
        self._sent.append(sent)
        self._act([Say(sent.socket, line)])
        try:
            async with asyncio.timeout(ANSWER):
                return await sent.answer
        except TimeoutError:
            why = f"{channel.login}: Twitch didn't confirm the message within {ANSWER:g} seconds, which it does if too many were sent"
            raise MessageDropped(why, reason="unconfirmed", channel=channel.login) from None
        finally:
            with contextlib.suppress(ValueError):
                self._sent.remove(sent)

    async def _until_connected(self) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                while self._check_running() and not self._machine.speaker:
                    await asyncio.sleep(_LOOK)
        except TimeoutError:
            raise Timeout(f"chat wasn't connected within {self._timeout:g} seconds", sent=False) from None

    def _check_running(self) -> bool:
        if self._receiver is None:
            raise NotRunning("chat isn't running; call start() first")
        if self._machine.over:
            raise NotRunning("chat has given up; stop it and start it again")
        return True

    # The machine's actions

    def _act(self, actions: list[Action]) -> None:
        """Perform actions in order, and look at the machine's next deadline, which may have come nearer."""
        for action in actions:
            self._do(action)
        if len(actions) != 1 or type(actions[0]) is not Received:  # the common case, which brings no deadline nearer
            self._sooner.set()

    def _do(self, action: Action) -> None:
        match action:
            case Received(message):
                self._received(message)
            case Say(number, line):
                if number in self._outgoing:
                    self._outgoing[number].put_nowait(f"{line.to_text()}\r\n")
            case Authenticate(number):
                if (token := self._tokens.get(number)) is not None:
                    self._outgoing[number].put_nowait(token)
            case Dial(number):
                self._spawn(self._live(number))
            case Close(number):
                if (wire := self._wires.get(number)) is not None:
                    self._spawn(wire.close())
            case Leave(number):
                if (wire := self._wires.get(number)) is not None:
                    self._spawn(_left(wire))
            case Wanted(login):
                if login not in self._joining:
                    self._joining.add(login)
                    self._joins.put_nowait(login)
            case Renew():
                self._spawn(self._renew())
            case _:
                self._report(action)

    def _report(self, action: Action) -> None:
        receiver = self._receiver
        if receiver is None:
            return
        match action:
            case LoggedIn():
                if self._begun is not None and not self._begun.done():
                    self._begun.set_result(None)
            case Joined(login, room_id):
                self._joined(login, room_id)
            case Refused(login, reason, text):
                self._parted(login, reason, text)
            case Up(resumed):
                receiver.connected("", resumed)
            case Down(code, reason):
                self._fail_sent(NetworkError("the connection to chat was lost before Twitch confirmed the message"))
                receiver.disconnected("", code, reason)
            case GiveUp(error):
                self._fail_sent(NetworkError(f"chat gave up: {error}"))
                for place in self._places.values():
                    _fail(place.joined, error)
                if self._begun is not None and not self._begun.done():
                    self._begun.set_exception(error)
                else:
                    receiver.gave_up(error)
            case _:
                pass

    def _joined(self, login: str, room_id: str) -> None:
        place = self._places.get(login)
        if place is not None and not place.joined.done():
            channel = place.channel
            place.channel = Channel(channel.id or room_id, channel.login, channel.name or channel.login)
            place.joined.set_result(place.channel)

    def _parted(self, login: str, reason: str, text: str) -> None:
        """Twitch refuses the channel, or ends it for this user."""
        place = self._places.pop(login, None)
        if place is None:
            return
        error = ChannelUnavailable(f"{login}: {text}", reason=reason, channel=login)
        if not place.joined.done():
            place.joined.set_exception(error)
        elif self._receiver is not None:
            self._receiver.parted(place.channel, error)

    # Messages

    def _received(self, message: IrcMessage) -> None:
        receiver = self._receiver
        if receiver is None:
            return
        command, place = message.COMMAND, self._places.get(message.json_.get("channel", ""))
        try:
            if command == "USERSTATE":
                self._confirmed(message, place)
            elif command == "NOTICE":
                self._noticed(message)
            elif place is not None and command == "ROOMSTATE":
                self._settings(message, place)
            elif place is not None and command in READERS and self._is_new(message):
                self._event(message, place)
        except Exception as error:  # whatever Twitch may have left out or replaced
            receiver.failed(error, f"{command} of {place.channel.login if place is not None else 'chat'}")

    def _is_new(self, message: IrcMessage) -> bool:
        tags = message.json_
        return self._recent.add(tags.get("id") or message.raw) if "id" in tags or "tmi-sent-ts" in tags else True

    def _event(self, message: IrcMessage, place: _Place) -> None:
        command, login = message.COMMAND, message.json_.get("login")
        if command in ("JOIN", "PART") and (login == self._login or not self._wants_presence):
            return
        if self._receiver is not None and place.joined.done():
            self._receiver.received(READERS[command](place.channel, message))
        if command == "CLEARCHAT" and login == self._login and "ban-duration" not in message.json_:
            self._machine.leave(place.channel.login)
            self._parted(place.channel.login, "msg_banned", "Twitch has banned this user from the channel")

    def _settings(self, message: IrcMessage, place: _Place) -> None:
        tags = {name: str(value) for name, value in message.line.tags.items() if name != "room-id"}
        changed = {**place.tags, **tags}
        first, same = not place.tags, changed == place.tags
        place.tags = changed
        if not first and not same and self._receiver is not None:
            self._receiver.received(settings_of(place.channel, changed, message))

    def _confirmed(self, message: IrcMessage, place: _Place | None) -> None:
        """A USERSTATE confirms a message, and says whether this user moderates the channel."""
        if place is not None and self._receiver is not None:
            badges = {badge[0] for badge in message.get("badges", ())}
            privileged = bool(badges & {"broadcaster", "moderator", "lead_moderator"}) or message.get("mod") is True
            if privileged != place.privileged:
                place.privileged = privileged
                self._receiver.privileged(place.channel, privileged)
        nonce = message.get("client-nonce")
        asked = [one for one in self._sent if one.channel == message.get("channel")] if "id" in message else []
        sent = next((one for one in asked if nonce in (None, one.nonce)), None)
        if sent is not None and not sent.answer.done():
            sent.answer.set_result(str(message.get("id", "")))
            self._sent.remove(sent)

    def _noticed(self, message: IrcMessage) -> None:
        """A notice refuses the oldest message to the channel, since Twitch answers in order."""
        reason, login, text = str(message.get("msg-id", "")), str(message.get("channel", "")), str(message.get("text", ""))
        if not (reason.startswith("msg_") or reason in _NOT_SENT):
            return
        sent = next((one for one in self._sent if one.channel == login), None)
        if sent is not None:
            self._sent.remove(sent)
            _fail(sent.answer, MessageDropped(f"{login}: Twitch dropped the message ({reason}): {text}", reason=reason, channel=login))
        elif reason in ("msg_banned", "msg_channel_suspended", "tos_ban") and login in self._places:
            self._machine.leave(login)
            self._parted(login, reason, text)

    def _fail_sent(self, error: Exception) -> None:
        for sent in self._sent:
            _fail(sent.answer, error)
        self._sent.clear()

    # Tasks

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _live(self, number: int) -> None:
        """A socket's whole life."""
        machine = self._machine
        try:
            wire = await self._connector.dial(self._url)
        except TwitchError as error:
            self._act(machine.failed(number, error))
            return
        self._wires[number], outgoing = wire, asyncio.Queue[str | Secret[str]]()
        self._outgoing[number] = outgoing
        writer = asyncio.ensure_future(_write(wire, outgoing))
        try:
            self._tokens[number] = await self._token(False)
            self._act(machine.opened(number))
            for count in itertools.count(1):
                for message in self._parse.frame(await wire.receive(), self._report_drift):
                    self._act(machine.heard(number, message))
                if count % _A_TURN == 0:
                    await asyncio.sleep(0)
        except Closed as over:
            self._act(machine.closed(number, over.code, over.reason))
        except TokenError as error:
            self._act(machine.give_up(error))
        except Exception as error:  # the token couldn't be checked, or the receiver failed
            if self._receiver is not None and not isinstance(error, TwitchError):
                self._receiver.failed(error, "chat over IRC")
            self._act(machine.closed(number, 1006, str(error), error))
        finally:
            writer.cancel()
            self._wires.pop(number, None)
            self._outgoing.pop(number, None)
            self._tokens.pop(number, None)
            await wire.close()

    async def _renew(self) -> None:
        try:
            await self._token(True)
        except TokenError as error:
            self._act(self._machine.give_up(error))
        except TwitchError as error:
            self._act(self._machine.not_renewed(error))
        else:
            self._act(self._machine.renewed())

    async def _join_in_turn(self) -> None:
        """Join one channel after another, as fast as the limit allows."""
        while True:
            login = await self._joins.get()
            if self._receiver is not None and login in self._machine.rooms:
                await self._receiver.may_join()
            self._joining.discard(login)
            self._act(self._machine.ask(login))

    async def _tick(self) -> None:
        """Tell the machine when a deadline has passed."""
        while True:
            left = self._machine.due - self._clock.monotonic()
            if left <= 0:
                self._act(self._machine.tick())
                await asyncio.sleep(0)
                continue
            self._sooner.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._clock.look_(left) if left < 1e9 else None):
                    await self._sooner.wait()


async def _left(wire: WebSocketConnection) -> None:
    """Send the close frame; the reader of the socket gets the messages under way. A server that does not answer is cut off."""
    await wire.leave()
    await asyncio.sleep(_GOODBYE)
    await wire.close()


async def _write(wire: WebSocketConnection, outgoing: "asyncio.Queue[str | Secret[str]]") -> None:
    """Send lines in order, and the token in a line of its own. A socket that is over says so when it is read."""
    with contextlib.suppress(Closed):
        while True:
            line = await outgoing.get()
            await wire.send(line if isinstance(line, str) else f"PASS oauth:{line.reveal()}\r\n")


def _fail(waiting: "asyncio.Future[str] | asyncio.Future[Channel]", error: Exception) -> None:
    if not waiting.done():
        waiting.set_exception(error)
        waiting.exception()  # it counts as seen, though perhaps nobody waits for it
