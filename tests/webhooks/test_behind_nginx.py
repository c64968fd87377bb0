"""Behind a real nginx that speaks TLS and cuts a path prefix off."""

import ssl

import pytest

from tests.webhooks.nginx import Nginx, find_nginx
from tests.webhooks.support import Got, Hook, Kind
from twitchapi_gen import Emulator

pytestmark = pytest.mark.skipif(find_nginx() is None, reason="nginx isn't installed")


def test_a_subscription_is_verified_and_a_notification_delivered(kind: Kind) -> None:
    got, trust = Got(), ssl.create_default_context()
    hub = Emulator(trust=trust)
    hub.start()
    hook = Hook(kind, hub)
    try:
        with Nginx(hook.hook.port) as nginx, hook:
            nginx.authority.configure_trust(trust)
            hook.hook.callback_url = nginx.url
            hook.hook.authenticate(hook.client)
            uuid = hook.subscribed("user_changed", "1234", got)
            assert [one["callback"] for one in hub.webhooks] == [f"{nginx.url}?uuid={uuid}"]
            hub.fire_webhook("user_changed", [{"login": "alice"}] * 3)
            assert [(one[0], one[1].login) for one in got.wait(3)] == [(uuid, "alice")] * 3
            assert hook.call("unsubscribe_user_changed", uuid) is True
            assert hub.webhooks == []
            hook.subscribed("stream_changed", "1234", got)
            hook.call("stop")
            assert hub.webhooks == []
    finally:
        hub.stop()
