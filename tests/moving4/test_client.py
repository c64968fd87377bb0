"""What programs of version 4 count on in `Twitch`, beside the replies' values."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime

import aiohttp
import pytest

from tests.conftest import ROOT
from tests.moving4.support import APP, OLD, SECRET, run, running, tokens, user_client
from twitchapi_gen import ApiError, Emulator
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.helper import RateLimitBucket, first, limit
from twitchapi_gen.v4.object.api import AutoModSettings, TwitchUser
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope, AuthType

__all__ = ["running"]


def paths(emulator: Emulator) -> list[str]:
    return [one["path"] for one in emulator.requests]


def test_awaiting_logs_the_app_in_and_gives_the_same_object(running: Emulator) -> None:
    async def program() -> None:
        made = Twitch(APP, SECRET, target_app_auth_scope=[AuthScope.BITS_READ])
        assert paths(running) == []
        assert await made is made
        assert made.get_app_token() in running.world.tokens
        assert made.has_required_auth(AuthType.APP, [AuthScope.BITS_READ])
        assert not made.has_required_auth(AuthType.APP, [AuthScope.CLIPS_EDIT])
        assert SECRET not in repr(made)
        await made.close()
        assert await Twitch(APP, SECRET, authenticate_app=False) is not None
        with pytest.raises(types.MissingAppSecretException, match="app_secret"):
            await Twitch(APP)

    run(program)


def test_a_refused_login_is_an_authorization_exception(running: Emulator) -> None:
    async def program() -> None:
        running.fault("status", status=400, path="/oauth2/token", times=1)
        with pytest.raises(types.TwitchAuthorizationException) as caught:
            await Twitch(APP, SECRET)
        assert isinstance(caught.value.__cause__, ApiError)

    run(program)


def test_replies_are_objects(running: Emulator) -> None:
    async def program() -> None:
        twitch, user = await user_client(running)
        found = await first(twitch.get_users(user_ids=[user]))
        assert isinstance(found, TwitchUser)
        assert (found.id, found.login) == (user, "my_username")
        assert isinstance(found.created_at, datetime)
        assert found.created_at.tzinfo is UTC
        assert found.to_dict()["created_at"] == found.created_at.isoformat()
        assert repr(found).startswith(f"TwitchUser(id={user}, login=my_username")
        await twitch.close()

    run(program)


def test_helper_functions_request_no_more_than_needed(running: Emulator) -> None:
    async def program() -> None:
        twitch, _ = await user_client(running)
        before = len(running.requests)
        assert await first(twitch.get_streams(first=5)) is not None
        assert len(running.requests) == before + 1
        assert len([one async for one in limit(twitch.get_streams(first=5), 5)]) == 5
        assert len(running.requests) == before + 2
        assert len([one async for one in limit(twitch.get_streams(first=5), 7)]) == 7
        assert len(running.requests) == before + 4
        with pytest.raises(ValueError, match="at least 1"):
            await first(limit(twitch.get_streams(), 0))
        await twitch.close()

    run(program)


def test_results_have_totals_and_walk_over_all_pages(running: Emulator) -> None:
    async def program() -> None:
        twitch, user = await user_client(running)
        result = await twitch.get_channel_followers(user, first=20)
        assert len(result.data) == 20
        cursors = [result.current_cursor()]
        walked = []
        async for one in result:
            walked.append(one.user_id)
            cursors.append(result.current_cursor())
        assert len(walked) == len(set(walked)) == result.total > 20
        assert cursors[0]
        assert cursors[-1] is None
        assert len([one async for one in result]) == result.total
        await twitch.close()

    run(program)


def test_an_object_of_a_reply_can_be_sent_back(running: Emulator) -> None:
    async def program() -> None:
        twitch, user = await user_client(running)
        settings = await twitch.get_automod_settings(user, user)
        assert isinstance(settings, AutoModSettings)
        settings.bullying = 3
        assert (await twitch.update_automod_settings(user, user, settings)).bullying == 3
        await twitch.close()

    run(program)


def test_a_new_token_is_told_in_the_loop_of_the_call(running: Emulator) -> None:
    told: list[tuple[object, ...]] = []

    async def program() -> None:
        async def renewed(token: str, refresh_token: str) -> None:
            told.append((token, refresh_token, asyncio.get_running_loop()))

        twitch, _ = await user_client(running)
        twitch.user_auth_refresh_callback = renewed
        old = twitch.get_user_auth_token()
        await twitch.refresh_used_token()
        assert twitch.get_user_auth_token() != old
        assert told[0][0] == twitch.get_user_auth_token()
        assert told[0][2] is asyncio.get_running_loop()
        await twitch.close()

    run(program)


def test_missing_tokens_and_scopes_are_told_before_anything_is_sent(running: Emulator) -> None:
    async def program() -> None:
        bare = await Twitch(APP, authenticate_app=False)
        with pytest.raises(types.UnauthorizedException, match="get_streams needs an app token"):
            await first(bare.get_streams())
        with pytest.raises(types.UnauthorizedException, match="get_ad_schedule needs a user's token"):
            await bare.get_ad_schedule("1")
        twitch, granted = await Twitch(APP, SECRET), tokens(running, ["bits:read"])
        with pytest.raises(ValueError, match="refresh_token"):
            await twitch.set_user_authentication(granted["access_token"], [])
        await twitch.set_user_authentication(granted["access_token"], [AuthScope.BITS_READ], granted["refresh_token"])
        before = len(running.requests)
        with pytest.raises(types.MissingScopeException, match="channel:read:ads"):
            await twitch.get_ad_schedule(granted["user_id"])
        with pytest.raises(ValueError, match="first must be from 1 to 100"):
            await first(twitch.get_streams(first=101))
        assert len(running.requests) == before
        await twitch.close()

    run(program)


def test_refusals_are_version_4s_exceptions(running: Emulator) -> None:
    async def program() -> None:
        twitch, user = await user_client(running)
        with pytest.raises(types.TwitchAPIException, match="400 Bad Request"):
            await twitch.create_clip("not an id")
        with pytest.raises(types.TwitchResourceNotFound):
            await twitch.get_teams("0")
        for status, kind in ((403, types.ForbiddenError), (500, types.TwitchBackendException), (409, types.TwitchAPIException)):
            running.fault("status", status=status, path="/helix/raids", times=3)
            with pytest.raises(kind):
                await twitch.start_raid(user, "100000001")
            running.clear_faults()
        for status in (409, 425):
            running.fault("status", status=status, path="/helix/channels/vips", times=1)
            with pytest.raises(ValueError):
                await twitch.add_channel_vip(user, "100000001")
        with pytest.raises(ValueError, match="from 1 to 100 items"):
            await twitch.get_channel_information([])
        await twitch.close()

    run(program)


def test_an_unreachable_twitch_is_a_backend_exception_and_aiohttps_error() -> None:
    async def program() -> None:
        twitch = await Twitch(APP, SECRET, authenticate_app=False, base_url="http://127.0.0.1:9/helix/", auth_base_url="http://127.0.0.1:9/oauth2/")
        for kind in (types.TwitchBackendException, aiohttp.ClientConnectionError):
            with pytest.raises(kind):
                await twitch.authenticate_app([])
        await twitch.close()

    run(program)


def test_urls_of_the_constructor_are_used() -> None:
    async def program(url: str) -> None:
        twitch = await Twitch(APP, SECRET, base_url=f"{url}/helix/", auth_base_url=f"{url}/oauth2/")
        assert await first(twitch.get_streams()) is not None
        await twitch.close()

    with Emulator(seed=3) as url:
        run(lambda: program(url))


def test_scopes_of_the_past_are_told_and_left_out(running: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    async def program() -> None:
        twitch, granted = await Twitch(APP, SECRET), tokens(running)
        scopes = [AuthScope.USER_EDIT_FOLLOWS, *OLD[:2]]
        await twitch.set_user_authentication(granted["access_token"], scopes, granted["refresh_token"])
        assert twitch.get_user_auth_scope() == scopes
        await twitch.close()

    run(program)
    assert "withdrawn the scope user:edit:follows" in caplog.text


def test_the_bucket_lets_in_what_fits() -> None:
    async def program() -> None:
        bucket = RateLimitBucket(60, 2, "messages")
        await bucket.put()
        assert bucket.left() == 1
        assert bucket.get_delta(1) is None
        assert (bucket.get_delta(1) or 0) > 0
        assert bucket.left() == 0

    run(program)


def test_it_costs_nothing_until_it_is_imported() -> None:
    said = "import sys, twitchapi_gen; twitchapi_gen.Twitch; print([name for name in sys.modules if '.v4' in name or '.v3' in name])"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "[]\n"
    said = "import sys, twitchapi_gen.v4; print([name for name in sys.modules if name.startswith('twitchapi_gen.v4.')])"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout == "[]\n"
