"""Both faces at the hub: confirming, denying, ending, clearing away, failing."""

import threading
import time
from uuid import uuid4

import pytest

from tests.webhooks.support import Got, Hook, Kind, free_port
from twitchapi_gen import CannotListen, Emulator, NetworkError, NotRunning, ParameterError, ServerError, Twitch
from twitchapi_gen.webhook import TwitchWebHook


def test_what_needs_a_running_server_says_so(kind: Kind, hub: Emulator) -> None:
    hook = Hook(kind, hub)
    with hook:
        with pytest.raises(CannotListen, match="running already"):
            hook.call("start")
        hook.call("stop")
        hook.call("stop")
        for name, arguments in (("subscribe_user_changed", ("1", Got())), ("unsubscribe", (uuid4(),)), ("renew_subscription", (uuid4(),))):
            with pytest.raises(NotRunning, match="call start"):
                hook.call(name, *arguments)


def test_a_taken_port_is_told_at_once_and_leaves_no_thread(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as first:
        second = Hook(kind, hub)
        second.hook.port = first.hook.port
        before = set(threading.enumerate())
        with pytest.raises(CannotListen, match=f"port {first.hook.port}.*in use"):
            second.call("start")
        assert {one for one in threading.enumerate() if "asyncio" not in one.name} <= before  # those are the async program's own
        second.hook.port = free_port()
        with second:
            assert second.hook.port != first.hook.port


def test_authentication_demands_https_and_says_how(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook, pytest.raises(ParameterError, match=r"https.*reverse proxy.*nginx"):
        hook.hook.authenticate(hook.client)


@pytest.mark.parametrize(
    "url", ["", "bot.example", "ftp://bot.example", "https://", "https://a b", "https://bot.example/#x", "https://bot.example/ü", "https://u@x"]
)
def test_a_callback_url_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ParameterError, match="callback_url"):
        TwitchWebHook(url, "my_app_id", 8080)


def test_settings_that_can_not_be_are_refused(kind: Kind, hub: Emulator) -> None:
    hook = Hook(kind, hub)
    for name, value in (
        ("subscribe_least_seconds", 299),
        ("subscribe_least_seconds", 864_001),
        ("secret", ""),
        ("secret", "x" * 201),
        ("secret", "ü"),
    ):
        before = getattr(hook.hook, name)
        setattr(hook.hook, name, value)
        with pytest.raises(ParameterError, match=name):
            hook.call("start")
        setattr(hook.hook, name, before)
    with hook:
        hook.hook.secret = "a line\nbreak"
        with pytest.raises(ParameterError, match="secret") as raised:
            hook.call("subscribe_user_changed", "1", Got())
        assert "break" not in str(raised.value)
        assert hub.webhooks == []


def test_the_v2_attributes_have_their_defaults(kind: Kind, hub: Emulator) -> None:
    hook = Hook(kind, hub)
    found = hook.hook
    assert (found.subscribe_least_seconds, found.auto_renew_subscription, found.wait_for_subscription_confirm) == (600, True, True)
    assert (found.wait_for_subscription_confirm_timeout, found.unsubscribe_on_stop) == (30, True)
    assert len(found.secret) >= 32
    assert found.secret != Hook(kind, hub).hook.secret
    assert found.secret not in repr(found)
    with hook:
        pass


def test_a_denied_subscription_is_not_one(kind: Kind, hub: Emulator) -> None:
    denied = Got()
    with Hook(kind, hub, on_denied=denied) as hook:
        hub.deny_webhooks("user_changed", "unauthorized")
        ok, uuid = hook.call("subscribe_user_changed", "1234", Got())
        assert ok is False
        assert denied.wait() == [(uuid, "unauthorized")]
        assert hook.call("unsubscribe", uuid) is False
        hub.allow_webhooks()
        assert hook.subscribed("user_changed", "1234", Got())


def test_one_that_is_taken_back_later_tells_of_it(kind: Kind, hub: Emulator) -> None:
    revoked, got = Got(), Got()
    with Hook(kind, hub, on_revoked=revoked) as hook:
        uuid = hook.subscribed("user_changed", "1234", got)
        assert hub.deny_webhooks("user_changed", "authorization ended", existing=True) == 1
        assert revoked.wait() == [(uuid, "authorization ended")]
        assert hook.call("renew_subscription", uuid) is False
        assert got.calls == []


def test_where_the_hub_can_not_reach_us_subscribing_says_no_in_time(kind: Kind, hub: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    with Hook(kind, hub) as hook:
        hook.hook.wait_for_subscription_confirm_timeout = 0.3
        hook.hook.callback_url = f"http://127.0.0.1:{free_port()}/nobody"
        ok, uuid = hook.call("subscribe_user_changed", "1234", Got())
        assert ok is False
        assert any("didn't ask back" in record.message and "/nobody" in record.message for record in caplog.records)
        assert hook.call("unsubscribe", uuid) is False


def test_without_waiting_it_is_confirmed_soon_after(kind: Kind, hub: Emulator) -> None:
    got = Got()
    with Hook(kind, hub) as hook:
        hook.hook.wait_for_subscription_confirm = False
        uuid = hook.subscribed("user_changed", "1234", got)
        assert len(hub.webhooks) == 1  # the emulator waits until it has asked back
        hub.fire_webhook("user_changed")
        assert got.wait()[0][0] == uuid
        assert hook.call("unsubscribe", uuid) is True
        assert hub.webhooks == []


def test_what_the_hub_refuses_is_an_error_and_leaves_nothing(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook:
        hub.fault("status", path="/helix/webhooks", status=500)
        with pytest.raises(ServerError):
            hook.call("subscribe_user_changed", "1234", Got())
        hub.fault("reset", path="/helix/webhooks")
        with pytest.raises(NetworkError):
            hook.call("subscribe_user_changed", "1234", Got())
        uuid = hook.subscribed("user_changed", "1234", got := Got())
        hub.fault("status", path="/helix/webhooks", status=503)
        with pytest.raises(ServerError):
            hook.call("unsubscribe", uuid)
        hub.fire_webhook("user_changed")
        assert got.wait()[0][0] == uuid  # it goes on
        assert hook.call("unsubscribe", uuid) is True


def test_a_lost_notification_comes_again_and_copies_count_once(kind: Kind, hub: Emulator) -> None:
    got = Got()
    with Hook(kind, hub) as hook:
        hook.subscribed("user_changed", "1234", got)
        hub.fire_webhook("user_changed", [{"id": "1"}], copies=5)
        hub.fire_webhook("user_changed", [{"id": "forged"}], forged=True)
        hub.fire_webhook("user_changed", [{"id": "old"}], age=700)
        hub.fire_webhook("user_changed", [{"id": "2"}])
        got.wait(2)
        while len(calls := [one for one in hub.webhook_calls if one["mode"] == "notification"]) < 11:
            time.sleep(0.02)
        assert sorted(one["status"] for one in calls) == [200] * 6 + [403] * 5
        assert sorted(one[1].id for one in got.calls) == ["1", "2"]


def test_while_the_server_is_away_the_hub_tries_again(kind: Kind, hub: Emulator) -> None:
    got = Got()
    hub.webhook_retries = (0.2, 0.2, 0.2, 0.2, 0.2, 0.2)
    with Hook(kind, hub) as hook:
        hook.subscribed("user_changed", "1234", got)
        hook.hook.unsubscribe_on_stop = False
        dispatcher = (hook.hook._runs[1] if kind == "sync" else hook.hook._engine)._dispatcher
        dispatcher.limit, before = 0, dispatcher.limit  # no room: 503
        hub.fire_webhook("user_changed", [{"id": "7"}, {"id": "8"}])
        while not any(one["mode"] == "notification" for one in hub.webhook_calls):
            time.sleep(0.02)
        dispatcher.limit = before
        assert [one[1].id for one in got.wait(2)] == ["7", "8"]
        statuses = [one["status"] for one in hub.webhook_calls if one["mode"] == "notification"]
        assert statuses[0] == 503


def test_unsubscribe_all_clears_what_an_earlier_run_left(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook, Twitch("my_app_id", "x", helix_url=f"{hub.url}/helix", auth_url=f"{hub.url}/oauth2"):
        hook.hook.unsubscribe_on_stop = False
        for number in range(25):
            hook.subscribed("stream_changed", str(number), Got())
        hook.call("stop")
        assert len(hub.webhooks) == 25
        other = Hook(kind, hub, path="/other")
        with other:
            other.subscribed("stream_changed", "1", Got())
            assert hook.call("unsubscribe_all", hook.client) is True  # it listens meanwhile
            assert [one["callback"].partition("?")[0] for one in hub.webhooks] == [other.hook.callback_url]
            hook.call("start")
            hook.subscribed("stream_changed", "2", got := Got())
            assert hook.call("unsubscribe_all", hook.client) is True  # and while it runs
            assert len(hub.webhooks) == 1
            hub.fire_webhook("stream_changed", ids={"user_id": "2"})
            assert got.calls == []
        assert hook.call("unsubscribe_all", hook.client) is True  # nothing there is no failure


def test_the_callback_url_may_have_a_query_of_its_own(kind: Kind, hub: Emulator) -> None:
    got = Got()
    with Hook(kind, hub, path="/a/b?key=v%20w&x") as hook:
        uuid = hook.subscribed("user_changed", "1", got)
        hub.fire_webhook("user_changed")
        assert got.wait()[0][0] == uuid
        hook.hook.unsubscribe_on_stop = False
        hook.call("stop")
        assert hook.call("unsubscribe_all", hook.client) is True
        assert hub.webhooks == []


def test_an_app_id_that_is_none_is_told_once_it_is_needed(kind: Kind, hub: Emulator) -> None:
    with Hook(kind, hub) as hook:
        hook.hook.api_client_id = "your app id"
        with pytest.raises(ParameterError, match="app_id"):
            hook.call("subscribe_user_changed", "1", Got())
