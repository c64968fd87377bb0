"""What each library makes of what goes wrong on an EventSub WebSocket."""

import json
import subprocess
import sys
from pathlib import Path

from attrs import define

from benchmarks.venv import peers_python

ROOT = Path(__file__).resolve().parent.parent.parent


@define(frozen=True)
class SocketFault:
    """calls: how often the callback is to be called. subscribed: how often is to be subscribed for it."""

    what: str
    wanted: str
    calls: int
    subscribed: int = 1


SOCKET_FAULTS = {
    "socket-moved": SocketFault("socket: moved by Twitch, events on both sockets", "2 callbacks, nothing subscribed anew", 2),
    "socket-dropped": SocketFault("socket: reset, an event afterwards", "reconnects, subscribes, 1 callback", 1, 2),
    "socket-malformed": SocketFault("socket: a malformed frame, then an event", "1 callback", 1),
    "socket-duplicate": SocketFault("socket: a message twice, 100 others between", "1 callback each", 101),
}


def meet(library: str, name: str) -> tuple[bool, str]:
    """Whether it was taken well, and what came of it."""
    fault = SOCKET_FAULTS[name]
    python = Path(sys.executable) if library == "ours" else peers_python()
    command = [str(python), str(ROOT / "benchmarks" / "faults" / "socket_subject.py"), library, name, str(fault.calls)]
    environment = {"PYTHONPATH": str(ROOT)} if library == "ours" else {}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
        found = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return False, "hangs"
    except ValueError:
        return False, "died"
    good = (found["calls"], found["subscribed"]) == (fault.calls, fault.subscribed)
    return good, f"{found['calls']} callback{'' if found['calls'] == 1 else 's'}, subscribed {found['subscribed']} times"
