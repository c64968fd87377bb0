"""The speed of both clients and of parsing, compared with a user's alternatives. `python -m benchmarks.clients URL`, with the URL of the server
of canned replies, prints a JSON object: name of the measurement → its ratio.
"""

import asyncio
import json
import sys
import time
from typing import Any

import aiohttp
import orjson
import requests
from attrs import asdict

from benchmarks.measuring import Ratio, compare, compare_async
from benchmarks.payloads import page
from benchmarks.peers import HEADERS, IDS, bare_call, bare_pages
from twitchapi_gen import AsyncTwitch, Twitch, operations


def decoding(operation: str) -> Ratio:
    body, facts = page(operation), operations[operation]
    facts.decode(body)
    return compare(lambda: facts.decode(body), lambda: orjson.loads(body), times=100)


def synchronous(url: str) -> tuple[Ratio, Ratio]:
    """One call of 100 ids, and 100 pages of 100 items."""
    with Twitch("id", app_token="x", helix_url=f"{url}/helix", auth_url=url) as twitch, requests.Session() as session:

        def bare() -> int:
            count, cursor = 0, None
            while True:
                query: dict[str, Any] = {"first": 100, **({"after": cursor} if cursor else {})}
                value = session.get(f"{url}/helix/streams", params=query, headers=HEADERS).json()
                for _ in value["data"]:  # iterated, as ours are
                    count += 1
                cursor = value["pagination"].get("cursor")
                if not cursor:
                    return count

        assert sum(1 for _ in twitch.get_streams(first=100)) == bare() == 10_000
        call = compare(
            lambda: twitch.get_users(ids=IDS), lambda: session.get(f"{url}/helix/users", params={"id": IDS}, headers=HEADERS).json(), times=50
        )
        return call, compare(lambda: sum(1 for _ in twitch.get_streams(first=100)), bare, times=1, rounds=7)


async def asynchronous(url: str) -> tuple[Ratio, Ratio, Ratio]:
    """The same calls, and 50 calls at once."""
    async with AsyncTwitch("id", app_token="x", helix_url=f"{url}/helix", auth_url=url) as twitch, aiohttp.ClientSession() as session:

        async def ours() -> None:
            await twitch.get_users(ids=IDS)

        async def pages() -> int:
            count = 0
            async for _ in twitch.get_streams(first=100):
                count += 1
            return count

        async def many() -> None:
            await asyncio.gather(*(ours() for _ in range(50)))

        async def bare_many() -> None:
            await asyncio.gather(*(bare_call(session, url) for _ in range(50)))

        assert await pages() == await bare_pages(session, url) == 10_000
        call = await compare_async(ours, lambda: bare_call(session, url), times=50)
        walk = await compare_async(pages, lambda: bare_pages(session, url), times=1, rounds=7)
        return call, walk, await compare_async(many, bare_many, times=2)


async def many_ids(url: str) -> Ratio:
    """5,000 ids at 50 ms a request, in wall-clock time: one call, compared with eight requests at a time by hand."""
    ids = [str(number) for number in range(5_000)]
    slow = f"{url}/slow"
    async with AsyncTwitch("id", app_token="x", helix_url=f"{slow}/helix", auth_url=url) as twitch, aiohttp.ClientSession() as session:

        async def ours() -> int:
            return len(await twitch.get_users(ids=ids))

        async def by_hand() -> int:
            slots = asyncio.Semaphore(8)

            async def part(start: int) -> int:
                async with slots, session.get(f"{slow}/helix/users", params={"id": ids[start : start + 100]}, headers=HEADERS) as reply:
                    return len((await reply.json())["data"])

            return sum(await asyncio.gather(*(part(start) for start in range(0, len(ids), 100))))

        assert await ours() == await by_hand() == len(ids)
        return await compare_async(ours, by_hand, times=1, rounds=5, timer=time.perf_counter)


def main(url: str) -> None:
    found = {f"decode {name}": decoding(f"get_{name}") for name in ("users", "streams")}
    found["call"], found["pages"] = synchronous(url)
    found["async call"], found["async pages"], found["async many"] = asyncio.run(asynchronous(url))
    found["many ids"] = asyncio.run(many_ids(url))
    print(json.dumps({name: asdict(value) for name, value in found.items()}))


if __name__ == "__main__":
    main(sys.argv[1])
