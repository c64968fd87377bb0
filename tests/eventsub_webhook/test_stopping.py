"""Promise 18: stopping is clean, whoever does it and whatever is under way."""

import asyncio
import threading
import time
from typing import Any

import pytest

from tests.eventsub_webhook.live import harness, running
from tests.eventsub_webhook.support import Harness, Kind, Message


def our_threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("twitchapi_gen EventSub")]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_hundred_callbacks_in_flight_finish_within_the_grace(kind: Kind, is_async: bool) -> None:
    done: list[str] = []

    async def later(event: Any) -> None:
        await asyncio.sleep(0.001)
        done.append(event.id)

    def now(event: Any) -> None:
        time.sleep(0.001)
        done.append(event.id)

    with Harness(kind) as harness:
        for number in range(10):
            harness.listens(condition={"broadcaster_user_id": str(number), "moderator_user_id": "1"})
        harness.hook.on("channel.follow", "2", {"broadcaster_user_id": "1337", "moderator_user_id": "1337"})(later if is_async else now)
        sent = [Message() for _ in range(100)]
        assert {harness.send(message)[0] for message in sent} == {204}
        harness.wait(harness.hook.stop(30))
        assert done == [message.id for message in sent]
    assert our_threads() == []


def test_async_callbacks_that_do_not_finish_are_cancelled_at_its_end(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    cancelled: list[str] = []

    async def forever(event: Any) -> None:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            cancelled.append(event.id)
            raise

    with Harness(kind) as harness:
        for number in range(100):
            harness.hook.on("channel.follow", "2", {"broadcaster_user_id": str(number), "moderator_user_id": "1"})(forever)
        for number in range(100):
            condition = {"broadcaster_user_id": str(number), "moderator_user_id": "1"}
            message = Message()
            message.payload["subscription"]["condition"] = condition
            message.payload["subscription"]["id"] = str(number)
            assert harness.send(message)[0] == 204
        harness.wait(harness.hook.stop(0.05))
        assert len(cancelled) == 100
    assert "100 callbacks had not finished" in caplog.text
    assert our_threads() == []


@pytest.mark.parametrize(("kind", "is_async"), [("sync", False), ("sync", True), ("async", True)])
def test_a_callback_may_stop_the_webhook(kind: Kind, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    with Harness(kind) as harness:

        def stop(_: Any) -> Any:
            return harness.hook.stop(30)

        async def stop_async(event: Any) -> None:
            outcome = stop(event)
            if outcome is not None:
                await outcome

        harness.hook.on("channel.follow", "2", {"broadcaster_user_id": "1337", "moderator_user_id": "1337"})(stop_async if is_async else stop)
        dispatcher = harness.dispatcher()
        assert harness.send(Message())[0] == 204
        harness.until(lambda: not our_threads() and not dispatcher.waiting)
        assert "had not finished" not in caplog.text  # it would say so if it had waited for the callback that stops it
        assert harness.send(Message())[0] == 503
        harness.wait(harness.hook.stop())  # whoever stops it again waits for the end
    assert our_threads() == []


def test_fifty_starts_and_stops_leave_nothing(kind: Kind) -> None:
    with Harness(kind, port=0, url="http://127.0.0.1/eventsub") as harness:
        for _ in range(50):
            harness.wait(harness.hook.start())
            assert harness.hook.port > 0
            harness.wait(harness.hook.stop())
            assert harness.hook.port is None
        assert our_threads() == []
        harness.wait(harness.hook.stop())


def test_one_webhook_serves_one_event_loop_after_another() -> None:
    from tests.eventsub_webhook.support import NOW, SECRET, STANDING, at
    from twitchapi_gen import AsyncTwitch
    from twitchapi_gen.async_eventsub import AsyncEventSubWebhook

    twitch, came = AsyncTwitch("my_app_id", app_token="unused", clock=STANDING), list[str]()
    hook = AsyncEventSubWebhook(twitch, "https://example.com/x", secret=SECRET)

    @hook.on("channel.follow", "2", {"broadcaster_user_id": "1337", "moderator_user_id": "1337"})
    async def note(event: Any) -> None:
        came.append(event.id)

    async def receive(message: Message) -> None:
        assert (await hook.handle("POST", message.headers, message.body))[0] == 204
        await asyncio.sleep(0.01)

    sent = [Message(time=at(NOW)), Message()]
    for message in sent:
        asyncio.run(receive(message))
    assert came == [message.id for message in sent]


def test_stopping_what_is_about_to_start_leaves_nothing(kind: Kind) -> None:
    with running() as emulator, harness(kind, emulator) as hook:
        hook.listens("stream.online", "1", {"broadcaster_user_id": "1"})

        async def start_and_stop(pause: float) -> None:
            hook.hook.start_soon()
            await asyncio.sleep(pause)
            await hook.hook.stop()

        for round in range(12):
            pause = 0.003 * round
            if kind == "async":
                hook.wait(start_and_stop(pause))
            else:
                hook.hook.start_soon()
                time.sleep(pause)
                hook.hook.stop()
            assert hook.hook.port is None
        assert our_threads() == []
        assert [(type(error).__name__, name) for error, name in hook.errors] == []


def test_requests_that_come_while_it_stops_open_nothing_again() -> None:
    with Harness("sync").listens() as busy:
        over = threading.Event()

        def send() -> None:
            while not over.is_set():
                assert busy.send(Message())[0] in (204, 503)

        threads = [threading.Thread(target=send) for _ in range(4)]
        for one in threads:
            one.start()
        time.sleep(0.05)
        busy.hook.stop()
        time.sleep(0.05)
        over.set()
        for one in threads:
            one.join()
        assert our_threads() == []


@pytest.mark.parametrize("is_async", [False, True])
def test_a_callback_that_hung_at_a_stop_is_called_again_after_the_next_start(kind: Kind, is_async: bool) -> None:
    came, let_go = list[str](), threading.Event()

    async def forever(event: Any) -> None:
        came.append(event.id)
        await asyncio.Event().wait()

    def hangs(event: Any) -> None:
        came.append(event.id)
        let_go.wait(30)

    first, second, third = Message(), Message(), Message()
    with Harness(kind) as harness:
        harness.hook.on("channel.follow", "2", {"broadcaster_user_id": "1337", "moderator_user_id": "1337"})(forever if is_async else hangs)
        harness.send(first)
        harness.send(second)  # accepted with 204, so Twitch won't send it again
        harness.until(lambda: came)
        harness.wait(harness.hook.stop(0.05))
        for route in harness.hook._routes:
            route.status = "enabled"  # Twitch has it, so that a start asks for nothing
        harness.started()
        let_go.set()
        harness.send(third)
        harness.until(lambda: len(came) == (2 if is_async else 3))
        let_go.set()
        harness.wait(harness.hook.stop(0.05))
    assert came == [first.id, second.id, third.id][: len(came)]
