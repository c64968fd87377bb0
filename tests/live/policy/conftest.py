"""A token server for each test."""

from collections.abc import Iterator

import pytest

from tests.live.tokens.support import TokenServer


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running
