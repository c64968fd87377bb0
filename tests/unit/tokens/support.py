"""A client of one user, whose store and server are the test's."""

from typing import Any

from tests.unit.runtime.support import APP, NOW, Hand, Time, core, in_turn, reply, user
from tests.unit.tokens.test_looking_after import FACTS
from twitchapi_gen import StoredToken
from twitchapi_gen.runtime.http.message import Response

KEY = f"user:{APP}:1"
STORED: StoredToken = {"access_token": "s", "refresh_token": "sr", "scopes": ["b", "a"], "expires_at": NOW + 50, "user_id": "1", "login": "one"}
GRANT = {"access_token": "new", "refresh_token": "next", "scope": ["bits:read"]}


def at_work(*answers: Response, store: Any = None, **settings: Any) -> Hand:
    time = Time(luck=0.0)
    return Hand(core(time=time, store=store, **settings), in_turn(*answers), user(user_id="1"), time)


def bits(**more: Any) -> Response:
    return reply({**FACTS, **more})
