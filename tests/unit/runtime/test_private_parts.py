"""Private parts of other libraries that the runtime stands on, each with the file that does: a new version without one of them fails here first.

There is no public way to any. pyproject.toml has an upper bound for aiohttp and requests, which has one for urllib3 itself: so a new major version
is a decision.
"""

import inspect
import re
from http.client import HTTPResponse

import aiohttp
import pytest
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool

from tests.conftest import ROOT

RELIED_ON: dict[str, list[tuple[type, str]]] = {
    "transport/requests_pool.py": [
        (HTTPResponse, "_read_status"),
        (HTTPResponse, "_close_conn"),
        (HTTPConnection, "_new_conn"),
        (HTTPConnectionPool, "_get_conn"),
        (HTTPConnectionPool, "_new_conn"),
    ],
    "dispatch/websocket.py": [(aiohttp.ClientWebSocketResponse, "_response")],
}


@pytest.mark.parametrize(("file", "owner", "name"), [(file, owner, name) for file, parts in RELIED_ON.items() for owner, name in parts])
def test_what_is_relied_on_is_there(file: str, owner: type, name: str) -> None:
    assert re.search(rf"\b{name}\b", (ROOT / "twitchapi_gen" / "runtime" / file).read_text("utf-8")), "isn't relied on any more"
    assert hasattr(owner, name) or f"self.{name} = " in inspect.getsource(owner)


def test_a_host_is_resolved_under_the_name_that_the_pool_uses() -> None:
    assert HTTPConnection("example.com.", 80)._dns_host == "example.com."


@pytest.mark.parametrize(("library", "bound"), [("aiohttp", "<4"), ("requests", "<3")])
def test_the_next_major_version_is_a_decision(library: str, bound: str) -> None:
    dependencies = (ROOT / "pyproject.toml").read_text("utf-8").partition("dependencies = [")[2].partition("]")[0]
    (line,) = re.findall(rf'^    "{library}[>=<,.\d]*",$', dependencies, re.M)
    assert bound in line
