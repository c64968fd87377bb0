"""The dashboard in a real browser: a login, events as they happen, and buttons that reach Twitch, or say why they don't."""

import asyncio
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from examples.chromium import Chromium, find_chromium
from examples.serving import free_port, served
from twitchapi_gen import Emulator

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine")
MODULE = ["uvicorn", "examples.dashboard.app:app", "--log-level", "warning", "--port"]


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def settings(port: int, channel: str = "my_username") -> dict[str, str]:
    return {"TWITCH_CHANNEL": channel, "ROOT_URL": f"http://localhost:{port}", "SESSION_KEY": "a key for tests only"}


def enabled(emulator: Emulator) -> int:
    return sum(one["status"] == "enabled" for one in emulator.subscriptions)


async def press(browser: Chromium, action: str) -> str:
    """Press the button, and return what the page says."""
    await browser.look("document.querySelector('#said').textContent = ''")
    await browser.click(f"form[data-action={action}] button")
    return str(await browser.wait_for("document.querySelector('#said').textContent"))


def test_the_owner_sees_events_and_presses_buttons(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()

    async def visit() -> dict[str, str]:
        said = dict[str, str]()
        async with Chromium() as browser:
            await browser.resize(1000, 640)
            await browser.record()
            await browser.open(f"http://localhost:{port}/")
            await browser.click("#authorize")
            await browser.wait_for("document.body && document.body.dataset.connected == 'yes'")
            await asyncio.to_thread(until, lambda: enabled(emulator) == 4)
            await browser.wait_for("document.querySelector('#followers').textContent > 0")
            await asyncio.to_thread(emulator.fire, "channel.follow", event={"user_name": "<b>Ann</b>"})
            await asyncio.to_thread(emulator.fire, "channel.raid", event={"from_broadcaster_user_name": "BasilPlays", "viewers": 42})
            await browser.wait_for("document.querySelectorAll('#events li').length == 2")
            said["events"] = str(await browser.look("document.querySelector('#events').innerText"))
            assert await browser.look("document.querySelectorAll('#events b').length") == 0
            for action in ("announce", "poll", "clip"):
                said[action] = await press(browser, action)
            if picture := os.environ.get("PICTURES"):
                await browser.picture(Path(picture) / "dashboard.png")
            await browser.look("document.querySelector('#p').value = 'Only a question?'")
            said["mistake"] = await press(browser, "poll")
            emulator.fault("status", status=403, path="/helix/chat/announcements", times=1)
            said["refused"] = await press(browser, "announce")
            await browser.resize(360, 740)
            assert await browser.look("document.documentElement.scrollWidth <= innerWidth")
            if picture:
                await browser.picture(Path(picture) / "dashboard-360.png")
            failed = [one["params"] for one in await browser.events() if one["method"] == "Runtime.exceptionThrown"]
            assert failed == []
        return said

    emulator.set_stream("my_username", title="Painting a harbour", viewer_count=128)
    with emulator as url, served([*MODULE, str(port)], port, tmp_path, url, **settings(port)):
        said = asyncio.run(visit())
        sent = {one["path"]: json.loads(one["body"]) for one in emulator.requests if one["method"] == "POST" and one["body"].startswith("{")}
    assert "<b>Ann</b> follows" in said["events"]
    assert "BasilPlays raids with 42 viewers" in said["events"]
    assert said["announce"] == "The announcement is in the chat."
    assert said["poll"] == "The poll “Next game?” runs for a minute."
    assert said["clip"].startswith("Clip ")
    assert "choices" in said["mistake"]
    assert said["refused"].startswith("Twitch refused")
    assert sent["/helix/chat/announcements"]["message"] == "Welcome!"
    assert [one["title"] for one in sent["/helix/polls"]["choices"]] == ["Chess", "Go"]


def test_nobody_else_gets_in(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()
    emulator.add_user("streamer_a")

    async def visit() -> str:
        async with Chromium() as browser:
            await browser.open(f"http://localhost:{port}/")
            await browser.click("#authorize")
            return str(await browser.wait_for("location.pathname == '/callback' && document.body.innerText"))

    with emulator as url, served([*MODULE, str(port)], port, tmp_path, url, **settings(port, "streamer_a")):
        assert asyncio.run(visit()) == "This dashboard is streamer_a's."
        for path, data in (("status", None), ("events", None), ("actions/clip", b"{}")):
            request = urllib.request.Request(f"http://localhost:{port}/{path}", data, {"Content-Type": "application/json"})
            with pytest.raises(urllib.error.HTTPError) as raised:
                urllib.request.urlopen(request, timeout=30)
            assert raised.value.code == 401
            raised.value.close()
        assert enabled(emulator) == 0


def test_after_a_restart_it_subscribes_to_nothing_anew(tmp_path: Path) -> None:
    emulator, port = Emulator(), free_port()

    async def visit() -> None:
        async with Chromium() as browser:
            await browser.open(f"http://localhost:{port}/")
            await browser.click("#authorize")
            await browser.wait_for("document.body && document.body.dataset.connected == 'yes'")

    with emulator as url:
        with served([*MODULE, str(port)], port, tmp_path, url, **settings(port)):
            asyncio.run(visit())
            before = {one["id"] for one in emulator.subscriptions}
        with served([*MODULE, str(port)], port, tmp_path, url, **settings(port)):
            asked = len(emulator.requests)
            until(lambda: any(one["path"] == "/helix/eventsub/subscriptions" for one in emulator.requests[asked:]))
            time.sleep(0.2)
            assert {one["id"] for one in emulator.subscriptions} == before
    assert len(before) == 4
