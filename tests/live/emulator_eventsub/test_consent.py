"""Users who authorise an app, or take it back: the app is told, where it has subscribed to that."""

import json
from typing import Any
from urllib.parse import urlencode

from tests.live.asking import ask
from tests.live.emulator_eventsub.callback import callback
from tests.live.emulator_eventsub.support import App
from tests.live.emulator_eventsub.test_events import everything
from twitchapi_gen import Emulator


def test_who_authorises_an_app_and_takes_it_back_is_told_to_the_app(fresh: Emulator) -> None:
    app, other = App(fresh, scopes=everything()), App(fresh, "other_app", scopes=everything())
    redirect = "http://localhost:17563"

    def post(path: str, **form: str) -> Any:
        return ask(fresh.url, "POST", path, headers={"Content-Type": "application/x-www-form-urlencoded"}, body=urlencode(form).encode())

    def granted(client: str) -> str:
        asked = {"client_id": client, "redirect_uri": redirect, "response_type": "code", "scope": "bits:read"}
        page = ask(fresh.url, "GET", f"/oauth2/authorize?{urlencode(asked)}")
        form = page.body.decode().partition('name="form" value="')[2].partition('"')[0]
        sent = post("/oauth2/authorize", form=form, login="new_viewer", decision="authorize")
        code = sent.headers["Location"].partition("code=")[2].partition("&")[0]
        told = post("/oauth2/token", client_id=client, client_secret="s", code=code, grant_type="authorization_code", redirect_uri=redirect)
        return str(json.loads(told.body)["access_token"])

    with callback() as hook, callback() as others:
        for one, client, to in ((app, "my_app_id", hook), (other, "other_app", others)):
            for type in ("user.authorization.grant", "user.authorization.revoke"):
                assert one.subscribe(to.transport, "", type, condition={"client_id": client}).status == 202
        for to in (hook, others):
            to.wait_until_enabled(fresh)
        fresh.token(["bits:read"], login="another")  # made by the test, not by a user
        first, second = granted("my_app_id"), granted("my_app_id")
        hook.wait(lambda: len(hook.of("notification")) == 2)
        assert post("/oauth2/revoke", client_id="my_app_id", token=first).status == 200
        assert post("/oauth2/revoke", client_id="my_app_id", token=second).status == 200
        hook.wait(lambda: len(hook.of("notification")) == 3)
        events = [(one.json["subscription"]["type"].rpartition(".")[2], one.json["event"]) for one in hook.of("notification")]
        user = str(fresh.token([], login="new_viewer")["user_id"])
        assert [kind for kind, _ in events] == ["grant", "grant", "revoke"], "as long as another token is good, the app is authorised"
        assert {(event["client_id"], event["user_id"], event["user_login"]) for _, event in events} == {("my_app_id", user, "new_viewer")}
        assert others.of("notification") == []
