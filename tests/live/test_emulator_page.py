"""The emulator's page, looked at and worked with in a real browser."""

import asyncio
import re
from pathlib import Path

import pytest

from examples.chromium import Chromium, find_chromium
from tests.live.asking import ask
from twitchapi_gen import Emulator
from twitchapi_gen.emulator.default_world import LIVE

REASON = "there is no chromium on this machine; apt-get install chromium"


def test_the_page_shows_requests_with_why_they_were_refused_and_no_secret(fresh: Emulator) -> None:
    ask(fresh.url, "GET", "/helix/users?login=<script>alert(1)</script>", headers={"Authorization": "Bearer canary", "Client-Id": "x"})
    ask(fresh.url, "POST", "/oauth2/token?client_secret=canary&grant_type=client_credentials&client_id=x")
    page = ask(fresh.url, "GET", "/emulator/")
    text = page.body.decode()
    assert page.status == 200
    assert "Invalid OAuth token" in text
    assert "canary" not in text
    assert "<script>alert" not in text
    nonces = set(re.findall(r'nonce="([^"]+)"', text))
    assert len(nonces) == 1
    assert f"script-src 'nonce-{nonces.pop()}'" in page.headers["Content-Security-Policy"]


@pytest.mark.skipif(find_chromium() is None, reason=REASON)
def test_buttons_do_what_they_say(fresh: Emulator, tmp_path: Path) -> None:
    async def look() -> None:
        async with Chromium() as browser:
            await browser.open(f"{fresh.url}/emulator/")
            assert "The emulated Twitch" in await browser.see("h1")
            await browser.look("document.querySelector('#clock input[name=hours]').value = '2'")
            before = fresh.world.now()
            await browser.click("#clock button")
            await browser.wait_for("document.getElementById('said').textContent.startsWith('200 ')")
            assert fresh.world.now() - before >= 7200
            await browser.look("document.querySelector('#fire select').value = 'channel.follow'")
            await browser.click("#fire button")
            await browser.wait_for("document.getElementById('said').textContent.includes('followed_at')")
            await browser.look("document.querySelector('#fault input[name=path]').value = '/helix/users'")
            await browser.click("#fault button")
            await browser.wait_for("document.getElementById('said').textContent.includes('/helix/users')")
            await browser.look("document.querySelector('details').open = true")
            await browser.look("document.querySelector('details form button').scrollIntoView({block: 'center'})")
            await browser.click("details form button")
            await browser.wait_for("document.getElementById('said').textContent.includes('end_streams')")
            await browser.picture(tmp_path / "page.png")

    asyncio.run(look())
    assert len(fresh.world.faults.listed()) == 1
    shown = ask(fresh.url, "GET", "/emulator/world").json
    assert shown["live"] == list(LIVE[1:])
    assert (tmp_path / "page.png").stat().st_size > 5_000
