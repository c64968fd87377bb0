"""The emulator's page, looked at and worked with in a real browser."""

import asyncio
import json
import re
from html import unescape
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
            await browser.look("document.querySelector('#clock button').scrollIntoView({block: 'center'})")
            await browser.look("document.querySelector('#clock input[name=hours]').value = '2'")
            before = fresh.world.now()
            await browser.click("#clock button")
            await browser.wait_for("document.getElementById('said').textContent.startsWith('200 ')")
            assert fresh.world.now() - before >= 7200
            await browser.look("document.querySelector('#fire button').scrollIntoView({block: 'center'})")
            await browser.click("#fire button")
            await browser.wait_for("document.getElementById('said').textContent.includes('followed_at')")
            await browser.look("document.querySelector('#fault input[name=path]').value = '/helix/users'")
            await browser.look("document.querySelector('#fault button').scrollIntoView({block: 'center'})")
            await browser.click("#fault button")
            await browser.wait_for("document.getElementById('said').textContent.includes('/helix/users')")
            await browser.look("document.querySelector('#live').open = true")
            await browser.look("document.querySelector('#live form button').scrollIntoView({block: 'center'})")
            await browser.click("#live form button")
            await browser.wait_for("document.getElementById('said').textContent.includes('end_streams')")
            await browser.picture(tmp_path / "page.png")

    asyncio.run(look())
    assert len(fresh.world.faults.listed()) == 1
    shown = ask(fresh.url, "GET", "/emulator/world").json
    assert shown["live"] == list(LIVE[1:])
    assert (tmp_path / "page.png").stat().st_size > 5_000


def test_the_form_has_a_field_for_each_field_of_the_event_with_its_type(fresh: Emulator) -> None:
    text = ask(fresh.url, "GET", "/emulator/?type=channel.poll.end").body.decode()
    form = text[text.index('id="fire"') : text.index("</form>")]
    assert "<option selected>channel.poll.end</option>" in form
    assert '<input name="condition.broadcaster_user_id"' in form
    assert 'title <small>string</small><input name="event.title"' in form
    assert '<select name="event.status"><option value="">made up</option><option>completed</option>' in form
    assert '<select name="event.bits_voting.is_enabled" data-kind="json">' in form
    assert '<input name="event.bits_voting.amount_per_vote" data-kind="number"' in form
    assert '<textarea name="event.choices" data-kind="json"' in form
    assert "<option selected>channel.follow</option>" in ask(fresh.url, "GET", "/emulator/?type=<script>").body.decode()


@pytest.mark.skipif(find_chromium() is None, reason=REASON)
def test_an_event_is_filled_in_and_fired_on_a_phone_and_shows_up_in_the_list(fresh: Emulator, tmp_path: Path) -> None:
    async def look() -> None:
        async with Chromium() as browser:
            await browser.resize(390, 844)
            await browser.open(f"{fresh.url}/emulator/")
            await browser.see("#fire")
            assert await browser.look("document.documentElement.scrollWidth") <= 390
            await browser.look("const s = document.querySelector('#fire select[name=type]'); s.value = 'channel.poll.end';"
                               "s.dispatchEvent(new Event('change', {bubbles: true}))")  # fmt: skip
            await browser.wait_for("document.querySelector('#fire [name=\"event.title\"]') !== null")
            await browser.look("document.querySelectorAll('#fire details').forEach((one) => { one.open = true })")
            for name, value in (
                ("condition.broadcaster_user_id", "77"), ("event.title", "Which game?"), ("event.status", "archived"),
                ("event.bits_voting.amount_per_vote", "9"),
            ):  # fmt: skip
                await browser.look(f"document.querySelector('#fire [name=\"{name}\"]').value = '{value}'")
            assert await browser.look("document.documentElement.scrollWidth") <= 390
            await browser.look("document.querySelector('#fire > button').scrollIntoView({block: 'center'})")
            await browser.click("#fire > button")
            await browser.wait_for("document.getElementById('said').textContent.startsWith('200 ')")
            fresh.fire("channel.follow", condition={"broadcaster_user_id": "78"})
            await browser.wait_for("document.querySelector('#shown').innerText.includes('channel.follow')")  # nobody asked for it: the list is live
            assert await browser.look("document.documentElement.scrollWidth") <= 390
            await browser.picture(tmp_path / "phone.png")

    asyncio.run(look())
    page = ask(fresh.url, "GET", "/emulator/").body.decode()
    follow, poll = (json.loads(unescape(found)) for found in re.findall(r"<code>(\{.*?)</code>", page))
    told = poll["event"]
    assert "followed_at" in follow["event"]
    assert (told["title"], told["status"], told["bits_voting"]["amount_per_vote"]) == ("Which game?", "archived", 9)
    assert told["broadcaster_user_id"] == "77"
    assert page.count("nobody subscribes") == 2
