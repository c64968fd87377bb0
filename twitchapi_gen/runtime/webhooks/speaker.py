"""Who talks to the hub: a client of either kind, or one made for the purpose that has no token."""

import asyncio
from typing import TypeVar

from twitchapi_gen.runtime.calls.effects import Flow
from twitchapi_gen.runtime.client import AsyncClient, SyncClient
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.tokens.credentials import Credential

R = TypeVar("R")
Client = SyncClient | AsyncClient


class Speaker:
    """Runs flows with a client's connections. `user`: whose token it uses; None where it has none at all."""

    def __init__(self, client: Client, *, tokens: bool = True) -> None:
        self._client, self._tokens = client, tokens

    @property
    def core(self) -> Core:
        return self._client.core_

    @property
    def user(self) -> Credential | None:
        return self._client.user_ if self._tokens else None

    async def say(self, flow: Flow[R]) -> R:
        """The flow's outcome. A synchronous client runs it in a thread."""
        if isinstance(self._client, AsyncClient):
            return await self._client.run_(flow)
        return await asyncio.to_thread(self._client.run_, flow)
