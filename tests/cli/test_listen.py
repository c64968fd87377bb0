"""`listen`: events as they come, over a move, a drop and a revocation, and a clean end; and `trigger`, which fires them."""

import json
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import pytest

from tests.cli.support import Shell, log_in
from tests.live.eventsub.support import until
from twitchapi_gen import Emulator

ME = "100000000"


class Listening:
    """A `listen` that runs. `out` and `errors` are the lines that it has written so far."""

    def __init__(self, shell: Shell, *arguments: str) -> None:
        self.process = shell.start("listen", *arguments)
        self.out, self.errors = list[str](), list[str]()
        streams = ((self.process.stdout, self.out), (self.process.stderr, self.errors))
        self._readers = [threading.Thread(target=self._read, args=pair) for pair in streams]
        for reader in self._readers:
            reader.start()

    def _read(self, stream: IO[str], lines: list[str]) -> None:
        for line in stream:
            lines.append(line.rstrip("\n"))

    def heard(self, text: str) -> bool:
        """Whether standard error has said that."""
        return any(text in line for line in self.errors)

    def begun(self) -> Self:
        until(lambda: self.heard("listening to") or self.process.poll() is not None)
        assert self.heard("listening to"), self.errors
        return self

    def end(self, sign: signal.Signals) -> int:
        self.process.send_signal(sign)
        return self.ended()

    def ended(self) -> int:
        code = self.process.wait(60)
        for reader in self._readers:
            reader.join(60)
        assert "Traceback" not in "".join(self.errors)
        return code

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join(60)
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """One of its own: sockets are disturbed."""
    made = Emulator()
    with made:
        yield made


@pytest.fixture
def shell(tmp_path: Path, emulator: Emulator) -> Shell:
    made = Shell(tmp_path, emulator.url)
    log_in(made, emulator)
    return made


def follow(emulator: Emulator, name: str) -> None:
    emulator.fire("channel.follow", condition={"broadcaster_user_id": ME}, event={"user_name": name})


def names(lines: list[str]) -> list[str]:
    return [json.loads(line)["event"]["user_name"] for line in lines]


def connected(emulator: Emulator) -> bool:
    """Whether a session has an enabled subscription, and is the only one."""
    return len(emulator.sessions) == 1 and [one["status"] for one in emulator.subscriptions].count("enabled") == 1


def test_it_survives_a_move_and_a_drop(shell: Shell, emulator: Emulator) -> None:
    with Listening(shell, "channel.follow", "--broadcaster-user-id", ME, "--json").begun() as listening:
        follow(emulator, "one")
        until(lambda: len(listening.out) == 1)
        emulator.disturb("reconnect")
        until(lambda: listening.heard("moved the connection to another server"))
        follow(emulator, "two")
        until(lambda: len(listening.out) == 2)
        emulator.disturb("reset")
        until(lambda: listening.heard("reconnecting"))
        until(lambda: connected(emulator))
        follow(emulator, "three")
        until(lambda: len(listening.out) == 3)
        assert listening.end(signal.SIGINT) == 0
    assert names(listening.out) == ["one", "two", "three"]
    assert json.loads(listening.out[0]).keys() == {"type", "version", "id", "timestamp", "event"}
    assert not listening.heard("this side ended it")


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly(shell: Shell, emulator: Emulator, sign: signal.Signals) -> None:
    with Listening(shell, "channel.follow").begun() as listening:
        assert listening.end(sign) == 0
    assert listening.out == []
    assert len(listening.errors) == 2
    until(lambda: emulator.sessions == [])


def test_an_event_is_a_readable_line_and_none_acts_on_the_terminal(shell: Shell, emulator: Emulator) -> None:
    with Listening(shell, "channel.chat.message", "--limit", "1").begun() as listening:
        emulator.fire("channel.chat.message", event={"chatter_user_name": "Ann", "message": {"text": "hello \x1b[31mworld\nnext", "fragments": []}})
        assert listening.ended() == 0
    (line,) = listening.out
    assert " channel.chat.message  " in line
    assert "chatter_user_name=Ann" in line
    assert "message.text=hello \\x1b[31mworld next" in line


def test_ids_that_are_left_out_are_the_users_own(shell: Shell, emulator: Emulator) -> None:
    with Listening(shell, "channel.follow").begun():
        (made,) = emulator.subscriptions
    assert made["condition"] == {"broadcaster_user_id": ME, "moderator_user_id": ME}


def test_a_revocation_ends_it_with_1(shell: Shell, emulator: Emulator) -> None:
    with Listening(shell, "channel.follow").begun() as listening:
        emulator.revoke_subscriptions("user_removed")
        assert listening.ended() == 1
    assert "user_removed" in listening.errors[-1]


def test_what_twitch_refuses_is_1(shell: Shell, emulator: Emulator) -> None:
    emulator.fault("status", status=403, path="/helix/eventsub/subscriptions", times=None)
    with Listening(shell, "channel.follow") as listening:
        assert listening.ended() == 1
    assert listening.errors[-1].startswith("error: ")


def test_a_condition_that_cant_be_is_2(shell: Shell) -> None:
    with Listening(shell, "channel.raid") as listening:
        assert listening.ended() == 2
    assert "from_broadcaster_user_id, to_broadcaster_user_id" in listening.errors[-1]


def test_a_reader_that_goes_away_ends_it(shell: Shell, emulator: Emulator) -> None:
    with shell.start("listen", "channel.follow") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert any("listening to" in line for line in iter(process.stderr.readline, ""))
        follow(emulator, "nobody")
        errors = process.stderr.read()
        assert (process.wait(60), errors) == (0, "")


def test_trigger_fires_at_a_running_emulator(shell: Shell, emulator: Emulator) -> None:
    with Listening(shell, "channel.follow", "--limit", "1", "--json").begun() as listening:
        done = shell.run("trigger", "channel.follow", "--broadcaster-user-id", ME, "--data", '{"user_name": "Ann"}')
        assert done.returncode == 0, done.stderr
        assert listening.ended() == 0
    assert names(listening.out) == ["Ann"]
    told: list[dict[str, Any]] = json.loads(done.stdout)
    assert told[0]["event"]["user_name"] == "Ann"


def test_trigger_without_an_emulator_says_so(shell: Shell) -> None:
    done = shell.run("trigger", "channel.follow", TWITCHAPI_EMULATOR=None)
    assert (done.returncode, done.stdout) == (2, "")
    assert "TWITCHAPI_EMULATOR" in done.stderr


def test_the_emulator_runs_and_ends(shell: Shell, tmp_path: Path) -> None:
    with shell.start("emulator", "--port", "0", TWITCHAPI_EMULATOR=None) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            (tmp_path / "other").mkdir()
            found = Shell(tmp_path / "other", url).answered("call", "get_users", "--logins", "my_username")
            assert found["data"][0]["login"] == "my_username"
            process.send_signal(signal.SIGINT)
            out, errors = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, out, errors) == (0, "", "")
    assert "--port" in shell.run("emulator", "--help").stdout
    assert shell.run("emulator", "--port", "x").returncode == 2
