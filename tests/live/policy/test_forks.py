"""A client that was used before a fork: parent and children share neither connections nor waits."""

import os
import subprocess
import sys
import time

import pytest

from tests.conftest import ROOT
from tests.live.support import Canned, Got, Told

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
BEGIN = """
import os, sys, threading, warnings
warnings.simplefilter("ignore", DeprecationWarning)  # that of later Pythons, of forking beside threads
from twitchapi_gen import Twitch
twitch = Twitch("my_app_id", "the-secret", helix_url=sys.argv[1] + "/helix", auth_url=sys.argv[1] + "/oauth2", total_timeout=20)
"""
SHARED = """
def calls(first):
    return all(twitch.get_users(ids=[str(number)]).data[0].id == str(number) for number in range(first, first + 100))
calls(0)
children = []
for first in (1000, 2000):
    children.append(os.fork())
    if children[-1] == 0:
        right = calls(first)
        twitch.close()
        sys.exit(not right)
right = calls(3000)
print(right, [os.waitpid(child, 0)[1] for child in children])
twitch.close()
"""
MIDWAY = """
begun = threading.Event()
twitch.core_.watch.on_request = lambda event: event.operation == "app token" and begun.set()
thread = threading.Thread(target=twitch.get_users, kwargs={"ids": ["1"]})
thread.start()
begun.wait(20)
child = os.fork()
if child == 0:
    right = twitch.get_users(ids=["2"]).data[0].id == "2"
    sys.stdout.flush()
    os._exit(not right)
print(os.waitpid(child, 0)[1] == 0)
thread.join()
twitch.close()
"""


def answer(got: Got) -> Told:
    if got.target.startswith("/oauth2"):
        time.sleep(0.3)
        return Told(200, b'{"access_token":"app-token-0001","expires_in":1000}')
    return Told(200, b'{"data":[{"id":"%s"}]}' % got.target.rpartition("=")[2].encode())


def said(program: str) -> str:
    with Canned(answer) as server:
        server._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # the child's way of ending is its own
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", BEGIN + program, server.url], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
        )
    assert done.stderr == ""
    return done.stdout.strip()


def test_nobody_reads_anothers_reply() -> None:
    assert said(SHARED) == "True [0, 0]"


def test_a_child_waits_for_no_renewal_of_a_thread_that_it_doesnt_have() -> None:
    assert said(MIDWAY) == "True"
