"""All methods, asynchronous.

Made by `python -m generator generate` from spec/pubsub. Edits here are lost.
"""

from twitchapi_gen.api.pubsub.aio.talk import TalkMethods


class AsyncMethods(
    TalkMethods,
):
    """A method for each topic."""
