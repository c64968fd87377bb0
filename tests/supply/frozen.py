"""A program that PyInstaller froze runs by itself: `python -m tests.supply.frozen`. Exit 0: it did, 1: it didn't, 2: it can't be told."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.supply.venvs import ROOT, Unavailable, python_of

LOCK = ROOT / "tests" / "supply" / "pyinstaller.lock"
PROGRAM = """
import asyncio
from twitchapi_gen import AsyncTwitch, Emulator, EventSubSocket

async def main(twitch: AsyncTwitch) -> None:
    async with twitch:
        print("asynchronously", [user.login for user in (await twitch.get_users()).data])

with (emulator := Emulator()):
    with emulator.client("ada_example") as twitch, EventSubSocket(twitch) as socket:
        print("synchronously", [user.login for user in twitch.get_users()])
        subscription = socket.listen_user_update(twitch.get_users().data[0].id)
        emulator.fire("user.update", event={"user_name": "Ada"})
        print("by socket", next(iter(subscription)).data.user_name)
    asyncio.run(main(emulator.async_client("bob_example")))
"""
SAYS = ["synchronously ['ada_example']", "by socket Ada", "asynchronously ['bob_example']"]


def main() -> int:
    try:
        python = python_of("pyinstaller", LOCK)
    except Unavailable as error:
        print(error, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="twitchapi-") as name:
        folder = Path(name)
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], cwd=ROOT, check=True, capture_output=True
        )
        install: list[str | Path] = ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--force-reinstall"]
        subprocess.run([sys.executable, "-m", "pip", "--python", python, *install, *folder.glob("*.whl")], cwd=folder, check=True)
        (folder / "program.py").write_text(PROGRAM)
        built = subprocess.run([python, "-m", "PyInstaller", "--log-level", "ERROR", "program.py"], cwd=folder, check=False)
        if built.returncode:
            return 1
        environment = {name: value for name, value in os.environ.items() if name in ("HOME", "LANG", "SYSTEMROOT", "TEMP", "TMPDIR")}
        done = subprocess.run(
            [folder / "dist" / "program" / "program"], cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        size = sum(path.stat().st_size for path in (folder / "dist").rglob("*") if path.is_file())
    print(done.stdout, end="")
    if (done.returncode, done.stdout.splitlines()) != (0, SAYS):
        print(f"the frozen program ended with {done.returncode}; it should have said {SAYS}\n{done.stderr}", file=sys.stderr)
        return 1
    print(f"the frozen program ran; its folder has {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
