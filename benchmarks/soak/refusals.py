"""Promise 29: extracting the explanation of a refusal takes time proportional to its size. Eight times the size may take sixteen times as long."""

import time

from benchmarks.soak.figures import Figure
from twitchapi_gen import Twitch
from twitchapi_gen.runtime.http.message import Response
from twitchapi_gen.runtime.http.response import explanation

_SIZE = 2_000_000
_TIMES = 8
_PARTS: dict[str, tuple[bytes, bytes, bytes]] = {
    "a long message": (b'{"message":"', b"x", b'"}'),
    "blanks before it": (b"", b" ", b"hi"),
    "blanks after a name": (b"message:", b" ", b""),
    "a name, again and again": (b"", b"message", b""),
    "names that nest": (b"", b'{"message":', b""),
    "titles without an end": (b"", b"<title", b""),
    "comments without an end": (b"", b"<!--", b""),
    "lists in objects": (b"", b'[{"a":[', b""),
    "escaped quotation marks": (b'{"message":"', b'\\"', b""),
    "documents far apart": (b'{"a":"b"}', b" ", b'{"message":"x"}'),
}
"""Beginning, repeated part and end of a body."""


def run() -> list[Figure]:
    return [Figure(f"{name}, {_TIMES} times as long", grown(*parts), "≤", 2 * _TIMES, "times the time") for name, parts in _PARTS.items()]


def grown(begin: bytes, part: bytes, end: bytes) -> float:
    small, large = (spent(begin + part * (size // len(part)) + end) for size in (_SIZE // _TIMES, _SIZE))
    return large / small


def spent(body: bytes) -> float:
    """CPU seconds, the minimum of three; never 0, to allow a ratio."""
    core, found = Twitch("my_app_id").core_, list[float]()
    for _ in range(3):
        began = time.process_time()
        explanation(Response(400, {}, body), core)
        found.append(time.process_time() - began)
    return max(min(found), 0.001)
