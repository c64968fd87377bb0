"""Export, import and synchronize bans and blocked terms of several channels.

    python -m examples.ban_lists export CHANNEL lists.json
    python -m examples.ban_lists import lists.json CHANNEL [CHANNEL …] [--remove] [--dry-run]
    python -m examples.ban_lists sync FROM CHANNEL [CHANNEL …] [--remove] [--dry-run]

CHANNEL is the id of a user whose token the store has, with the scopes moderator:manage:banned_users and moderator:manage:blocked_terms.
`--remove` also lifts what the list doesn't have. `--dry-run` prints what would be done, and does nothing.

Only what differs is done, so a run that was interrupted goes on when it is started again. The client keeps to the rate that Twitch allows.
TWITCH_CLIENT_ID, TWITCH_CLIENT_SECRET and TOKENS (the file of a FileTokenStore) come from the environment. Exit status: how many steps failed.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from twitchapi_gen import ApiError, FileTokenStore, Twitch


class Lists(NamedTuple):
    """bans: id of the user → reason. terms: texts."""

    bans: dict[str, str]
    terms: set[str]


class Step(NamedTuple):
    """action: `ban`, `unban`, `block`, `unblock`. what: the user's id, or the term."""

    action: str
    what: str
    reason: str = ""


def lists_of(twitch: Twitch, channel: str) -> Lists:
    """Return the channel's current lists: permanent bans, no timeouts."""
    user = twitch.as_user(channel)
    bans = {one.user_id: one.reason for one in user.get_banned_users(channel, first=100) if one.expires_at is None}
    return Lists(bans, {one.text for one in user.get_blocked_terms(channel, channel, first=100) if one.expires_at is None})


def plan(have: Lists, want: Lists, *, remove: bool) -> Iterator[Step]:
    """Yield the steps that bring a channel in line with the list."""
    for user_id in sorted(want.bans.keys() - have.bans.keys()):
        yield Step("ban", user_id, want.bans[user_id])
    for term in sorted(want.terms - have.terms):
        yield Step("block", term)
    if remove:
        for user_id in sorted(have.bans.keys() - want.bans.keys()):
            yield Step("unban", user_id)
        for term in sorted(have.terms - want.terms):
            yield Step("unblock", term)


def carry_out(twitch: Twitch, channel: str, step: Step) -> None:
    user = twitch.as_user(channel)
    match step.action:
        case "ban":
            user.ban_user(channel, channel, user_id=step.what, reason=step.reason)
        case "unban":
            user.unban_user(channel, channel, user_id=step.what)
        case "block":
            user.add_blocked_term(channel, channel, text=step.what)
        case _:
            for term in user.get_blocked_terms(channel, channel, first=100):
                if term.text == step.what:
                    user.remove_blocked_term(channel, channel, id=term.id)


def bring(twitch: Twitch, want: Lists, channels: list[str], *, remove: bool, dry_run: bool) -> int:
    """Apply the list to each channel. Return the number of failed steps; a failure doesn't stop the others."""
    failed = 0
    for channel in channels:
        for step in plan(lists_of(twitch, channel), want, remove=remove):
            if step.action == "ban" and step.what == channel:
                continue  # nobody can ban themselves
            try:
                if not dry_run:
                    carry_out(twitch, channel, step)
            except ApiError as error:
                failed += 1
                print(f"{channel}: {step.action} {step.what} failed: {error}", file=sys.stderr)
            else:
                print(f"{channel}: {step.action} {step.what}{' (dry run)' if dry_run else ''}", flush=True)
    return failed


def write(lists: Lists, path: Path) -> None:
    path.write_text(json.dumps({"bans": lists.bans, "terms": sorted(lists.terms)}, indent=2, ensure_ascii=False), "utf-8")


def read(path: Path) -> Lists:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return Lists({str(name): str(reason) for name, reason in found["bans"].items()}, {str(term) for term in found["terms"]})


def main() -> int:
    parser = argparse.ArgumentParser(description="Bans and blocked terms: exported, imported, kept alike.")
    commands = parser.add_subparsers(dest="command", required=True)
    exporting = commands.add_parser("export")
    exporting.add_argument("channel")
    exporting.add_argument("file", type=Path)
    for name, source in (("import", "file"), ("sync", "source")):
        bringing = commands.add_parser(name)
        bringing.add_argument(source, type=Path if source == "file" else str)
        bringing.add_argument("channels", nargs="+")
        bringing.add_argument("--remove", action="store_true")
        bringing.add_argument("--dry-run", action="store_true")
    given = parser.parse_args()
    with Twitch(
        os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"], token_store=FileTokenStore(os.environ["TOKENS"]), total_timeout=300
    ) as twitch:
        if given.command == "export":
            write(lists_of(twitch, given.channel), given.file)
            return 0
        want = read(given.file) if given.command == "import" else lists_of(twitch, given.source)
        return min(bring(twitch, want, given.channels, remove=given.remove, dry_run=given.dry_run), 100)


if __name__ == "__main__":
    sys.exit(main())
