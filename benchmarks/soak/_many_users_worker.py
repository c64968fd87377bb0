"""A process of `many_users`: looks after all users in the store, calls as the app meanwhile, and says what that cost."""

import json
import resource
import sys
import threading
import time

from twitchapi_gen import RedisRateLimits, RedisTokenStore, ResponseEvent, Twitch
from twitchapi_gen.helpers import LostUser, keep_users


class Validated:
    """Ends the loop once so many tokens were found valid."""

    def __init__(self, wanted: int) -> None:
        self._wanted, self.count = wanted, 0

    def heard(self, event: ResponseEvent) -> None:
        self.count += event.operation == "validate token" and event.status == 200

    def is_set(self) -> bool:
        return self.count >= self._wanted


def main() -> None:
    settings = json.loads(sys.argv[1])
    validated, lost = Validated(settings["users"]), list[LostUser]()
    store = RedisTokenStore(settings["redis"], prefix=settings["prefix"])
    limits = RedisRateLimits(settings["redis"], prefix=f"{settings['prefix']}limits:")
    url = settings["url"]
    with Twitch(
        "my_app_id", "secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2", token_store=store, rate_limits=limits,
        on_response=validated.heard,
    ) as twitch:  # fmt: skip
        twitch.get_users(ids=["1"])
        print("ready", flush=True)
        sys.stdin.readline()
        before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        keeping = threading.Thread(target=keep_users, args=(twitch,), kwargs={"every": 1, "stop": validated, "on_lost": lost.append})
        keeping.start()
        calls = 0
        while keeping.is_alive() or calls < 200:
            twitch.get_users(ids=["1"])
            calls += 1
            time.sleep(0.01)
        keeping.join()
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(json.dumps({"cpu": time.process_time() - began, "kib": used, "lost": len(lost), "calls": calls}), flush=True)


if __name__ == "__main__":
    main()
