"""All methods, synchronous.

Made by `python -m generator generate` from spec/pubsub. Edits here are lost.
"""

from twitchapi_gen.api.pubsub.sync.bits import BitsMethods
from twitchapi_gen.api.pubsub.sync.channel import ChannelMethods
from twitchapi_gen.api.pubsub.sync.channel_points import ChannelPointsMethods
from twitchapi_gen.api.pubsub.sync.hype_train import HypeTrainMethods
from twitchapi_gen.api.pubsub.sync.leaderboards import LeaderboardsMethods
from twitchapi_gen.api.pubsub.sync.moderation import ModerationMethods
from twitchapi_gen.api.pubsub.sync.others import OthersMethods
from twitchapi_gen.api.pubsub.sync.polls import PollsMethods
from twitchapi_gen.api.pubsub.sync.predictions import PredictionsMethods
from twitchapi_gen.api.pubsub.sync.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.pubsub.sync.whispers import WhispersMethods


class SyncMethods(
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
