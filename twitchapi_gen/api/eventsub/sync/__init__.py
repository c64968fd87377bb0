"""All methods, synchronous.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from twitchapi_gen.api.eventsub.sync.apps import AppsMethods
from twitchapi_gen.api.eventsub.sync.automod import AutomodMethods
from twitchapi_gen.api.eventsub.sync.bits import BitsMethods
from twitchapi_gen.api.eventsub.sync.channel_points import ChannelPointsMethods
from twitchapi_gen.api.eventsub.sync.channels import ChannelsMethods
from twitchapi_gen.api.eventsub.sync.charity import CharityMethods
from twitchapi_gen.api.eventsub.sync.chat import ChatMethods
from twitchapi_gen.api.eventsub.sync.goals import GoalsMethods
from twitchapi_gen.api.eventsub.sync.guest_star import GuestStarMethods
from twitchapi_gen.api.eventsub.sync.hype_train import HypeTrainMethods
from twitchapi_gen.api.eventsub.sync.moderation import ModerationMethods
from twitchapi_gen.api.eventsub.sync.polls import PollsMethods
from twitchapi_gen.api.eventsub.sync.predictions import PredictionsMethods
from twitchapi_gen.api.eventsub.sync.streams import StreamsMethods
from twitchapi_gen.api.eventsub.sync.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.eventsub.sync.users import UsersMethods


class SyncMethods(
    AppsMethods,
    AutomodMethods,
    BitsMethods,
    ChannelPointsMethods,
    ChannelsMethods,
    CharityMethods,
    ChatMethods,
    GoalsMethods,
    GuestStarMethods,
    HypeTrainMethods,
    ModerationMethods,
    PollsMethods,
    PredictionsMethods,
    StreamsMethods,
    SubscriptionsMethods,
    UsersMethods,
):
    """A method for each subscription type."""
