"""All methods, asynchronous.

Made by `python -m generator generate` from spec/pubsub. Edits here are lost.
"""

from twitchapi_gen.api.pubsub.aio.bits import BitsMethods
from twitchapi_gen.api.pubsub.aio.channel import ChannelMethods
from twitchapi_gen.api.pubsub.aio.channel_points import ChannelPointsMethods
from twitchapi_gen.api.pubsub.aio.hype_train import HypeTrainMethods
from twitchapi_gen.api.pubsub.aio.leaderboards import LeaderboardsMethods
from twitchapi_gen.api.pubsub.aio.moderation import ModerationMethods
from twitchapi_gen.api.pubsub.aio.others import OthersMethods
from twitchapi_gen.api.pubsub.aio.polls import PollsMethods
from twitchapi_gen.api.pubsub.aio.predictions import PredictionsMethods
from twitchapi_gen.api.pubsub.aio.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.pubsub.aio.whispers import WhispersMethods


class AsyncMethods(
    BitsMethods,
    ChannelMethods,
    ChannelPointsMethods,
    HypeTrainMethods,
    LeaderboardsMethods,
    ModerationMethods,
    OthersMethods,
    PollsMethods,
    PredictionsMethods,
    SubscriptionsMethods,
    WhispersMethods,
):
    """A method for each topic."""
