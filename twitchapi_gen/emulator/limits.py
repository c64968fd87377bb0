"""Rate limits: points that each app and each user has in a minute."""

from collections.abc import Mapping

import orjson
from attrs import define, field

from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.world import World

POINTS = 800
_KEPT = 10_000


@define
class Limits:
    """
    `points`: how many calls a minute are answered, the others with 429. None: all are, and the headers count from 800 to 400 and begin anew, with a
    reset a second later, since a client that has used up its points waits.
    """

    world: World
    points: int | None = None
    _spent: dict[tuple[str, str], tuple[int, int]] = field(factory=dict[tuple[str, str], tuple[int, int]])

    def spend(self, headers: Mapping[str, str]) -> tuple[dict[str, str], Answer | None]:
        """Take a point. The headers that tell what is left, and the refusal where nothing was."""
        minute = int(self.world.now() // 60)
        bucket = self._bucket(headers)
        since, spent = self._spent.get(bucket, (minute, 0))
        spent = spent + 1 if since == minute else 1
        put(self._spent, bucket, (minute, spent), _KEPT)
        if self.points is None:
            rounds, beyond = divmod(spent - 1, POINTS // 2)
            return _told(POINTS, POINTS - beyond - 1, (minute + 1) * 60 + rounds), None
        told = _told(self.points, max(0, self.points - spent), (minute + 1) * 60)
        return told, _TOO_MANY if spent > self.points else None

    def _bucket(self, headers: Mapping[str, str]) -> tuple[str, str]:
        """An app's own, or that of the app and a user; other requests are told apart by what they bring."""
        brought = headers.get("Authorization", "").partition(" ")[2]
        token = self.world.live(brought)
        if token is None:
            return "", brought
        return token.client_id, token.user.id if token.user else ""


def _told(limit: int, remaining: int, reset: int) -> dict[str, str]:
    return {"Ratelimit-Limit": str(limit), "Ratelimit-Remaining": str(remaining), "Ratelimit-Reset": str(reset)}


_TOO_MANY = Answer(429, orjson.dumps({"error": "Too Many Requests", "status": 429, "message": "Too Many Requests"}))
