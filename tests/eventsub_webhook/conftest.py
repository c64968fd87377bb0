"""Each face by name."""

import pytest

from tests.eventsub_webhook.support import Kind


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found
