"""Promise 7: the token that was chosen is the token that is sent, to whom it is for, and to nobody else."""

from pathlib import Path

import pytest

from tests.live.policy.tls import secure_server
from tests.live.support import APP, Caller, Canned, Kind, Told
from twitchapi_gen import ApiError, NetworkError

_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
USER = b'{"data":[{"id":"1","login":"one"}]}'


@pytest.mark.parametrize("variable", ["NETRC", "HOME"])
def test_a_netrc_for_the_host_changes_nothing(kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login someone password else\ndefault login someone password else\n", encoding="ascii")
    monkeypatch.setenv(variable, str(tmp_path if variable == "HOME" else tmp_path / ".netrc"))
    with Canned(lambda _: Told(200, USER)) as server, Caller(kind, server.url, user_token="the-users-token") as caller:
        caller.call("get_users", logins=["one"])
        assert [got.headers["Authorization"] for got in server.got] == ["Bearer the-users-token"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("elsewhere", ["another host", "another port", "plain http"])
def test_a_redirect_gets_neither_token_nor_client_id(kind: Kind, status: int, elsewhere: str) -> None:
    with Canned(lambda _: Told(200, USER)) as other:
        target = other.url.replace("127.0.0.1", "localhost") if elsewhere == "another host" else other.url
        with Canned(lambda _: Told(status, b"", {"Location": f"{target}/helix/users"})) as server:
            with Caller(kind, server.url, user_token="the-users-token") as caller, pytest.raises(ApiError, match="redirect") as caught:
                caller.call("get_users", logins=["one"])
            assert caught.value.status == status
            assert (len(server.got), other.got) == (1, [])
            assert server.got[0].headers["Client-Id"] == APP


@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect_of_the_oauth_server_gets_no_secret(kind: Kind, status: int) -> None:
    with Canned() as other, Canned(lambda _: Told(status, b"", {"Location": f"{other.url}/oauth2/token"})) as server:
        with Caller(kind, server.url, secret="the-client-secret") as caller, pytest.raises(ApiError):
            caller.call("get_users", logins=["one"])
        assert other.got == []


def test_a_certificate_that_nobody_vouches_for_is_refused_and_gets_nothing(kind: Kind, tmp_path: Path) -> None:
    with secure_server(tmp_path) as server:
        with Caller(kind, server.url, user_token="the-users-token") as caller, pytest.raises(NetworkError) as caught:
            caller.call("get_users", logins=["one"])
        assert (caught.value.sent, caught.value.passing, server.got) == (False, False, [])


def test_a_certificate_of_another_host_is_refused(kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with secure_server(tmp_path, "example.com") as server:
        for name in _VARIABLES:
            monkeypatch.setenv(name, str(server.authority))
        with Caller(kind, server.url, user_token="the-users-token") as caller, pytest.raises(NetworkError):
            caller.call("get_users", logins=["one"])
        assert server.got == []


@pytest.mark.parametrize("variable", _VARIABLES)
def test_an_authority_of_ones_own_is_believed_where_the_environment_names_it(
    kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with secure_server(tmp_path, answer=lambda _: Told(200, USER)) as server:
        monkeypatch.setenv(variable, str(server.authority))
        with Caller(kind, server.url, user_token="the-users-token") as caller:
            assert caller.call("get_users", logins=["one"]).data[0].login == "one"
        assert server.got[0].headers["Authorization"] == "Bearer the-users-token"
