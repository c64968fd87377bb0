"""WebSockets over real sockets: what comes, what closes, what can't be reached."""

import asyncio
import gc
import socket
import struct
import warnings
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web

from twitchapi_gen import NetworkError, Timeout
from twitchapi_gen.runtime.dispatch.websocket import Closed, Connector, WebSocketConnection

Talk = Callable[[web.WebSocketResponse], Awaitable[object]]


def dialled(server: Talk, client: Callable[[WebSocketConnection], Awaitable[object]], *, autoclose: bool = True) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        made = web.WebSocketResponse(max_msg_size=0, autoclose=autoclose)
        await made.prepare(request)
        await server(made)
        await made.close()
        return made

    async def main() -> None:
        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        connector = Connector()
        wire = await connector.dial(f"ws://127.0.0.1:{runner.addresses[0][1]}/")
        try:
            await client(wire)
        finally:
            await wire.close()
            await connector.close()
            await runner.cleanup()

    asyncio.run(main())


def test_after_our_goodbye_comes_what_was_under_way_and_the_answer() -> None:
    said: list[int | None] = []

    async def server(made: web.WebSocketResponse) -> None:
        with pytest.raises(TypeError):
            await made.receive_str()  # it is a goodbye
        said.append(made.close_code)
        for number in range(1_000):
            await made.send_str(f"{number}")
        await made.ping()
        await made.send_str("last")

    async def client(wire: WebSocketConnection) -> None:
        await wire.leave()
        assert [await wire.receive() for _ in range(1_001)] == [*map(str, range(1_000)), "last"]
        with pytest.raises(Closed) as closed:
            await wire.receive()
        assert closed.value.code == 1000
        await wire.close()
        assert wire.gone

    dialled(server, client, autoclose=False)
    assert said == [1000]


def test_text_goes_both_ways_and_the_close_code_is_told() -> None:
    async def server(made: web.WebSocketResponse) -> None:
        await made.send_str("über" + await made.receive_str())
        await made.send_bytes(b"bytes \xff")
        await made.close(code=4003, message=b"unused")

    async def client(wire: WebSocketConnection) -> None:
        await wire.send("all")
        assert await wire.receive() == "überall"
        assert await wire.receive() == "bytes \ufffd"
        for _ in range(2):
            with pytest.raises(Closed) as raised:
                await wire.receive()
            assert raised.value.code == 4003
        with pytest.raises(Closed):
            await wire.send("too late")

    dialled(server, client)


def test_a_frame_that_is_too_long_closes_with_1009() -> None:
    codes: list[int | None] = []

    async def server(made: web.WebSocketResponse) -> None:
        await made.send_str("x" * (2 * 1024 * 1024))
        await made.receive()
        codes.append(made.close_code)

    async def client(wire: WebSocketConnection) -> None:
        with pytest.raises(Closed) as raised:
            await wire.receive()
        assert raised.value.code == 1009

    dialled(server, client)
    assert codes == [1009]


def test_a_connection_that_is_cut_is_told() -> None:
    async def server(made: web.WebSocketResponse) -> None:
        assert made._req is not None
        assert made._req.transport is not None
        made._req.transport.abort()

    async def client(wire: WebSocketConnection) -> None:
        with pytest.raises(Closed) as raised:
            await wire.receive()
        assert raised.value.code == 1006

    dialled(server, client)


def test_what_is_no_websocket_or_not_there_is_an_error() -> None:
    async def main() -> None:
        async def answer(_: web.BaseRequest) -> web.Response:
            return web.Response(status=503, text="token=secret")

        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        connector = Connector()
        with pytest.raises(NetworkError, match="answered with HTTP 503, and no WebSocket") as raised:
            await connector.dial(f"ws://127.0.0.1:{port}/?key=secret")
        assert "secret" not in str(raised.value)
        await runner.cleanup()
        with pytest.raises(NetworkError, match=r"refused|Connect"):
            await connector.dial(f"ws://127.0.0.1:{port}/")
        await connector.close()

    asyncio.run(main())


def test_a_server_that_says_nothing_is_given_up() -> None:
    async def main() -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            connector = Connector()
            with pytest.raises(Timeout, match=r"no connection within 0\.05 seconds"):
                await connector.dial(f"ws://127.0.0.1:{silent.getsockname()[1]}/", timeout=0.05)
            await connector.close()

    asyncio.run(main())


def test_a_redirect_is_not_followed_and_the_url_goes_out_as_it_is() -> None:
    targets: list[str] = []

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        targets.append(request.raw_path)
        if request.path == "/away":
            return web.Response(status=307, headers={"Location": "/elsewhere"})
        made = web.WebSocketResponse()
        await made.prepare(request)
        await made.close()
        return made

    async def main() -> None:
        runner = web.ServerRunner(web.Server(answer))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"ws://127.0.0.1:{runner.addresses[0][1]}"
        connector = Connector()
        with pytest.raises(NetworkError, match="redirects, which is not followed"):
            await connector.dial(f"{base}/away")
        wire = await connector.dial(f"{base}/ws?id=%7e%2F%41~|%22&b=+")
        await wire.close()
        await connector.close()
        await runner.cleanup()

    asyncio.run(main())
    assert targets == ["/away", "/ws?id=%7e%2F%41~|%22&b=+"]


@pytest.mark.parametrize("cancelled", [False, True], ids=["whole", "cancelled"])
@pytest.mark.parametrize("reading", [False, True], ids=["alone", "while it is read"])
@pytest.mark.parametrize("ending", ["reset", "cut", "open"])
def test_no_response_of_aiohttps_is_left_open_however_it_ends(ending: str, reading: bool, cancelled: bool) -> None:
    told: list[str] = []

    async def server(made: web.WebSocketResponse) -> None:
        transport = made._req.transport if made._req is not None else None
        assert isinstance(transport, asyncio.Transport)
        if ending == "reset":
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if ending != "open":
            transport.abort()
        else:
            await asyncio.sleep(0.1)

    async def client(wire: WebSocketConnection) -> None:
        asyncio.get_running_loop().set_debug(True)  # aiohttp complains in this mode only
        asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(str(context)))
        reader = asyncio.ensure_future(wire.receive()) if reading else None
        await asyncio.sleep(0 if ending == "open" else 0.05)
        closing = asyncio.ensure_future(wire.close())
        await asyncio.sleep(0)
        if cancelled:
            closing.cancel()
        await asyncio.gather(closing, *([reader] if reader else []), return_exceptions=True)

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        dialled(server, client)
        gc.collect()
    assert not told
    assert not [str(one.message) for one in warned if "nclosed" in str(one.message)]
