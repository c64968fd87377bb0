"""Servers that mean no good: PubSub leaves them, comes back with all topics, and can be stopped."""

from collections.abc import Iterable
from contextlib import AsyncExitStack
from itertools import repeat
from urllib.parse import urlsplit

import pytest

from tests.live.pubsub.support import Inbox, Listener
from tests.live.support import Kind
from tests.unit.events.hostile import CLOSE, MORE, PING, TEXT, frame, goodbye, hostile
from twitchapi_gen import Emulator, TwitchError
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

NONSENSE = (b"null", b"[]", b'{"type":5}', b'{"type":"MESSAGE","data":{"topic":5}}', b"[" * 100_000)
FIRST: dict[str, Iterable[bytes]] = {
    "fragments without end": (frame(TEXT, b"a", last=False), *repeat(frame(MORE, b"a" * 60_000, last=False), 20)),
    "a gibibyte": (frame(TEXT, length=1 << 30),),
    "packed": (frame(TEXT, b"x", bits=4),),
    "an unknown kind": (frame(3, b"x"),),
    "pings, then a goodbye": (*repeat(frame(PING, b"p" * 100), 5_000), goodbye(4000)),
    "a goodbye without code": (frame(CLOSE),),
    "no WebSocket any more": (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",),
    "nonsense": (*(frame(TEXT, text) for text in NONSENSE), goodbye(1001)),
    "answers to what nobody asked": (
        *(frame(TEXT, b'{"type":"RESPONSE","error":"ERR_BADAUTH","nonce":"%d"}' % number) for number in range(1_000)),
        frame(TEXT, b'{"type":"AUTH_REVOKED","data":{"topics":["ads.1"]}}'), frame(TEXT, b'{"type":"RECONNECT"}'), goodbye(1001),
    ),
}  # fmt: skip
"""What the first connection brings."""


@pytest.mark.parametrize("what", FIRST)
def test_it_comes_back_with_its_topics_and_stops(what: str, kind: Kind, fresh: Emulator) -> None:
    inbox, errors = Inbox(), list[Exception]()
    with LoopThread("a hostile server") as loop_thread, Listener(kind, fresh, on_error=lambda error, _: errors.append(error)) as listener:
        stack = AsyncExitStack()
        url = loop_thread.run(stack.enter_async_context(hostile(lambda _: FIRST[what], onward=urlsplit(fresh.url).port or 0)))
        listener.pubsub._engine.url = url.replace("/ws", "/pubsub")
        listener.call(listener.pubsub.listen_undocumented_topic, "ads.1", inbox)
        listener.start()
        fresh.fire_pubsub("ads.1", data={"a": 1})
        assert len(inbox.wait(1)) == 1
        assert all(isinstance(error, TwitchError) for error in errors)
        listener.stop()
        loop_thread.run(stack.aclose())
