"""All methods, asynchronous.

Made by `python -m generator generate` from spec/eventsub. Edits here are lost.
"""

from twitchapi_gen.api.eventsub.aio.apps import AppsMethods
from twitchapi_gen.api.eventsub.aio.automod import AutomodMethods
from twitchapi_gen.api.eventsub.aio.bits import BitsMethods
from twitchapi_gen.api.eventsub.aio.channel_points import ChannelPointsMethods
from twitchapi_gen.api.eventsub.aio.channels import ChannelsMethods
from twitchapi_gen.api.eventsub.aio.charity import CharityMethods
from twitchapi_gen.api.eventsub.aio.chat import ChatMethods
from twitchapi_gen.api.eventsub.aio.goals import GoalsMethods
from twitchapi_gen.api.eventsub.aio.guest_star import GuestStarMethods
from twitchapi_gen.api.eventsub.aio.hype_train import HypeTrainMethods
from twitchapi_gen.api.eventsub.aio.moderation import ModerationMethods
from twitchapi_gen.api.eventsub.aio.polls import PollsMethods
from twitchapi_gen.api.eventsub.aio.predictions import PredictionsMethods
from twitchapi_gen.api.eventsub.aio.streams import StreamsMethods
from twitchapi_gen.api.eventsub.aio.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.eventsub.aio.users import UsersMethods


class AsyncMethods(
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
