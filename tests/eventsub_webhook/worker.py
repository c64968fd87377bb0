"""One worker of several: `python -m tests.eventsub_webhook.worker sync PORT REDIS_URL PREFIX SECRET`.

Prints the id of each message that it called back for.
"""

import asyncio
import sys
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from aiohttp import web

from tests.eventsub_webhook.support import FOLLOW
from twitchapi_gen import AsyncTwitch, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import EventSubWebhook, RedisSeen

URL = "https://example.com/eventsub"


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 256


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


def note(event: Any) -> None:
    print(event.id, flush=True)


def serve(port: int, seen: RedisSeen, secret: str) -> None:
    hook = EventSubWebhook(Twitch("my_app_id", app_token="unused"), URL, secret=secret, seen=seen)
    hook.on("channel.follow", "2", FOLLOW)(note)
    with make_server("127.0.0.1", port, hook.wsgi, server_class=Server, handler_class=Quiet) as server:
        print("ready", flush=True)
        server.serve_forever()


async def serve_async(port: int, seen: RedisSeen, secret: str) -> None:
    hook = AsyncEventSubWebhook(AsyncTwitch("my_app_id", app_token="unused"), URL, secret=secret, seen=seen)
    hook.on("channel.follow", "2", FOLLOW)(note)
    app = web.Application()
    app.router.add_post("/", hook.aiohttp_handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    kind, port, url, prefix, secret = sys.argv[1:]
    seen = RedisSeen(url, prefix)
    if kind == "sync":
        serve(int(port), seen, secret)
    else:
        asyncio.run(serve_async(int(port), seen, secret))
