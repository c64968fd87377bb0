"""Runs a program of examples/ for its test: its own port, the emulator's address, and its output if it fails."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0
"""Seconds until a server that doesn't answer is an error."""


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextlib.contextmanager
def served(module: list[str], port: int, folder: Path, emulator_url: str, **more: str) -> Generator["subprocess.Popen[bytes]"]:
    """Run `python -m <module>` until the block ends, and begin when it listens on the port."""
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "TWITCHAPI_EMULATOR": emulator_url, "TWITCH_CLIENT_ID": "my_app_id",
        "TWITCH_CLIENT_SECRET": "my_app_secret", "PYTHONUNBUFFERED": "1", **more,
    }  # fmt: skip
    folder.mkdir(exist_ok=True)
    log = folder / f"log-{port}"
    with log.open("wb") as output:
        process = subprocess.Popen([sys.executable, "-m", *module], cwd=folder, env=environment, stdout=output, stderr=output)
    try:
        end = time.monotonic() + PATIENCE
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{module} doesn't listen on port {port}: {log.read_text()}")
            time.sleep(0.05)
        yield process
        if process.poll() is not None:
            raise RuntimeError(f"{module} has ended: {log.read_text()}")
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
