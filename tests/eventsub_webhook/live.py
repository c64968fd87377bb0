"""A webhook with its own server, and an emulated Twitch that calls it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.eventsub_webhook.support import Harness, Kind
from tests.login.support import free_port
from twitchapi_gen import AsyncTwitch, AuthScope, Emulator, Twitch

APP = "my_app_id"


def client(kind: Kind, emulator: Emulator, **settings: Any) -> Any:
    """With an app token, after the user `my_username` granted the app everything."""
    emulator.token([str(scope) for scope in AuthScope], client_id=APP)
    make: Any = Twitch if kind == "sync" else AsyncTwitch
    return make(APP, "secret", helix_url=f"{emulator.url}/helix", auth_url=f"{emulator.url}/oauth2", **settings)


def harness(kind: Kind, emulator: Emulator, *, port: int | None = None, serves: bool = True, **settings: Any) -> Harness:
    """A webhook at a port of its own; the clock is the real one. serves: False for one whose address somebody else answers at, or nobody."""
    port = free_port() if port is None else port
    url = f"http://127.0.0.1:{port}/hooks/eventsub"
    return Harness(kind, client=client(kind, emulator), url=url, port=port if serves else None, **settings)


@contextmanager
def running(**settings: Any) -> Iterator[Emulator]:
    emulator = Emulator(**settings)
    emulator.start()
    emulator.timing.retries = (0.02, 0.05, 0.1)
    try:
        yield emulator
    finally:
        emulator.stop()


def user_id(emulator: Emulator) -> str:
    """Of the user who granted everything."""
    return str(emulator.token([], client_id="another app")["user_id"])
