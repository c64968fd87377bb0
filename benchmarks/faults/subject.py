"""One library meets one fault: `subject.py <library> <fault> <url>` prints the result as JSON. Runs in the library's own venv.

`happened`: a list with an entry for each step, "ok …" or the error's class. `leaks`: whether an error, a traceback or the log contains a secret.
"""

import asyncio
import io
import json
import logging
import sys
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

SECRET, REFRESH, OLD = "canary-secret", "canary-refresh", "canary-old"
Step = Callable[[], Awaitable[object]]
GETS = ("quota-429", "day-429", "bare-429", "lasting-401", "html-502", "cut", "no-data", "drift", "silence", "redirect")


class Subject:
    """The calls of each library. One reads a user, the other creates a clip."""

    async def begin(self, url: str) -> None: ...
    async def read(self) -> object: ...
    async def write(self) -> object: ...
    async def walk(self) -> object: ...
    async def end(self) -> None: ...


class Ours(Subject):
    async def begin(self, url: str) -> None:
        from twitchapi_gen import AsyncTwitch

        self.twitch = AsyncTwitch("id", SECRET, helix_url=f"{url}/helix", auth_url=f"{url}/oauth2")
        await self.twitch.set_user_authentication(OLD, ["clips:edit"], REFRESH)

    async def read(self) -> object:
        return (await self.twitch.get_users(ids=["1"])).data

    async def write(self) -> object:
        return (await self.twitch.create_clip("1")).data

    async def walk(self) -> object:
        return [user async for user in self.twitch.get_top_games()]

    async def end(self) -> None:
        await self.twitch.close()


class TwitchAPI(Subject):
    async def begin(self, url: str) -> None:
        from twitchAPI.twitch import Twitch
        from twitchAPI.type import AuthScope

        self.twitch = Twitch("id", SECRET, authenticate_app=False, base_url=f"{url}/helix/", auth_base_url=f"{url}/oauth2/")
        await self.twitch.set_user_authentication(OLD, [AuthScope.CLIPS_EDIT], REFRESH)

    async def read(self) -> object:
        return [user async for user in self.twitch.get_users(user_ids=["1"])]

    async def write(self) -> object:
        return await self.twitch.create_clip("1")

    async def walk(self) -> object:
        return [game async for game in self.twitch.get_top_games()]

    async def end(self) -> None:
        await self.twitch.close()


class TwitchIO(Subject):
    async def begin(self, url: str) -> None:
        import twitchio
        from twitchio.http import Route

        Route.BASE, Route.ID_BASE = f"{url}/helix/", f"{url}/"
        self.client = twitchio.Client(client_id="id", client_secret=SECRET)
        self.client._http._app_token = "app"  # as its login() would; without it, the library finds no user's token either
        await self.client.add_token(OLD, REFRESH)

    async def read(self) -> object:
        return await self.client.fetch_users(ids=["1"], token_for="1")

    async def write(self) -> object:
        return await self.client.create_partialuser("1").create_clip(token_for="1")

    async def walk(self) -> object:
        return [game async for game in self.client.fetch_top_games(token_for="1")]

    async def end(self) -> None:
        await self.client.close()


async def steps(subject: Subject, fault: str) -> list[tuple[str, Step]]:
    async def many() -> object:
        found = await asyncio.gather(*(subject.read() for _ in range(50)), return_exceptions=True)
        failed = [one for one in found if isinstance(one, BaseException)]
        if failed:
            raise failed[0]
        return found

    if fault.startswith("post-"):
        return [("write", subject.write)]
    if fault == "same-cursor":
        return [("walk", subject.walk)]
    if fault == "many-401":
        return [("50 calls", many)]
    return [("call", subject.read)] if fault in GETS else [("call", subject.read), ("next call", subject.read)]


async def run(subject: Subject, fault: str, url: str) -> dict[str, Any]:
    log = io.StringIO()
    logging.basicConfig(level=logging.DEBUG, stream=log)
    happened: list[str] = []
    began = time.monotonic()
    await subject.begin(url)
    for _, step in await steps(subject, fault):
        try:
            found = await asyncio.wait_for(step(), 25)
        except TimeoutError as error:
            happened.append("hangs" if not str(error) else type(error).__name__)
        except Exception as error:
            log.write(f"{error}{error!r}{''.join(traceback.format_exception(error))}")
            happened.append(type(error).__name__)
        else:
            happened.append("ok, nothing in it" if found == [] or found is None else "ok")
    seconds = time.monotonic() - began
    await subject.end()
    return {"happened": happened, "seconds": round(seconds, 1), "leaks": [one for one in (SECRET, REFRESH, OLD) if one in log.getvalue()]}


if __name__ == "__main__":
    library, fault, url = sys.argv[1:]
    print(json.dumps(asyncio.run(run({"ours": Ours, "twitchAPI": TwitchAPI, "twitchio": TwitchIO}[library](), fault, url))))
