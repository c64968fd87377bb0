"""A server whose certificate only an authority of the test's own vouches for."""

import contextlib
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import trustme
from attrs import define

from tests.live.support import Canned, Got, Told


@define
class Secure:
    """`authority`: the file of the certificate authority that has signed the server's certificate."""

    url: str
    authority: Path
    got: list[Got]


@contextlib.contextmanager
def secure_server(folder: Path, *names: str, answer: Callable[[Got], Told] | None = None) -> Iterator[Secure]:
    """For these host names; localhost unless told otherwise."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("localhost",))).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    with Canned(answer, context) as canned:
        yield Secure(canned.url, folder / "authority.pem", canned.got)
