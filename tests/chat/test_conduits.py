"""Several processes over a conduit: each command runs once, whoever gets it."""

from typing import Any

import pytest

from tests.chat.support import FACES, ME, Driven, Face, say, until
from twitchapi_gen import AsyncConduit, Conduit, Emulator, ParameterError, WrongClient
from twitchapi_gen.bot import Bot

SCOPES = ["user:bot", "user:read:chat", "user:write:chat"]


def _begin(driven: Driven, conduit: Any, at: int, ran: list[tuple[int, str]]) -> None:
    driven.do(lambda: conduit.find() if at else conduit.create(2))
    driven.do(lambda: driven.chat.command("go")(lambda context: ran.append((at, context.channel.login))))
    driven.call("start")
    driven.do(lambda: conduit.take(at))


@pytest.mark.parametrize("face", FACES)
def test_each_command_runs_in_one_of_the_bots(face: Face, twitch: Emulator) -> None:
    twitch.token(SCOPES, login=ME)
    channels = ("streamer_a", "streamer_b", "streamer_c")
    for login in channels:
        twitch.token(["channel:bot"], login=login)
    app: Any = twitch.client() if face == "sync" else twitch.async_client()
    made: list[Driven] = []
    ran: list[tuple[int, str]] = []
    conduits: list[Any] = []
    try:
        for at in range(2):
            conduit: Any = (Conduit if face == "sync" else AsyncConduit)(app)
            driven = Driven(face, twitch, bot=True, settings={"channels": channels, "conduit": conduit})
            made.append(driven)
            conduits.append(conduit)
            _begin(driven, conduit, at, ran)
        for number in range(30):
            say(twitch, "bob", "!go", channels[number % 3])
        until(lambda: len(ran) >= 30)
        assert sorted(login for _, login in ran) == sorted(channels * 10)
        assert len(twitch.subscriptions) == 3
        assert all(driven.chat.is_connected for driven in made)
    finally:
        for driven, conduit in zip(made, conduits, strict=True):
            driven.do(conduit.stop)
            driven.__exit__()


def test_a_conduit_of_the_other_kind_is_told(twitch: Emulator) -> None:
    with pytest.raises(WrongClient, match="needs a conduit of its own kind"):
        Bot(twitch.client(ME), conduit=AsyncConduit(twitch.async_client()))
    with pytest.raises(ParameterError, match="a conduit brings EventSub's events"):
        Bot(twitch.client(ME), conduit=Conduit(twitch.client()), transport="irc")
