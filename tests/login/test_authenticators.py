"""Both authenticators against the emulator, over real sockets; the user is a thread that follows links."""

import asyncio
import socket
import subprocess
import sys
import threading
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.conftest import ROOT
from tests.login.support import APP, SCOPES, SECRET, Kind, Login, Visitor, free_port, get
from twitchapi_gen import AsyncTwitch, AuthScope, Emulator, LoginDenied, LoginFailed, LoginTimeout, ServerError, Twitch
from twitchapi_gen.async_oauth import AsyncUserAuthenticator
from twitchapi_gen.oauth import UserAuthenticator, implicit_auth_url, validate_token


def token_calls(emulator: Emulator) -> int:
    return sum(one["path"] == "/oauth2/token" for one in emulator.requests)


def validated(emulator: Emulator, token: str) -> tuple[str | None, list[str]]:
    found = validate_token(token, auth_url=f"{emulator.url}/oauth2")
    assert found is not None
    return found.login, sorted(found.scopes)


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if "login" in thread.name}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_a_user_who_authorizes_is_logged_in(kind: Kind, fresh: Emulator, host: str) -> None:
    visitor = Visitor()
    with Login(kind, fresh, browser=visitor, host=host) as login:
        token, refresh = login.authenticate(timeout=20)
        visitor.done()
        assert visitor.saw[0][0] == 200
        assert "Logged in" in visitor.saw[0][1]
        assert validated(fresh, token) == ("some_one", sorted(SCOPES))
        assert fresh.world.refreshes[refresh].access == token
    assert not threads()


def test_what_is_asked_for_is_in_the_address(kind: Kind, fresh: Emulator) -> None:
    with Login(kind, fresh) as login:
        login.authenticator.force_verify = True
        url = login.authenticator.return_auth_url()
        query = parse_qs(urlsplit(url).query)
        assert len(query.pop("state")[0]) >= 32
        assert query == {
            "client_id": [APP], "redirect_uri": [login.url], "response_type": ["code"], "scope": [" ".join(SCOPES)], "force_verify": ["true"],
        }  # fmt: skip
        assert url.startswith(f"{fresh.url}/oauth2/authorize?")
        assert SECRET not in url


def test_the_tokens_go_to_the_callback_too(kind: Kind, fresh: Emulator) -> None:
    got: list[tuple[str, str]] = []
    with Login(kind, fresh, browser=Visitor()) as login:
        tokens = login.authenticate(lambda token, refresh: got.append((token, refresh)), timeout=20)
    assert got == [tokens]


def test_who_denies_is_told_at_once(kind: Kind, fresh: Emulator) -> None:
    visitor = Visitor("deny")
    with Login(kind, fresh, browser=visitor) as login, pytest.raises(LoginDenied, match="denied"):
        login.authenticate(timeout=20)
    visitor.done()
    assert "Not logged in" in visitor.saw[0][1]
    assert token_calls(fresh) == 0
    assert not threads()


def test_wrong_states_neither_log_in_nor_end_the_login(kind: Kind, fresh: Emulator) -> None:
    seen: list[int] = []

    def forge(url: str) -> None:
        back = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        seen.extend(get(f"{back}/?{query}")[0] for query in ("code=evil", "code=evil&state=x", "error=access_denied&state=", "state=x&code="))
        seen.append(get(f"{back}/", headers={"Host": "evil.example"})[0])

    visitor = Visitor(before=forge)
    with Login(kind, fresh, browser=visitor) as login:
        token, _ = login.authenticate(timeout=20)
    assert seen == [400, 400, 400, 400, 421]
    assert validated(fresh, token)[0] == "some_one"
    assert token_calls(fresh) == 1


def test_nobody_comes(kind: Kind, fresh: Emulator) -> None:
    with Login(kind, fresh, browser=lambda url: None) as login, pytest.raises(LoginTimeout, match=r"0\.2 seconds"):
        login.authenticate(timeout=0.2)
    assert token_calls(fresh) == 0
    assert not threads()


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_port_that_is_taken_is_named_before_any_browser_opens(kind: Kind, fresh: Emulator, address: str) -> None:
    opened: list[str] = []
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as taken:
        taken.bind((address, 0))
        taken.listen()
        port: int = taken.getsockname()[1]
        with Login(kind, fresh, browser=opened.append, port=port) as login, pytest.raises(LoginFailed, match=f"port {port}: .*17564"):
            login.authenticate(timeout=20)
    assert not opened
    assert not threads()


def test_nobody_outside_this_machine_is_listened_to(kind: Kind, fresh: Emulator) -> None:
    """Only loopback addresses accept, though the machine has others."""
    port = free_port()
    outside = _own_address()
    reached: list[str] = []

    def knock(_: str) -> None:
        for host in ("127.0.0.1", "::1", outside):
            try:
                socket.create_connection((host, port), timeout=2).close()
                reached.append(host)
            except OSError:
                pass

    with Login(kind, fresh, browser=knock, port=port) as login, pytest.raises(LoginTimeout):
        login.authenticate(timeout=0.2)
    assert reached == ["127.0.0.1", "::1"]


def _own_address() -> str:
    """An address of this machine that isn't loopback, or one in 127/8 that isn't listened at where there is none."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))
            address: str = probe.getsockname()[0]
            return address
    except OSError:
        return "127.0.0.2"


def test_a_code_is_exchanged_for_the_address_it_was_given_for_and_failing_is_told(kind: Kind, fresh: Emulator) -> None:
    fresh.fault("status", path="/oauth2/token", status=400)
    with Login(kind, fresh, browser=Visitor()) as login:
        with pytest.raises(LoginFailed, match="refused the code") as caught:
            login.authenticate(timeout=20)
        assert caught.value.__context__ is None
        fresh.fault("status", path="/oauth2/token", status=503)
        with pytest.raises(ServerError):
            login.authenticate(timeout=20)
        assert login.authenticate(timeout=20)


def test_each_login_has_a_state_of_its_own(kind: Kind, fresh: Emulator) -> None:
    with Login(kind, fresh, browser=Visitor()) as login:
        first = login.authenticator.return_auth_url()
        assert login.authenticator.return_auth_url() == first
        login.authenticate(timeout=20)
        assert login.authenticator.return_auth_url() != first


@pytest.mark.parametrize("whole", [True, False])
def test_a_code_can_be_pasted_and_so_can_the_whole_address(kind: Kind, fresh: Emulator, whole: bool) -> None:
    with Login(kind, fresh) as login:
        url = login.authenticator.return_auth_url()
        visitor = Visitor()
        visitor(url)
        with pytest.raises(OSError, match="refused"):  # nobody listens there
            visitor.done()
        code = next(iter(fresh.world.logins._codes))
        state = parse_qs(urlsplit(url).query)["state"][0]
        text = f"{login.url}/?code={code}&scope=x&state={state}" if whole else f" {code}\n"
        token, _ = login.authenticate(user_token=text)
        assert validated(fresh, token)[0] == "some_one"


@pytest.mark.parametrize("text", ["", " ", "http://localhost/?code=abc", "http://localhost/?code=abc&state=wrong", "a b", "?", "http://[?code=a"])
def test_what_cant_be_pasted_is_told(kind: Kind, fresh: Emulator, text: str) -> None:
    with Login(kind, fresh) as login, pytest.raises(LoginFailed, match="pasted"):
        login.authenticate(user_token=text)
    assert token_calls(fresh) == 0


def test_a_denial_can_be_pasted_too(kind: Kind, fresh: Emulator) -> None:
    with Login(kind, fresh) as login:
        state = parse_qs(urlsplit(login.authenticator.return_auth_url()).query)["state"][0]
        with pytest.raises(LoginDenied):
            login.authenticate(user_token=f"{login.url}/?error=access_denied&state={state}")


def test_a_wait_can_be_stopped(kind: Kind, fresh: Emulator) -> None:
    def stop_soon(_: str) -> None:
        stop = login.authenticator.stop
        threading.Timer(0.1, stop if kind == "sync" else lambda: loop[0].call_soon_threadsafe(stop)).start()

    loop: list[asyncio.AbstractEventLoop] = []
    with Login(kind, fresh, browser=stop_soon) as login:
        loop.append(login._runner.get_loop())
        login.authenticator.stop()  # without a wait, nothing happens
        with pytest.raises(LoginFailed, match="stopped"):
            login.authenticate(timeout=20)
    assert not threads()


def test_one_authenticator_waits_for_one_login_at_a_time(fresh: Emulator) -> None:
    errors: list[BaseException] = []

    def again(_: str) -> None:
        try:
            login.authenticate(timeout=1)
        except LoginFailed as error:
            errors.append(error)

    with Login("sync", fresh, browser=again) as login, pytest.raises(LoginTimeout):
        login.authenticate(timeout=0.1)
    assert "already" in str(errors[0])


def test_a_cancelled_login_leaves_nothing_behind(fresh: Emulator) -> None:
    port = free_port()

    async def begin_and_cancel() -> None:
        async with AsyncTwitch(APP, SECRET, auth_url=f"{fresh.url}/oauth2") as twitch:
            opened = asyncio.Event()
            loop = asyncio.get_running_loop()
            login = AsyncUserAuthenticator(twitch, SCOPES, url=f"http://localhost:{port}", browser=lambda _: loop.call_soon_threadsafe(opened.set))
            task = asyncio.create_task(login.authenticate(timeout=20))
            await opened.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(begin_and_cancel())
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))


def test_ctrl_c_ends_a_login_at_once(fresh: Emulator) -> None:
    program = (
        "import os, signal, threading\n"
        "from twitchapi_gen import Twitch\n"
        "from twitchapi_gen.oauth import UserAuthenticator\n"
        f"with Twitch('a', 'b', auth_url='{fresh.url}/oauth2') as twitch:\n"
        "    interrupt = lambda url: threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "    try:\n"
        f"        UserAuthenticator(twitch, [], url='http://localhost:{free_port()}', browser=interrupt).authenticate(timeout=60)\n"
        "    except KeyboardInterrupt:\n"
        "        print('interrupted', [t.name for t in threading.enumerate() if 'login' in t.name])\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=30, cwd=ROOT, check=False)
    assert (done.stdout, done.stderr) == ("interrupted []\n", "")


def test_a_client_without_a_secret_is_told_what_to_use(fresh: Emulator) -> None:
    with Twitch(APP) as twitch, pytest.raises(LoginFailed, match="DeviceCodeAuthenticator"):
        UserAuthenticator(twitch, [])


def test_an_implicit_login_brings_the_token_in_the_fragment(fresh: Emulator) -> None:
    with Twitch(APP, auth_url=f"{fresh.url}/oauth2") as twitch:
        url = implicit_auth_url(twitch, [AuthScope.BITS_READ], "http://localhost:1/x", "my state", force_verify=True)
    query = parse_qs(urlsplit(url).query)
    assert query == {
        "client_id": [APP], "redirect_uri": ["http://localhost:1/x"], "response_type": ["token"], "scope": ["bits:read"], "force_verify": ["true"],
        "state": ["my state"],
    }  # fmt: skip
    assert get(url)[0] == 200
