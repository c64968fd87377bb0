"""Replies that are broken in some way, made up from a seed: 25 kinds of damage to a good one."""

import gzip
import json
import random
from collections.abc import Callable

BODY = json.dumps({"data": [{"id": "1", "login": "x" * 40}]}).encode()
Damage = Callable[[random.Random], bytes]


def whole(*headers: str, body: bytes = BODY, status: str = "HTTP/1.1 200 OK", length: object = "", end: str = "\r\n") -> bytes:
    """A reply as it should be but for what is given. length: None for no Content-Length."""
    lines = [status, *headers]
    if length is not None:
        lines.append(f"Content-Length: {len(body) if length == '' else length}")
    return end.join([*lines, "", ""]).encode("latin-1") + body


def chunks(body: bytes = BODY, *, size: str = "{:x}", end: bytes = b"0\r\n\r\n", pieces: int = 3) -> bytes:
    step = -(-len(body) // pieces)
    parts = [body[at : at + step] for at in range(0, len(body), step)]
    return b"".join([size.format(len(part)).encode() + b"\r\n" + part + b"\r\n" for part in parts]) + end


def chunked(*headers: str, body: bytes | None = None) -> bytes:
    return whole("Transfer-Encoding: chunked", *headers, length=None, body=chunks() if body is None else body)


def cut(data: bytes, at: random.Random, low: int, high: int) -> bytes:
    return data[: at.randrange(low, high)]


def _garbled(r: random.Random, data: bytes, low: int, high: int) -> bytes:
    """With one byte replaced, removed or doubled."""
    at = r.randrange(low, high)
    return data[:at] + r.choice([bytes([r.randrange(256)]), b"", data[at : at + 1] * 2]) + data[at + 1 :]


_HEAD = len(whole()) - len(BODY)
_CHUNKED_HEAD = len(chunked()) - len(chunks())
_PACKED = gzip.compress(BODY)
_STATUSES = (
    "HTTP/1.1 2", "HTTP/1.1 20", "HTTP/1.1 2000 OK", "HTTP/1.1 OK", "HTTP/1.1  200 OK", "HTTP/2 200 OK", "HTTP/1.x 200 OK", "http/1.1 200 OK",
    "ICY 200 OK", "HTTP/1.1 099 Low", "200 OK", "HTTP/1.1 -200 OK",
)  # fmt: skip
_ALONE = (b"HTTP/1.1 200 OK", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 404 X", b"HTTP/1.1 204 No Content\r\n", b"404 X")
_LENGTHS = ("", " ", "abc", "-1", "+76", "76.0", "0x4c", "76 ", " 76", "76, 76", "76; x", "1e2", "0076", "76" + "0" * 30, "\u00b2")
_SIZES = (
    "", "g", "-{:x}", "0x{:x}", "+{:x}", "{:X};x=y", "{:x} ", " {:x}", "{:d}", "{:x}\r", "{:x}" + "0" * 20, "0{:x}", "1_{:x}",
)  # fmt: skip
_CODINGS = ("identity", "gzip", "chunked, identity", "xchunked", "Chunked ")
_ENDS = (b"", b"0", b"00", b"0\r", b"0\r\n", b"0\r\nX: 1", b"0\r\nX: 1\r\n")
_HEADERS = (
    "no colon", ": no name", "X : blank", "X\x00: nul", "X: nul\x00", "X: \xff", "\x01: x", "X: a\rb", "X:", " X: 1", "X-\xe9: 1",
)  # fmt: skip
_BEFOREHAND = (
    b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", b"HTTP/1.1 100 Continue\r\n", b"HTTP/1.1 103",
)  # fmt: skip
_EMPTY = ("204 No Content", "304 Not Modified", "205 Reset")


def _feeds(r: random.Random) -> bytes:
    """With line feeds where line breaks should be, in all places or some."""
    return whole(end="\n") if r.random() < 0.5 else whole("X: 1").replace(b"\r\n", b"\n", r.randrange(1, 4))


def _huge(r: random.Random) -> bytes:
    return whole("X: " + "x" * r.choice([8_000, 70_000])) if r.random() < 0.5 else whole(*["X: 1"] * r.choice([90, 300]))


def _packed(r: random.Random) -> bytes:
    cut_off, garbled = _PACKED[: r.randrange(len(_PACKED))], _garbled(r, _PACKED, 0, len(_PACKED))
    return whole("Content-Encoding: gzip", body=r.choice([cut_off, garbled, BODY, _PACKED + b"x", b""]))


DAMAGES: dict[str, Damage] = {
    "status line cut": lambda r: cut(b"HTTP/1.1 200 OK\r\n", r, 0, 16),
    "status line alone": lambda r: r.choice(_ALONE),
    "status odd": lambda r: whole(status=r.choice(_STATUSES)),
    "head cut": lambda r: cut(whole("X-One: 1", "X-Two: 2"), r, 17, 40),
    "head cut at its last line": lambda r: whole()[: _HEAD - r.randrange(1, 5)],
    "length odd": lambda r: whole(length=r.choice(_LENGTHS)),
    "length too large": lambda r: whole(length=len(BODY) + r.randrange(1, 2_000)),
    "length too small": lambda r: whole("Connection: close", length=r.randrange(0, len(BODY))),
    "lengths that differ": lambda r: whole(f"Content-Length: {r.randrange(0, len(BODY) * 2)}"),
    "the same length twice": lambda _: whole(f"Content-Length: {len(BODY)}"),
    "no length": lambda r: whole("Connection: close", length=None, body=BODY[: r.randrange(0, len(BODY) + 1)]),
    "chunk size odd": lambda r: chunked(body=chunks(size=r.choice(_SIZES), pieces=1)),
    "chunks cut": lambda r: cut(chunked(), r, _CHUNKED_HEAD, len(chunked())),
    "chunks without an end": lambda r: chunked(body=chunks(end=r.choice(_ENDS))),
    "chunk without a line break": lambda r: chunked(body=chunks().replace(b"\r\n", b"", r.randrange(1, 4))),
    "chunks and a length": lambda r: whole("Transfer-Encoding: chunked", body=chunks(), length=r.choice([0, 5, len(BODY), 5_000])),
    "coding unknown": lambda r: whole(f"Transfer-Encoding: {r.choice(_CODINGS)}", length=None, body=chunks()),
    "line feeds only": _feeds,
    "header folded": lambda r: whole(f"X-Folded: one\r\n{r.choice([' ', chr(9), '  '])}two"),
    "header odd": lambda r: whole(r.choice(_HEADERS)),
    "headers huge": _huge,
    "said beforehand": lambda r: r.choice(_BEFOREHAND) * r.randrange(1, 3) + r.choice([whole(), b""]),
    "no content, and some": lambda r: whole(status=f"HTTP/1.1 {r.choice(_EMPTY)}"),
    "packed badly": _packed,
    "a byte changed": lambda r: _garbled(r, r.choice([whole(), chunked()]), 0, _HEAD + 20),
}


def broken(seed: int, count: int) -> list[tuple[str, bytes]]:
    """So many replies, each with its kind of damage."""
    r = random.Random(seed)
    kinds = list(DAMAGES)
    return [(kind := kinds[number % len(kinds)], DAMAGES[kind](r)) for number in range(count)]
