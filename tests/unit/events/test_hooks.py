"""Hooks: the states of a connection in the order in which they came, and nobody held up by another's slowness."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from twitchapi_gen.runtime.dispatch.dispatcher import Dispatcher
from twitchapi_gen.runtime.dispatch.hooks import Hook, HookDispatcher

IN_TURN = ("connected", "disconnected")


def told(hooks: dict[str, Hook | None], work: Callable[[HookDispatcher], Any], **options: Any) -> None:
    async def main() -> None:
        dispatcher = Dispatcher(**options)
        teller = HookDispatcher(hooks, dispatcher, IN_TURN)
        dispatcher.on_error = teller.callback_failed
        work(teller)
        async with asyncio.timeout(30):
            while dispatcher.waiting:
                await asyncio.sleep(0.001)
        assert await dispatcher.stop(30) == 0

    asyncio.run(main())


@pytest.mark.parametrize("slow_is_async", [False, True])
@pytest.mark.parametrize("quick_is_async", [False, True])
def test_the_end_is_told_after_the_beginning_however_slow_that_hook_is(slow_is_async: bool, quick_is_async: bool) -> None:
    came: list[str] = []

    def slow(number: int) -> None:
        time.sleep(0.01)
        came.append(f"connected {number}")

    async def slow_async(number: int) -> None:
        await asyncio.sleep(0.01)
        came.append(f"connected {number}")

    def quick(number: int) -> None:
        came.append(f"disconnected {number}")

    async def quick_async(number: int) -> None:
        came.append(f"disconnected {number}")

    def work(teller: HookDispatcher) -> None:
        for number in range(5):
            teller.tell("connected", number)
            teller.tell("disconnected", number)

    told({"connected": slow_async if slow_is_async else slow, "disconnected": quick_async if quick_is_async else quick}, work)
    assert came == [f"{state} {number}" for number in range(5) for state in IN_TURN]


def test_what_fails_has_the_name_of_its_own_hook_and_the_next_is_told() -> None:
    failures: list[tuple[str, str]] = []
    came: list[str] = []

    def fails(what: str) -> None:
        raise RuntimeError(what)

    hooks: dict[str, Hook | None] = {
        "connected": lambda: fails("a"), "disconnected": came.append, "revoked": fails, "gave_up": None,
        "error": lambda error, where: failures.append((str(error), where)),
    }  # fmt: skip

    def work(teller: HookDispatcher) -> None:
        teller.tell("connected")
        teller.tell("disconnected", "b")
        teller.tell("revoked", "c")
        teller.tell("gave_up", "nobody wants to know")
        teller.error(ValueError("d"), "somewhere")

    told(hooks, work)
    assert sorted(failures) == [("a", "on_connected"), ("c", "on_revoked"), ("d", "somewhere")]
    assert came == ["b"]


def test_a_hook_that_hangs_holds_up_no_other_but_those_in_turn_with_it() -> None:
    let_go, came = threading.Event(), threading.Event()
    order: list[str] = []

    def hangs() -> None:
        assert came.wait(30), "the other hook was held up"
        order.append("connected")
        let_go.set()

    def work(teller: HookDispatcher) -> None:
        teller.tell("connected")
        teller.tell("disconnected")
        teller.tell("revoked")

    told({"connected": hangs, "disconnected": lambda: order.append("disconnected"), "revoked": came.set}, work)
    assert let_go.is_set()
    assert order == ["connected", "disconnected"]


def test_an_error_hook_that_fails_is_logged_and_not_told_to_itself(caplog: pytest.LogCaptureFixture) -> None:
    calls: list[str] = []

    def fails(error: Exception, where: str) -> None:
        calls.append(where)
        raise RuntimeError("worse")

    told({"error": fails}, lambda teller: teller.error(ValueError("bad"), "somewhere"))
    assert calls == ["somewhere"]
    assert "the callback of on_error failed" in caplog.text


def test_what_has_no_room_is_logged_once_it_is_lost_and_nothing_after_the_end(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "twitchapi_gen")
    let_go = threading.Event()
    late: list[HookDispatcher] = []

    def work(teller: HookDispatcher) -> None:
        late.append(teller)
        teller.tell("connected")
        teller.tell("disconnected")
        let_go.set()

    told({"connected": lambda: let_go.wait(30), "disconnected": lambda: None}, work, limit=1)
    assert caplog.messages == ["on_disconnected was not called: too many callbacks wait already"]
    late[0].tell("connected")
    late[0].error(ValueError("bad"), "somewhere")
    assert caplog.messages[1:] == ["somewhere: ValueError: bad"]
