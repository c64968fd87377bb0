"""The overlay in a real browser: it shows what happens, one alert after the other, and nothing that a viewer's name could smuggle in."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from examples.chromium import Chromium, find_chromium
from examples.overlay.__main__ import SCOPES
from examples.serving import free_port, served
from twitchapi_gen import Emulator, FileTokenStore

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine")
TYPES = {"channel.follow", "channel.subscribe", "channel.cheer", "channel.raid"}


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def log_in(emulator: Emulator, folder: Path) -> None:
    granted = emulator.token([str(one) for one in SCOPES], client_id="my_app_id")
    FileTokenStore(folder / "overlay-tokens.json").save(f"user:my_app_id:{granted['user_id']}", {
        "access_token": granted["access_token"], "refresh_token": granted["refresh_token"], "scopes": [str(one) for one in SCOPES],
        "expires_at": None, "user_id": granted["user_id"], "login": "my_username",
    })  # fmt: skip


def subscribed(emulator: Emulator) -> bool:
    return {one["type"] for one in emulator.subscriptions if one["status"] == "enabled"} == TYPES


def test_alerts_come_one_after_the_other(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()
    log_in_first = tmp_path / "run"
    log_in_first.mkdir()

    async def watch() -> list[str]:
        seen = list[str]()
        async with Chromium() as browser:
            await browser.resize(960, 540)
            await browser.record()
            await browser.open(f"http://127.0.0.1:{port}/?seconds=2")
            await browser.wait_for("document.body && document.body.dataset.connected == 'yes'")
            assert await browser.look("document.querySelector('#alert').hidden") is True
            assert await browser.look("getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)"

            for type, event, kind in (
                ("channel.follow", {"user_name": "<img src=x onerror=alert(1)>"}, "follow"),
                ("channel.raid", {"from_broadcaster_user_name": "BasilPlays", "viewers": 42}, "raid"),
                ("channel.cheer", {"is_anonymous": True, "bits": 500, "user_id": None, "user_login": None, "user_name": None}, "cheer"),
            ):
                await asyncio.to_thread(emulator.fire, type, event=event)
                await browser.wait_for(f"!document.querySelector('#alert').hidden && document.querySelector('#alert').dataset.kind == '{kind}'")
                seen.append(str(await browser.look("document.querySelector('#alert').innerText.replace(/\\s+/g, ' ')")))
                assert await browser.look("document.images.length") == 0
                if kind == "raid" and (picture := os.environ.get("PICTURES")):
                    await asyncio.sleep(0.6)  # until it has come in
                    await browser.look("document.body.style.background = 'linear-gradient(160deg, #223, #546)'")
                    await browser.picture(Path(picture) / "overlay.png")
            await browser.wait_for("document.querySelector('#alert').hidden")
            events = await browser.events()
        assert not [one for one in events if one["method"] == "Runtime.exceptionThrown"]
        return seen

    with emulator as url:
        log_in(emulator, log_in_first)
        with served(["examples.overlay", "--port", str(port)], port, log_in_first, url):
            until(lambda: subscribed(emulator))
            seen = asyncio.run(watch())
    assert seen == ["♥ <img src=x onerror=alert(1)> follows", "⚑ BasilPlays raids with 42 viewers", "◆ Somebody cheers 500 Bits"]


def test_it_goes_on_after_a_drop(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()

    async def watch() -> str:
        async with Chromium() as browser:
            await browser.open(f"http://127.0.0.1:{port}/")
            await browser.wait_for("document.body && document.body.dataset.connected == 'yes'")
            before = len(emulator.sessions)
            await asyncio.to_thread(emulator.disturb, "reset")
            await asyncio.to_thread(until, lambda: len(emulator.sessions) >= before and subscribed(emulator) and emulator.sessions != [])
            await asyncio.to_thread(emulator.fire, "channel.subscribe", event={"user_name": "Ann", "is_gift": False})
            await browser.wait_for("!document.querySelector('#alert').hidden")
            return str(await browser.look("document.querySelector('#alert').innerText.replace(/\\s+/g, ' ')"))

    with emulator as url:
        log_in(emulator, tmp_path)
        with served(["examples.overlay", "--port", str(port)], port, tmp_path, url):
            until(lambda: subscribed(emulator))
            assert asyncio.run(watch()) == "★ Ann subscribed"
