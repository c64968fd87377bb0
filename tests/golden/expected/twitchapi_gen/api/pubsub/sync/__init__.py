"""All methods, synchronous.

Made by `python -m generator generate` from spec/pubsub. Edits here are lost.
"""

from twitchapi_gen.api.pubsub.sync.talk import TalkMethods


class SyncMethods(
    TalkMethods,
):
    """A method for each topic."""
