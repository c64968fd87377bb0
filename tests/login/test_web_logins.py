"""A login in somebody's own web application: the address, what the browser brings back, the exchange."""

import asyncio
import inspect
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.live.logging_in import BACK, code
from tests.login.support import APP, SCOPES, SECRET, Kind, get
from twitchapi_gen import Emulator, LoginDenied, LoginFailed, MemoryTokenStore, ParameterError, Twitch, async_oauth, oauth


def run(value: Any) -> Any:
    async def wait() -> Any:
        return await value

    return asyncio.run(wait()) if inspect.isawaitable(value) else value


def functions(kind: Kind) -> Any:
    return oauth if kind == "sync" else async_oauth


def address(emulator: Emulator, kind: Kind, **options: Any) -> Any:
    return functions(kind).authorization_url(APP, SCOPES, BACK, auth_url=f"{emulator.url}/oauth2", **options)


def test_the_address_has_all_that_twitch_wants_and_a_state_of_its_own(kind: Kind, emulator: Emulator) -> None:
    url, state = address(emulator, kind, force_verify=True)
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert query == {
        "client_id": APP, "redirect_uri": BACK, "response_type": "code", "scope": " ".join(SCOPES), "state": state, "force_verify": "true",
    }  # fmt: skip
    assert len(state) >= 32
    assert address(emulator, kind).state != state
    assert address(emulator, kind, state="my own state of 20").state == "my own state of 20"
    assert functions(kind).authorization_url(APP, [], BACK).url.startswith("https://id.twitch.tv/oauth2/authorize?")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"scopes": "bits:read"}, "list"),
        ({"app_id": ""}, "app_id"),
        ({"redirect_uri": ""}, "redirect_uri"),
        ({"redirect_uri": "/callback"}, "whole URL"),
        ({"redirect_uri": "example.com/callback"}, "whole URL"),
        ({"redirect_uri": "javascript:alert(1)"}, "whole URL"),
        ({"state": "short"}, "16"),
        ({"scopes": ["openid"]}, "nonce"),
        ({"nonce": "a nonce"}, "openid"),
        ({"auth_url": "http://elsewhere.example"}, "https"),
    ],
)
def test_what_makes_no_address_is_refused_before_anything_is_sent(kind: Kind, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ParameterError, match=words):
        functions(kind).authorization_url(**{"app_id": APP, "scopes": SCOPES, "redirect_uri": BACK, **changes})


def test_a_code_is_exchanged_once_for_tokens_that_a_client_takes(kind: Kind, emulator: Emulator) -> None:
    auth = f"{emulator.url}/oauth2"
    given = code(emulator, scope=" ".join(SCOPES))
    login = run(functions(kind).exchange_code(given, APP, SECRET, BACK, auth_url=auth))
    assert set(login.scopes) == set(SCOPES)
    assert login.user_id.isdigit()
    assert login.access_token not in repr(login)
    assert login.refresh_token not in repr(login)
    assert login.id_token is None
    store = MemoryTokenStore()
    with Twitch(APP, SECRET, helix_url=f"{emulator.url}/helix", auth_url=auth, token_store=store) as twitch:
        user = twitch.as_user(login.user_id)
        user.set_user_authentication(login.access_token, login.scopes, login.refresh_token)
        assert user.get_users().data[0].login == login.login
    assert store.users(APP) == [login.user_id]
    with pytest.raises(LoginFailed, match="refused the code"):
        run(functions(kind).exchange_code(given, APP, SECRET, BACK, auth_url=auth))


@pytest.mark.parametrize("whole", [False, True], ids=["mapping", "address"])
def test_the_code_is_taken_only_with_the_state_of_this_login(kind: Kind, whole: bool) -> None:
    def came(**query: str) -> Any:
        return f"{BACK}?{urlencode(query)}" if whole else query

    received = functions(kind).received_code
    state = "a state that nobody guesses"
    assert received(came(code="abc", state=state, scope="x"), state) == "abc"
    for wrong in ({"code": "abc"}, {"code": "abc", "state": "another"}, {"state": state}, {"code": "<b>", "state": state}, {}):
        with pytest.raises(LoginFailed, match="start the login again"):
            received(came(**wrong), state)
    with pytest.raises(LoginFailed, match="start the login again"):
        received(came(code="abc", state=""), "")
    with pytest.raises(LoginDenied):
        received(came(error="access_denied", state=state), state)
    with pytest.raises(LoginFailed, match="redirect_mismatch"):
        received(came(error="redirect_mismatch", state=state), state)


def test_the_emulators_page_takes_the_address(kind: Kind, emulator: Emulator) -> None:
    status, shown = get(address(emulator, kind).url)
    assert (status, "Authorize" in shown) == (200, True)
