"""Signatures: the facts' own example, and that nothing else passes."""

import pytest
from hypothesis import given, strategies

from twitchapi_gen.runtime.dispatch.http_server import genuine, signed

SECRET, BODY = b"s3cret", b'{"data":[]}'
HEADER = "sha256=19e185d8318161863ab9ce7ed7b1b4b3ea7ed96a3fbd52f7cbe8ab26ac57e81c"


def test_the_signature_of_the_facts() -> None:
    assert signed(SECRET, BODY) == HEADER
    assert genuine(HEADER, SECRET, BODY)
    assert signed(SECRET, BODY[:4], b"", BODY[4:]) == HEADER


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "sha256=",
        HEADER[:-1],
        HEADER + "0",
        HEADER.upper(),
        HEADER.removeprefix("sha256="),
        "sha1=" + HEADER[7:],
        " " + HEADER,
        "é",
        "\udcff",
    ],
)
def test_nothing_but_the_signature_passes(header: str | None) -> None:
    assert not genuine(header, SECRET, BODY)


@given(strategies.text(), strategies.binary(), strategies.binary(min_size=1))
def test_any_header_any_body(header: str, body: bytes, secret: bytes) -> None:
    assert genuine(header, secret, body) == (header == signed(secret, body))
    assert genuine(signed(secret, body), secret, body)
    assert not genuine(signed(secret, body), secret + b"x", body)
    assert not genuine(signed(secret, body), secret, body + b" ")


@pytest.mark.parametrize("parts", [(b"abc",), (b"a", b"bc"), (b"a", b"b", b"c"), (b"", b"abc")])
def test_all_parts_are_signed_as_one(parts: tuple[bytes, ...]) -> None:
    assert signed(b"secret", *parts) == signed(b"secret", b"abc")
    assert genuine(signed(b"secret", b"abc"), b"secret", *parts)
    assert not genuine(signed(b"secret", b"abd"), b"secret", *parts)
