"""A local Twitch, generated from the client's spec: for demos, for tests of your own programs, and for this project's tests.

    from twitchapi_gen import Emulator
    emulator = Emulator()
    with emulator:
        twitch = emulator.client("ada_example")

or `python -m twitchapi_gen.emulator --port 8080`, and TWITCHAPI_EMULATOR=http://127.0.0.1:8080 for the program under test.
"""

from twitchapi_gen.emulator.running import Emulator

__all__ = ["Emulator"]
