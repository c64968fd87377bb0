"""Messages that came already.

PubSub's frames have no id, so this goes by topic and text. While two connections listen to one topic, each message comes over both: it is handed
on when it has come over one of them more often than over the other. On one connection, two equal messages are two messages, unless they carry a
`message_id`: then the second one is a duplicate for ten seconds.

What can't be told: of two messages of one topic that are equal to the letter and have no id, one sent just before the new connection listens and the
other just after the old one has stopped, only the first is handed on.
"""

from hashlib import blake2b

from attrs import define, field

from twitchapi_gen.runtime.clock import Clock
from twitchapi_gen.runtime.events.seen import Seen

REMEMBERED = 10.0


def mark(topic: str, text: str) -> str:
    return blake2b(f"{topic}\0{text}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@define
class Twins:
    """`fresh` says whether a message is a new one. `watch`: from now on it may come over two connections; `over`: it can't any more."""

    clock: Clock
    watching: bool = field(default=False, init=False)
    _times: dict[str, dict[int, int]] = field(factory=dict[str, dict[int, int]], init=False)
    _seen: Seen = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._seen = Seen(REMEMBERED, self.clock)

    def watch(self) -> None:
        self.watching = True

    def over(self) -> None:
        self.watching = False
        self._times.clear()

    def fresh(self, line: int, topic: str, text: str) -> bool:
        named = "message_id" in text
        if not (named or self.watching):
            return True
        key = mark(topic, text)
        if named:
            return self._seen.add(key)
        times = self._times.setdefault(key, {})
        times[line] = times.get(line, 0) + 1
        return times[line] > max((count for number, count in times.items() if number != line), default=0)
