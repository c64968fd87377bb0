"""All methods, synchronous.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from twitchapi_gen.api.eventsub.sync.talks import TalksMethods


class SyncMethods(
    TalksMethods,
):
    """A method for each subscription type."""
