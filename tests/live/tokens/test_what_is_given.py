"""What a client is given and can't use is refused as it is made, and not shown."""

from typing import Any

import pytest

from tests.live.support import Kind
from twitchapi_gen import AsyncTwitch, ParameterError, Twitch


def made(kind: Kind, **settings: Any) -> Twitch | AsyncTwitch:
    return Twitch("my_app_id", **settings) if kind == "sync" else AsyncTwitch("my_app_id", **settings)


@pytest.mark.parametrize("secret", ["the-secret\n", " the-secret", "the-secret\ud800"])
def test_a_secret_that_was_read_with_its_line_break(kind: Kind, secret: str) -> None:
    with pytest.raises(ParameterError, match="app_secret") as caught:
        made(kind, app_secret=secret)
    assert "the-" not in str(caught.value)


def test_no_secret_may_be_an_empty_one(kind: Kind) -> None:
    assert not made(kind, app_secret="").core_.can_fetch


@pytest.mark.parametrize("name", ["on_drift", "on_request", "on_response", "on_wait"])
def test_a_hook_that_nobody_would_await(kind: Kind, name: str) -> None:
    async def hook(event: object) -> None: ...

    with pytest.raises(ParameterError, match=f"{name} must be a plain function"):
        made(kind, **{name: hook})
