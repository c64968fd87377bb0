"""Nothing is left behind: no warning, no socket, no task, with every warning an error and asyncio's debug mode on."""

import os
import signal
import subprocess
import sys
import threading

import pytest

from tests.conftest import ROOT
from tests.live.support import Kind
from twitchapi_gen import Emulator

SYNC = """
import gc, logging, threading
logging.getLogger("asyncio").addFilter(lambda record: "took" not in record.msg)  # a busy machine is no fault
from twitchapi_gen import Clock, Emulator, Timeout, Twitch, TwitchError
emulator = Emulator(strict=False); url = emulator.start()
def made(**more):
    return Twitch("my_app_id", "s", helix_url=url + "/helix", auth_url=url + "/oauth2", clock=Clock(uniform=lambda low, high: low), **more)
with made() as twitch:
    twitch.get_users(logins=["one"])
    for fault in ("reset", "close", "truncate", "garbage", "status"):
        emulator.fault(fault, path="/helix", times=3)
        try: twitch.get_users(logins=["one"])
        except TwitchError: pass
    twitch.get_users(logins=["two"])
with made(read_timeout=0.1) as slow:
    emulator.fault("silence", path="/helix")
    try: slow.get_users(logins=["one"])
    except Timeout: pass
forgotten = made()
forgotten.get_users(logins=["one"])
forgotten.close()
emulator.stop()
gc.collect()
print([thread.name for thread in threading.enumerate()])
"""
ASYNC = """
import asyncio, gc, logging, threading
logging.getLogger("asyncio").addFilter(lambda record: "took" not in record.msg)  # a busy machine is no fault
from twitchapi_gen import AsyncTwitch, Clock, Emulator, Timeout, TwitchError
emulator = Emulator(strict=False); url = emulator.start()
def made(**more):
    return AsyncTwitch("my_app_id", "s", helix_url=url + "/helix", auth_url=url + "/oauth2", clock=Clock(uniform=lambda low, high: low), **more)
async def use():
    async with made() as twitch:
        await twitch.get_users(logins=["one"])
        for fault in ("reset", "close", "truncate", "garbage", "status"):
            emulator.fault(fault, path="/helix", times=3)
            try: await twitch.get_users(logins=["one"])
            except TwitchError: pass
        await asyncio.gather(*[twitch.get_users(logins=[str(n)]) for n in range(20)])
        emulator.fault("silence", path="/helix")
        before, task = len(emulator.requests), asyncio.create_task(call(twitch))
        while len(emulator.requests) == before: await asyncio.sleep(0.01)
        task.cancel()
        try: await task
        except asyncio.CancelledError: pass
        await twitch.get_users(logins=["after"])
    async with made(read_timeout=0.1) as slow:
        emulator.fault("silence", path="/helix")
        try: await slow.get_users(logins=["one"])
        except Timeout: pass
    assert len(asyncio.all_tasks()) == 1, asyncio.all_tasks()
async def call(twitch): return await twitch.get_users(logins=["one"])
asyncio.run(use())
kept = made()
async def again():
    await kept.get_users(logins=["one"])
asyncio.run(again())
asyncio.run(again())
emulator.stop()
gc.collect()
print([thread.name for thread in threading.enumerate()])
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_warning_an_error_and_nothing_left(kind: Kind) -> None:
    program = SYNC if kind == "sync" else ASYNC
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "PYTHONASYNCIODEBUG": "1"},
        check=False,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "['MainThread']\n")


@pytest.mark.takes_anything
def test_ctrl_c_ends_a_call_at_once_and_the_client_goes_on(fresh: Emulator) -> None:
    fresh.fault("silence", path="/helix")
    program = (
        "from twitchapi_gen import Twitch\n"
        f"with Twitch('my_app_id', 's', helix_url='{fresh.url}/helix', auth_url='{fresh.url}/oauth2') as twitch:\n"
        "    try:\n"
        "        twitch.get_users(logins=['one'])\n"
        "    except KeyboardInterrupt:\n"
        "        print(twitch.get_users(logins=['two']).data[0].login)\n"
    )
    process = subprocess.Popen([sys.executable, "-W", "error", "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    waiting = threading.Event()
    for _ in range(200):
        if any(one["path"] == "/helix/users" for one in fresh.requests):
            break
        waiting.wait(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (out, err) == ("two\n", "")
