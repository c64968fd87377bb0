"""Archive all clips of a channel: `python -m examples.clip_archiver LOGIN --to FOLDER`

The app's id and secret are in TWITCH_CLIENT_ID and TWITCH_CLIENT_SECRET. Run it again to resume, or to add what is new. Exit codes: 0 complete,
1 stopped by an error, 2 wrong usage, 130 interrupted.
"""

import argparse
import os
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from examples.clip_archiver.files import Archive
from twitchapi_gen import Twitch, TwitchError
from twitchapi_gen.helpers import walk_clips
from twitchapi_gen.types import Clip

BATCH = 1000
"""Clips in a file."""


def archive(twitch: Twitch, login: str, folder: Path, progress: Progress) -> int:
    """Archive the channel's clips; return their number. Raises TwitchError, and keeps the clips archived before it."""
    user = twitch.get_users(logins=[login]).first()
    if user is None:
        raise LookupError(f"there is no channel {login!r}")
    kept = Archive(folder)
    walk = walk_clips(twitch, broadcaster_id=user.id, started_at=kept.position)
    task = progress.add_task(f"clips of {user.display_name}", total=None, completed=len(kept.ids), until="")
    batch, position = list[Clip](), walk.position
    for clip in walk:
        if walk.position != position and len(batch) >= BATCH:  # a window is complete: here, the archive may stop
            kept.add(batch, walk.position)
            batch, position = [], walk.position
        batch.append(clip)
        progress.update(task, completed=len(kept.ids) + len(batch), until=f"until {clip.created_at:%d %B %Y}")
    kept.add(batch, walk.position)
    progress.update(task, completed=len(kept.ids), total=len(kept.ids), until="complete")
    for start, _ in walk.incomplete:
        progress.console.print(f"in the second of {start:%d %B %Y, %H:%M:%S}, Twitch returned only some of the clips")
    return len(kept.ids)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m examples.clip_archiver", description="Archive all clips of a channel as Parquet files.")
    parser.add_argument("login", help="the channel's login")
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="the archive's folder; run again with the same to resume")
    options = parser.parse_args()
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:,.0f} {task.fields[until]}"), TimeElapsedColumn())
    try:
        with Twitch(os.environ["TWITCH_CLIENT_ID"], os.environ["TWITCH_CLIENT_SECRET"]) as twitch, Progress(*columns, console=console) as progress:
            count = archive(twitch, options.login, options.to, progress)
    except KeyError as error:
        console.print(f"set {error.args[0]}: https://dev.twitch.tv/console/apps has it")
        return 2
    except (TwitchError, LookupError) as error:
        console.print(f"stopped: {error}. Run the same command to resume")
        return 1
    except KeyboardInterrupt:
        console.print("interrupted. Run the same command to resume")
        return 130
    print(f"{count} clips in {options.to}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
