"""The chat window of the emulator's page, in a real browser, with a reader on IRC."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from examples.chromium import Chromium, find_chromium
from tests.irc.talking import talking
from tests.live.asking import ask
from twitchapi_gen import Emulator


@pytest.fixture
def world() -> Iterator[Emulator]:
    emulator = Emulator()
    emulator.start()
    emulator.add_user("room_a")
    try:
        yield emulator
    finally:
        emulator.stop()


def test_what_is_said_is_text_on_the_page(world: Emulator) -> None:
    world.say("viewer_example", "<script>alert(1)</script>", channel="room_a")
    world.say("room_a", "waves", action=True, bits=7)
    page = ask(world.url, "GET", "/emulator/").body.decode()
    log = page[page.index('id="chat-log"') : page.index("</ol>")]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in log
    assert "<b>RoomA</b> <small>broadcaster</small>: <i>waves</i> <small>7 Bits</small>" in log


@pytest.mark.skipif(find_chromium() is None, reason="there is no chromium on this machine; apt-get install chromium")
def test_one_talks_to_ones_bot_in_a_browser(world: Emulator, tmp_path: Path) -> None:
    async def look() -> None:
        async with talking(world, "my_username", "room_a") as bot, Chromium() as browser:
            await browser.open(f"{world.url}/emulator/")
            await browser.see("#chat")
            await browser.look("document.querySelector('#chat [name=channel]').value = 'room_a'")
            await browser.look("document.querySelector('#chat [name=text]').value = '!hello'")
            await browser.look("document.querySelector('#chat button').scrollIntoView({block: 'center'})")
            await browser.click("#chat button")
            heard = await bot.until("PRIVMSG")
            assert (heard["login"], heard["text"], heard["channel"]) == ("viewer_example", "!hello", "room_a")
            await bot.say("PRIVMSG #room_a :Hello, viewer_example!")
            await browser.wait_for("document.querySelector('#chat-log').innerText.includes('Hello, viewer_example!')")  # by itself
            assert "!hello" in str(await browser.look("document.querySelector('#chat-log').innerText"))
            assert await browser.look("document.querySelector('#chat [name=text]').value") == ""
            assert await browser.look("document.querySelector('#chat [name=channel]').value") == "room_a"
            assert "my_username in room_a" in str(await browser.look("document.querySelector('#shown').innerText"))
            await browser.look("document.querySelector('#chat [name=text]').value = '!again'")
            await browser.look("document.querySelector('#chat [name=channel]').value = 'nobody_here'")
            await browser.click("#chat button")
            await browser.wait_for("document.getElementById('said').textContent.includes('add_user')")
            assert await browser.look("document.querySelector('#chat [name=text]').value") == "!again"
            await browser.picture(tmp_path / "chat.png")

    asyncio.run(look())
    assert (tmp_path / "chat.png").stat().st_size > 5_000
