"""Bans and blocked terms go from channel to channel: once, in part where it was interrupted, and not at all in a dry run."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from examples.ban_lists import Lists, Step, bring, lists_of, plan
from tests.conftest import ROOT
from twitchapi_gen import Emulator, FileTokenStore, Twitch

SCOPES = ["moderator:manage:banned_users", "moderator:manage:blocked_terms"]
TERMS = ["bad word", "größeres Übel", "two\twords"]


class World:
    """Two channels; the first has three bans, a timeout and blocked terms."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator, self.folder = emulator, folder
        self.one, self.two = (emulator.add_user(login)["id"] for login in ("channel_one", "channel_two"))
        self.banned = [emulator.add_user(f"villain_{number}")["id"] for number in range(4)]
        url = emulator.url
        self.twitch = Twitch("my_app_id", "s", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2", token_store=FileTokenStore(folder / "tokens.json"))
        for login, id_ in (("channel_one", self.one), ("channel_two", self.two)):
            granted = emulator.token(SCOPES, client_id="my_app_id", login=login)
            self.twitch.as_user(id_).set_user_authentication(granted["access_token"], SCOPES, granted["refresh_token"])
        first = self.twitch.as_user(self.one)
        for number, user_id in enumerate(self.banned[:3]):
            first.ban_user(self.one, self.one, user_id=user_id, reason=f"reason {number}")
        first.ban_user(self.one, self.one, user_id=self.banned[3], duration=600)
        for term in TERMS[:2]:
            first.add_blocked_term(self.one, self.one, text=term)

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        environment = {
            "TWITCHAPI_EMULATOR": self.emulator.url, "TWITCH_CLIENT_ID": "my_app_id", "TWITCH_CLIENT_SECRET": "s", "TOKENS": "tokens.json",
            "PYTHONPATH": str(ROOT), "PATH": "", "PYTHONIOENCODING": "utf-8",
        }  # fmt: skip
        line = [sys.executable, "-m", "examples.ban_lists", *arguments]
        return subprocess.run(line, capture_output=True, text=True, encoding="utf-8", cwd=self.folder, env=environment, timeout=60, check=False)

    def changes(self) -> int:
        return sum(one["method"] in ("POST", "DELETE") and "/moderation/" in one["path"] for one in self.emulator.requests)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    emulator = Emulator()
    with emulator:
        made = World(emulator, tmp_path)
        with made.twitch:
            yield made


def test_exported_and_imported(world: World) -> None:
    assert world.run("export", world.one, "lists.json").returncode == 0
    kept = json.loads((world.folder / "lists.json").read_text("utf-8"))
    assert kept == {"bans": {user: f"reason {number}" for number, user in enumerate(world.banned[:3])}, "terms": TERMS[:2]}
    before = world.changes()
    dry = world.run("import", "lists.json", world.two, "--dry-run")
    assert (dry.returncode, dry.stdout.count("(dry run)"), world.changes()) == (0, 5, before)
    done = world.run("import", "lists.json", world.two)
    assert (done.returncode, len(done.stdout.splitlines()), world.changes()) == (0, 5, before + 5)
    assert lists_of(world.twitch, world.two) == lists_of(world.twitch, world.one)
    again = world.run("import", "lists.json", world.two)
    assert (again.stdout, again.returncode) == ("", 0)


def test_kept_alike_and_what_is_too_much_is_lifted_only_when_told_to(world: World) -> None:
    second = world.twitch.as_user(world.two)
    second.ban_user(world.two, world.two, user_id=world.banned[3])
    second.add_blocked_term(world.two, world.two, text="of the second channel only")
    assert world.run("sync", world.one, world.two).returncode == 0
    assert set(lists_of(world.twitch, world.two).bans) == set(world.banned)
    assert world.run("sync", world.one, world.two, "--remove").returncode == 0
    assert lists_of(world.twitch, world.two) == lists_of(world.twitch, world.one)


def test_an_interrupted_run_goes_on_where_it_was(world: World) -> None:
    want = lists_of(world.twitch, world.one)
    world.emulator.fault("status", status=500, path="/helix/moderation/bans", method="POST", skip=1)
    assert bring(world.twitch, want, [world.two], remove=False, dry_run=False) == 1
    assert len(lists_of(world.twitch, world.two).bans) == 2
    assert bring(world.twitch, want, [world.two], remove=False, dry_run=False) == 0
    assert lists_of(world.twitch, world.two) == want


def test_the_plan_has_only_what_differs() -> None:
    have, want = Lists({"1": "", "2": "a"}, {"x"}), Lists({"2": "b", "3": "c"}, {"y"})
    assert list(plan(have, want, remove=False)) == [Step("ban", "3", "c"), Step("block", "y")]
    assert list(plan(have, want, remove=True))[2:] == [Step("unban", "1"), Step("unblock", "x")]
    nothing: list[Any] = list(plan(want, want, remove=True))
    assert nothing == []
