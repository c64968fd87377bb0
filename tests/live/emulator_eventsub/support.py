"""The emulated EventSub as apps see it: Helix over plain HTTP, and a WebSocket that says nothing."""

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from attrs import define

from tests.live.asking import Answer, ask
from twitchapi_gen import Emulator
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector, WebSocketConnection

GUARD = 20.0
ONLINE = "stream.online"


@define
class App:
    """An app with the token of a user of its own. `as_user` calls with that one, the rest with the app's."""

    emulator: Emulator
    client_id: str = "my_app_id"
    login: str = "my_username"
    scopes: tuple[str, ...] = ()
    user: str = ""
    user_id: str = ""
    app: str = ""

    def __attrs_post_init__(self) -> None:
        given = self.emulator.token(list(self.scopes), login=self.login, client_id=self.client_id)
        self.user, self.user_id = str(given["access_token"]), str(given["user_id"])
        self.app = str(self.emulator.token(login=None, client_id=self.client_id)["access_token"])

    def call(self, method: str, path: str, body: Any = None, *, as_user: bool = False) -> Answer:
        headers = {"Client-Id": self.client_id, "Authorization": f"Bearer {self.user if as_user else self.app}"}
        data = None if body is None else json.dumps(body).encode()
        return ask(self.emulator.url, method, f"/helix/eventsub/{path}", headers=headers, body=data)

    def subscribe(
        self, transport: dict[str, str], user: str = "77", type: str = ONLINE, version: str = "1", *, condition: dict[str, str] | None = None
    ) -> Answer:
        body: dict[str, Any] = {"type": type, "version": version, "condition": condition or {"broadcaster_user_id": user}, "transport": transport}
        if type == "drop.entitlement.grant":
            body["is_batching_enabled"] = True
        return self.call("POST", "subscriptions", body, as_user=transport["method"] == "websocket")

    def on_socket(self, session: str, user: str = "77", type: str = ONLINE, version: str = "1", **condition: str) -> Answer:
        return self.subscribe({"method": "websocket", "session_id": session}, user, type, version, condition=condition or None)

    def subscriptions(self, query: str = "", *, as_user: bool = False) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.call("GET", f"subscriptions{query}", as_user=as_user).json["data"]
        return found


@define
class Ear:
    """A WebSocket as a client has it."""

    wire: WebSocketConnection
    session: str

    async def hear(self) -> dict[str, Any]:
        """The next message. Raises Closed."""
        async with asyncio.timeout(GUARD):
            found: dict[str, Any] = json.loads(await self.wire.receive())
            return found

    async def kind(self) -> str:
        return str((await self.hear())["metadata"]["message_type"])

    async def closed(self) -> int:
        """The close code, after whatever else comes."""
        try:
            while True:
                await self.hear()
        except Closed as closed:
            return closed.code


def socket_url(emulator: Emulator, query: str = "") -> str:
    return emulator.url.replace("http", "ws", 1) + "/ws" + query


@asynccontextmanager
async def ear(emulator: Emulator, url: str = "") -> AsyncIterator[Ear]:
    """A new session, welcomed; or what is at the URL."""
    connector = Connector()
    try:
        wire = await connector.dial(url or socket_url(emulator))
        try:
            made = Ear(wire, "")
            welcome = await made.hear()
            assert welcome["metadata"]["message_type"] == "session_welcome"
            made.session = welcome["payload"]["session"]["id"]
            yield made
        finally:
            await wire.close()
    finally:
        await connector.close()


def in_loop(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)
