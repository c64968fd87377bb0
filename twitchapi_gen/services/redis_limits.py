"""A rate limit in Redis that all processes of an app share. Needs `pip install twitchapi-gen[redis]`.

The scripts use Redis' clock, so the machines' clocks may differ. Each script is atomic, so no two processes take the same point."""

from typing import TYPE_CHECKING, Any

from twitchapi_gen.runtime.auth.redis import connected

if TYPE_CHECKING:
    from redis import Redis

_NOW = "local t = redis.call('TIME'); local now = t[1] * 1000 + math.floor(t[2] / 1000)\n"
_CLAIM = (
    _NOW
    + """
local held = redis.call('HMGET', KEYS[1], 'left', 'until', 'limit')
local left = tonumber(held[1])
if left and now >= tonumber(held[2]) then
    left = tonumber(held[3])
    if left then
        redis.call('HSET', KEYS[1], 'left', left, 'until', now + 1000, 'filled', 1, 'flying', 0)
    else
        redis.call('DEL', KEYS[1])
    end
end
if left and left <= 0 then return math.max(1, tonumber(redis.call('HGET', KEYS[1], 'until')) - now) end
if left then redis.call('HINCRBY', KEYS[1], 'left', -1) end
redis.call('HINCRBY', KEYS[1], 'flying', 1)
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], 120000) end
return 0
"""
)
"""Takes a point. After a reset, the script assumes a full bucket for up to a second, until the next reply reports the remaining points."""
_LEARN = (
    _NOW
    + """
local told, limit, span, reset = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local held = redis.call('HMGET', KEYS[1], 'left', 'until', 'reset', 'filled', 'flying')
local left, flying = tonumber(held[1]), math.max(0, (tonumber(held[5]) or 0) - 1)
redis.call('HSET', KEYS[1], 'flying', flying)
if told and held[3] == reset then
    if held[4] ~= '1' and left and now < tonumber(held[2]) then redis.call('HSET', KEYS[1], 'left', math.min(left, told)) end
elseif told then
    local mine = math.max(0, told - flying)
    if held[4] == '1' and left then mine = math.min(left, mine) end
    if not span or span <= 0 or span > 900000 then
        redis.call('HDEL', KEYS[1], 'left', 'until')
    else
        redis.call('HSET', KEYS[1], 'left', mine, 'until', now + span)
    end
    if limit then redis.call('HSET', KEYS[1], 'limit', limit) end
    redis.call('HSET', KEYS[1], 'reset', reset, 'filled', 0)
end
local ends = tonumber(redis.call('HGET', KEYS[1], 'until')) or now
redis.call('PEXPIRE', KEYS[1], math.max(0, ends - now) + 120000)
return 0
"""
)
"""Records a reply's headers. Pending requests reduce the points of a new period. A lost request stops counting when its period ends."""


class RedisRateLimits:
    """A rate limit for all processes of an app that use the same Redis: `Twitch(…, rate_limits=RedisRateLimits(url))`.

    server: a URL such as `redis://127.0.0.1:6379/0`, or your own `redis.Redis`. prefix: the prefix of all keys.
    Each request costs two calls to Redis. If Redis fails, each process logs it once and uses its own rate limit.
    https://dev.twitch.tv/docs/api/guide/#twitch-rate-limits
    """

    def __init__(self, server: "str | Redis", prefix: str = "twitchapi_gen:limits:") -> None:
        self._redis: Any = connected(server)
        self._prefix = prefix

    def claim(self, key: str) -> float:
        """Take a point from the bucket. Return 0 on success, else the seconds to wait before asking again."""
        return int(self._redis.eval(_CLAIM, 1, self._prefix + key)) / 1000

    def learn(self, key: str, remaining: int | None, limit: int | None, seconds: float | None, reset: str) -> None:
        """Record the rate-limit headers of a reply, after `claim` took the request's point."""
        span = None if seconds is None else int(seconds * 1000)
        told = ["" if one is None else str(one) for one in (remaining, limit, span)]
        self._redis.eval(_LEARN, 1, self._prefix + key, *told, reset)

    def close(self) -> None:
        """Close the connections to Redis."""
        self._redis.close()

    def __repr__(self) -> str:
        return f"RedisRateLimits(prefix={self._prefix!r})"
