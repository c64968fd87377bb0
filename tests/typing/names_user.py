"""The names of `twitchapi_gen` and `twitchapi_gen.types`, as strict type checkers must accept them."""

from typing import assert_type

from twitchapi_gen import AsyncConduit, AsyncEventSubSocket, AsyncTwitch, Clock, Conduit, Emulator, EventSubSocket, Twitch, UserAuthenticator
from twitchapi_gen.types import AuthScope, EventSubPoll, GetChannelFollowersPage, Poll, PollChoiceInput, PollStatus, Stream, User


def first(twitch: Twitch) -> User:
    return twitch.get_users().data[0]


def live(streams: list[Stream]) -> dict[str, int]:
    return {one.user_id: one.viewer_count for one in streams}


def names(poll: Poll, event: EventSubPoll, page: GetChannelFollowersPage) -> None:
    assert_type(poll.status, PollStatus)
    assert_type(event.id, str)
    assert_type(page.total, int)
    assert_type(PollChoiceInput(title="a").title, str)
    twitch = Twitch("id", clock=Clock(time=lambda: 0.0))
    assert_type(EventSubSocket(twitch).is_connected, bool)
    assert_type(Conduit(twitch).id, str)
    assert_type(UserAuthenticator(twitch, [AuthScope.BITS_READ]).return_auth_url(), str)
    print(AsyncConduit.take, AsyncEventSubSocket.start)


def emulated(emulator: Emulator) -> None:
    assert_type(emulator.client("ada", [AuthScope.BITS_READ], clock=Clock(), total_timeout=5), Twitch)
    assert_type(emulator.async_client(), AsyncTwitch)
