"""The secret and where it is kept, the address, and that neither shows where it should not."""

import os
import pickle
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.eventsub_webhook.support import Harness, Kind, Message
from twitchapi_gen import ParameterError, SubscriptionRevoked, TokenStoreError, VerificationFailed
from twitchapi_gen.eventsub import RedisSeen
from twitchapi_gen.runtime.eventsub.webhook.verify import kept_secret, new_secret


def test_a_new_secret_is_long_and_never_the_same() -> None:
    made = {new_secret() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(len(one.reveal()) == 64 and int(one.reveal(), 16) >= 0 for one in made)


def test_a_kept_secret_outlives_the_webhook_and_is_its_owners_only(kind: Kind, tmp_path: Path) -> None:
    path, before = tmp_path / "secret", os.umask(0)
    try:
        with Harness(kind, secret=None, secret_file=path):
            pass
    finally:
        os.umask(before)
    secret = path.read_text().strip()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with Harness(kind, secret=None, secret_file=path).listens() as harness:
        assert harness.send(Message(secret=secret))[0] == 204


def test_processes_that_begin_together_have_one_secret(tmp_path: Path) -> None:
    code = "import sys; from twitchapi_gen.runtime.eventsub.webhook.verify import kept_secret; print(kept_secret(sys.argv[1]))"
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "secret")], stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(6)
    ]
    assert len({one.communicate(timeout=60)[0] for one in started}) == 1
    assert [one.returncode for one in started] == [0] * 6


def test_what_else_lies_in_place_of_the_secret_is_an_error_that_does_not_show_it(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    for content in (b"", b"short", b"\xff" * 20, b"x" * 200, b"two words\nand lines"):
        path.write_bytes(content)
        with pytest.raises(TokenStoreError, match="contains no secret of 10 to 100 ASCII characters") as caught:
            kept_secret(path)
        assert not content or content.decode("latin-1") not in str(caught.value)
    path.unlink()
    (tmp_path / "other").write_text("somebody's password")
    path.symlink_to(tmp_path / "other")
    with pytest.raises(TokenStoreError, match="is a link"):
        kept_secret(path)
    with pytest.raises(TokenStoreError, match="create the folder"):
        kept_secret(tmp_path / "missing" / "secret")


def test_a_write_that_died_halfway_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / ".secret.new").write_text("half a se")
    secret = kept_secret(tmp_path / "secret")
    assert kept_secret(tmp_path / "secret") == secret
    assert sorted(one.name for one in tmp_path.iterdir()) == ["secret", "secret.lock"]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/x", "https://example.com:8443/x", "example.com/x", "", "https:///x", "https://user:word@example.com/x", "ftp://example.com/x",
        "https://example.com/x#y", "https://exämple.com/x", "https://example.com/a b", "https://example.com:99999/x", "https://[::1/x", "https://a/\r\nb",
    ],
)  # fmt: skip
def test_an_address_that_twitch_would_not_call_is_an_error(kind: Kind, url: str) -> None:
    with pytest.raises(ParameterError, match="callback_url must be"):
        Harness(kind, url=url)


@pytest.mark.parametrize(
    "url", ["https://example.com/x", "https://example.com:443/x?y=z", "http://127.0.0.1:8000/x", "http://localhost/x", "https://a"]
)
def test_other_addresses_are_taken(kind: Kind, url: str) -> None:
    with Harness(kind, url=url) as harness:
        assert harness.hook.callback_url == url


def test_only_one_secret_may_be_meant(kind: Kind, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="either secret or secret_file"):
        Harness(kind, secret_file=tmp_path / "secret")


def test_the_secret_shows_nowhere(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    secret = "canary-secret-of-the-webhook"
    sent = [Message(secret="another one"), Message(kind="strange", secret=secret), Message({}, secret=secret), Message(secret=secret, raw=b"{")]
    caplog.set_level("DEBUG")
    with Harness(kind, secret=secret).listens() as harness:
        hook = harness.hook
        seen = [repr(hook), str(hook), repr(hook._handler), repr(hook.subscriptions), repr(harness.twitch)]
        seen += [repr(harness.send(message)) for message in sent]
        assert any(secret == one for one in harness.twitch.core_.secrets()), "or messages that repeat it would show it"
        seen += [repr(harness.errors), caplog.text, repr(hook._api)]
    assert [text for text in seen if "canary" in text] == []


@pytest.mark.parametrize("error", [VerificationFailed("not verified", "channel.follow@2"), SubscriptionRevoked("ended", "user_removed")])
def test_errors_survive_pickling(error: Any) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_a_store_of_ids_must_remember_for_long_enough() -> None:
    with pytest.raises(ParameterError, match="at least 900"):
        RedisSeen("redis://127.0.0.1:1/0", seconds=60)


def test_a_stranger_cannot_fill_the_log(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    with Harness(kind).listens() as harness:
        for _ in range(500):
            harness.send(Message(secret="another secret"))
            harness.send(Message(), {})
    assert len([record for record in caplog.records if "refused" in record.message]) == 1
