"""What several tests need: the folder of Twitch's pages, and a running emulator."""

import logging
import os
import pkgutil
import signal
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.examples import MANY
from twitchapi_gen.emulator import Emulator

# pytest rewrites a plugin's modules when they are loaded, and Python 3.11 breaks when two threads parse at once: so they are loaded now
for package in ("runtime", "emulator", "api.webhooks", "api.pubsub", "api.eventsub", "api.chat"):
    for found in pkgutil.walk_packages(import_module(f"twitchapi_gen.{package}").__path__, f"twitchapi_gen.{package}."):
        if not found.name.endswith("__main__"):
            import_module(found.name)

# what a script starts in the background ignores Ctrl-C, and so would the programs that tests start and interrupt
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    signal.signal(signal.SIGINT, signal.default_int_handler)

# in asyncio's debug mode, a machine that is busy makes it say of any task that it took long
logging.getLogger("asyncio").addFilter(lambda record: not record.getMessage().startswith("Executing "))

ROOT = Path(__file__).resolve().parent.parent
DOCS = Path(os.environ.get("TWITCH_DOCS", ROOT.parent / "shared" / "docs" / "twitch-2026-02"))

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "nightly", derandomize=False, deadline=None, max_examples=MANY, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def docs() -> Path:
    """Twitch's pages. They aren't ours to ship, so tests that read them are skipped where they are absent."""
    if not (DOCS / "reference.html").is_file():
        pytest.skip(f"Twitch's pages aren't at {DOCS}; set TWITCH_DOCS to their folder")
    return DOCS


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    """One emulator for all tests that don't change what others see."""
    running = Emulator()
    running.world.state.strict = False  # no test depends on what others have written
    running.start()
    try:
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="module", autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """What one file leaves running would trouble whichever file comes next in the same process. The emulator that all share stays."""
    yield
    end = time.monotonic() + 30  # for what ends soon
    while left := [thread.name for thread in threading.enumerate() if thread.name.startswith("twitchapi_gen") and "emulator" not in thread.name]:
        assert time.monotonic() < end, f"threads are left: {left}"
        time.sleep(0.01)
