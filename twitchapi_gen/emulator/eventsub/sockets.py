"""The WebSocket server's sessions: who may come in, when a session is over, how one moves to a new connection."""

import asyncio
import secrets
from collections.abc import Callable, Mapping

from attrs import define, field

from twitchapi_gen.emulator.eventsub import frames
from twitchapi_gen.emulator.eventsub.links import STATUSES, Link
from twitchapi_gen.emulator.eventsub.timing import Timing

_LEAST, _MOST, _USUAL = 10, 600, 10


@define(eq=False)
class Session:
    """A client's place here, over one connection after another. `owner`: the app and user that subscribe on it. `used`: something was subscribed.

    way: what the next connection must bring, while one is awaited. last: the newest notification. swap: the next one waits in `held` until
    another one has gone out. twice: so many are sent twice.
    """

    id: str
    keepalive: int
    connected_at: str
    link: Link
    owner: tuple[str, str] | None = None
    used: bool = False
    way: str = ""
    last: str = ""
    swap: bool = False
    held: str = ""
    twice: int = 0

    @property
    def up(self) -> bool:
        """Whether what is said now can arrive."""
        return not self.link.over

    def notify(self, text: str) -> None:
        self.last = text
        if self.swap:
            self.swap, self.held = False, text
            return
        held, self.held = self.held, ""
        copies = 2 if self.twice > 0 else 1
        self.twice = max(0, self.twice - 1)
        for one in (*[text] * copies, held):
            if one:
                self.link.say(one)

    def summary(self) -> dict[str, object]:
        return {"id": self.id, "connected_at": self.connected_at, "keepalive_timeout_seconds": self.keepalive, "used": self.used, "up": self.up}


Ended = Callable[[Session, str], None]
"""Told of a session that is over, and of the status that its subscriptions get."""


@define(eq=False)
class Sessions:
    """All sessions. `address`: where the WebSocket server is."""

    timing: Timing
    now: Callable[[], float]
    ended: Ended
    address: str = ""
    _by_id: dict[str, Session] = field(factory=dict[str, Session], init=False)

    def get(self, id: object) -> Session | None:
        return self._by_id.get(id) if isinstance(id, str) else None

    def all(self) -> list[Session]:
        return list(self._by_id.values())

    def summary(self) -> list[dict[str, object]]:
        return [one.summary() for one in self.all()]

    async def serve(self, link: Link, query: Mapping[str, str]) -> None:
        """A connection's whole life."""
        await link.open()
        session = self._enter(link, query)
        if session is None:
            link.close(4007)
            await link.run()
            return
        link.pause = lambda: session.keepalive * self.timing.keepalive
        link.idle = lambda: frames.frame("session_keepalive", {}, self.now())
        status = await link.run()
        if session.link is link and not session.way:
            self._end(session, status)

    def _enter(self, link: Link, query: Mapping[str, str]) -> Session | None:
        """The session of a new connection; None for a way to reconnect that isn't one."""
        loop = asyncio.get_running_loop()
        if "challenge" in query or "id" in query:
            session = self.get(query.get("id"))
            if session is None or not session.way or not secrets.compare_digest(session.way, query.get("challenge", "")):
                return None
            session.link, session.way = link, ""
        else:
            session = Session(frames.new_session_id(), _clamped(query.get("keepalive_timeout_seconds")), frames.moment(self.now()), link)
            self._by_id[session.id] = session
            loop.call_later(self.timing.subscribe_within, self._unused, session)
        told = frames.session(session.id, "connected", session.connected_at, session.keepalive, None)
        link.say(frames.frame("session_welcome", told, self.now()))
        return session

    def _unused(self, session: Session) -> None:
        if not session.used:
            session.link.fail(4003)

    def reconnect(self, session: Session, url: str | None = None, within: float | None = None) -> None:
        """Ask the client to reconnect to the URL, by default to this server. If it doesn't in time, the connection closes with 4004."""
        session.way = session.way or secrets.token_urlsafe(16)  # a repeated request keeps the same reconnect URL
        url = f"{self.address}?challenge={session.way}&id={session.id}" if url is None else url
        old = session.link
        old.say(frames.frame("session_reconnect", frames.session(session.id, "reconnecting", session.connected_at, None, url), self.now()))
        seconds = self.timing.reconnect_within if within is None else within
        asyncio.get_running_loop().call_later(seconds, self._reconnect_is_due, session, old)

    def _reconnect_is_due(self, session: Session, old: Link) -> None:
        if not old.over:
            old.fail(4004)
        if session.link is old:
            session.way = ""
            self._end(session, STATUSES[4004])

    def _end(self, session: Session, status: str) -> None:
        if self._by_id.pop(session.id, None) is not None:
            self.ended(session, status)

    def stop(self) -> None:
        for session in self.all():
            session.link.fail(1001)


def _clamped(text: str | None) -> int:
    try:
        return max(_LEAST, min(_MOST, int(text))) if text else _USUAL
    except ValueError:
        return _USUAL
