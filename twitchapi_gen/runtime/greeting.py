"""Before anything secret goes to an emulator: is it one?"""

from twitchapi_gen.runtime.calls.effects import Flow, Send
from twitchapi_gen.runtime.calls.message import Request
from twitchapi_gen.runtime.calls.replies import object_in
from twitchapi_gen.runtime.core import Core
from twitchapi_gen.runtime.errors import NetworkError
from twitchapi_gen.runtime.watching import log

_told: set[str] = set()


def greet(core: Core, deadline: float) -> Flow[None]:
    """Asks the emulator who it is, once. Raises NetworkError when something else answers there."""
    if not core.addresses.emulator or core.greeted:
        return
    url = core.addresses.emulator
    value = object_in((yield Send(Request("GET", f"{url}/emulator"), deadline)))
    if value.get("emulator") != "twitchapi_gen":
        raise NetworkError(
            f"TWITCHAPI_EMULATOR names {url}, but what answers there is no emulator of twitchapi_gen; nothing secret was sent", passing=False
        )
    if url not in _told:
        _told.add(url)
        log.warning("using the emulator at %s instead of Twitch, because TWITCHAPI_EMULATOR is set", url)
    core.greeted = True
