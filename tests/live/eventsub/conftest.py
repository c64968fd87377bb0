"""A scripted EventSub for each test, and a socket of either kind that talks to it."""

from collections.abc import Iterator

import pytest

from tests.live.eventsub.server import Server
from tests.live.eventsub.support import Driven
from tests.live.support import Kind


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def driven(kind: Kind, server: Server) -> Iterator[Driven]:
    with Driven(kind, server) as made:
        yield made
