"""`make demo`: the main job, offline. Generates the client, starts a local Twitch, and drives the client through all of Helix."""

import asyncio
import base64
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from examples.arguments import required_arguments
from examples.eventsub_socket import listen_and_come_back
from examples.login import log_in_and_call
from examples.pubsub import whisper_and_come_back
from examples.webhooks import certificates, subscribe_and_be_notified
from twitchapi_gen import AsyncTwitch, Emulator, Gone, MissingScope, ParameterError, Twitch, operations

ROOT = Path(__file__).resolve().parent.parent
console = Console()


def step(text: str) -> None:
    console.print(f"\n[bold magenta]▸[/] [bold]{text}[/]")
    sys.stdout.flush()


def extension_jwt() -> str:
    """A token in the form that extension endpoints accept; the emulator checks the role only."""
    part = base64.urlsafe_b64encode(json.dumps({"role": "external", "user_id": "1", "exp": 4_000_000_000}).encode()).decode().rstrip("=")
    return f"e30.{part}.signature"


def every_scope() -> list[str]:
    return sorted({str(scope) for operation in operations.values() for scope in operation.scopes})


def call_all(twitch: Twitch) -> Counter[str]:
    """Every endpoint, synchronously."""
    found: Counter[str] = Counter()
    for name, operation in track(list(operations.items()), "calling all endpoints, synchronously ", console=console, transient=True):
        try:
            reply = getattr(twitch, name)(**required_arguments(operation))
        except Gone:
            found["gone, as Twitch says"] += 1
        else:
            found["nothing to return" if reply is None else type(reply).__name__ if type(reply).__name__ == "Page" else "other reply"] += 1
    return found


async def call_all_async(emulator: Emulator) -> int:
    """Every endpoint, asynchronously, ten at a time."""
    gate = asyncio.Semaphore(10)
    async with AsyncTwitch("my_app_id", "my_app_secret") as twitch:
        await twitch.set_user_authentication(emulator.token(every_scope())["access_token"], every_scope())
        twitch.set_extension_authentication(extension_jwt())

        async def call(name: str) -> bool:
            async with gate:
                try:
                    await getattr(twitch, name)(**required_arguments(operations[name]))
                except Gone:
                    return operations[name].status == "gone"
                return True

        return sum(await asyncio.gather(*map(call, operations)))


def main() -> int:
    step("Generate the client from the spec")
    subprocess.run([sys.executable, "-m", "generator", "generate"], cwd=ROOT, check=True)

    step("Start a local Twitch")
    server, trust = certificates()
    emulator = Emulator(device_interval=1, trust=trust)
    os.environ["TWITCHAPI_EMULATOR"] = emulator.start()
    console.print(f"it answers at {emulator.url}")

    with Twitch("my_app_id", "my_app_secret") as twitch:
        step("Look up a user, with an app token that the client fetches automatically")
        user = twitch.get_users(logins=["my_username"])["data"][0]
        console.print(f"{user['login']} has the id {user['id']}, an account since {user.created_at:%d %B %Y}")

        step("Walk through a list, page by page")
        games = [game.name for game in twitch.get_top_games(limit=45)]
        console.print(f"{len(games)} games over several pages: {', '.join(games[:3])} …")

        step("Get 250 users in one call; Twitch accepts 100 in a request")
        console.print(f"{len(twitch.get_users(ids=[str(number) for number in range(1, 251)]))} users, in the requested order")

        step("Report mistakes before anything is sent")
        twitch.set_user_authentication(emulator.token(["bits:read"])["access_token"], ["bits:read"])
        for attempt in (lambda: twitch.get_clips(), lambda: twitch.get_polls(user.id), lambda: twitch.get_top_games(first=500)):
            try:
                attempt()
            except (ParameterError, MissingScope) as error:
                console.print(f"[yellow]{type(error).__name__}[/]: {error}")

        step("Log in, let the token expire, and continue")
        logged_in = log_in_and_call(twitch, emulator)

        step("Listen over a WebSocket, through a move and a drop")
        listened = listen_and_come_back(twitch, emulator)

        step("Listen to whispers over the retired PubSub, while its server goes away")
        whispered = whisper_and_come_back(twitch, emulator)

        step("Receive the retired webhooks over TLS")
        notified = subscribe_and_be_notified(twitch, emulator, server)

        step("Start a poll, as a user")
        twitch.set_user_authentication(emulator.token(every_scope())["access_token"], every_scope())
        twitch.set_extension_authentication(extension_jwt())
        poll = twitch.create_poll(user.id, "Which game next?", [{"title": "Chess"}, {"title": "Go"}], duration=60).data[0]
        console.print(f"poll {poll.id}, {poll.status.value}: {poll.title} {' / '.join(choice.title for choice in poll.choices)}")

        step("Call all of Helix")
        emulator.world.state.strict = False  # in this order, things are deleted before they are changed
        table = Table("client", "calls answered", "of which")
        kinds = call_all(twitch)
        table.add_row("Twitch", f"{kinds.total()} of {len(operations)}", ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()))
        answered = asyncio.run(call_all_async(emulator))
        table.add_row("AsyncTwitch", f"{answered} of {len(operations)}", "")
        console.print(table)
    console.print(f"{len(emulator.requests)} requests came in at the emulator")
    emulator.stop()
    return 0 if logged_in and listened and whispered and notified and kinds.total() == answered == len(operations) else 1


if __name__ == "__main__":
    sys.exit(main())
