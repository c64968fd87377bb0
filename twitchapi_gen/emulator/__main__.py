"""`python -m twitchapi_gen.emulator --port 8080`: run a local Twitch until Ctrl-C.

`trigger` makes a running emulator fire an event. `approve` logs in without a browser. `schema` prints the JSON schema of a world.
"""

import argparse
import asyncio
import contextlib
import json
import signal
import ssl
import sys

from twitchapi_gen.emulator import approving, triggering
from twitchapi_gen.emulator.server import Server
from twitchapi_gen.emulator.world import World
from twitchapi_gen.emulator.world_file import read_world, schema
from twitchapi_gen.runtime.base.closed_pipe import until_closed


async def _serve(port: int, host: str, seed: int, authority: str | None, world: str | None) -> None:
    server = Server(World(seed), host, port, trust=ssl.create_default_context(cafile=authority) if authority else None)
    if world is not None:
        server.builder.add_all(read_world(world))
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows has no handlers for these
            loop.add_signal_handler(name, stopped.set)
    print(f"emulating Twitch at {await server.start()}", flush=True)
    await stopped.wait()
    await server.stop()


def main() -> int:
    if sys.argv[1:2] == ["trigger"]:
        return triggering.main(sys.argv[2:])
    if sys.argv[1:2] == ["approve"]:
        return approving.main(sys.argv[2:])
    if sys.argv[1:2] == ["schema"]:
        print(json.dumps(schema(), indent=1))
        return 0
    parser = argparse.ArgumentParser(prog="python -m twitchapi_gen.emulator", description="A local Twitch for tests and demos, on this machine only.")
    parser.add_argument("--port", type=int, default=8080, help="0 for any free one (default: 8080)")
    parser.add_argument("--host", default="127.0.0.1", help="127.0.0.1 or ::1")
    parser.add_argument("--seed", type=int, default=0, help="decides all made-up data")
    parser.add_argument("--callback-ca", metavar="FILE", help="certificates (PEM) that https callbacks are checked against, beside the machine's own")
    parser.add_argument("--world", metavar="FILE", help="what is to be there beside the default world: YAML or JSON, as docs/emulator-world.md says")
    parser.epilog = "Other commands, each with --help: trigger fires an event, approve logs in, schema prints the JSON schema of a world."
    chosen = parser.parse_args()
    try:
        asyncio.run(_serve(chosen.port, chosen.host, chosen.seed, chosen.callback_ca, chosen.world))
    except (OSError, ValueError, OverflowError) as error:  # the last: no such port
        print(f"the emulator can't start: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(until_closed(main))
