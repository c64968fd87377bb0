"""The secrets of a webhook and of an app are changed under load: no event is lost, and no user must log in again."""

import threading
import time

import pytest

from tests.eventsub_webhook.live import running
from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer
from tests.login.support import free_port
from twitchapi_gen import ApiError, Emulator, MemoryTokenStore, Twitch
from twitchapi_gen.eventsub import Event, EventSubWebhook
from twitchapi_gen.types import StreamOnline

OLD, NEW = "the old secret of the webhook", "the new secret of the webhook"


class Streaming:
    """Fires numbered events, one after the other, until it is stopped."""

    def __init__(self, emulator: Emulator, user_id: str) -> None:
        self._emulator, self._user_id = emulator, user_id
        self._stop = threading.Event()
        self.fired = 0
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        while not self._stop.wait(0.01):
            self._emulator.fire("stream.online", condition={"broadcaster_user_id": self._user_id}, event={"id": str(self.fired)})
            self.fired += 1

    def __enter__(self) -> "Streaming":
        self._thread.start()
        return self

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def __exit__(self, *_: object) -> None:
        self.stop()


def test_a_webhooks_secret_is_changed_and_no_event_is_lost() -> None:
    came: list[str] = []
    with running() as emulator:
        user_id = emulator.add_user("streamer")["id"]

        def hook(twitch: Twitch, name: str, secret: str) -> EventSubWebhook:
            port = free_port()
            made = EventSubWebhook(twitch, f"http://127.0.0.1:{port}/hooks/{name}", secret=secret, port=port)

            @made.on("stream.online", "1", broadcaster_user_id=user_id)
            def online(event: Event[StreamOnline]) -> None:
                came.append(event.data.id)

            return made

        def settled(count: int) -> None:
            end = time.monotonic() + 60
            while len(set(came)) < count:
                assert time.monotonic() < end, (count, sorted(came, key=int))
                time.sleep(0.01)

        with Twitch(APP, "s", helix_url=f"{emulator.url}/helix", auth_url=f"{emulator.url}/oauth2") as twitch:
            old, new = hook(twitch, "eventsub", OLD), hook(twitch, "eventsub-2", NEW)
            with old, Streaming(emulator, user_id) as streaming:
                settled(10)
                with new:
                    settled(len(set(came)) + 10)
                    old.unsubscribe_all()
                    only = len(set(came))
                    settled(only + 10)
                    assert len([one for one in emulator.subscriptions if one["status"] == "enabled"]) == 1
                    streaming.stop()
                    settled(streaming.fired)
    assert set(came) == {str(number) for number in range(streaming.fired)}
    assert max(came.count(one) for one in set(came)) <= 2


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_apps_new_secret_costs_no_login(kind: Kind) -> None:
    store = MemoryTokenStore()
    with TokenServer() as server:
        access, refresh = server.login()
        with Caller(kind, server.url, secret="the secret of before", token_store=store) as caller:
            caller.wait(caller.client.as_user("1").set_user_authentication(access, [], refresh))
            server.kill()
            with pytest.raises(ApiError, match="invalid client secret"):
                caller.wait(caller.client.as_user("1").get_users())
        with Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
            assert caller.wait(caller.client.as_user("1").get_users()).data[0].id == "1"
        assert store.users(APP) == ["1"]
