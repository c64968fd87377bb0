"""A client and what runs beside it, used in forked children: `TWITCHAPI_EMULATOR=… python -m tests.eventsub_webhook.forked_client`."""

import os
import sys
import threading
from collections.abc import Callable
from itertools import count

from twitchapi_gen import PubSub, Twitch, TwitchError, TwitchWebHook
from twitchapi_gen.eventsub import EventSubSocket

twitch = Twitch("my_app_id", "secret")


def in_child(work: Callable[[], object]) -> int:
    """Its exit code."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException as error:
            print(repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def ask(first: int, times: int) -> None:
    """What comes back is what was asked for."""
    for number in range(first, first + times):
        assert [user.id for user in twitch.get_users(ids=[str(number)])] == [str(number)]


def calls() -> None:
    ask(1, 1)  # from here on, there is an open connection
    going = True

    def meanwhile() -> None:
        for number in count(1_000_000):
            if not going:
                return
            ask(number, 1)

    thread = threading.Thread(target=meanwhile)
    thread.start()
    print("ended", *(in_child(lambda first=first: ask(first * 100, 20)) for first in range(1, 9)))  # type: ignore[misc]  # mypy infers no type for a default
    going = False
    thread.join()


def refused() -> None:
    socket, pubsub, webhook = EventSubSocket(twitch), PubSub(twitch), TwitchWebHook("http://127.0.0.1:1/", "my_app_id", 0)
    for one in (socket, pubsub, webhook):
        one.start()
    uses: list[Callable[[], object]] = [
        lambda: socket.listen_stream_online("1", print),
        socket.stop,
        lambda: pubsub.listen_undocumented_topic("ads.1", print),
        pubsub.stop,
        webhook.stop,
    ]

    def all_of_them() -> None:
        for use in uses:
            try:
                use()
            except TwitchError as error:
                print(error, flush=True)
            else:
                print("no error", flush=True)
        with EventSubSocket(twitch) as another:
            print("another one is", repr(another).rpartition(" ")[2].rstrip(">"), flush=True)

    print("ended", in_child(all_of_them))
    for one in (socket, pubsub, webhook):
        one.stop()


if __name__ == "__main__":
    {"calls": calls, "refused": refused}[sys.argv[1]]()
