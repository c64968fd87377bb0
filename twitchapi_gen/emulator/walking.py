"""Long lists that a client walks through, page by page."""

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from twitchapi_gen.emulator.bounded import put
from twitchapi_gen.emulator.memory import Rows, read
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.http.operation import Operation

_CURSORS = frozenset({"after", "before"})
_PAGING = _CURSORS | {"first"}
_LONG = 1_000
_KEPT = 8


@define
class Walks:
    """The pages after a list's first one are cut from the same list, as long as nothing is written: each costs what it holds, not what there is."""

    _lists: dict[str, tuple[int, Rows]] = field(factory=dict[str, tuple[int, Rows]])
    """Cached lists by request, each with the number of writes at the time of reading."""

    def rows(self, world: World, operation: Operation, sent: Mapping[str, Any], token: Token | None) -> Rows | None:
        """As `memory.read`. Raises Refusal."""
        if operation.method != "GET" or not operation.paging:
            return read(world, operation, sent, token)
        asked = sorted((name, repr(value)) for name, value in sent.items() if name not in _PAGING)
        key, writes = repr((operation.name, asked, token and token.access)), world.state.writes
        earlier = self._lists.get(key)
        if earlier is not None and earlier[0] == writes and not _CURSORS.isdisjoint(sent):
            return earlier[1]
        found = read(world, operation, sent, token)
        if found is not None and len(found.items) >= _LONG:
            put(self._lists, key, (writes, found), _KEPT)
        return found
