"""The same tasks in twitchAPI and TwitchIO. Runs with the Python of a venv that contains both, and prints JSON:

    {"twitchAPI": {"call": …, "pages": …, "import": …}, "twitchio": {…}}   each a ratio to the bare library, measured here, in turn

Not part of the package: `python -m benchmarks` creates the venv and runs this file there.
"""

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

HEADERS = {"Client-Id": "id", "Authorization": "Bearer x"}
IDS = [str(1000 + at) for at in range(100)]


async def ratio(theirs: Callable[[], Awaitable[object]], bare: Callable[[], Awaitable[object]], times: int, rounds: int) -> float:
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for which, run in enumerate((theirs, bare)):
            gc.collect()
            start = time.process_time()
            for _ in range(times):
                await run()
            spent[which].append(time.process_time() - start)
    return min(spent[0]) / min(spent[1])


async def bare_call(session: Any, url: str) -> object:
    async with session.get(f"{url}/helix/users", params=[("id", one) for one in IDS], headers=HEADERS) as reply:
        return await reply.json()


async def bare_pages(session: Any, url: str) -> int:
    count, cursor = 0, None
    while True:
        async with session.get(f"{url}/helix/streams", params={"first": 100, **({"after": cursor} if cursor else {})}, headers=HEADERS) as reply:
            value = await reply.json()
        for _ in value["data"]:  # iterated, as for all the others
            count += 1
        cursor = value["pagination"].get("cursor")
        if not cursor:
            return count


async def twitch_api(url: str, session: Any) -> dict[str, float]:
    from twitchAPI.twitch import Twitch

    twitch = Twitch("id", "secret", authenticate_app=False, base_url=f"{url}/helix/", auth_base_url=f"{url}/oauth2/")
    await twitch.set_app_authentication("x", [])

    async def call() -> None:
        assert len([user async for user in twitch.get_users(user_ids=list(IDS))]) == 100

    async def pages() -> None:
        assert len([stream async for stream in twitch.get_streams(first=100)]) == 10_000

    found = {
        "call": await ratio(call, lambda: bare_call(session, url), 30, 7),
        "pages": await ratio(pages, lambda: bare_pages(session, url), 1, 3),
    }
    await twitch.close()
    return found


async def twitch_io(url: str, session: Any) -> dict[str, float]:
    import twitchio
    from twitchio.http import Route

    Route.BASE = f"{url}/helix/"
    client = twitchio.Client(client_id="id", client_secret="secret")
    http = client._http
    http._app_token = "x"

    async def call() -> None:
        assert len(await client.fetch_users(ids=list(IDS))) == 100

    async def pages() -> None:
        assert len([stream async for stream in client.fetch_streams(first=100)]) == 10_000

    found = {
        "call": await ratio(call, lambda: bare_call(session, url), 30, 7),
        "pages": await ratio(pages, lambda: bare_pages(session, url), 1, 3),
    }
    await client.close()
    return found


def import_cost(statement: str) -> float:
    """The least CPU time of 10 imports over that of `import requests`, in turn."""
    code = "import time; start = time.process_time()\n{}\nprint(time.process_time() - start)"
    runs: dict[str, list[float]] = {statement: [], "import requests": []}
    for _ in range(10):
        for one, spent in runs.items():
            spent.append(float(subprocess.run([sys.executable, "-c", code.format(one)], capture_output=True, text=True, check=True).stdout))
    return min(runs[statement]) / min(runs["import requests"])


async def main(url: str) -> None:
    import aiohttp

    found: dict[str, Any] = {}
    async with aiohttp.ClientSession() as session:
        for name, run, statement in (
            ("twitchAPI", twitch_api, "from twitchAPI.twitch import Twitch"),
            ("twitchio", twitch_io, "import twitchio"),
        ):
            try:
                found[name] = await run(url, session)
            except Exception as error:
                found[name] = {"error": f"{type(error).__name__}: {error}"[:200]}
            found[name]["import"] = import_cost(statement)
    print(json.dumps(found))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
