"""Help: each command's, within 80 columns, and unknown names with those that are near."""

import pytest

from tests.cli.support import Shell
from twitchapi_gen import operations
from twitchapi_gen.cli.main import run
from twitchapi_gen.eventsub import subscription_types

TYPES = list(dict.fromkeys(type for type, _ in subscription_types))
OTHERS = [
    [], ["call"], ["listen"], ["login"], ["tokens"], ["scopes"], ["completion"], ["scopes", "for"], ["scopes", "list"],
    *(["tokens", name] for name in ("list", "validate", "refresh", "revoke", "use")),
]  # fmt: skip


def help_of(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *command: str, columns: int = 80) -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert run([*command, "--help"]) == 0
    return capsys.readouterr().out


def widest(text: str) -> str:
    return max(text.splitlines(), key=len)


@pytest.mark.parametrize("name", operations)
def test_an_operations_help_fits_and_has_all_parameters(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    operation = operations[name]
    shown = help_of(capsys, monkeypatch, "call", name)
    assert len(widest(shown)) <= 80, widest(shown)
    for parameter in operation.parameters:
        assert f"  --{parameter.python.replace('_', '-')} " in shown
    together = " ".join(shown.split())
    assert f"{operation.method} /helix{operation.path}" in together
    assert operation.docs_url in "".join(shown.split())
    assert "timedelta" not in shown
    assert "`" not in shown


@pytest.mark.parametrize("type", TYPES)
def test_an_event_types_help_fits(type: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = help_of(capsys, monkeypatch, "listen", type)
    assert len(widest(shown)) <= 80, widest(shown)
    assert "--version" in shown
    for kind in subscription_types.values():
        if kind.type == type:
            assert all(f"--{one.name.replace('_', '-')} " in shown for one in kind.parameters)
            assert kind.docs_url in "".join(shown.split())


@pytest.mark.parametrize("command", OTHERS)
def test_the_help_of_other_commands_fits(command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = help_of(capsys, monkeypatch, *command)
    assert len(widest(shown)) <= 80, widest(shown)
    assert shown.startswith(("Usage: twitchapi-gen", "Usage:\n  twitchapi-gen"))


def test_calls_help_lists_all_operations(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert {line.split()[0] for line in help_of(capsys, monkeypatch, "call").splitlines() if line.strip()} >= set(operations)


@pytest.mark.parametrize("command", [["call", "create_poll"], ["listen", "channel.follow"], ["call"], ["login"]])
def test_help_is_written_in_forty_columns_too(command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    shown = help_of(capsys, monkeypatch, *command, columns=40)
    wide = [line for line in shown.splitlines() if len(line) > 40]
    assert [line for line in wide if max(map(len, line.split())) < 25] == []


UNKNOWN = [
    (["cal"], "did you mean call"),
    (["call", "get_user"], "did you mean get_users"),
    (["call", "get-usres"], "did you mean get_users"),
    (["call", "get_users", "--login", "x"], "--logins"),
    (["call", "get_videos", "--sort", "viewz"], "isn't one of"),
    (["call", "create_clip", "--has-delay", "maybe"], "--"),
    (["call", "get_streams", "--first", "many"], "isn't a whole number"),
    (["call", "get_streams", "--first", "1000"], "from 1 to 100"),
    (["call", "get_clips", "--broadcaster-id", "1", "--started-at", "soon"], "isn't a time"),
    (["call", "create_poll", "--title", "x"], "--"),
    (["call", "get_users", "--ids", "@missing.txt"], "missing.txt"),
    (["call", "update_conduit_shards", "--conduit-id", "1", "--shards", "nothing"], "isn't a JSON object"),
    (["call", "get_users", "extra"], "extra"),
    (["call", "get_channel_information"], "--broadcaster-ids"),
    (["listen", "channel.folow"], "did you mean channel.follow"),
    (["listen", "channel.follow", "--version", "9"], "9"),
    (["listen", "channel.follow", "--broadcaster-id", "9"], "--broadcaster-user-id"),
    (["listen", "drop.entitlement.grant", "--organization-id", "9"], "webhook and conduit only"),
    (["scopes", "for", "get_pols"], "did you mean get_polls"),
    (["scopes", "for", "channel.folow"], "did you mean channel.follow"),
    (["login", "--scope", "bits:reed"], "did you mean bits:read"),
    (["login", "--for", "get_pols"], "did you mean get_polls"),
    (["tokens", "lst"], "did you mean list"),
    (["trigger", "channel.folow"], "did you mean channel.follow"),
    (["completion", "tcsh"], "bash"),
]


@pytest.mark.parametrize(("command", "hint"), UNKNOWN)
def test_a_wrong_name_or_value_gives_the_nearest_and_exit_code_2(shell: Shell, command: list[str], hint: str) -> None:
    done = shell.run(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert hint in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("error: ")


@pytest.mark.parametrize("command", [[], ["call"], ["listen"], ["tokens"], ["scopes"]])
def test_a_command_alone_shows_its_help_and_is_wrong_usage(shell: Shell, command: list[str]) -> None:
    done = shell.run(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage: twitchapi-gen" in done.stderr
    assert "Commands:" in done.stderr or ":\n" in done.stderr
