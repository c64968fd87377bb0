"""Reasons why Twitch doesn't take a message or a join: bans, modes, limits. Times are the emulator's."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime

from attrs import define, field

from twitchapi_gen.emulator.accounts import Account
from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.irc.standing import Standing, related, settings
from twitchapi_gen.emulator.state import Item
from twitchapi_gen.emulator.world import World

MOST_CHARACTERS = 500
_ORDINARY, _PRIVILEGED, _VERIFIED, _WINDOW = 20, 100, 7_500, 30.0
_JOINS, _VERIFIED_JOINS, _JOIN_WINDOW = 20, 2_000, 10.0
_KEPT = 10_000
_LOCKED, _SAME, _UNIQUE = 30 * 60.0, 30.0, 24 * 3600.0

Why = tuple[str, Mapping[str, object]]
"""The id of the NOTICE, and what its text says."""


@define
class Window:
    """Times of what was done lately."""

    times: deque[float] = field(factory=deque[float])

    def count(self, now: float, seconds: float) -> int:
        while self.times and self.times[0] <= now - seconds:
            self.times.popleft()
        return len(self.times)


@define
class Limits:
    """verified: logins of verified bots."""

    world: World
    verified: set[str] = field(factory=set[str])
    timeouts: dict[tuple[str, str], float] = field(factory=dict[tuple[str, str], float])
    """Channel and user → the end of the timeout."""
    _sent: dict[str, Window] = field(factory=dict[str, Window])
    _joined: dict[str, Window] = field(factory=dict[str, Window])
    _locked: dict[str, float] = field(factory=dict[str, float])
    _last: dict[tuple[str, str], tuple[float, str]] = field(factory=dict[tuple[str, str], tuple[float, str]])
    """Channel and user → the last message and its time."""
    _texts: dict[tuple[str, str], float] = field(factory=dict[tuple[str, str], float])

    def may_join(self, user: Account) -> bool:
        """Count a join. Twitch doesn't answer those beyond the limit."""
        now, window = self.world.monotonic(), self._joined.setdefault(user.login, Window())
        if window.count(now, _JOIN_WINDOW) >= (_VERIFIED_JOINS if user.login in self.verified else _JOINS) and self.world.state.strict:
            return False
        window.times.append(now)
        return True

    def banned(self, user: Account, channel: Account) -> bool:
        ban = related(self.world, "ban", user.id, channel.id)
        return ban is not None and not ban.get("expires_at")

    def refusal(self, who: Standing, channel: Account, text: str, is_emotes: Callable[[], bool]) -> Why | None:
        """The reason why the message isn't taken. None if it is, which counts it."""
        if not self.world.state.strict:
            return None
        now, key, user = self.world.monotonic(), (channel.id, who.user.id), who.user
        why: Why | None = self._by_ban(user, channel, now) or self._by_rate(who, now)
        if why is None and len(text) > MOST_CHARACTERS:
            why = "msg_rejected_mandatory", dict[str, object]()
        if why is None and not who.privileged:
            why = self._by_mode(who, channel, text, is_emotes, now)
        if why is None:
            put(self._last, key, (now, text), _KEPT)
            put(self._texts, (channel.id, text.casefold()), now, _KEPT)
        return why

    def _by_ban(self, user: Account, channel: Account, now: float) -> Why | None:
        ban = related(self.world, "ban", user.id, channel.id)
        if ban is None:
            return None
        if not ban.get("expires_at"):
            return "msg_banned", {"channel": channel.login}
        left = self.timeouts.get((channel.id, user.id), now + _length(ban)) - now
        return ("msg_timedout", {"seconds": max(1, round(left))}) if left > 0 else None

    def _by_rate(self, who: Standing, now: float) -> Why | None:
        """Beyond the limit, nothing of the user is taken for half an hour."""
        login = who.user.login
        if self._locked.get(login, 0.0) > now:
            return "msg_ratelimit", {}
        window = self._sent.setdefault(login, Window())
        most = _VERIFIED if login in self.verified else _PRIVILEGED if who.moderates else _ORDINARY
        if window.count(now, _WINDOW) >= most:
            self._locked[login] = now + _LOCKED
            return "msg_ratelimit", {}
        window.times.append(now)
        return None

    def _by_mode(self, who: Standing, channel: Account, text: str, is_emotes: Callable[[], bool], now: float) -> Why | None:
        found, key = settings(self.world, channel), (channel.id, who.user.id)
        since, last = self._last.get(key, (now - 1e9, ""))
        if text == last and now - since < _SAME:
            return "msg_duplicate", {}
        if found.get("emote_mode") and not is_emotes():
            return "msg_emoteonly", {}
        if found.get("subscriber_mode") and not who.has("subscriber"):
            return "msg_subsonly", {}
        if found.get("follower_mode") and related(self.world, "follower", who.user.id, channel.id) is None:
            minutes = int(found.get("follower_mode_duration") or 0)
            return ("msg_followersonly", {"minutes": minutes}) if minutes else ("msg_followersonly_zero", {})
        wait = float(found.get("slow_mode_wait_time") or 0) if found.get("slow_mode") else 0.0
        if now - since < wait:
            return "msg_slowmode", {"seconds": max(1, round(wait - (now - since)))}
        if found.get("unique_chat_mode") and now - self._texts.get((channel.id, text.casefold()), now - 1e9) < _UNIQUE:
            return "msg_r9k", {}
        return None


def _length(ban: Item) -> float:
    """The length of a timeout that came into the world without a call."""
    start, end = (datetime.fromisoformat(str(ban[name])) for name in ("created_at", "expires_at"))
    return (end - start).total_seconds()
