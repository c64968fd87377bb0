"""The emulator's own requests: to the callbacks of webhooks, on this machine only."""

import ssl
from collections.abc import Mapping
from urllib.parse import urlsplit

import aiohttp
from attrs import define

from twitchapi_gen.emulator.loopback import on_this_machine

_MOST = 64 * 1024
"""Maximum number of bytes to read of a reply."""


class CallFailed(Exception):
    """No reply; the message is the reason."""


@define(frozen=True)
class Reply:
    status: int
    body: bytes
    headers: Mapping[str, str]


class Caller:
    """`call` sends a request; `stop` ends the remaining ones. Everything runs in one event loop.

    trust: certificates to verify https callbacks; by default the machine's own.
    """

    def __init__(self, trust: ssl.SSLContext | None = None) -> None:
        self._trust = trust
        self._session: aiohttp.ClientSession | None = None

    async def call(self, method: str, url: str, headers: Mapping[str, str] | None = None, body: bytes = b"", timeout: float = 5.0) -> Reply:
        """The reply, a redirect included. Raises CallFailed, also for a host that isn't this machine."""
        host = urlsplit(url).hostname or ""
        if host != "localhost" and not on_this_machine(host):
            raise CallFailed(f"{host} is not on this machine, and the emulator calls nobody else")
        if self._session is None:
            connector = aiohttp.TCPConnector(ssl=self._trust or True, limit=0)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False)
        try:
            async with (
                self._session.request(
                    method,
                    url,
                    headers=headers,
                    data=body or None,
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(total=timeout),
                ) as reply,
            ):
                return Reply(reply.status, await reply.content.read(_MOST), dict(reply.headers))
        except TimeoutError:
            raise CallFailed(f"no reply within {timeout:g} seconds") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise CallFailed(f"{type(error).__name__}: {error}") from None

    async def stop(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()
