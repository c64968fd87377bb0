"""A webhook made before the fork, as servers with workers do it: `python -m tests.eventsub_webhook.prefork WHAT SECRET [REDIS_URL PREFIX]`.

Prints what the callbacks say: the process and the message's id.
"""

import itertools
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from typing import Any
from wsgiref.simple_server import make_server

from tests.eventsub_webhook.support import FOLLOW, Message, revocation
from tests.eventsub_webhook.worker import URL, Quiet, Server
from twitchapi_gen import Twitch
from twitchapi_gen.eventsub import EventSubWebhook, RedisSeen


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def note(event: Any) -> None:
    if event.id == "slow":
        time.sleep(60)
    say(os.getpid(), event.id)


SECRET = sys.argv[2] if len(sys.argv) > 2 else os.environ["TEST_SECRET"]
os.environ["TEST_SECRET"] = SECRET
seen = RedisSeen(*sys.argv[3:5]) if len(sys.argv) > 4 else None
hook = EventSubWebhook(Twitch("my_app_id", app_token="unused"), URL, secret=SECRET, seen=seen, on_revoked=lambda info: say(os.getpid(), info.status))
hook.on("channel.follow", "2", FOLLOW)(note)


def take(message: Message) -> None:
    status, _, _ = hook.handle("POST", message.headers, message.body)
    assert status == 204, status


def now(id: str) -> Message:
    return Message(id=id, time=time.time(), secret=SECRET)


def workers() -> None:
    """Three that accept from one socket, the parent none."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    children: list[int] = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            serve(listening)
        children.append(child)
    say("port", listening.getsockname()[1])
    sys.stdin.read()
    for child in children:
        os.kill(child, signal.SIGTERM)
    say("ended", *(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))


def serve(listening: socket.socket) -> None:
    server = make_server("127.0.0.1", 0, hook.wsgi, server_class=Server, handler_class=Quiet)
    server.socket.close()
    server.socket = listening
    listening.setblocking(False)  # who comes too late for a connection would wait in accept, deaf to the signal
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()
    hook.stop()
    os._exit(threading.active_count() > 2)


def busy() -> None:
    """Forked while a callback runs, another waits, and threads bring more."""
    take(now("slow"))
    take(now("waits behind it"))
    revoked = revocation().but(time=time.time(), secret=SECRET)
    threading.Thread(target=bring, daemon=True).start()
    for number in range(20):
        child = os.fork()
        if child == 0:
            take(now(f"child {number}"))
            take(revoked)
            hook.stop(30)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        say("ended", code)
    os._exit(0)


def bring() -> None:
    for number in itertools.count():
        message = now(f"more {number}")
        hook.handle("POST", message.headers, message.body)


def child(number: int) -> None:
    take(now(f"child {number}"))
    hook.stop(30)


def processes(kind: str) -> None:
    take(now("parent"))
    context: Any = multiprocessing.get_context(kind)
    made = [context.Process(target=child, args=(number,)) for number in range(3)]
    for one in made:
        one.start()
    for one in made:
        one.join()
    hook.stop()
    say("ended", *(one.exitcode for one in made))


if __name__ == "__main__":
    match sys.argv[1]:
        case "workers":
            workers()
        case "busy":
            busy()
        case kind:
            processes(kind)
