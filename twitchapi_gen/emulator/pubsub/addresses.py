"""From a topic as it goes over the wire back to what the spec says of it."""

import re

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.emulator.world import Token
from twitchapi_gen.runtime.legacy.topics import PubSubTopic

OWN = ("user_id", "moderator_id", "channel_id")
"""Of these, the first that a topic has is the id that its token's user must have."""


def _pattern(topic: PubSubTopic) -> re.Pattern[str]:
    values = {one.name: "|".join(one.values) or "[A-Za-z0-9_]+" for one in topic.parameters}
    parts = re.split(r"\{(\w+)\}", topic.template)
    return re.compile("".join(f"(?P<{part}>{values[part]})" if number % 2 else re.escape(part) for number, part in enumerate(parts)))


_PATTERNS = {name: _pattern(topic) for name, topic in topics.items()}


def understood(address: str) -> tuple[PubSubTopic, dict[str, str]] | None:
    """The topic and its ids; None for one that there isn't."""
    for name, pattern in _PATTERNS.items():
        found = pattern.fullmatch(address)
        if found is not None:
            return topics[name], found.groupdict()
    return None


def allowed(topic: PubSubTopic, ids: dict[str, str], token: Token | None) -> bool:
    """Return True if the token may listen to it. Topics that need no scope need no token."""
    if not topic.scopes_any:
        return True
    if token is None or token.user is None or not any(choice <= token.scopes for choice in topic.scopes_any):
        return False
    return next(ids[name] for name in OWN if name in ids) == token.user.id
