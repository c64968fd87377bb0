"""All methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from twitchapi_gen.api.aio.ads import AdsMethods
from twitchapi_gen.api.aio.analytics import AnalyticsMethods
from twitchapi_gen.api.aio.bits import BitsMethods
from twitchapi_gen.api.aio.ccls import CclsMethods
from twitchapi_gen.api.aio.channel_points import ChannelPointsMethods
from twitchapi_gen.api.aio.channels import ChannelsMethods
from twitchapi_gen.api.aio.charity import CharityMethods
from twitchapi_gen.api.aio.chat import ChatMethods
from twitchapi_gen.api.aio.clips import ClipsMethods
from twitchapi_gen.api.aio.conduits import ConduitsMethods
from twitchapi_gen.api.aio.entitlements import EntitlementsMethods
from twitchapi_gen.api.aio.eventsub import EventsubMethods
from twitchapi_gen.api.aio.extensions import ExtensionsMethods
from twitchapi_gen.api.aio.games import GamesMethods
from twitchapi_gen.api.aio.goals import GoalsMethods
from twitchapi_gen.api.aio.guest_star import GuestStarMethods
from twitchapi_gen.api.aio.hype_train import HypeTrainMethods
from twitchapi_gen.api.aio.moderation import ModerationMethods
from twitchapi_gen.api.aio.polls import PollsMethods
from twitchapi_gen.api.aio.predictions import PredictionsMethods
from twitchapi_gen.api.aio.raids import RaidsMethods
from twitchapi_gen.api.aio.schedule import ScheduleMethods
from twitchapi_gen.api.aio.search import SearchMethods
from twitchapi_gen.api.aio.streams import StreamsMethods
from twitchapi_gen.api.aio.subscriptions import SubscriptionsMethods
from twitchapi_gen.api.aio.tags import TagsMethods
from twitchapi_gen.api.aio.teams import TeamsMethods
from twitchapi_gen.api.aio.users import UsersMethods
from twitchapi_gen.api.aio.videos import VideosMethods
from twitchapi_gen.api.aio.whispers import WhispersMethods
from twitchapi_gen.api.operations import operations


class AsyncMethods(
    AdsMethods,
    AnalyticsMethods,
    BitsMethods,
    CclsMethods,
    ChannelPointsMethods,
    ChannelsMethods,
    CharityMethods,
    ChatMethods,
    ClipsMethods,
    ConduitsMethods,
    EntitlementsMethods,
    EventsubMethods,
    ExtensionsMethods,
    GamesMethods,
    GoalsMethods,
    GuestStarMethods,
    HypeTrainMethods,
    ModerationMethods,
    PollsMethods,
    PredictionsMethods,
    RaidsMethods,
    ScheduleMethods,
    SearchMethods,
    StreamsMethods,
    SubscriptionsMethods,
    TagsMethods,
    TeamsMethods,
    UsersMethods,
    VideosMethods,
    WhispersMethods,
):
    """The 149 endpoints of Helix."""

    operations_ = operations
